"""Asks a person where the images come from, in the form that each kind of source has."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.source_choice import SourceChoice
from app.messages.wording.lists import listed
from app.sources.catalogue import Catalogue
from app.sources.kind import AddressForm, FileForm, FolderForm, SourceKind
from app.state.app_state import AppState
from app.state.camera_memory import as_set_up
from app.widgets.file_dialogs import DialogKind, FileDialogs
from app.widgets.file_drop import dialog_filter
from app.widgets.look.appearance import Appearance
from app.widgets.source_choosing.device_dialog import DeviceDialog
from app.widgets.source_choosing.options_dialog import OptionsDialog
from app.widgets.text_dialog import TextDialog


def kind_title(kind: SourceKind) -> str:
    """The name of a kind on buttons and in menus."""
    return QCoreApplication.translate("Sources", kind.title)


class SourceChooser(QObject):
    """Opens the right dialog for each kind of the catalogue and says what was chosen."""

    sourceChosen = Signal(object)
    """Carries a SourceChoice."""

    def __init__(self, app_state: AppState, catalogue: Catalogue, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._app_state = app_state
        self._catalogue = catalogue
        self._appearance = appearance
        self._window = window
        self._dialogs = FileDialogs(app_state, appearance, window)
        self._typed: dict[AddressForm, str] = {}
        """What was typed last, so that a wrong address can be mended; it may hold a password and is not stored."""
        self.kinds = catalogue.kinds

    def ask(self, kind: SourceKind) -> None:
        """Let the person choose a source of this kind."""
        choice = self.choose(kind, self._window)
        if choice is not None:
            self.sourceChosen.emit(choice)

    def choose(
        self, kind: SourceKind, window: QWidget, verb: str = "", product_id: int | None = None
    ) -> SourceChoice | None:
        """The same over another window, without beginning with it; `verb` is on the buttons instead of Start. A camera is set as it
        was for the product with that number, or for the active one."""
        answer = self._answer(kind, window, verb)
        return (
            None
            if answer is None
            else self._ask_options(kind, self._as_set_up(kind.choose(answer), product_id), window, verb)
        )

    def stream_problem(self, address: str, form: AddressForm) -> str:
        """What is wrong with an address; empty if nothing is."""
        try:
            parts = urlsplit(address)
            complete = parts.scheme in form.schemes and bool(parts.hostname)
        except ValueError:
            complete = False
        if complete:
            return ""
        return self.tr("An address begins with {schemes} and names a host.").format(
            schemes=listed(f"{scheme}://" for scheme in form.schemes)
        )

    def _answer(self, kind: SourceKind, window: QWidget, verb: str) -> str | None:
        form = kind.form
        if isinstance(form, FolderForm):
            title = self.tr("Choose a folder") if verb else self.tr("Inspect the images of a folder")
            folder = self._dialogs.ask_folder(DialogKind.INSPECTED_FOLDER, title)
            return None if folder is None else str(folder)
        if isinstance(form, FileForm):
            name_filter = dialog_filter(self.tr("Videos"), form.suffixes, self.tr("All files"))
            title = self.tr("Choose a video") if verb else self.tr("Inspect a video")
            path = self._dialogs.ask_file(DialogKind.INSPECTED_VIDEO, title, name_filter)
            return None if path is None else str(path)
        if isinstance(form, AddressForm):
            return self._ask_address(form, window, verb)
        return self._ask_device(kind, window, verb)

    def _ask_address(self, form: AddressForm, window: QWidget, verb: str) -> str | None:
        dialog = TextDialog(
            self._appearance,
            self.tr("Stream address"),
            self.tr("The address of a network camera or of an image stream."),
            form.example,
            verb or self.tr("Start"),
            lambda address: self.stream_problem(address, form),
            window,
            self._typed.get(form, ""),
        )
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            self._typed[form] = dialog.text
        return dialog.text if accepted else None

    def _ask_device(self, kind: SourceKind, window: QWidget, verb: str) -> str | None:
        dialog = DeviceDialog(self._appearance, kind, kind_title(kind).rstrip("…"), window)
        if verb:
            dialog.start_button.setText(verb)
            dialog.start_button.setAccessibleName(verb)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.device_id if accepted else None

    def _as_set_up(self, choice: SourceChoice, product_id: int | None) -> SourceChoice:
        active = self._app_state.active_product
        wanted = product_id or (None if active is None else active.id)
        return choice if wanted is None else as_set_up(self._app_state, self._catalogue, wanted, choice)

    def _ask_options(self, kind: SourceKind, choice: SourceChoice, window: QWidget, verb: str) -> SourceChoice | None:
        """The choice as the person wants it."""
        if not kind.options:
            return choice
        title = kind_title(kind).rstrip("…")
        dialog = OptionsDialog(self._appearance, title, choice, kind.options, window)
        if verb:
            dialog.start_button.setText(verb)
            dialog.start_button.setAccessibleName(verb)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.choice if accepted else None

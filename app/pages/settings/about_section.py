"""What the About card asks for: this computer, licences, and the diagnosis."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from app.messages.codes import diagnosis as codes
from app.messages.message import Message
from app.operations.diagnosis.collecting import AskedDiagnosis, collect
from app.operations.diagnosis.diagnosis import Diagnosis
from app.operations.diagnosis.this_computer import Component, ThisComputer, components, this_computer
from app.operations.diagnosis.write_diagnosis import WriteDiagnosis
from app.operations.services import Services
from app.pages.settings.page import SettingsPage
from app.pages.settings.parts.diagnosis_dialog import DiagnosisDialog
from app.pages.settings.parts.licences_dialog import LicencesDialog
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_message
from app.widgets.file_dialogs import DialogKind, FileDialogs, FileType
from app.widgets.look.appearance import Appearance

_SUBJECT = "diagnosis"
_FILE = "onenip-diagnosis.zip"


class AboutSection(QObject):
    """Everything is read in the background; the clipboard and dialogs belong to the GUI thread."""

    def __init__(self, page: SettingsPage, services: Services, appearance: Appearance) -> None:
        super().__init__(page)
        self._page = page
        self._services = services
        self._appearance = appearance
        self._dialogs = FileDialogs(services.app_state, appearance, page)
        page.about.computerWanted.connect(self._find_computer)
        page.licencesRequested.connect(self._read_licences)
        page.diagnosisCopyRequested.connect(self._copy)
        page.diagnosisFileRequested.connect(self._read_before_saving)

    @Slot()
    def _find_computer(self) -> None:
        self._services.reader.run(this_computer, self._show_computer, lambda error: self._tell(error_message(error)))

    def _show_computer(self, computer: ThisComputer) -> None:
        self._page.about.show_computer(computer, self._services.app_state.device_text)

    @Slot()
    def _read_licences(self) -> None:
        self._services.reader.run(components, self._show_licences, lambda error: self._tell(error_message(error)))

    def _show_licences(self, found: tuple[Component, ...]) -> None:
        dialog = LicencesDialog(found, self._appearance, self._page)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def _copy(self) -> None:
        def put(diagnosis: Diagnosis) -> None:
            QApplication.clipboard().setText(diagnosis.short)
            self._services.app_state.raise_notice(
                Notice(NoticeLevel.INFO, codes.CopyDiagnosis(), codes.DiagnosisCopied(), subject=_SUBJECT)
            )

        self._collect(put)

    @Slot()
    def _read_before_saving(self) -> None:
        self._collect(self._show)

    def _show(self, diagnosis: Diagnosis) -> None:
        dialog = DiagnosisDialog(diagnosis, self._appearance, self._page)
        wanted = dialog.ask()
        if not wanted:
            return
        types = (FileType(self.tr("Diagnosis"), ".zip"),)
        path = self._dialogs.ask_new_file(DialogKind.DIAGNOSIS, self.tr("Save diagnosis file"), _FILE, types)
        if path is not None:
            self._services.runner.run(WriteDiagnosis(diagnosis, path))

    def _collect(self, then: Callable[[Diagnosis], None]) -> None:
        asked = self._asked()
        workspace = self._services.workspace
        self._services.reader.run(
            lambda: collect(workspace, asked),
            then,
            lambda error: self._tell(codes.DiagnosisNotMade(error_message(error))),
        )

    def _asked(self) -> AskedDiagnosis:
        state = self._services.app_state
        return AskedDiagnosis(
            state.edition,
            state.device_text,
            state.settings,
            self._services.schema,
            state.notices.past,
            {
                "products": len(state.products),
                "normal_images": sum(product.normal_count for product in state.products),
                "models": len(state.models),
                "people": len(state.access.people),
            },
        )

    def _tell(self, reason: Message) -> None:
        self._services.app_state.raise_notice(
            Notice(NoticeLevel.WARNING, codes.CopyDiagnosis(), reason, subject=_SUBJECT)
        )

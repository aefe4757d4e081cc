"""Lets a person say in which session pictures were taken, and which sessions train."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from app.domain.capture_session import sessions_of
from app.operations.capture_sessions import ChangeSessions, hold_out, put_into_session, rename_session
from app.operations.services import Services
from app.pages.products.page import ProductsPage
from app.pages.products.parts.session_dialog import SessionDialog
from app.pages.products.parts.sessions_dialog import SessionsDialog
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.text_dialog import TextDialog


class SessionController(QObject):
    """About the active product; all of it are operations that can be undone."""

    def __init__(self, services: Services, appearance: Appearance, page: ProductsPage) -> None:
        super().__init__(page)
        self._services = services
        self._appearance = appearance
        self._page = page
        self._dialog: SessionsDialog | None = None

    @property
    def dialog(self) -> SessionsDialog | None:
        """What is open."""
        return self._dialog

    @Slot()
    def ask_session(self) -> None:
        """Of the selected pictures."""
        state, images = self._services.app_state, self._page.images.grid.selected_images()
        product = state.active_product
        if product is None or not images:
            return
        title = counted(
            len(images),
            self.tr("In which session was this picture taken?"),
            self.tr("In which session were these {count} pictures taken?"),
        )
        names = [session.name for session in sessions_of(product, state.images) if session.name]
        own = {image.session for image in images}
        dialog = SessionDialog(self._appearance, title, names, own.pop() if len(own) == 1 else "", self._page)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._run(put_into_session(self._services.workspace.products, product, images, dialog.session))
        dialog.deleteLater()

    @Slot()
    def open(self) -> None:
        """Show all sessions."""
        product = self._services.app_state.active_product
        if product is None or self._dialog is not None:
            return
        dialog = self._dialog = SessionsDialog(self._appearance, product.name, self._page)
        dialog.heldOutWanted.connect(self._hold_out)
        dialog.renameWanted.connect(self._rename)
        dialog.goldenWanted.connect(self._page.ask_golden_of)
        dialog.showWanted.connect(self._page.images.show_session)
        dialog.undoWanted.connect(self._services.runner.undo)
        for changed in (self._services.app_state.activeProductChanged, self._services.app_state.imagesChanged):
            changed.connect(self._show)
        self._show()
        dialog.exec()
        for changed in (self._services.app_state.activeProductChanged, self._services.app_state.imagesChanged):
            changed.disconnect(self._show)
        self._dialog = None
        dialog.deleteLater()

    @Slot()
    def _show(self) -> None:
        product = self._services.app_state.active_product
        if self._dialog is not None and product is not None:
            self._dialog.show_sessions(product, self._services.app_state.images)

    @Slot(str, bool)
    def _hold_out(self, session: str, held_out: bool) -> None:
        product = self._services.app_state.active_product
        if product is not None:
            self._run(hold_out(self._services.workspace.products, product, session, held_out))

    @Slot(str)
    def _rename(self, session: str) -> None:
        product, images = self._services.app_state.active_product, self._services.app_state.images
        if product is None:
            return
        dialog = TextDialog(
            self._appearance,
            self.tr("Rename session"),
            self.tr("With the name of another session it is joined with that one."),
            self.tr("For example: Monday, line 2"),
            self.tr("Rename"),
            lambda _name: "",
            self._dialog,
            session,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.text != session:
            store = self._services.workspace.products
            nameless = [image for image in images if not image.session]
            self._run(
                rename_session(store, product, images, session, dialog.text)
                if session
                else put_into_session(store, product, nameless, dialog.text)
            )
        dialog.deleteLater()

    def _run(self, change: ChangeSessions) -> None:
        self._services.runner.run(change)

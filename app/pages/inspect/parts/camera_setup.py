"""Lets a person set up the camera of the active product."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.run_status import RunState
from app.domain.source_choice import SourceChoice
from app.pages.inspect.parts.camera_dialog import CameraDialog
from app.sources.catalogue import Catalogue
from app.sources.industrial.choice import IndustrialChoice, with_settings
from app.sources.industrial.source import IndustrialSource
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.widgets.look.appearance import Appearance


class CameraSetup(QObject):
    """The camera is the one that the product was inspected with last."""

    sourceKept = Signal(int, object)
    """Carries the id of the product that the dialog was opened for, and a SourceChoice to keep with it; nothing starts."""

    def __init__(
        self,
        app_state: AppState,
        state: InspectionState,
        catalogue: Catalogue,
        appearance: Appearance,
        last_source: Callable[[], SourceChoice | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._app_state = app_state
        self._state = state
        self._catalogue = catalogue
        self._appearance = appearance
        self._last_source = last_source
        self._window = window

    def can_open(self) -> bool:
        """True if nothing runs and the active product has a camera with settings."""
        return self._state.run_state is RunState.IDLE and isinstance(self._last_source(), IndustrialChoice)

    def open(self) -> None:
        """Show what the product's camera sees, and how it is set."""
        product, choice = self._app_state.active_product, self._last_source()
        if product is None or not isinstance(choice, IndustrialChoice) or not self.can_open():
            return
        source = self._catalogue.open(choice)
        if not isinstance(source, IndustrialSource):
            return
        dialog = CameraDialog(self._appearance, source.opener, choice.settings, product.name, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.sourceKept.emit(product.id, with_settings(choice, dialog.settings))
        dialog.deleteLater()

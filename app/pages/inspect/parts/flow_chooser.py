"""Asks a person how the parts of a product come."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.inspection_flow import InspectionFlow
from app.pages.inspect.parts.flow_dialog import FlowDialog
from app.state.app_state import AppState
from app.state.product_flow import flow_of
from app.state.product_views import views_of
from app.widgets.look.appearance import Appearance


class FlowChooser(QObject):
    """Opens the dialog and says what was chosen."""

    flowChosen = Signal(int, object)
    """The product and its InspectionFlow."""

    def __init__(self, app_state: AppState, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._app_state = app_state
        self._appearance = appearance
        self._window = window

    def ask(self) -> None:
        """About the active product."""
        product = self._app_state.active_product
        if product is None:
            return
        flow = flow_of(self._app_state, product.id) or InspectionFlow()
        views = views_of(self._app_state, product.id)
        several = views is not None and views.several
        dialog = FlowDialog(self._appearance, product.name, flow, self._window, several=several)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.flowChosen.emit(product.id, dialog.flow)
        dialog.deleteLater()

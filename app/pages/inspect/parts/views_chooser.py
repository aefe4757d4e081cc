"""Asks a person which cameras look at each part of a product."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.product_views import ProductViews
from app.domain.source_choice import SourceChoice
from app.pages.inspect.parts.views_dialog import ViewsDialog
from app.sources.catalogue import Catalogue
from app.sources.kind import SourceKind
from app.state.app_state import AppState
from app.state.last_source import last_source
from app.state.product_views import views_as_set_up, views_of
from app.widgets.look.appearance import Appearance
from app.widgets.source_choosing.source_chooser import SourceChooser


class ViewsChooser(QObject):
    """Opens the dialog and says what was chosen."""

    viewsChosen = Signal(int, object)
    """The product and its ProductViews."""
    sourceKept = Signal(int, object)
    """The product and the SourceChoice of its own view."""

    def __init__(
        self,
        app_state: AppState,
        catalogue: Catalogue,
        appearance: Appearance,
        chooser: SourceChooser,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._app_state = app_state
        self._catalogue = catalogue
        self._appearance = appearance
        self._chooser = chooser
        self._window = window

    @property
    def count(self) -> int:
        """How many cameras look at each part of the active product."""
        product = self._app_state.active_product
        views = None if product is None else views_of(self._app_state, product.id)
        return 1 if views is None else views.count

    def ask(self) -> None:
        """About the active product."""
        product, model = self._app_state.active_product, self._app_state.active_model
        if product is None:
            return
        views = views_as_set_up(self._app_state, self._catalogue, product.id) or ProductViews()
        kept = {view.product_id for view in views.further}
        offered = [
            each
            for each in self._app_state.products
            if model is None or model.name_of(each) is not None or each.id in kept or each.id == product.id
        ]
        dialog = ViewsDialog(
            self._appearance,
            self._catalogue,
            self._ask_source,
            product,
            offered,
            views,
            lambda each: last_source(self._app_state, self._catalogue, each),
            self._window,
        )
        before = dialog.first_choice
        if dialog.exec() == QDialog.DialogCode.Accepted:
            if dialog.first_choice is not None and dialog.first_choice != before:
                self.sourceKept.emit(product.id, dialog.first_choice)
            self.viewsChosen.emit(product.id, dialog.views)
        dialog.deleteLater()

    def _ask_source(self, kind: SourceKind, parent: QWidget, product_id: int) -> SourceChoice | None:
        return self._chooser.choose(kind, parent, self.tr("Choose"), product_id)

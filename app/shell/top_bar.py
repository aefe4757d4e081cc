"""Product and model, always in sight; on the right, room for the page's main actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.permissions import Deed
from app.domain.run_status import RunState
from app.messages.codes.readiness import ModelDoesNotKnow, ModelNeedsWorkstation, StationModelDoesNotKnow
from app.messages.wording.say import say
from app.state.app_state import AppState
from app.state.inspected_product import inspected_product
from app.state.inspection_state import InspectionState
from app.state.product_views import is_untrained_on_a_view
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import BUTTON_PADDING, GRID, Choice, action_button, text_label
from app.widgets.since_training import change_sentence, changes_sentence, products_word
from app.widgets.untrained import products_words, untrained_sentence

HEIGHT = 56
MODEL_WIDTH, MODEL_LEAST = 220, 72
"""Pixels for the name of the model that inspects: at the most, and where there is no room."""
PRODUCT_WIDTH = 232
WARNING_WIDTH = 150
"""Pixels for a line of the warning, which has two of them."""
MODEL_BUTTON = 4 + 2 * BUTTON_PADDING
"""Pixels of the button with the model's name beside that name and the icon."""
AROUND = 12 * GRID
"""Pixels between everything, and at both ends."""


class TopBar(QFrame):
    """Changing product or model is not offered while a run is on: its parts belong to what it began with."""

    productSelected = Signal(int)
    modelActivated = Signal(int)

    def __init__(self, app_state: AppState, inspection_state: InspectionState, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("TopBar")
        self.setMinimumHeight(heightened(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._state = app_state
        self._inspection = inspection_state
        self._appearance = appearance
        self.product_choice = Choice(appearance, self.tr("Product"))
        self.product_choice.setObjectName("AlwaysReadable")
        self.product_choice.setMinimumWidth(scaled(PRODUCT_WIDTH))
        self.product_choice.setMaximumWidth(scaled(320))
        self.product_choice.setMinimumHeight(heightened(44))
        self.model_button: QPushButton = action_button(appearance, "", "layers", big=True)
        self.model_button.setToolTip(self.tr("The model that inspects; choose another one"))
        self.model_button.setObjectName("AlwaysReadable")
        self._model_menu = QMenu(self.model_button)
        self._model_menu.setToolTipsVisible(True)
        self._model_menu.aboutToShow.connect(self._fill_model_menu)
        self._model_menu.triggered.connect(self._on_model_chosen)
        self.model_button.setMenu(self._model_menu)
        self.product_choice.setWhatsThis(self.tr("The product that is inspected."))
        self.model_button.setWhatsThis(self.tr("The model that inspects."))
        self._warning_icon = QLabel()
        self._warning = text_label("", SIZE_SMALL, QFont.Weight.Medium, "warning", wrap=True)
        self._warning.setMinimumWidth(scaled(WARNING_WIDTH))
        self._words = text_label(self.tr("Product"), tone="muted"), text_label(self.tr("Model"), tone="muted")
        self._model_text = ""
        self._actions = QHBoxLayout()
        self._actions.setContentsMargins(0, 0, 0, 0)
        self._row = layout = QHBoxLayout()
        layout.setSpacing(GRID)
        layout.addWidget(self._words[0])
        layout.addWidget(self.product_choice)
        layout.addSpacing(2 * GRID)
        layout.addWidget(self._words[1])
        layout.addWidget(self.model_button)
        layout.addWidget(self._warning_icon)
        layout.addWidget(self._warning, 100)
        layout.addStretch(1)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        self._rows.setSpacing(GRID)
        self._rows.addLayout(layout)
        layout.addLayout(self._actions)
        for changed in (
            app_state.productsChanged,
            app_state.activeProductChanged,
            app_state.modelsChanged,
            app_state.access.changed,
            inspection_state.runStateChanged,
            appearance.changed,
        ):
            changed.connect(self._on_state_changed)
        app_state.modelChangesChanged.connect(self._show_warning)
        app_state.settingsChanged.connect(self._show_warning)  # further cameras of the product may see another one
        self.product_choice.activated.connect(self._on_product_chosen)
        self._on_state_changed()

    def add_actions(self, widget: QWidget) -> None:
        """Put a page's main actions at the right; the page shows and hides them."""
        self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)

    @property
    def may_change(self) -> bool:
        """True while another product or model may be chosen."""
        return self._inspection.run_state is RunState.IDLE

    @Slot()
    def _on_state_changed(self) -> None:
        state = self._state
        # A run keeps its name over its verdicts, whichever product a person prepares meanwhile.
        shown = inspected_product(state, self._inspection)
        self.product_choice.setPlaceholderText(self.tr("No product") if state.is_read else "")
        with QSignalBlocker(self.product_choice):
            self.product_choice.clear()
            for product in state.products:
                self.product_choice.addItem(product.name, product.id)
            if shown is not None and self.product_choice.findData(shown.id) < 0:
                self.product_choice.addItem(shown.name, shown.id)
            self.product_choice.setCurrentIndex(-1 if shown is None else self.product_choice.findData(shown.id))
        idle = self.may_change
        self.product_choice.setEnabled(idle and bool(state.products))
        refusal = state.access.refusal(Deed.RELEASE)
        self.model_button.setEnabled(idle and refusal is None and bool(state.models))
        model = state.active_model
        name = "" if model is None else f"{model.label} · {model.preset}"
        if model is None and state.is_read:  # else nobody knows yet, and it would look as if everything were lost
            name = self.tr("No model yet")
        self._model_text = name
        self.model_button.setAccessibleName(self.tr("Model: {name}").format(name=name))
        tip = self.tr("The model that inspects; choose another one") if refusal is None else say(refusal)
        self.model_button.setToolTip(tip)
        self._show_warning()

    @Slot()
    def _show_warning(self) -> None:
        """That the model does not know the product, or knew it when it had other images."""
        state, model = self._state, self._state.active_model
        obstacle = state.obstacle_to_inspection()
        unknown = isinstance(obstacle, ModelDoesNotKnow | StationModelDoesNotKnow)
        product = state.active_product
        changes = () if model is None or product is None else state.changes_since_training(model.id)
        change = next((each for each in changes if product is not None and each.product == product.name), None)
        untrained = product is not None and model is not None and is_untrained_on_a_view(state, model, product)
        text = self.tr("Not trained on this product") if unknown else ""
        tip = change_sentence(change) if change is not None and not unknown else ""
        if untrained:
            text = self.tr("By prompts only: not trained on this product")
            tip = "\n".join(filter(None, (untrained_sentence(), tip)))
        elif not unknown and change is not None:
            text = self.tr("Changed since training")
        self._warning.setText(text)
        for label in (self._warning, self._warning_icon):
            label.setVisible(bool(text))
            label.setToolTip(tip)
        self._fit()
        icon = ("triangle-alert", "warning") if unknown or untrained else ("info", "warning")
        self._warning_icon.setPixmap(self._appearance.pixmap(*icon, 20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The page's actions came or went."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _fit(self) -> None:
        """A long title gives way, then the words before the choices: Start and Stop have to fit beside them."""
        words = sum(word.sizeHint().width() + GRID for word in self._words)
        taken = scaled(PRODUCT_WIDTH) + MODEL_BUTTON + scaled(26) + AROUND
        if not self._warning.isHidden():
            taken += scaled(WARNING_WIDTH + 20) + 2 * GRID
        actions = self._actions.sizeHint().width()
        if self._place_actions(taken + actions + scaled(MODEL_LEAST) <= self.width()):
            taken += actions
        metrics = self.model_button.fontMetrics()
        wanted = min(scaled(MODEL_WIDTH), metrics.horizontalAdvance(self._model_text))
        is_roomy = self.width() - taken - words >= wanted
        for word in self._words:
            word.setVisible(is_roomy)
        room = max(scaled(MODEL_LEAST), min(scaled(MODEL_WIDTH), self.width() - taken - (words if is_roomy else 0)))
        shown = metrics.elidedText(self._model_text, Qt.TextElideMode.ElideMiddle, room)
        if shown != self.model_button.text():
            self.model_button.setText(shown)

    def _place_actions(self, beside: bool) -> bool:
        """Beside product and model, or below them where large letters leave no room there."""
        if beside == (self._rows.count() == 1):
            return beside
        before, after = (self._rows, self._row) if beside else (self._row, self._rows)
        before.removeItem(self._actions)
        self._actions.setParent(None)
        after.addLayout(self._actions)
        return beside

    @Slot(int)
    def _on_product_chosen(self, index: int) -> None:
        active = self._state.active_product
        product_id = int(self.product_choice.itemData(index))
        if active is None or product_id != active.id:
            self.productSelected.emit(product_id)

    @Slot()
    def _fill_model_menu(self) -> None:
        self._model_menu.clear()
        for model in self._state.models:
            text = f"{model.label} · {model.preset} · {products_words(model)}"
            changes = self._state.changes_since_training(model.id)
            if changes:
                text += self.tr(" — changed since: {products}").format(products=products_word(changes))
            action = self._model_menu.addAction(text.replace("&", "&&"))
            usable = self._state.can_use(model)
            action.setEnabled(usable)
            action.setToolTip(changes_sentence(changes) if usable else say(ModelNeedsWorkstation(model.label)))
            action.setData(model.id)
            action.setCheckable(True)
            action.setChecked(model.is_active)

    @Slot(QAction)
    def _on_model_chosen(self, action: QAction) -> None:
        active, model_id = self._state.active_model, int(action.data())
        if active is None or active.id != model_id:
            self.modelActivated.emit(model_id)

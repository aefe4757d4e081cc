"""Whose limit it is, how it stands, and what can be done with what was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.model_record import ModelRecord
from app.domain.product import PROPOSED_THRESHOLD
from app.pages.limits.state import LimitsState, same_limit
from app.widgets.formatting import format_score
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, Choice, ElidedLabel, action_button, heading, restyle, text_label
from app.widgets.untrained import untrained_words

MODEL_WIDTH, WIDEST_MODEL = 232, 292


class LimitHeader(QWidget):
    """Above everything else on the page."""

    modelChosen = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel()
        self.title.setFont(heading("", SIZE_TITLE).font())
        self.standing = text_label("", tone="muted", wrap=True)
        self.models = Choice(appearance, self.tr("Model whose scores are looked at"))
        self.models.setMinimumWidth(scaled(MODEL_WIDTH))
        self.models.setMaximumWidth(scaled(WIDEST_MODEL))
        self.models.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.figure_button = action_button(appearance, self.tr("Figure"), "download", "quiet")
        self.table_button = action_button(appearance, self.tr("Table"), "download", "quiet")
        self.discard_button = action_button(appearance, self.tr("Discard"))
        self.apply_button = action_button(appearance, "", role="primary")
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.title)
        titles.addWidget(self.standing)
        layout = SideBySide(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(titles, 1)
        tools = FlowLayout(spacing=GRID)
        for tool in (self.models, self.figure_button, self.table_button, self.discard_button, self.apply_button):
            tools.addWidget(tool)
        layout.addLayout(tools)
        self.models.activated.connect(lambda _: self.modelChosen.emit(self.models.currentData()))

    def show_subject(self, state: LimitsState, models: Sequence[ModelRecord]) -> None:
        """Show whose limit it is, and the models that know the product."""
        subject = state.subject
        if subject is None:
            return
        self.title.setText(self.tr("Limit of {product}").format(product=subject.product.name))
        with QSignalBlocker(self.models):
            self.models.clear()
            for model in models:
                knows = model.name_of(subject.product) is not None
                if knows or model.is_active or model.id == subject.model.id:
                    text = self.tr("{model}, inspects").format(model=model.label) if model.is_active else model.label
                    self.models.addItem(text, model.id)
            self.models.setCurrentIndex(self.models.findData(subject.model.id))

    def show_chosen(self, state: LimitsState) -> None:
        """Show how the limit stands, and the chosen one on the button that applies it."""
        text, is_warning = self._standing(state)
        self.standing.setText(text)
        tone = "warning" if is_warning else "muted"
        if self.standing.property("tone") != tone:
            self.standing.setProperty("tone", tone)
            restyle(self.standing)
        self.apply_button.setText(self.tr("Apply {limit}").format(limit=format_score(state.chosen)))
        self.apply_button.setAccessibleName(self.apply_button.text())

    def _standing(self, state: LimitsState) -> tuple[str, bool]:
        """How the limit is now, and whether that is a warning."""
        now, subject = format_score(state.now), state.subject
        if subject is not None and subject.model.is_untrained_on(subject.product):
            text = self.tr("Now {limit}, {model} {untrained}")
            return text.format(limit=now, model=subject.model.label, untrained=untrained_words()), True
        if subject is not None and not subject.model.is_active:
            text = self.tr("Now {limit}, on the scale of the model that inspects: only looked at here")
            return text.format(limit=now), True
        if same_limit(state.now, PROPOSED_THRESHOLD):
            return self.tr("Now {limit}, as the model proposes").format(limit=now), False
        proposal = format_score(PROPOSED_THRESHOLD)
        return self.tr("Now {limit}; the model proposes {proposal}").format(limit=now, proposal=proposal), False

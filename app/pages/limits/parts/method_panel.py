"""What the limit follows from: a hand, a promise, F1, or costs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.limit_choice import STEPS, Costs
from app.domain.product import PROPOSED_THRESHOLD, THRESHOLD_MAXIMUM, THRESHOLD_MINIMUM
from app.pages.limits.parts.words import lack_sentence, promise_sentence
from app.pages.limits.state import LimitsState, Method, same_limit
from app.widgets.formatting import format_score
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import font
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, Choice, action_button, heading, restyle, text_label
from app.widgets.number_box import NumberBox

FIELD_WIDTH = 104
HIGHEST_COST = 1_000_000.0


class MethodPanel(QWidget):
    """The limit follows as numbers are typed; moving it by hand ends that."""

    methodChosen = Signal(object)
    rateChosen = Signal(float)
    """0 … 1."""
    costsChosen = Signal(object)
    limitChosen = Signal(float)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._costs = Costs(0, 0, 0)
        self.methods = Choice(appearance, self.tr("What the limit follows from"))
        for method, text in (
            (Method.HAND, self.tr("Set by hand")),
            (Method.PROMISE, self.tr("Promise a false-reject rate")),
            (Method.F1, self.tr("Best F1")),
            (Method.COST, self.tr("Least cost")),
        ):
            self.methods.addItem(text, method)
        self.limit_box = _field(self.tr("Limit"), THRESHOLD_MINIMUM, THRESHOLD_MAXIMUM, 2)
        self.limit_box.setSingleStep(1 / STEPS)
        self.proposal_button = action_button(
            appearance,
            self.tr("Proposal {limit}").format(limit=format_score(PROPOSED_THRESHOLD)),
            "rotate-ccw",
            tip=self.tr("Back to what the model proposes"),
        )
        self.rate_box = _field(self.tr("Good parts rejected, of 100"), 0.1, 50.0, 1)
        self.reject_box = _field(self.tr("A false reject costs"), 0.0, HIGHEST_COST, 2)
        self.miss_box = _field(self.tr("A missed defect costs"), 0.0, HIGHEST_COST, 2)
        self.share_box = _field(self.tr("Bad parts on the line, of 100"), 0.0, 100.0, 2)
        self.result = text_label("", wrap=True)
        self._fields = QStackedWidget()
        self._forms = {
            Method.PROMISE: _form(self.rate_box),
            Method.COST: _form(self.reject_box, self.miss_box, self.share_box),
        }
        for form in self._forms.values():
            self._fields.addWidget(form)
        self._build_layout()
        self.methods.activated.connect(self._on_method_activated)
        self.limit_box.valueChanged.connect(self.limitChosen)
        self.limit_box.numberTyped.connect(self.limitChosen)
        self.proposal_button.clicked.connect(lambda: self.limitChosen.emit(PROPOSED_THRESHOLD))
        self.rate_box.valueChanged.connect(lambda percent: self.rateChosen.emit(percent / 100))
        self.rate_box.numberTyped.connect(lambda percent: self.rateChosen.emit(percent / 100))
        for box in (self.reject_box, self.miss_box, self.share_box):
            box.valueChanged.connect(self._on_costs_typed)
            box.numberTyped.connect(self._on_costs_typed)

    def _build_layout(self) -> None:
        limit = QHBoxLayout()
        limit.setSpacing(GRID)
        limit.addWidget(heading(self.tr("Limit")))
        limit.addWidget(self.limit_box)
        limit.addStretch(1)
        limit.addWidget(self.proposal_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(limit)
        layout.addWidget(self.methods)
        layout.addWidget(self._fields)
        layout.addWidget(self.result)

    def show_state(self, state: LimitsState) -> None:
        """Show the chosen limit and what it follows from; fields in which a person types are left alone."""
        method = state.method
        self.methods.setCurrentIndex(self.methods.findData(method))
        form = self._forms.get(method)
        self._fields.setVisible(form is not None)
        if form is not None:
            self._fields.setCurrentWidget(form)
            # A stack is as high as its highest page; this one as the page that is seen.
            self._fields.setFixedHeight(form.sizeHint().height())
        self._costs = state.costs
        _set(self.limit_box, state.chosen)
        _set(self.rate_box, 100 * state.rate)
        _set(self.reject_box, state.costs.false_reject)
        _set(self.miss_box, state.costs.missed_defect)
        _set(self.share_box, 100 * state.costs.bad_share)
        self.proposal_button.setEnabled(not same_limit(state.chosen, PROPOSED_THRESHOLD))
        text, is_warning = self._said(state)
        self.result.setText(text)
        self.result.setVisible(bool(text))
        tone = "warning" if is_warning else "muted"
        if self.result.property("tone") != tone:
            self.result.setProperty("tone", tone)
            restyle(self.result)

    def _said(self, state: LimitsState) -> tuple[str, bool]:
        """What the method leads to, and whether that is a warning."""
        if state.method is Method.HAND:
            return "", False
        proposal = state.proposal
        if proposal.lack is not None:
            return lack_sentence(proposal.lack, state.method), True
        if state.method is Method.PROMISE:
            return promise_sentence(state.rate, state.rejections)
        if state.method is Method.F1:
            return self.tr(
                "The best F1 of the parts that count; it depends on how many of them are good and bad."
            ), False
        cost = 1000 * state.costs.of_a_part(state.counts)
        text = self.tr("1,000 parts cost about {cost} in mistakes at this limit, as far as the parts that count tell.")
        return text.format(cost=format_score(cost)), False

    @Slot()
    def _on_method_activated(self) -> None:
        self.methodChosen.emit(Method(self.methods.currentData()))

    @Slot()
    def _on_costs_typed(self) -> None:
        costs = replace(
            self._costs,
            false_reject=self.reject_box.number,
            missed_defect=self.miss_box.number,
            bad_share=self.share_box.number / 100,
        )
        if costs != self._costs:
            self.costsChosen.emit(costs)


def _field(name: str, lowest: float, highest: float, decimals: int) -> NumberBox:
    box = NumberBox(name, lowest, highest, decimals)
    box.setFixedWidth(scaled(FIELD_WIDTH))
    box.setFont(font(weight=QFont.Weight.Medium))
    return box


def _form(*boxes: NumberBox) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(GRID // 2)
    grid.setColumnStretch(0, 1)
    for row, box in enumerate(boxes):
        label = text_label(box.accessibleName())
        label.setBuddy(box)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(box, row, 1)
    return page


def _set(box: NumberBox, value: float) -> None:
    """Show a number, unless it is the one that is typed just now: that would be rewritten."""
    if round(box.number, box.decimals()) != round(value, box.decimals()):
        with QSignalBlocker(box):
            box.setValue(value)

"""How the parts of a product come, what they are called, and what calls a person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.alarm_rules import LEAST_WINDOW, MOST_IN_A_ROW, MOST_WINDOW, AlarmRules
from app.domain.inspection_flow import InspectionFlow
from app.domain.part_numbering import LONGEST_PREFIX, MOST_DIGITS, NumberingKind, PartNumbering
from app.domain.trigger_plan import (
    LEAST_INTERVAL_S,
    LEAST_TIMEOUT_S,
    MOST_DEBOUNCE_MS,
    MOST_DISTANCE_MS,
    MOST_INTERVAL_S,
    MOST_QUEUE,
    MOST_TIMEOUT_S,
    TriggerKind,
    TriggerPlan,
)
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.column_area import ColumnArea
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, Choice, action_button, heading, rule, text_label
from app.widgets.number_box import NumberBox

LABEL_WIDTH, LABEL_HEIGHT = 208, 38
TALLEST, ABOVE_AND_BELOW = 900, 88
"""As much as possible is seen without scrolling, on screens of 720 pixels and more."""
"""Pixels, so that the fields of all sections begin below each other, and names stand at the middle of their fields."""
_TRIGGERED = (TriggerKind.SOFTWARE, TriggerKind.INTERVAL, TriggerKind.HARDWARE, TriggerKind.PRESENCE)
_PICTURE_IS_AWAITED = (TriggerKind.SOFTWARE, TriggerKind.INTERVAL)
_SIGNALLED = (TriggerKind.SOFTWARE,)


class FlowDialog(LockableDialog):
    """`flow` holds what was chosen once the dialog was accepted; it holds from the next run on."""

    def __init__(
        self,
        appearance: Appearance,
        product_name: str,
        flow: InspectionFlow,
        parent: QWidget | None = None,
        *,
        several: bool = False,
    ) -> None:
        """`several`: more than one camera looks at each part."""
        super().__init__(parent)
        self._several = several
        self.flow = flow
        self.setWindowTitle(self.tr("Triggers and alarms"))
        self.resize(scaled(640), min(TALLEST, self.screen().availableSize().height() - ABOVE_AND_BELOW))
        self._rows: list[tuple[QFormLayout, QWidget, Callable[[], bool]]] = []
        body = QWidget()
        body.setObjectName("ScrollBody")
        sections = QVBoxLayout(body)
        sections.setContentsMargins(0, 0, 2 * GRID, 0)
        sections.setSpacing(2 * GRID)
        self._add_triggers(appearance, sections, flow.trigger)
        sections.addWidget(rule())
        self._add_numbers(appearance, sections, flow.numbering)
        sections.addWidget(rule())
        self._add_alarms(sections, flow.alarms)
        sections.addStretch(1)
        scroll = ColumnArea(body, 0)
        scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.cancel_button = action_button(appearance, self.tr("Cancel"), big=True)
        self.save_button = action_button(appearance, self.tr("Save"), role="primary", big=True)
        self.cancel_button.setAutoDefault(False)
        self.save_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        title = heading(self.tr("Triggers and alarms of {product}").format(product=product_name), SIZE_TITLE, wrap=True)
        title.setWordWrap(True)
        layout.addWidget(title)
        hint = self.tr("From the next run on. In folders, videos and watched folders each picture is a part.")
        layout.addWidget(text_label(hint, tone="muted", wrap=True))
        layout.addSpacing(GRID)
        layout.addWidget(scroll, 1)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self.kind.currentIndexChanged.connect(self._show_rows)
        self.numbering.currentIndexChanged.connect(self._show_rows)
        self._show_rows()

    def _add_triggers(self, appearance: Appearance, sections: QVBoxLayout, plan: TriggerPlan) -> None:
        names = {
            TriggerKind.FREE_RUN: self.tr("None: the newest picture, again and again"),
            TriggerKind.SOFTWARE: self.tr("Button, key, scanner or line"),
            TriggerKind.HARDWARE: self.tr("An input of the camera"),
            TriggerKind.INTERVAL: self.tr("Regular intervals"),
            TriggerKind.PRESENCE: self.tr("A part comes to rest in view"),
        }
        self.kind = Choice(appearance, self.tr("Trigger"))
        for kind, name in names.items():
            self.kind.addItem(name, kind)
        self.kind.setCurrentIndex(self.kind.findData(plan.kind))
        self.interval = self._number(self.tr("Interval"), LEAST_INTERVAL_S, MOST_INTERVAL_S, 2, "s", plan.interval_s)
        self.timeout = self._number(
            self.tr("Longest wait for the picture"), LEAST_TIMEOUT_S, MOST_TIMEOUT_S, 1, "s", plan.timeout_s
        )
        self.debounce = self._number(self.tr("Debounce"), 0, MOST_DEBOUNCE_MS, 0, "ms", plan.debounce_ms)
        self.distance = self._number(
            self.tr("Least time between parts"), 0, MOST_DISTANCE_MS, 0, "ms", plan.distance_ms
        )
        self.queue = self._number(self.tr("Parts that may wait"), 1, MOST_QUEUE, 0, "", plan.queue)
        form = self._form(sections, self.tr("What makes a picture a part"))
        self._row(form, self.kind, self.tr("Trigger"))
        self._row(form, self.interval, shown=lambda: self._kind is TriggerKind.INTERVAL)
        self._row(form, self.timeout, shown=lambda: self._kind in _PICTURE_IS_AWAITED)
        self._row(form, self.debounce, shown=lambda: self._kind in _SIGNALLED)
        self._row(form, self.distance, shown=lambda: self._needs_distance)
        self._row(form, self.queue, shown=lambda: self._kind in _TRIGGERED)

    def _add_numbers(self, appearance: Appearance, sections: QVBoxLayout, numbering: PartNumbering) -> None:
        names = {
            NumberingKind.NONE: self.tr("None"),
            NumberingKind.COUNTER: self.tr("Counted"),
            NumberingKind.FIELD: self.tr("Typed by a person"),
            NumberingKind.SCANNER: self.tr("Scanner that types like a keyboard"),
            NumberingKind.BARCODE: self.tr("Barcode in the picture"),
        }
        self.numbering = Choice(appearance, self.tr("Part numbers"))
        for kind, name in names.items():
            self.numbering.addItem(name, kind)
        self.numbering.setCurrentIndex(self.numbering.findData(numbering.kind))
        self.prefix = QLineEdit(numbering.prefix)
        self.prefix.setMaxLength(LONGEST_PREFIX)
        self.prefix.setAccessibleName(self.tr("Begins with"))
        self.start = self._number(self.tr("Counts from"), 0, 2**53, 0, "", numbering.start)
        self.digits = self._number(self.tr("Digits"), 1, MOST_DIGITS, 0, "", numbering.digits)
        self.scan_fires = QCheckBox(self.tr("A scan is the trigger too"))
        self.scan_fires.setChecked(numbering.scan_fires)
        form = self._form(sections, self.tr("What a part is called"))
        self._row(form, self.numbering, self.tr("Part numbers"))
        self._row(form, self.prefix, shown=lambda: self._numbering is NumberingKind.COUNTER)
        self._row(form, self.start, shown=lambda: self._numbering is NumberingKind.COUNTER)
        self._row(form, self.digits, shown=lambda: self._numbering is NumberingKind.COUNTER)
        self._row(form, self.scan_fires, "", shown=lambda: self._numbering is NumberingKind.SCANNER)

    def _add_alarms(self, sections: QVBoxLayout, rules: AlarmRules) -> None:
        self.ng_in_a_row = self._number(self.tr("NG parts in a row"), 0, MOST_IN_A_ROW, 0, "", rules.ng_in_a_row)
        self.not_checked_in_a_row = self._number(
            self.tr("Unchecked parts in a row"), 0, MOST_IN_A_ROW, 0, "", rules.not_checked_in_a_row
        )
        self.least_yield = self._number(self.tr("Minimum yield"), 0, 100, 1, "%", 100 * rules.least_yield)
        self.yield_over = self._number(
            self.tr("Yield over the last parts"), LEAST_WINDOW, MOST_WINDOW, 0, "", rules.yield_over
        )
        self.overflow = QCheckBox(self.tr("When parts come faster than they can be checked"))
        self.overflow.setChecked(rules.overflow)
        self.freeze = QCheckBox(self.tr("Check nothing after an NG part until somebody acknowledges it"))
        self.freeze.setChecked(rules.freeze_on_ng)
        self.sound = QCheckBox(self.tr("With a sound"))
        self.sound.setChecked(rules.sound)
        form = self._form(sections, self.tr("What calls a person (0: nothing)"))
        for field in (self.ng_in_a_row, self.not_checked_in_a_row, self.least_yield, self.yield_over):
            self._row(form, field)
        for box in (self.overflow, self.freeze, self.sound):
            self._row(form, box, "")

    @property
    def _kind(self) -> TriggerKind:
        return TriggerKind(self.kind.currentData())

    @property
    def _needs_distance(self) -> bool:
        """Also where pictures of several cameras are joined by when they come."""
        return self._kind in _SIGNALLED or (self._several and self._kind is TriggerKind.HARDWARE)

    @property
    def _numbering(self) -> NumberingKind:
        return NumberingKind(self.numbering.currentData())

    @staticmethod
    def _number(name: str, lowest: float, highest: float, decimals: int, unit: str, value: float) -> NumberBox:
        box = NumberBox(name, lowest, highest, decimals, unit)
        box.setValue(value)
        return box

    @staticmethod
    def _form(sections: QVBoxLayout, title: str) -> QFormLayout:
        sections.addWidget(heading(title))
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        sections.addLayout(form)
        return form

    def _row(
        self, form: QFormLayout, field: QWidget, label: str | None = None, shown: Callable[[], bool] | None = None
    ) -> None:
        """`label` is the name of the field unless given; "" puts none beside it."""
        text = field.accessibleName() if label is None else label
        if text:
            name = text_label(text)
            name.setMinimumSize(scaled(LABEL_WIDTH), heightened(LABEL_HEIGHT))
            name.setBuddy(field)
            form.addRow(name, field)
        else:
            form.addRow(field)
        if shown is not None:
            self._rows.append((form, field, shown))

    @Slot()
    def _show_rows(self) -> None:
        for form, field, shown in self._rows:
            form.setRowVisible(field, shown())

    @Slot()
    def _on_save(self) -> None:
        fields = (self.interval, self.timeout, self.debounce, self.distance, self.queue, self.start, self.digits)
        numbers = (*fields, self.ng_in_a_row, self.not_checked_in_a_row, self.least_yield, self.yield_over)
        if [field for field in numbers if field.isVisibleTo(self) and not field.settle()]:
            return  # each that was refused says why
        trigger = TriggerPlan(
            self._kind,
            self.interval.value(),
            self.timeout.value(),
            int(self.debounce.value()),
            int(self.distance.value()),
            int(self.queue.value()),
        )
        numbering = PartNumbering(
            self._numbering,
            self.prefix.text(),
            int(self.start.value()),
            int(self.digits.value()),
            self.scan_fires.isChecked(),
        )
        alarms = AlarmRules(
            int(self.ng_in_a_row.value()),
            int(self.not_checked_in_a_row.value()),
            self.least_yield.value() / 100,
            int(self.yield_over.value()),
            self.overflow.isChecked(),
            self.freeze.isChecked(),
            self.sound.isChecked(),
        )
        self.flow = InspectionFlow(trigger, numbering, alarms)
        self.accept()

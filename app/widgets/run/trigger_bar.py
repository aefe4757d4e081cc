"""What a person needs while parts are triggered: the button, the number of the next part, and what became of the triggers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout

from app.domain.part_numbering import LONGEST_PART_NUMBER, NumberingKind
from app.domain.run_status import SourceStatus
from app.domain.trigger import TriggerAnswer
from app.domain.trigger_plan import TriggerKind
from app.messages.wording.numbers import format_whole
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_STRONG, font
from app.widgets.look.widgets import GRID, action_button, text_label


class TriggerBar(QFrame):
    """Hidden unless the run has something to trigger, to number or to learn."""

    fireRequested = Signal()
    """When the button goes down: the part is there now."""
    partNamed = Signal(str)
    """What the next part is called."""
    emptyViewRequested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Card")
        self.fire_button = action_button(appearance, self.tr("Trigger"), "camera", "primary", big=True)
        self.fire_button.setFont(font(SIZE_STRONG, QFont.Weight.DemiBold))
        self.fire_button.setMinimumSize(20 * GRID, 7 * GRID)
        # A click leaves the focus where it is: else it would go on to some other button whenever this one cannot be pressed.
        self.fire_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.empty_button = action_button(
            appearance,
            self.tr("Learn the empty view"),
            "scan-eye",
            tip=self.tr("Take the part away first: what the camera sees then is the view without a part"),
            big=True,
        )
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_PART_NUMBER)
        self.field.setProperty("big", True)
        self.field.setAccessibleName(self.tr("Number of the next part"))
        self.field.setPlaceholderText(self.tr("Number of the next part"))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.next_part = text_label("", weight=QFont.Weight.Medium)
        self.counts = text_label("", tone="muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.next_part)
        words.addWidget(self.counts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.fire_button)
        layout.addWidget(self.empty_button)
        layout.addWidget(self.field, 2)
        layout.addLayout(words, 3)
        self._kind = TriggerKind.FREE_RUN
        self._numbering = NumberingKind.NONE
        self._answer = ""
        self._named = False
        self.fire_button.pressed.connect(self.fireRequested)
        self.empty_button.clicked.connect(self.emptyViewRequested)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self.field.selectAll)
        self.hide()

    def begin(self, kind: TriggerKind, numbering: NumberingKind) -> None:
        """A run begins."""
        self._kind, self._numbering, self._answer = kind, numbering, ""
        self._named = False
        self.field.clear()

    def show_status(self, status: SourceStatus, *, running: bool, can_fire: bool) -> None:
        """Show how triggers and numbers stand."""
        triggered = status.triggers is not None
        typed = self._numbering is NumberingKind.FIELD
        something = triggered or typed or bool(self._next(status.next_part))
        self.setVisible(running and something)
        self.fire_button.setVisible(triggered and self._kind is TriggerKind.SOFTWARE)
        self.fire_button.setEnabled(can_fire)
        self.empty_button.setVisible(triggered and self._kind is TriggerKind.PRESENCE)
        self.field.setVisible(typed)
        if typed and self._named and status.next_part is None:
            self.field.clear()  # the number went with its part; the next one is typed anew
        self._named = typed and status.next_part is not None
        self.next_part.setVisible(not typed and self._numbering is not NumberingKind.NONE)
        self.next_part.setText(self._next(status.next_part))
        self._show_below(self._answer or self._count_words(status))

    def show_answer(self, answer: TriggerAnswer | None) -> None:
        """Say at once what became of a trigger by hand, if it was not simply taken; None: whoever asked was told why not."""
        self._answer = (
            ""
            if answer is None
            else {
                TriggerAnswer.TOO_SOON: self.tr("Ignored: too soon after the trigger before"),
                TriggerAnswer.NO_RUN: self.tr("Not taken: no run waits for a trigger"),
                TriggerAnswer.NOT_EXPECTED: self.tr("Not taken: no run waits for a trigger"),
                TriggerAnswer.NOT_CHECKED: self.tr("Taken, and the part cannot be checked now"),
            }.get(answer, "")
        )
        if self._answer:
            self._show_below(self._answer)

    def _show_below(self, text: str) -> None:
        self.counts.setText(text)
        self.counts.setVisible(bool(text))  # what stands alone stands in the middle

    def _next(self, next_part: str | None) -> str:
        if next_part is not None:
            return self.tr("Next part: {number}").format(number=next_part)
        if self._numbering is NumberingKind.SCANNER:
            return self.tr("Scan the number of the next part")
        return self.tr("The number is read from the picture") if self._numbering is NumberingKind.BARCODE else ""

    def _count_words(self, status: SourceStatus) -> str:
        counts = status.triggers
        if counts is None:
            return ""
        words = [counted(counts.accepted, self.tr("{count} trigger"), self.tr("{count} triggers"))]
        for count, text in (
            (counts.too_soon, self.tr("{count} ignored as too soon")),
            (counts.refused, self.tr("{count} not taken")),
        ):
            if count:
                words.append(text.format(count=format_whole(count)))
        if counts.unasked:
            one, many = self.tr("{count} picture without a trigger"), self.tr("{count} pictures without a trigger")
            words.append(counted(counts.unasked, one, many))
        return " · ".join(words)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.partNamed.emit(text.strip())

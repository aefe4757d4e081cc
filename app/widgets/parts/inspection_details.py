"""What is known about the part under review, and its correction."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.messages.wording.lists import listed
from app.messages.wording.say import say_stored
from app.widgets.correction import correction_for, remark_on, show_correction
from app.widgets.formatting import breakable, format_count, format_score_and_limit, format_time
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.widgets import GRID, ElidedLabel, action_button, leave_focus, text_label
from app.widgets.parts.files_words import files_words
from app.widgets.untrained import model_of_batch
from app.widgets.verdict_chip import VerdictChip
from onenip_core.types import Verdict


class InspectionDetails(QWidget):
    """Verdict, figures, and a button that says the opposite."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.chip = VerdictChip(appearance)
        self.reason = text_label("", tone="muted", wrap=True)
        self.overrule_button = action_button(appearance, "", "thumbs-up")
        self.why_button = action_button(appearance, self.tr("Why?"), "scan-search", "quiet")
        self.describe_button = action_button(appearance, self.tr("Defect…"), "user-pen", "quiet")
        self.golden_button = action_button(appearance, self.tr("Golden set"), "badge-check", "quiet")
        self.recompute_button = action_button(appearance, self.tr("Recompute"), "rotate-ccw", "quiet")
        self._values: dict[str, QLabel] = {}
        self._names: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2)
        names = (
            ("score", self.tr("Score")),
            ("limit", self.tr("Limit")),
            ("prompt", self.tr("Prompt")),
            ("time", self.tr("Judged in")),
            ("model", self.tr("Model")),
            ("captured", self.tr("Taken")),
            ("order", self.tr("Order")),
        )
        for column, (key, name) in enumerate(names):
            span = 3 if key == "order" else 1
            self._names[key] = text_label(name, SIZE_SMALL, tone="muted")
            grid.addWidget(self._names[key], 3 * (column // 3), column % 3, 1, span)
            # A day with its hour is nobody's name: it is read whole, and the others give way to it.
            is_time = key == "captured"
            self._values[key] = (
                text_label("", weight=QFont.Weight.Medium) if is_time else ElidedLabel(QFont.Weight.Medium)
            )
            grid.addWidget(self._values[key], 3 * (column // 3) + 1, column % 3, 1, span)
        grid.setRowMinimumHeight(2, GRID)
        grid.setRowMinimumHeight(5, GRID)
        for column in range(3):
            grid.setColumnStretch(column, 6 if column == 2 else 4)
        # Beside a small window's table there is no room for all of them in one row.
        self._header = header = FlowLayout(spacing=GRID)
        header.addWidget(self.chip)
        for button in (
            self.overrule_button,
            self.describe_button,
            self.why_button,
            self.golden_button,
            self.recompute_button,
        ):
            self.add_button(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(header)
        layout.addWidget(self.reason)
        layout.addLayout(grid)

    def add_button(self, button: QPushButton) -> None:
        """What else can be done with the part on a page, beside the other buttons."""
        leave_focus(button)
        self._header.addWidget(button)

    def show_inspection(self, inspection: Inspection | None, batch: Batch | None) -> None:
        """Show an inspection of a batch; None shows dashes."""
        self.chip.show_verdict(None if inspection is None else inspection.said)
        self.reason.setText("" if inspection is None else self._remark(inspection))
        self.reason.setVisible(bool(self.reason.text()))
        texts = dict.fromkeys(self._values, "–")
        if inspection is not None:
            score, limit = format_score_and_limit(inspection.score, inspection.threshold)
            texts = {
                "score": score,
                "limit": limit,
                "prompt": inspection.prompt or "–",
                "time": self.tr("{ms:.0f} ms").format(ms=inspection.milliseconds),
                "model": "–" if batch is None else model_of_batch(batch),
                "captured": format_time(inspection.captured_at),
            }
        for key, text in texts.items():
            self._values[key].setText(text)
        self.show_batch(batch)

    def show_batch(self, batch: Batch | None) -> None:
        """What a person may change of the batch meanwhile."""
        order = "" if batch is None else batch.order_name
        self._values["order"].setText(order)
        for label in (self._names["order"], self._values["order"]):
            label.setVisible(bool(order))  # most workspaces know no orders, and the picture needs the room

    def show_correction_of(self, inspection: Inspection | None, selected: int) -> None:
        """Let the button offer the correction of the part that is seen, which is done to all that are selected."""
        show_correction(self.overrule_button, self._appearance, inspection)
        if selected > 1:
            text = self.correction_text(inspection, selected)
            self.overrule_button.setText(text)
            self.overrule_button.setAccessibleName(text)

    def correction_text(self, inspection: Inspection | None, selected: int) -> str:
        """What the button offers."""
        correction = correction_for(inspection)
        if selected <= 1:
            return correction.text
        texts = {
            Verdict.OK: self.tr("These {count} are fine"),
            Verdict.NG: self.tr("These {count} are bad"),
            None: self.tr("Take {count} back"),
        }
        return texts[correction.verdict].format(count=format_count(selected))

    def _remark(self, inspection: Inspection) -> str:
        # What the model said of it stays in sight, also below a correction.
        said = say_stored(inspection.reason) if inspection.overruled is not None else ""
        by, there = inspection.overruled_by, inspection.person
        kinds = breakable(listed(inspection.kinds))
        lines = (
            self.tr("Defect: {kinds}").format(kinds=kinds) if kinds else "",
            self.tr("Note: {note}").format(note=inspection.note) if inspection.note else "",
            remark_on(inspection),
            self.tr("Corrected by {name}").format(name=by) if by else "",
            said,
            self.tr("Logged in: {name}").format(name=there) if there else "",
            files_words(inspection),
        )
        return "\n".join(filter(None, lines))

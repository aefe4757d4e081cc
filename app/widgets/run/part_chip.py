"""Which part the picture shows while its verdict is not the live one: small, so that nobody takes it for that."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.part import Inspection
from app.widgets.correction import remark_on
from app.widgets.formatting import format_score_and_limit
from app.widgets.look.appearance import Appearance
from app.widgets.look.text_size import heightened
from app.widgets.look.widgets import GRID, ElidedLabel, action_button, text_label
from app.widgets.verdict_chip import VerdictChip


class PartChip(QFrame):
    """Verdict, number, name and score of one part, and the way back to the newest."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Chip")
        self.verdict = VerdictChip(appearance)
        self.name = ElidedLabel(QFont.Weight.DemiBold)
        self.score = text_label()
        self.reason = text_label(tone="muted", wrap=True)
        self.live_button = action_button(appearance, self.tr("Back to live"), "rotate-ccw", "primary", big=True)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.verdict)
        row.addWidget(self.name, 1)
        row.addWidget(self.score)
        row.addWidget(self.live_button)
        row.addSpacing(GRID // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, 0, GRID // 2)
        layout.setSpacing(GRID // 2)
        layout.addLayout(row)
        layout.addWidget(self.reason)
        self.setMinimumHeight(heightened(54))

    def show_inspection(self, inspection: Inspection, looking_back: bool, ended: bool) -> None:
        """Show a part; `looking_back`: there is a newer one to go back to, and no live one if the run has `ended`."""
        self.verdict.show_verdict(inspection.said)
        text = self.tr("Part {number} · {name}").format(number=inspection.position, name=inspection.called)
        self.name.setText(text)
        score, limit = format_score_and_limit(inspection.score, inspection.threshold)
        self.score.setText(
            "" if inspection.score is None else self.tr("score {score}, limit {limit}").format(score=score, limit=limit)
        )
        self.reason.setText(remark_on(inspection))
        self.reason.setVisible(bool(self.reason.text()))
        back = self.tr("Back to the last part") if ended else self.tr("Back to live")
        self.live_button.setText(back)
        self.live_button.setAccessibleName(back)
        self.live_button.setVisible(looking_back)
        self.setAccessibleName(f"{self.verdict.accessibleName()}, {text}")

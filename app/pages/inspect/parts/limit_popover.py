"""Choose the limit of a product, and see what it would do before it does it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.calibration_scores import CalibrationScores
from app.domain.limit_choice import STEPS
from app.domain.limit_preview import LimitPreview, preview_limit
from app.domain.part import Inspection
from app.domain.product import PROPOSED_THRESHOLD, THRESHOLD_MAXIMUM, THRESHOLD_MINIMUM
from app.pages.inspect.parts.flip_list import FlipList
from app.pages.inspect.parts.flip_summary import FlipSummary
from app.pages.inspect.parts.limit_slider import LimitSlider
from app.widgets.formatting import counted, format_score
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, SIZE_STRONG, font
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button, heading, restyle, rule, text_label
from app.widgets.number_box import NumberBox
from onenip_core.types import Verdict

WIDTH = 472
CORNER = 7
"""Pixels: a little less than the style sheet rounds, so that no pixel of the line is cut."""


class LimitPopover(QFrame):
    """Shows itself beside the column with the verdict. Nothing is judged by the chosen limit before it is applied (Enter); Esc, and
    a click elsewhere, discard it."""

    limitChosen = Signal(object)
    """The limit in units of the model's proposal, or None to go back to the proposal."""
    partRequested = Signal(int)
    """Inspection id of a part that a person wants to see."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("Popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # its corners are round
        self.setAccessibleName(self.tr("Limit of the product"))
        self._now = self._chosen = PROPOSED_THRESHOLD
        self._scores = CalibrationScores()
        self._inspections: tuple[Inspection, ...] = ()
        self.title = heading("", SIZE_STRONG)
        self.standing = text_label("", weight=QFont.Weight.Medium)
        self.slider = LimitSlider(appearance)
        self.number_box = NumberBox(self.tr("Limit"), THRESHOLD_MINIMUM, THRESHOLD_MAXIMUM, decimals=2)
        self.number_box.setSingleStep(1 / STEPS)
        self.number_box.setFixedWidth(scaled(88))
        self.number_box.setFont(font(weight=QFont.Weight.Medium))
        proposal = format_score(PROPOSED_THRESHOLD)
        self.proposal_button = action_button(
            appearance, self.tr("Model's proposal: {limit}").format(limit=proposal), "rotate-ccw"
        )
        self.rejected = text_label("", weight=QFont.Weight.Medium, wrap=True)
        self.missed = text_label("", weight=QFont.Weight.Medium, wrap=True)
        self.run_line = text_label("", weight=QFont.Weight.Medium, wrap=True)
        self.to_ok, self.to_ng = FlipSummary(appearance, Verdict.NG), FlipSummary(appearance, Verdict.OK)
        self.flips = FlipList(appearance)
        self.discard_button = action_button(appearance, self.tr("Discard"), big=True, tip=self.tr("Esc"))
        self.apply_button = action_button(appearance, "", role="primary", big=True, tip=self.tr("Enter"))
        self._build_layout()
        self.slider.limitMoved.connect(self._choose)
        self.number_box.valueChanged.connect(self._choose)
        self.number_box.numberTyped.connect(self._choose)
        self.proposal_button.clicked.connect(self._choose_proposal)
        self.discard_button.clicked.connect(self.discard)
        self.apply_button.clicked.connect(self.apply)
        self.flips.partRequested.connect(self.partRequested)
        self._show()

    def _build_layout(self) -> None:
        self.setFixedWidth(scaled(WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(_row(self.title, None, self.standing))
        layout.addWidget(self.slider)
        layout.addLayout(_row(text_label(self.tr("Limit")), self.number_box, None, self.proposal_button))
        layout.addWidget(self.rejected)
        layout.addWidget(self.missed)
        layout.addWidget(rule())
        for widget in (self.run_line, self.to_ok, self.to_ng, self.flips):
            layout.addWidget(widget)
        remark = self.tr("The next parts are judged by the limit; those before keep their verdicts.")
        layout.addWidget(text_label(remark, SIZE_SMALL, tone="muted", wrap=True))
        layout.addLayout(_row(None, self.discard_button, self.apply_button))
        # Two lines each, whatever they say in most languages: nothing below them jumps while the limit is dragged.
        for label in (self.rejected, self.missed):
            label.setMinimumHeight(2 * label.fontMetrics().lineSpacing())
            label.setAlignment(Qt.AlignmentFlag.AlignTop)

    @property
    def limit(self) -> float:
        """The limit that is previewed."""
        return self._chosen

    @property
    def preview(self) -> LimitPreview:
        """What that limit would do."""
        return preview_limit(self._chosen, self._scores, self._inspections)

    def show_limit(self, product_name: str, now: float, scores: CalibrationScores) -> None:
        """Show the limit that holds for a product, and how its calibration scored. What a person has chosen meanwhile stays."""
        self.title.setText(self.tr("Limit of {product}").format(product=product_name))
        if not self.isVisible() or _same(self._chosen, self._now):
            self._chosen = now
        self._now, self._scores = now, scores
        self._show()

    def show_run(self, inspections: tuple[Inspection, ...]) -> None:
        """Show what the limit would do to the last parts of a run, oldest first."""
        self._inspections = inspections
        self._show_run(self.preview)

    def open_beside(self, column: QWidget) -> None:
        """Open to the left of `column`, within its window: the verdict and the counters stay in sight."""
        self.adjustSize()
        self._grow()
        window = column.window().frameGeometry()
        corner = column.mapToGlobal(QPoint(0, 0))
        x = max(window.left() + GRID, corner.x() - self.width() - GRID)
        y = min(corner.y(), window.bottom() - self.height() - GRID)
        self.move(x, max(window.top() + GRID, y))
        self.show()
        self.slider.setFocus()

    def _grow(self) -> None:
        """Qt asks sentences in several lines for no more than one when it sizes a window."""
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    @Slot()
    def apply(self) -> None:
        """Ask for the chosen limit, unless another was typed that is none."""
        if not self.number_box.settle():
            return
        chosen = self._chosen
        changed = not _same(chosen, self._now)
        self.hide()
        if changed:
            self.limitChosen.emit(None if _same(chosen, PROPOSED_THRESHOLD) else chosen)

    @Slot()
    def discard(self) -> None:
        """Leave the limit as it is."""
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where windows are not laid over each other nothing can be seen through: there the corners are cut off."""
        super().resizeEvent(event)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), CORNER, CORNER)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def hideEvent(self, event: QHideEvent) -> None:
        """What was not applied is discarded, however the popover was closed."""
        self._chosen = self._now
        self._show()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter applies, unless it presses a button that has the focus; Esc discards."""
        if event.key() == Qt.Key.Key_Escape:
            self.discard()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
            else:
                self.apply()
        else:
            super().keyPressEvent(event)

    @Slot(float)
    def _choose(self, limit: float) -> None:
        if not _same(limit, self._chosen):
            self._chosen = round(limit, 2)
            self._show()

    @Slot()
    def _choose_proposal(self) -> None:
        self._choose(PROPOSED_THRESHOLD)

    def _show(self) -> None:
        self.slider.show_scores(self._scores)
        self.slider.show_limit(self._chosen, self._now)
        if not _same(self.number_box.number, self._chosen):  # else what is being typed would be rewritten
            with QSignalBlocker(self.number_box):
                self.number_box.setValue(self._chosen)
        proposed = _same(self._now, PROPOSED_THRESHOLD)
        standing = self.tr("Now {limit}, as proposed") if proposed else self.tr("Now {limit} · proposal {proposal}")
        standing = standing.format(limit=format_score(self._now), proposal=format_score(PROPOSED_THRESHOLD))
        _say(self.standing, standing, "muted" if proposed else "warning")
        self.proposal_button.setEnabled(not _same(self._chosen, PROPOSED_THRESHOLD))
        self.apply_button.setText(self.tr("Apply {limit}").format(limit=format_score(self._chosen)))
        self.apply_button.setAccessibleName(self.apply_button.text())
        self.apply_button.setEnabled(not _same(self._chosen, self._now))
        preview = self.preview
        _say(self.rejected, self._rejected_text(preview), "warning" if preview.rejects_many else "")
        _say(self.missed, self._missed_text(preview), "warning" if preview.misses_many else "")
        self._show_run(preview)

    def _show_run(self, preview: LimitPreview) -> None:
        self.to_ok.show_flips(preview.to_ok)
        self.to_ng.show_flips(preview.to_ng)
        parts = sorted((*preview.to_ok.parts, *preview.to_ng.parts), key=lambda part: part.position)
        self.flips.show_parts(tuple(parts), self._chosen)
        text = counted(
            preview.judged,
            self.tr("Of the one part of this run, {flipped} would be judged otherwise:"),
            self.tr("Of the last {count} parts of this run, {flipped} would be judged otherwise:"),
        )
        if not preview.judged:
            text = self.tr("No part was judged with this product and model yet.")
        self.run_line.setText(text.format(flipped=len(parts)))
        if self.isVisible():
            self._grow()

    def _rejected_text(self, preview: LimitPreview) -> str:
        rejections = preview.rejections
        if rejections is None:
            return self.tr("The model does not know this product, so it is not known how many good parts this rejects.")
        low, high = (round(100 * share) for share in rejections.interval)
        text = counted(
            rejections.count,
            self.tr(
                "Of the one good part, judged as if it were new, {rejected} would be rejected (95 % interval {low}–{high} %)."
            ),
            self.tr(
                "Of {count} good parts, each judged as if it were new, {rejected} would be rejected (95 % interval {low}–{high} %)."
            ),
        )
        return text.format(rejected=rejections.rejected, low=low, high=high)

    def _missed_text(self, preview: LimitPreview) -> str:
        if preview.missed is None:
            return self.tr("How many pseudo-anomalies would be missed is not known for this model.")
        text = counted(
            preview.missed.count,
            self.tr("Of the one pseudo-anomaly, {missed} would be missed; of real defects it may be more."),
            self.tr("Of {count} pseudo-anomalies, {missed} would be missed; of real defects it may be more."),
        )
        return text.format(missed=preview.missed.missed)


def _same(first: float, second: float) -> bool:
    """To the digits that a person can choose."""
    return round(first * STEPS) == round(second * STEPS)


def _say(label: QLabel, text: str, tone: str) -> None:
    label.setText(text)
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        restyle(label)


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets in a row; None takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(GRID)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row

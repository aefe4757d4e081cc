"""Choose the limit of a product, and see what that does to good parts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.product import PROPOSED_THRESHOLD, THRESHOLD_MAXIMUM, THRESHOLD_MINIMUM
from app.pages.inspect.parts.limit_histogram import LimitHistogram
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, SIZE_STRONG, font
from app.widgets.look.widgets import GRID, Slider, action_button, heading, text_label
from app.widgets.number_box import NumberBox
from onenip_core.statistics import rejections_at

WIDTH = 440
STEPS = 100
"""Slider steps for each unit of the limit."""
SETTLE_MS = 200


class LimitPopover(QFrame):
    """Shows itself beside the button that opened it; a choice is told once the hand comes to rest."""

    limitChosen = Signal(object)
    """The limit in units of the model's proposal, or None to go back to the proposal."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("Popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Limit of the product"))
        self._scores: tuple[float, ...] = ()
        self._shown = PROPOSED_THRESHOLD
        self.title = heading("", SIZE_STRONG)
        self.histogram = LimitHistogram(appearance)
        self.slider = Slider(self.tr("Limit"), round(THRESHOLD_MINIMUM * STEPS), round(THRESHOLD_MAXIMUM * STEPS))
        self.slider.setPageStep(10)
        self.slider.setMinimumHeight(44)
        self.spin_box = NumberBox(self.tr("Limit"))
        self.spin_box.setRange(THRESHOLD_MINIMUM, THRESHOLD_MAXIMUM)
        self.spin_box.setSingleStep(0.05)
        self.spin_box.setDecimals(2)
        self.spin_box.setFixedWidth(88)
        self.spin_box.setFont(font(weight=QFont.Weight.Medium))
        self.sentence = text_label("", weight=QFont.Weight.Medium, wrap=True)
        self.remark = text_label("", SIZE_SMALL, tone="muted", wrap=True)
        self.proposal_button = action_button(appearance, self.tr("Take the model's proposal (1.00)"), "rotate-ccw")
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._build_layout()
        self._settle.timeout.connect(self._tell)
        self.slider.valueChanged.connect(self._on_slider_moved)
        self.spin_box.valueChanged.connect(self._choose)
        self.histogram.limitDragged.connect(self._choose)
        self.proposal_button.clicked.connect(self._on_proposal_clicked)

    def _build_layout(self) -> None:
        self.setFixedWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.title)
        layout.addWidget(self.histogram)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.slider, 1)
        row.addWidget(self.spin_box)
        layout.addLayout(row)
        layout.addWidget(self.sentence)
        layout.addWidget(self.remark)
        layout.addWidget(self.proposal_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def limit(self) -> float:
        """The limit on show."""
        return self._shown

    def show_limit(self, product_name: str, limit: float, scores: tuple[float, ...]) -> None:
        """Show a product's limit and the scores of good parts that training did not use (empty if unknown)."""
        self.title.setText(self.tr("Limit of {product}").format(product=product_name))
        self._scores = scores
        # While the hand moves, what it chose is newer than what is stored.
        if not self._settle.isActive():
            self._shown = limit
        self._show()

    def open_above(self, anchor: QWidget) -> None:
        """Open beside `anchor`, to its left, within its window."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, 0))
        window = anchor.window().frameGeometry()
        x = max(window.left() + GRID, corner.x() - WIDTH - GRID)
        y = min(corner.y(), window.bottom() - self.height() - GRID)
        self.move(x, max(window.top() + GRID, y))
        self.show()
        self.slider.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was chosen is lost by closing quickly."""
        if self._settle.isActive():
            self._settle.stop()
            self._tell()
        super().hideEvent(event)

    @Slot(float)
    def _choose(self, limit: float) -> None:
        if round(limit * STEPS) == round(self._shown * STEPS):
            return
        self._shown = limit
        self._show()
        self._settle.start()

    def _show(self) -> None:
        for control, value in ((self.slider, round(self._shown * STEPS)), (self.spin_box, self._shown)):
            with QSignalBlocker(control):
                control.setValue(value)  # type: ignore[arg-type]
        self.histogram.show_scores(self._scores, self._shown)
        self.histogram.setVisible(bool(self._scores))
        self.proposal_button.setEnabled(round(self._shown * STEPS) != round(PROPOSED_THRESHOLD * STEPS))
        self.sentence.setText(self._sentence())
        self.remark.setText(
            self.tr(
                "A part is NG when its score is above the limit. The next parts are judged by it; those before keep theirs."
            )
        )

    def _sentence(self) -> str:
        if not self._scores:
            return self.tr("The model does not know this product, so it is not known how many good parts this rejects.")
        rejections = rejections_at(self._shown, self._scores)
        low, high = (round(100 * share) for share in rejections.interval)
        text = self.tr(
            "Of {count} good parts that training did not use, {rejected} would be rejected (95 % interval {low}–{high} %)."
        )
        return text.format(count=rejections.count, rejected=rejections.rejected, low=low, high=high)

    @Slot(int)
    def _on_slider_moved(self, value: int) -> None:
        self._choose(value / STEPS)

    @Slot()
    def _on_proposal_clicked(self) -> None:
        self._choose(PROPOSED_THRESHOLD)

    @Slot()
    def _tell(self) -> None:
        proposal = round(self._shown * STEPS) == round(PROPOSED_THRESHOLD * STEPS)
        self.limitChosen.emit(None if proposal else self._shown)

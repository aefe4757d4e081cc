"""Shows what another limit would have said of the parts that were found."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.limit_flips import LimitFlips
from app.widgets.formatting import counted, format_count, named
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button, heading, text_label
from app.widgets.number_box import NumberBox

WIDTH = 620
_HIGHEST = 1000.0
_PATIENCE_MS = 250


class LimitDialog(LockableDialog):
    """Counts are asked for, and given by `show_flips`. Nothing is changed: the limit is set on the Limits page."""

    flipsWanted = Signal(float)
    """Carries the other limit."""
    partsWanted = Signal(float, float)
    """Carries both limits, the lower one first: the parts between them shall be found."""

    def __init__(
        self, appearance: Appearance, product: str, limit: float, count: int, parent: QWidget | None = None
    ) -> None:
        """Of `count` parts of a product, whose limit is now `limit`."""
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        self._limit = limit
        title = self.tr("Another limit for {product}").format(product=product)
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(WIDTH))
        self.box = NumberBox(self.tr("Other limit"), 0.0, _HIGHEST, 3)
        self.box.setValue(limit)
        now = counted(
            count,
            self.tr("The limit is {limit} now. {count} part was found; it counts if a model judged it."),
            self.tr("The limit is {limit} now. {count} parts were found; those that a model judged are counted."),
        )
        self._values: list[tuple[QLabel, QLabel]] = []
        self._rows = (
            self.tr("NG"),
            self.tr("OK that becomes NG"),
            self.tr("NG that becomes OK"),
            self.tr("Good parts that are rejected, of those that a person called good"),
            self.tr("Bad parts that are missed, of those that a person called bad"),
        )
        self.parts_button = action_button(appearance, self.tr("Show the parts between both limits"), "search")
        self.close_button = action_button(appearance, self.tr("Close"), role="primary", big=True)
        field = QHBoxLayout()
        field.setSpacing(GRID)
        field.addWidget(text_label(self.tr("Other limit")))
        field.addWidget(self.box)
        field.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.parts_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(now.format(limit=self.box.text(), count=format_count(count)), wrap=True))
        layout.addLayout(field)
        layout.addLayout(self._table())
        layout.addWidget(
            text_label(
                self.tr(
                    "Only corrected parts have a known truth, and people correct what looks wrong: the last two rows are no sample "
                    "of all parts. Set the limit on the Limits page."
                ),
                tone="muted",
                wrap=True,
            )
        )
        layout.addLayout(buttons)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PATIENCE_MS)
        self._typing.timeout.connect(lambda: self.flipsWanted.emit(self.box.number))
        self.box.numberTyped.connect(lambda _number: self._typing.start())
        self.box.valueChanged.connect(lambda _number: self._typing.start())
        self.parts_button.clicked.connect(self._on_parts)
        self.close_button.clicked.connect(self.accept)
        self.parts_button.setEnabled(False)
        self.box.setFocus()

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 1)
        for column, name in ((1, self.tr("As judged")), (2, self.tr("By the other limit"))):
            grid.addWidget(text_label(name, tone="muted"), 0, column)
        for row, name in enumerate(self._rows, start=1):
            grid.addWidget(text_label(name, wrap=True), row, 0)
            labels = (text_label("…"), text_label("…"))
            for column, label in enumerate(labels, start=1):
                label.setAccessibleName(name)
                grid.addWidget(label, row, column)
            self._values.append(labels)
        return grid

    @property
    def figures(self) -> list[tuple[str, str]]:
        """What stands in the rows: as judged, by the other limit."""
        return [(now.text(), then.text()) for now, then in self._values]

    def show_flips(self, limit: float, flips: LimitFlips) -> None:
        """Show what was counted for a limit; of one that was typed before it comes too late."""
        if limit != self.box.number:
            return
        of = self.tr("{count} of {total}")

        def said(count: int, total: int) -> str:
            return of.format(count=format_count(count), total=format_count(total)) if total else "–"

        texts = (
            (said(flips.ng, flips.judged), said(flips.ng_then, flips.judged)),
            ("", format_count(flips.becomes_ng)),
            ("", format_count(flips.becomes_ok)),
            (said(flips.rejected, flips.known_good), said(flips.rejected_then, flips.known_good)),
            (said(flips.missed, flips.known_bad), said(flips.missed_then, flips.known_bad)),
        )
        for name, labels, pair in zip(self._rows, self._values, texts, strict=True):
            for label, text in zip(labels, pair, strict=True):
                label.setText(text)
                label.setAccessibleName(named(name, text))
        self.parts_button.setEnabled(limit != self._limit)

    @Slot()
    def _on_parts(self) -> None:
        low, high = sorted((self._limit, self.box.number))
        self.partsWanted.emit(low, high)
        self.accept()

"""Chips that narrow a list to one verdict."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from app.domain.part import Counters
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, action_button
from onenip_core.types import Verdict

CHOICES: tuple[Verdict | None, ...] = (None, Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED)


class VerdictFilter(QWidget):
    """All, OK, NG, Not checked, each with its count."""

    filterChanged = Signal(object)
    """Verdict, or None for all."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        self.chips: list[QPushButton] = []
        for number in range(len(CHOICES)):
            chip = action_button(appearance, "", role="chip")
            chip.setCheckable(True)
            self._group.addButton(chip, number)
            self.chips.append(chip)
            layout.addWidget(chip)
        layout.addStretch(1)
        self._group.idClicked.connect(self._on_chip_clicked)
        self.show_state(Counters(), None)

    def show_state(self, counters: Counters, chosen: Verdict | None) -> None:
        """Show the counts and which verdict is listed."""
        total = counters.ok + counters.ng + counters.not_checked
        names = (self.tr("All"), self.tr("OK"), self.tr("NG"), self.tr("Not checked"))
        counts = (total, counters.ok, counters.ng, counters.not_checked)
        for chip, name, count in zip(self.chips, names, counts, strict=True):
            chip.setText(f"{name} {count}")
            parts = counted(count, self.tr("1 part"), self.tr("{count} parts"))
            chip.setAccessibleName(self.tr("Show {name}, {parts}").format(name=name, parts=parts))
        self.chips[CHOICES.index(chosen)].setChecked(True)

    @Slot(int)
    def _on_chip_clicked(self, number: int) -> None:
        self.filterChanged.emit(CHOICES[number])

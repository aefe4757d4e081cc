"""By which rules a model may judge the line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.gate import MOST_PARTS, MOST_REJECTS, GateRules, good_parts_needed
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.widgets import GRID, action_button, heading, text_label
from app.widgets.number_box import NumberBox

WIDTH = 560


class RulesDialog(QDialog):
    """`rules` holds the answer once the dialog was accepted."""

    def __init__(self, appearance: Appearance, rules: GateRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        usual = GateRules()
        self.setWindowTitle(self.tr("Rules of the acceptance gate"))
        self.setFixedWidth(WIDTH)
        self.missed = _chip(appearance, self.tr("No known defect is missed"), rules.nothing_missed)
        self.newly_missed = _chip(
            appearance, self.tr("No defect is missed that the model before it finds"), rules.nothing_newly_missed
        )
        self.rejects = _chip(appearance, self.tr("Good parts rejected: at most"), rules.most_false_rejects is not None)
        self.share = NumberBox(self.tr("Rejected good parts in percent"), 0, 100 * MOST_REJECTS, 1, "%")
        self.share.setValue(
            100 * (usual.most_false_rejects or 0 if rules.most_false_rejects is None else rules.most_false_rejects)
        )
        self.checked = _chip(appearance, self.tr("No part is NOT CHECKED"), rules.all_checked)
        self.enough = _chip(
            appearance, self.tr("Golden parts of each product: at least"), rules.fewest_parts is not None
        )
        self.fewest = NumberBox(self.tr("Golden parts of each product"), 1, MOST_PARTS, 0)
        self.fewest.setValue(rules.fewest_parts or usual.fewest_parts or 1)
        self.hint = text_label("", tone="muted", wrap=True)
        cancel = action_button(appearance, self.tr("Cancel"), big=True)
        cancel.setAutoDefault(False)
        self.accept_button = action_button(appearance, self.tr("Use these rules"), role="primary", big=True)
        self.accept_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(self.windowTitle(), SIZE_TITLE))
        text = self.tr(
            "Filled ones are asked, of each product by itself. A model that fails one can still be signed for, with a reason."
        )
        layout.addWidget(text_label(text, tone="muted", wrap=True))
        left = Qt.AlignmentFlag.AlignLeft
        for chip in (self.missed, self.newly_missed, self.checked):
            layout.addWidget(chip, alignment=left)
        for box, number in ((self.rejects, self.share), (self.enough, self.fewest)):
            row = QHBoxLayout()
            row.addWidget(box)
            row.addStretch(1)
            number.setFixedWidth(120)
            row.addWidget(number)
            layout.addLayout(row)
        layout.addWidget(self.hint)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        for box in (self.rejects, self.enough):
            box.toggled.connect(self._follow)
        self.share.valueChanged.connect(self._follow)
        cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._accept)
        self._follow()

    @property
    def rules(self) -> GateRules:
        """What was chosen."""
        return GateRules(
            self.missed.isChecked(),
            self.newly_missed.isChecked(),
            round(self.share.value() / 100, 6) if self.rejects.isChecked() else None,
            self.checked.isChecked(),
            round(self.fewest.value()) if self.enough.isChecked() else None,
        )

    @Slot()
    def _follow(self) -> None:
        self.share.setEnabled(self.rejects.isChecked())
        self.fewest.setEnabled(self.enough.isChecked())
        needed = good_parts_needed(self.share.value() / 100)
        text = self.tr("That share can be told from {count} good golden parts of a product on.")
        self.hint.setText(text.format(count=needed) if self.rejects.isChecked() else "")

    @Slot()
    def _accept(self) -> None:
        if self.share.settle() and self.fewest.settle():
            self.accept()


def _chip(appearance: Appearance, text: str, is_on: bool) -> QPushButton:
    """Filled while the rule is asked."""
    chip = action_button(appearance, text, role="chip")
    chip.setCheckable(True)
    chip.setChecked(is_on)
    chip.setAutoDefault(False)
    return chip

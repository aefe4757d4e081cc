"""By which rules a model may judge the line: for all products, and for those that have rules of their own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.gate import MOST_PARTS, MOST_REJECTS, GateRules, RuleBook, good_parts_needed
from app.domain.product import Product
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, Choice, action_button, heading, text_label
from app.widgets.number_box import NumberBox

WIDTH = 560
ALL = 0
"""Stands for all products in the list: numbers of products begin with 1."""


class RulesDialog(LockableDialog):
    """`changed` holds the answer once the dialog was accepted."""

    def __init__(
        self, appearance: Appearance, book: RuleBook, products: Sequence[Product], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._drafts: dict[int, GateRules | None] = {
            ALL: book.usual,
            **{each.id: book.own.get(each.id) for each in products},
        }
        self._chosen = ALL
        self.setWindowTitle(self.tr("Rules of the acceptance gate"))
        self.setFixedWidth(scaled(WIDTH))
        self.scope = Choice(appearance, self.tr("For which products"))
        self.scope.addItem(self.tr("All products without rules of their own"), ALL)
        for each in products:
            self.scope.addItem(each.name, each.id)
        self.own = _chip(appearance, self.tr("This product has rules of its own"))
        self.missed = _chip(appearance, self.tr("No known defect is missed"))
        self.newly_missed = _chip(appearance, self.tr("No defect is missed that the previous model finds"))
        self.in_place = _chip(appearance, self.tr("Every painted defect is found where it is"))
        self.rejects = _chip(appearance, self.tr("Good parts rejected: at most"))
        self.share = NumberBox(self.tr("Rejected good parts in percent"), 0, 100 * MOST_REJECTS, 1, "%")
        self.checked = _chip(appearance, self.tr("No part is NOT CHECKED"))
        self.enough = _chip(appearance, self.tr("Golden parts of each product: at least"))
        self.fewest = NumberBox(self.tr("Golden parts of each product"), 1, MOST_PARTS, 0)
        self.hint = text_label("", tone="muted", wrap=True)
        self.cancel_button = action_button(appearance, self.tr("Cancel"), big=True)
        self.accept_button = action_button(appearance, self.tr("Use these rules"), role="primary", big=True)
        self.accept_button.setDefault(True)
        self._build_layout()
        scoped = len(products) > 1 or bool(book.own)
        self.scope.setVisible(scoped)
        for box in (self.rejects, self.enough):
            box.toggled.connect(self._follow)
        self.own.toggled.connect(self._on_own_toggled)
        self.share.valueChanged.connect(self._follow)
        self.scope.activated.connect(lambda _row: self._on_scope_chosen())
        self.cancel_button.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._accept)
        self._show()

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(self.windowTitle(), SIZE_TITLE, wrap=True))
        text = self.tr(
            "Filled rules are required, for each product separately. A model that fails one can still be signed for, with "
            "a reason."
        )
        layout.addWidget(text_label(text, tone="muted", wrap=True))
        left = Qt.AlignmentFlag.AlignLeft
        layout.addWidget(self.scope)
        layout.addWidget(self.own, alignment=left)
        for chip in (self.missed, self.newly_missed, self.in_place, self.checked):
            layout.addWidget(chip, alignment=left)
        for box, number in ((self.rejects, self.share), (self.enough, self.fewest)):
            row = QHBoxLayout()
            row.addWidget(box)
            row.addStretch(1)
            number.setFixedWidth(scaled(120))
            row.addWidget(number)
            layout.addLayout(row)
        layout.addWidget(self.hint)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)

    @property
    def rules(self) -> GateRules:
        """What is on show."""
        return GateRules(
            self.missed.isChecked(),
            self.newly_missed.isChecked(),
            round(self.share.value() / 100, 6) if self.rejects.isChecked() else None,
            self.checked.isChecked(),
            round(self.fewest.value()) if self.enough.isChecked() else None,
            self.in_place.isChecked(),
        )

    @property
    def changed(self) -> dict[int | None, GateRules | None]:
        """What is other than it was, by the number of the product; None stands for all of them, and as rules for those of all."""
        self._keep_draft()
        found: dict[int | None, GateRules | None] = {}
        if (usual := self._usual) != self._book.usual:
            found[None] = usual
        for number, draft in self._drafts.items():
            if number != ALL and draft != self._book.own.get(number):
                found[number] = draft
        return found

    def choose_scope(self, number: int) -> None:
        """Show the rules of a product, or of all with `ALL`."""
        self.scope.setCurrentIndex(self.scope.findData(number))
        self._on_scope_chosen()

    @property
    def _usual(self) -> GateRules:
        return self._drafts[ALL] or GateRules()

    def _keep_draft(self) -> None:
        self._drafts[self._chosen] = self.rules if self._chosen == ALL or self.own.isChecked() else None

    def _settle(self) -> bool:
        """False where a number that was typed means nothing; the person sees which."""
        return self.share.settle() and self.fewest.settle()

    @Slot()
    def _on_scope_chosen(self) -> None:
        if not self._settle():
            self.scope.setCurrentIndex(self.scope.findData(self._chosen))
            return
        self._keep_draft()
        self._chosen = int(self.scope.currentData())
        self._show()

    @Slot()
    def _on_own_toggled(self) -> None:
        # The rules of all products are what one begins with, and what is on show where there are no others.
        self._drafts[self._chosen] = self._usual if self.own.isChecked() else None
        self._show()

    def _show(self) -> None:
        draft, usual = self._drafts[self._chosen], GateRules()
        rules = self._usual if draft is None else draft
        with QSignalBlocker(self.own):
            self.own.setChecked(draft is not None and self._chosen != ALL)
        self.own.setVisible(self._chosen != ALL)
        self.missed.setChecked(rules.nothing_missed)
        self.newly_missed.setChecked(rules.nothing_newly_missed)
        self.in_place.setChecked(rules.found_in_place)
        self.checked.setChecked(rules.all_checked)
        self.rejects.setChecked(rules.most_false_rejects is not None)
        share = usual.most_false_rejects or 0 if rules.most_false_rejects is None else rules.most_false_rejects
        self.share.setValue(100 * share)
        self.enough.setChecked(rules.fewest_parts is not None)
        self.fewest.setValue(rules.fewest_parts or usual.fewest_parts or 1)
        self._follow()
        self.adjustSize()

    @Slot()
    def _follow(self) -> None:
        may_change = self._chosen == ALL or self.own.isChecked()
        for box in (self.missed, self.newly_missed, self.in_place, self.checked, self.rejects, self.enough):
            box.setEnabled(may_change)
        self.share.setEnabled(may_change and self.rejects.isChecked())
        self.fewest.setEnabled(may_change and self.enough.isChecked())
        needed = good_parts_needed(self.share.value() / 100)
        text = self.tr("That share can be determined with {count} or more good golden parts of a product.")
        self.hint.setText(text.format(count=needed) if self.rejects.isChecked() else "")

    @Slot()
    def _accept(self) -> None:
        if self._settle():
            self.accept()


def _chip(appearance: Appearance, text: str) -> QPushButton:
    """Filled while it is so."""
    chip = action_button(appearance, text, role="chip")
    chip.setCheckable(True)
    chip.setAutoDefault(False)
    return chip

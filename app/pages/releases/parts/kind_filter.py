"""Which golden parts of a product are on show: all, those that nobody painted on yet, or those of one kind of defect."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from app.domain.golden_part import GoldenPart, known_kinds
from app.widgets.look.appearance import Appearance
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import Choice, name_choice

WIDTH, WIDEST = 176, 280
_ALL, _BARE, _KIND = "all", "bare", "kind"


class KindFilter(Choice):
    """Nothing to choose where no defect is known."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "", parent)
        name_choice(self, self.tr("Which golden parts are on show"))
        self.setMinimumWidth(scaled(WIDTH))
        self.setMaximumWidth(scaled(WIDEST))
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.setVisible(False)

    def show_parts(self, parts: Sequence[GoldenPart]) -> None:
        """Offer what these parts have; what was chosen stays, as long as there is such a one."""
        bare = sum(_is_bare(part) for part in parts)
        rows = [(self.tr("All parts"), f"{_ALL} ")]
        if bare:
            rows.append((self.tr("Not painted yet: {count}").format(count=bare), f"{_BARE} "))
        rows += [(kind, f"{_KIND} {kind}") for kind in known_kinds(parts)]
        before = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for text, data in rows:
                self.addItem(text, data)
            self.setCurrentIndex(max(0, self.findData(before)))
        self.setVisible(len(rows) > 1)

    def chosen(self, parts: Sequence[GoldenPart]) -> tuple[GoldenPart, ...]:
        """Those of the parts that are on show."""
        what, _, kind = (self.currentData() or f"{_ALL} ").partition(" ")
        if what == _BARE:
            return tuple(part for part in parts if _is_bare(part))
        return tuple(part for part in parts if what == _ALL or kind in part.kinds)


def _is_bare(part: GoldenPart) -> bool:
    return not part.is_good and not part.regions

"""Chooses which of a product's pictures are shown: all, the marked ones, one kind of mark, the prompts, what is set aside."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from app.domain.image_marks import ImageChoice, ImageGroup, MarkCounts
from app.messages.wording.lists import with_bracket
from app.widgets.formatting import format_count
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import Choice
from onenip_core.picture_mark import Mark


class MarkFilter(Choice):
    """Offers what there is, with its number; the present choice stays on offer."""

    chosen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, self.tr("Which pictures are shown"))
        self._rows: list[ImageChoice] = [ImageGroup.ALL]
        """What the lines stand for: Qt would give members of an enumeration back as text."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItem("")
        self.show_counts(MarkCounts(0, 0, 0, 0, {}))
        self.activated.connect(self.chosen)

    @property
    def choice(self) -> ImageChoice:
        """What is shown."""
        return self._rows[self.currentIndex()]

    def choose(self, choice: ImageChoice) -> None:
        """Show these, without telling; all of them where that is not on offer."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._rows.index(choice) if choice in self._rows else 0)

    def show_counts(self, counts: MarkCounts) -> None:
        """Offer what there is now."""
        choice = self.choice
        offered: list[tuple[ImageChoice, str, int]] = [
            (ImageGroup.ALL, self.tr("All pictures"), counts.total),
            (ImageGroup.MARKED, self.tr("Marked"), counts.marked),
            *((kind, self._name(kind), counts.of_kind.get(kind, 0)) for kind in Mark),
            (ImageGroup.PROMPTS, self.tr("Prompts"), counts.prompts),
            (ImageGroup.ASIDE, self.tr("Set aside"), counts.aside),
        ]
        shown = [each for each in offered if each[2] or each[0] in (ImageGroup.ALL, ImageGroup.MARKED, choice)]
        self._rows = [row for row, _, _ in shown]
        with QSignalBlocker(self):
            self.clear()
            self.addItems([with_bracket(text, format_count(count)) for _, text, count in shown])
        self.choose(choice)

    def _name(self, mark: Mark) -> str:
        match mark:
            case Mark.UNREADABLE:
                return self.tr("Not readable")
            case Mark.FOREIGN:
                return self.tr("Like another product")
            case Mark.ODD:
                return self.tr("Very unlike the others")
            case Mark.BLURRED:
                return self.tr("Blurred")
            case Mark.DARK:
                return self.tr("Dark")
            case Mark.BURNT:
                return self.tr("Overexposed")
            case Mark.TWIN:
                return self.tr("Nearly the same")

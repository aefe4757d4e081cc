"""Golden parts with what both models say of them, as a list with pictures. Only the visible ones are read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.domain.golden_part import GoldenPart
from app.domain.golden_results import Meaning, PartResult
from app.domain.product import Product
from app.pages.releases.parts.words import IS_GRAVE, known_words, meaning_words, painted_words
from app.pages.releases.state import Reading
from app.widgets.lists.pictured_rows import PicturedRow, PicturedRows
from app.widgets.look.appearance import Appearance
from app.widgets.verdict_look import verdict_word
from onenip_core.data.images.value_range import ValueRange


class Listed(StrEnum):
    """Which golden parts are listed."""

    FLIPS = "flips"
    WRONG = "wrong"
    """That the candidate judges wrongly, or not at all."""
    ELSEWHERE = "elsewhere"
    """That the candidate calls NG for nothing that is painted on them."""
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A golden part, and what the models say of it."""

    product: Product
    part: GoldenPart
    active: PartResult | None
    candidate: PartResult
    meaning: Meaning | None
    """None where both say the same, or one says nothing."""

    @property
    def key(self) -> tuple[int, int]:
        return self.product.id, self.part.id


def listed_parts(reading: Reading, listed: Listed) -> tuple[ShownPart, ...]:
    """The parts to list: flips gravest first, others in their order."""
    shown: list[ShownPart] = []
    for comparison in reading.comparison:
        flips = {flip.part.id: flip for flip in comparison.flips}
        if listed is Listed.FLIPS:
            shown += [
                ShownPart(flip.product, flip.part, flip.active, flip.candidate, flip.meaning)
                for flip in comparison.flips
            ]
            continue
        actives = comparison.active.results if comparison.active is not None else (None,) * len(comparison.parts)
        for active, candidate in zip(actives, comparison.candidate.results, strict=True):
            if _is_listed(candidate, listed):
                flip = flips.get(candidate.part.id)
                meaning = None if flip is None else flip.meaning
                shown.append(ShownPart(comparison.product, candidate.part, active, candidate, meaning))
    return tuple(shown)


def _is_listed(candidate: PartResult, listed: Listed) -> bool:
    if listed is Listed.ELSEWHERE:
        return candidate.is_right_elsewhere
    return listed is Listed.ALL or not candidate.is_right


class PartRows(PicturedRows):
    """One may be chosen."""

    partChosen = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(
            appearance, QCoreApplication.translate("Releases", "Golden parts with what both models say"), parent
        )
        self.parts: tuple[ShownPart, ...] = ()
        self.selectionModel().currentChanged.connect(self.partChosen)

    @property
    def chosen(self) -> ShownPart | None:
        """The part that is looked at."""
        row = self.currentIndex().row()
        return self.parts[row] if 0 <= row < len(self.parts) else None

    def show_parts(self, parts: tuple[ShownPart, ...]) -> None:
        """Show these; the one that was looked at stays chosen, else the first is."""
        if parts == self.parts:
            return
        before = self.chosen
        self.parts = parts
        self.rows.show_rows(tuple(_row_of(shown) for shown in parts))
        row = next((row for row, shown in enumerate(parts) if before is not None and shown.key == before.key), 0)
        if parts:
            self.setCurrentIndex(self.rows.index(row, 0))
        self.partChosen.emit()


def _row_of(shown: ShownPart) -> PicturedRow:
    part, product = shown.part, shown.product
    named = f"{part.original_name} · {product.name}"
    return PicturedRow(
        part.path,
        product.values if part.value_bits is None else ValueRange.of_bits(part.value_bits),
        title_of(shown),
        " · ".join(filter(None, (named, known_words(part.known), painted_words(part)))),
        is_grave=shown.meaning in IS_GRAVE or shown.candidate.is_right_elsewhere,
        more=f"{part.original_name}, {product.name}",
    )


def title_of(shown: ShownPart) -> str:
    """What is said of a part in a few words: what its flip means, else the candidate's verdict."""
    if shown.candidate.is_right_elsewhere:
        return QCoreApplication.translate("Releases", "NG for the wrong reason")
    if shown.meaning is not None:
        return meaning_words(shown.meaning)
    verdict = shown.candidate.verdict
    return "…" if verdict is None else verdict_word(verdict)

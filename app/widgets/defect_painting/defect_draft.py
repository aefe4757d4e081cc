"""Painted defects of several parts while a person paints them: each part has its own steps back and forth."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.golden_part import PaintedDefects
from app.messages.wording.lists import listed
from app.messages.wording.say import say_error
from app.widgets.defect_painting.painted_picture import PaintedPicture
from app.widgets.shape_drawing.shape_draft import Drawn, History, ShapeDraft
from onenip_core.defect_regions import NO_REGIONS, DefectRegions, PaintedShape
from onenip_core.errors import DefectRegionsError

_LOOKED_AT = 256


class DefectDraft(ShapeDraft):
    """The label of a shape is the kind of its defect."""

    def __init__(self, parts: Sequence[PaintedPicture], first: int = 0, parent: QObject | None = None) -> None:
        """The part with the number `first` in the row is painted on at first."""
        self._histories = {part.id: History.begin(_drawn(part)) for part in parts}
        self._part_id = parts[first].id
        super().__init__(Drawn(), parent)
        self._history = self._histories[self._part_id]

    def open(self, part: PaintedPicture) -> None:
        """Paint on another part."""
        self._part_id = part.id
        self._take(self._histories[part.id])

    @property
    def regions(self) -> DefectRegions:
        """What is painted on the present part; nothing while that cannot be kept."""
        try:
            return _regions(self._history.now)
        except DefectRegionsError:
            return NO_REGIONS

    @property
    def is_changed(self) -> bool:
        """Whether any part differs from what is kept."""
        return any(history.is_changed for history in self._histories.values())

    @property
    def problem(self) -> str:
        """Why what is painted on the present part cannot be kept; empty if it can."""
        return self._problem_of(self._part_id)

    @property
    def troubled(self) -> int | None:
        """The number of a part whose defects cannot be kept."""
        return next((number for number in self._histories if self._problem_of(number)), None)

    @property
    def kinds(self) -> tuple[str, ...]:
        """All that are painted, on whatever part."""
        drawn = (history.now for history in self._histories.values())
        return tuple(dict.fromkeys(label for each in drawn for label in each.labels if label))

    def painted(self) -> dict[int, PaintedDefects]:
        """What differs from what is kept, by the numbers of the parts. Raises DefectRegionsError."""
        return {
            number: PaintedDefects(_regions(history.now))
            for number, history in self._histories.items()
            if history.is_changed
        }

    def _problem_of(self, part_id: int) -> str:
        history = self._histories[part_id]
        try:
            regions = _regions(history.now)
        except DefectRegionsError as error:
            return say_error(error)
        if not history.is_changed or not any(not shape.inspected for shape in history.now.shapes):
            return ""  # nothing was erased
        masks = regions.masks(_LOOKED_AT, _LOOKED_AT)
        gone = listed(kind or "–" for kind in regions.kinds if kind not in masks)
        text = QCoreApplication.translate(
            "DefectDialog", "Nothing is left of {kinds}: all of it was erased. Take its shapes away, or paint it again."
        )
        return text.replace("{kinds}", gone) if gone else ""


def _drawn(part: PaintedPicture) -> Drawn:
    painted = part.painted.regions.painted
    return Drawn(tuple(each.shape for each in painted), tuple(each.kind for each in painted))


def _regions(drawn: Drawn) -> DefectRegions:
    return DefectRegions(
        tuple(PaintedShape(shape, label) for shape, label in zip(drawn.shapes, drawn.labels, strict=True))
    )

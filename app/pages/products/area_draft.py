"""An inspected area while a person draws it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.messages.wording.say import say_error
from app.widgets.shape_drawing.shape_draft import Drawn, ShapeDraft
from onenip_core.area_shapes import AreaShape
from onenip_core.errors import AreaError
from onenip_core.inspected_area import InspectedArea

_LOOKED_AT = 128


class AreaDraft(ShapeDraft):
    """Without shapes the whole picture is inspected."""

    def __init__(self, area: InspectedArea, parent: QObject | None = None) -> None:
        super().__init__(Drawn(area.shapes, ("",) * len(area.shapes)), parent)

    @property
    def share(self) -> float:
        """Of the picture that is inspected, 0…1."""
        return float(self.mask(_LOOKED_AT, _LOOKED_AT).mean())

    @property
    def problem(self) -> str:
        """Why it cannot be kept; empty if it can."""
        try:
            self.area()
        except AreaError as error:
            return say_error(error)
        return ""

    def area(self) -> InspectedArea:
        """What is drawn. Raises AreaError."""
        return InspectedArea(self.shapes)

    def add(self, shape: AreaShape) -> None:
        """On top; but the first inspected one below the ignored zones that were drawn before, which would be lost under it."""
        is_first = shape.inspected and not any(each.inspected for each in self.shapes)
        self._insert(shape, 0 if is_first else len(self.shapes))

"""Why a picture is not judged."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DoubtKind(StrEnum):
    """What can be wrong with a picture before it is judged, in the order in which it is looked for."""

    BLACK = "black"
    WHITE = "white"
    EMPTY = "empty"
    BLURRED = "blurred"
    OTHER_PRODUCT = "other product"
    DISPLACED = "displaced"
    UNKNOWN = "unknown"
    NOT_ALIGNED = "not aligned"
    """Looked for before all others, where parts are aligned."""
    CUT_OFF = "cut off"


@dataclass(frozen=True, slots=True)
class PictureDoubt:
    """What is wrong with one picture."""

    kind: DoubtKind
    product: str
    """That it was to be judged as."""
    other: str = ""
    """The product that it looks like instead, where it is one that the model knows."""
    sole: bool = False
    """The model knows no other product."""

    @property
    def sentence(self) -> str:
        """For a person: what is seen, and where to look."""
        match self.kind:
            case DoubtKind.BLACK:
                return "The picture is black. Check the light, the lens and the exposure."
            case DoubtKind.WHITE:
                return "The picture is nearly white all over. Check the light and the exposure."
            case DoubtKind.EMPTY:
                return "The picture shows nothing: it looks the same all over. Check that a part is in view, and the light."
            case DoubtKind.BLURRED:
                return (
                    f"The picture is blurred beyond what good parts of '{self.product}' show. Check the focus, and that the part "
                    "stands still."
                )
            case DoubtKind.OTHER_PRODUCT:
                return f"This looks like '{self.other}', not like '{self.product}'."
            case DoubtKind.DISPLACED:
                return f"The part is missing, turned or shifted: no good part of '{self.product}' was seen like this."
            case DoubtKind.UNKNOWN:
                if self.sole:
                    return f"This does not look like '{self.product}'."
                return "This looks like none of the products that the model knows."
            case DoubtKind.NOT_ALIGNED:
                return (
                    f"The part was not found as '{self.product}' lies in its reference: it is missing, or turned or shifted "
                    "further than parts are looked for."
                )
            case DoubtKind.CUT_OFF:
                return (
                    f"A part of what is inspected of '{self.product}' lies beyond the edge of the picture. Bring the whole part "
                    "into view."
                )

"""Where on its pictures a product is inspected; the rest neither trains nor counts. No torch."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from onenip_core.area_shapes import AreaShape, BoolMask, paint
from onenip_core.errors import AreaError
from onenip_core.hashing import hash_json
from onenip_core.json_values import understand
from onenip_core.sentences import filled

MOST_SHAPES = 200
MOST_POINTS_OF_ALL = 10_000
LEAST_SHARE = 1 / 256
"""Of the picture: a square of a sixteenth of each side."""
_LOOKED_AT = 128
"""Side of the raster on which shares are measured."""
_LARGEST_FILE = 2_000_000
_DRAW_AGAIN = filled("Draw a larger inspected area, or inspect the whole picture.")


@dataclass(frozen=True, slots=True)
class InspectedArea:
    """Shapes, painted one over the other, in shares of the upright picture, so that they hold at every resolution.

    Without any the whole picture is inspected. Raises AreaError: too many, or next to nothing is left to inspect.
    """

    shapes: tuple[AreaShape, ...] = ()

    def __post_init__(self) -> None:
        """Check everything that has a rule."""
        points = sum(len(shape.points) for shape in self.shapes)
        if len(self.shapes) > MOST_SHAPES or points > MOST_POINTS_OF_ALL:
            raise AreaError(
                filled(
                    "An inspected area has up to {most_shapes} shapes with {most_points_of_all:,} points in all; "
                    "this one has {shapes} with {points:,}. Draw it with fewer and larger shapes.",
                    most_shapes=MOST_SHAPES,
                    most_points_of_all=MOST_POINTS_OF_ALL,
                    shapes=len(self.shapes),
                    points=points,
                )
            )
        if not self.shapes:
            return
        seen = paint(self.shapes, _LOOKED_AT, _LOOKED_AT)
        if seen.mean() < LEAST_SHARE:
            raise AreaError(
                filled(
                    "Only {share:.1%} of the picture is inspected; {least_share:.1%} is the least. {draw_again}",
                    share=seen.mean(),
                    least_share=LEAST_SHARE,
                    draw_again=_DRAW_AGAIN,
                )
            )
        if not (seen[1:, 1:] & seen[1:, :-1] & seen[:-1, 1:] & seen[:-1, :-1]).any():
            raise AreaError(
                filled(
                    "The inspected area is nowhere as wide as a sixtieth of the picture. {draw_again}",
                    draw_again=_DRAW_AGAIN,
                )
            )

    @property
    def is_whole(self) -> bool:
        """Whether nobody drew anything: the whole picture is inspected."""
        return not self.shapes

    @property
    def share(self) -> float:
        """Of the picture that is inspected, 0…1."""
        return float(paint(self.shapes, _LOOKED_AT, _LOOKED_AT).mean())

    @property
    def digest(self) -> str:
        """SHA-256 of what it is made of; empty for the whole picture."""
        return "" if self.is_whole else hash_json(area_to_json(self))

    def mask(self, height: int, width: int) -> BoolMask:
        """(H, W), read-only: the pixels that are inspected. Raises AreaError: at this size there is none."""
        return _mask(self, height, width)


WHOLE_PICTURE = InspectedArea()


@lru_cache(maxsize=64)
def _mask(area: InspectedArea, height: int, width: int) -> BoolMask:
    mask = paint(area.shapes, height, width)
    if not mask.any():
        raise AreaError(
            filled(
                "Nothing of the inspected area is left on a picture of {width}×{height} pixels. {draw_again}",
                width=width,
                height=height,
                draw_again=_DRAW_AGAIN,
            )
        )
    mask.setflags(write=False)
    return mask


def area_to_json(area: InspectedArea) -> dict[str, Any]:
    """A JSON object; `area_from_json` reads it."""
    body: dict[str, Any] = msgspec.to_builtins(area)
    return body


def area_to_text(area: InspectedArea) -> str:
    """One line of JSON, as it is stored."""
    return json.dumps(area_to_json(area))


def area_from_text(text: str, where: str) -> InspectedArea:
    """Raises AreaError: no area; `where` names what was read."""
    try:
        return understand(json.loads(text), InspectedArea)
    except AreaError as error:
        raise AreaError(filled("{where}: {error}", where=where, error=error)) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise AreaError(
            filled(
                '{where} holds no inspected area: {error}. It looks like {{"shapes": [{{"kind": "rectangle", '
                '"points": [[0.1, 0.2], [0.9, 0.8]]}}]}}.',
                where=where,
                error=error,
            )
        ) from error


def read_area(path: Path) -> InspectedArea:
    """Of a JSON file. Raises AreaError."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise AreaError(filled("{path} is too large for an inspected area, which has a few kilobytes.", path=path))
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AreaError(filled("The inspected area {path} cannot be read: {error}.", path=path, error=error)) from error
    return area_from_text(text, str(path))

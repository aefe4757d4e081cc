"""Whether and how far a product's parts are turned and shifted back before they are inspected. No torch."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec

from onenip_core.errors import AlignmentError
from onenip_core.hashing import hash_json
from onenip_core.json_values import understand
from onenip_core.sentences import filled

LARGEST_SHIFT, LARGEST_ANGLE = 0.4, 180.0
DEFAULT_SHIFT, DEFAULT_ANGLE = 0.15, 20.0
LEAST_FOUND = 0.3
"""Confidence of a part that was found, at least: noise, empty pictures and those of other products reach less."""


class AlignmentKind(StrEnum):
    """What may differ from part to part."""

    OFF = "off"
    """Parts lie as they do; nothing is looked for."""
    SHIFT = "shift"
    TURN = "turn"
    """Shifted and turned."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """How parts of a product are aligned. Raises AlignmentError: no such limits."""

    kind: AlignmentKind = AlignmentKind.OFF
    most_shift: float = DEFAULT_SHIFT
    """In shares of width and height of the picture, to each side."""
    most_angle: float = DEFAULT_ANGLE
    """Degrees to each side; counts for TURN."""

    def __post_init__(self) -> None:
        """Check everything that has a rule."""
        if not 0 < self.most_shift <= LARGEST_SHIFT:  # which NaN is not either
            raise AlignmentError(
                filled(
                    "A part is looked for up to {largest_shift:.0%} of the picture to each side; got {got}. Beyond "
                    "that too little of it is in view.",
                    largest_shift=LARGEST_SHIFT,
                    got=self.most_shift,
                )
            )
        if not 0 < self.most_angle <= LARGEST_ANGLE:
            raise AlignmentError(
                filled(
                    "A part is looked for turned by up to {largest_angle:.0f}°; got {got}.",
                    largest_angle=LARGEST_ANGLE,
                    got=self.most_angle,
                )
            )

    @property
    def is_off(self) -> bool:
        """Whether pictures are inspected as they are taken."""
        return self.kind is AlignmentKind.OFF

    @property
    def angle(self) -> float:
        """Degrees to each side that are looked for; 0 where parts are only shifted."""
        return self.most_angle if self.kind is AlignmentKind.TURN else 0.0

    @property
    def digest(self) -> str:
        """SHA-256 of what it is made of; empty where it is off."""
        return "" if self.is_off else hash_json(alignment_to_json(self))


AS_THEY_LIE = Alignment()


@dataclass(frozen=True, slots=True)
class TaughtAlignment:
    """How a model aligns the parts of one product; the reference picture is one of its tensors."""

    asked: Alignment
    least_confidence: float
    """Below which a part was not found, 0…1."""
    reference: str
    """Name of the normal image that the others are laid over."""
    sha256: str
    """Of its file."""
    aspect: float
    """Width by height of that image."""


def alignment_to_json(alignment: Alignment) -> dict[str, Any]:
    """A JSON object."""
    body: dict[str, Any] = msgspec.to_builtins(alignment)
    return body


def alignment_to_text(alignment: Alignment) -> str:
    """One line of JSON, as it is stored."""
    return json.dumps(alignment_to_json(alignment))


def alignment_from_text(text: str, where: str) -> Alignment:
    """Raises AlignmentError: none; `where` names what was read."""
    try:
        return understand(json.loads(text), Alignment)
    except AlignmentError as error:
        raise AlignmentError(filled("{where}: {error}", where=where, error=error)) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise AlignmentError(
            filled("{where} does not say how parts are aligned: {error}.", where=where, error=error)
        ) from error

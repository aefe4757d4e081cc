"""Parts and pictures that can be told from their number alone, so that whatever is found afterwards can be compared."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from app.domain.frame import Frame
from app.domain.part import Inspection
from app.storage.new_inspection import NewInspection
from onenip_core.types import InspectionResult, RgbImage, Verdict

TAKEN = "2026-03-01T08:15:30.125+00:00"
PRODUCT = "bracket"
_SIZE = 48


def picture_of(number: int) -> RgbImage:
    """(48, 48, 3), another one for each number."""
    return np.random.default_rng(number).integers(0, 256, (_SIZE, _SIZE, 3), dtype=np.uint8)


def score_of(number: int) -> float | None:
    """Every seventh part is not checked, every fifth is above the limit."""
    return None if number % 7 == 0 else 1.5 if number % 5 == 0 else 0.25 + (number % 50) / 100


def new_part(number: int) -> NewInspection:
    """The part of that number, from 1."""
    score = score_of(number)
    if score is None:
        return NewInspection(f"part {number}", None, InspectionResult.not_checked("No picture came.", PRODUCT), TAKEN)
    verdict = Verdict.NG if score > 1 else Verdict.OK
    model_map = np.full((14, 14), score, np.float32)
    result = InspectionResult(PRODUCT, None, score, 1.0, verdict, "", (_SIZE, _SIZE), model_map)
    return NewInspection(f"part {number}", Frame(picture_of(number)), result, TAKEN)


def is_as_judged(part: Inspection) -> bool:
    """Whether a record says what `new_part` said of the part at its place."""
    number, score = part.position, score_of(part.position)
    verdict = Verdict.NOT_CHECKED if score is None else Verdict.NG if score > 1 else Verdict.OK
    return (part.name, part.score, part.verdict) == (f"part {number}", score, verdict) and (
        part.threshold == 1.0 or score is None
    )


def write_picture(folder: Path, number: int) -> Path:
    """A file with the picture of that number."""
    path = folder / f"{number:04d}.png"
    path.write_bytes(cv2.imencode(".png", picture_of(number))[1].tobytes())
    return path

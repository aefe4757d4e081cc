"""One inspection on its way into a batch."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, fields, replace
from pathlib import PurePath
from typing import Any

import cv2
import numpy as np

from app.domain.frame import Frame
from app.domain.part import Inspection
from app.messages.codes import stores as codes
from app.messages.stored import to_text
from app.storage.text import storable
from onenip_core.data.images.picture_file import usual_suffix
from onenip_core.types import InspectionResult, Verdict

# Lossless, and measured on a noisy 1920×1080 frame: 45 ms and 3.3 MB, where level 1 alone takes 136 ms and 3.8 MB.
_PNG_OPTIONS = (
    *(cv2.IMWRITE_PNG_COMPRESSION, 1),
    *(cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_AVG),
    *(cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE),
)
# 1280×1024: 4 ms and 3.9 MB instead of 35 ms and 1.9 MB, for when parts come faster than they can be compressed.
_FAST_PNG_OPTIONS = (*(cv2.IMWRITE_PNG_COMPRESSION, 0), *(cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_NONE))


@dataclass(frozen=True, slots=True)
class NewInspection:
    """What `BatchStore.add` saves."""

    name: str
    """File name or frame name at the source; its suffix names the format of encoded bytes."""
    image: bytes | Frame | None = field(repr=False)
    """The encoded file, kept byte for byte; or a frame, kept as lossless PNG; or None: unreadable."""
    result: InspectionResult
    captured_at: str
    judged_at: str | None = None
    told_at: str | None = None
    id: int = 0
    """A number from `BatchStore.reserve_ids`, by which people spoke of the part before it was stored; 0: any."""
    position: int = 0
    """Running number in the batch, from 1; 0: the next."""
    value_bits: int | None = None
    """How many bits of 16 an encoded file was read by; None: all of them. A frame is stored over the full range."""
    triggered_at: str | None = None
    part_number: str | None = None


def fit_to_store(new: NewInspection) -> NewInspection:
    """`new`, or its NOT_CHECKED version if the result is not sound: no doubt may ever end as OK."""
    reason = _flaw(new)
    if reason is None:
        return new
    result = replace(new.result, verdict=Verdict.NOT_CHECKED, score=None, threshold=None, model_map=None, reason=reason)
    return replace(new, result=result)


def as_told(new: NewInspection, batch_id: int, kind: type[Inspection] = Inspection) -> Inspection:
    """The record of a part as it is told: all but its files. What `kind` and `NewInspection` both name is taken over, so that
    a new column of what comes with a part needs no line here.
    """
    result = new.result
    named = {field.name for field in fields(kind)}
    taken: dict[str, Any] = {
        field.name: _storable(getattr(new, field.name)) for field in fields(new) if field.name in named
    }
    return kind(
        **taken,
        batch_id=batch_id,
        image_path=None,
        map_path=None,
        map_scale=0.0,
        score=result.score,
        threshold=result.threshold,
        verdict=result.verdict,
        reason=storable(result.reason),
        prompt=None if result.prompt is None else storable(result.prompt),
        milliseconds=result.timings.total,
        overruled=None,
    )


def encode_image(name: str, image: bytes | Frame, *, compress: bool = True) -> tuple[bytes, str]:
    """The bytes to store and their file suffix, such as ".png". Lossless either way: without `compress` ten times as fast."""
    if isinstance(image, bytes):
        return image, usual_suffix(image, PurePath(name).suffix)
    pixels = image.full_scale()
    stored = pixels if image.grey else cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
    encoded = cv2.imencode(".png", stored, _PNG_OPTIONS if compress else _FAST_PNG_OPTIONS)[1]
    return encoded.tobytes(), ".png"


def _flaw(new: NewInspection) -> str | None:
    result = new.result
    if result.verdict is Verdict.NOT_CHECKED:
        return None
    if new.image is None:
        return to_text(codes.VerdictWithoutImage())
    if not (_is_number(result.score) and _is_number(result.threshold)):
        return to_text(codes.ScoreIsNoNumber())
    if result.model_map is not None and not bool(np.isfinite(result.model_map).all()):
        return to_text(codes.MapHoldsNoNumbers())
    return None


def _is_number(value: float | None) -> bool:
    return value is not None and math.isfinite(value)


def _storable(value: Any) -> Any:
    # Not for what is a kind of text, as a verdict is.
    return storable(value) if type(value) is str else value

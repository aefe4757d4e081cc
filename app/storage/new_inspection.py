"""One inspection on its way into a batch."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import PurePath
from typing import Any

import cv2
import numpy as np

from app.domain.frame import Frame
from app.domain.part import Inspection
from app.domain.part_view import deciding_view
from app.messages.codes import stores as codes
from app.messages.codes import views as view_codes
from app.messages.stored import from_text, to_text
from app.storage.new_view import NewView
from app.storage.text import storable
from onenip_core.data.images.picture_file import usual_suffix
from onenip_core.types import AnomalyMap, InspectionResult, StageTimings, Verdict

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
    circumstances_id: int | None = None
    """From `BatchStore.circumstances`; None: nobody knows what judged."""
    person: str = ""
    """Who was logged in when it was judged; empty: nobody."""
    pictures: tuple[NewView, ...] = ()
    """What several cameras saw, all that is stored then; `image` and `result` are those of the view that decides (`of_views`)."""

    @property
    def images(self) -> tuple[bytes | Frame | None, ...]:
        """All that is written."""
        return tuple(each.image for each in self.pictures) or (self.image,)

    @property
    def maps(self) -> tuple[AnomalyMap | None, ...]:
        """All that is written."""
        return tuple(each.result.model_map for each in self.pictures) or (self.result.model_map,)


def fit_to_store(new: NewInspection) -> NewInspection:
    """`new`, or its NOT_CHECKED version if the result is not sound: no doubt may ever end as OK."""
    if new.pictures:
        return of_views(new, new.pictures)
    reason = _flaw(new.image, new.result)
    return new if reason is None else replace(new, result=_refused(new.result, reason))


def of_views(new: NewInspection, views: Sequence[NewView]) -> NewInspection:
    """`new` as the part that these views show: its verdict is the worst of theirs, its reason says which view it is.

    A view whose result is not sound is NOT_CHECKED. Raises ValueError: there is no view.
    """
    sound = tuple(fit_view(view) for view in views)
    decider = sound[deciding_view([view.result for view in sound])]
    verdict, reason = decider.result.verdict, decider.result.reason
    if verdict is not Verdict.OK:
        said = view_codes.DefectInView(decider.name) if verdict is Verdict.NG else _in_view(decider.name, reason)
        reason = to_text(said)
    result = replace(decider.result, reason=reason, timings=_all_timings([view.result for view in sound]))
    return replace(new, image=decider.image, result=result, value_bits=decider.value_bits, pictures=sound)


def _in_view(name: str, reason: str) -> view_codes.ViewNotChecked:
    return view_codes.ViewNotChecked(name, from_text(reason))


def fit_view(view: NewView) -> NewView:
    """`view`, or its NOT_CHECKED version if the result is not sound."""
    reason = _flaw(view.image, view.result)
    return view if reason is None else replace(view, result=_refused(view.result, reason))


def _refused(result: InspectionResult, reason: str) -> InspectionResult:
    return replace(result, verdict=Verdict.NOT_CHECKED, score=None, threshold=None, model_map=None, reason=reason)


def _all_timings(results: Sequence[InspectionResult]) -> StageTimings:
    stages = [field.name for field in fields(StageTimings)]
    return StageTimings(**{stage: sum(getattr(result.timings, stage) for result in results) for stage in stages})


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
        views=tuple(view.as_told() for view in new.pictures),
    )


def encode_image(name: str, image: bytes | Frame, *, compress: bool = True) -> tuple[bytes, str]:
    """The bytes to store and their file suffix, such as ".png". Lossless either way: without `compress` ten times as fast."""
    if isinstance(image, bytes):
        return image, usual_suffix(image, PurePath(name).suffix)
    pixels = image.full_scale()
    stored = pixels if image.grey else cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
    encoded = cv2.imencode(".png", stored, _PNG_OPTIONS if compress else _FAST_PNG_OPTIONS)[1]
    return encoded.tobytes(), ".png"


def _flaw(image: bytes | Frame | None, result: InspectionResult) -> str | None:
    if result.verdict is Verdict.NOT_CHECKED:
        return None
    if image is None:
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

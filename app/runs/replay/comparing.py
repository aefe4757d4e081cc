"""What a verdict that was computed again says beside the one in the record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from app.domain.replayed_part import Ingredient, Judgement, ReplayedPicture, ReplayOutcome
from app.messages.codes import pictures
from app.messages.core_sentences import in_english
from app.messages.message import CoreSaid, Message, PlainText
from app.messages.picture_doubt import doubt_message
from app.messages.stored import from_text, to_text
from app.runs.replay.recorded_picture import RecordedPicture
from app.storage.text import storable
from onenip_core.computed_by import ComputedBy
from onenip_core.data.images.map_files import map_levels, natural_scale, read_map_levels
from onenip_core.errors import ImageReadError
from onenip_core.types import AnomalyMap, InspectionResult, Verdict


@dataclass(frozen=True, slots=True)
class JudgedAgain:
    """What came of a picture."""

    result: InspectionResult
    sha256: str
    """Of the file as it is now."""
    by: ComputedBy | None


def compare(picture: RecordedPicture, then: ComputedBy | None, again: JudgedAgain) -> ReplayedPicture:
    """Whether `again` is what stands in the record of `picture`, which was computed by `then` as far as anybody knows."""
    here = judgement_of(picture, again.result)
    reason = from_text(here.reason)
    if here.verdict is Verdict.NOT_CHECKED and not _comes_of_picture_and_model(reason):
        return ReplayedPicture(
            picture.view, ReplayOutcome.NOT_REPLAYED, picture.there, is_recorded=then is not None, reason=reason
        )
    differing = tuple(_differing(picture, then, again))
    same_inputs = not {Ingredient.PICTURE, Ingredient.MODEL, Ingredient.MAP}.intersection(differing)
    same = same_inputs and _same(picture.there, here, knows_prompts=then is not None)
    limit = picture.limit_now if Ingredient.LIMIT in differing else None
    outcome = ReplayOutcome.IDENTICAL if same else ReplayOutcome.DIFFERS
    return ReplayedPicture(picture.view, outcome, picture.there, here, differing, then is not None, limit)


def is_of_a_model(there: Judgement) -> bool:
    """Whether picture and model alone led to what stands in the record. A run that was stopped, a camera that failed or a process
    that died leaves nothing to compute again."""
    return there.verdict is not Verdict.NOT_CHECKED or _comes_of_picture_and_model(from_text(there.reason))


def judgement_of(picture: RecordedPicture, result: InspectionResult) -> Judgement:
    """As it would be stored."""
    reason = result.reason
    if result.doubt is not None:
        reason = to_text(doubt_message(result.doubt, picture.called))
    prompt = result.prompt
    if prompt is not None:
        prompt = storable(picture.prompt_names.get(prompt, prompt))
    return Judgement(result.verdict, result.score, result.threshold, storable(reason), prompt)


def _comes_of_picture_and_model(reason: Message) -> bool:
    """Sentences are the core's, about the picture; codes are of whatever else failed, but for refusals."""
    return isinstance(reason, (PlainText, CoreSaid, *pictures.REFUSALS))


def _same(there: Judgement, here: Judgement, *, knows_prompts: bool) -> bool:
    """What a person called the prompts is known only where it was written down."""
    prompts = there.prompt == here.prompt or not knows_prompts
    mine = there.verdict, there.score, there.limit, _english(there.reason)
    return prompts and mine == (here.verdict, here.score, here.limit, _english(here.reason))


def _english(reason: str) -> Message:
    """Earlier versions stored the finished sentences of the core."""
    return in_english(from_text(reason))


def _differing(picture: RecordedPicture, then: ComputedBy | None, again: JudgedAgain) -> Iterator[Ingredient]:
    if picture.sha256 is not None and picture.sha256 != again.sha256:
        yield Ingredient.PICTURE
    if then is not None and again.by is not None:
        yield from _differing_surroundings(then, again.by)
    limit = picture.there.limit
    if limit is not None and picture.limit_now is not None and limit != picture.limit_now:
        yield Ingredient.LIMIT
    # Another score comes of another map anyway.
    has_map = not picture.map_gone
    if has_map and picture.there.score == again.result.score and not _same_map(picture, again.result.model_map):
        yield Ingredient.MAP


def _differing_surroundings(then: ComputedBy, now: ComputedBy) -> Iterator[Ingredient]:
    if then.model_sha256 != now.model_sha256:
        yield Ingredient.MODEL
    other_engine = then.engine != now.engine
    if other_engine or then.export_sha256 != now.export_sha256:
        yield Ingredient.ENGINE
    # How a device is called depends on the engine.
    if then.device != now.device if not other_engine else then.on_gpu != now.on_gpu:
        yield Ingredient.DEVICE
    if _machine(then) != _machine(now):
        yield Ingredient.MACHINE
    if then.libraries != now.libraries:
        yield Ingredient.LIBRARIES
    if then.program != now.program:
        yield Ingredient.PROGRAM


def _machine(by: ComputedBy) -> tuple[str, str, str, int]:
    return by.station, by.system, by.processor, by.cores


def _same_map(picture: RecordedPicture, here: AnomalyMap | None) -> bool:
    """Whether the stored file is what would be written of the map."""
    if picture.map_path is None or here is None:
        return picture.map_path is None and here is None
    scale = natural_scale(here)
    if scale != picture.map_scale:
        return False
    try:
        return np.array_equal(read_map_levels(picture.map_path), map_levels(here, scale))
    except (ImageReadError, OSError):
        return False

"""Is what a person holds out of a training a division that can be trained, and what is said about it?"""

from __future__ import annotations

from pathlib import Path

from app.messages.codes import captures as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.processes.training_request import ProductImages, TrainingRequest
from onenip_core.data.datasets.dataset import ADVISED_NORMALS, LEAST_HELD_OUT, MIN_NORMALS
from onenip_core.errors import OneNipError
from onenip_core.limits import PROPOSED_LIMIT
from onenip_core.manifest import Calibration, load_manifest
from onenip_core.statistics import rejection_interval


def require_division(product: ProductImages) -> None:
    """Raises MessageError: too few images are left to train on, or too few are held out to tell anything."""
    held_out = len(product.held_out)
    training = len(product.normals) - held_out
    if not held_out:
        return
    if training < MIN_NORMALS:
        raise MessageError(codes.TooFewToTrain(product.name, training, held_out, MIN_NORMALS))
    if held_out < LEAST_HELD_OUT:
        raise MessageError(codes.TooFewHeldOut(product.name, held_out, LEAST_HELD_OUT))


def on_division(product: ProductImages) -> list[Message]:
    """What a person should know of a division that can be trained; nothing where none is held out, or enough is left."""
    held_out = set(product.held_out)
    training = len(product.normals) - len(held_out)
    said: list[Message] = []
    if held_out and training < ADVISED_NORMALS:
        said.append(codes.FewToTrain(product.name, training, ADVISED_NORMALS))
    if lost := len(held_out & set(product.prompts)):
        said.append(codes.PromptsHeldOut(product.name, lost))
    return said


def held_out_results(request: TrainingRequest, folder: Path) -> tuple[Message, ...]:
    """How good parts of the sessions that were held out stand to the limits of the new model; nothing for an unreadable folder."""
    wanted = {product.name for product in request.products if product.held_out}
    if not wanted:
        return ()
    try:
        products = load_manifest(folder).products
    except OneNipError:  # whoever loads the model to inspect with it tells the person
        return ()
    found = (_held_out_result(each.name, each.calibration) for each in products if each.name in wanted)
    return tuple(message for message in found if message is not None)


def _held_out_result(product: str, calibration: Calibration) -> Message | None:
    """By the scores of those parts alone: most of what the limit rests on are parts of the sessions that trained."""
    scores = calibration.held_out_scores[: len(calibration.held_out_scores) - calibration.crossed]
    if not scores:
        return None
    above = sum(score > PROPOSED_LIMIT for score in scores)
    low, high = rejection_interval(above, len(scores))
    percents = round(100 * low), round(100 * high)
    if low > calibration.false_reject_rate:
        promised = round(100 * calibration.false_reject_rate)
        return codes.HeldOutRejected(product, above, len(scores), *percents, promised)
    return codes.HeldOutAboveLimit(product, above, len(scores), *percents)

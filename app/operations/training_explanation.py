"""What a person should know of a finished training beside its figures: how long it took, what may be wrong, what to do now."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.product import ENOUGH_IMAGES, NormalImage
from app.messages.codes import training as codes
from app.messages.message import Message
from app.processes.training_request import TrainingRequest

_SHORT_S = 100
"""Below so many seconds nobody counts in minutes."""


def how_long(seconds: float) -> Message:
    """What the steps took, in whole seconds or minutes; at least one."""
    if seconds < _SHORT_S:
        return codes.LearnedInSeconds(max(1, round(seconds)))
    return codes.LearnedInMinutes(round(seconds / 60))


def doubts_about(request: TrainingRequest, images: Sequence[NormalImage]) -> tuple[Message, ...]:
    """What the pictures that were trained on leave open: too few of a product, or all of one session.

    `images` are all of these products; of pictures without a session nobody knows when they were taken, and nothing is said.
    """
    few, alone = [], []
    sessions = {image.path.name: image.session for image in images}
    for product in request.products:
        held_out = set(product.held_out)
        taught = [path.name for path in product.normals if path not in held_out]
        if len(taught) < ENOUGH_IMAGES:
            few.append(product.name)
        of_product = {sessions.get(path.name, "") for path in product.normals}
        if len(of_product) == 1 and "" not in of_product:
            alone.append(product.name)
    said: list[Message] = []
    if few:
        said.append(codes.LearnedFromFew(tuple(few), ENOUGH_IMAGES))
    if alone:
        said.append(codes.LearnedFromOneSession(tuple(alone)))
    return tuple(said)

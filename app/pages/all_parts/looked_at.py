"""A part with all that is known of it, as somebody looks at it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

from app.domain.batch import Batch
from app.domain.circumstances import Circumstances, UsedPrompt
from app.domain.part import InspectedPart, Inspection
from app.storage.errors import UnknownRecordError
from app.storage.judged_part import load_judged_part
from app.storage.workspace import Workspace
from onenip_core.data.images.image_io import read_image
from onenip_core.errors import ImageReadError
from onenip_core.types import RgbImage

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class GuidingPrompt:
    """The prompt that guided the verdict."""

    called: str
    picture: RgbImage | None = field(repr=False)
    """(H, W, 3) uint8 RGB; None where the picture is not among the product's normal images any more."""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What is shown of one part."""

    part: InspectedPart
    batch: Batch | None
    """None if it was put in the trash meanwhile."""
    circumstances: Circumstances | None = None
    """None in records of older versions."""
    prompt: GuidingPrompt | None = None
    """None where none guided."""

    @property
    def inspection(self) -> Inspection:
        return self.part.inspection


def look_at(workspace: Workspace, inspection: Inspection) -> LookedAt:
    """Read a part with its pictures from the disk. Raises StorageError."""
    try:
        batch = workspace.batches.get(inspection.batch_id)
    except UnknownRecordError:
        batch = None
    number = inspection.circumstances_id
    circumstances = None if number is None else workspace.batches.circumstances.get(number)
    prompt = _prompt(workspace, inspection, batch, circumstances)
    return LookedAt(load_judged_part(workspace, inspection), batch, circumstances, prompt)


def _prompt(
    workspace: Workspace, inspection: Inspection, batch: Batch | None, circumstances: Circumstances | None
) -> GuidingPrompt | None:
    if inspection.prompt is None:
        return None
    used = _used(inspection.prompt, batch, circumstances)
    called = inspection.prompt if used is None else used.called or used.name
    if used is None or batch is None or batch.product_id is None:
        return GuidingPrompt(called, None)
    try:
        product = workspace.products.get(batch.product_id)
        image = next((each for each in workspace.products.images(product.id) if each.sha256 == used.sha256), None)
    except UnknownRecordError:
        return GuidingPrompt(called, None)
    if image is None:
        return GuidingPrompt(called, None)
    try:
        return GuidingPrompt(called, read_image(image.path, product.values))
    except ImageReadError as error:
        log.warning("A prompt cannot be shown: %s", error)
        return GuidingPrompt(called, None)


def _used(name: str, batch: Batch | None, circumstances: Circumstances | None) -> UsedPrompt | None:
    """By what a person called it, which records of runs keep, or else by its name as the model knows it. Where two were called the
    same nobody knows which of them guided, and a wrong picture would be worse than none."""
    judged_as = None if batch is None or circumstances is None else circumstances.judged_as(batch.product_name)
    if judged_as is None:
        return None
    called = [each for each in judged_as.prompts if each.called == name]
    known = [each for each in judged_as.prompts if each.name == name]
    meant = called or known
    return meant[0] if len(meant) == 1 else None

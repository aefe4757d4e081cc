"""The model that a training begins with: may it, and what does it call the products?"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from app.domain.renamed_presets import preset_now
from app.domain.start_readiness import obstacle_to_start
from app.messages.codes import queue as codes
from app.messages.errors import MessageError, message_of
from app.storage.errors import UnknownRecordError
from app.storage.workspace import Workspace
from onenip_core.errors import ModelFolderError
from onenip_core.manifest import load_manifest


@dataclass(frozen=True, slots=True)
class FoundStart:
    """As a training's request names it."""

    folder: Path | None = None
    renamed: tuple[tuple[str, str], ...] = ()
    """(name in the model, name now)."""


def find_start(workspace: Workspace, model_id: int | None, preset: str, product_ids: Collection[int]) -> FoundStart:
    """Look the model up. Raises MessageError: it is gone, damaged, of another preset, or knows what would be forgotten."""
    if model_id is None:
        return FoundStart()
    try:
        model = workspace.models.get(model_id)
    except UnknownRecordError as error:
        raise MessageError(codes.StartModelGone(f"#{model_id}")) from error
    products = workspace.products.list()
    obstacle = obstacle_to_start(model, preset_now(preset), [each for each in products if each.id in product_ids])
    if obstacle is not None:
        raise MessageError(obstacle)
    try:
        load_manifest(model.folder)
    except ModelFolderError as error:
        raise MessageError(codes.StartModelUnreadable(model.label, message_of(error))) from error
    names = [(model.name_of(product), product.name) for product in products if product.id in product_ids]
    return FoundStart(model.folder, tuple((old, new) for old, new in names if old is not None and old != new))

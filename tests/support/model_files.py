"""Model files of a small real model, and what stands in a workspace after one was added."""

from __future__ import annotations

from pathlib import Path

from app.domain.trash import Record
from app.operations.add_model_file import AddModelFile, look_at_model_file
from app.operations.trash_operations import Guards
from app.storage.workspace import Workspace
from onenip_core.manifest import load_manifest
from onenip_core.model_file.packing import ProductToPack, PromptFile, pack_model_file

TITLE = "Spring line"
LIMIT = 1.25
NO_GUARDS = Guards(lambda: False, lambda _model_id: False)


def pack_small_model(model: Path, target: Path, title: str = TITLE) -> Path:
    """Both products of the model, “stripes” with a limit of its own, with the images of their prompts."""
    products = []
    for entry, limit in zip(load_manifest(model).products, (LIMIT, None), strict=True):
        images = (model.parent / entry.name).rglob(f"{entry.prompts[0].name}")
        prompts = tuple(PromptFile(f"größe {entry.name}.png", image) for image in images)
        assert prompts, "the images that the model was trained on are beside it"
        products.append(ProductToPack(entry.name, limit, prompts))
    pack_model_file(model, target, products, title=title)
    return target


def adding(workspace: Workspace, path: Path, guards: Guards = NO_GUARDS) -> AddModelFile:
    """The operation, as it is when the person has said yes."""
    return AddModelFile(workspace, look_at_model_file(workspace, path), guards)


def standing(workspace: Workspace) -> tuple[object, ...]:
    """All that adding a model may change: records, and files of models and products."""
    models = [(model.name, model.title, model.products, model.product_ids) for model in workspace.models.list()]
    products = [
        (
            product.name,
            product.limit,
            product.value_bits,
            [image.sha256 for image in workspace.products.images(product.id)],
        )
        for product in workspace.products.list()
    ]
    files = sorted(
        str(path.relative_to(workspace.path))
        for folder in ("models", "products")
        for path in (workspace.path / folder).rglob("*")
    )
    return models, products, files


def trashed(workspace: Workspace) -> set[Record]:
    return {item.record for item in workspace.trash.items()}

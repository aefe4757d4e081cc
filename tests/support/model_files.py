"""Model files of a small real model, and what stands in a workspace after one was added."""

from __future__ import annotations

from pathlib import Path

from app.domain.trash import Record
from app.operations.add_model_file import AddModelFile, look_at_model_file
from app.operations.trash_operations import Guards
from app.storage.workspace import Workspace
from onenip_core.model_file.packing import pack_model_file
from onenip_core.model_file.reading import unpack_model_file

NO_GUARDS = Guards(lambda: False, lambda _model_id: False)


def renamed_model_file(model_file: Path, target: Path, title: str) -> Path:
    """The same model under another title, packed without torch from the exports that it carries."""
    folder = target.with_name(f"{target.stem} unpacked")
    unpack_model_file(model_file, folder)
    pack_model_file(folder, target, title=title)
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

"""The products that a model had before one was added to it by prompts only."""

from __future__ import annotations

from app.domain.trained_on import TrainedOn
from app.processes.training_request import TrainingRequest
from app.storage.errors import UnknownRecordError
from app.storage.workspace import Workspace


def products_of_kept_network(
    workspace: Workspace, request: TrainingRequest
) -> tuple[dict[str, int | None], tuple[TrainedOn, ...]]:
    """The records of the products that a model had before one was added, by its names, and what each was trained on.

    Nothing for a training, and of a model that is gone by now. Raises StorageError.
    """
    kept = request.kept_network
    if kept is None:
        return {}, ()
    try:
        model = workspace.models.get(kept.model_id)
    except UnknownRecordError:
        return {}, ()
    ids = dict(zip(model.products, model.product_ids, strict=False))
    return ids, workspace.models.trained_on().get(model.id, ())

"""Where on its pictures a model inspects a product: what a person sees drawn over a judged part."""

from __future__ import annotations

import logging

from app.domain.model_record import ModelRecord
from app.domain.part import Inspection
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.manifest import load_manifest

log = logging.getLogger(__name__)


def area_of_model(model: ModelRecord, known_as: str | None) -> InspectedArea:
    """Of the product that the model calls so. A model that cannot be read draws nothing: whoever judges with it says why."""
    try:
        entry = None if known_as is None else load_manifest(model.folder).product(known_as)
    except OneNipError as error:
        log.warning("What %s inspects is not drawn: %s", model.name, error)
        return WHOLE_PICTURE
    return WHOLE_PICTURE if entry is None else entry.area


def judged_area(workspace: Workspace, inspection: Inspection) -> InspectedArea:
    """Of a stored part by its batch; the whole picture where its model or its product is gone."""
    try:
        batch = workspace.batches.get(inspection.batch_id)
        if batch.model_id is None or batch.product_id is None:
            return WHOLE_PICTURE
        model, product = workspace.models.get(batch.model_id), workspace.products.get(batch.product_id)
    except OneNipError:
        return WHOLE_PICTURE
    return area_of_model(model, model.name_of(product))

"""A stored part with its pictures, and where on them its model inspected it, as a person sees it."""

from __future__ import annotations

import logging
from dataclasses import replace

from app.domain.model_record import ModelRecord
from app.domain.part import InspectedPart, Inspection
from app.domain.product import Product
from app.storage.errors import UnknownRecordError
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
    # The area of aligned parts lies otherwise on each picture: a still one would be drawn where nobody inspects.
    return WHOLE_PICTURE if entry is None or entry.alignment is not None else entry.area


def load_judged_part(workspace: Workspace, inspection: Inspection) -> InspectedPart:
    """Pictures, maps and areas of a stored part; None, and the whole picture, for what is gone. Raises StorageError."""
    store = workspace.batches
    views = tuple(
        replace(picture, area=_area(workspace, inspection, workspace.products.by_name(view.product)))
        for picture, view in zip(store.load_views(inspection), inspection.views, strict=True)
    )
    area = _area(workspace, inspection, _product_of(workspace, inspection))
    return InspectedPart(inspection, *store.load_part(inspection), views, area)


def _product_of(workspace: Workspace, inspection: Inspection) -> Product | None:
    try:
        number = workspace.batches.get(inspection.batch_id).product_id
        return None if number is None else workspace.products.get(number)
    except UnknownRecordError:
        return None


def _area(workspace: Workspace, inspection: Inspection, product: Product | None) -> InspectedArea:
    try:
        number = workspace.batches.get(inspection.batch_id).model_id
        model = None if number is None else workspace.models.get(number)
    except UnknownRecordError:
        return WHOLE_PICTURE
    return WHOLE_PICTURE if model is None or product is None else area_of_model(model, model.name_of(product))

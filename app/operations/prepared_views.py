"""The views of a run: what was kept of them, with the products as they are stored now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.domain.product_views import FurtherView, ProductViews
from app.domain.source_choice import SourceChoice
from app.messages.codes import views as codes
from app.messages.errors import MessageError
from app.runs.views.view import RunView
from app.sources.catalogue import Catalogue
from app.storage.errors import UnknownRecordError
from app.storage.judged_part import area_of_model
from app.storage.workspace import Workspace
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea


@dataclass(frozen=True, slots=True)
class PreparedView:
    """A further view with the product as which it is judged."""

    kept: FurtherView
    product: Product
    prompt_names: Mapping[str, str] = field(default_factory=dict)
    area: InspectedArea = WHOLE_PICTURE
    """Where the model inspects it."""


def prepare_views(workspace: Workspace, model: ModelRecord, views: ProductViews) -> tuple[PreparedView, ...]:
    """Read what a run needs of its further views. Raises MessageError: one of them cannot be judged; StorageError."""
    return tuple(_prepare(workspace, model, view) for view in views.further)


def _prepare(workspace: Workspace, model: ModelRecord, view: FurtherView) -> PreparedView:
    try:
        product = workspace.products.get(view.product_id)
    except UnknownRecordError as error:
        raise MessageError(codes.ViewProductGone(view.name)) from error
    known_as = model.name_of(product)
    if known_as is None:
        raise MessageError(codes.ViewProductUnknown(view.name, product.name, model.label))
    return PreparedView(view, product, prompt_names(workspace, product.id), area_of_model(model, known_as))


def prompt_names(workspace: Workspace, product_id: int) -> Mapping[str, str]:
    """What a person calls the prompts of a product, by the names that the model knows."""
    return {image.path.name: image.original_name for image in workspace.products.images(product_id)}


def run_views(
    catalogue: Catalogue,
    first: RunView,
    model: ModelRecord,
    further: tuple[PreparedView, ...],
) -> tuple[RunView, ...]:
    """All views of a run with their sources, not connected yet. Raises MessageError: one has no source, or of an unknown kind."""
    return (first, *(_opened(catalogue, model, view) for view in further))


def _opened(catalogue: Catalogue, model: ModelRecord, view: PreparedView) -> RunView:
    choice: SourceChoice | None = catalogue.from_text(view.kept.source) if view.kept.source else None
    if choice is None:
        raise MessageError(codes.ViewWithoutSource(view.kept.name))
    product = view.product
    return RunView(
        view.kept.name,
        catalogue.open(choice),
        product.name,
        product.id,
        product.limit,
        model.name_of(product),
        view.prompt_names,
        view.area,
    )

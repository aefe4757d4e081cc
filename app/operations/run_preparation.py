"""What a run needs to know, read from the store behind every change that was asked for before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.domain.changes import Changes
from app.domain.model_record import ModelRecord
from app.domain.part_numbering import NumberingKind, PartNumbering
from app.domain.product import Product
from app.domain.product_views import ProductViews
from app.domain.readiness import obstacle_to_inspection
from app.messages.codes import inspection as codes
from app.messages.codes.readiness import NoModelYet
from app.messages.errors import MessageError
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.operations.prepared_views import PreparedView, prepare_views, prompt_names
from app.state.notice import INSPECTION
from app.storage.judged_part import area_of_model
from app.storage.workspace import Workspace
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea


@dataclass(frozen=True, slots=True)
class PreparedRun(Outcome):
    """Product, model and what a person calls the prompts, as they are stored now."""

    product: Product | None = None
    model: ModelRecord | None = None
    prompt_names: Mapping[str, str] = field(default_factory=dict)
    product_names: Mapping[str, str] = field(default_factory=dict)
    """What a person calls the model's products, by the names that the model knows."""
    last_part_number: str | None = None
    """The newest number of a part of this product."""
    views: tuple[PreparedView, ...] = ()
    """The further ones."""
    area: InspectedArea = WHOLE_PICTURE
    """Where the model inspects the product."""


@dataclass(frozen=True)
class PrepareRun(Operation):
    """Changes nothing. It waits its turn: the run begins with the limit and the model that were chosen before Start was pressed."""

    workspace: Workspace
    product_id: int
    keep: Callable[[int], None]
    """Told the identity of the model that the run has from now on: what is asked for later finds it kept."""
    numbering: PartNumbering = field(default_factory=PartNumbering)
    """A counter goes on behind the newest number among the records."""
    views: ProductViews = field(default_factory=ProductViews)
    """Which cameras look at each part."""

    @property
    def label(self) -> Message:
        return codes.StartInspection()

    @property
    def subject(self) -> str:
        return INSPECTION

    @property
    def _counts(self) -> bool:
        return self.numbering.kind is NumberingKind.COUNTER

    def _goes_on(self, part_number: str) -> bool:
        return self.numbering.count_of(part_number) is not None

    def perform(self, work: Work) -> PreparedRun:
        """Raises MessageError if the model does not know the product any more; UnknownRecordError, StorageError."""
        products, model = self.workspace.products, self.workspace.models.active()
        product = products.get(self.product_id)
        obstacle = obstacle_to_inspection((product,), product, model)
        if obstacle is not None or model is None:
            raise MessageError(obstacle or NoModelYet())
        names = prompt_names(self.workspace, product.id)
        views = prepare_views(self.workspace, model, self.views)
        self.keep(model.id)
        last = self.workspace.batches.last_part_number(product.id, self._goes_on) if self._counts else None
        called = {known: each.name for each in products.list() if (known := model.name_of(each)) is not None}
        return PreparedRun(
            Changes(),
            product=product,
            model=model,
            prompt_names=names,
            product_names=called,
            last_part_number=last,
            views=views,
            area=area_of_model(model, model.name_of(product)),
        )

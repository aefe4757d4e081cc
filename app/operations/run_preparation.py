"""What a run needs to know, read from the store behind every change that was asked for before."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

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
from app.storage.errors import DatabaseRefusedError
from app.storage.judged_part import area_of_model
from app.storage.station.station import Station
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError
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


class PreparedRuns:
    """What runs needed to know, as it was read last: in memory, by product and by the cameras that look at each part. May be used
    from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[tuple[int, ProductViews], PreparedRun] = {}

    def keep(self, product_id: int, views: ProductViews, prepared: PreparedRun) -> None:
        """The newest counts."""
        with self._lock:
            self._known[product_id, views] = prepared

    def known(self, product_id: int, views: ProductViews) -> PreparedRun | None:
        """None: nothing is known of it."""
        with self._lock:
            return self._known.get((product_id, views))


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
    remembered: PreparedRuns | None = None
    """What a station goes by while its server is away."""

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
        station = self.workspace.station
        if station is None or station.began_away or self.remembered is None:
            return self._prepare()
        if station.status.trouble is None:
            try:
                prepared = self._prepare()
            except DatabaseRefusedError as error:
                return self._as_remembered(station, error)
            self.remembered.keep(self.product_id, self.views, prepared)
            return prepared
        return self._as_remembered(station, MessageError(station.status.trouble))

    def _as_remembered(self, station: Station, error: OneNipError) -> PreparedRun:
        last = station.spool.last_part_number(self.product_id, self._goes_on) if self._counts else None
        known = None if self.remembered is None else self.remembered.known(self.product_id, self.views)
        if known is None or known.model is None:
            raise error
        self.keep(known.model.id)
        return replace(known, last_part_number=last or known.last_part_number)

    def _prepare(self) -> PreparedRun:
        products, model = self.workspace.products, self.workspace.models.active()
        product = products.get(self.product_id)
        obstacle = obstacle_to_inspection((product,), product, model)
        if obstacle is not None or model is None:
            raise MessageError(obstacle or NoModelYet())
        names = prompt_names(self.workspace, product.id)
        views = prepare_views(self.workspace, model, self.views)
        self.keep(model.id)
        last = self.workspace.last_part_number(product.id, self._goes_on) if self._counts else None
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

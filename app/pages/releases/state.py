"""What the Releases page shows: golden sets, two models on them, the gate, and the history."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from app.domain.gate import GateRules, RuleBook, RuleResult, apply_rules
from app.domain.golden_part import GoldenPart, golden_fingerprint
from app.domain.golden_results import Flip, Judgements, ModelOnProduct, Places, ProductComparison, on_product
from app.domain.model_details import ModelDetails
from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.domain.release import KeptLimit, Release, WayBack, way_back
from onenip_core.evaluation.threshold_curve import PixelMetrics


@dataclass(frozen=True)
class ReadModel:
    """A model, and what is kept of it."""

    record: ModelRecord
    judgements: dict[int, Judgements] = field(default_factory=dict)
    """By the numbers of the products."""
    outdated: int = 0
    """Judgements of another version of this program: they do not count."""
    trained_on: frozenset[str] = frozenset()
    """Content keys of the pictures that it was trained on, as far as that is known."""
    places: dict[int, Places] = field(default_factory=dict)
    """By the numbers of the products that have painted parts."""
    pixels: dict[int, PixelMetrics] = field(default_factory=dict)
    """By the numbers of the products that have painted parts with maps."""
    is_complete: bool = True
    """False while maps of painted parts wait to be looked at."""
    details: ModelDetails | None = None
    """None for a model whose folder is gone or damaged."""

    def on(self, product: Product, parts: tuple[GoldenPart, ...]) -> ModelOnProduct:
        """How it does on the golden set of a product, by the product's limit."""
        return on_product(
            parts,
            self.judgements.get(product.id, {}),
            product.limit,
            knows=self.record.name_of(product) is not None,
            trained_on=self.trained_on,
            places=self.places.get(product.id, {}),
            pixels=self.pixels.get(product.id),
        )


@dataclass(frozen=True)
class Reading:
    """What was read for the page, all at one moment."""

    products: tuple[Product, ...] = ()
    golden: dict[int, tuple[GoldenPart, ...]] = field(default_factory=dict)
    """By the numbers of the products; those without golden parts are left out."""
    candidate: ReadModel | None = None
    active: ReadModel | None = None
    """The model that inspects, also where it is the candidate."""
    previous: ReadModel | None = None
    """Where the candidate is the model that inspects: the one that it replaced, if that is still there."""
    history: tuple[Release, ...] = ()
    """Oldest first."""
    models: frozenset[int] = frozenset()
    """Numbers of the models that are there."""
    own_rules: dict[int, GateRules] = field(default_factory=dict)
    """By the numbers of the products that have rules of their own."""

    @cached_property
    def fingerprint(self) -> str:
        return golden_fingerprint(part for parts in self.golden.values() for part in parts)

    @property
    def part_count(self) -> int:
        return sum(len(parts) for parts in self.golden.values())

    @property
    def limits(self) -> tuple[KeptLimit, ...]:
        return tuple(KeptLimit(each.id, each.name, each.threshold) for each in self.products)

    @property
    def candidate_id(self) -> int | None:
        return None if self.candidate is None else self.candidate.record.id

    @property
    def other(self) -> ReadModel | None:
        """What the candidate is compared with: the model that inspects, or the one before where the candidate is that."""
        return self.previous if self.is_active else self.active

    @property
    def is_active(self) -> bool:
        """True if the candidate inspects already."""
        return self.active is not None and self.active.record.id == self.candidate_id

    @cached_property
    def comparison(self) -> tuple[ProductComparison, ...]:
        """The products that either model knows, or that have golden parts."""
        candidate, other = self.candidate, self.other
        if candidate is None:
            return ()
        shown = []
        for product in self.products:
            parts = self.golden.get(product.id, ())
            known = any(each is not None and each.record.name_of(product) for each in (candidate, other))
            if parts or known:
                active = None if other is None else other.on(product, parts)
                shown.append(ProductComparison(product, parts, candidate.on(product, parts), active))
        return tuple(shown)

    @cached_property
    def flips(self) -> tuple[Flip, ...]:
        return tuple(flip for comparison in self.comparison for flip in comparison.flips)

    @property
    def is_complete(self) -> bool:
        """False while it is not known of all painted parts where the models found something."""
        return all(each.is_complete for each in (self.candidate, self.other) if each is not None)

    @property
    def is_painted(self) -> bool:
        """True if it is known of any golden part where its defects are."""
        return any(part.regions for parts in self.golden.values() for part in parts)

    @property
    def unjudged(self) -> int:
        """Parts that wait for one of the models, or could not be read."""
        both = (model for each in self.comparison for model in (each.candidate, each.active) if model is not None)
        return sum(model.unjudged for model in both)

    @property
    def outdated(self) -> int:
        return sum(each.outdated for each in (self.candidate, self.other) if each is not None)

    @cached_property
    def way_back(self) -> WayBack | None:
        return way_back(self.history, self.models)


class ReleasesState(QObject):
    """Truth of the Releases page."""

    readingChanged = Signal()
    """Golden sets, judgements, models or history."""
    rulesChanged = Signal()
    chosenChanged = Signal()
    """Which product's golden set is looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = Reading()
        self._was_read = False
        self._rules = GateRules()
        self._results: tuple[RuleResult, ...] = ()
        self._product_id: int | None = None

    @property
    def reading(self) -> Reading:
        return self._reading

    @property
    def was_read(self) -> bool:
        """False until something was read at all."""
        return self._was_read

    @property
    def rules(self) -> RuleBook:
        """What is asked."""
        return RuleBook(self._rules, self._reading.own_rules)

    @property
    def results(self) -> tuple[RuleResult, ...]:
        """How the candidate does by the rules; empty without a candidate."""
        return self._results

    @property
    def product(self) -> Product | None:
        """Whose golden set is looked at: the chosen product, or the first."""
        products = self._reading.products
        return next((each for each in products if each.id == self._product_id), products[0] if products else None)

    @property
    def parts(self) -> tuple[GoldenPart, ...]:
        """The golden set that is looked at."""
        product = self.product
        return () if product is None else self._reading.golden.get(product.id, ())

    def set_reading(self, reading: Reading) -> None:
        self._reading, self._was_read = reading, True
        self._apply()
        self.readingChanged.emit()

    def set_usual_rules(self, rules: GateRules) -> None:
        if rules != self._rules:
            self._rules = rules
            self._apply()
            self.rulesChanged.emit()

    def choose_product(self, product_id: int) -> None:
        if product_id != self._product_id:
            self._product_id = product_id
            self.chosenChanged.emit()

    def begin_with(self, product_id: int) -> None:
        """Look at the golden set of this product, unless one was chosen before."""
        if self._product_id is None:
            self.choose_product(product_id)

    def _apply(self) -> None:
        reading = self._reading
        self._results = () if reading.candidate is None else apply_rules(self.rules, reading.comparison)

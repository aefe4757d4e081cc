"""What the Limits page shows: what is known of a product under a model, the limit that is chosen, and what it follows from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.domain.batch import Batch
from app.domain.limit_basis import KnownParts, LimitBasis, RunParts, Truth
from app.domain.limit_choice import (
    STEPS,
    Costs,
    Lack,
    Proposal,
    limit_of_best_f1,
    limit_of_least_cost,
    limit_of_promise,
)
from app.domain.limit_counts import KnownScores, LimitCounts
from app.domain.model_record import ModelRecord
from app.domain.product import PROPOSED_THRESHOLD, Product
from onenip_core.statistics import Rejections, rejection_interval

USUAL_RATE = 0.03
USUAL_COSTS = Costs(false_reject=1.0, missed_defect=100.0, bad_share=0.01)


class Method(StrEnum):
    """What the limit follows from."""

    HAND = "hand"
    PROMISE = "promise"
    F1 = "f1"
    COST = "cost"


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose limit it is, and by which model's scores it is chosen."""

    product: Product
    model: ModelRecord

    @property
    def key(self) -> tuple[int, int]:
        """What the scores belong to."""
        return self.product.id, self.model.id


class LimitsState(QObject):
    """Truth of the Limits page."""

    subjectChanged = Signal()
    """Product, model, the limit that holds, or which models there are."""
    basisChanged = Signal()
    chosenChanged = Signal()
    """The chosen limit, or what it follows from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._basis = LimitBasis()
        self._known = self._sampled = KnownScores((), ())
        self._batches: tuple[Batch, ...] = ()
        self._whole_runs: frozenset[int] = frozenset()
        self._chosen = PROPOSED_THRESHOLD
        self._method = Method.HAND
        self._rate = USUAL_RATE
        self._costs = USUAL_COSTS

    @property
    def subject(self) -> Subject | None:
        """None without a product or without a model."""
        return self._subject

    @property
    def basis(self) -> LimitBasis:
        """What is known, and what of it counts."""
        return self._basis

    @property
    def known(self) -> KnownScores:
        """The scores that count."""
        return self._known

    @property
    def batches(self) -> tuple[Batch, ...]:
        """Runs of this product with this model, newest first."""
        return self._batches

    @property
    def whole_runs(self) -> frozenset[int]:
        """The numbers of the batches that a person has looked through."""
        return self._whole_runs

    @property
    def now(self) -> float:
        """The limit that holds."""
        return PROPOSED_THRESHOLD if self._subject is None else self._subject.product.limit

    @property
    def chosen(self) -> float:
        """The limit that is looked at."""
        return self._chosen

    @property
    def is_changed(self) -> bool:
        """True if the chosen limit is another than the one that holds."""
        return not same_limit(self._chosen, self.now)

    @property
    def method(self) -> Method:
        """What the limit follows from."""
        return self._method

    @property
    def rate(self) -> float:
        """The promised share of rejected good parts, 0 … 1."""
        return self._rate

    @property
    def costs(self) -> Costs:
        """What mistakes cost."""
        return self._costs

    @property
    def counts(self) -> LimitCounts:
        """What the chosen limit does to what counts."""
        return self._known.at(self._chosen)

    @property
    def rejections(self) -> Rejections:
        """How many of the good parts that tell of all good parts the chosen limit rejects."""
        counts = self._sampled.at(self._chosen)
        return Rejections(counts.rejected, counts.good, rejection_interval(counts.rejected, counts.good))

    @property
    def proposal(self) -> Proposal:
        """What the method says; nothing where a person chooses by hand."""
        if self._method is Method.PROMISE:
            basis = self._basis
            return limit_of_promise(self._rate, basis.calibration, basis.sampled_good, basis.promised)
        if self._method is Method.HAND:
            return Proposal()
        if self._basis.counts_picked:
            return Proposal(lack=Lack.PICKED)
        return (
            limit_of_best_f1(self._known)
            if self._method is Method.F1
            else limit_of_least_cost(self._costs, self._known)
        )

    def set_subject(self, subject: Subject | None) -> None:
        """Show another product or model, with nothing chosen, or the same as it is now; what was chosen for it stays."""
        if subject == self._subject:
            return
        before, was_changed = self._subject, self.is_changed
        self._subject = subject
        if before is None or subject is None or before.key != subject.key:
            self._method, self._rate, self._whole_runs = Method.HAND, USUAL_RATE, frozenset()
            self._basis, self._batches = LimitBasis(is_awaited=subject is not None), ()
            self._count()
            self._chosen = self.now
            self.subjectChanged.emit()
            self.basisChanged.emit()
        else:
            if not was_changed and not same_limit(self._chosen, self.now):
                self._chosen, self._method = self.now, Method.HAND
            self.subjectChanged.emit()
        self.chosenChanged.emit()

    def set_basis(self, basis: LimitBasis, batches: tuple[Batch, ...]) -> None:
        """What was read of the subject; which of it counts stays as it was chosen."""
        is_first = self._basis.promised is None
        basis = replace(
            basis,
            run_parts=self._basis.run_parts,
            counts_pseudo_anomalies=self._basis.counts_pseudo_anomalies,
            counts_golden=self._basis.counts_golden,
        )
        self._batches = batches
        self._whole_runs &= {batch.id for batch in batches}
        if is_first and basis.promised is not None:
            self._rate = basis.promised
        self._take(basis)

    def set_parts(self, parts: KnownParts, run_parts: RunParts, whole_runs: frozenset[int]) -> None:
        """Other parts of runs, and whether they count."""
        self._whole_runs = whole_runs
        self._take(replace(self._basis, parts=parts, run_parts=run_parts))

    def count_pseudo_anomalies(self, counts: bool) -> None:
        self._take(replace(self._basis, counts_pseudo_anomalies=counts))

    def count_golden(self, counts: bool) -> None:
        self._take(replace(self._basis, counts_golden=counts))

    def choose(self, limit: float) -> None:
        """A person moved the limit by hand."""
        limit = round(limit, 2)
        if not same_limit(limit, self._chosen):
            self._chosen, self._method = limit, Method.HAND
            self.chosenChanged.emit()

    def reset(self) -> None:
        """Back to the limit that holds."""
        self._chosen, self._method = self.now, Method.HAND
        self.chosenChanged.emit()

    def follow(self, method: Method) -> None:
        """Let the limit follow from something else."""
        self._method = method
        self._follow()

    def set_rate(self, rate: float) -> None:
        self._rate = rate
        self._follow()

    def set_costs(self, costs: Costs) -> None:
        self._costs = costs
        self._follow()

    def _take(self, basis: LimitBasis) -> None:
        self._basis = basis
        self._count()
        self.basisChanged.emit()
        self._follow()

    def _count(self) -> None:
        """Sorted once: a limit that is dragged is counted at many times a second."""
        self._known = self._basis.counted()
        self._sampled = KnownScores((*self._basis.scores(Truth.AS_NEW), *self._basis.sampled_good), ())

    def _follow(self) -> None:
        limit = self.proposal.limit
        if limit is not None:
            self._chosen = limit
        self.chosenChanged.emit()


def same_limit(first: float, second: float) -> bool:
    """To the digits that a person can choose."""
    return round(first * STEPS) == round(second * STEPS)

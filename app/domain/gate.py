"""The acceptance gate: by which rules a model may judge the line, and how a model does by them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import msgspec

from app.domain.golden_results import Flip, Meaning, ProductComparison
from onenip_core.types import Verdict

MOST_REJECTS = 0.5
"""Nobody may allow more false rejects than that."""
MOST_PARTS = 10_000


class Rule(StrEnum):
    """What can be asked of a model."""

    NOTHING_MISSED = "nothing_missed"
    NOTHING_NEWLY_MISSED = "nothing_newly_missed"
    FALSE_REJECTS = "false_rejects"
    ALL_CHECKED = "all_checked"
    ENOUGH_PARTS = "enough_parts"
    FOUND_IN_PLACE = "found_in_place"


class Standing(StrEnum):
    """How a model does by a rule."""

    PASSED = "passed"
    FAILED = "failed"
    CANNOT_TELL = "cannot_tell"


class Lack(StrEnum):
    """Why a rule cannot be told."""

    NOTHING = ""
    UNJUDGED = "unjudged"
    """Golden parts wait to be judged, or could not be read."""
    NO_DEFECTS = "no_defects"
    TOO_FEW_GOOD = "too_few_good"
    """One rejected part would be a larger share than is allowed."""
    NO_PARTS = "no_parts"
    NOT_CHECKED = "not_checked"
    """The model does not know the product, or none of its parts has a verdict."""
    NO_ACTIVE = "no_active"
    """There is no other model that inspects."""
    NOTHING_PAINTED = "nothing_painted"
    """On no part it is painted where its defect is."""
    NO_MAP = "no_map"
    """Of parts that are painted on nobody knows where the model found something."""


@dataclass(frozen=True, slots=True)
class GateRules:
    """What is asked; None or False is not asked."""

    nothing_missed: bool = True
    nothing_newly_missed: bool = True
    most_false_rejects: float | None = 0.03
    """A share, of the good golden parts of each product."""
    all_checked: bool = True
    fewest_parts: int | None = 20
    """Of each product."""
    found_in_place: bool = False
    """Every painted defect is found where it is. Only asked where a person wants it: who paints nothing could pass no model."""

    def bound_of(self, rule: Rule) -> float | None:
        """The number that a rule asks for, 0 where it asks for none; None: it is not asked."""
        asked: dict[Rule, float | None] = {
            Rule.NOTHING_MISSED: 0.0 if self.nothing_missed else None,
            Rule.NOTHING_NEWLY_MISSED: 0.0 if self.nothing_newly_missed else None,
            Rule.FALSE_REJECTS: self.most_false_rejects,
            Rule.ALL_CHECKED: 0.0 if self.all_checked else None,
            Rule.ENOUGH_PARTS: self.fewest_parts,
            Rule.FOUND_IN_PLACE: 0.0 if self.found_in_place else None,
        }
        return asked[rule]

    def stored(self) -> dict[str, str]:
        """As texts by names."""
        return {
            "nothing_missed": str(int(self.nothing_missed)),
            "nothing_newly_missed": str(int(self.nothing_newly_missed)),
            "most_false_rejects": "" if self.most_false_rejects is None else repr(self.most_false_rejects),
            "all_checked": str(int(self.all_checked)),
            "fewest_parts": "" if self.fewest_parts is None else str(self.fewest_parts),
            "found_in_place": str(int(self.found_in_place)),
        }

    @classmethod
    def read(cls, stored: Mapping[str, str]) -> GateRules:
        """What was stored; the usual rules where that means nothing."""
        try:
            share = float(stored["most_false_rejects"]) if stored["most_false_rejects"] else None
            fewest = int(stored["fewest_parts"]) if stored["fewest_parts"] else None
            flags = [stored[name] for name in ("nothing_missed", "nothing_newly_missed", "all_checked")]
        except (KeyError, ValueError):
            return cls()
        # Written so that NaN is refused as well.
        if share is not None and not 0 <= share <= MOST_REJECTS:
            return cls()
        if fewest is not None and not 1 <= fewest <= MOST_PARTS:
            return cls()
        missed, newly, checked = (flag == "1" for flag in flags)
        # Rules that were stored before anybody could paint do not ask for it.
        return cls(missed, newly, share, checked, fewest, stored.get("found_in_place") == "1")


@dataclass(frozen=True, slots=True)
class RuleBook:
    """What is asked of a model: of all products, and of those that have rules of their own."""

    usual: GateRules = field(default_factory=GateRules)
    own: Mapping[int, GateRules] = field(default_factory=dict)
    """By the numbers of the products."""

    def of(self, product_id: int) -> GateRules:
        """The rules that hold for a product."""
        return self.own.get(product_id, self.usual)


class RuleResult(msgspec.Struct, frozen=True):
    """How a model did by one rule: kept with the release that it was signed for."""

    rule: Rule
    standing: Standing
    bound: float = 0.0
    """The share, or the number of parts, that the rule asks for."""
    count: int = 0
    """What the rule counts: parts missed, rejected, not checked, or there are."""
    total: int = 0
    """Of how many."""
    products: tuple[str, ...] = ()
    """The products that fail, or that nobody can tell of."""
    lack: Lack = Lack.NOTHING
    of: tuple[str, ...] = ()
    """The products of which it is asked; empty: of all."""


def good_parts_needed(share: float) -> int:
    """Of fewer good parts one alone is more than `share`. 1 where none may be rejected."""
    return 1 if share <= 0 else math.ceil(1 / share - 1e-9)


def apply_rules(book: RuleBook, products: Sequence[ProductComparison]) -> tuple[RuleResult, ...]:
    """How the candidate does by each rule that is asked. Each is judged product by product: a good one hides no bad one. Where
    products have rules of their own there is a result for each number that is asked, with the products of which it is.
    """
    results = []
    for rule in Rule:
        groups: dict[float, list[ProductComparison]] = {}
        for each in products:
            if (bound := book.of(each.product.id).bound_of(rule)) is not None:
                groups.setdefault(bound, []).append(each)
        if not products and (bound := book.usual.bound_of(rule)) is not None:
            groups[bound] = []
        for bound, group in groups.items():
            names = () if len(group) == len(products) else tuple(each.product.name for each in group)
            results.append(msgspec.structs.replace(_JUDGES[rule](group, bound), of=names))
    return tuple(results)


def _nothing_missed(products: Sequence[ProductComparison], _bound: float) -> RuleResult:
    rule = Rule.NOTHING_MISSED
    missed, defects = (sum(getattr(each.candidate, name) for each in products) for name in ("missed", "defects"))
    if missed:
        failing = tuple(each.product.name for each in products if each.candidate.missed)
        return RuleResult(rule, Standing.FAILED, 0, missed, defects, failing)
    if waiting := _unjudged(products):
        return RuleResult(rule, Standing.CANNOT_TELL, 0, 0, defects, waiting, Lack.UNJUDGED)
    if unchecked := _without_verdict(products):
        return RuleResult(rule, Standing.CANNOT_TELL, 0, 0, defects, unchecked, Lack.NOT_CHECKED)
    without = tuple(each.product.name for each in products if not each.candidate.defects)
    if without or not products:
        return RuleResult(rule, Standing.CANNOT_TELL, 0, 0, defects, without, Lack.NO_DEFECTS)
    return RuleResult(rule, Standing.PASSED, 0, 0, defects)


def _nothing_newly_missed(products: Sequence[ProductComparison], _bound: float) -> RuleResult:
    rule = Rule.NOTHING_NEWLY_MISSED
    lost = {
        each.product.name: sum(_is_newly_missed(flip) for flip in each.flips if not flip.was_seen) for each in products
    }
    total = sum(_found_by_active(each) for each in products)
    if missed := sum(lost.values()):
        return RuleResult(rule, Standing.FAILED, 0, missed, total, tuple(name for name, count in lost.items() if count))
    if not any(each.active is not None for each in products):
        return RuleResult(rule, Standing.CANNOT_TELL, lack=Lack.NO_ACTIVE)
    waiting = tuple(
        each.product.name
        for each in products
        if each.candidate.unjudged or (each.active is not None and each.active.unjudged)
    )
    if waiting:
        return RuleResult(rule, Standing.CANNOT_TELL, 0, 0, total, waiting, Lack.UNJUDGED)
    if unchecked := _without_verdict(products):
        return RuleResult(rule, Standing.CANNOT_TELL, 0, 0, total, unchecked, Lack.NOT_CHECKED)
    if not total:
        return RuleResult(rule, Standing.CANNOT_TELL, lack=Lack.NO_DEFECTS)
    return RuleResult(rule, Standing.PASSED, 0, 0, total)


def _is_newly_missed(flip: Flip) -> bool:
    """A defect that the model before did not check was not found by it either."""
    return flip.meaning is Meaning.NOW_MISSED and flip.active.verdict is Verdict.NG


def _found_by_active(comparison: ProductComparison) -> int:
    active = comparison.active
    return 0 if active is None else active.defects - active.missed


def _false_rejects(products: Sequence[ProductComparison], share: float) -> RuleResult:
    rule, needed = Rule.FALSE_REJECTS, good_parts_needed(share)
    rejections = {each.product.name: each.candidate.rejections for each in products}
    rejected, count = (sum(getattr(each, name) for each in rejections.values()) for name in ("rejected", "count"))
    # Of few parts a single one may exceed the share by chance: only what the interval excludes counts against them.
    failing = tuple(
        name
        for name, each in rejections.items()
        if each.count and each.rejected > share * each.count and (each.count >= needed or each.interval[0] > share)
    )
    if failing:
        return RuleResult(rule, Standing.FAILED, share, rejected, count, failing)
    if waiting := _unjudged(products):
        return RuleResult(rule, Standing.CANNOT_TELL, share, rejected, count, waiting, Lack.UNJUDGED)
    if unchecked := _without_verdict(products):
        return RuleResult(rule, Standing.CANNOT_TELL, share, rejected, count, unchecked, Lack.NOT_CHECKED)
    few = tuple(name for name, each in rejections.items() if each.count < needed)
    if few or not products:
        return RuleResult(rule, Standing.CANNOT_TELL, share, rejected, count, few, Lack.TOO_FEW_GOOD)
    return RuleResult(rule, Standing.PASSED, share, rejected, count)


def _all_checked(products: Sequence[ProductComparison], _bound: float) -> RuleResult:
    rule = Rule.ALL_CHECKED
    not_checked, count = (
        sum(each.candidate.not_checked for each in products),
        sum(len(each.candidate.counted) for each in products),
    )
    failing = tuple(each.product.name for each in products if each.candidate.not_checked or not each.candidate.knows)
    if failing:
        return RuleResult(rule, Standing.FAILED, 0, not_checked, count, failing)
    if waiting := _unjudged(products):
        return RuleResult(rule, Standing.CANNOT_TELL, 0, 0, count, waiting, Lack.UNJUDGED)
    without = tuple(each.product.name for each in products if not each.candidate.counted)
    if without or not products:
        return RuleResult(rule, Standing.CANNOT_TELL, 0, 0, count, without, Lack.NO_PARTS)
    return RuleResult(rule, Standing.PASSED, 0, 0, count)


def _enough_parts(products: Sequence[ProductComparison], fewest: float) -> RuleResult:
    rule = Rule.ENOUGH_PARTS
    usable = {each.product.name: len(each.parts) - each.candidate.seen for each in products}
    least = min(usable.values(), default=0)
    few = tuple(name for name, count in usable.items() if count < fewest)
    if few or not products:
        return RuleResult(rule, Standing.FAILED, fewest, least, round(fewest), few)
    return RuleResult(rule, Standing.PASSED, fewest, least, round(fewest))


def _found_in_place(products: Sequence[ProductComparison], _bound: float) -> RuleResult:
    rule = Rule.FOUND_IN_PLACE
    counts = {each.product.name: each.candidate.all_painted for each in products}
    missed, total = (sum(getattr(each, name) for each in counts.values()) for name in ("missed", "total"))
    if missed:
        failing = tuple(name for name, each in counts.items() if each.missed)
        return RuleResult(rule, Standing.FAILED, 0, missed, total, failing)
    lacks = (
        (Lack.UNJUDGED, _unjudged(products)),
        (Lack.NOT_CHECKED, _without_verdict(products)),
        (Lack.NO_MAP, tuple(each.product.name for each in products if each.candidate.placeless)),
        (Lack.NOTHING_PAINTED, tuple(name for name, each in counts.items() if not each.total)),
    )
    for lack, names in lacks:
        if names or (lack is Lack.NOTHING_PAINTED and not products):
            return RuleResult(rule, Standing.CANNOT_TELL, 0, 0, total, names, lack)
    return RuleResult(rule, Standing.PASSED, 0, 0, total)


_JUDGES: dict[Rule, Callable[[Sequence[ProductComparison], float], RuleResult]] = {
    Rule.NOTHING_MISSED: _nothing_missed,
    Rule.NOTHING_NEWLY_MISSED: _nothing_newly_missed,
    Rule.FALSE_REJECTS: _false_rejects,
    Rule.ALL_CHECKED: _all_checked,
    Rule.ENOUGH_PARTS: _enough_parts,
    Rule.FOUND_IN_PLACE: _found_in_place,
}


def _unjudged(products: Sequence[ProductComparison]) -> tuple[str, ...]:
    return tuple(each.product.name for each in products if each.candidate.unjudged)


def _without_verdict(products: Sequence[ProductComparison]) -> tuple[str, ...]:
    """Those that the candidate does not know, and those with parts of which it called none OK or NG."""
    return tuple(
        each.product.name
        for each in products
        if not each.candidate.knows
        or (each.candidate.counted and each.candidate.not_checked == len(each.candidate.counted))
    )

"""Whether painted defects are found where they are, by scores that were worked out by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from app.domain.gate import GateRules, Lack, Rule, RuleBook, RuleResult, Standing, apply_rules
from app.domain.golden_part import GoldenPart, PaintedDefects
from app.domain.golden_results import FoundCount, ModelOnProduct, ProductComparison, on_product
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.defect_regions import DefectRegions, PaintedShape, RegionScore
from onenip_core.types import Verdict
from tests.support.golden import DEFECTIVE, GOOD, SCRATCH, judgement, part, product

BOTH = DefectRegions((*SCRATCH.painted, PaintedShape(AreaShape(ShapeKind.RECTANGLE, ((0.6, 0.6), (0.9, 0.9))), "dent")))
HIGH, LOW, HOTTEST = RegionScore(1.2, False), RegionScore(0.8, False), RegionScore(0.99, True)


def painted(number: int, regions: DefectRegions = SCRATCH) -> GoldenPart:
    return replace(part(number, DEFECTIVE), painted=PaintedDefects(regions))


def judged(
    parts: tuple[GoldenPart, ...],
    scores: Mapping[int, float | None],
    places: Mapping[int, Mapping[str, RegionScore]],
    limit: float = 1.0,
    seen: tuple[int, ...] = (),
) -> ModelOnProduct:
    by_hash = {each.id: each.sha256 for each in parts}
    return on_product(
        parts,
        {by_hash[number]: judgement(by_hash[number], score) for number, score in scores.items()},
        limit,
        knows=True,
        trained_on=[f"{number:016x}" for number in seen],
        places={by_hash[number]: each for number, each in places.items()},
    )


@pytest.mark.parametrize(
    ("score", "place", "found", "elsewhere"),
    [
        (1.5, HIGH, True, False),  # the region alone is above the limit
        (1.5, LOW, False, True),  # NG, for something else
        (1.01, HOTTEST, True, False),  # where the score comes from, though rounding leaves it below the limit
        (0.9, HOTTEST, False, False),  # OK: missed, not judged for the wrong reason
        (None, HIGH, None, False),
    ],
)
def test_a_defect_is_found_where_the_verdict_comes_from(
    score: float | None, place: RegionScore, found: bool | None, elsewhere: bool
) -> None:
    (result,) = judged((painted(1),), {1: score}, {1: {"scratch": place}}).results
    assert [each.is_found for each in result.defects] == ([] if found is None else [found])
    assert result.is_right_elsewhere is elsewhere


def test_kinds_are_counted_each_for_itself_and_seen_parts_are_not() -> None:
    parts = (painted(1, BOTH), painted(2, BOTH), painted(3), painted(4), part(5, DEFECTIVE))
    both = {"scratch": HIGH, "dent": LOW}
    model = judged(
        parts,
        {1: 1.5, 2: 0.5, 3: 1.5, 4: 1.5, 5: 1.5},
        {1: both, 2: {"scratch": LOW, "dent": LOW}, 3: {"scratch": LOW}, 4: {"scratch": LOW}},
        seen=(4,),
    )
    assert model.painted == {"dent": FoundCount(0, 2), "scratch": FoundCount(1, 3)}
    assert (model.all_painted, model.right_elsewhere, model.placeless) == (FoundCount(1, 5), 1, 0)
    higher = judged(parts, {1: 1.5}, {1: both}, limit=1.3)
    assert higher.all_painted == FoundCount(0, 2), "another limit needs no new look"


def test_what_is_painted_on_a_part_that_is_called_good_does_not_count() -> None:
    good = replace(part(1, GOOD), painted=PaintedDefects(SCRATCH))
    (result,) = judged((good,), {1: 1.5}, {1: {"scratch": HIGH}}).results
    assert result.verdict is Verdict.NG and result.defects == () and not result.lacks_place


def rule(*models: ModelOnProduct) -> RuleResult:
    compared = [
        ProductComparison(product(number, f"P{number}"), tuple(each.part for each in model.results), model, None)
        for number, model in enumerate(models, start=1)
    ]
    results = apply_rules(RuleBook(GateRules(found_in_place=True)), compared)
    return next(each for each in results if each.rule is Rule.FOUND_IN_PLACE)


def test_the_gate_asks_for_every_painted_defect() -> None:
    fine = judged((painted(1),), {1: 1.5}, {1: {"scratch": HIGH}})
    bad = judged((painted(1, BOTH),), {1: 1.5}, {1: {"scratch": HIGH, "dent": LOW}})
    assert rule(fine).standing is Standing.PASSED
    failed = rule(fine, bad)
    assert (failed.standing, failed.count, failed.total, failed.products) == (Standing.FAILED, 1, 3, ("P2",))
    for lack, model in (
        (Lack.UNJUDGED, judged((painted(1),), {}, {})),
        (Lack.NOT_CHECKED, judged((painted(1),), {1: None}, {})),
        (Lack.NO_MAP, judged((painted(1), painted(2)), {1: 1.5, 2: 1.5}, {1: {"scratch": HIGH}})),
        (Lack.NOTHING_PAINTED, judged((part(1, DEFECTIVE),), {1: 1.5}, {})),
    ):
        told = rule(fine, model)
        assert (told.standing, told.lack, told.products) == (Standing.CANNOT_TELL, lack, ("P2",))


def test_rules_that_were_stored_before_do_not_ask_for_it() -> None:
    stored = GateRules(found_in_place=True).stored()
    assert GateRules.read(stored).found_in_place
    del stored["found_in_place"]
    assert GateRules.read(stored) == GateRules()

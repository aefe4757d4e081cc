"""The acceptance gate, by numbers that were worked out by hand."""

from __future__ import annotations

import msgspec
import pytest

from app.domain.gate import GateRules, Lack, Rule, RuleBook, RuleResult, Standing, apply_rules, good_parts_needed
from app.domain.golden_results import ProductComparison
from tests.support.golden import compared, part, product, under

PASSED, FAILED, CANNOT_TELL = Standing.PASSED, Standing.FAILED, Standing.CANNOT_TELL
OK, NG = 0.5, 1.5


def scores(good: int = 0, rejected: int = 0, defective: int = 0, missed: int = 0) -> dict[int, float | None]:
    """Of good parts the first are rejected, of defective ones the first are missed."""
    found = {10_001 + place: OK if place < missed else NG for place in range(defective)}
    return {**{place: NG if place <= rejected else OK for place in range(1, good + 1)}, **found}


def by_rule(*products: ProductComparison, rules: GateRules | None = None) -> dict[Rule, RuleResult]:
    return {result.rule: result for result in apply_rules(RuleBook(rules or GateRules()), products)}


def test_a_model_that_is_right_passes_every_rule() -> None:
    right = scores(good=40, defective=10)
    results = by_rule(compared(right, right, 40, 10))
    assert {rule: result.standing for rule, result in results.items()} == dict.fromkeys(
        set(Rule) - {Rule.FOUND_IN_PLACE}, PASSED
    )
    assert (results[Rule.NOTHING_MISSED].count, results[Rule.NOTHING_MISSED].total) == (0, 10)
    assert (results[Rule.ENOUGH_PARTS].count, results[Rule.ENOUGH_PARTS].bound) == (50, 20)


def test_one_missed_defect_fails_and_is_counted_and_named() -> None:
    fine = compared(scores(good=40, defective=10), scores(good=40, defective=10), 40, 10, "Bolt")
    bad = compared(scores(good=40, defective=10, missed=2), scores(good=40, defective=10, missed=1), 40, 10)
    results = by_rule(fine, bad)
    missed = results[Rule.NOTHING_MISSED]
    assert (missed.standing, missed.count, missed.total, missed.products) == (FAILED, 2, 20, ("Gear",))
    newly = results[Rule.NOTHING_NEWLY_MISSED]
    assert (newly.standing, newly.count, newly.total, newly.products) == (FAILED, 1, 19, ("Gear",))


def test_a_defect_that_both_miss_is_no_new_one() -> None:
    same = scores(good=40, defective=10, missed=1)
    results = by_rule(compared(same, same, 40, 10))
    assert results[Rule.NOTHING_MISSED].standing is FAILED and results[Rule.NOTHING_NEWLY_MISSED].standing is PASSED


@pytest.mark.parametrize(
    ("good", "rejected", "standing", "lack"),
    [
        (40, 1, PASSED, Lack.NOTHING),  # 2.5 %
        (40, 2, FAILED, Lack.NOTHING),  # 5 %
        (100, 3, PASSED, Lack.NOTHING),  # 3 %, exactly what is allowed
        (33, 0, CANNOT_TELL, Lack.TOO_FEW_GOOD),  # a single one would be 3.03 %
        (34, 0, PASSED, Lack.NOTHING),
        (20, 1, CANNOT_TELL, Lack.TOO_FEW_GOOD),  # 5 %, but 0.1 to 25 %
        (20, 5, FAILED, Lack.NOTHING),  # 8.7 to 49 %: it is above 3 % for certain
        (0, 0, CANNOT_TELL, Lack.TOO_FEW_GOOD),
    ],
)
def test_false_rejects(good: int, rejected: int, standing: Standing, lack: Lack) -> None:
    result = by_rule(compared(scores(good, rejected), None, good))[Rule.FALSE_REJECTS]
    assert (result.standing, result.lack, result.count, result.total) == (standing, lack, rejected, good)


def test_a_good_product_hides_no_bad_one() -> None:
    many, few = compared(scores(1000), None, 1000, name="Bolt"), compared(scores(40, 4), None, 40)
    result = by_rule(many, few)[Rule.FALSE_REJECTS]
    assert (result.standing, result.products) == (FAILED, ("Gear",)), "4 of 1040 together would be 0.4 %"


def test_it_takes_as_many_parts_as_the_share_has_room_for() -> None:
    assert [good_parts_needed(share) for share in (0.03, 0.05, 0.1, 0.5, 0.0)] == [34, 20, 10, 2, 1]


def test_what_was_not_judged_cannot_be_told_and_a_missed_one_fails_all_the_same() -> None:
    waiting = compared({1: OK, 10_001: NG}, {1: OK, 10_001: NG}, 40, 10)
    for rule, result in by_rule(waiting).items():
        expected = (PASSED, Lack.NOTHING) if rule is Rule.ENOUGH_PARTS else (CANNOT_TELL, Lack.UNJUDGED)
        assert (result.standing, result.lack) == expected, rule
    assert by_rule(compared({10_001: OK}, None, 40, 10))[Rule.NOTHING_MISSED].standing is FAILED


def test_no_defects_no_products_and_no_active_model_pass_nothing() -> None:
    good = compared(scores(40), None, 40)
    assert by_rule(good)[Rule.NOTHING_MISSED].lack is Lack.NO_DEFECTS
    assert by_rule(good)[Rule.NOTHING_NEWLY_MISSED].lack is Lack.NO_ACTIVE
    with_active = compared(scores(40), scores(40), 40)
    assert by_rule(with_active)[Rule.NOTHING_NEWLY_MISSED].lack is Lack.NO_DEFECTS
    assert all(result.standing is not PASSED for result in by_rule().values())
    empty = by_rule(compared({}, None))
    assert empty[Rule.ALL_CHECKED].lack is Lack.NO_PARTS and empty[Rule.ENOUGH_PARTS].standing is FAILED


def test_not_checked_is_neither_found_nor_missed_and_fails_its_own_rule() -> None:
    results = by_rule(compared({**scores(40), 10_001: None}, None, 40, 1))
    assert results[Rule.ALL_CHECKED].standing is FAILED and results[Rule.ALL_CHECKED].count == 1
    assert results[Rule.NOTHING_MISSED].lack is Lack.NO_DEFECTS


def test_a_defect_that_the_active_model_did_not_check_is_not_newly_missed() -> None:
    right = scores(good=40, defective=10)
    results = by_rule(compared({**right, 10_001: OK}, {**right, 10_001: None}, 40, 10))
    newly = results[Rule.NOTHING_NEWLY_MISSED]
    assert (newly.standing, newly.count, newly.total) == (PASSED, 0, 9)
    assert results[Rule.NOTHING_MISSED].count == 1


@pytest.mark.parametrize("knows", [True, False])
def test_a_product_without_a_verdict_is_named_for_what_it_is(knows: bool) -> None:
    fine = compared(scores(good=40, defective=10), scores(good=40, defective=10), 40, 10, "Bolt")
    parts = compared(scores(good=40, defective=10), None, 40, 10).parts
    nothing = under(parts, {each.id: None for each in parts}, knows=knows)
    before = under(parts, scores(good=40, defective=10))
    results = by_rule(fine, ProductComparison(product(), parts, nothing, before))
    for rule in (Rule.NOTHING_MISSED, Rule.NOTHING_NEWLY_MISSED, Rule.FALSE_REJECTS):
        result = results[rule]
        assert (result.standing, result.lack, result.products) == (CANNOT_TELL, Lack.NOT_CHECKED, ("Gear",)), rule
    assert results[Rule.ALL_CHECKED].standing is FAILED


def test_a_model_that_does_not_know_a_product_fails() -> None:
    parts = (part(1),)
    lacking = ProductComparison(product(), parts, under(parts, {}, knows=False), under(parts, {1: OK}))
    assert by_rule(lacking)[Rule.ALL_CHECKED].standing is FAILED
    nothing_known = ProductComparison(product(), (), under((), {}, knows=False), under((), {}))
    assert by_rule(nothing_known)[Rule.ALL_CHECKED].standing is FAILED, "also while it has no golden part"


def test_parts_that_the_model_was_trained_on_do_not_count() -> None:
    parts = tuple(part(number) for number in range(1, 31))
    seen = under(parts, dict.fromkeys(range(1, 31), OK), seen=tuple(range(1, 21)))
    comparison = ProductComparison(product(), parts, seen, None)
    results = by_rule(comparison)
    assert (results[Rule.ENOUGH_PARTS].standing, results[Rule.ENOUGH_PARTS].count) == (FAILED, 10)
    assert results[Rule.FALSE_REJECTS].total == 10 and seen.seen == 20


def test_only_what_is_asked_is_answered_and_rules_come_back_as_they_were_stored() -> None:
    rules = GateRules(False, True, None, False, 5)
    assert set(by_rule(rules=rules)) == {Rule.NOTHING_NEWLY_MISSED, Rule.ENOUGH_PARTS}
    assert GateRules.read(rules.stored()) == rules and GateRules.read(GateRules().stored()) == GateRules()


@pytest.mark.parametrize(
    "changed",
    [{"most_false_rejects": "nan"}, {"most_false_rejects": "0.9"}, {"fewest_parts": "0"}, {"fewest_parts": "many"}],
)
def test_rules_that_mean_nothing_are_the_usual_ones(changed: dict[str, str]) -> None:
    stored = GateRules(nothing_missed=False).stored() | changed
    assert GateRules.read(stored) == GateRules() and GateRules.read({}) == GateRules()


def test_each_product_is_held_to_its_own_numbers_and_results_say_which() -> None:
    """Of 40 good parts 2 are rejected: 5 %. That is too much by the usual 3 %, and allowed by 6 %."""
    gear, bolt = (
        compared(scores(40, 2, 10), scores(40, 0, 10), 40, 10),
        compared(scores(40, 2, 10), None, 40, 10, "Bolt"),
    )
    bolt = ProductComparison(product(2, "Bolt"), bolt.parts, bolt.candidate, None)
    own = GateRules(nothing_newly_missed=False, most_false_rejects=0.06, fewest_parts=60)
    results = apply_rules(RuleBook(GateRules(), {2: own}), (gear, bolt))
    found = [(each.rule, each.bound, each.of, each.standing, each.products) for each in results]
    assert found == [
        (Rule.NOTHING_MISSED, 0, (), PASSED, ()),
        (Rule.NOTHING_NEWLY_MISSED, 0, ("Gear",), PASSED, ()),
        (Rule.FALSE_REJECTS, 0.03, ("Gear",), FAILED, ("Gear",)),
        (Rule.FALSE_REJECTS, 0.06, ("Bolt",), PASSED, ()),
        (Rule.ALL_CHECKED, 0, (), PASSED, ()),
        (Rule.ENOUGH_PARTS, 20, ("Gear",), PASSED, ()),
        (Rule.ENOUGH_PARTS, 60, ("Bolt",), FAILED, ("Bolt",)),
    ]
    asked_nowhere = RuleBook(GateRules(fewest_parts=None), {2: GateRules(fewest_parts=None)})
    assert Rule.ENOUGH_PARTS not in {each.rule for each in apply_rules(asked_nowhere, (gear, bolt))}
    same = RuleBook(GateRules(), {2: GateRules()})
    assert all(each.of == () for each in apply_rules(same, (gear, bolt))), "the same numbers are one rule"


def test_signatures_of_before_are_read_as_rules_for_all() -> None:
    old = b'{"rule":"all_checked","standing":"passed","bound":0.0,"count":0,"total":5,"products":[],"lack":""}'
    assert msgspec.json.decode(old, type=RuleResult).of == ()

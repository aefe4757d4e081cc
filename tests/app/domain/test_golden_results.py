"""What two models say of golden parts, and what it means when they differ."""

from __future__ import annotations

import pytest

from app.domain.golden_part import GoldenTruth, KnownTruth, golden_fingerprint
from app.domain.golden_results import Meaning, ProductComparison
from onenip_core.types import Verdict
from tests.support.golden import DEFECTIVE, GOOD, compared, judgement, part, product, under

OK, NG = 0.5, 1.5


def test_a_score_at_the_limit_is_ok_and_a_moved_limit_needs_no_new_look() -> None:
    said = judgement("a", 1.0)
    assert [said.verdict_at(limit) for limit in (0.99, 1.0, 1.01)] == [Verdict.NG, Verdict.OK, Verdict.OK]
    assert judgement("a", None).verdict_at(1.0) is Verdict.NOT_CHECKED


@pytest.mark.parametrize(
    ("known", "before", "after", "meaning"),
    [
        (DEFECTIVE, NG, OK, Meaning.NOW_MISSED),
        (DEFECTIVE, OK, NG, Meaning.NOW_FOUND),
        (DEFECTIVE, None, OK, Meaning.NOW_MISSED),
        (DEFECTIVE, None, NG, Meaning.NOW_CHECKED),
        (DEFECTIVE, NG, None, Meaning.NOW_NOT_CHECKED),
        (GOOD, OK, NG, Meaning.NOW_REJECTED),
        (GOOD, NG, OK, Meaning.NOW_ACCEPTED),
        (GOOD, None, NG, Meaning.NOW_REJECTED),
        (GOOD, None, OK, Meaning.NOW_CHECKED),
        (GOOD, OK, None, Meaning.NOW_NOT_CHECKED),
    ],
)
def test_what_a_flip_means(known: KnownTruth, before: float | None, after: float | None, meaning: Meaning) -> None:
    parts = (part(1, known),)
    (flip,) = ProductComparison(product(), parts, under(parts, {1: after}), under(parts, {1: before})).flips
    assert flip.meaning is meaning


def test_every_flip_is_there_the_gravest_first_also_of_the_same_name() -> None:
    parts = (part(1, GOOD, name="a.png"), part(2, GOOD, name="same.png"), part(3, DEFECTIVE, name="same.png"), part(4))
    before, after = {1: OK, 2: OK, 3: NG, 4: OK}, {1: OK, 2: NG, 3: OK, 4: NG}
    flips = ProductComparison(product(), parts, under(parts, after), under(parts, before)).flips
    assert [(flip.part.id, flip.meaning) for flip in flips] == [
        (3, Meaning.NOW_MISSED),
        (4, Meaning.NOW_REJECTED),
        (2, Meaning.NOW_REJECTED),
    ]


def test_a_part_that_one_has_not_judged_is_no_flip() -> None:
    assert compared({}, {1: NG}, 1).flips == () and compared({1: NG}, {}, 1).flips == ()
    assert compared({1: NG}, None, 1).flips == ()


def test_how_many_fewer_are_rejected_is_counted_on_parts_that_both_judged() -> None:
    before = {1: NG, 2: NG, 3: OK, 4: None}
    after = {1: OK, 2: NG, 3: OK, 4: NG}
    assert compared(after, before, 4).fewer_rejected == (1, 3), "the fourth was not checked before"
    assert compared(before, after, 4).fewer_rejected == (-1, 3)
    assert compared({}, {}, 4).fewer_rejected is None


def test_counts_of_a_model() -> None:
    model = under(
        (part(1), part(2), part(3), part(4, DEFECTIVE), part(5, DEFECTIVE), part(6, DEFECTIVE)),
        {1: OK, 2: NG, 4: NG, 5: OK, 6: None},
    )
    assert (model.rejections.rejected, model.rejections.count) == (1, 2)
    assert (model.defects, model.missed, model.not_checked, model.unjudged) == (2, 1, 1, 1)
    # Clopper and Pearson for 1 of 2, by their defining equation: (1 - p)² = 0.975 and p² = 0.975
    assert model.rejections.interval == pytest.approx((1 - 0.975**0.5, 0.975**0.5))


def test_the_fingerprint_follows_pictures_and_truths_and_not_their_order() -> None:
    first, second = part(1), part(2, DEFECTIVE)
    assert golden_fingerprint((first, second)) == golden_fingerprint((second, first))
    others = [(first,), (first, part(2)), (first, part(3, DEFECTIVE)), (first, part(2, DEFECTIVE, product_id=2)), ()]
    assert len({golden_fingerprint(parts) for parts in ((first, second), *others)}) == 6
    renamed = part(2, KnownTruth(GoldenTruth.DEFECTIVE, "dent", "by Ada"), name="other.png")
    assert golden_fingerprint((first, renamed)) == golden_fingerprint((first, second))


def test_a_good_part_has_no_kind_of_defect() -> None:
    assert KnownTruth(GoldenTruth.GOOD, "crack", " fine ").tidied() == KnownTruth(GoldenTruth.GOOD, "", "fine")
    assert KnownTruth(GoldenTruth.DEFECTIVE, "  deep   crack ").tidied().defect_kind == "deep crack"

"""When a training is proposed, by numbers that were worked out by hand."""

from __future__ import annotations

import pytest

from app.domain.retraining import Gathered, RetrainingRules
from app.messages.wording.say import say_plainly
from app.operations.overrule_watch import why_due

RULES = RetrainingRules(new_normals=20, overruled=0.05)


@pytest.mark.parametrize(
    ("normals", "overruled", "judged", "rules", "due"),
    [
        (19, 0, 1000, RULES, False),
        (20, 0, 1000, RULES, True),
        (0, 50, 1000, RULES, True),  # exactly 5 %
        (0, 49, 1000, RULES, False),
        (0, 5, 100, RULES, True),
        (0, 40, 99, RULES, False),  # too few parts to speak of a share
        (500, 500, 1000, RetrainingRules(0, 0.0), False),  # neither is asked
        (20, 0, 0, RetrainingRules(20, 0.0), True),
    ],
)
def test_when_it_is_due(normals: int, overruled: int, judged: int, rules: RetrainingRules, due: bool) -> None:
    gathered = Gathered(1, "Gear", 2, "m-0002", normals, overruled, judged)
    assert gathered.is_due(rules) is due
    said = say_plainly(why_due(gathered, rules))
    assert bool(said) is due, "never without its numbers"


def test_both_reasons_are_said_with_their_numbers() -> None:
    said = say_plainly(why_due(Gathered(1, "Gear", 2, "m-0002", 23, 61, 1000), RULES))
    assert said == (
        "23 new normal images since m-0002 was trained. 61 of the last 1000 parts that m-0002 judged were overruled."
    )

"""How often the warning comes that parts are not covered by the good parts that a limit rests on."""

from __future__ import annotations

from onenip_core.coverage import LEAST_KNOWN, WINDOW, CoverageWatch
from tests.benchmarks.limits.measure import Measured
from tests.benchmarks.limits.methods import METHODS
from tests.benchmarks.limits.scoring import Scores
from tests.benchmarks.limits.splits import Manner

MUCH = 0.12
"""Share of good parts above which a limit has broken its promise."""


def coverage_table(measured: Measured) -> str:
    """As Markdown, by manner: windows of unseen parts that raise the warning, and what it says of broken limits."""
    lines = ["| normals drawn | parts of | windows | warned of |", "|---|---|---|---|"]
    for manner in Manner:
        own = {key: scores for key, scores in measured.scores.items() if key[2] is manner}
        kinds = {
            "the same capture": [_warns(each.crossed, each.same) for each in own.values()],
            "the test set": [_warns(each.crossed, each.test) for each in own.values()],
            "the test set, defective": [_warns(each.crossed, each.bad) for each in own.values()],
        }
        for name, answers in kinds.items():
            known = [answer for answer in answers if answer is not None]
            lines.append(f"| {manner} | {name} | {len(known)} | {sum(known)} |")
    broken, warned = _broken_limits(measured)
    lines += [
        "",
        f"Of {len(broken)} draws whose crossed limit rejects more than {MUCH:.0%} of the unseen good parts, {sum(broken)} are "
        f"warned of; of {len(warned)} others {sum(warned)}.",
    ]
    return "\n".join(lines)


def _warns(known: Scores, parts: Scores) -> bool | None:
    """Whether the first window of parts raises the warning; None where there are too few of either."""
    if len(known) < LEAST_KNOWN or len(parts) < WINDOW:
        return None
    watch = CoverageWatch(known.tolist())
    return any(watch.see(score) is not None for score in parts[:WINDOW].tolist())


def _broken_limits(measured: Measured) -> tuple[list[bool], list[bool]]:
    """For draws with a broken limit, and for all others: whether parts of the same capture or of the test set raise the warning."""
    method = METHODS["crossed-t"]
    broken: list[bool] = []
    others: list[bool] = []
    for scores in measured.scores.values():
        for parts in (scores.same, scores.test):
            answer = _warns(scores.crossed, parts)
            if answer is not None:
                rejected = float((parts > method.limit(method.scores(scores))).mean())
                (broken if rejected > MUCH else others).append(answer)
    return broken, others

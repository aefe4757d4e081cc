"""Figures of many parts, compared with counts by hand."""

from __future__ import annotations

from datetime import UTC

from app.domain.batch import Batch
from app.domain.golden_part import PaintedDefects
from app.domain.part import Inspection
from app.domain.part_figures import PartFigures
from app.widgets.part_report.html import yield_words
from onenip_core.types import Verdict
from tests.support.golden import SCRATCH

OK, NG, UNCHECKED = Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED


def part(number: int, verdict: Verdict, score: float | None, minute: int, **more: object) -> Inspection:
    taken = f"2026-03-01T{8 + minute // 60:02d}:{minute % 60:02d}:00.000+00:00"
    said = Inspection(
        number, 1, number, f"{number}.png", None, None, 0.0, score, 1.0, verdict, "", None, 1.0, taken, None
    )
    for name, value in more.items():
        object.__setattr__(said, name, value)
    return said


def test_parts_are_counted_as_what_is_said_of_them() -> None:
    batch = Batch(1, "Gear", "m-0001", "/line", "2026-03-01T08:00:00.000+00:00", None, 2, 3, 1)
    parts = [
        part(1, OK, 0.5, 0),
        part(2, NG, 1.2, 10, tags=("dent",), painted=PaintedDefects(SCRATCH)),
        part(3, NG, 3.0, 70),
        part(4, NG, 1.1, 71, overruled=OK, overruled_reason="dust"),
        part(5, OK, 0.9, 72, overruled=NG, person="Ada"),
        part(6, UNCHECKED, None, 130, reason="too dark"),
    ]
    figures = PartFigures.of(((batch, each) for each in parts), most_pictured=2, zone=UTC)
    assert (figures.all.ok, figures.all.ng, figures.all.not_checked, figures.all.corrected) == (2, 3, 1, 2)
    assert figures.all.total == sum(tally.total for tally in figures.hours.values()) == 6
    assert [(hour.hour, tally.ng) for hour, tally in figures.hours.items()] == [(8, 1), (9, 2), (10, 0)]
    assert dict(figures.kinds) == {"dent": 1, "scratch": 1} and figures.without_kind == 2
    assert [named.part.id for named in figures.worst] == [3, 2], "of three the two that exceed their limits the most"
    assert dict(figures.changes) == {(NG, OK): 1, (OK, NG): 1} and dict(figures.reasons) == {"too dark": 1}
    assert (figures.first, figures.last) == (parts[0].captured_at, parts[5].captured_at) and figures.people == {"Ada"}
    # 3 of 5 rejected: Clopper and Pearson give 14.7 to 94.7 %, by R's binom.test(3, 5).
    assert yield_words(figures.all.counters) == "40.0 % (5.3 % – 85.3 %)"


def test_there_is_nothing_to_say_of_no_parts() -> None:
    figures = PartFigures.of(())
    assert figures.all.total == 0 and figures.worst == () and yield_words(figures.all.counters) == "–"

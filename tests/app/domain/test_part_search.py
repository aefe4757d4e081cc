"""When a search that says "today" looks, worked out by hand on the wall clock of Berlin."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec
import pytest

from app.domain.part_query import PartQuery, PartSort, SortKey
from app.domain.part_search import PartSearch, Span
from onenip_core.types import Verdict

BERLIN = ZoneInfo("Europe/Berlin")
# A Sunday on which the clocks went from 3:00 back to 2:00: its midnight was two hours ahead of UTC, its noon one.
AUTUMN = datetime(2026, 10, 25, 12, 0, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("span", "since"),
    [
        (Span.ALWAYS, ""),
        (Span.TODAY, "2026-10-24T22:00:00.000+00:00"),
        (Span.LAST_24_HOURS, "2026-10-24T11:00:00.000+00:00"),
        (Span.THIS_WEEK, "2026-10-18T22:00:00.000+00:00"),
    ],
)
def test_spans_begin_on_the_wall_clock(span: Span, since: str) -> None:
    # What stands in the query counts for `BETWEEN` alone.
    query = PartSearch(PartQuery(since="1999", until="2000", text="a"), span).at(AUTUMN)
    assert query == PartQuery(since=since, text="a")


def test_between_is_what_the_query_says() -> None:
    query = PartQuery(since="2026-01-01T00:00:00.000+00:00", until="2026-01-02T00:00:00.000+00:00")
    assert PartSearch(query, Span.BETWEEN).at(AUTUMN) == query


def test_a_search_comes_back_from_json_and_from_that_of_a_version_with_less() -> None:
    search = PartSearch(
        PartQuery(products=(3,), verdicts=(Verdict.NG,), score_from=0.5, overruled=False, reasons=("ä",)),
        Span.THIS_WEEK,
        PartSort(SortKey.SCORE, descending=False),
    )
    assert msgspec.json.decode(msgspec.json.encode(search), type=PartSearch) == search
    assert msgspec.json.decode(b'{"query": {"text": "x"}}', type=PartSearch) == PartSearch(PartQuery(text="x"))


@pytest.mark.parametrize("key", SortKey)
def test_a_click_on_the_same_heading_turns_the_order_round(key: SortKey) -> None:
    first = PartSort(SortKey.VERDICT if key is not SortKey.VERDICT else SortKey.TIME).after_click(key)
    assert first == PartSort(key, key in (SortKey.TIME, SortKey.SCORE, SortKey.MILLISECONDS))
    assert first.after_click(key) == PartSort(key, not first.descending)

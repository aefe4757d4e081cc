"""Questions about all parts give what a plain filter over the same records gives, in the same order, on either database."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import update

from app.domain.correction import Correction
from app.domain.description import Description
from app.domain.golden_part import PaintedDefects
from app.domain.limit_flips import LimitFlips
from app.domain.part import Inspection
from app.domain.part_description import PartDescription
from app.domain.part_query import PartQuery, PartSort, SortKey
from app.storage.queries.part_path import PARTIAL, PartPath
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.app.storage.conftest import BOTH
from tests.support.golden import SCRATCH
from tests.support.many_parts import KINDS, ORDERS, PRODUCTS, REASONS, STATIONS, Plan, fill
from tests.support.postgres import PostgresServer, open_on_server
from tests.support.reviewed import judged

PLAN = Plan(3000, 12, ng=0.1, not_checked=0.02, corrected=0.04, trashed=2)
SORTS = [PartSort(key, descending) for key in SortKey for descending in (False, True)]
RANK = {Verdict.NG: 0, Verdict.NOT_CHECKED: 1, Verdict.OK: 2}


@pytest.fixture(scope="module", params=BOTH)
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("parts") / "workspace"
    if request.param == "sqlite":
        opened = Workspace.open(folder)
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        opened = open_on_server(folder, server.database_like(request.getfixturevalue("migrated")))
    with opened as workspace:
        fill(workspace, PLAN)
        yield workspace


@pytest.fixture(scope="module")
def records(filled: Workspace) -> list[Inspection]:
    """All parts outside of the trash, as the batches list them."""
    return [part for batch in filled.batches.list() for part in filled.batches.inspections(batch.id)]


def passes(query: PartQuery, workspace: Workspace) -> Callable[[Inspection], bool]:
    batches = {batch.id: batch for batch in workspace.batches.list()}
    stations = {n + 1: name for n, name in enumerate(STATIONS)}

    def asks(part: Inspection) -> bool:
        batch, score = batches[part.batch_id], part.score
        near = query.near_limit
        return all(
            (
                not query.products or batch.product_id in query.products,
                not query.models or batch.model_id in query.models,
                not query.batches or batch.id in query.batches,
                not query.since or part.captured_at >= query.since,
                not query.until or part.captured_at < query.until,
                not query.verdicts or part.said in query.verdicts,
                query.score_from is None or (score is not None and score >= query.score_from),
                query.score_to is None or (score is not None and score <= query.score_to),
                near is None
                or (
                    score is not None
                    and part.threshold is not None
                    and part.threshold * (1.0 - near) <= score <= part.threshold * (1.0 + near)
                ),
                query.overruled is None or (part.overruled is not None) is query.overruled,
                not query.reasons or part.overruled_reason in query.reasons,
                not query.kinds or bool({*query.kinds} & {*part.kinds}),
                not query.orders or batch.order_name in query.orders,
                not query.stations or stations[part.circumstances_id or 0] in query.stations,
                all(word.lower() in f"{part.name}\n{part.part_number}".lower() for word in query.text.split()),
                query.up_to is None or part.id <= query.up_to,
            )
        )

    return asks


def passing_of(query: PartQuery, workspace: Workspace, records: list[Inspection]) -> list[Inspection]:
    return list(filter(passes(query, workspace), records))


def in_order(parts: list[Inspection], sort: PartSort) -> list[int]:
    keys: dict[SortKey, Callable[[Inspection], tuple[object, ...]]] = {
        SortKey.TIME: lambda part: (part.captured_at, part.id),
        SortKey.SCORE: lambda part: (part.score, part.id),
        SortKey.NAME: lambda part: (part.called, part.id),
        SortKey.VERDICT: lambda part: (RANK[part.said], part.captured_at, part.id),
        SortKey.MILLISECONDS: lambda part: (part.milliseconds, part.id),
    }
    by_score = sort.key is SortKey.SCORE
    lacking = [part for part in parts if by_score and part.score is None]
    having = [part for part in parts if not by_score or part.score is not None]
    ordered = sorted(having, key=keys[sort.key], reverse=sort.descending)  # type: ignore[arg-type]  # alike in each
    return [part.id for part in ordered] + sorted((part.id for part in lacking), reverse=sort.descending)


def drawn_queries(records: list[Inspection], count: int) -> list[PartQuery]:
    """Of one condition each, then of several."""
    draw = random.Random(5)
    times = sorted(part.captured_at for part in records)

    def some(**chosen: object) -> PartQuery:
        since, until = sorted(draw.sample(times, 2))
        low = draw.uniform(0.2, 1.2)
        fields: dict[str, object] = {
            "products": tuple(draw.sample(range(1, len(PRODUCTS) + 1), draw.randint(1, 3))),
            "models": (draw.randint(1, 2),),
            "batches": tuple(draw.sample(range(1, PLAN.batches + 1), 4)),
            "since": since,
            "until": until,
            "verdicts": tuple(draw.sample(list(Verdict), draw.randint(1, 3))),
            "score_from": low,
            "score_to": low + draw.uniform(0.05, 0.6),
            "near_limit": draw.uniform(0.02, 0.3),
            "overruled": draw.random() < 0.5,
            "reasons": tuple(draw.sample([each for each in REASONS if each], 2)),
            "kinds": tuple(draw.sample(KINDS, 2)),
            "orders": tuple(draw.sample(ORDERS[1:], 1)),
            "stations": tuple(draw.sample(STATIONS, 1)),
            "text": draw.choice(["sn-0", "SN 1", "frame 0000", "FRAME 7", "_", "%", "12 3"]),
            "up_to": draw.choice(records).id,
        }
        names = chosen.get("names") or draw.sample(list(fields), draw.randint(2, 3))
        return PartQuery(**{name: fields[name] for name in names})  # type: ignore[arg-type,union-attr]

    single = [some(names=[name]) for name in PartQuery.__dataclass_fields__]
    return [PartQuery(), *single, *(some() for _ in range(count))]


def test_count_ids_and_pages_are_those_of_a_plain_filter(filled: Workspace, records: list[Inspection]) -> None:
    queries, found = filled.part_queries, Counter[bool]()
    for number, query in enumerate(drawn_queries(records, 25)):
        passing = passing_of(query, filled, records)
        found[bool(passing)] += 1
        assert queries.count(query) == len(passing), query
        for sort in SORTS if number % 6 == 0 else SORTS[number % len(SORTS) :][:2]:
            expected = in_order(passing, sort)
            assert list(queries.ids(query, sort)) == expected, (query, sort)
            for first in (0, len(expected) // 2, max(0, len(expected) - 7)):
                wanted = expected[first : first + 20]
                assert [part.id for part in queries.page(query, sort, first, 20)] == wanted, (query, sort, first)
                behind = queries.page(query, sort, first, 20, len(expected))
                assert [part.id for part in behind] == wanted, (query, sort, first)
    assert found[True] > 20


@pytest.mark.parametrize("sort", SORTS, ids=lambda sort: f"{sort.key}-{'down' if sort.descending else 'up'}")
def test_neighbours_and_places_are_those_of_the_order(
    filled: Workspace, records: list[Inspection], sort: PartSort
) -> None:
    query = PartQuery(verdicts=(Verdict.NG, Verdict.NOT_CHECKED, Verdict.OK), products=(1, 2, 3))
    ordered = in_order(passing_of(query, filled, records), sort)
    known = {part.id: part for part in records}
    for place in (0, 1, len(ordered) // 3, len(ordered) - 2, len(ordered) - 1):
        before, behind = filled.part_queries.neighbours(query, sort, known[ordered[place]])
        assert (None if before is None else before.id) == (ordered[place - 1] if place else None)
        assert (None if behind is None else behind.id) == next(iter(ordered[place + 1 : place + 2]), None)
        assert filled.part_queries.place(query, sort, known[ordered[place]]) == place


def test_parts_come_one_after_the_other_with_their_batches(filled: Workspace, records: list[Inspection]) -> None:
    query, sort = PartQuery(products=(2, 5)), PartSort(SortKey.SCORE)
    passing = passing_of(query, filled, records)
    pairs = list(filled.part_queries.parts(query, sort))
    assert [part.id for _, part in pairs] == in_order(passing, sort)
    assert len(pairs) > 500, "more than are read at once"
    assert {batch.product_name for batch, _ in pairs} == {"Bracket", "Solar cell"}
    assert all(batch.id == part.batch_id for batch, part in pairs)


def test_figures_are_those_of_a_plain_count(filled: Workspace, records: list[Inspection]) -> None:
    edges = [f"2026-11-{day:02d}T00:00:00.000+00:00" for day in range(3, 28)]
    scores = [0.0, 0.2, 0.4, 0.6, 1.2, 1.5, 9.0]
    for query in (
        PartQuery(),
        PartQuery(verdicts=(Verdict.NG,)),
        PartQuery(verdicts=(Verdict.OK, Verdict.NG), products=(1, 4)),
        PartQuery(overruled=True),
        PartQuery(stations=("line-2",), text="sn-1", score_from=0.3),
    ):
        passing = passing_of(query, filled, records)
        said = Counter(part.said for part in passing)
        counters = filled.part_counts.by_verdict(query)
        assert (counters.ok, counters.ng, counters.not_checked) == tuple(
            said[each] for each in (Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED)
        )
        spans = filled.part_counts.over_time(query, edges)
        assert [each.since for each in spans] == edges[:-1]
        for span in spans:
            said = Counter(part.said for part in passing if span.since <= part.captured_at < span.until)
            assert (span.counters.ok, span.counters.ng, span.counters.not_checked) == (
                said[Verdict.OK],
                said[Verdict.NG],
                said[Verdict.NOT_CHECKED],
            )
        for bar in filled.part_counts.by_score(query, scores):
            assert bar.count == sum(part.score is not None and bar.low <= part.score < bar.high for part in passing)
        reasons = Counter((part.overruled_reason or "", part.said) for part in passing if part.overruled is not None)
        counted = filled.part_counts.by_reason(query)
        assert {(each.reason, each.said): each.count for each in counted} == reasons
        assert [each.count for each in counted] == sorted(reasons.values(), reverse=True)
    assert filled.part_counts.reasons() == tuple(sorted(each for each in REASONS if each))
    assert filled.part_queries.stations.names() == STATIONS


def test_figures_of_a_million_parts_are_counted_by_ranges_as_well(
    filled: Workspace, records: list[Inspection], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.queries.part_counts.FEW", 0)
    monkeypatch.setattr("app.storage.queries.part_paths._FEW_RECORDS", 0)
    scores = [0.0, 0.25, 0.5, 1.0, 2.0]
    for query in (
        PartQuery(),
        PartQuery(verdicts=(Verdict.NG,)),
        PartQuery(products=(3,), since=records[-1].captured_at),
    ):
        passing = [part.score for part in passing_of(query, filled, records) if part.score is not None]
        counted = filled.part_counts.by_score(query, scores)
        assert [bar.count for bar in counted] == [
            sum(bar.low <= each < bar.high for each in passing) for bar in counted
        ]


@pytest.mark.parametrize("few", [0, 60_000])
def test_what_is_asked_is_found_by_the_index_that_was_chosen(
    filled: Workspace, records: list[Inspection], few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The planner of SQLite knows no figures about the table: it must have no choice."""
    database = filled._database
    if not database.is_embedded:
        pytest.skip("a server knows its tables")
    monkeypatch.setattr("app.storage.queries.part_paths.FEW", few)
    monkeypatch.setattr("app.storage.queries.part_paths._FEW_RECORDS", 0)
    used = Counter[str]()
    for query in drawn_queries(records, 15):
        for sort in SORTS:
            statement = filled.part_queries.listing(query, sort).limit(5)
            path = filled.part_queries.paths.to_list(query, sort)
            for made, chosen in (
                (statement, path),
                (filled.part_queries.counting(query), filled.part_queries.paths.to_count(query)),
                (
                    filled.part_queries.listing(query, sort, total=7).limit(5),
                    filled.part_queries.paths.to_list(query, sort, 7),
                ),
            ):
                if chosen is PartPath.BATCH:  # none of its batches are outside of the trash
                    continue
                compiled = made.compile(database._engine, compile_kwargs={"literal_binds": True})
                with database.reading() as connection:
                    steps = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}")]
                index = PARTIAL.get(chosen, f"inspections_by_{chosen.name.lower()}")
                assert f"INDEX {index}" in steps[0], (query, sort, chosen, steps)
                used[chosen.name] += 1
    assert set(used) >= {"TIME", "SCORE", "NAME", "MILLISECONDS", "VERDICT", "OVERRULED", "DESCRIBED", "TEXT"} - (
        {"NAME", "MILLISECONDS"} if few else set()
    )


def test_what_is_recorded_later_moves_no_rows_and_what_is_trashed_is_gone(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace, Plan(60, 4, trashed=0))
    queries, sort = workspace.part_queries, PartSort()
    query = PartQuery(up_to=queries.newest())
    page = queries.page(query, sort, 0, 10)
    batch = workspace.batches.list()[0]
    database, inspections = workspace._database, workspace._database.schema.inspections
    later = replace(page[0], id=page[0].id + 1, position=999, captured_at="2030-01-01T00:00:00.000+00:00")
    with database.transaction() as connection:
        inspections.insert(connection, inspections.row(later, workspace.path / "batches" / f"{batch.id:06d}"))
    assert queries.page(query, sort, 0, 10) == page
    assert queries.page(PartQuery(), sort, 0, 1)[0].position == 999
    (workspace.path / "batches" / f"{batch.id:06d}").mkdir(parents=True, exist_ok=True)
    workspace.batches.trash(batch.id)
    assert batch.id not in {part.batch_id for part in queries.page(PartQuery(), sort, 0, 100)}
    assert queries.several((later.id, page[-1].id)) == ()


def test_a_correction_is_found_as_what_the_person_said(workspace: Workspace) -> None:
    fill(workspace, Plan(60, 2, ng=0.0, not_checked=0.0, corrected=0.0, trashed=0))
    queries, ng = workspace.part_queries, PartQuery(verdicts=(Verdict.NG,))
    assert queries.count(ng) == 0
    part = queries.page(PartQuery(), PartSort(), 30, 1)[0]
    workspace.batches.overrule({part.id: Correction(Verdict.NG, "scratch")})
    assert queries.count(ng) == 1
    assert [each.id for each in queries.page(ng, PartSort(), 0, 5)] == [part.id]
    assert queries.count(PartQuery(reasons=("scratch",))) == 1
    assert queries.count(PartQuery(verdicts=(Verdict.OK,))) == 59


def test_letters_beyond_a_to_z_are_found_in_either_case_and_form(workspace: Workspace) -> None:
    fill(workspace, Plan(3, 1, corrected=0.0, trashed=0))
    database, inspections = workspace._database, workspace._database.schema.inspections
    with database.transaction() as connection:
        for number, name in enumerate(("Gehäuse 1", "GEHÄUSE 2", "Geha\u0308use 100%"), start=1):
            renamed = update(inspections.table).where(inspections.c.id == number).values({inspections.c.name: name})
            connection.execute(renamed)
    count = workspace.part_queries.count
    assert count(PartQuery(text="häuse")) == 3
    assert count(PartQuery(text="100%")) == 1
    assert count(PartQuery(text="1_0")) == 0


def test_kinds_that_were_said_or_painted_and_orders_are_asked_for(workspace: Workspace) -> None:
    for order in ("A-1", "A-2"):
        batch = workspace.batches.create("Gear", "m-0001", "/line", order_name=order)
        for name in ("1", "2", "3"):
            workspace.batches.add(batch.id, judged(Verdict.NG, name))
        workspace.batches.finish(batch.id)
    first, second = (workspace.batches.inspections(number) for number in (1, 2))
    workspace.part_descriptions.describe(
        {
            first[0].id: PartDescription(Description(('deep "dent"', "crack"))),
            first[1].id: PartDescription(Description(("dent",), "crack")),
            second[0].id: PartDescription(painted=PaintedDefects(SCRATCH)),
        }
    )
    queries, sort = workspace.part_queries, PartSort(SortKey.TIME, descending=False)

    def found(**asked: tuple[str, ...]) -> list[int]:
        numbers = list(queries.ids(PartQuery(**asked), sort))  # type: ignore[arg-type]  # both are tuples of texts
        assert queries.count(PartQuery(**asked)) == len(numbers)  # type: ignore[arg-type]
        return sorted(numbers)

    assert found(kinds=("dent",)) == [first[1].id], "not where it is a piece of another kind"
    assert found(kinds=('deep "dent"', "scratch")) == [first[0].id, second[0].id]
    assert found(kinds=("crack",)) == [first[0].id], "and not what merely stands in a note"
    assert found(orders=("A-2",)) == [part.id for part in second]
    assert found(orders=("A-1",), kinds=("scratch",)) == []


def test_what_another_limit_would_have_said_is_a_plain_count(filled: Workspace, records: list[Inspection]) -> None:
    queries = (
        PartQuery(),
        PartQuery(products=(1,)),
        PartQuery(products=(2,), verdicts=(Verdict.NG,)),
        PartQuery(text="12"),
    )
    for query in queries:
        parts = [part for part in passing_of(query, filled, records) if part.score is not None]
        for limit in (0.4, 1.0, 1.35):
            now = [part.verdict is Verdict.NG for part in parts]
            then = [(part.score or 0.0) > limit for part in parts]
            good = [part.overruled is Verdict.OK for part in parts]
            bad = [part.overruled is Verdict.NG for part in parts]
            wanted = LimitFlips(
                len(parts),
                sum(now),
                sum(then),
                sum(n and not b for b, n in zip(now, then, strict=True)),
                sum(b and not n for b, n in zip(now, then, strict=True)),
                sum(good),
                sum(bad),
                sum(g and b for g, b in zip(good, now, strict=True)),
                sum(g and n for g, n in zip(good, then, strict=True)),
                sum(d and not b for d, b in zip(bad, now, strict=True)),
                sum(d and not n for d, n in zip(bad, then, strict=True)),
            )
            assert filled.part_counts.flips(query, limit) == wanted
    assert filled.part_counts.flips(PartQuery(batches=(10**6,)), 1.0) == LimitFlips()

"""Which parts are compared to see a drift, and why parts were not checked, in both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from app.domain.drift import DriftOrigin
from app.domain.part_query import PartQuery
from app.domain.part_view import PartView
from app.storage.drift_records import DriftRecords
from app.storage.errors import UnknownRecordError
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support.scored_parts import START, MadePart, add_parts, scored


def model(workspace: Workspace, name: str = "m-0001") -> int:
    folder = workspace.models_folder / name
    folder.mkdir()
    return workspace.models.add(name, folder, "lite", ["Gear"]).id


def test_parts_come_in_their_order_from_where_one_stopped(workspace: Workspace) -> None:
    product, judge = workspace.products.create("Gear").id, model(workspace)
    batch = add_parts(workspace, product, judge, scored([0.5, None, 0.7, 0.9]))
    (other,) = (add_parts(workspace, product, judge, scored([0.1])),)
    origin = workspace.drift.origin(product, judge)

    assert origin == DriftOrigin(product, judge, "")
    assert workspace.drift.batches(origin) == ((batch.id, 4), (other.id, 1))
    first = workspace.drift.parts(batch.id, 0, 0, 2)
    assert [(part.position, part.scores) for part in first] == [(1, (("", 0.5),)), (3, (("", 0.7),))]
    assert [part.position for part in workspace.drift.parts(batch.id, 3, 0, 9)] == [4]
    assert workspace.drift.parts(batch.id, 0, first[1].id, 9)[0].scores == (("", 0.9),)
    workspace.batches.trash(batch.id)
    assert workspace.drift.batches(origin) == ((other.id, 1),)


def test_each_view_brings_its_score(workspace: Workspace) -> None:
    product, judge = workspace.products.create("Gear").id, model(workspace)
    views = tuple(
        PartView(name, "Gear", Verdict.OK, score, 1.0, "", None, 5.0, START.isoformat())
        for name, score in (("Top", 0.3), ("Side", None), ("Back", 0.4))
    )
    batch = add_parts(workspace, product, judge, [replace(MadePart(0.4), views=views)])

    (part,) = workspace.drift.parts(batch.id, 0, 0, 9)
    assert part.scores == (("Top", 0.3), ("Back", 0.4))


def test_a_start_counts_until_it_is_taken_back_or_another_model_comes(workspace: Workspace) -> None:
    product, judge = workspace.products.create("Gear").id, model(workspace)
    add_parts(workspace, product, judge, scored([0.5]))
    start = workspace.drift.begin_anew(product, "  new lamp ")
    add_parts(workspace, product, judge, scored([0.6], START + timedelta(days=900)))

    origin = workspace.drift.origin(product, judge)
    assert (origin.after_inspection, origin.since, start.reason) == (1, start.begun_at, "new lamp")
    found = [part for number, _ in workspace.drift.batches(origin) for part in workspace.drift.parts(number, 0, 1, 9)]
    assert [part.scores for part in found] == [(("", 0.6),)]
    workspace.drift.take_back(start.id)
    assert workspace.drift.origin(product, judge) == DriftOrigin(product, judge, "")
    workspace.drift.take_back(start.id, False)
    assert workspace.drift.origin(product, judge) == origin
    workspace.models.activate(judge)
    assert workspace.drift.origin(product, judge).after_inspection == 0
    for ask in (lambda: workspace.drift.begin_anew(99), lambda: workspace.drift.take_back(99)):
        with pytest.raises(UnknownRecordError):
            ask()


def test_reasons_of_not_checked_are_counted_as_a_person_said_it(workspace: Workspace) -> None:
    product, judge = workspace.products.create("Gear").id, model(workspace)
    parts = [
        MadePart(None, reason="cut off"),
        MadePart(None, reason="cut off"),
        MadePart(None, reason="no image"),
        MadePart(None, reason="cut off", overruled=Verdict.OK),
        MadePart(0.5),
    ]
    batch = add_parts(workspace, product, judge, parts)
    add_parts(workspace, workspace.products.create("Washer").id, judge, [MadePart(None, reason="no image")])

    count = workspace.part_causes.not_checked
    assert dict(count(PartQuery(products=(product,)))) == {"cut off": 2, "no image": 1}
    assert dict(count(PartQuery())) == {"cut off": 2, "no image": 2}
    assert count(PartQuery(until="2026-01-01T00:00:00.000+00:00")) == ()
    workspace.batches.trash(batch.id)
    assert dict(count(PartQuery())) == {"no image": 1}


def test_each_station_is_compared_with_itself(workspace: Workspace) -> None:
    product, judge = workspace.products.create("Gear").id, model(workspace)
    batches = [add_parts(workspace, product, judge, scored([0.5])) for _ in range(3)]
    database, column = workspace._database, workspace._database.schema.batches.c
    with database.transaction() as connection:
        for batch, station in zip(batches, ("line-1", "line-2", "line-1"), strict=True):
            named = update(database.schema.batches.table).where(column.id == batch.id).values({column.station: station})
            connection.execute(named)
    origin = workspace.drift.origin(product, judge)

    def compared(station: str) -> list[int]:
        return [number for number, _ in DriftRecords(database, station).batches(origin)]

    assert compared("line-1") == [batches[0].id, batches[2].id] and compared("line-2") == [batches[1].id]
    assert compared("") == []

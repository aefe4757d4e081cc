"""Workspaces with very many records, as months of work leave them; without the files that they speak of."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, update

from app.domain.circumstances import Circumstances
from app.domain.part import Inspection
from app.storage.database import Database
from app.storage.judged_digest import judged_digest
from app.storage.workspace import Workspace
from onenip_core.computed_by import ComputedBy
from onenip_core.types import Verdict

PRODUCTS = ("Gear", "Bracket", "Seal", "Cap", "Solar cell", "Connector", "Lens")
STATIONS = ("line-1", "line-2", "line-3")
REASONS = ("scratch", "crack", "dust", "stain", "dent", "", "burr", "wrong colour")
_AT_ONCE = 10_000


@dataclass(frozen=True, slots=True)
class Plan:
    """What is made. The same plan gives the same records, but for the numbers of products and models that are there already."""

    parts: int
    batches: int
    days: int = 30
    seed: int = 0
    began: datetime = datetime(2026, 11, 1, tzinfo=UTC)
    ng: float = 0.03
    not_checked: float = 0.002
    corrected: float = 0.004
    trashed: int = 1
    """So many batches lie in the trash, those behind the first."""


def fill(workspace: Workspace, plan: Plan) -> None:
    """Seven products and two models in finished batches, one after the other through the days; of every second product the parts
    have numbers; three stations."""
    database: Database = workspace._database
    products = [workspace.products.create(name).id for name in PRODUCTS]
    models = [_model(workspace, name, products) for name in ("m-0001", "m-0002")]
    stations = [workspace.batches.circumstances.keep(_at(station)) for station in STATIONS]
    inspections = database.schema.inspections
    counts = Counter[tuple[int, Verdict]]()
    numbers = [_batch(workspace, plan, place, products, models) for place in range(plan.batches)]
    rows: list[dict[str, Any]] = []
    first = max(workspace.part_queries.newest(), 0) + 1
    for place, part in enumerate(_parts(plan, numbers, stations, workspace.path)):
        row = inspections.row(part, workspace.path / "batches" / f"{part.batch_id:06d}")
        rows.append({**row, "id": first + place, "judged_digest": judged_digest(row)})
        counts[part.batch_id, part.said] += 1
        if len(rows) == _AT_ONCE:
            _add(database, rows)
            rows = []
    _add(database, rows)
    _finish(database, plan, numbers, counts)


def _add(database: Database, rows: list[dict[str, Any]]) -> None:
    if rows:
        with database.transaction() as connection:
            connection.execute(insert(database.schema.inspections.table), rows)


def _model(workspace: Workspace, name: str, products: list[int]) -> int:
    folder = workspace.models_folder / name
    folder.mkdir(parents=True)
    return workspace.models.add(name, folder, "lite", list(PRODUCTS), products).id


def _at(station: str) -> Circumstances:
    by = ComputedBy("0" * 64, "torch", "", "CPU (2 threads) · torch", "1", {}, station, "Linux x86_64", "CPU", 2)
    return Circumstances(by, "auto", (), {})


def _batch(workspace: Workspace, plan: Plan, place: int, products: list[int], models: list[int]) -> int:
    began = _text(plan.began + timedelta(days=plan.days * place / plan.batches))
    which = place % len(products)
    batch = workspace.batches.create(
        PRODUCTS[which],
        "m-0001" if 2 * place < plan.batches else "m-0002",
        "Camera 1",
        product_id=products[which],
        model_id=models[2 * place >= plan.batches],
        started_at=began,
    )
    return batch.id


def _parts(plan: Plan, batches: list[int], stations: list[int], root: Path) -> Iterator[Inspection]:
    draw = random.Random(plan.seed)
    positions = Counter[int]()
    images = root / "batches"
    for number in range(plan.parts):
        place = number * len(batches) // plan.parts
        batch = batches[place]
        positions[batch] += 1
        position = positions[batch]
        # Some are taken in the same millisecond: what is alike must keep its order.
        taken = plan.began + timedelta(days=plan.days * (number // 3 * 3 if number % 17 else number) / plan.parts)
        verdict, score = _judged(plan, draw)
        said = _corrected(plan, draw, verdict)
        at = _text(taken)
        folder = images / f"{batch:06d}"
        yield Inspection(
            id=0,
            batch_id=batch,
            position=position,
            name=f"frame {position:06d}",
            image_path=folder / f"{position:06d}.png",
            map_path=folder / f"{position:06d}-map.png" if score is not None else None,
            map_scale=2.0,
            score=score,
            threshold=None if score is None else (1.0, 1.2)[place % 2],
            verdict=verdict,
            reason="" if verdict is not Verdict.NOT_CHECKED else "The image is cut off.",
            prompt="p-0001.png" if score is not None else None,
            milliseconds=round(draw.gammavariate(9.0, 4.0), 1),
            captured_at=at,
            overruled=said,
            judged_at=_text(taken + timedelta(milliseconds=40)),
            told_at=_text(taken + timedelta(milliseconds=41)),
            stored_at=_text(taken + timedelta(milliseconds=55)),
            overruled_reason=(draw.choice(REASONS) or None) if said is not None else None,
            part_number=f"SN-{draw.randrange(10**7):07d}" if place % 2 else None,
            image_sha256=f"{draw.getrandbits(256):064x}",
            overruled_at=_text(taken + timedelta(hours=1)) if said is not None else None,
            circumstances_id=stations[place % len(stations)],
        )


def _judged(plan: Plan, draw: random.Random) -> tuple[Verdict, float | None]:
    chance = draw.random()
    if chance < plan.not_checked:
        return Verdict.NOT_CHECKED, None
    if chance < plan.not_checked + plan.ng:
        return Verdict.NG, 1.2 + draw.expovariate(3.0)
    return Verdict.OK, 0.99 * draw.betavariate(4.0, 6.0)


def _corrected(plan: Plan, draw: random.Random, verdict: Verdict) -> Verdict | None:
    if draw.random() >= plan.corrected * (5 if verdict is Verdict.NG else 1):
        return None
    return Verdict.NG if verdict is Verdict.OK else Verdict.OK


def _finish(database: Database, plan: Plan, batches: list[int], counts: Counter[tuple[int, Verdict]]) -> None:
    table, column = database.schema.batches.table, database.schema.batches.c
    with database.transaction() as connection:
        for place, number in enumerate(batches):
            ended = _text(plan.began + timedelta(days=plan.days * (place + 1) / plan.batches))
            values = {
                column.ok_count: counts[number, Verdict.OK],
                column.ng_count: counts[number, Verdict.NG],
                column.not_checked_count: counts[number, Verdict.NOT_CHECKED],
                column.finished_at: ended,
                column.trashed_at: ended if 1 <= place <= plan.trashed else None,
            }
            connection.execute(update(table).where(column.id == number).values(values))


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds")

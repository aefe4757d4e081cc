"""Records of parts without their files, each as a test says: for whoever counts and compares scores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, update

from app.domain.batch import Batch
from app.domain.part_view import PartView
from app.storage.workspace import Workspace
from onenip_core.types import Verdict

START = datetime.fromisoformat("2026-03-02T06:00:00+00:00")


@dataclass(frozen=True, slots=True)
class MadePart:
    """What differs from part to part."""

    score: float | None
    """None: not checked."""
    at: datetime = START
    overruled: Verdict | None = None
    overruled_reason: str | None = None
    reason: str = ""
    threshold: float = 1.0
    views: tuple[PartView, ...] = ()
    map_file: str | None = None
    map_scale: float = 1.0
    image_file: str = "images/none.png"

    @property
    def verdict(self) -> Verdict:
        if self.score is None:
            return Verdict.NOT_CHECKED
        return Verdict.NG if self.score > self.threshold else Verdict.OK


def scored(scores: Sequence[float | None], start: datetime = START, seconds: float = 6.0) -> list[MadePart]:
    """Parts one after the other."""
    return [MadePart(score, start + timedelta(seconds=seconds * place)) for place, score in enumerate(scores)]


def add_parts(
    workspace: Workspace, product_id: int, model_id: int, parts: Sequence[MadePart], source: str = "Camera 1"
) -> Batch:
    """A finished batch of these parts."""
    product, model = workspace.products.get(product_id), workspace.models.get(model_id)
    started = (parts[0].at if parts else START).isoformat(timespec="milliseconds")
    batch = workspace.batches.create(
        product.name, model.name, source, product_id=product_id, model_id=model_id, started_at=started
    )
    database = workspace._database  # what is written here no store writes: thousands of records in one step
    numbers = workspace.batches.reserve_ids(len(parts))
    table, batches = database.schema.inspections.table, database.schema.batches.table
    rows = [
        _row(part, number, batch.id, place) for place, (part, number) in enumerate(zip(parts, numbers, strict=True), 1)
    ]
    said = [part.overruled or part.verdict for part in parts]
    with database.transaction() as connection:
        for first in range(0, len(rows), 5000):
            connection.execute(insert(table), rows[first : first + 5000])
        connection.execute(
            update(batches)
            .where(batches.c.id == batch.id)
            .values(
                ok_count=said.count(Verdict.OK),
                ng_count=said.count(Verdict.NG),
                not_checked_count=said.count(Verdict.NOT_CHECKED),
            )
        )
    return workspace.batches.finish(batch.id)


def _row(part: MadePart, number: int, batch_id: int, position: int) -> dict[str, Any]:
    at = part.at.isoformat(timespec="milliseconds")
    judged = part.score is not None
    return {
        "id": number,
        "batch_id": batch_id,
        "position": position,
        "name": f"part{number:06d}.png",
        "image_file": part.image_file,
        "map_file": part.map_file,
        "map_scale": part.map_scale,
        "score": part.score,
        "threshold": part.threshold if judged else None,
        "verdict": part.verdict,
        "reason": part.reason,
        "prompt": None,
        "milliseconds": 20.0,
        "captured_at": at,
        "judged_at": at,
        "told_at": at,
        "stored_at": at,
        "overruled": part.overruled,
        "overruled_reason": part.overruled_reason,
        "overruled_at": None if part.overruled is None else at,
        "views": part.views or None,
    }

"""Whether anything was inspected yet, on either database."""

from __future__ import annotations

from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support.reviewed import judged


def test_a_part_that_was_recorded_counts_and_a_run_without_parts_does_not(workspace: Workspace) -> None:
    gear, pin = workspace.products.create("Gear"), workspace.products.create("Pin")
    first = workspace.first_parts
    assert not first.any_batch() and not first.any_part_of(gear.id)
    batch = workspace.batches.create("Gear", "m-0001", "camera", product_id=gear.id)
    assert first.any_batch() and not first.any_part_of(gear.id), "the run has begun, and no part has come"
    workspace.batches.add(batch.id, judged(Verdict.NOT_CHECKED))
    assert first.any_part_of(gear.id) and not first.any_part_of(pin.id)
    workspace.batches.finish(batch.id)
    workspace.batches.trash(batch.id)
    assert first.any_batch() and not first.any_part_of(gear.id)
    workspace.batches.restore(batch.id)
    assert first.any_part_of(gear.id)

"""Holds: placed and lifted with a reason, undone, and what they keep from whom."""

from __future__ import annotations

import pytest

from app.domain.changes import Stale
from app.domain.legal_hold import NEVER_HELD, Hold
from app.domain.trash import Record, RecordKind
from app.messages.codes import retention as codes
from app.messages.errors import MessageError
from app.messages.wording.say import say_plainly
from app.operations.batch_operations import TrashBatches
from app.operations.hold_operations import SayHoldOfOrder, SayHoldsOfBatches, said_now
from app.operations.order_operations import SetOrder
from app.operations.trash_operations import DeleteForGood
from app.state.notice import NoticeLevel
from tests.app.operations.test_batch_operations import make_batch
from tests.support.office import Office


def test_a_hold_without_a_reason_is_none() -> None:
    with pytest.raises(MessageError) as refused:
        said_now(True, "  ", "Eve")
    assert refused.value.message == codes.HoldNeedsReason()
    hold = said_now(True, " complaint ", "Eve")
    assert (hold.is_on, hold.reason, hold.said_by) == (True, "complaint", "Eve") and hold.said_at


def test_batches_are_held_undone_and_lifted(office: Office) -> None:
    store, first, second = office.workspace.holds, make_batch(office), make_batch(office)
    hold, earlier = said_now(True, "complaint", "Eve"), said_now(True, "audit", "Ada")
    store.say_of_batches({second: earlier})
    outcome = office.run(SayHoldsOfBatches(store, {first: hold, second: hold}))
    assert outcome is not None and outcome.changes.stale is Stale.BATCHES
    assert store.of_batches((first, second)) == {first: hold, second: hold}
    office.undo()
    assert store.of_batches((first, second)) == {first: NEVER_HELD, second: earlier}
    office.redo()
    lifted = said_now(False, "settled", "Eve")
    office.run(SayHoldsOfBatches(store, {first: lifted}))
    assert office.workspace.batches.get(first).hold == lifted and not office.workspace.batches.get(first).is_held


def test_a_slip_is_taken_back_by_who_made_it_alone(office: Office) -> None:
    store, batch, other = office.workspace.holds, make_batch(office), make_batch(office)
    acting = office.workspace.acting
    store.say_of_batches({other: said_now(True, "audit", "Ada")})
    acting.set_present("Eve")
    placed = SayHoldsOfBatches(store, {batch: said_now(True, "complaint", "Eve"), other: said_now(True, "too", "Eve")})
    office.run(placed)
    office.run(SayHoldOfOrder(store, "A-17", said_now(True, "complaint", "Eve")))
    acting.set_present("Ada")
    office.undo()
    assert office.notices[-1].message == codes.HoldOfAnother("Eve") and store.of_order("A-17").is_on
    acting.set_present("Eve")
    office.undo()
    office.undo()
    assert not store.of_order("A-17").is_on and not store.of_batches((batch,))[batch].is_on
    said = [
        (line.person, line.name, line.record_id) for line in office.workspace.audit.entries() if "taken" in line.kind
    ]
    assert said == [("Eve", "A-17", 0), ("Eve", f"batch {batch}", batch)], "the other one was held before, and is"
    office.redo()
    office.run(SayHoldsOfBatches(store, {batch: said_now(False, "settled", "Eve")}))
    acting.set_present("Ada")
    office.undo()
    assert store.of_batches((batch,))[batch].is_on, "a hold that comes back by an undo needs nobody's leave"


def test_what_is_held_stays_in_the_trash_and_it_is_said_why(office: Office) -> None:
    held, free = make_batch(office), make_batch(office)
    office.run(SayHoldsOfBatches(office.workspace.holds, {held: said_now(True, "complaint", "Eve")}))
    office.run(TrashBatches(office.workspace.batches, (held, free)))
    office.run(DeleteForGood(office.workspace.trash, office.workspace.trash.items()))
    assert [item.record for item in office.workspace.trash.items()] == [Record(RecordKind.BATCH, held)]
    said = say_plainly(office.notices[-1].message)
    assert "complaint" in said and "Lift the hold" in said and office.notices[-1].level is not NoticeLevel.INFO


def test_the_hold_of_an_order_is_undone_and_holds_what_comes_later(office: Office) -> None:
    store, batches = office.workspace.holds, office.workspace.batches
    hold = said_now(True, "complaint", "Eve")
    office.run(SayHoldOfOrder(store, "A-17", hold))
    batch = batches.create("bracket", "m-0001", "/line", order_name="a-17")
    assert store.obstacles() == {batch.id: codes.OrderIsHeld(batch.id, "a-17", "complaint")}
    assert [(order.order_name, order.hold) for order in store.orders()] == [("A-17", hold)]
    office.undo()
    assert store.obstacles() == {} and store.of_order("A-17") == Hold()
    assert office.run(SayHoldOfOrder(store, "  ", hold)) is None, "there is no order of no name"
    batches.finish(batch.id)


@pytest.mark.parametrize("is_of_order", [False, True])
def test_what_is_held_does_not_slip_out_by_another_order(office: Office, is_of_order: bool) -> None:
    batches = office.workspace.batches
    batch = batches.create("bracket", "m-0001", "/line", order_name="A-17")
    batches.finish(batch.id)
    hold = said_now(True, "complaint", "Eve")
    if is_of_order:
        office.run(SayHoldOfOrder(office.workspace.holds, "A-17", hold))
    else:
        office.run(SayHoldsOfBatches(office.workspace.holds, {batch.id: hold}))
    assert office.run(SetOrder(batches, {batch.id: "B-4"})) is None
    assert office.notices[-1].message == codes.OrderOfHeldBatch(batch.id, "complaint")
    assert batches.get(batch.id).order_name == "A-17" and office.workspace.holds.obstacles()


def test_a_batch_that_is_gone_leaves_the_step(office: Office) -> None:
    step = SayHoldsOfBatches(office.workspace.holds, {1: Hold(), 2: Hold()})
    left = step.without(frozenset({Record(RecordKind.BATCH, 1)}))
    assert isinstance(left, SayHoldsOfBatches) and list(left.holds) == [2]
    assert left.without(frozenset({Record(RecordKind.BATCH, 2)})) is None

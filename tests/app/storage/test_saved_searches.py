"""Searches that people keep, on either database."""

from __future__ import annotations

import pytest

from app.domain.audit_entry import AuditAction
from app.domain.part_query import PartQuery
from app.domain.part_search import PartSearch, Span
from app.operations.operation import Work
from app.operations.search_operations import ChangeSearch, RemoveSearch, SaveSearch
from app.storage.errors import StoreRefusedError, UnknownRecordError
from app.storage.workspace import Workspace
from onenip_core.types import Verdict

NG = PartSearch(PartQuery(verdicts=(Verdict.NG,), text="Gehäuse 'x'"), Span.TODAY)


def test_they_come_back_as_they_were_saved_in_alphabetical_order(workspace: Workspace) -> None:
    store = workspace.saved_searches
    saved = store.add("  night shift ", NG)
    other = store.add("Day shift", PartSearch())
    assert store.list() == (other, saved)
    assert (saved.name, store.get(saved.id)) == ("night shift", saved)
    changed = store.change(saved.id, "Night", PartSearch())
    assert (changed.name, changed.search, changed.saved_at) == ("Night", PartSearch(), saved.saved_at)
    assert store.remove(other.id) == other
    assert store.list() == (changed,)


def test_a_name_is_taken_once_and_never_empty(workspace: Workspace) -> None:
    store = workspace.saved_searches
    first, second = store.add("One", NG), store.add("Two", NG)
    for refused in ("ONE", " one", " "):
        with pytest.raises(StoreRefusedError):
            store.add(refused, NG)
        with pytest.raises(StoreRefusedError):
            store.change(second.id, refused, NG)
    assert store.change(first.id, "ONE", NG).name == "ONE", "its own name it may have"
    for gone in (store.get, store.remove):
        with pytest.raises(UnknownRecordError):
            gone(99)
    with pytest.raises(UnknownRecordError):
        store.change(99, "Three", NG)


def test_what_is_done_is_undone_and_stands_in_the_audit_log(workspace: Workspace) -> None:
    store, work = workspace.saved_searches, Work()
    back = [SaveSearch(store, "Mine", NG).perform(work).inverse]
    (saved,) = store.list()
    back.append(ChangeSearch(store, saved.id, "Ours").perform(work).inverse)
    back.append(ChangeSearch(store, saved.id, "Ours", PartSearch()).perform(work).inverse)
    back.append(RemoveSearch(store, saved.id, "Ours").perform(work).inverse)
    states = []
    for step in reversed(back):
        assert step is not None
        step.perform(work)
        states.append(store.list())
    ours = [(each.id, each.name, each.search, each.saved_at) for state in states for each in state]
    assert ours == [
        (saved.id, "Ours", PartSearch(), saved.saved_at),
        (saved.id, "Ours", NG, saved.saved_at),
        (saved.id, "Mine", NG, saved.saved_at),
    ]
    assert states[-1] == ()
    with workspace._database.reading() as connection:
        logged = connection.exec_driver_sql(
            "SELECT action FROM audit_log WHERE kind = 'saved_searches' ORDER BY number"
        )
        actions = [row[0] for row in logged]
    added, changed, removed = (action.value for action in (AuditAction.ADDED, AuditAction.CHANGED, AuditAction.REMOVED))
    assert actions == [added, changed, changed, removed, added, changed, changed, removed]

"""Retention from the window: rules, preview, removal by a person and by the day, and who may."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.domain.files_kept import FilesKept
from app.domain.person import Person, Role
from app.domain.retention import KeptDays, RetentionRules
from app.messages.codes import retention as codes
from app.messages.message import Several
from app.operations.retention_control import RetentionControl
from app.settings.schema import RETENTION_RAN
from app.state.notice import NoticeLevel
from app.state.retention_state import RetentionActivity, RetentionState
from tests.app.operations.test_batch_operations import make_batch
from tests.support.office import Office
from tests.support.view_samples import NOW

RULES = RetentionRules(is_daily=True, good=KeptDays(pictures=10), floor_days=1)


class Desk:
    """The control with a clock of its own."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.state = RetentionState()
        self.days = 20.0
        self.is_inspecting = False
        self.control = RetentionControl(
            self.state,
            office.app_state,
            office.training_state,
            office.workspace,
            lambda: self.is_inspecting,
            office.runner,
            now=lambda: datetime.now(UTC) + timedelta(days=self.days),
        )

    def kept(self, batch_id: int) -> list[FilesKept]:
        return [part.files_kept for part in self.office.workspace.batches.inspections(batch_id)]

    def wait(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: self.state.activity is RetentionActivity.NOTHING, timeout=10_000)
        self.office.settle()


@pytest.fixture
def desk(office: Office) -> Iterator[Desk]:
    desk = Desk(office)
    yield desk
    desk.control.close()


def log_in(office: Office, role: Role) -> None:
    person = Person(1, "Anna", role, NOW, NOW, None)
    office.app_state.access.set_people((person,), person)


def test_what_was_shown_is_removed_and_told(desk: Desk, qtbot: QtBot) -> None:
    batch_id = make_batch(desk.office)
    desk.control.look(RULES)
    assert desk.state.activity is RetentionActivity.LOOKING
    desk.wait(qtbot)
    preview = desk.state.preview
    assert preview is not None and (preview.parts, preview.files) == (1, 2)
    desk.control.apply(RULES)
    desk.wait(qtbot)
    assert desk.kept(batch_id) == [FilesKept.THUMBNAIL, FilesKept.WHOLE, FilesKept.WHOLE]
    told = desk.office.notices[-1]
    assert told.message == Several((codes.FilesRemoved(1, 2, preview.bytes / 1e6),)) and told.level is NoticeLevel.INFO
    assert desk.state.preview is None, "it is not true any more"


def test_by_itself_it_runs_once_a_day_and_only_if_wanted(desk: Desk, qtbot: QtBot) -> None:
    batch_id = make_batch(desk.office)
    desk.control.look_at_the_day()
    desk.wait(qtbot)
    assert desk.kept(batch_id)[0] is FilesKept.WHOLE, "a fresh workspace has no rules"
    desk.control.keep(RetentionRules(good=KeptDays(pictures=10)))
    desk.control.look_at_the_day()
    desk.wait(qtbot)
    assert desk.kept(batch_id)[0] is FilesKept.WHOLE, "only when somebody asks"
    desk.control.keep(RULES)
    desk.is_inspecting = True
    desk.control.look_at_the_day()
    assert desk.state.activity is RetentionActivity.NOTHING, "while a run is on nothing begins"
    desk.is_inspecting = False
    desk.control.look_at_the_day()
    desk.wait(qtbot)
    assert desk.kept(batch_id)[0] is FilesKept.THUMBNAIL
    ran = desk.office.app_state.settings[RETENTION_RAN]
    second = make_batch(desk.office)
    desk.days += 0.9
    desk.control.look_at_the_day()
    desk.wait(qtbot)
    assert desk.kept(second)[0] is FilesKept.WHOLE and desk.office.app_state.settings[RETENTION_RAN] == ran
    desk.days += 0.2
    desk.control.look_at_the_day()
    desk.wait(qtbot)
    assert desk.kept(second)[0] is FilesKept.THUMBNAIL


def test_what_has_begun_waits_for_a_run_and_stops_when_it_is_cancelled(desk: Desk, qtbot: QtBot) -> None:
    batch_id = make_batch(desk.office)
    desk.is_inspecting = True
    desk.control.apply(RULES)
    qtbot.wait(400)
    assert desk.state.activity is RetentionActivity.REMOVING and desk.kept(batch_id)[0] is FilesKept.WHOLE
    desk.control.cancel()
    desk.wait(qtbot)
    assert desk.kept(batch_id)[0] is FilesKept.WHOLE
    assert desk.office.notices[-1].message == Several((codes.NothingToRemove(), codes.RetentionStopped()))


def test_a_look_goes_on_beside_a_run_and_can_be_ended(desk: Desk, qtbot: QtBot) -> None:
    make_batch(desk.office)
    desk.is_inspecting = True
    desk.control.look(RULES)
    desk.wait(qtbot)
    assert desk.state.preview is not None and desk.state.preview.parts == 1


def test_a_look_that_is_ended_shows_nothing(desk: Desk, qtbot: QtBot) -> None:
    make_batch(desk.office)
    began, goes_on = threading.Event(), threading.Event()

    def hold() -> bool:
        began.set()
        return goes_on.wait(10)

    desk.control._looks.run(hold, lambda _done: None, lambda _error: None)  # the thread of the look is busy until then
    desk.control.look(RULES)
    assert began.wait(10)
    desk.control.cancel()
    goes_on.set()
    desk.wait(qtbot)
    assert desk.state.preview is None


def test_only_an_admin_keeps_rules_and_removes(desk: Desk, qtbot: QtBot) -> None:
    batch_id = make_batch(desk.office)
    log_in(desk.office, Role.QA)
    desk.control.keep(RULES)
    desk.control.apply(RULES)
    desk.wait(qtbot)
    assert desk.control.rules == RetentionRules() and desk.kept(batch_id)[0] is FilesKept.WHOLE
    log_in(desk.office, Role.ADMIN)
    desk.control.keep(RULES)
    desk.control.apply(RULES)
    desk.wait(qtbot)
    assert desk.control.rules == RULES and desk.kept(batch_id)[0] is FilesKept.THUMBNAIL
    log_in(desk.office, Role.OPERATOR)
    second = make_batch(desk.office)
    desk.days += 2
    desk.control.look_at_the_day()
    desk.wait(qtbot)
    assert desk.kept(second)[0] is FilesKept.THUMBNAIL, "the day's removal is nobody's"

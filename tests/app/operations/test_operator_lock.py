"""The PIN of the operator's page, compared by the real argon2."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher, Type, extract_parameters
from pytestqt.qtbot import QtBot

from app.domain.pin import PinAnswer
from app.operations.operator_lock import OperatorLock
from app.operations.task_runner import TaskRunner
from app.settings.schema import OPERATOR_PIN
from app.settings.settings import Settings
from app.settings.store import SettingsStore
from app.state.app_state import AppState


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Door:
    """A lock with what it needs."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self.state = AppState(folder, Settings())
        self.tasks = TaskRunner("test")
        self.clock = Clock()
        self.lock = OperatorLock(self.state, self.tasks, clock=self.clock)

    def set(self, pin: str) -> None:
        done: list[bool] = []
        self.lock.set_pin(pin, lambda: done.append(True))
        self._qtbot.waitUntil(lambda: bool(done), timeout=20_000)

    def try_pin(self, pin: str) -> PinAnswer:
        answers: list[PinAnswer] = []
        self.lock.check(pin, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
        return answers[0]


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path) -> Iterator[Door]:
    door = Door(qtbot, tmp_path)
    yield door
    door.tasks.close()


def test_only_a_hash_is_kept_and_it_survives_the_file(door: Door, tmp_path: Path) -> None:
    assert not door.lock.is_set
    door.set("4711")
    stored = door.state.settings[OPERATOR_PIN]
    assert "4711" not in stored
    assert extract_parameters(stored).type is Type.ID
    assert PasswordHasher().verify(stored, "4711"), "an independent reader of PHC text agrees"
    store = SettingsStore(tmp_path / "settings.json")
    store.save(door.state.settings)
    assert SettingsStore(tmp_path / "settings.json").load().settings[OPERATOR_PIN] == stored


def test_the_right_one_opens_and_a_wrong_one_does_not(door: Door) -> None:
    door.set("4711")
    assert door.try_pin("4712") is PinAnswer.WRONG
    assert door.try_pin("04711") is PinAnswer.WRONG
    assert door.try_pin("4711") is PinAnswer.RIGHT
    door.set("")
    assert not door.lock.is_set


def test_wrong_ones_make_a_person_wait_longer_each_time(door: Door) -> None:
    door.set("4711")
    waits = []
    for _ in range(4):
        assert door.try_pin("0000") is PinAnswer.WRONG
        waits.append(door.lock.seconds_to_wait)
        door.clock.now += door.lock.seconds_to_wait
    assert waits == [0, 0, 2, 4]
    assert door.try_pin("0000") is PinAnswer.WRONG
    assert door.lock.seconds_to_wait == 8
    answers: list[PinAnswer] = []
    door.lock.check("4711", answers.append)
    assert not door.tasks.busy and not answers, "not even the right one is looked at before its time"
    door.clock.now += 7.5
    assert door.lock.seconds_to_wait == 1
    door.clock.now += 0.5
    assert door.try_pin("4711") is PinAnswer.RIGHT
    assert door.try_pin("0000") is PinAnswer.WRONG
    assert door.lock.seconds_to_wait == 0, "a right one forgives what was mistyped before"


def test_what_is_no_hash_locks_rather_than_opens(door: Door) -> None:
    door.state.set_setting(OPERATOR_PIN, "$argon2id$damaged")
    assert door.lock.is_set
    assert door.try_pin("4711") is PinAnswer.UNREADABLE

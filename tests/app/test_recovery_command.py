"""`main.py --recover-access`: somebody with access to the files gets in again, and everybody hears of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.person import Role
from app.domain.pin import PinAnswer
from app.messages.wording.say import say
from app.recovery_command import FAILED, NOTHING_TO_RECOVER, RECOVERED, recover_access
from app.storage.secret_hash import compare_secret
from app.storage.workspace import Workspace

MAIN = Path(__file__).parents[2] / "main.py"
HASH = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaA"


def test_a_new_admin_and_a_line_in_the_log_and_a_word_at_the_next_start(tmp_path: Path) -> None:
    with Workspace.open(tmp_path) as workspace:
        workspace.people.begin("Anna", HASH)
    done = subprocess.run(
        [sys.executable, str(MAIN), "--recover-access", str(tmp_path)], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == RECOVERED, done.stderr
    answer = json.loads(done.stdout)
    assert answer["name"] == "Recovery" and len(answer["password"]) >= 16
    assert answer["password"] not in done.stderr and "Recovery" in done.stderr
    with Workspace.open(tmp_path) as workspace:
        (anna, recovery) = workspace.people.present()
        assert (anna.name, recovery.name, recovery.role) == ("Anna", "Recovery", Role.ADMIN)
        stored = workspace.people.secret_of(recovery.id).secret
        assert compare_secret(stored, answer["password"]) is PinAnswer.RIGHT
        lines = [(line.kind, line.name, dict(line.after)) for line in workspace.audit.entries()]
        assert ("logging_in", "Recovery", {"recovered": "yes"}) in lines
        assert answer["password"] not in str(lines)
        (told,) = workspace.people.take_recoveries()
        assert "Access was recovered" in say(told)
        assert workspace.people.take_recoveries() == (), "once"


def test_the_second_recovery_makes_the_first_password_worthless(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with Workspace.open(tmp_path) as workspace:
        anna = workspace.people.begin("Anna", HASH)
        for _ in range(9):
            workspace.people.note_wrong(anna.id)
    passwords = []
    for _ in range(2):
        assert recover_access(tmp_path) == RECOVERED
        passwords.append(json.loads(capfd.readouterr().out)["password"])
    with Workspace.open(tmp_path) as workspace:
        assert [person.name for person in workspace.people.present()] == ["Anna", "Recovery"]
        stored = workspace.people.secret_of(workspace.people.present()[1].id).secret
        assert [compare_secret(stored, each) for each in passwords] == [PinAnswer.WRONG, PinAnswer.RIGHT]


def test_what_cannot_be_recovered_is_said_and_nothing_is_made(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert recover_access(tmp_path / "nowhere") == FAILED
    assert "is no workspace" in capfd.readouterr().err
    assert not (tmp_path / "nowhere").exists()
    with Workspace.open(tmp_path / "workspace") as workspace:
        assert recover_access(tmp_path / "workspace") == FAILED, "it is open"
        assert "Access was not recovered" in capfd.readouterr().err
        assert workspace.people.present() == ()
    assert recover_access(tmp_path / "workspace") == NOTHING_TO_RECOVER
    assert "Nobody has to log in" in capfd.readouterr().err

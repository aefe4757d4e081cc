"""Alarms in the workspace's database."""

from __future__ import annotations

from pathlib import Path

from app.domain.alarm import Alarm
from app.messages.codes.triggers import NgInARow
from app.messages.stored import to_text
from app.storage.workspace import Workspace

MORE_THAN_A_STATEMENT_TAKES = 300_000


def test_more_alarms_than_a_statement_takes_are_acknowledged_together(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path / "workspace")
    raised = [Alarm(0, None, position, to_text(NgInARow(3)), "2026-11-28T00:00:00.000+00:00") for position in (1, 2, 3)]
    stored = workspace.alarms.add(raised)
    beside = range(1000, MORE_THAN_A_STATEMENT_TAKES)
    workspace.alarms.acknowledge([stored[0].id, *beside, stored[2].id], "Anna")
    assert [each.acknowledged_by for each in workspace.alarms.list()] == ["Anna", None, "Anna"]
    workspace.close()

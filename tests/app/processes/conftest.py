"""Here the processes themselves are looked at: all are spawned, as people's are."""

from __future__ import annotations

import multiprocessing

import pytest

from app.processes import child_process


@pytest.fixture(autouse=True)
def children_are_spawned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_process, "multiprocessing", multiprocessing)

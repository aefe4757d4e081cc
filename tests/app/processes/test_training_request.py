"""Requests that an older version stored."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.processes.training_request import TrainingRequest


@pytest.mark.parametrize(("stored", "now"), [("paper", "paper-mended"), ("lite", "lite"), ("lite-tiles", "lite-tiles")])
def test_a_preset_is_taken_up_by_the_name_that_it_has_now(stored: str, now: str) -> None:
    text = TrainingRequest((), Path("/w/models/m-0001"), stored, 5.0).to_text(Path("/w"))
    assert f'"preset":"{stored}"' in text
    assert TrainingRequest.from_text(text, Path("/w")).preset == now

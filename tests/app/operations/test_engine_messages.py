"""What a person reads about the engine that judges is true in both editions."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.messages.wording.say import say
from app.operations.engine_controller import speed_message
from app.processes.messages import EnginesPrepared


@pytest.mark.parametrize(
    ("label", "milliseconds", "said"),
    [
        ("OpenVINO", {"torch": 300.0, "OpenVINO": 100.0}, "3.0 times faster than the plain way"),
        ("torch", {"torch": 100.0, "OpenVINO": 300.0}, "The plain way is the fastest here"),
        ("torch", {}, "The plain way is the fastest here"),
        ("OpenVINO", {"OpenVINO": 100.0, "ONNX Runtime": 300.0}, "the fastest way here; checked: same verdicts"),
        ("ONNX Runtime", {}, "the fastest way here; checked: same verdicts"),
    ],
)
def test_how_fast_it_is_follows_from_what_was_measured(label: str, milliseconds: dict[str, float], said: str) -> None:
    prepared = EnginesPrepared(Path("m-0001"), label, label, milliseconds, ())
    assert said in say(speed_message(prepared))

"""The application with its real child processes: a faster engine takes over in the background, with the same verdicts."""

from __future__ import annotations

import logging
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from app.messages.wording.say import say
from app.processes import engine_preparation_process
from tests.support import child_targets
from tests.support.made_up_parts import write_parts
from tests.support.pages import train_page
from tests.support.real_application import START_MS, RealApplication

MOST_RESIDENT = 600_000_000


@pytest.mark.slow
def test_a_faster_engine_takes_over_with_the_same_verdicts_and_little_memory(
    qtbot: QtBot, tmp_path: Path, small_model: Path
) -> None:
    write_parts(tmp_path / "parts", 4)
    real = RealApplication(tmp_path / "workspace", engine_preparation_process.run)
    try:
        real.add_model(small_model)
        real.begin()
        app_state = real.application.app_state
        qtbot.waitUntil(lambda: "is being looked for" in say(app_state.engine_message), timeout=START_MS)
        before = real.parts(real.inspect_folder(qtbot, tmp_path / "parts"))
        qtbot.waitUntil(lambda: "checked: same verdicts" in say(app_state.engine_message), timeout=2 * START_MS)
        assert say(app_state.engine_message).startswith("m-0001 runs on this computer's processor. It is ")
        assert "ONNX Runtime" in say(app_state.engine_details) and "OpenVINO" in say(app_state.engine_details)
        assert say(app_state.engine_details).startswith(app_state.device_text)
        assert "torch" not in app_state.device_text
        after = real.parts(real.inspect_folder(qtbot, tmp_path / "parts"))
        assert {name: part.verdict for name, part in after.items()} == {
            name: part.verdict for name, part in before.items()
        }
        child = psutil.Process(real.application.workers.inspection.process_id)
        assert child.memory_info().rss < MOST_RESIDENT
        assert not any("libtorch" in mapped.path for mapped in child.memory_maps())
    finally:
        real.application.close()


def test_where_no_other_engine_can_be_had_torch_goes_on_and_the_reason_is_shown(
    qtbot: QtBot, tmp_path: Path, small_model: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write_parts(tmp_path / "parts", 2)
    real = RealApplication(tmp_path / "workspace", child_targets.prepare_nothing)
    try:
        real.add_model(small_model)
        with caplog.at_level(logging.WARNING):
            real.begin()
            real.application.window.show_page("train")
            real.wait_for_text(qtbot, "nothing faster could be prepared", START_MS)
        assert "There is no other engine here." in train_page(real.application.window).models.engine_text.toolTip()
        assert "No faster engine" in caplog.text
        assert "torch" in real.application.app_state.device_text
        assert all(
            part.score is not None for part in real.parts(real.inspect_folder(qtbot, tmp_path / "parts")).values()
        )
    finally:
        real.application.close()

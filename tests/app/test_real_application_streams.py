"""Network cameras through the whole application with its real inspection process: inspect, lose, find again, stop."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.run_status import RunEnd, RunState
from app.messages.codes import sources as codes
from app.sources.stream.choice import StreamChoice
from onenip_core.types import Verdict
from tests.support.pages import inspect_page
from tests.support.real_application import START_MS, RealApplication
from tests.support.stream_servers import MjpegHandler, RtspHandler, StreamServer


@pytest.fixture
def real(qtbot: QtBot, small_model: Path, tmp_path: Path) -> Iterator[RealApplication]:
    real = RealApplication(tmp_path / "workspace")
    try:
        real.add_model(small_model)
        real.begin()
        yield real
    finally:
        real.application.close()


def test_cameras_are_inspected_lost_found_again_and_stopped(qtbot: QtBot, real: RealApplication) -> None:
    """One after the other in one window: its process has loaded the model already when the second one comes."""
    inspect_lose_find_and_stop(qtbot, real, "http", MjpegHandler)
    inspect_lose_find_and_stop(qtbot, real, "rtsp", RtspHandler)


def inspect_lose_find_and_stop(
    qtbot: QtBot, real: RealApplication, scheme: str, handler: type[MjpegHandler] | type[RtspHandler]
) -> None:
    state, runs_before = real.inspection_state, len(real.outcomes)
    servers = [server := StreamServer(handler)]
    try:
        inspect_page(real.application.window).sourceRequested.emit(
            StreamChoice(f" {scheme}://127.0.0.1:{server.port}/stream ")
        )
        qtbot.waitUntil(lambda: state.run_state is RunState.RUNNING, timeout=START_MS)
        qtbot.waitUntil(lambda: state.counters.ok + state.counters.ng >= 3, timeout=START_MS)
        assert state.run_state is RunState.RUNNING
        assert state.source_status.text == codes.Connected()
        server.kill()
        qtbot.waitUntil(lambda: isinstance(state.source_status.text, codes.ConnectionLost), timeout=30_000)
        real.wait_for_text(qtbot, "lost")
        assert state.run_state is RunState.RUNNING, "the run waits for its camera"
        before = state.counters
        servers.append(StreamServer(handler, server.port))
        qtbot.waitUntil(lambda: state.source_status.text == codes.Connected(), timeout=30_000)
        qtbot.waitUntil(lambda: state.counters.ok + state.counters.ng >= before.ok + before.ng + 3, timeout=30_000)
        inspect_page(real.application.window).stopRequested.emit()
        stopped = time.monotonic()
        qtbot.waitUntil(lambda: len(real.outcomes) > runs_before, timeout=20_000)
        assert time.monotonic() - stopped < 10
        outcome, counters = real.outcomes[-1], state.counters
        assert (state.run_state, outcome.end) == (RunState.IDLE, RunEnd.STOPPED)
        batch = outcome.batch
        assert batch is not None and batch.finished_at is not None
        assert (batch.ok_count, batch.ng_count, batch.not_checked_count) == (counters.ok, counters.ng, 0)
        for part in real.workspace.batches.inspections(batch.id):
            image, model_map = real.workspace.batches.load_part(part)
            assert image is not None and image.shape == (96, 128, 3)
            assert model_map is not None and part.verdict in (Verdict.OK, Verdict.NG)
    finally:
        for each in servers:
            each.kill()

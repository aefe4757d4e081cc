"""Getting weights in the application: a hub on loopback, files, cancelling, closing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.edition import Edition
from app.messages.wording.say import say
from app.operations.backbone_control import BackboneControl
from app.operations.task_runner import TaskRunner
from app.settings.settings import Settings
from app.state.app_state import AppState
from app.state.backbone_state import BackboneState
from app.state.notice import Notice, NoticeLevel
from onenip_core.backbones.kept import KeptBackbones
from onenip_core.backbones.recommended import RecommendedBackbone, find_recommended
from tests.support.weights_files import weights_of
from tests.support.weights_hub import WeightsHub, serving_hub

DINOV2 = replace(find_recommended("vit_small_patch14_reg4_dinov2"), megabytes=9.0)
"""As the real one, but smaller: most of a file is nothing to the window."""


class Bench:
    """The control with its state, and what it said."""

    def __init__(self, edition: Edition = Edition.WORKSTATION) -> None:
        self.app_state = AppState(Path("/nowhere"), Settings(), edition=edition)
        self.state = BackboneState()
        self.reader = TaskRunner("reader")
        self.control = BackboneControl(self.app_state, self.state, self.reader)
        self.notices: list[Notice] = []
        self.app_state.noticeRaised.connect(self.notices.append)

    def close(self) -> None:
        self.control.close()
        self.reader.close()


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[WeightsHub]:
    def needed(preset: str) -> RecommendedBackbone | None:
        return DINOV2 if preset == "vit" else None

    monkeypatch.setattr("app.operations.backbone_control.backbone_of_preset", needed)
    monkeypatch.setenv("ONENIP_BACKBONES", str(tmp_path / "weights"))
    with serving_hub() as serving:
        monkeypatch.setenv("HF_ENDPOINT", serving.address)
        serving.offer(DINOV2, weights_of(DINOV2))
        yield serving


@pytest.fixture
def bench(qtbot: QtBot, hub: WeightsHub) -> Iterator[Bench]:
    bench = Bench()
    bench.control.look()
    qtbot.waitUntil(lambda: "vit" in bench.state.missing)
    yield bench
    bench.close()


def test_weights_come_and_the_preset_lacks_nothing_any_more(qtbot: QtBot, bench: Bench, hub: WeightsHub) -> None:
    seen: list[tuple[int, int]] = []

    def note() -> None:
        if bench.state.transfer is not None:
            seen.append((bench.state.transfer.done, bench.state.transfer.total))

    bench.state.transferChanged.connect(note)
    hub.pause_s = 0.0005
    bench.control.fetch("vit")
    assert bench.state.transfer is not None
    bench.control.fetch("vit")  # one at a time
    qtbot.waitUntil(lambda: bench.state.transfer is None and not bench.state.missing, timeout=20_000)
    sha256 = hashlib.sha256(weights_of(DINOV2)).hexdigest()
    assert len(bench.notices) == 1 and bench.notices[0].level is NoticeLevel.INFO
    assert sha256 in bench.notices[0].text and "You can train with them" in bench.notices[0].text
    assert len(hub.asked) == 1 and len(seen) > 2 and seen == sorted(seen)


def test_what_went_wrong_is_told_and_nothing_is_there(qtbot: QtBot, bench: Bench, hub: WeightsHub) -> None:
    hub.statuses = [403]
    bench.control.fetch("vit")
    qtbot.waitUntil(lambda: len(bench.notices) == 1, timeout=20_000)
    notice = bench.notices[0]
    assert notice.level is NoticeLevel.ERROR and "licence may have to be accepted" in notice.text and not notice.details
    assert say(notice.heading) == "Get the weights of DINOv2-small"
    assert bench.state.transfer is None and "vit" in bench.state.missing


def test_cancelled_weights_are_gone_on_with(qtbot: QtBot, bench: Bench, hub: WeightsHub) -> None:
    hub.pause_s = 0.005
    bench.control.fetch("vit")
    qtbot.waitUntil(lambda: bench.state.transfer is not None and bench.state.transfer.done > 0, timeout=20_000)
    bench.control.cancel()
    assert bench.state.transfer is not None and bench.state.transfer.stops
    qtbot.waitUntil(lambda: bench.state.transfer is None and bench.state.missing["vit"].half_bytes > 0, timeout=20_000)
    assert "goes on from there" in bench.notices[0].text and bench.notices[0].level is NoticeLevel.INFO
    hub.pause_s = 0.0
    bench.control.fetch("vit")
    qtbot.waitUntil(lambda: not bench.state.missing, timeout=20_000)
    assert hub.asked[1][1] is not None
    path = KeptBackbones().verified(DINOV2.name)
    assert path is not None and path.read_bytes() == weights_of(DINOV2)


def test_a_file_is_taken_or_refused(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    wrong, right = tmp_path / "wrong.safetensors", tmp_path / "mine.safetensors"
    wrong.write_bytes(weights_of(replace(find_recommended("vit_base_patch14_reg4_dinov2"), megabytes=0.0)))
    right.write_bytes(weights_of(DINOV2))
    bench.control.add("vit", wrong)
    qtbot.waitUntil(lambda: len(bench.notices) == 1, timeout=20_000)
    assert "do not fit the backbone" in bench.notices[0].text and str(wrong) in bench.notices[0].text
    bench.control.add("vit", right)
    qtbot.waitUntil(lambda: len(bench.notices) == 2 and not bench.state.missing, timeout=20_000)
    assert bench.notices[1].text == (
        "mine.safetensors was copied as the weights of DINOv2-small. You can train with them."
    )


def test_closing_leaves_a_half_file_and_no_thread(qtbot: QtBot, bench: Bench, hub: WeightsHub) -> None:
    hub.pause_s = 0.005
    bench.control.fetch("vit")
    qtbot.waitUntil(lambda: bench.state.transfer is not None and bench.state.transfer.done > 0, timeout=20_000)
    bench.close()
    assert KeptBackbones().half_bytes(DINOV2.name) > 0 and KeptBackbones().find(DINOV2.name) is None
    qtbot.wait(50)
    assert bench.notices == []


def test_a_station_neither_looks_nor_fetches(qtbot: QtBot, hub: WeightsHub) -> None:
    bench = Bench(Edition.STATION)
    bench.control.look()
    bench.control.fetch("vit")
    qtbot.wait(50)
    assert not bench.state.missing and bench.state.transfer is None and hub.asked == []
    bench.close()

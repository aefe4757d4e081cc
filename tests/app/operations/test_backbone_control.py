"""Getting weights in the application: a hub on loopback, files, cancelling, closing."""

from __future__ import annotations

import hashlib
import zipfile
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
from onenip_core.backbones.adding import add_weights
from onenip_core.backbones.kept import KeptBackbones
from onenip_core.backbones.recommended import RecommendedBackbone, find_recommended
from onenip_core.progress import CancelToken
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
    assert sha256 in bench.notices[0].details and bench.notices[0].text.startswith("You can train with the weights")
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


def test_a_file_is_taken_or_refused(qtbot: QtBot, bench: Bench, hub: WeightsHub, tmp_path: Path) -> None:
    wrong, right = tmp_path / "wrong.safetensors", tmp_path / "mine.safetensors"
    wrong.write_bytes(weights_of(replace(find_recommended("vit_base_patch14_reg4_dinov2"), megabytes=0.0)))
    right.write_bytes(weights_of(DINOV2))
    hubs = tmp_path / "hubs.safetensors"
    hubs.write_bytes(weights_of(DINOV2, seed=1))
    bench.control.add("vit", wrong)
    qtbot.waitUntil(lambda: len(bench.notices) == 1, timeout=20_000)
    assert "do not fit the backbone" in bench.notices[0].text and str(wrong) in bench.notices[0].text
    bench.control.add("vit", right)
    qtbot.waitUntil(lambda: len(bench.notices) == 2 and not bench.state.missing, timeout=20_000)
    assert bench.notices[1].text == (
        "mine.safetensors was copied as the weights of DINOv2-small. It has the right form; whether it is timm's own file of "
        "that name cannot be told. You can train with it."
    )
    hub.offer(DINOV2, weights_of(DINOV2, seed=1))
    bench.control.fetch("vit")
    qtbot.waitUntil(lambda: len(bench.notices) == 3 and bench.state.transfer is None, timeout=20_000)
    for file, words in ((right, "its SHA-256 is not the known one"), (hubs, "Its SHA-256 is the known one")):
        bench.control.add("vit", file)
        count = len(bench.notices) + 1
        qtbot.waitUntil(lambda count=count: len(bench.notices) == count, timeout=20_000)  # type: ignore[misc]
        assert words in bench.notices[-1].text


def test_a_wrong_or_damaged_file_is_no_dead_end(qtbot: QtBot, bench: Bench, hub: WeightsHub, tmp_path: Path) -> None:
    holiday = tmp_path / "holiday.pth"
    with zipfile.ZipFile(holiday, "w") as archive:
        archive.writestr("beach.jpg", bytes(100))
    bench.control.add("vit", holiday)
    qtbot.waitUntil(lambda: not bench.state.missing, timeout=20_000)
    assert bench.state.weights["vit"].source == str(holiday)
    bench.control.fetch("vit")
    qtbot.waitUntil(lambda: len(bench.notices) == 2 and bench.state.transfer is None, timeout=20_000)
    path = KeptBackbones().verified(DINOV2.name)
    assert path is not None and path.read_bytes() == weights_of(DINOV2)
    damaged = bytearray(path.read_bytes())
    damaged[-1] ^= 1
    path.write_bytes(damaged)
    bench.control.fetch("vit")
    qtbot.waitUntil(lambda: len(bench.notices) == 3 and bench.state.transfer is None, timeout=20_000)
    assert KeptBackbones().verified(DINOV2.name) is not None


def test_what_another_window_got_is_not_called_compared(
    qtbot: QtBot, bench: Bench, hub: WeightsHub, tmp_path: Path
) -> None:
    file = tmp_path / "mine.safetensors"
    file.write_bytes(weights_of(DINOV2))
    add_weights(file, DINOV2.name, KeptBackbones(), lambda *_: None, CancelToken())
    bench.control.fetch("vit")
    qtbot.waitUntil(lambda: len(bench.notices) == 1, timeout=20_000)
    assert bench.notices[0].text == f"The weights of DINOv2-small were here already, from {file}. Nothing was fetched."


def test_the_half_of_another_hub_is_not_promised(
    qtbot: QtBot, bench: Bench, hub: WeightsHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.pause_s = 0.002
    bench.control.fetch("vit")
    qtbot.waitUntil(lambda: bench.state.transfer is not None and bench.state.transfer.done > 0, timeout=20_000)
    bench.control.cancel()
    qtbot.waitUntil(lambda: bench.state.transfer is None and bench.state.missing["vit"].half_bytes > 0, timeout=20_000)
    for address, is_open in (("http://mirror.example", True), ("http://user:secret@mirror.example", False)):
        monkeypatch.setenv("HF_ENDPOINT", address)
        bench.control.look()
        qtbot.waitUntil(lambda address=address: bench.state.missing["vit"].hub == address)  # type: ignore[misc]
        weights = bench.state.missing["vit"]
        assert (weights.half_bytes, weights.is_open) == (0, is_open)


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

"""Pictures of how a training does: what they show, that they change nothing, what they cost."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from onenip_core.cli.output import Reporter
from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.hashing import hash_file
from onenip_core.manifest import TENSORS_NAME
from onenip_core.progress import CancelToken, LivePicture, ProgressEvent, Stage
from onenip_core.training import live_pictures
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from onenip_core.types import RgbImage
from tests.support.made_up_parts import write_parts

Train = Callable[[str, bool, int], tuple[Path, list[ProgressEvent]]]


@pytest.fixture(scope="module")
def train(tmp_path_factory: pytest.TempPathFactory, tiny_settings: Preset) -> Train:
    root = tmp_path_factory.mktemp("live")
    products = (
        ProductDataset("stripes", tuple(write_parts(root / "stripes", 10))),
        ProductDataset("bars", tuple(write_parts(root / "bars", 10, vertical=False))),
    )

    def run(name: str, pictures: bool, steps: int) -> tuple[Path, list[ProgressEvent]]:
        told: list[ProgressEvent] = []
        order = TrainingOrder(
            products, root / name, "lite", Budget(steps=steps), settings=tiny_settings, device="cpu", pictures=pictures
        )
        train_model(order, on_progress=told.append, cancel=CancelToken())
        return order.out, [event for event in told if event.pictures]

    return run


def pixels(data: bytes) -> RgbImage:
    return np.asarray(cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR))


def test_the_model_is_the_same_with_them_and_without(train: Train) -> None:
    (plain, none), (watched, some) = train("plain", False, 20), train("watched", True, 20)
    assert some and not none
    assert hash_file(plain / TENSORS_NAME) == hash_file(watched / TENSORS_NAME)


@pytest.mark.parametrize("place", ["_choose", "_overlaid"])
@pytest.mark.parametrize("error", [torch.OutOfMemoryError("CUDA out of memory"), MemoryError(), RuntimeError("cuDNN")])
def test_a_training_goes_on_without_pictures_that_fail(
    train: Train, monkeypatch: pytest.MonkeyPatch, place: str, error: Exception
) -> None:
    asked = []

    def fail(*_: object) -> None:
        asked.append(place)
        raise error

    monkeypatch.setattr(live_pictures, place, fail)
    monkeypatch.setattr("onenip_core.training.trainer.PROGRESS_SECONDS", 0.0)
    out, events = train(f"spared {place} {type(error).__name__}", True, 3)
    assert (out / TENSORS_NAME).is_file() and not events and asked == [place], "they are not tried again"


def test_the_same_few_are_looked_at_again_and_what_is_found_changes(
    train: Train, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_pictures, "EVERY_S", 0.0)
    monkeypatch.setattr(live_pictures, "DEAREST", 1e9)
    monkeypatch.setattr("onenip_core.training.trainer.PROGRESS_SECONDS", 0.0)
    _, events = train("often", True, 12)
    assert len(events) > 2 and all(event.stage is Stage.TRAINING and not event.losses for event in events)
    first, last = events[0].pictures, events[-1].pictures
    assert [each.product for each in first] == ["stripes", "bars", "stripes", "bars"]
    assert [each.damaged for each in first] == [each.damaged for each in last]
    assert [each.prompt for each in first] == [each.prompt for each in last]
    assert any(one.found != other.found for one, other in zip(first, last, strict=True))
    for each in first:
        damaged, prompt = pixels(each.damaged).astype(int), pixels(each.prompt).astype(int)
        assert damaged.shape == prompt.shape == pixels(each.found).shape
        # Stripes stand upright, bars lie: the prompt is of the same product.
        across, along = np.ptp(prompt.mean(axis=0)), np.ptp(prompt.mean(axis=1))
        assert (across > along) == (each.product == "stripes")
        outline = (damaged[..., 2] - damaged[..., 1]) > 60
        assert outline.any(), "the edge of the damage is red on a grey part"
    assert sum(len(each.damaged) + len(each.prompt) + len(each.found) for each in first) < 200_000


def test_they_come_rarely(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow(live_pictures.LivePictures):
        def __init__(self) -> None:
            self._next = 0.0
            self.looks = 0

        def look(self) -> tuple[LivePicture, ...]:
            self.looks += 1
            return (LivePicture("part", b"", b"", b""),)

    slow = Slow()
    times = iter([0.0, 2.0, 50.0, 101.9, 102.1, 102.1])
    monkeypatch.setattr(live_pictures.time, "monotonic", lambda: next(times))
    assert slow.due(), "at once; it took two seconds"
    assert not slow.due() and not slow.due(), "which are 2 % of a hundred"
    assert slow.due() and slow.looks == 2


def test_machines_that_read_lines_get_no_pictures(capsys: pytest.CaptureFixture[str]) -> None:
    event = ProgressEvent(Stage.TRAINING, 0.5, pictures=(LivePicture("part", b"\xff", b"\xff", b"\xff"),))
    with Reporter(json_lines=True) as reporter:
        reporter.training(event)
    assert json.loads(capsys.readouterr().out)["pictures"] == []

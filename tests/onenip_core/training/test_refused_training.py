"""Training runs that never reach their first step: what they say, and that they leave nothing behind."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.progress import CancelToken, FinishReason, ProgressEvent, Stage
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from onenip_core.training.run_inputs import make_folder, read_inputs, read_splits, write_splits
from tests.support.failing_command import fails
from tests.support.made_up_parts import write_parts


def test_wrong_backbone_weights(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from safetensors.torch import save_file
    from torch import zeros

    write_parts(tmp_path / "stripes", 4)
    rubbish, other = tmp_path / "rubbish.safetensors", tmp_path / "other.safetensors"
    rubbish.write_bytes(b"no weights at all")
    save_file({"conv_stem.weight": zeros(3, 3)}, other)
    base = ["train", tmp_path / "stripes", "--out", tmp_path / "m", "--steps", 1, "--weights"]
    for path, remedy in (
        (rubbish, "download it again"),
        (other, "--backbone NAME"),
        (tmp_path / "absent.pth", "--weights FILE"),
    ):
        error = fails(capsys, *base, path)
        assert path.name in error and remedy in error
    assert not (tmp_path / "m").exists(), "what was refused leaves no folder behind"
    (tmp_path / "m").mkdir()
    fails(capsys, *base, rubbish)
    assert (tmp_path / "m").is_dir(), "the folder was there before"


def test_damaged_images_and_empty_textures_leave_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = tmp_path / "m"
    base = ["train", tmp_path / "stripes", "--out", model, "--steps", 1, "--device", "cpu"]
    paths = write_parts(tmp_path / "stripes", 4)
    (tmp_path / "textures").mkdir()
    assert "holds no images" in fails(capsys, *base, "--textures", tmp_path / "textures")
    assert not model.exists()
    for path in paths:  # without any one of them too few are left
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 2])
        assert path.name in fails(capsys, *base)
        assert not model.exists(), path.name
        path.write_bytes(whole)


def test_a_team_divides_what_its_first_process_found_usable(tmp_path: Path, tiny_settings: Preset) -> None:
    parts = write_parts(tmp_path / "stripes", 8)
    parts[2].write_bytes(b"damaged")
    write_parts(tmp_path / "few", 2)
    few = ProductDataset("few", tuple(sorted((tmp_path / "few").iterdir())))
    products = (few, ProductDataset("stripes", tuple(parts[:6]), prompts=tuple(parts[6:])))
    inputs = read_inputs(products, tmp_path, "lite", tiny_settings, 0, lambda event: None, CancelToken())
    assert inputs is not None and [split.name for split in inputs.splits] == ["stripes"]
    make_folder(inputs.folder)
    write_splits(inputs, products)
    assert read_splits(inputs.folder, products) == inputs.splits
    (split,) = inputs.splits
    assert parts[2] not in (*split.training, *split.held_out) and split.prompts == tuple(parts[6:])


def test_a_folder_that_cannot_be_looked_into(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_parts(tmp_path / "stripes", 4)
    # Even an administrator cannot ask whether a name of 300 letters exists.
    error = fails(capsys, "train", tmp_path / "stripes", "--out", tmp_path / ("m" * 300), "--steps", 1)
    assert "cannot be written" in error and "Choose another folder" in error


def test_a_run_that_was_cancelled_before_its_first_step_can_be_resumed(tmp_path: Path, tiny_settings: Preset) -> None:
    model, dataset = tmp_path / "m", ProductDataset("stripes", tuple(write_parts(tmp_path / "stripes", 24)))

    def train(resume: bool, cancelled_in: Stage | None) -> FinishReason:
        cancel = CancelToken()

        def on_progress(event: ProgressEvent) -> None:
            if event.stage is cancelled_in:
                cancel.cancel()

        return train_model(
            TrainingOrder(
                [dataset], model, "lite", Budget(steps=1), settings=tiny_settings, device="cpu", resume=resume
            ),
            on_progress=on_progress,
            cancel=cancel,
        )

    assert train(resume=False, cancelled_in=Stage.CACHING) is FinishReason.CANCELLED
    assert not model.exists()
    assert train(resume=True, cancelled_in=None) is FinishReason.COMPLETED


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to a single process there")
def test_ctrl_c_before_the_first_step_promises_no_checkpoint(tmp_path: Path) -> None:
    model = tmp_path / "m"
    write_parts(tmp_path / "stripes", 64)
    command = [sys.executable, "-m", "onenip_core.cli", "train", str(tmp_path / "stripes"), "--out", str(model)]
    command += ["--steps", "1", "--device", "cpu"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        deadline = time.monotonic() + 120
        while not model.exists() and running.poll() is None and time.monotonic() < deadline:
            time.sleep(0.001)
        running.send_signal(signal.SIGINT)
        said, _ = running.communicate(timeout=120)
    assert running.returncode == 130
    assert "Cancelled before the first step" in said and "--resume" not in said
    assert not model.exists()

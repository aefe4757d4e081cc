"""Training for real, on made-up parts with a tiny network: resume, cancel, seeds, faults."""

from __future__ import annotations

import json
import math
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import torch
from safetensors.torch import save_file

from onenip_core.checkpoint_file import CHECKPOINT_NAME
from onenip_core.config import Budget, Precision, Preset, PromptChoice, PromptMode
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.datasets.readers import read_products
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import CheckpointError, DatasetError, NonFiniteLossError, TrainingError, UsageError
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import BatchChange
from onenip_core.model_folder import load_model
from onenip_core.progress import CancelToken, FinishReason, ProgressEvent, Stage
from onenip_core.training import anomaly_bank
from onenip_core.training.anomaly_bank import BankSample
from onenip_core.training.losses import LossTerms
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import TRAINING_FOLDER, train_model
from onenip_core.training.step_losses import StepLosses
from onenip_core.training.trainer import Trainer
from onenip_core.training.training_checkpoint import (
    TrainingPosition,
    read_position,
    save_checkpoint,
)
from tests.support.made_up_parts import write_parts


@pytest.fixture(scope="session")
def products(tmp_path_factory: pytest.TempPathFactory) -> tuple[ProductDataset, ...]:
    folder = tmp_path_factory.mktemp("parts")
    return (
        ProductDataset("stripes", tuple(write_parts(folder / "stripes", 12, seed=1))),
        ProductDataset("bars", tuple(write_parts(folder / "bars", 10, vertical=False, seed=2))),
    )


class Recorder:
    """Collects every step's losses and can cancel at a step."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, cancel_at: int | None = None) -> None:
        self.losses: dict[int, float] = {}
        self.cancel = CancelToken()
        self.events: list[ProgressEvent] = []
        original = Trainer._train_step
        recorder = self

        def recorded(trainer: Trainer):  # type: ignore[no-untyped-def]
            terms = original(trainer)
            recorder.losses[trainer.step] = float(terms.total.detach())
            if cancel_at is not None and trainer.step + 1 >= cancel_at:
                recorder.cancel.cancel()
            return terms

        monkeypatch.setattr(Trainer, "_train_step", recorded)


def train(
    products: tuple[ProductDataset, ...],
    out: Path,
    settings: Preset,
    steps: int,
    *,
    resume: bool = False,
    cancel: CancelToken | None = None,
    on_progress: Callable[[ProgressEvent], None] = lambda event: None,
    seed: int = 0,
) -> FinishReason:
    return train_model(
        TrainingOrder(
            products, out, "lite", Budget(steps=steps), settings=settings, device="cpu", seed=seed, resume=resume
        ),
        on_progress=on_progress,
        cancel=cancel or CancelToken(),
    )


def test_training_learns_and_leaves_a_model_that_judges(
    products: tuple[ProductDataset, ...], tiny_settings: Preset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = Recorder(monkeypatch)
    events: list[ProgressEvent] = []
    assert train(products, tmp_path / "model", tiny_settings, 60, on_progress=events.append) is FinishReason.COMPLETED
    losses = [recorder.losses[step] for step in range(60)]
    assert np.mean(losses[-10:]) < 0.8 * np.mean(losses[:10])
    assert [stage for stage in Stage if any(event.stage is stage for event in events)] == list(Stage)
    assert all(0 <= event.fraction <= 1 for event in events)
    assert not (tmp_path / "model" / TRAINING_FOLDER).exists()
    inspector = Inspector.load(tmp_path / "model", "cpu")
    assert inspector.products == ("stripes", "bars")
    for product in products:
        for path in product.normals:
            assert inspector.analyse([read_image(path)])[0].product == product.name
        entry = inspector.manifest.product(product.name)
        assert entry is not None
        assert np.median(entry.calibration.held_out_scores) == pytest.approx(0.5, abs=1e-6)


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_a_resumed_run_has_the_losses_of_an_uninterrupted_one(
    products: tuple[ProductDataset, ...],
    tiny_settings: Preset,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    precision: Precision,
) -> None:
    monkeypatch.setattr(anomaly_bank, "MAX_SIZE", 40)  # the bank lets go of its oldest chunks on the way
    settings = Preset(
        network=replace(tiny_settings.network, dropout=0.1),
        training=replace(tiny_settings.training, precision=precision),
        epochs=1,
    )
    with monkeypatch.context() as patch:
        whole = Recorder(patch)
        train(products, tmp_path / "whole", settings, 24)
    with monkeypatch.context() as patch:
        first = Recorder(patch, cancel_at=11)
        assert train(products, tmp_path / "parts", settings, 24, cancel=first.cancel) is FinishReason.CANCELLED
    assert read_position(tmp_path / "parts" / TRAINING_FOLDER).step == 11
    with monkeypatch.context() as patch:
        second = Recorder(patch)
        assert train(products, tmp_path / "parts", settings, 24, resume=True) is FinishReason.COMPLETED
    assert min(second.losses) == 11
    assert {**first.losses, **second.losses} == whole.losses
    one, two = load_model(tmp_path / "whole"), load_model(tmp_path / "parts")
    for name, tensor in one.network.state_dict().items():
        assert torch.equal(tensor, two.network.state_dict()[name]), name


def test_same_seed_same_model_other_seed_other_model(
    products: tuple[ProductDataset, ...], tiny_settings: Preset, tmp_path: Path
) -> None:
    for name, seed in (("a", 3), ("b", 3), ("c", 4)):
        train(products, tmp_path / name, tiny_settings, 6, seed=seed)
    heads = [load_model(tmp_path / name).network.head.weight for name in "abc"]
    assert torch.equal(heads[0], heads[1])
    assert not torch.equal(heads[0], heads[2])


@pytest.mark.parametrize(
    ("mode", "choice", "refiner", "restoration"),
    [
        (PromptMode.NONE, PromptChoice.RANDOM, True, True),
        (PromptMode.STATIC, PromptChoice.FIXED, True, False),
        (PromptMode.DYNAMIC, PromptChoice.FIXED, False, True),
    ],
)
def test_the_papers_ablations_train_and_inspect(
    products: tuple[ProductDataset, ...],
    tiny_settings: Preset,
    tmp_path: Path,
    mode: PromptMode,
    choice: PromptChoice,
    refiner: bool,
    restoration: bool,
) -> None:
    settings = Preset(
        network=replace(tiny_settings.network, prompt_mode=mode, refiner=refiner),
        training=replace(tiny_settings.training, prompt_choice=choice, restoration=restoration),
        epochs=1,
    )
    train(products, tmp_path / "model", settings, 3)
    inspector = Inspector.load(tmp_path / "model", "cpu")
    result = inspector.inspect(read_image(products[0].normals[0]), "stripes")
    assert result.score is not None and math.isfinite(result.score)
    assert result.anomaly_map.shape == (96, 96)


def test_a_loss_that_is_no_number_stops_and_keeps_the_last_good_checkpoint(
    products: tuple[ProductDataset, ...], tiny_settings: Preset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        recorder = Recorder(patch, cancel_at=4)
        train(products, tmp_path / "model", tiny_settings, 50, cancel=recorder.cancel)
    before = (tmp_path / "model" / TRAINING_FOLDER / CHECKPOINT_NAME).read_bytes()
    original = StepLosses.__call__

    def poisoned(losses: StepLosses, sample: BankSample, step: int) -> LossTerms:
        if step == 7:
            with torch.no_grad():
                losses.network.head.weight.fill_(math.nan)
        return original(losses, sample, step)

    monkeypatch.setattr(StepLosses, "__call__", poisoned)
    with pytest.raises(NonFiniteLossError, match=r"step 8.*not a number.*kept"):
        train(products, tmp_path / "model", tiny_settings, 50, resume=True)
    assert (tmp_path / "model" / TRAINING_FOLDER / CHECKPOINT_NAME).read_bytes() == before


def test_out_of_memory_halves_the_batch_and_says_so(
    products: tuple[ProductDataset, ...], tiny_settings: Preset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = StepLosses.__call__

    def scarce(losses: StepLosses, sample: BankSample, step: int) -> LossTerms:
        if len(sample.sources) > 1:
            torch.empty(2**46)  # a real allocation that fails
        return original(losses, sample, step)

    monkeypatch.setattr(StepLosses, "__call__", scarce)
    events: list[ProgressEvent] = []
    assert train(products, tmp_path / "model", tiny_settings, 3, on_progress=events.append) is FinishReason.COMPLETED
    messages = [event.message for event in events if "Memory ran out" in event.message]
    assert [message.split()[-1] for message in messages] == ["2.", "1."]
    record = load_model(tmp_path / "model").manifest.training
    assert record.batch_size == 1 and record.samples == 3
    assert record.batch_changes == (BatchChange(1, 2), BatchChange(1, 1))

    def hopeless(losses: StepLosses, sample: BankSample, step: int) -> LossTerms:
        torch.empty(2**46)
        return original(losses, sample, step)

    monkeypatch.setattr(StepLosses, "__call__", hopeless)
    with pytest.raises(TrainingError, match="one sample at a time"):
        train(products, tmp_path / "other", tiny_settings, 3)


def test_a_finished_model_and_an_unfinished_run_are_never_overwritten(
    products: tuple[ProductDataset, ...], tiny_settings: Preset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(products, tmp_path / "model", tiny_settings, 2)
    before = {path.name: path.read_bytes() for path in (tmp_path / "model").iterdir()}
    with pytest.raises(UsageError, match="finished model"):
        train(products, tmp_path / "model", tiny_settings, 2)
    assert {path.name: path.read_bytes() for path in (tmp_path / "model").iterdir()} == before
    with monkeypatch.context() as patch:
        recorder = Recorder(patch, cancel_at=1)
        train(products, tmp_path / "left", tiny_settings, 9, cancel=recorder.cancel)
    with pytest.raises(UsageError, match="--resume"):
        train(products, tmp_path / "left", tiny_settings, 9)


def test_resume_refuses_another_run_and_a_damaged_checkpoint(
    products: tuple[ProductDataset, ...], tiny_settings: Preset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        recorder = Recorder(patch, cancel_at=2)
        train(products, tmp_path / "model", tiny_settings, 9, cancel=recorder.cancel)
    files = {path.name: path.read_bytes() for path in (tmp_path / "model" / TRAINING_FOLDER).iterdir()}
    fewer = (ProductDataset("stripes", products[0].normals[:-1]), products[1])
    for other, seed in ((products, 5), (fewer, 0)):
        with pytest.raises(CheckpointError, match="another run"):
            train(other, tmp_path / "model", tiny_settings, 9, resume=True, seed=seed)
    assert {path.name: path.read_bytes() for path in (tmp_path / "model" / TRAINING_FOLDER).iterdir()} == files
    path = tmp_path / "model" / TRAINING_FOLDER / CHECKPOINT_NAME
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(CheckpointError, match="damaged"):
        train(products, tmp_path / "model", tiny_settings, 9, resume=True)


def test_too_few_normal_images(products: tuple[ProductDataset, ...], tiny_settings: Preset, tmp_path: Path) -> None:
    for count, said in enumerate(("no", "(only )?one")):
        few = ProductDataset("few", products[0].normals[:count])
        with pytest.raises(DatasetError, match=rf"'few' has {said} normal image"):
            train((few,), tmp_path / "model", tiny_settings, 2)
    assert not (tmp_path / "model").exists()


def test_an_image_that_breaks_off_is_named(tiny_settings: Preset, tmp_path: Path) -> None:
    paths = write_parts(tmp_path / "parts", 4)
    paths[3].write_bytes(paths[3].read_bytes()[:-40])
    with pytest.raises(DatasetError, match=r"one cannot be read .*part003\.png.*has 3 normal image"):
        train((ProductDataset("p", tuple(paths)),), tmp_path / "model", tiny_settings, 2)
    assert not (tmp_path / "model").exists()


def write_lookalikes(folder: Path, count: int) -> tuple[Path, ...]:
    """Pictures that differ in one grey level of one pixel, which no network of 64 pixels sees."""
    rng = np.random.default_rng(5)
    base = np.kron(rng.integers(60, 200, (64, 64), dtype=np.uint8), np.ones((8, 8), np.uint8))
    paths = tuple(folder / f"{number}.png" for number in range(count))
    for number, path in enumerate(paths):
        pixels = base.copy()
        pixels[8 * number, 0] += 1
        write_png(path, pixels)
    return paths


def test_one_products_trouble_does_not_cost_the_others_their_model(tiny_settings: Preset, tmp_path: Path) -> None:
    good = write_parts(tmp_path / "stripes", 22)
    good[4].write_bytes(good[4].read_bytes()[:-40])
    write_png(good[7], read_image(good[6]))
    broken, twins = write_parts(tmp_path / "broken", 5), write_parts(tmp_path / "twins", 50)
    for path in broken:
        path.write_bytes(b"nothing")
    for number, path in enumerate(twins):
        path.write_bytes(twins[number % 2].read_bytes())
    products = (
        ProductDataset("broken", tuple(broken)),
        ProductDataset("stripes", tuple(good)),
        ProductDataset("twins", tuple(twins)),
        ProductDataset("alike", write_lookalikes(tmp_path / "alike", 6)),
    )
    events: list[ProgressEvent] = []
    model = tmp_path / "model"
    assert train(products, model, tiny_settings, 2, on_progress=events.append) is FinishReason.COMPLETED
    manifest = Inspector.load(model, "cpu").manifest
    assert [(entry.name, entry.training_images) for entry in manifest.products] == [("stripes", 17)], (
        "20 are usable, of which 3 are held out"
    )
    reasons = {each.product: each.reason for each in manifest.missing_products}
    assert list(reasons) == ["broken", "twins", "alike"]
    assert "Of its 5 normal images 5 cannot be read" in reasons["broken"]
    assert "Of its 50 normal images 48 only show what another one shows" in reasons["twins"]
    assert "has 2 normal images. At least 4 are needed" in reasons["twins"]
    assert "score exactly alike" in reasons["alike"]
    images = {each.image: each.reason for each in manifest.not_trained if each.product == "stripes"}
    assert list(images) == ["part004.png", "part007.png"]
    assert "damaged" in images["part004.png"] and "part006.png" in images["part007.png"]
    before = [event.message for event in events if event.message and event.stage is Stage.READING]
    assert len(before) == 4, "said before anything is computed"
    assert (
        before[1].startswith("stripes: Of its 22 normal images one only shows")
        and "alike: Only 6 normal images" in before[3]
    )
    after = [event.message for event in events if "left out" in event.message and event.stage is Stage.CALIBRATING]
    assert len(after) == 1 and after[0].startswith("alike is left out of the model.")


def test_registered_prompts_lead_the_gallery(tiny_settings: Preset, tmp_path: Path) -> None:
    write_parts(tmp_path / "parts", 8)
    prompts = write_parts(tmp_path / "parts" / "prompts", 2, seed=9)
    for path in prompts:
        path.rename(path.with_name(f"chosen {path.name}"))
    train(read_products([tmp_path / "parts"]), tmp_path / "model", tiny_settings, 2)
    entries = load_model(tmp_path / "model").manifest.products[0].prompts
    assert [entry.name for entry in entries if entry.registered] == ["chosen part000.png", "chosen part001.png"]
    assert [entry.registered for entry in entries[:3]] == [True, True, False]


def test_seeds_reach_every_draw_of_a_step(
    products: tuple[ProductDataset, ...], tiny_settings: Preset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draws: list[dict[str, object]] = []
    draw_prompts, original = StepLosses.draw_prompts, StepLosses.__call__

    def seen_step(losses: StepLosses, sample: BankSample, step: int) -> LossTerms:
        draws[-1]["dropout"] = torch.initial_seed()
        draws[-1]["pseudo-anomalies"] = sample.sources.tolist()
        draws[-1]["what was done"] = sample.masks.numpy().tobytes()
        draws[-1]["start"] = losses.network.head.weight.detach().numpy().tobytes()
        return original(losses, sample, step)

    def seen_prompts(losses: StepLosses, sources: npt.NDArray[np.int64], step: int) -> npt.NDArray[np.int64]:
        draws[-1]["images"] = len(losses._data.products)
        # Of many steps, since one with four samples may well draw the same four prompts.
        draws[-1]["prompts"] = [draw_prompts(losses, np.arange(8), number).tolist() for number in range(5)]
        return draw_prompts(losses, sources, step)

    def seen_jitter(features: torch.Tensor, strength: float, generator: torch.Generator) -> torch.Tensor:
        draws[-1]["jitter"] = torch.randn(4, generator=generator).tolist()
        return features

    monkeypatch.setattr(StepLosses, "__call__", seen_step)
    monkeypatch.setattr(StepLosses, "draw_prompts", seen_prompts)
    monkeypatch.setattr("onenip_core.training.step_losses.jitter_features", seen_jitter)
    for name, seed in (("first", 0), ("again", 0), ("other", 7)):
        draws.append({})
        train(products, tmp_path / name, tiny_settings, 1, seed=seed)
    first, again, other = draws
    assert first == again
    assert first.pop("images") == other.pop("images")
    assert [name for name, drawn in first.items() if drawn == other[name]] == []
    assert set(first) == {"dropout", "pseudo-anomalies", "what was done", "start", "prompts", "jitter"}
    for seed in (-1, 2**32):
        with pytest.raises(UsageError, match="seed"):
            train(products, tmp_path / "wrong", tiny_settings, 1, seed=seed)


def test_a_budget_in_minutes_goes_on_where_it_stopped(
    products: tuple[ProductDataset, ...], tiny_settings: Preset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def timed(out: Path, cancel: CancelToken, resume: bool = False) -> FinishReason:
        return train_model(
            TrainingOrder(
                products, out, "lite", Budget(minutes=0.1), settings=tiny_settings, device="cpu", resume=resume
            ),
            on_progress=lambda event: None,
            cancel=cancel,
        )

    with monkeypatch.context() as patch:
        recorder = Recorder(patch, cancel_at=2)
        assert timed(tmp_path / "model", recorder.cancel) is FinishReason.CANCELLED
    planned = read_position(tmp_path / "model" / TRAINING_FOLDER).planned_seconds
    assert planned is not None and 1.5 <= planned < 6
    assert timed(tmp_path / "model", CancelToken(), resume=True) is FinishReason.COMPLETED
    record = load_model(tmp_path / "model").manifest.training
    assert record.steps > 2
    assert record.seconds >= planned - 0.1


def test_the_gradient_scaler_of_fp16_is_resumed(tmp_path: Path) -> None:
    network = torch.nn.Linear(2, 1)
    optimizer = torch.optim.AdamW(network.parameters(), fused=True)
    scaler = torch.amp.GradScaler("cpu", enabled=True)
    for _ in range(3):
        scaler.scale(network(torch.ones(1, 2)).sum()).backward()
        scaler.step(optimizer)
        scaler.update()
    position = TrainingPosition(3, 1.0, 4, "f", None, scaler.state_dict(), {"total": 0.5})
    save_checkpoint(tmp_path, network, optimizer, position)  # type: ignore[arg-type]
    restored = torch.amp.GradScaler("cpu", enabled=True)
    restored.load_state_dict(read_position(tmp_path).scaler)
    restored.scale(network(torch.ones(1, 2)).sum()).backward()
    assert restored.get_scale() == scaler.get_scale()
    assert restored.state_dict()["_growth_tracker"] == 3


def test_a_checkpoint_of_another_version_is_not_called_damaged(tmp_path: Path) -> None:
    for header in ({"schema": "99"}, {"schema": "1", "position": json.dumps({"step": 3, "phase": "new"})}):
        save_file({"a": torch.zeros(1)}, tmp_path / CHECKPOINT_NAME, metadata=header)
        with pytest.raises(CheckpointError, match="another version"):
            read_position(tmp_path)


def test_what_a_kill_left_beside_the_model_is_cleared_away(
    products: tuple[ProductDataset, ...], tiny_settings: Preset, tmp_path: Path
) -> None:
    out = tmp_path / "model"
    (out / TRAINING_FOLDER).mkdir(parents=True)
    (out / ".model.safetensors.1234abcd.tmp").write_bytes(b"half")
    (out / TRAINING_FOLDER / ".features.npy.1234abcd.tmp").write_bytes(b"half")
    train(products, out, tiny_settings, 1)
    assert sorted(path.name for path in out.iterdir()) == ["manifest.json", "model.safetensors"]
    (out / TRAINING_FOLDER).mkdir()  # killed between the manifest and the end of the run
    with pytest.raises(UsageError, match="finished model"):
        train(products, out, tiny_settings, 1, resume=True)
    assert not (out / TRAINING_FOLDER).exists()


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL does not exist on Windows")
@pytest.mark.parametrize(
    "seconds_after_start",
    [1.0, pytest.param(0.2, marks=pytest.mark.slow), pytest.param(2.5, marks=pytest.mark.slow)],
)
def test_training_killed_at_any_moment_can_be_resumed(tmp_path: Path, seconds_after_start: float) -> None:
    write_parts(tmp_path / "stripes", 12)
    out = tmp_path / "model"
    script = (
        "import sys\n"
        "import onenip_core.training.trainer as trainer\n"
        "trainer.CHECKPOINT_SECONDS = 0.0\n"  # a checkpoint after every step: the kill meets a write
        "from onenip_core.cli import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    command = [
        sys.executable,
        "-c",
        script,
        "train",
        str(tmp_path / "stripes"),
        "--out",
        str(out),
        "--steps",
        "400",
        "--json-lines",
    ]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        for line in process.stdout:
            event = json.loads(line)
            if event["stage"] == "training" and event["step"] > 0:
                break
        time.sleep(seconds_after_start)
        process.send_signal(signal.SIGKILL)
    position = read_position(out / TRAINING_FOLDER)  # whole, whatever was going on
    assert 0 < position.step < 400
    assert not (out / "manifest.json").exists()
    # Resumed by the command, it goes on from there; Ctrl+C then leaves a checkpoint again.
    steps = []
    with subprocess.Popen([*command, "--resume"], stdout=subprocess.PIPE, text=True, env=environment) as resumed:
        assert resumed.stdout is not None
        for line in resumed.stdout:
            event = json.loads(line)
            if event["event"] == "progress" and event["stage"] == "training" and event["losses"]:
                steps.append(event["step"])
                if len(steps) == 3:
                    resumed.send_signal(signal.SIGINT)
    assert resumed.returncode == 130
    assert steps[0] > position.step
    assert read_position(out / TRAINING_FOLDER).step >= steps[2]

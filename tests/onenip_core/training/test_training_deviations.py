"""Switches of the training, and the faults of numbers that it must not pass on."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from onenip_core.cli.main import main
from onenip_core.config import PRESETS, Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.deviations import TrainingDeviations
from onenip_core.errors import NonFiniteLossError, UsageError
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import BatchChange, load_manifest
from onenip_core.model_folder import load_model
from onenip_core.progress import CancelToken, FinishReason, ProgressEvent
from onenip_core.training import trainer as trainer_module
from onenip_core.training.anomaly_bank import BankSample
from onenip_core.training.losses import LossTerms, combine_losses, dice_loss
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import TRAINING_FOLDER, train_model
from onenip_core.training.selection import split_product
from onenip_core.training.step_losses import StepLosses
from onenip_core.training.trainer import Trainer
from onenip_core.training.training_checkpoint import read_position
from tests.support.made_up_parts import write_parts


@pytest.fixture(scope="module")
def products(tmp_path_factory: pytest.TempPathFactory) -> tuple[ProductDataset, ...]:
    folder = tmp_path_factory.mktemp("parts")
    return (
        ProductDataset("stripes", tuple(write_parts(folder / "stripes", 8, seed=1))),
        ProductDataset("bars", tuple(write_parts(folder / "bars", 8, vertical=False, seed=2))),
    )


@pytest.fixture(scope="module")
def tiny_paper(tiny_settings: Preset) -> Preset:
    """The preset paper with every switch as it is, but small, and on lite's backbone."""
    paper, tiny = PRESETS["paper"], tiny_settings.network
    network = replace(
        paper.network,
        backbone=tiny.backbone,
        input_size=tiny.input_size,
        width=tiny.width,
        heads=tiny.heads,
        feedforward=tiny.feedforward,
        encoder_layers=1,
        decoder_layers=1,
        refiner_width=tiny.refiner_width,
    )
    return Preset(network, replace(paper.training, batch_size=4, precision="fp32"), epochs=1)


def order(products: tuple[ProductDataset, ...], out: Path, settings: Preset, steps: int = 3) -> TrainingOrder:
    return TrainingOrder(products, out, "paper", Budget(steps=steps), settings=settings, device="cpu")


def train(products: tuple[ProductDataset, ...], out: Path, settings: Preset, steps: int = 3) -> list[ProgressEvent]:
    events: list[ProgressEvent] = []
    train_model(order(products, out, settings, steps), on_progress=events.append, cancel=CancelToken())
    return events


def test_dice_of_the_authors_costs_half_of_a_perfect_large_mask() -> None:
    mask = torch.ones(1, 1, 40, 40)
    assert float(dice_loss(mask, mask, factor=1.0)) == pytest.approx(1 - 1601 / 3201)
    assert float(dice_loss(mask, mask)) == 0.0


def test_dice_is_steepest_where_its_cliff_is_said_to_be() -> None:
    side = 224
    for smooth, cliff in ((1.0, 0.0026), (400.0, 0.0515)):  # √(smooth / N / 3), by the second derivative
        levels = torch.logspace(-3, -0.7, 300)
        slopes = []
        for level in levels:
            p = level.clone().requires_grad_()
            dice_loss(p.expand(1, 1, side, side), torch.zeros(1, 1, side, side), smooth=smooth).backward()  # type: ignore[no-untyped-call]
            assert p.grad is not None
            slopes.append(float(p.grad))
        steepest = float(levels[int(np.argmax(slopes))])
        assert steepest == pytest.approx((smooth / side**2 / 3) ** 0.5, rel=0.05) == pytest.approx(cliff, rel=0.06)


def test_factor_and_smooth_reach_the_loss() -> None:
    features, logits = torch.zeros(1, 2, 1, 1), torch.zeros(2, 1, 1, 1)
    masks = torch.tensor([0.0, 1.0]).view(2, 1, 1, 1)
    terms = combine_losses(
        features, features, features, logits, masks,
        restoration=True, dice_weight=1.0, bce_weight=0.0, dice_factor=1.0, dice_smooth=3.0,
    )  # fmt: skip
    # sigmoid 0.5: squares 0.25, overlap 0 and 0.5
    assert float(terms.total) == pytest.approx(((1 - 3 / 3.25) + (1 - 3.5 / 4.25)) / 2)


def test_the_trainer_takes_its_switches(
    products: tuple[ProductDataset, ...], tiny_paper: Preset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Trainer] = []
    given: list[dict[str, float]] = []
    original = Trainer._train_step

    def spied(trainer: Trainer) -> LossTerms:
        seen.append(trainer)
        return original(trainer)

    def combined(*tensors: object, **settings: float) -> LossTerms:
        given.append(settings)
        return combine_losses(*tensors, **settings)  # type: ignore[arg-type]

    def one_step(settings: Preset) -> None:
        cancel = CancelToken()
        train_model(
            order(products, tmp_path / f"{len(seen)}", settings),
            on_progress=lambda event: cancel.cancel() if event.losses else None,
            cancel=cancel,
        )

    monkeypatch.setattr(trainer_module, "PROGRESS_SECONDS", 0.0)
    monkeypatch.setattr(Trainer, "_train_step", spied)
    monkeypatch.setattr("onenip_core.training.step_losses.combine_losses", combined)
    deviations = replace(tiny_paper.training.deviations, adam_epsilon=1e-12, dice_smooth=7.0)
    one_step(replace(tiny_paper, training=replace(tiny_paper.training, deviations=deviations)))
    assert seen[0].optimizer.param_groups[0]["eps"] == 1e-12
    assert (given[0]["dice_factor"], given[0]["dice_smooth"]) == (1.0, 7.0)
    # 4 samples a step, each used once: half a chunk of 8 is new with every step.
    assert [seen[0].bank._window(step)[1] - seen[0].bank._window(0)[1] for step in (0, 2, 4)] == [0, 1, 2]
    ours = replace(tiny_paper.training.deviations, pseudo_anomaly_uses=TrainingDeviations().pseudo_anomaly_uses)
    one_step(replace(tiny_paper, training=replace(tiny_paper.training, deviations=ours)))
    assert [seen[-1].bank._window(step)[1] - seen[-1].bank._window(0)[1] for step in (0, 4, 8)] == [0, 0, 1]


def test_all_normals_train_where_none_is_to_be_held_out(products: tuple[ProductDataset, ...]) -> None:
    whole, ours = split_product(products[0], 0.0, 0), split_product(products[0], 0.15, 0)
    assert (whole.training, whole.held_out) == (products[0].normals, ())
    assert len(ours.held_out) == 2
    prompts = replace(products[0], prompts=products[0].normals[:7])
    assert split_product(prompts, 0.0, 0).training == products[0].normals


def test_a_limit_from_training_images_claims_nothing(
    products: tuple[ProductDataset, ...], tiny_paper: Preset, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    events = train(products, tmp_path / "model", tiny_paper)
    assert any(event.message.startswith("No good part was held out of stripes, bars:") for event in events)
    manifest = load_manifest(tmp_path / "model")
    assert manifest.network == tiny_paper.network and manifest.training.config == tiny_paper.training
    for product in manifest.products:
        assert product.training_images == 8 and product.picture is None
        assert product.calibration.held_out_scores == () and product.calibration.observed_interval == (0.0, 1.0)
        assert product.calibration.pseudo_anomalies_found is None and product.calibration.pseudo_anomaly_scores is None
    inspector = Inspector.load(tmp_path / "model", "cpu")
    image = np.full((96, 96, 3), 128, np.uint8)
    assert math.isfinite(inspector.inspect(image, "bars").score or math.nan)
    assert main(["info", str(tmp_path / "model")]) == 0
    said = capsys.readouterr().out
    assert said.count("no good part was held out") == 2 and "held-out good parts" not in said
    assert "dice_factor=1.0" in said and "refiner_start=xavier" in said and "smallest_scale=1" in said


def test_a_gallery_of_what_is_calibrated_on_is_refused(
    products: tuple[ProductDataset, ...], tiny_settings: Preset, tmp_path: Path
) -> None:
    settings = replace(tiny_settings, training=replace(tiny_settings.training, held_out_fraction=0.0))
    with pytest.raises(UsageError, match="needs held-out normals"):
        train(products, tmp_path / "model", settings)
    assert not (tmp_path / "model").exists()


def test_a_gradient_that_is_no_number_stops_before_it_reaches_the_weights(
    products: tuple[ProductDataset, ...], tiny_paper: Preset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = StepLosses.__call__
    trainers: list[Trainer] = []
    step_of = Trainer._train_step

    def spied(trainer: Trainer) -> LossTerms:
        trainers.append(trainer)
        return step_of(trainer)

    def poisoned(losses: StepLosses, sample: BankSample, step: int) -> LossTerms:
        terms = original(losses, sample, step)
        if step == 2:
            # A root at zero: the value is 0, its slope is infinite, and times 0 no number.
            zero = losses.network.head.weight.sum() * 0
            terms = replace(terms, total=terms.total + zero.sqrt())
        return terms

    monkeypatch.setattr(StepLosses, "__call__", poisoned)
    monkeypatch.setattr(Trainer, "_train_step", spied)
    with pytest.raises(NonFiniteLossError, match=r"step 3: the gradient is not a number.*as they were"):
        train(products, tmp_path / "model", tiny_paper, 5)
    assert trainers[-1].step == 2
    assert all(bool(torch.isfinite(parameter).all()) for parameter in trainers[-1].network.parameters())


def test_fp16_passes_over_an_overflow_but_not_over_what_no_scale_can_mend(
    products: tuple[ProductDataset, ...], tiny_paper: Preset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[Trainer] = []

    def only_built(trainer: Trainer, *_: object, **__: object) -> FinishReason:
        found.append(trainer)
        return FinishReason.CANCELLED

    monkeypatch.setattr(Trainer, "fit", only_built)
    train(products, tmp_path / "model", tiny_paper, 5)
    trainer = found[0]
    trainer.scaler = torch.amp.GradScaler("cpu", enabled=True, init_scale=65536.0)
    trainer._refuse_gradient(math.inf)
    trainer.scaler = torch.amp.GradScaler("cpu", enabled=True, init_scale=0.5)
    with pytest.raises(NonFiniteLossError):
        trainer._refuse_gradient(math.inf)
    trainer._refuse_gradient(7.0)


@pytest.mark.slow
def test_smaller_batches_are_told_in_the_curve_the_checkpoint_and_the_manifest(
    products: tuple[ProductDataset, ...], tiny_paper: Preset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    original = StepLosses.__call__

    def scarce(losses: StepLosses, sample: BankSample, step: int) -> LossTerms:
        if step >= 2 and len(sample.sources) > (2 if step < 4 else 1):
            torch.empty(2**46)  # a real allocation that fails
        return original(losses, sample, step)

    monkeypatch.setattr(StepLosses, "__call__", scarce)
    cancel, events = CancelToken(), []

    def follow(event: ProgressEvent) -> None:
        events.append(event)
        if event.batch_size == 1:
            cancel.cancel()

    train_model(order(products, tmp_path / "model", tiny_paper, 6), on_progress=follow, cancel=cancel)
    changes = (BatchChange(3, 2), BatchChange(5, 1))
    assert read_position(tmp_path / "model" / TRAINING_FOLDER).batch_changes == changes
    resumed = replace(order(products, tmp_path / "model", tiny_paper, 6), resume=True)
    train_model(resumed, on_progress=events.append, cancel=CancelToken())
    assert [(e.step, e.batch_size) for e in events if e.batch_size is not None] == [(2, 2), (4, 1)]
    record = load_model(tmp_path / "model").manifest.training
    assert (record.batch_changes, record.batch_size, record.config.batch_size) == (changes, 1, 4)
    assert record.samples == 2 * 4 + 2 * 2 + 2 * 1
    assert main(["info", str(tmp_path / "model")]) == 0
    assert "batches became smaller: from 4 to 2 at step 3, to 1 at step 5" in capsys.readouterr().out

"""The harness's runs of the paper: what they change, and what else a training takes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from onenip_core.config import PRESETS, Budget
from onenip_core.data.images.png_writing import write_png
from onenip_core.deviations import DecoderUpdate, RefinerStart
from onenip_core.progress import FinishReason
from onenip_core.training.order import TrainingOrder
from tests.benchmarks import own_stages
from tests.benchmarks.benchmark_run import BenchmarkRun, Supplies
from tests.benchmarks.command import build_parser
from tests.benchmarks.data import Size
from tests.benchmarks.named_runs import NAMED_RUNS, PAPER_4A, PROXY, find_run
from tests.benchmarks.tables import RUNS_OF_TABLE, TABLES

PAPER = PRESETS["paper"]


def test_the_proxy_is_the_preset_paper_but_for_what_a_small_machine_must_change() -> None:
    back = replace(
        PROXY,
        network=replace(PROXY.network, backbone=PAPER.network.backbone, deviations=PAPER.network.deviations),
        training=replace(PROXY.training, batch_size=64),
    )
    assert back == PAPER
    assert PROXY.network.deviations == replace(PAPER.network.deviations, global_scale=True)


def test_dice_arms_differ_in_factor_and_start_alone() -> None:
    for factor in (1.0, 2.0):
        for start in RefinerStart:
            settings = find_run(f"dice-{factor:g}-{start}").settings
            assert settings.training.deviations.dice_factor == factor
            assert settings.network.deviations.refiner_start is start
            assert settings.training.bce_weight == 0.0
    assert find_run("dice-1-xavier").settings == PROXY


def test_table_4a_has_both_decoders_and_the_papers_optimiser() -> None:
    for run in PAPER_4A:
        assert run.settings.training == replace(PROXY.training, restoration="restoration" in run.description)
        published = run.settings.network.deviations.decoder_update is DecoderUpdate.PUBLISHED
        assert published == run.name.endswith("published")
    assert find_run("paper-4a-all").settings == PROXY


def test_the_measured_recipe_keeps_its_settings() -> None:
    settings = find_run("paper-recipe").settings
    assert (settings.training.bce_weight, settings.training.held_out_fraction) == (0.0, 0.15)
    assert settings == replace(
        PRESETS["paper-mended"],
        network=replace(PRESETS["paper-mended"].network, backbone="tf_efficientnet_lite2"),
        training=replace(PRESETS["paper-mended"].training, bce_weight=0.0),
    )


def test_the_fusion_weight_is_table_4c_and_the_dice_weight_is_not() -> None:
    assert [run.name for run in RUNS_OF_TABLE["4c"]] == ["4c-alpha"]
    assert RUNS_OF_TABLE["4c"][0].alphas == (0.0, 0.25, 0.5, 0.75, 1.0)
    assert {run.name for run in RUNS_OF_TABLE["dice-weight"]} == {
        f"dice-weight-{weight}" for weight in ("0.1", "0.25", "0.5", "1", "2")
    }
    assert not any(name.startswith("4c-dice") for name in NAMED_RUNS)
    rows = TABLES["4c"]([]).splitlines()[2:]
    assert [row.split("|")[4].strip() for row in rows] == ["0", "0.25", "0.5", "0.75", "1"]


def test_textures_are_part_of_what_a_run_is(tmp_path: Path) -> None:
    assert Supplies().digest("images") == "images", "results from before stay valid"
    textures = tmp_path / "dtd"
    write_png(textures / "banded" / "one.png", np.zeros((8, 8, 3), np.uint8))
    first = Supplies(textures=textures).digest("images")
    assert first != "images"
    write_png(textures / "braided" / "two.png", np.zeros((8, 8, 3), np.uint8))
    assert len({"images", first, Supplies(textures=textures).digest("images")}) == 3


def test_textures_reach_the_training(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    orders: list[TrainingOrder] = []

    def train(order: TrainingOrder, **_: object) -> FinishReason:
        orders.append(order)
        return FinishReason.COMPLETED

    monkeypatch.setattr(own_stages, "train_model", train)
    parsed = build_parser().parse_args(["run", "lite", "--textures", str(tmp_path), "--weights", "b4.pth"])
    run = BenchmarkRun(find_run("lite"), 0, Size.QUICK, Budget(steps=1))
    supplies = Supplies(parsed.weights, parsed.textures)
    own_stages._train(run, (), tmp_path / "model", supplies, own_stages.StageClock())
    assert (orders[0].textures, orders[0].weights) == (tmp_path, Path("b4.pth"))

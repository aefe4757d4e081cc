"""A product that a model inspects without training: by prompts only, beside products whose scores stay as they were."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from onenip_core.cli import main
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import DatasetError, UsageError
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import (
    MANIFEST_NAME,
    SCHEMA_VERSION,
    NotTrained,
    load_manifest,
    manifest_digest,
    manifest_from_json,
)
from onenip_core.model_folder import load_model, save_model
from onenip_core.progress import CancelToken, FinishReason, ProgressEvent, Stage
from onenip_core.prompts_only import Outlook, OutlookReason, foretell, ordered_share
from onenip_core.training.add_product import AdditionOrder, add_product
from onenip_core.types import Verdict
from tests.support.made_once import made_once
from tests.support.made_up_parts import write_parts

NEW = "checks"


def _write_checks(folder: Path, count: int) -> tuple[Path, ...]:
    """Upright stripes and level ones laid over each other: like neither product that the network was trained on."""
    across, down = write_parts(folder / "a", count, seed=5), write_parts(folder / "b", count, vertical=False, seed=6)
    paths = []
    for number, (one, other) in enumerate(zip(across, down, strict=True)):
        image = (read_image(one).astype(np.uint16) + read_image(other)) // 2
        paths.append(folder / f"{number:03d}.png")
        write_png(paths[-1], image.astype(np.uint8))
    return tuple(paths)


@pytest.fixture(scope="session")
def added(small_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small model with one product more; read it, never change it."""

    def make(folder: Path) -> None:
        order = AdditionOrder(
            small_model, ProductDataset(NEW, _write_checks(folder / NEW, 20)), folder / "model", "cpu"
        )
        assert add_product(order, on_progress=lambda _: None, cancel=CancelToken()) is FinishReason.COMPLETED

    return made_once(tmp_path_factory, "model with an added product", make) / "model"


def test_scores_and_maps_of_the_other_products_are_the_same_bit_by_bit(small_model: Path, added: Path) -> None:
    before, after = Inspector.load(small_model, "cpu"), Inspector.load(added, "cpu")
    for product in before.products:
        for path in sorted((small_model.parent / product).glob("*.png"))[:3]:
            one, other = (inspector.inspect(read_image(path), product) for inspector in (before, after))
            assert one.score == other.score and one.verdict is other.verdict and one.prompt == other.prompt
            assert one.model_map is not None and np.array_equal(one.model_map, other.model_map)
    assert load_manifest(added).products[: len(before.products)] == load_manifest(small_model).products


def test_the_new_product_is_judged_with_its_own_prompts_and_a_defect_scores_higher(added: Path) -> None:
    inspector = Inspector.load(added, "cpu").without_picture_check()
    part = read_image(sorted((added.parent / NEW).glob("*.png"))[0])
    damaged = part.copy()
    damaged[30:60, 30:60] = (255, 0, 255)
    good, bad = inspector.inspect(part, NEW), inspector.inspect(damaged, NEW)
    assert good.prompt in {prompt.name for prompt in load_manifest(added).products[-1].prompts}
    assert good.score is not None and bad.score is not None and bad.score > good.score
    assert bad.verdict is Verdict.NG


def test_the_manifest_says_that_the_network_was_not_trained_on_it_and_what_it_came_from(
    small_model: Path, added: Path
) -> None:
    manifest = load_manifest(added)
    entry = manifest.products[-1]
    measured, calibration = entry.prompts_only, entry.calibration
    assert manifest.untrained_products == (NEW,) and manifest.schema_version == SCHEMA_VERSION
    assert manifest.parent_sha256 == manifest_digest(load_manifest(small_model))
    assert measured is not None and calibration.pseudo_anomaly_scores is not None
    good, anomalous = calibration.held_out_scores, calibration.pseudo_anomaly_scores
    truth = [0] * len(good) + [1] * len(anomalous)
    assert measured.auroc == pytest.approx(roc_auc_score(truth, [*good, *anomalous]))
    assert measured.good_parts == len(good) == 20, "all of its good parts are judged as if they were new"
    assert measured.rejected == sum(score > 1 for score in good) and measured.interval == calibration.observed_interval
    assert measured.found == calibration.pseudo_anomalies_found and measured.pseudo_anomalies == len(anomalous)
    assert entry.picture is not None, "its pictures are checked like those of any product"


def test_what_is_written_is_read_back_and_a_model_without_it_keeps_its_hash(small_model: Path, added: Path) -> None:
    text = (added / MANIFEST_NAME).read_text(encoding="utf-8")
    assert manifest_from_json(text, "here") == load_manifest(added)
    assert "prompts_only" not in (small_model / MANIFEST_NAME).read_text(encoding="utf-8")
    torn = json.loads(text)
    torn["products"][-1]["prompts_only"]["outlook"] = (
        "go" if torn["products"][-1]["prompts_only"]["outlook"] != "go" else "no_go"
    )
    with pytest.raises(Exception, match="altered"):
        manifest_from_json(json.dumps(torn), "here")


@pytest.mark.parametrize("stage", [Stage.READING, Stage.CACHING, Stage.CALIBRATING, Stage.PICTURES])
def test_what_is_cancelled_leaves_nothing(small_model: Path, tmp_path: Path, stage: Stage) -> None:
    product = ProductDataset(NEW, _write_checks(tmp_path / NEW, 20))
    token = CancelToken()

    def cancel_there(event: ProgressEvent) -> None:
        if event.stage is stage:
            token.cancel()

    order = AdditionOrder(small_model, product, tmp_path / "out", "cpu")
    assert add_product(order, on_progress=cancel_there, cancel=token) is FinishReason.CANCELLED
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "count", "error", "words"),
    [("Stripes", 6, UsageError, "already"), (NEW, 3, DatasetError, "At least 4")],
)
def test_what_is_refused_leaves_nothing_and_says_why(
    small_model: Path, tmp_path: Path, name: str, count: int, error: type[Exception], words: str
) -> None:
    order = AdditionOrder(
        small_model, ProductDataset(name, _write_checks(tmp_path / "x", count)), tmp_path / "out", "cpu"
    )
    with pytest.raises(error, match=words):
        add_product(order, on_progress=lambda _: None, cancel=CancelToken())
    assert not (tmp_path / "out").exists()


def test_a_product_that_training_left_out_is_missing_no_more(small_model: Path, tmp_path: Path) -> None:
    model = load_model(small_model)
    other = NotTrained("other", "", "Too few.")
    left_out = (NotTrained(NEW.upper(), "", "Too few."), NotTrained(NEW, "one.png", "It is damaged."), other)
    save_model(replace(model, manifest=replace(model.manifest, not_trained=left_out)), tmp_path / "before")
    product = ProductDataset(NEW, _write_checks(tmp_path / NEW, 6))
    add_product(
        AdditionOrder(tmp_path / "before", product, tmp_path / "out", "cpu"),
        on_progress=lambda _: None,
        cancel=CancelToken(),
    )
    assert load_manifest(tmp_path / "out").not_trained == (other,)


def test_good_parts_that_all_look_the_same_are_refused_with_the_reason(small_model: Path, tmp_path: Path) -> None:
    grey = np.full((64, 64, 3), 120, np.uint8)
    paths = []
    for number in range(6):
        image = grey.copy()
        image[0, 0] = number  # not the same file, and nothing that the network could see
        paths.append(tmp_path / "grey" / f"{number}.png")
        write_png(paths[-1], image)
    before = load_manifest(small_model)
    order = AdditionOrder(small_model, ProductDataset("grey", tuple(paths)), tmp_path / "out", "cpu")
    try:
        add_product(order, on_progress=lambda _: None, cancel=CancelToken())
    except Exception as error:
        assert "was not touched" in str(error) and not (tmp_path / "out").exists()
    else:
        assert load_manifest(tmp_path / "out").untrained_products == ("grey",)
    assert load_manifest(small_model) == before


def test_the_command_adds_and_says_that_it_was_not_trained(
    small_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _write_checks(tmp_path / "parts" / "checks", 6)
    for folder in ("a", "b"):
        for path in (tmp_path / "parts" / "checks" / folder).glob("*.png"):
            path.unlink()
        (tmp_path / "parts" / "checks" / folder).rmdir()
    out = tmp_path / "out"
    code = main(
        ["add-product", str(small_model), str(tmp_path / "parts" / "checks"), "--out", str(out), "--device", "cpu"]
    )
    assert code == 0 and "NOT TRAINED on this product" in capsys.readouterr().out
    assert main(["info", str(out)]) == 0
    told = capsys.readouterr().out
    assert (
        "NOT TRAINED on this product" in told
        and f"Made from   the model with the hash {load_manifest(out).parent_sha256}" in told
    )
    assert "Began with" not in told
    assert main(["add-product", str(out), str(tmp_path / "parts" / "checks"), "--out", str(tmp_path / "again")]) == 2
    assert "by prompts only already" in capsys.readouterr().err


def _scores(good: float, found: float) -> tuple[list[float], list[float]]:
    """Twenty good parts, of which a share is rejected, and twenty pseudo-anomalies, of which a share is found."""
    above = round(20 * good)
    rejected = [1.5] * above + [0.5] * (20 - above)
    many = round(20 * found)
    return rejected, [2.0] * many + [0.6] * (20 - many)


@pytest.mark.parametrize(
    ("make", "outlook", "reasons"),
    [
        (lambda: _scores(0.0, 0.9), Outlook.GO, ()),
        (lambda: _scores(0.15, 0.9), Outlook.DOUBTFUL, (OutlookReason.REJECTS_MANY,)),
        (lambda: _scores(0.0, 0.5), Outlook.DOUBTFUL, (OutlookReason.FINDS_FEW,)),
        (lambda: _scores(0.0, 0.1), Outlook.NO_GO, (OutlookReason.FINDS_HARDLY_ANY,)),
        (lambda: ([0.5] * 10, [2.0] * 20), Outlook.DOUBTFUL, (OutlookReason.FEW_GOOD_PARTS,)),
    ],
)
def test_the_outlook_follows_from_what_was_counted(
    make: Callable[[], tuple[list[float], list[float]]], outlook: Outlook, reasons: tuple[OutlookReason, ...]
) -> None:
    measured = foretell(*make(), (0.0, 1.0), "2026-01-01T00:00:00+00:00")
    assert (measured.outlook, measured.reasons) == (outlook, reasons)


def test_ties_count_half() -> None:
    assert ordered_share([1.0, 2.0], [2.0, 3.0]) == pytest.approx((1 + 0.5 + 1 + 1) / 4)
    assert replace(foretell([0.5] * 20, [0.5] * 20, (0.0, 1.0), ""), added_at="x").auroc == 0.5

"""The harness on real models of made-up parts."""

from __future__ import annotations

from dataclasses import astuple, replace
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view
from PIL import Image
from scipy.ndimage import gaussian_filter
from sklearn.metrics import average_precision_score, roc_auc_score

from onenip_core.config import Budget, Preset
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.evaluation.paper_rules import PaperRules, PromptRule, Protocol, ScaleSource
from onenip_core.evaluation.protocols import PixelResolution, evaluate
from onenip_core.inference.anomaly_map import SigmoidOrder, pooled_maximum
from onenip_core.inference.inspector import Inspector
from onenip_core.model_folder import load_model
from onenip_core.types import AnomalyMap
from tests.benchmarks.benchmark_run import BenchmarkRun, Method, NamedRun, Prompting
from tests.benchmarks.data import Size, select_products
from tests.benchmarks.named_runs import LITE
from tests.benchmarks.own_evaluation import evaluate_model
from tests.benchmarks.own_prompting import PromptedInspectors
from tests.benchmarks.series import MODELS_FOLDER, Place, complete, run_series
from tests.benchmarks.truth import measure, read_truth
from tests.support.made_up_parts import striped_part, write_parts

PRODUCTS = ("bars", "stripes")


def write_product(folder: Path, vertical: bool) -> None:
    """12 training images, 5 good and 5 bad parts; the first bad part's mask is empty, as some real ones are."""
    write_parts(folder / "train" / "good", 12, vertical=vertical)
    write_parts(folder / "test" / "good", 5, vertical=vertical, seed=1)
    rng = np.random.default_rng(2)
    for number in range(5):
        image = striped_part(rng, vertical=vertical)
        image[30:60, 30:60] = 0
        mask = np.zeros(image.shape[:2], np.uint8)
        mask[30:60, 30:60] = 255 if number else 0
        write_png(folder / "test" / "hole" / f"{number:03d}.png", image)
        write_png(folder / "ground_truth" / "hole" / f"{number:03d}_mask.png", mask)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    for name in PRODUCTS:
        write_product(folder / name, vertical=name == "stripes")
    return folder


def test_one_pass_gives_what_the_command_evaluate_gives(small_model: Path, data: Path) -> None:
    products = select_products(data, Size.QUICK)
    promptings = (Prompting.PRODUCT, Prompting.AUTO)
    inspectors = PromptedInspectors(load_model(small_model), "cpu", 0, promptings)
    found = evaluate_model(inspectors, products, promptings, lambda name: None, alphas=(0.0, 0.5))
    assert set(found["product"]) == {
        *("reconstruction", "refined", "deployed", "paper", "paper-alpha-0", "paper-alpha-0.5"),
    }
    assert found["product"]["paper-alpha-0"].products == found["product"]["reconstruction"].products
    assert found["product"]["paper-alpha-0.5"].products == found["product"]["paper"].products
    rules = PaperRules(scale=ScaleSource.PRODUCT, sigmoid=SigmoidOrder.BEFORE)
    datasets = [product.dataset for product in products]
    for protocol in Protocol:
        for rule in (PromptRule.PRODUCT, PromptRule.AUTO):
            inspector = Inspector.load(small_model, "cpu")
            theirs = evaluate(inspector, datasets, protocol, rule, PixelResolution.MODEL, lambda *_: None, rules)
            assert found[str(rule)][str(protocol)].products == theirs.metrics
    assert found["product"]["deployed"].mean["pixel_ap"] is not None


def test_random_prompts_are_measured_as_the_authors_evaluate(small_model: Path, data: Path) -> None:
    """One factor s over all products, the sigmoid after resizing, and the prompts that the seed draws, step by step."""
    products = select_products(data, Size.QUICK)
    inspectors = PromptedInspectors(load_model(small_model), "cpu", 7, (Prompting.RANDOM,))
    found = evaluate_model(inspectors, products, (Prompting.RANDOM,), lambda name: None, alphas=(0.0, 1.0))["random"]
    inspector = Inspector.load(small_model, "cpu")
    seen = {
        product.name: [
            inspector.analyse(
                [read_image(image.path)],
                product.name,
                prompt_numbers=[inspectors._draw(product.name, number)],
                sigmoid=SigmoidOrder.AFTER,
            )[0].ingredients
            for number, image in enumerate(product.dataset.test)
        ]
        for product in products
    }
    values = np.concatenate([one.reconstruction.ravel() for own in seen.values() for one in own])
    scale = (float(values.max()) + float(values.min())) / 2
    for kind, alpha in (("authors", 0.5), ("authors-alpha-0", 0.0), ("authors-alpha-1", 1.0)):
        for product in products:
            maps = []
            for one in seen[product.name]:
                assert one.refined is not None
                maps.append((1 - alpha) * one.reconstruction + alpha * scale * one.refined)
            truth = read_truth(product, len(maps[0]))
            expected = measure(truth, [pooled_maximum(one) for one in maps], maps)
            figures = found[kind].products[product.name]
            assert astuple(figures) == pytest.approx(astuple(expected), abs=2e-3)
    assert found["authors"].products != found["paper"].products


def test_the_figures_are_those_of_scipy_and_scikit_learn(small_model: Path, data: Path) -> None:
    """Nothing that both ways of evaluating share is used here, but the network's own maps."""
    model = load_model(small_model)
    (product, *_) = select_products(data, Size.QUICK)
    inspectors = PromptedInspectors(model, "cpu", 0, (Prompting.PRODUCT,))
    found = evaluate_model(inspectors, [product], (Prompting.PRODUCT,), lambda name: None)["product"]
    test, entry = product.dataset.test, model.manifest.product(product.name)
    assert entry is not None
    own, maps = entry.calibration, []
    for start in range(0, len(test), 8):
        images = [read_image(image.path) for image in test[start : start + 8]]
        maps += [one.ingredients for one in Inspector(model, "cpu").analyse(images, product.name)]
    residuals, refined = (
        np.stack([m.reconstruction for m in maps]),
        np.stack([cast(AnomalyMap, m.refined) for m in maps]),
    )
    matched = np.stack([cast(AnomalyMap, m.matched) for m in maps])
    p = np.clip(refined.astype(np.float64), 1e-3, 1 - 1e-3)
    deployed = own.offset + own.reconstruction_gain * residuals + own.refined_gain * np.log(p / (1 - p))
    deployed += own.matched_gain * matched
    scale = (float(residuals.max()) + float(residuals.min())) / 2
    labels = [image.is_anomalous for image in test]
    side = residuals.shape[1]
    truths = []
    for image in test:
        truth = Image.new("L", (side, side))
        if image.mask is not None:
            with Image.open(image.mask) as drawn:
                truth = drawn.resize((side, side), Image.Resampling.NEAREST)
        truths.append(np.asarray(truth) > 0)
    for kind, whole in {
        "reconstruction": residuals,
        "refined": refined,
        "paper": (residuals + scale * refined) / 2,
        "deployed": np.stack([gaussian_filter(one, 2.0, mode="mirror") for one in deployed]),
    }.items():
        scores = [float(sliding_window_view(one, (16, 16)).mean(axis=(2, 3)).max()) for one in whole]
        figures = found[kind].products[product.name]
        assert figures.image_auroc == pytest.approx(roc_auc_score(labels, scores)), kind
        assert figures.image_ap == pytest.approx(average_precision_score(labels, scores)), kind
        assert figures.pixel_auroc == pytest.approx(roc_auc_score(np.ravel(truths), whole.ravel()), abs=1e-4), kind
        assert figures.pixel_ap == pytest.approx(average_precision_score(np.ravel(truths), whole.ravel()), abs=1e-4)


def test_every_prompting_takes_the_prompts_that_it_says(small_model: Path, data: Path) -> None:
    model = load_model(small_model)
    inspectors = PromptedInspectors(model, "cpu", 0, tuple(Prompting))
    images = [read_image(path) for path in sorted((data / "stripes" / "test" / "good").iterdir())]

    def used(prompting: Prompting) -> list[tuple[str, str]]:
        return [(one.product, one.prompt) for one in inspectors.analyse(images, "stripes", 0, prompting)]

    names = {product.name: [prompt.name for prompt in product.prompts] for product in model.manifest.products}
    assert {product for product, _ in used(Prompting.PRODUCT)} == {"stripes"}
    assert {product for product, _ in used(Prompting.WRONG)} == {"bars"}
    assert set(used(Prompting.FIXED)) == {("stripes", names["stripes"][0])}
    drawn = used(Prompting.RANDOM)
    assert len(set(drawn)) > 1 and {name for _, name in drawn} <= set(names["stripes"])
    assert drawn == used(Prompting.RANDOM)


def tiny_run(settings: Preset, name: str = "tiny") -> BenchmarkRun:
    return BenchmarkRun(NamedRun(name, "tiny", Method.ONENIP, "lite", settings), 0, Size.QUICK, Budget(steps=4))


@pytest.mark.slow
def test_a_run_is_measured_once_and_only_what_is_missing_is_added(
    tiny_settings: Preset, data: Path, tmp_path: Path
) -> None:
    place = Place(data, tmp_path / "results")
    run = tiny_run(tiny_settings)
    first = complete(run, place, ())
    (file,) = place.results.glob("*.json")
    written = file.stat().st_mtime_ns
    assert complete(run, place, ()) == first and file.stat().st_mtime_ns == written
    assert first.training.steps == 4 and first.training.peak_memory_mb > 100 and first.inspection.milliseconds > 0

    more = complete(run, place, (Prompting.WRONG,))
    assert set(more.evaluations) == {"product", "wrong"}
    assert more.training == first.training  # the model was kept
    assert more.evaluations["product"] == first.evaluations["product"]

    for model in (place.results / MODELS_FOLDER).iterdir():
        if model.is_dir():
            (model / "manifest.json").unlink()
    again = complete(run, place, (Prompting.AUTO,))
    assert again.training.date >= first.training.date
    assert again.evaluations["product"] == first.evaluations["product"]  # the same seed


@pytest.mark.slow
def test_a_failing_run_does_not_end_the_series(
    tiny_settings: Preset, data: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    impossible = replace(tiny_settings, network=replace(tiny_settings.network, backbone="no such backbone"))
    place = Place(data, tmp_path / "results")
    failures = run_series([tiny_run(impossible, "impossible"), tiny_run(tiny_settings)], place, (), again=False)
    assert len(failures) == 1 and "impossible" in failures[0]
    assert "no such backbone" in capfd.readouterr().err
    assert [path.name.split("-")[0] for path in place.results.glob("*.json")] == ["tiny"]


@pytest.mark.slow
@pytest.mark.parametrize(
    "method",
    [
        Method.PATCHCORE,
        Method.PATCHCORE_ONE_BANK,
        Method.PADIM,
        Method.PADIM_ONE_MODEL,
        Method.NEAREST_NEIGHBOUR,
    ],
)
def test_a_peer_finds_the_holes(method: Method, data: Path, tmp_path: Path) -> None:
    if method is not Method.NEAREST_NEIGHBOUR:
        pytest.importorskip("anomalib", reason="uv sync --group benchmark", exc_type=ImportError)
    named = NamedRun(str(method), "", method, "lite", replace(LITE, network=replace(LITE.network, input_size=64)))
    result = complete(BenchmarkRun(named, 0, Size.QUICK, Budget()), Place(data, tmp_path), ())
    figures = result.evaluations["product"]["deployed"]
    assert set(figures.products) == set(PRODUCTS)
    image_auroc, pixel_auroc = figures.mean["image_auroc"], figures.mean["pixel_auroc"]
    assert image_auroc is not None and image_auroc > 0.9
    assert pixel_auroc is not None and pixel_auroc > 0.8
    assert result.training.model_mb > 1

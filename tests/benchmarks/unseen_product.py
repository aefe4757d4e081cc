"""What a product is worth by prompts only, against the same product trained in; and whether it was foretold."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch

from onenip_core.atomic_files import write_json_atomic
from onenip_core.config import PRESETS, Budget
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.value_range import FULL_RANGE
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.errors import TrainingError
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.shown_map import score_raw_maps
from onenip_core.json_values import understand
from onenip_core.model.build import build_backbone, build_network
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.model_folder import OneNipModel, load_model, save_model
from onenip_core.progress import CancelToken, ProgressEvent
from onenip_core.prompts_only import PromptsOnly
from onenip_core.training.add_product import AdditionOrder, add_product
from onenip_core.training.anomaly_bank import AnomalyBank
from onenip_core.training.feature_cache import FeatureCache, NormalFile, build_feature_cache
from onenip_core.training.finish import calibrate_products, describe_model, with_calibrations
from onenip_core.training.held_out_pictures import HeldOutPictures
from onenip_core.training.picture_samples import with_picture_calibrations
from onenip_core.training.run_data import (
    gallery_tokens,
    prompt_features,
    prompt_images,
    training_data,
    uncalibrated_products,
)
from onenip_core.training.run_inputs import RunInputs
from onenip_core.training.schedule import plan_training
from onenip_core.training.trainer import Trainer
from onenip_core.training.usable_images import UsableImages, find_usable_images
from tests.benchmarks.data import BenchmarkProduct, MaskKind, data_digest
from tests.benchmarks.truth import measure, read_truth

_PRESET = "lite"
_CPU = torch.device("cpu")
_BATCH = 8


@dataclass(frozen=True, slots=True)
class ProductOutcome:
    """One product's test images, judged at the proposed limit."""

    image_auroc: float | None
    pixel_ap: float | None
    """None where no mask of pixels is known."""
    aupro: float | None
    good: int
    good_rejected: int
    """NG."""
    good_refused: int
    """NOT CHECKED: no picture of the product, it said."""
    bad: int
    bad_missed: int
    """OK."""


@dataclass(frozen=True, slots=True)
class UnseenOutcome:
    """One product with one seed."""

    product: str
    seed: int
    trained: ProductOutcome
    by_prompts: ProductOutcome
    foretold: PromptsOnly


@dataclass(frozen=True, slots=True)
class _Material:
    """What all trainings of one seed share."""

    products: Sequence[BenchmarkProduct]
    cache: FeatureCache
    """Of all normals of all products, whether they train or are held out."""
    rows: dict[Path, int]
    backbone: FeatureBackbone
    source: str


def measure_unseen(
    products: Sequence[BenchmarkProduct],
    left_out: Sequence[str],
    steps: int,
    seeds: Sequence[int],
    folder: Path,
    tell: Callable[[str], None],
) -> list[UnseenOutcome]:
    """Leave each of `left_out` (or all) out of a training of `steps` steps, add it by prompts only, and judge its test images.

    What is finished in `folder` is not measured again. Raises OneNipError.
    """
    images = folder / "unseen-product" / data_digest(products)[:12]
    place = images / f"{steps}-steps"
    names = list(left_out) or [product.name for product in products]
    material: _Material | None = None
    found = []
    for seed in seeds:
        for name in names:
            kept = place / f"{name}-{seed}.json"
            if not kept.is_file():
                material = material or _read(products, images)
                write_json_atomic(kept, asdict(_measure_one(material, name, steps, seed, place)))
            found.append(understand(json.loads(kept.read_text(encoding="utf-8")), UnseenOutcome))
            tell(
                f"{name}, seed {seed}: {_figures(found[-1].trained)} trained, {_figures(found[-1].by_prompts)} by prompts only"
            )
    return found


def _figures(outcome: ProductOutcome) -> str:
    return "–" if outcome.image_auroc is None else f"{100 * outcome.image_auroc:.1f}"


def _read(products: Sequence[BenchmarkProduct], place: Path) -> _Material:
    network = PRESETS[_PRESET].network
    backbone, source = build_backbone(network, None)
    paths = [path for product in products for path in product.dataset.normals]
    cache = build_feature_cache(
        [NormalFile(path, FULL_RANGE) for path in paths],
        f"{data_digest(products)}/{backbone.digest()}",
        backbone,
        TileGrid.of(network),
        place / "features",
        _say_nothing,
        CancelToken(),
    )
    if cache is None:
        raise TrainingError("The features were not computed.")
    rows = {path: row for row, path in enumerate(paths)}
    return _Material(products, cache, rows, backbone, f"{source.kind}: {source.location}")


def _measure_one(material: _Material, name: str, steps: int, seed: int, place: Path) -> UnseenOutcome:
    product = next(each for each in material.products if each.name == name)
    every = place / f"model-{seed}"
    if not (every / "manifest.json").is_file():
        save_model(_train(material, material.products, steps, seed, every, calibrated=True), every)
    work = place / "work"
    shutil.rmtree(work, ignore_errors=True)
    others = [each for each in material.products if each.name != name]
    save_model(_train(material, others, steps, seed, work / "without", calibrated=False), work / "without")
    order = AdditionOrder(work / "without", product.dataset, work / "with", "cpu", seed)
    add_product(order, on_progress=_say_nothing, cancel=CancelToken())
    added = load_model(work / "with")
    entry = added.manifest.product(name)
    if entry is None or entry.prompts_only is None:
        raise TrainingError(f"{name} was not added.")
    trained = _judge(Inspector(load_model(every), "cpu"), product)
    outcome = UnseenOutcome(name, seed, trained, _judge(Inspector(added, "cpu"), product), entry.prompts_only)
    shutil.rmtree(work)
    return outcome


def _train(
    material: _Material,
    products: Sequence[BenchmarkProduct],
    steps: int,
    seed: int,
    folder: Path,
    *,
    calibrated: bool,
) -> OneNipModel:
    """As `train_model`, with features that were computed once; without calibrations where nobody asks for them."""
    preset = PRESETS[_PRESET]
    usable = find_usable_images(
        [each.dataset for each in products],
        preset.training.held_out_fraction,
        seed,
        TileGrid.of(preset.network),
        _say_nothing,
        CancelToken(),
    )
    if usable is None:
        raise TrainingError("The images were not read.")
    run = RunInputs(_PRESET, preset, usable.splits, usable.hashes, seed, folder, usable.not_trained)
    cache = _part_of(material, usable)
    torch.manual_seed(seed)
    network = build_network(preset.network, material.backbone.layout)
    network.set_feature_statistics(*cache.statistics())
    data = training_data(run, cache, network)
    synthesiser = DefectSynthesiser(TextureSource(None), preset.training.deviations.pseudo_anomalies)
    config = preset.training
    bank = AnomalyBank(
        cache,
        material.backbone,
        synthesiser,
        per_image=config.bank_per_image,
        seed=seed,
        batch_size=config.batch_size,
        uses=config.deviations.pseudo_anomaly_uses,
    )
    plan = plan_training(Budget(steps=steps), preset.epochs, len(cache.images), config.batch_size)
    run.folder.mkdir(parents=True, exist_ok=True)
    trainer = Trainer(network, config, data, bank, plan, seed=seed, folder=run.folder, fingerprint="")
    try:
        trainer.fit(_say_nothing, CancelToken())
    finally:
        bank.close()
    shutil.rmtree(run.folder)
    network.eval()
    manifest = describe_model(
        _PRESET,
        preset,
        trainer,
        material.backbone,
        material.source,
        uncalibrated_products(run, data),
        trainer.losses,
        run.data_fingerprint,
    )
    model = OneNipModel(manifest, material.backbone, network, prompt_features(run, data), gallery_tokens(run, data))
    return _with_limits(model, run, trainer, synthesiser) if calibrated else model


def _with_limits(model: OneNipModel, run: RunInputs, trainer: Trainer, synthesiser: DefectSynthesiser) -> OneNipModel:
    data, network = trainer.data, trainer.network
    inspector = Inspector(model, "cpu")
    held_out = HeldOutPictures(inspector, data.cache.tiles, network.layout.fused)
    found = calibrate_products(
        inspector,
        held_out,
        run.splits,
        network,
        data,
        synthesiser,
        seed=run.seed,
        false_reject_rate=trainer.config.false_reject_rate,
        on_progress=_say_nothing,
        cancel=CancelToken(),
    )
    if found is None:
        raise TrainingError("Nothing was calibrated.")
    limited = OneNipModel(
        with_calibrations(model.manifest, found, prompt_images(run, data)),
        model.backbone,
        network,
        model.prompts,
        model.galleries,
    )
    checked = with_picture_calibrations(
        limited, held_out, run.splits, data.products, data.cache, _say_nothing, CancelToken()
    )
    if checked is None:
        raise TrainingError("No pictures were compared.")
    return checked


def _part_of(material: _Material, usable: UsableImages) -> FeatureCache:
    rows = np.array([material.rows[path] for split in usable.splits for path in split.training])
    return FeatureCache(material.cache.images[rows], material.cache.features[rows], material.cache.tiles)


def _judge(inspector: Inspector, product: BenchmarkProduct) -> ProductOutcome:
    entry = inspector.manifest.product(product.name)
    if entry is None:
        raise TrainingError(f"The model does not know {product.name}.")
    scores, maps, refused = [], [], []
    for images in _batches(product, inspector):
        for analysis in inspector.analyse(images, product.name):
            scored = score_raw_maps(analysis.raw, analysis.grid, entry.calibration, analysis.inside)
            maps.append(scored.shown)
            scores.append(scored.score)
            refused.append(analysis.doubt is not None)
    truth = read_truth(product, TileGrid.of(inspector.manifest.network).side)
    metrics = measure(truth, scores, maps)
    drawn = product.masks is MaskKind.PIXELS
    bad, above, doubted = truth.labels, np.array(scores) > 1.0, np.array(refused)
    return ProductOutcome(
        metrics.image_auroc,
        metrics.pixel_ap if drawn else None,
        metrics.aupro if drawn else None,
        int((~bad).sum()),
        int((~bad & above & ~doubted).sum()),
        int((~bad & doubted).sum()),
        int(bad.sum()),
        int((bad & ~above & ~doubted).sum()),
    )


def _batches(product: BenchmarkProduct, inspector: Inspector) -> Iterator[list[np.ndarray]]:
    test, values = product.dataset.test, inspector.values_of(product.name)
    for start in range(0, len(test), _BATCH):
        yield [read_image(image.path, values) for image in test[start : start + _BATCH]]


def _say_nothing(event: ProgressEvent) -> None:
    """Whoever measures hears of products, not of steps."""

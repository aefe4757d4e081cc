"""All maps of a model that a benchmark run has left: of what calibration sees, and of the test images."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from onenip_core.config import Budget, Preset
from onenip_core.data.images.image_io import read_image
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.errors import UsageError
from onenip_core.inference.anomaly_map import MapIngredients
from onenip_core.inference.inspector import Inspector
from onenip_core.model_folder import OneNipModel, load_model
from onenip_core.progress import CancelToken
from onenip_core.training.crossed_maps import CrossJudge
from onenip_core.training.held_out_maps import HeldOutMaps, in_half, judge_held_out
from onenip_core.training.held_out_pictures import HeldOutPictures
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run_inputs import RunInputs
from onenip_core.training.run_setup import ResolvedOrder, RunSetup, set_up_run
from onenip_core.training.selection import ProductSplit, group_by_product
from onenip_core.training.step_losses import TrainingData
from onenip_core.training.token_gallery import TokenGallery
from tests.benchmarks.data import BenchmarkProduct
from tests.benchmarks.truth import ProductTruth, read_truth

_BATCH = 8
_CPU = torch.device("cpu")


@dataclass(frozen=True, slots=True)
class SeenMaps:
    """Of one product under one model, in half precision."""

    product: BenchmarkProduct
    held_out: HeldOutMaps
    """By which a training weighs the maps."""
    crossed: tuple[MapIngredients, ...]
    """Of all normals, each judged as if it were new."""
    trained: npt.NDArray[np.bool_]
    """Which of `crossed` trained the network."""
    test: tuple[MapIngredients, ...]
    truth: ProductTruth


def see_maps(model_folder: Path, products: Sequence[BenchmarkProduct]) -> Iterator[SeenMaps]:
    """Judge everything once, product by product, as the end of the model's own training judged it.

    Raises:
        UsageError: the model was trained on other images, or matches no prompts.
        OneNipError: a model or an image cannot be read.
    """
    model = load_model(model_folder)
    if not model.galleries:
        raise UsageError(f"{model_folder} matches no prompts, so its normals cannot be judged as if they were new.")
    manifest = model.manifest
    settings = Preset(manifest.network, manifest.training.config, epochs=1)
    with tempfile.TemporaryDirectory() as folder:
        order = TrainingOrder(
            [product.dataset for product in products],
            Path(folder) / "model",
            manifest.preset,
            Budget(steps=1),  # nothing is trained
            settings=settings,
            device=_CPU.type,
            seed=manifest.training.seed,
        )
        ready = set_up_run(ResolvedOrder(order, settings, _CPU), lambda event: None, CancelToken())
        if ready is None or ready.run.data_fingerprint != manifest.data_fingerprint:
            raise UsageError(f"{model_folder} was trained on other images than those that were named.")
        inspector = Inspector(model, _CPU.type)
        data = _training_data(ready, model)
        pictures = HeldOutPictures(inspector, ready.cache.tiles, model.network.layout.fused)
        synthesiser = DefectSynthesiser(TextureSource(None), manifest.training.config.deviations.pseudo_anomalies)
        for number, (split, product) in enumerate(zip(ready.run.splits, products, strict=True)):
            seed = manifest.training.seed
            held_out = judge_held_out(inspector, split, number, synthesiser, seed, lambda: None)
            judged = CrossJudge(pictures, model.network, data, split, number, seed).judge()
            crossed = [(part, in_half(maps)) for part, maps in judged if maps is not None]
            yield SeenMaps(
                product,
                held_out,
                tuple(maps for _, maps in crossed),
                np.array([part.image is not None for part, _ in crossed]),
                tuple(_judge_test(inspector, product, split)),
                read_truth(product, manifest.network.input_size),
            )
        ready.cache.close()


def _judge_test(inspector: Inspector, product: BenchmarkProduct, split: ProductSplit) -> Iterator[MapIngredients]:
    test = product.dataset.test
    for start in range(0, len(test), _BATCH):
        images = [read_image(image.path, split.values) for image in test[start : start + _BATCH]]
        yield from (in_half(analysis.ingredients) for analysis in inspector.analyse(images, product.name))


def _training_data(ready: RunSetup, model: OneNipModel) -> TrainingData:
    """The galleries and prompts of the model, as its training knew them."""
    run = ready.run
    galleries = [TokenGallery(model.galleries[split.name], torch.zeros((0, 2))) for split in run.splits]
    prompts = [_prompts_of(run, number, model) for number in range(len(run.splits))]
    return TrainingData(ready.cache, group_by_product(run.splits), tuple(prompts), tuple(galleries))


def _prompts_of(run: RunInputs, number: int, model: OneNipModel) -> npt.NDArray[np.int64]:
    products = group_by_product(run.splits)
    places = {run.hashes[path]: place for place, path in enumerate(run.training_paths) if products[place] == number}
    entry = model.manifest.product(run.splits[number].name)
    if entry is None:
        raise UsageError(f"The model does not know the product {run.splits[number].name!r}.")
    return np.array([places[prompt.sha256] for prompt in entry.prompts], dtype=np.int64)

"""What a run's images are in the network's eyes: prompts, token galleries, and the model's entries for its products."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from onenip_core.inference.prompt_pool import mean_over_tiles
from onenip_core.manifest import Calibration, ProductEntry, PromptEntry
from onenip_core.model.embedding import embed_plain
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.training.feature_cache import FeatureCache
from onenip_core.training.run_inputs import RunInputs
from onenip_core.training.selection import group_by_product, representative_indices
from onenip_core.training.step_losses import TrainingData
from onenip_core.training.token_gallery import TokenGallery, build_galleries

UNCALIBRATED = Calibration(1.0, 0.0, 0.0, (), 0.0, (0.0, 1.0))


def training_data(run: RunInputs, cache: FeatureCache, network: OneNipNetwork) -> TrainingData:
    """Choose prompts and galleries of all products of a run."""
    config = run.preset.training
    products = group_by_product(run.splits)
    galleries: tuple[TokenGallery, ...] = ()
    if network.config.match_prompts:
        members = [np.flatnonzero(products == number) for number in range(len(run.splits))]
        galleries = build_galleries(cache, members, network, config.gallery_tokens, run.seed)
    prompts = tuple(np.array(indices, dtype=np.int64) for indices in _choose_prompts(run, cache, network))
    return TrainingData(cache=cache, products=products, prompts=prompts, galleries=galleries)


def uncalibrated_products(run: RunInputs, data: TrainingData) -> tuple[ProductEntry, ...]:
    """The entries of the products, before anything was judged."""
    paths = run.training_paths
    return tuple(
        ProductEntry(
            name=split.name,
            prompts=tuple(
                PromptEntry(paths[index].name, run.hashes[paths[index]], registered=paths[index] in split.prompts)
                for index in data.prompts[number]
            ),
            calibration=UNCALIBRATED,
            training_images=len(split.training),
            value_bits=None if split.values.is_full else split.values.bits,
            area=split.area,
            alignment=None if split.aligned is None else split.aligned.taught,
        )
        for number, split in enumerate(run.splits)
    )


def prompt_images(run: RunInputs, data: TrainingData) -> dict[str, list[int]]:
    """Of each product the images that are its prompts, by their indices in the feature cache."""
    return {split.name: data.prompts[number].tolist() for number, split in enumerate(run.splits)}


def prompt_features(run: RunInputs, data: TrainingData) -> dict[str, Tensor]:
    """Of each product, as a model keeps them."""
    return {
        split.name: data.cache.batch(data.cache.rows_of(data.prompts[number]), torch.device("cpu"))
        for number, split in enumerate(run.splits)
    }


def gallery_tokens(run: RunInputs, data: TrainingData) -> dict[str, Tensor]:
    """Of each product, as a model keeps them; empty for a network that does not match prompts."""
    return {split.name: one.tokens for split, one in zip(run.splits, data.galleries, strict=False)}


def reference_pictures(run: RunInputs) -> dict[str, Tensor]:
    """Of each product whose parts are aligned the picture that they are laid over, (h, w, 3) uint8."""
    return {
        split.name: torch.from_numpy(split.aligned.reference.copy())
        for split in run.splits
        if split.aligned is not None
    }


def _choose_prompts(run: RunInputs, cache: FeatureCache, network: OneNipNetwork) -> tuple[list[int], ...]:
    """Indices into the training images of each product's prompts.

    The registered ones come first; the most representative normals fill the gallery up to its size. Those that are not to be
    chosen are left out, unless there are no others.
    """
    products = group_by_product(run.splits)
    paths = run.training_paths
    size = run.preset.training.gallery_size
    device = network.feature_mean.device
    chosen: list[list[int]] = []
    for number, split in enumerate(run.splits):
        every = np.flatnonzero(products == number)
        registered = [int(index) for index in every if paths[index] in split.prompts]
        unwanted = {path for path in split.no_prompts if path not in split.prompts}
        wanted = np.array([index for index in every if paths[index] not in unwanted], dtype=np.int64)
        members = wanted if len(wanted) else every
        rows = cache.rows_of(members)
        blocks = [
            embed_plain(network, cache.batch(rows[start : start + 64], device)).cpu().numpy()
            for start in range(0, len(rows), 64)
        ]
        embeddings = mean_over_tiles(np.concatenate(blocks), cache.tiles)
        fixed = [int(np.flatnonzero(members == index)[0]) for index in registered]
        filled = representative_indices(embeddings, max(size, len(fixed)), fixed)
        chosen.append([int(members[index]) for index in filled])
    return tuple(chosen)

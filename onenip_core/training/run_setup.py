"""What comes before the first step: images read and hashed, checks, the feature cache."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace

import torch

from onenip_core.checkpoint_file import TRAINING_FOLDER
from onenip_core.config import Preset
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.device import choose_precision
from onenip_core.model.build import build_backbone
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.progress import CancelToken, ProgressCallback, ProgressEvent, Stage
from onenip_core.training.feature_cache import FeatureCache, NormalFile, build_feature_cache, open_feature_cache
from onenip_core.training.order import TrainingOrder
from onenip_core.training.row_areas import RowAreas
from onenip_core.training.run_inputs import (
    RunInputs,
    cannot_write,
    check_resumed,
    check_room,
    check_target,
    make_folder,
    read_inputs,
    read_splits,
    write_splits,
)
from onenip_core.training.selection import ProductSplit
from onenip_core.training.start import StartModel, check_backbone, check_products, read_start
from onenip_core.training.training_checkpoint import remove_run
from onenip_core.types import RgbImage


def _reference_of(split: ProductSplit) -> RgbImage | None:
    """(h, w, 3) that normals of a product are laid over; None where they are left as they lie."""
    return None if split.aligned is None else split.aligned.reference


@dataclass(frozen=True, slots=True)
class ResolvedOrder:
    """An order with what this machine makes of it."""

    asked: TrainingOrder
    settings: Preset
    device: torch.device


@dataclass(frozen=True, slots=True)
class GivenBackbone:
    """One that a model has."""

    backbone: FeatureBackbone
    source: str
    """Where its weights came from, as a manifest says it."""


@dataclass(frozen=True, slots=True)
class RunSetup:
    """What training starts from."""

    run: RunInputs
    backbone: FeatureBackbone
    backbone_source: str
    cache: FeatureCache
    fingerprint: str
    """Of the run, for its checkpoints; empty where another process writes them."""
    start: StartModel | None = None
    """The model that it begins with."""


def set_up_run(
    order: ResolvedOrder,
    on_progress: ProgressCallback,
    cancel: CancelToken,
    backbone: GivenBackbone | None = None,
) -> RunSetup | None:
    """Read everything, check that the run can be carried out, and build the feature cache; None if cancelled.

    With a `backbone` that is there already none is built from weights.

    Raises:
        OneNipError: see `train_model`.
    """
    left = order.asked.out / TRAINING_FOLDER
    try:
        new_folder, new_run = not order.asked.out.exists(), not left.exists()
    except OSError as error:  # it may not be looked into
        raise cannot_write(order.asked.out, error) from error
    prepared: RunSetup | None = None
    try:
        prepared = _prepare(order, on_progress, cancel, backbone)
        return prepared
    finally:
        if (
            prepared is None
        ):  # what was refused or cancelled before the first step leaves nothing behind that was not there
            if new_run:
                remove_run(left)
            if new_folder:
                with suppress(OSError):
                    order.asked.out.rmdir()


def _prepare(
    order: ResolvedOrder, on_progress: ProgressCallback, cancel: CancelToken, given: GivenBackbone | None
) -> RunSetup | None:
    check_target(order.asked.out, order.asked.resume)
    on_progress(ProgressEvent(Stage.READING, 0.0))
    chosen = order.settings
    start = _read_start(order)
    run = read_inputs(
        order.asked.products, order.asked.out, order.asked.preset, chosen, order.asked.seed, on_progress, cancel
    )
    if run is None:
        return None
    backbone, source = _build_backbone(order) if given is None else (given.backbone, given.source)
    digest = backbone.digest()
    if start is not None:
        check_products(start, {split.name for split in run.splits}, run.not_trained)
        check_backbone(start, digest)
    precision = str(choose_precision(chosen.training.precision, order.device))
    fingerprint = run.fingerprint(
        order.asked.budget, digest, order.asked.textures, precision, start.digest if start else ""
    )
    check_resumed(run, fingerprint)
    check_room(run, backbone.channels)
    TextureSource(order.asked.textures)  # refuses a folder without images before anything is written
    backbone.to(order.device)
    make_folder(run.folder)
    write_splits(run, order.asked.products)
    identity, grid = f"{run.data_fingerprint}/{digest}", TileGrid.of(chosen.network)
    areas = RowAreas.of(run.splits, grid)
    files = [
        NormalFile(path, split.values, split.pose_of(path, grid.side), _reference_of(split))
        for split in run.splits
        for path in split.training
    ]
    cache = build_feature_cache(files, identity, backbone, grid, run.folder, on_progress, cancel, areas)
    if cache is None:
        return None
    cache = replace(cache, areas=areas)
    return RunSetup(run, backbone, source, cache, fingerprint, start)


def _read_start(order: ResolvedOrder) -> StartModel | None:
    return None if order.asked.start is None else read_start(order.asked.start, order.settings.network)


def _build_backbone(order: ResolvedOrder) -> tuple[FeatureBackbone, str]:
    backbone, source = build_backbone(order.settings.network, order.asked.weights)
    return backbone, f"{source.kind}: {source.location}"


def follow_run(order: ResolvedOrder) -> RunSetup:
    """What another process of the team has prepared just now. Raises OneNipError."""
    splits = read_splits(order.asked.out / TRAINING_FOLDER, order.asked.products)
    run = RunInputs(order.asked.preset, order.settings, splits, {}, order.asked.seed, order.asked.out)
    backbone, source = _build_backbone(order)
    backbone.to(order.device)
    cache = open_feature_cache(run.folder, order.settings.network.tile_count)
    cache = replace(cache, areas=RowAreas.of(splits, TileGrid.of(order.settings.network)))
    return RunSetup(run, backbone, source, cache, "", _read_start(order))

"""A whole training run: images in, model folder out."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import torch

from onenip_core.atomic_files import write_json_atomic
from onenip_core.checkpoint import OneNipModel, save_model
from onenip_core.config import Budget, Preset
from onenip_core.data.dataset import ProductDataset
from onenip_core.data.synthetic_defects import DefectSynthesiser
from onenip_core.data.textures import TextureSource
from onenip_core.device import choose_device
from onenip_core.errors import DatasetError, StorageError, UsageError
from onenip_core.hashing import hash_bytes, hash_file
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.prompt_pool import embed_plain
from onenip_core.manifest import ProductEntry, PromptEntry, is_model_folder
from onenip_core.model.build import build_backbone, build_network, find_preset
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.progress import CancelToken, FinishReason, ProgressCallback, ProgressEvent, Stage
from onenip_core.training.anomaly_bank import AnomalyBank
from onenip_core.training.feature_cache import FeatureCache, build_feature_cache
from onenip_core.training.finish import UNCALIBRATED, calibrate_products, describe_model, with_calibrations
from onenip_core.training.schedule import plan_training
from onenip_core.training.selection import ProductSplit, group_by_product, representative_indices, split_product
from onenip_core.training.trainer import Trainer, TrainingData
from onenip_core.training.training_checkpoint import has_checkpoint, remove_checkpoint

TRAINING_FOLDER = "training"
_RUN_NAME = "run.json"
_REFRESH_EVERY = 4
_BYTES_PER_IMAGE = 400_000
"""Disk that one training image needs in the feature cache, generously."""


@dataclass(frozen=True, slots=True)
class _Run:
    """What every stage of one run needs to know."""

    preset_name: str
    preset: Preset
    splits: tuple[ProductSplit, ...]
    hashes: dict[Path, str]
    seed: int
    out: Path
    backbone_source: str

    @property
    def folder(self) -> Path:
        """Where the unfinished run lives."""
        return self.out / TRAINING_FOLDER

    @property
    def training_paths(self) -> list[Path]:
        return [path for split in self.splits for path in split.training]

    @property
    def data_fingerprint(self) -> str:
        lines = [f"{split.name}/{path.name}/{self.hashes[path]}" for split in self.splits for path in split.training]
        return hash_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))

    def fingerprint(self, budget: Budget) -> str:
        """Identity of the run: a checkpoint is only continued by the same one."""
        settings = {"preset": asdict(self.preset), "budget": asdict(budget), "seed": self.seed}
        prompts = [[path.name for path in split.prompts] for split in self.splits]
        return hash_bytes(json.dumps([settings, prompts, self.data_fingerprint], sort_keys=True).encode())


def train_model(
    products: Sequence[ProductDataset],
    out: Path,
    preset: str,
    budget: Budget,
    *,
    settings: Preset | None = None,
    device: str = "auto",
    seed: int = 0,
    resume: bool = False,
    weights: Path | None = None,
    textures: Path | None = None,
    on_progress: ProgressCallback,
    cancel: CancelToken,
) -> FinishReason:
    """Train one model for all products and write it to the folder `out`.

    An unfinished run lives in `out/training` (feature cache, checkpoint) and can be resumed; a finished one removes it.

    Args:
        products: normal images of each product.
        out: the model folder; must not hold a finished model.
        preset: name of the preset.
        settings: the preset's values with changes; None takes them from the table.
        budget: how long to train; empty takes the preset's epochs.
        device: auto, cpu or cuda.
        seed: the same seed, images and settings give the same model on the same machine (with a budget in steps or epochs).
        resume: continue the run that was left in `out`; without it a left run is an error, so that no work is lost by accident.
        weights: backbone weights file; None takes packaged weights, then the model hub.
        textures: folder of images to fill pseudo-anomalies with; None generates textures.
        on_progress: told about every stage.
        cancel: looked at in every stage; a cancelled run leaves a checkpoint.

    Raises:
        OneNipError: with a text for a person; what was trained so far is kept in `out/training`.
    """
    started = time.monotonic()
    chosen = settings if settings is not None else find_preset(preset)
    _check_target(out, resume)
    on_progress(ProgressEvent(Stage.READING, 0.0))
    run, hashes_complete = _read(products, out, preset, chosen, seed, on_progress, cancel)
    if not hashes_complete:
        return FinishReason.CANCELLED
    torch_device = choose_device(device)
    backbone, source = build_backbone(chosen.network, weights)
    run = replace(run, backbone_source=f"{source.kind}: {source.location}")
    backbone.to(torch_device)
    _make_folder(run.folder)
    write_json_atomic(run.folder / _RUN_NAME, {"fingerprint": run.fingerprint(budget)})
    cache = build_feature_cache(
        run.training_paths,
        f"{run.data_fingerprint}/{backbone.digest()}",
        backbone,
        chosen.network.input_size,
        run.folder,
        on_progress,
        cancel,
    )
    if cache is None:
        return FinishReason.CANCELLED
    torch.manual_seed(seed)
    network = build_network(chosen.network, backbone.channels)
    network.set_feature_statistics(*cache.statistics())
    network.to(torch_device)
    prompts = _choose_prompts(run, cache, network)
    synthesiser = DefectSynthesiser(TextureSource(textures))
    trainer = _build_trainer(run, budget, cache, backbone, network, prompts, synthesiser)
    losses: dict[str, float] = {}
    try:
        if resume:
            trainer.resume()
        spent = time.monotonic() - started
        reason = trainer.fit(on_progress, cancel, lambda _, values: losses.update(values), seconds_spent=spent)
    finally:
        trainer.bank.close()
    if reason is FinishReason.CANCELLED:
        return reason
    return _finish(run, trainer, backbone, cache, prompts, losses, synthesiser, on_progress, cancel)


def _check_target(out: Path, resume: bool) -> None:
    if is_model_folder(out):
        raise UsageError(f"{out} holds a finished model already. It was left as it is; choose another folder.")
    if has_checkpoint(out / TRAINING_FOLDER) and not resume:
        raise UsageError(
            f"{out} holds an unfinished training run. It was left as it is: continue it (--resume) or choose another folder."
        )
    _make_folder(out)
    free = shutil.disk_usage(out).free
    if free < 50_000_000:
        raise StorageError(
            f"Only {free // 1_000_000} MB are left on the disk of {out}; free some space before training."
        )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"The folder {folder} cannot be written: {error.strerror or error}. Choose another folder."
        ) from error


def _read(
    products: Sequence[ProductDataset],
    out: Path,
    preset_name: str,
    preset: Preset,
    seed: int,
    on_progress: ProgressCallback,
    cancel: CancelToken,
) -> tuple[_Run, bool]:
    if not products:
        raise DatasetError("There is no product to train; name at least one folder of images of good parts.")
    names = [product.name for product in products]
    if len({name.casefold() for name in names}) < len(names):
        raise DatasetError(f"Two products have the same name: {', '.join(sorted(names))}. Rename one of them.")
    splits = tuple(split_product(product, preset.training.held_out_fraction, seed) for product in products)
    paths = [path for split in splits for path in (*split.training, *split.held_out)]
    needed = len(paths) * _BYTES_PER_IMAGE
    free = shutil.disk_usage(out).free
    if free < needed:
        raise StorageError(
            f"Training needs about {needed // 1_000_000} MB on the disk of {out}, but only {free // 1_000_000} MB are left. "
            "Nothing was written; free some space or choose another folder."
        )
    hashes: dict[Path, str] = {}
    for index, path in enumerate(paths):
        if cancel.cancelled:
            break
        try:
            hashes[path] = hash_file(path)
        except OSError as error:
            raise DatasetError(
                f"The normal image {path} cannot be read: {error.strerror or error}. Remove it and try again."
            ) from error
        if index % 50 == 0:
            on_progress(ProgressEvent(Stage.READING, index / len(paths)))
    run = _Run(preset_name, preset, splits, hashes, seed, out, backbone_source="")
    return run, len(hashes) == len(set(paths))


def _choose_prompts(run: _Run, cache: FeatureCache, network: OneNipNetwork) -> tuple[list[int], ...]:
    """Indices into the training images of each product's prompts.

    The registered ones come first; the most representative normals fill the gallery up to its size.
    """
    products = group_by_product(run.splits)
    paths = run.training_paths
    size = run.preset.training.gallery_size
    device = network.feature_mean.device
    chosen: list[list[int]] = []
    for number, split in enumerate(run.splits):
        members = np.flatnonzero(products == number)
        registered = [int(index) for index in members if paths[index] in split.prompts]
        blocks = [
            embed_plain(network, cache.batch(members[start : start + 64], device)).cpu().numpy()
            for start in range(0, len(members), 64)
        ]
        fixed = [int(np.flatnonzero(members == index)[0]) for index in registered]
        filled = representative_indices(np.concatenate(blocks), max(size, len(fixed)), fixed)
        chosen.append([int(members[index]) for index in filled])
    return tuple(chosen)


def _build_trainer(
    run: _Run,
    budget: Budget,
    cache: FeatureCache,
    backbone: FeatureBackbone,
    network: OneNipNetwork,
    prompts: tuple[list[int], ...],
    synthesiser: DefectSynthesiser,
) -> Trainer:
    preset = run.preset
    bank = AnomalyBank(
        cache,
        backbone,
        synthesiser,
        per_image=preset.training.bank_per_image,
        seed=run.seed,
        refresh_every=_REFRESH_EVERY,
    )
    data = TrainingData(
        cache=cache,
        products=group_by_product(run.splits),
        prompts=tuple(np.array(indices, dtype=np.int64) for indices in prompts),
    )
    plan = plan_training(budget, preset.epochs, len(run.training_paths), preset.training.batch_size)
    return Trainer(
        network,
        preset.training,
        data,
        bank,
        plan,
        seed=run.seed,
        folder=run.folder,
        fingerprint=run.fingerprint(budget),
    )


def _finish(
    run: _Run,
    trainer: Trainer,
    backbone: FeatureBackbone,
    cache: FeatureCache,
    prompts: tuple[list[int], ...],
    losses: dict[str, float],
    synthesiser: DefectSynthesiser,
    on_progress: ProgressCallback,
    cancel: CancelToken,
) -> FinishReason:
    """Calibrate on the held-out normals, write the model folder, and only then remove the unfinished run."""
    paths = run.training_paths
    entries = tuple(
        ProductEntry(
            name=split.name,
            prompts=tuple(
                PromptEntry(paths[index].name, run.hashes[paths[index]], registered=paths[index] in split.prompts)
                for index in prompts[number]
            ),
            calibration=UNCALIBRATED,
            training_images=len(split.training),
        )
        for number, split in enumerate(run.splits)
    )
    manifest = describe_model(
        run.preset_name, run.preset, trainer, backbone, run.backbone_source, entries, losses, run.data_fingerprint
    )
    features = {
        split.name: cache.batch(np.array(prompts[number]), torch.device("cpu"))
        for number, split in enumerate(run.splits)
    }
    trainer.network.eval()
    model = OneNipModel(manifest, backbone, trainer.network, features)
    calibrations = calibrate_products(
        Inspector(model, str(trainer.device)),
        run.splits,
        synthesiser,
        seed=run.seed,
        false_reject_rate=run.preset.training.false_reject_rate,
        on_progress=on_progress,
        cancel=cancel,
    )
    if calibrations is None:
        return FinishReason.CANCELLED  # the checkpoint of the last step is there
    on_progress(ProgressEvent(Stage.SAVING, 0.0))
    save_model(replace(model, manifest=with_calibrations(manifest, calibrations)), run.out)
    remove_checkpoint(run.folder)
    on_progress(ProgressEvent(Stage.SAVING, 1.0))
    return FinishReason.COMPLETED

"""What one training run works on: the images of its products, their hashes, and where its files lie."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from onenip_core.atomic_files import write_json_atomic
from onenip_core.checkpoint_file import TRAINING_FOLDER, has_checkpoint
from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.image_io import find_highest_value
from onenip_core.data.images.image_walk import list_images
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange, propose_range
from onenip_core.errors import CheckpointError, DatasetError, ImageReadError, StorageError, UsageError
from onenip_core.hashing import hash_bytes
from onenip_core.json_values import without_defaults
from onenip_core.manifest import NotTrained, is_model_folder
from onenip_core.progress import CancelToken, ProgressCallback, ProgressEvent, Stage
from onenip_core.sentences import filled
from onenip_core.training.selection import ProductSplit
from onenip_core.training.training_checkpoint import read_position, remove_run
from onenip_core.training.usable_images import find_usable_images

_FREE_BYTES = 50_000_000
"""Room for the checkpoint and the model, beside the feature cache."""
_LARGEST_SEED = 2**32 - 1
_SPLITS_NAME = "splits.json"


@dataclass(frozen=True, slots=True)
class RunInputs:
    """What every stage of one run needs to know."""

    preset_name: str
    preset: Preset
    splits: tuple[ProductSplit, ...]
    hashes: dict[Path, str]
    """SHA-256 of every image file."""
    seed: int
    out: Path
    not_trained: tuple[NotTrained, ...] = ()
    """What does not train, though it was asked for."""

    @property
    def folder(self) -> Path:
        """Where the unfinished run lives."""
        return self.out / TRAINING_FOLDER

    @property
    def training_paths(self) -> list[Path]:
        """The images that train, product by product."""
        return [path for split in self.splits for path in split.training]

    @property
    def training_ranges(self) -> list[ValueRange]:
        """How each of `training_paths` is read."""
        return [split.values for split in self.splits for _ in split.training]

    @property
    def data_fingerprint(self) -> str:
        """SHA-256 over products, names, contents, value ranges, inspected areas and alignments of the training images, and of
        what a person holds out."""
        chosen = [f"held out: {line}" for line in self._lines(held_out=True, only_chosen=True)]
        return hash_bytes("\n".join([*self._lines(held_out=False), *chosen]).encode("utf-8", "surrogatepass"))

    def fingerprint(
        self, budget: Budget, backbone_digest: str, textures: Path | None, precision: str, start_digest: str = ""
    ) -> str:
        """Identity of the run: a checkpoint is only continued by a run in which every step would be the same."""
        settings = {
            "preset": _identity(self.preset),
            "budget": asdict(budget),
            "seed": self.seed,
            "precision": precision,
        }
        filling = (
            [] if textures is None else [(p.name, p.stat().st_size) for p in list_images(textures, recursive=True)]
        )
        prompts = [[path.name for path in split.prompts] for split in self.splits]
        unwanted = [[path.name for path in split.no_prompts] for split in self.splits]
        everything = [
            settings,
            filling,
            prompts,
            backbone_digest,
            self._lines(held_out=False),
            self._lines(held_out=True),
            *([start_digest] if start_digest else []),
            *([unwanted] if any(unwanted) else []),
        ]
        return hash_bytes(json.dumps(everything, sort_keys=True).encode())

    def _lines(self, held_out: bool, *, only_chosen: bool = False) -> list[str]:
        return [
            f"{split.name}/{path.name}/{self.hashes[path]}"
            + ("" if split.values.is_full else f"/{split.values.bits}")
            + ("" if split.area.is_whole else f"/{split.area.digest}")
            + ("" if split.aligned is None else f"/{split.aligned.taught.asked.digest}/{split.aligned.taught.sha256}")
            for split in self.splits
            if split.chosen or not only_chosen
            for path in (split.held_out if held_out else split.training)
        ]


def _identity(preset: Preset) -> dict[str, Any]:
    """All settings; switches at their defaults do not count, so that a run from before there was one can be continued."""
    identity = asdict(preset)
    for part, settings in (("network", preset.network), ("training", preset.training)):
        identity[part]["deviations"] = without_defaults(settings.deviations)
        if not identity[part]["deviations"]:
            del identity[part]["deviations"]
    return identity


def check_target(out: Path, resume: bool) -> None:
    """Make the model folder and see that nothing in it would be lost. Raises UsageError and StorageError."""
    if is_model_folder(out):
        remove_run(out / TRAINING_FOLDER)  # a kill came between the model's last file and the end of its run
        raise UsageError(
            filled("{out} holds a finished model already. It was left as it is; choose another folder.", out=out)
        )
    if has_checkpoint(out / TRAINING_FOLDER) and not resume:
        raise UsageError(
            filled(
                "{out} holds an unfinished training run. It was left as it is: continue it (--resume) or choose "
                "another folder.",
                out=out,
            )
        )
    make_folder(out)
    for leftover in (*out.glob(".*.tmp"), *(out / TRAINING_FOLDER).glob(".*.tmp")):
        leftover.unlink(missing_ok=True)  # half-written when the run before was killed


def make_folder(folder: Path) -> None:
    """`mkdir -p`. Raises StorageError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(folder, error) from error


def cannot_write(folder: Path, error: OSError) -> StorageError:
    """What a person is told of a folder that cannot be looked into or written to."""
    return StorageError(
        filled(
            "The folder {folder} cannot be written: {why}. Choose another folder.",
            folder=folder,
            why=error.strerror or error,
        )
    )


def check_room(run: RunInputs, channels: int) -> None:
    """See that the feature cache fits on the disk, before anything is written. Raises StorageError."""
    network = run.preset.network
    tiles = len(run.training_paths) * network.tile_count
    needed = tiles * (3 * network.input_size**2 + 2 * channels * network.grid**2) + _FREE_BYTES
    free = shutil.disk_usage(run.out).free
    if free < needed:
        raise StorageError(
            filled(
                "Training needs about {needed} MB on the disk of {folder}, but only {free} MB are left. Nothing "
                "was written; free some space or choose another folder.",
                needed=needed // 1_000_000,
                folder=run.out,
                free=free // 1_000_000,
            )
        )


def check_resumed(run: RunInputs, fingerprint: str) -> None:
    """See that a checkpoint, if there is one, is of this very run, before anything is written. Raises CheckpointError."""
    if has_checkpoint(run.folder) and read_position(run.folder).fingerprint != fingerprint:
        raise CheckpointError(
            filled(
                "The checkpoint belongs to another run: images, prompts, settings, weights or seed have changed "
                "since, or this version trains the preset otherwise (an unfinished `paper` of an older one "
                "cannot be continued). It was left as it is. Resume with what it was started with, or train "
                "into another folder."
            )
        )


def write_splits(run: RunInputs, products: Sequence[ProductDataset]) -> None:
    """Tell the other processes of a team which of the images train, by their places among all. Raises StorageError."""
    numbers = {product.name: number for number, product in enumerate(products)}
    value = []
    for split in run.splits:
        number = numbers[split.name]
        places = {path: place for place, path in enumerate(products[number].training_images)}
        groups = {"training": split.training, "held_out": split.held_out, "prompts": split.prompts}
        groups["no_prompts"] = split.no_prompts
        value.append({"product": number} | {name: [places[path] for path in group] for name, group in groups.items()})
    write_json_atomic(run.folder / _SPLITS_NAME, value)


def read_splits(folder: Path, products: Sequence[ProductDataset]) -> tuple[ProductSplit, ...]:
    """What `write_splits` told. Raises CheckpointError."""
    try:
        value = json.loads((folder / _SPLITS_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CheckpointError(
            filled("What the first process prepared in {folder} cannot be read: {error}.", folder=folder, error=error)
        ) from error
    splits = []
    for entry in value:
        product = products[entry["product"]]
        images = product.training_images
        training, held_out, prompts, no_prompts = (
            tuple(images[place] for place in entry[name]) for name in ("training", "held_out", "prompts", "no_prompts")
        )
        used = {*training, *held_out}
        normals = tuple(path for path in images if path in used)
        splits.append(
            ProductSplit(product.name, training, held_out, prompts, normals, area=product.area, no_prompts=no_prompts)
        )
    return tuple(splits)


def known_ranges(
    products: Sequence[ProductDataset], on_progress: ProgressCallback, cancel: CancelToken
) -> tuple[ProductDataset, ...]:
    """The products with the value range that their normal images ask for, where nobody has said one.

    Only files with 16 bits a value are decoded. One that cannot be read is told of later, by name.
    """
    return tuple(
        product if product.values is not None else replace(product, values=_found_range(product, on_progress, cancel))
        for product in products
    )


def _found_range(product: ProductDataset, on_progress: ProgressCallback, cancel: CancelToken) -> ValueRange:
    highest: int | None = None
    for index, path in enumerate(product.training_images):
        if cancel.cancelled:
            break
        if index % 50 == 0:
            on_progress(ProgressEvent(Stage.READING, 0.0))
        with suppress(ImageReadError):
            found = find_highest_value(path)
            highest = found if highest is None or found is None else max(highest, found)
    if highest is None or propose_range(highest).is_full:
        return FULL_RANGE
    proposed = propose_range(highest)
    said = filled(
        "{product}: its files with 16 bits a value use {levels:,} of 65,536 levels, so they are read by {bits} bits. A part with a "
        "higher value will not be checked; --value-bits names another range.",
        product=product.name,
        levels=highest + 1,
        bits=proposed.bits,
    )
    on_progress(ProgressEvent(Stage.READING, 0.0, message=said))
    return proposed


def read_inputs(
    products: Sequence[ProductDataset],
    out: Path,
    preset_name: str,
    preset: Preset,
    seed: int,
    on_progress: ProgressCallback,
    cancel: CancelToken,
) -> RunInputs | None:
    """Read, divide and hash the images of all products; None if cancelled. What cannot train is left out and told.

    Raises:
        DatasetError: nothing is left to train on, or two products have the same name.
        UsageError: the seed is out of range.
    """
    if not 0 <= seed <= _LARGEST_SEED:
        raise UsageError(
            filled("The seed must lie between 0 and {largest_seed}; got {seed}.", largest_seed=_LARGEST_SEED, seed=seed)
        )
    if not products:
        raise DatasetError(filled("There is no product to train; name at least one folder of images of good parts."))
    if preset.training.held_out_fraction == 0 and preset.network.match_prompts:
        raise UsageError(
            filled(
                "A network that matches prompts needs held-out normals: those that train are in its gallery, "
                "and would all look perfect. Choose a preset without one (paper), or hold some out "
                "(held_out_fraction)."
            )
        )
    names = [product.name for product in products]
    if len({name.casefold() for name in names}) < len(names):
        raise DatasetError(
            filled("Two products have the same name: {names}. Rename one of them.", names=", ".join(sorted(names)))
        )
    known = known_ranges(products, on_progress, cancel)
    fraction, grid = preset.training.held_out_fraction, TileGrid.of(preset.network)
    usable = find_usable_images(known, fraction, seed, grid, on_progress, cancel)
    if usable is None:
        return None
    for warning in usable.warnings:
        on_progress(ProgressEvent(Stage.READING, 1.0, message=warning))
    return RunInputs(preset_name, preset, usable.splits, usable.hashes, seed, out, usable.not_trained)

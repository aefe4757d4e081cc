"""What one training run works on: the images of its products, their hashes, and where its files lie."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.image_io import find_highest_value, read_image
from onenip_core.data.images.image_walk import list_images
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange, propose_range
from onenip_core.errors import CheckpointError, DatasetError, ImageReadError, StorageError, UsageError
from onenip_core.hashing import hash_bytes, hash_file
from onenip_core.manifest import is_model_folder
from onenip_core.progress import CancelToken, ProgressCallback, ProgressEvent, Stage
from onenip_core.training.selection import ProductSplit, split_product
from onenip_core.training.training_checkpoint import has_checkpoint, read_position, remove_run

TRAINING_FOLDER = "training"
_FREE_BYTES = 50_000_000
"""Room for the checkpoint and the model, beside the feature cache."""
_LARGEST_SEED = 2**32 - 1


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
        """SHA-256 over products, names, contents and value ranges of the training images."""
        return hash_bytes("\n".join(self._lines(held_out=False)).encode("utf-8", "surrogatepass"))

    def fingerprint(self, budget: Budget, backbone_digest: str, textures: Path | None, precision: str) -> str:
        """Identity of the run: a checkpoint is only continued by a run in which every step would be the same."""
        settings = {"preset": asdict(self.preset), "budget": asdict(budget), "seed": self.seed, "precision": precision}
        filling = (
            [] if textures is None else [(p.name, p.stat().st_size) for p in list_images(textures, recursive=True)]
        )
        prompts = [[path.name for path in split.prompts] for split in self.splits]
        everything = [
            settings,
            filling,
            prompts,
            backbone_digest,
            self._lines(held_out=False),
            self._lines(held_out=True),
        ]
        return hash_bytes(json.dumps(everything, sort_keys=True).encode())

    def _lines(self, held_out: bool) -> list[str]:
        return [
            f"{split.name}/{path.name}/{self.hashes[path]}" + ("" if split.values.is_full else f"/{split.values.bits}")
            for split in self.splits
            for path in (split.held_out if held_out else split.training)
        ]


def check_target(out: Path, resume: bool) -> None:
    """Make the model folder and see that nothing in it would be lost. Raises UsageError and StorageError."""
    if is_model_folder(out):
        remove_run(out / TRAINING_FOLDER)  # a kill came between the model's last file and the end of its run
        raise UsageError(f"{out} holds a finished model already. It was left as it is; choose another folder.")
    if has_checkpoint(out / TRAINING_FOLDER) and not resume:
        raise UsageError(
            f"{out} holds an unfinished training run. It was left as it is: continue it (--resume) or choose another folder."
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
    return StorageError(f"The folder {folder} cannot be written: {error.strerror or error}. Choose another folder.")


def check_room(run: RunInputs, channels: int) -> None:
    """See that the feature cache fits on the disk, before anything is written. Raises StorageError."""
    network = run.preset.network
    tiles = len(run.training_paths) * network.tile_count
    needed = tiles * (3 * network.input_size**2 + 2 * channels * network.grid**2) + _FREE_BYTES
    free = shutil.disk_usage(run.out).free
    if free < needed:
        raise StorageError(
            f"Training needs about {needed // 1_000_000} MB on the disk of {run.out}, but only {free // 1_000_000} MB are left. "
            "Nothing was written; free some space or choose another folder."
        )


def check_held_out(run: RunInputs, cancel: CancelToken) -> None:
    """See that every held-out image can be read: they are needed at the end, when hours would be lost.

    Raises:
        ImageReadError: one of them is damaged; it is named.
    """
    for split in run.splits:
        for path in split.held_out:
            if cancel.cancelled:
                return
            read_image(path, split.values)


def check_resumed(run: RunInputs, fingerprint: str) -> None:
    """See that a checkpoint, if there is one, is of this very run, before anything is written. Raises CheckpointError."""
    if has_checkpoint(run.folder) and read_position(run.folder).fingerprint != fingerprint:
        raise CheckpointError(
            "The checkpoint belongs to another run: images, prompts, settings, weights or seed have changed since. It was left as "
            "it is. Resume with what it was started with, or train into another folder."
        )


def split_products(products: Sequence[ProductDataset], preset: Preset, seed: int) -> tuple[ProductSplit, ...]:
    """Hold out some normals of each product; the same seed always the same ones. Raises DatasetError."""
    return tuple(split_product(product, preset.training.held_out_fraction, seed) for product in products)


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
    for index, path in enumerate(dict.fromkeys((*product.normals, *product.prompts))):
        if cancel.cancelled:
            break
        if index % 50 == 0:
            on_progress(ProgressEvent(Stage.READING, 0.0))
        with suppress(ImageReadError):
            found = find_highest_value(path)
            highest = found if highest is None or found is None else max(highest, found)
    return FULL_RANGE if highest is None else propose_range(highest)


def read_inputs(
    products: Sequence[ProductDataset],
    out: Path,
    preset_name: str,
    preset: Preset,
    seed: int,
    on_progress: ProgressCallback,
    cancel: CancelToken,
) -> RunInputs | None:
    """Divide and hash the images of all products; None if cancelled. Raises DatasetError and UsageError."""
    if not 0 <= seed <= _LARGEST_SEED:
        raise UsageError(f"The seed must lie between 0 and {_LARGEST_SEED}; got {seed}.")
    if not products:
        raise DatasetError("There is no product to train; name at least one folder of images of good parts.")
    names = [product.name for product in products]
    if len({name.casefold() for name in names}) < len(names):
        raise DatasetError(f"Two products have the same name: {', '.join(sorted(names))}. Rename one of them.")
    products = known_ranges(products, on_progress, cancel)
    splits = split_products(products, preset, seed)
    paths = [path for split in splits for path in (*split.training, *split.held_out)]
    hashes: dict[Path, str] = {}
    for index, path in enumerate(paths):
        if cancel.cancelled:
            return None
        try:
            hashes[path] = hash_file(path)
        except OSError as error:
            raise DatasetError(
                f"The normal image {path} cannot be read: {error.strerror or error}. Remove it and try again."
            ) from error
        if index % 50 == 0:
            on_progress(ProgressEvent(Stage.READING, index / len(paths)))
    return RunInputs(preset_name, preset, splits, hashes, seed, out)

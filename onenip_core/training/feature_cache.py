"""Pixels and backbone features of the training normals, computed once and kept in memory-mapped files.

No augmentation and a frozen backbone mean that the features of a normal image never change while training.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from onenip_core.atomic_files import write_atomic, write_json_atomic
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.transforms import resize_to_input
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import CheckpointError
from onenip_core.hashing import hash_bytes
from onenip_core.inference.placing import lay_over
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.pose import Pose
from onenip_core.progress import CancelToken, ProgressCallback, ProgressEvent, Stage
from onenip_core.sentences import filled
from onenip_core.training.row_areas import RowAreas
from onenip_core.types import RgbImage


@dataclass(frozen=True, slots=True, eq=False)
class NormalFile:
    """A normal image, and how it is read."""

    path: Path
    values: ValueRange
    pose: Pose | None = None
    """That its part is put back from; None where it is left as it lies."""
    reference: RgbImage | None = None
    """(h, w, 3) that it is laid over then."""

    def seen(self, side: int) -> RgbImage:
        """(side, side, 3). Raises ImageReadError."""
        image = read_image(self.path, self.values)
        if self.pose is None or self.reference is None:
            return resize_to_input(image, side)
        return lay_over(image, self.pose, self.reference, side)


_BATCH = 8
"""Tiles at a time."""
_CPU_BATCH = 2
"""Tiles that go through the backbone at a time on a CPU: what lies between its layers of more does not fit into the cache."""
_IMAGES_NAME, _FEATURES_NAME = "images.npy", "features.npy"


@dataclass(frozen=True, slots=True)
class FeatureCache:
    """The training normals as the network needs them."""

    images: npt.NDArray[np.uint8]
    """(n · tiles, S, S, 3) RGB at the network's input size: the tiles of one image after the other."""
    features: npt.NDArray[np.float16]
    """(n · tiles, C, g, g) plain backbone features; half precision halves the memory, its error is far below the feature
    jitter."""
    tiles: int
    """Rows of one image."""
    areas: RowAreas | None = None
    """Where the rows are inspected, outside of which the pixels are painted over; None on whole pictures."""

    def rows_of(self, images: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """The rows of all tiles of some images, image after image."""
        rows: npt.NDArray[np.int64] = (images[:, None] * self.tiles + np.arange(self.tiles)).reshape(-1)
        return rows

    def batch(self, rows: npt.NDArray[np.int64], device: torch.device) -> Tensor:
        """(B, C, g, g) float32 features of some rows."""
        return torch.from_numpy(self.features[rows]).to(device).float()  # half the bytes travel

    def statistics(self) -> tuple[Tensor, Tensor]:
        """Mean and standard deviation of every channel over all rows and inspected places, (C,) float32 each."""
        total = np.zeros(self.features.shape[1])
        squares = np.zeros(self.features.shape[1])
        count = 0
        for start in range(0, len(self.features), 64):
            block = self.features[start : start + 64].astype(np.float64)
            if self.areas is not None:
                inside = self.areas.tokens(np.arange(start, start + len(block)), block.shape[-1]).numpy()
                block = block.transpose(0, 2, 3, 1)[inside][:, :, None, None]
            total += block.sum(axis=(0, 2, 3))
            squares += np.square(block).sum(axis=(0, 2, 3))
            count += len(block) * block.shape[2] * block.shape[3]
        mean = total / count
        std = np.sqrt(np.maximum(squares / count - np.square(mean), 0))
        return torch.tensor(mean, dtype=torch.float32), torch.tensor(std, dtype=torch.float32)

    def close(self) -> None:
        """Let go of the files, so that they can be deleted on Windows. The cache must not be used afterwards."""
        for array in (self.images, self.features):
            mapping = getattr(array, "_mmap", None)
            if mapping is not None:
                mapping.close()


def plain_features(backbone: FeatureBackbone, images: npt.NDArray[np.uint8]) -> npt.NDArray[np.float16]:
    """(B, S, S, 3) RGB → (B, C, g, g) as they are kept."""
    device = next(backbone.parameters()).device
    at_once = _CPU_BATCH if device.type == "cpu" else len(images)
    parts = [
        backbone(to_tensor(images[start : start + at_once]).to(device)).cpu().numpy().astype("<f2")
        for start in range(0, len(images), at_once)
    ]
    return np.concatenate(parts)


def to_tensor(images: npt.NDArray[np.uint8]) -> Tensor:
    """(B, S, S, 3) uint8 → (B, 3, S, S) uint8."""
    return torch.from_numpy(np.ascontiguousarray(images.transpose(0, 3, 1, 2)))


def build_feature_cache(
    files: Sequence[NormalFile],
    identity: str,
    backbone: FeatureBackbone,
    grid: TileGrid,
    folder: Path,
    on_progress: ProgressCallback,
    cancel: CancelToken,
    areas: RowAreas | None = None,
) -> FeatureCache | None:
    """Read all images, compute the features of their tiles and keep both in `folder`; None if cancelled.

    What lies outside of the `areas` of the rows is painted over first; the identity names them too.

    `files` say how each is read, and how its part is put back as in the reference, if it is. `identity` names the images' content,
    ranges and alignments and the backbone; a cache that was finished for the same identity is taken as it is.

    Raises:
        ImageReadError: an image cannot be read; it is named.
        StorageError: the cache cannot be written.
        CheckpointError: the finished cache cannot be read back.
    """
    key = hash_bytes(f"{identity}/{grid}/{len(files)}".encode())
    images_path, features_path, done_path = folder / _IMAGES_NAME, folder / _FEATURES_NAME, folder / "cache.json"
    if not _is_finished(done_path, key):
        done_path.unlink(missing_ok=True)
        finished = _write_cache(
            files,
            areas,
            backbone,
            grid,
            images_path,
            features_path,
            on_progress,
            cancel,
        )
        if not finished:
            return None
        write_json_atomic(done_path, {"key": key})
    return open_feature_cache(folder, grid.count)


def open_feature_cache(folder: Path, tiles: int) -> FeatureCache:
    """The finished cache in a folder, memory-mapped, with so many rows an image. Raises CheckpointError."""
    try:
        return FeatureCache(
            images=np.load(folder / _IMAGES_NAME, mmap_mode="r"),
            features=np.load(folder / _FEATURES_NAME, mmap_mode="r"),
            tiles=tiles,
        )
    except (OSError, ValueError) as error:
        raise CheckpointError(
            filled(
                "The cached features in {folder} are damaged ({error}). Delete that folder's cache.json and "
                "start again.",
                folder=folder,
                error=error,
            )
        ) from error


def _is_finished(done_path: Path, key: str) -> bool:
    try:
        return bool(json.loads(done_path.read_text(encoding="utf-8"))["key"] == key)
    except (OSError, ValueError, KeyError, TypeError):
        return False  # absent or half-written: compute it again


class _CancelledError(Exception):
    """Leaves the two nested atomic writes, which then remove their temporary files."""


def _write_cache(
    files: Sequence[NormalFile],
    areas: RowAreas | None,
    backbone: FeatureBackbone,
    grid: TileGrid,
    images_path: Path,
    features_path: Path,
    on_progress: ProgressCallback,
    cancel: CancelToken,
) -> bool:
    def write(images_file: Path, features_file: Path) -> None:
        # Written from front to back instead of mapped: on a full disk a write fails, a mapped page kills the process.
        with images_file.open("wb") as images, features_file.open("wb") as features:
            rows = len(files) * grid.count
            _write_header(images, "|u1", (rows, grid.tile, grid.tile, 3))
            _write_header(features, "<f2", (rows, backbone.channels, backbone.grid, backbone.grid))
            _write_batches(files, areas, backbone, grid, images, features, on_progress, cancel)

    try:
        write_atomic(images_path, lambda images: write_atomic(features_path, lambda features: write(images, features)))
    except _CancelledError:
        return False
    return True


def _write_batches(
    files: Sequence[NormalFile],
    areas: RowAreas | None,
    backbone: FeatureBackbone,
    grid: TileGrid,
    images: BinaryIO,
    features: BinaryIO,
    on_progress: ProgressCallback,
    cancel: CancelToken,
) -> None:
    started = time.monotonic()
    step = max(1, _BATCH // grid.count)
    for start in range(0, len(files), step):
        if cancel.cancelled:
            raise _CancelledError
        batch = files[start : start + step]
        pixels = np.concatenate([grid.cut(file.seen(grid.side)) for file in batch])
        if areas is not None:
            pixels = areas.paint_over(pixels, start * grid.count)
        images.write(pixels.tobytes())
        features.write(plain_features(backbone, pixels).tobytes())
        fraction = (start + len(batch)) / len(files)
        left = (time.monotonic() - started) * (1 - fraction) / fraction
        on_progress(ProgressEvent(Stage.CACHING, fraction, seconds_left=left))


def _write_header(file: BinaryIO, dtype: str, shape: tuple[int, ...]) -> None:
    np.lib.format.write_array_header_2_0(file, {"descr": dtype, "fortran_order": False, "shape": shape})

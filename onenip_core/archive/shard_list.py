"""The list of an archive's images in one file, and its division into shards."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from onenip_core.atomic_files import write_atomic

SHARD_SIZE = 256
"""Images of a shard: the most that is judged again after a kill, for each worker."""


@dataclass(frozen=True, slots=True)
class Shard:
    """Consecutive images of the list."""

    number: int
    """From 0."""
    offset: int
    """Where its first line begins in the list's file, in bytes."""
    first_image: int
    """Number of its first image in the whole archive, from 1."""
    images: int


@dataclass(frozen=True, slots=True)
class ShardList:
    """What was written to the list's file."""

    shards: tuple[Shard, ...]
    images: int
    sha256: str
    """Over paths, sizes and times of change."""


def write_list(path: Path, images: Iterable[Path], shard_size: int = SHARD_SIZE) -> ShardList:
    """Write one line an image with its path, size and time of change; only the shards are held in memory.

    Raises:
        StorageError: the list cannot be written; the one before is unchanged.
    """
    digest = hashlib.sha256()
    shards: list[Shard] = []
    offset = count = 0

    def write(temporary: Path) -> None:
        nonlocal offset, count
        with temporary.open("wb") as file:
            for image in images:
                line = _describe(image)
                if count % shard_size == 0:
                    shards.append(Shard(len(shards), offset, count + 1, shard_size))
                digest.update(line)
                file.write(line)
                offset += len(line)
                count += 1

    write_atomic(path, write)
    if shards:
        last = shards[-1]
        shards[-1] = Shard(last.number, last.offset, last.first_image, count + 1 - last.first_image)
    return ShardList(tuple(shards), count, digest.hexdigest())


def read_shard(path: Path, shard: Shard) -> list[Path]:
    """The image files of one shard."""
    with path.open("rb") as file:
        file.seek(shard.offset)
        return [Path(json.loads(file.readline())["image"]) for _ in range(shard.images)]


def _describe(image: Path) -> bytes:
    try:
        status = image.stat()
        size, changed = status.st_size, status.st_mtime_ns
    except OSError:
        size, changed = -1, -1  # inspecting it will say why
    # In ASCII, so that file names in foreign encodings come back as they were.
    return json.dumps({"image": str(image), "bytes": size, "changed_ns": changed}).encode("ascii") + b"\n"

"""The folder of an unfinished archive inspection: what is inspected, and the parts that are done."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from onenip_core.archive.shard_list import SHARD_SIZE, Shard, ShardList, write_list
from onenip_core.atomic_files import write_atomic, write_json_atomic
from onenip_core.errors import StorageError, UsageError
from onenip_core.hashing import hash_bytes, hash_file
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.manifest import load_manifest

WORK_NAME = "shards"
_WORDS = {
    "model": "the model",
    "engine": "the engine",
    "product": "the product",
    "threshold": "the threshold",
    "limits": "the limits that came with the model",
    "pictures": "whether pictures are written",
    "picture_check": "whether the images are checked before they are judged",
    "list_sha256": "the images",
}


@dataclass(frozen=True, slots=True)
class ArchiveRequest:
    """What every worker needs to know. Paths must be visible to all of them."""

    model: Path
    device: str
    engine: EngineKind
    out: Path
    product: str | None
    threshold: float | None
    pictures: bool
    batch_size: int
    shard_size: int = SHARD_SIZE
    limits: Mapping[str, float] = field(default_factory=dict)
    """Products' own, which count where there is no threshold."""
    picture_check: bool = True
    """What is no usable picture of the product is not judged."""


@dataclass(frozen=True, slots=True)
class ShardFolder:
    """`OUT/shards`: `images.jsonl`, `run.json`, `parts/` with one results file for each finished shard."""

    path: Path

    @property
    def list_path(self) -> Path:
        """The list of all images."""
        return self.path / "images.jsonl"

    @property
    def run_path(self) -> Path:
        """What the parts belong to."""
        return self.path / "run.json"

    def part_path(self, number: int) -> Path:
        """Results of a shard; it exists only when they are complete."""
        return self.path / "parts" / f"{number:08d}.jsonl"

    def attempts_path(self, number: int) -> Path:
        """One byte for each time that this shard was begun since the last start."""
        return self.path / "attempts" / f"{number:08d}"

    def prepare(self, request: ArchiveRequest, images: Iterable[Path]) -> ShardList:
        """List the images; parts of an earlier start are kept if they belong to the same inspection.

        Raises:
            UsageError: the parts there belong to another inspection; they are left as they are.
            ModelFolderError: the manifest of the model cannot be read.
            StorageError: the list cannot be written.
        """
        found = write_list(self.list_path, images, request.shard_size)
        wanted = _identity(request, found)
        before = self._read_run()
        if before is not None and before != wanted:
            changed = [words for key, words in _WORDS.items() if before.get(key) != wanted.get(key)]
            raise UsageError(
                f"{self.path} holds results of an unfinished inspection, and since then {' and '.join(changed) or 'its format'} "
                "changed. They were left as they are: inspect as before to finish it, choose another folder, or delete that "
                "folder to begin anew."
            )
        if before is None:
            write_json_atomic(self.run_path, wanted)
        shutil.rmtree(self.path / "attempts", ignore_errors=True)
        return found

    def pending(self, found: ShardList) -> list[Shard]:
        """The shards without a part."""
        return [shard for shard in found.shards if not self.part_path(shard.number).exists()]

    def join(
        self,
        found: ShardList,
        results: Path,
        on_result: Callable[[dict[str, Any]], object] = lambda _values: None,
    ) -> dict[str, int]:
        """Write all parts in order to one file, remove this folder, and count the verdicts. `on_result` is told each line's values.

        Raises:
            StorageError: a part is damaged, or the results cannot be written; the parts are kept.
        """
        counts: dict[str, int] = {}

        def write(temporary: Path) -> None:
            with temporary.open("wb") as file:
                for line in self._lines(found):
                    file.write(line)
                    values: dict[str, Any] = json.loads(line)
                    on_result(values)
                    verdict = str(values["verdict"])
                    counts[verdict] = counts.get(verdict, 0) + 1

        write_atomic(results, write)
        shutil.rmtree(self.path, ignore_errors=True)  # what cannot be removed is found finished the next time
        return counts

    def _lines(self, found: ShardList) -> Iterator[bytes]:
        for shard in found.shards:
            path = self.part_path(shard.number)
            lines = path.read_bytes().splitlines(keepends=True)
            if len(lines) != shard.images or not all(line.startswith(b"{") and line.endswith(b"}\n") for line in lines):
                raise StorageError(
                    f"The results of one shard in {path} are damaged. The others are kept: delete that file and start again."
                )
            yield from lines

    def _read_run(self) -> dict[str, Any] | None:
        try:
            value = json.loads(self.run_path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise StorageError(
                f"{self.run_path} cannot be read ({error}), so what the results in {self.path} belong to is not known. They were "
                "left as they are: choose another folder, or delete that one to begin anew."
            ) from error
        return value if isinstance(value, dict) else {}


def _identity(request: ArchiveRequest, found: ShardList) -> dict[str, Any]:
    files = sorted(path for path in request.model.iterdir() if path.is_file())
    model = hash_bytes("\n".join(f"{path.name} {hash_file(path)}" for path in files).encode("utf-8", "surrogatepass"))
    limits = {"limits": dict(request.limits)} if request.limits else {}
    # Only where it matters: inspections that were begun before there was a check go on.
    checks = request.picture_check and any(
        product.picture is not None for product in load_manifest(request.model).products
    )
    picture_check = {"picture_check": True} if checks else {}
    return {
        "schema": 1,
        "model": model,
        "engine": str(request.engine),
        "product": request.product,
        "threshold": request.threshold,
        "pictures": request.pictures,
        "images": found.images,
        "list_sha256": found.sha256,
        "shard_size": request.shard_size,
        **limits,
        **picture_check,
    }

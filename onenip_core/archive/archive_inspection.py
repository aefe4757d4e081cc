"""Judge an archive: divide its images into shards, let Ray Data's workers judge them, join the parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from onenip_core.archive.ray_session import local_ray, require_ray
from onenip_core.archive.shard_folder import WORK_NAME, ArchiveRequest, ShardFolder
from onenip_core.archive.shard_list import Shard
from onenip_core.archive.shard_worker import ShardWorker
from onenip_core.errors import InspectionError
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.result_files import RESULTS_NAME

_MAX_BLOCKS = 2000
_Rows = dict[str, npt.NDArray[Any]]


class _ShardTask:
    """Ray Data's view of a worker: arrays in, arrays out, one shard at a time."""

    def __init__(self, request: ArchiveRequest, working_folder: Path) -> None:
        self._worker = ShardWorker(request, working_folder)

    def __call__(self, rows: _Rows) -> _Rows:
        shard = Shard(*(int(rows[name][0]) for name in ("number", "offset", "first_image", "images")))
        return {"images": np.array([shard.images]), "error": np.array([self._worker.inspect(shard)], dtype=object)}


def inspect_archive(
    request: ArchiveRequest,
    images: Iterable[Path],
    workers: int,
    on_progress: Callable[[int, int], None],
    on_result: Callable[[dict[str, Any]], object] = lambda _values: None,
) -> dict[str, int]:
    """Judge all images with so many processes and write `results.jsonl`; returns how many had each verdict.

    What a start that was killed has finished is not judged again. A worker that is killed is replaced, and its shard begun anew.

    Args:
        request: what is inspected; its paths are absolute.
        images: in the order of the results; read once.
        workers: processes; on a machine with GPUs no more than those are used, unless the device is the CPU.
        on_progress: told how many of how many images are done.
        on_result: told the values of each image's line at the end, in order.

    Raises:
        UsageError: Ray is not installed, or unfinished results there belong to another inspection.
        InspectionError: a shard could not be finished; the others are kept.
        StorageError: results cannot be written; finished shards are kept.
    """
    require_ray()
    folder = ShardFolder(request.out / WORK_NAME)
    found = folder.prepare(request, images)
    pending = folder.pending(found)
    done = found.images - sum(shard.images for shard in pending)
    on_progress(done, found.images)
    if pending:
        for more in _run(request, pending, workers):
            done += more
            on_progress(done, found.images)
    return folder.join(found, request.out / RESULTS_NAME, on_result)


def _run(request: ArchiveRequest, pending: Sequence[Shard], workers: int) -> Iterable[int]:
    """Yields the number of images of each shard as it is finished."""
    gpus = _count_gpus(request)
    count = min(workers, len(pending), gpus or workers)
    with local_ray(count, gpus) as ray:
        results = ray.data.from_items(
            [asdict(shard) for shard in pending], override_num_blocks=min(len(pending), _MAX_BLOCKS)
        ).map_batches(
            _ShardTask,
            batch_size=1,
            compute=ray.data.ActorPoolStrategy(size=count),
            fn_constructor_args=(request, Path.cwd()),
            num_cpus=1,
            num_gpus=1 if gpus else 0,
        )
        try:
            for row in results.iter_rows():
                if row["error"]:
                    raise InspectionError(str(row["error"]))
                yield int(row["images"])
        except ray.exceptions.RayError as error:
            raise InspectionError(
                f"The inspection stopped: {error}. What is finished is kept: start again to go on with the rest."
            ) from error


def _count_gpus(request: ArchiveRequest) -> int:
    if request.engine is not EngineKind.TORCH:
        return 0  # the other engines compute on the CPU
    import torch

    from onenip_core.device import choose_device

    return torch.cuda.device_count() if choose_device(request.device).type == "cuda" else 0

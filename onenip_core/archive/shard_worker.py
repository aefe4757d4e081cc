"""What a worker process does: judge the images of a shard and write its part."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Any

from onenip_core.archive.shard_folder import WORK_NAME, ArchiveRequest, ShardFolder
from onenip_core.archive.shard_list import Shard, read_shard
from onenip_core.atomic_files import write_atomic
from onenip_core.errors import InspectionError, OneNipError
from onenip_core.inference.batch_inspection import inspect_files
from onenip_core.inference.batch_work import BatchSettings, InspectedImage
from onenip_core.inference.carried_serving import serve_carried
from onenip_core.inference.exported_model import is_exported
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.result_files import append_line, write_result
from onenip_core.torch_presence import has_torch

MAX_ATTEMPTS = 3
"""A shard that ends its process as often as this is given up: something in it is deadly."""
_JOBS = 2
"""Threads of each worker beside the one that judges: one decodes ahead while another writes pictures."""


class ShardWorker:
    """Lives in one process and keeps its model between shards."""

    def __init__(self, request: ArchiveRequest, working_folder: Path) -> None:
        """`working_folder` is where the paths of images, as they were found, begin."""
        os.chdir(working_folder)
        self._request = request
        self._folder = ShardFolder(request.out / WORK_NAME)
        self._inspector: Inspector | None = None

    def inspect(self, shard: Shard) -> str:
        """Write the part of a shard unless it is there; returns why that failed, or an empty text."""
        if self._folder.part_path(shard.number).exists():
            return ""
        try:
            self._begin(shard)
            if self._inspector is None:
                self._inspector = _load(self._request)
            inspector = self._inspector
            paths = read_shard(self._folder.list_path, shard)
            write_atomic(
                self._folder.part_path(shard.number), lambda part: self._write_part(inspector, shard, paths, part)
            )
        except (OneNipError, OSError) as error:
            return str(error)
        return ""

    def _begin(self, shard: Shard) -> None:
        """Count the attempt. Raises InspectionError if there were too many."""
        attempts = self._folder.attempts_path(shard.number)
        attempts.parent.mkdir(parents=True, exist_ok=True)
        with attempts.open("ab") as file:
            if file.tell() >= MAX_ATTEMPTS:
                raise InspectionError(
                    f"The process that judges the images {shard.first_image} to {shard.first_image + shard.images - 1} of the list "
                    f"{self._folder.list_path} ended unexpectedly {MAX_ATTEMPTS} times. What other processes judged is kept. "
                    "Free some memory or use fewer jobs, or remove the image among them that does it, and start again."
                )
            file.write(b".")

    def _write_part(self, inspector: Inspector, shard: Shard, paths: list[Path], part: Path) -> None:
        request = self._request
        settings = BatchSettings(request.product, request.threshold, request.batch_size, _JOBS)

        def finish(inspected: InspectedImage) -> dict[str, Any]:
            return write_result(request.out, inspected, pictures=request.pictures)

        with (
            part.open("wb", buffering=0) as file,
            closing(inspect_files(inspector, paths, settings, finish, first_number=shard.first_image)) as finished,
        ):
            for values in finished:
                append_line(file, values)


def _load(request: ArchiveRequest) -> Inspector:
    """With the engine that the process which asks has loaded, and checked where there is no torch.

    Raises ModelFolderError, EngineError, UsageError.
    """
    if has_torch() or is_exported(request.model):
        inspector = Inspector.load(request.model, request.device, request.engine)
    else:
        inspector = Inspector(serve_carried(request.model, request.engine, request.device))
    inspector = inspector.with_limits(request.limits)
    return inspector if request.picture_check else inspector.without_picture_check()

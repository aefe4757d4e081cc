"""Writes a model to one file that another computer can inspect with. Exports that are missing are made, in a process of its own."""

from __future__ import annotations

import logging
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes
from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.messages.codes import model_files as codes
from app.messages.codes import models as model_codes
from app.messages.codes.processes import PackingDied
from app.messages.errors import MessageError
from app.messages.message import Message
from app.operations.compared_images import images_to_compare
from app.operations.operation import Lane, Operation, Outcome, Work
from app.processes import model_packing_process
from app.processes.child_process import ChildDiedError, ChildProcess, ChildTarget
from app.processes.messages import ModelFilePacked, PackingProgress, PackModelFile, ProductToSend, WorkFailed
from app.state.notice import Notice, NoticeLevel
from app.storage.products import ProductStore
from app.storage.workspace import Workspace
from onenip_core.atomic_files import sync_folder
from onenip_core.hashing import hash_file
from onenip_core.manifest import ProductEntry, load_manifest

log = logging.getLogger(__name__)

POLL_S = 0.1
_WRITTEN = "model.onenip"
"""Short, whatever the file is called in the end: on Windows a path ends at 260 letters, and another folder lies around it."""


@dataclass(frozen=True)
class PackModel(Operation):
    """There is nothing to undo: the workspace stays as it is."""

    lane: ClassVar[Lane] = Lane.MODEL_EXPORT
    workspace: Workspace
    model: ModelRecord
    path: Path
    report: Callable[[int, int], None] = lambda _done, _total: None
    """Takes (done, total), (0, 0) while exports are made; in the thread that exports."""
    target: ChildTarget = model_packing_process.run

    @property
    def label(self) -> Message:
        return model_codes.ExportModel(self.model.label)

    def perform(self, work: Work) -> Outcome:
        """If it is cancelled or raises, nothing is left, and what was at `path` before is as it was. Raises OneNipError."""
        if self.path.is_dir():
            raise MessageError(model_codes.ExportIsThere(str(self.path)))
        self.report(0, 0)
        try:
            # Beside its place, so that the last step is a rename; in a folder, so that nothing is left when the child is killed.
            with (
                _folder(self.path.parent) as beside,
                _folder(self.workspace.path) as scratch,
            ):
                written = beside / _WRITTEN
                answer = self._pack(self._request(written, scratch, work), work)
                if isinstance(answer, WorkFailed):
                    log.warning("%s was not packed:\n%s", self.model.folder, answer.details)
                    raise MessageError(answer.message)
                if not written.is_file():
                    raise MessageError(codes.PackedFileMissing(str(self.path)))
                _go_on(work)  # nobody may wait for it any more, and a person was told that the old file is as it was
                written.replace(self.path)
                sync_folder(self.path.parent)
        except _CancelledError:
            return Outcome(Changes(), notice=Notice(NoticeLevel.INFO, self.label, model_codes.ExportCancelled()))
        except OSError as error:
            reason = error.strerror or str(error)
            raise MessageError(model_codes.ExportNotWritten(str(self.path), reason)) from error
        notice = Notice(NoticeLevel.INFO, self.label, codes.ModelPacked(self.model.label, str(self.path)))
        return Outcome(Changes(), notice=notice)

    def _request(self, written: Path, scratch: Path, work: Work) -> PackModelFile:
        """Raises _CancelledError, ModelFolderError, StorageError."""
        store, model = self.workspace.products, self.model
        known = {name: product for product in store.list() if (name := model.name_of(product)) is not None}
        entries = load_manifest(model.folder).products
        prompts = _Prompts(self.workspace.products, model.folder, work)
        products = tuple(prompts.to_send(entry, known.get(entry.name)) for entry in entries)
        return PackModelFile(
            folder=model.folder,
            target=written,
            shown_as=self.path,
            title=model.title,
            products=products,
            cache=self.workspace.engines_folder,
            scratch=scratch,
            images=images_to_compare(store, model),
        )

    def _pack(self, request: PackModelFile, work: Work) -> ModelFilePacked | WorkFailed:
        """What the child answers. Raises _CancelledError."""
        child = ChildProcess("packing", self.target, (request, self.workspace.log_folder / "packing.log"))
        try:
            child.start()
            while not work.cancel.cancelled:
                answer = child.receive(POLL_S)
                if isinstance(answer, PackingProgress):
                    self.report(100 * answer.done // max(answer.total, 1), 100)
                elif isinstance(answer, ModelFilePacked | WorkFailed):
                    return answer
        except ChildDiedError as error:
            return WorkFailed(PackingDied(error.message))
        finally:
            if work.cancel.cancelled:
                child.kill()
            child.stop()
        raise _CancelledError


class _CancelledError(Exception):
    """A person changed their mind, or the application closes."""


def _go_on(work: Work) -> None:
    """Raises _CancelledError."""
    if work.cancel.cancelled:
        raise _CancelledError


class _Prompts:
    """Finds the images that guide a model, by their content: in the workspace, else among those that came with the model."""

    def __init__(self, store: ProductStore, model_folder: Path, work: Work) -> None:
        self._store = store
        self._model_folder = model_folder
        self._work = work

    def to_send(self, entry: ProductEntry, product: Product | None) -> ProductToSend:
        """Limit and prompts as they are now. Raises _CancelledError, StorageError, OSError."""
        wanted = {prompt.sha256: prompt.name for prompt in entry.prompts}
        found: dict[str, tuple[str, Path]] = {}
        for image in () if product is None else self._store.images(product.id):
            _go_on(self._work)
            if image.sha256 in wanted and image.path.is_file():
                found[image.sha256] = (image.original_name, image.path)
        if len(found) < len(wanted):
            along = {sha256: (wanted[sha256], path) for sha256, path in self._came_along.items() if sha256 in wanted}
            found = along | found
        prompts = tuple(found[sha256] for sha256 in wanted if sha256 in found)
        return ProductToSend(entry.name, None if product is None else product.threshold, prompts)

    @cached_property
    def _came_along(self) -> dict[str, Path]:
        found: dict[str, Path] = {}
        for path in self._model_folder.glob("prompts/*"):
            _go_on(self._work)
            if path.is_file():
                found[hash_file(path)] = path
        return found


@contextmanager
def _folder(parent: Path) -> Iterator[Path]:
    """A new folder for the time being, called as what the next start removes. Raises OSError."""
    folder = parent / f".packing.{uuid.uuid4().hex[:8]}.tmp"
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        try:
            shutil.rmtree(folder)
        except OSError as error:
            log.warning("%s stays behind: %s", folder, error)

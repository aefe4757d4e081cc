"""Writes a model to one file that another computer can inspect with. Exports that are missing are made, in a process of its own."""

from __future__ import annotations

import logging
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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
from app.storage.workspace import Workspace
from onenip_core.atomic_files import sync_folder
from onenip_core.hashing import hash_file
from onenip_core.manifest import ProductEntry, load_manifest

log = logging.getLogger(__name__)

POLL_S = 0.1


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
                _folder(self.path.parent, self.path.name) as beside,
                _folder(self.workspace.path, "packing") as scratch,
            ):
                written = beside / self.path.name
                answer = self._pack(self._request(written, scratch), work)
                if answer is None:
                    return Outcome(
                        Changes(), notice=Notice(NoticeLevel.INFO, self.label, model_codes.ExportCancelled())
                    )
                if isinstance(answer, WorkFailed):
                    log.warning("%s was not packed:\n%s", self.model.folder, answer.details)
                    raise MessageError(answer.message)
                if not written.is_file():
                    raise MessageError(codes.PackedFileMissing(str(self.path)))
                written.replace(self.path)
                sync_folder(self.path.parent)
        except OSError as error:
            reason = error.strerror or str(error)
            raise MessageError(model_codes.ExportNotWritten(str(self.path), reason)) from error
        notice = Notice(NoticeLevel.INFO, self.label, codes.ModelPacked(self.model.label, str(self.path)))
        return Outcome(Changes(), notice=notice)

    def _request(self, written: Path, scratch: Path) -> PackModelFile:
        """Raises ModelFolderError, StorageError."""
        store, model = self.workspace.products, self.model
        known = {name: product for product in store.list() if (name := model.name_of(product)) is not None}
        entries = load_manifest(model.folder).products
        products = tuple(self._to_send(entry, known.get(entry.name)) for entry in entries)
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

    def _to_send(self, entry: ProductEntry, product: Product | None) -> ProductToSend:
        """Limit and prompts as they are now; of the prompts those that the model is guided by, by their content."""
        images = () if product is None else self.workspace.products.images(product.id)
        found = {image.sha256: (image.original_name, image.path) for image in images if image.path.is_file()}
        wanted = {prompt.sha256: prompt.name for prompt in entry.prompts}
        if not set(wanted) <= set(found):
            came_along = (path for path in self.model.folder.glob("prompts/*") if path.is_file())
            found = {
                sha256: (wanted.get(sha256, ""), path) for path in came_along if (sha256 := hash_file(path))
            } | found
        prompts = tuple(found[sha256] for sha256 in wanted if sha256 in found)
        return ProductToSend(entry.name, None if product is None else product.threshold, prompts)

    def _pack(self, request: PackModelFile, work: Work) -> ModelFilePacked | WorkFailed | None:
        """What the child answers; None if it is not wanted any more."""
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
        return None


@contextmanager
def _folder(parent: Path, name: str) -> Iterator[Path]:
    """A new folder for the time being, called as what the next start removes. Raises OSError."""
    folder = parent / f".{name[:40]}.{uuid.uuid4().hex[:8]}.tmp"
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        try:
            shutil.rmtree(folder)
        except OSError as error:
            log.warning("%s stays behind: %s", folder, error)

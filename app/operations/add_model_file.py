"""Takes a model file into the workspace: the model, and with it the products that are missing; of a model that is here, those."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes, Stale
from app.domain.model_record import TITLE_LENGTH, ModelRecord
from app.messages.codes import model_files as codes
from app.messages.errors import MessageError
from app.messages.message import Message, Several
from app.operations.abandonable import GivenUpError, abandonable
from app.operations.model_file_products import ArrivedProducts, remove_products, take_products
from app.operations.model_operations import SetProductsOfModel, TrashModel
from app.operations.operation import Lane, Operation, Outcome, Work
from app.operations.product_operations import TrashProduct
from app.operations.products_of_a_twin import ProductsOfATwin, products_of_a_twin, renewed_ids
from app.operations.together import Together
from app.operations.trash_operations import Guards
from app.state.notice import Notice, NoticeLevel
from app.storage.models import ModelStore
from app.storage.workspace import Workspace
from onenip_core.errors import ModelFileCancelled, OneNipError
from onenip_core.manifest import load_manifest, manifest_digest
from onenip_core.model_file.contents import ModelFileContents, PackedProduct
from onenip_core.model_file.reading import read_contents, unpack_model_file

log = logging.getLogger(__name__)

_PATIENCE_S = 5.0
"""A cancelled copy removes what it has written before it is given up."""


@dataclass(frozen=True, slots=True)
class OfferedModelFile:
    """A model file that was looked into, and what it would mean for the workspace."""

    path: Path
    size: int
    """Bytes of the file."""
    contents: ModelFileContents
    limits_here: Mapping[str, float]
    """By the names of the products that the workspace has: the limits that they keep."""
    twin: ModelRecord | None = None
    """The same model, where the workspace has it already."""
    of_twin: ProductsOfATwin = field(default_factory=ProductsOfATwin)
    """What it has lost since."""

    @property
    def products(self) -> tuple[PackedProduct, ...]:
        """Those that adding the file is about."""
        return self.contents.products if self.twin is None else self.of_twin.lost

    def is_new(self, product: PackedProduct) -> bool:
        """True if the workspace does not have it."""
        return product.name not in self.limits_here

    @property
    def title(self) -> str:
        """The title in the file, as far as it can be one here: a file may say anything."""
        printable = "".join(letter if letter.isprintable() else " " for letter in self.contents.title)
        return " ".join(printable.split())[:TITLE_LENGTH].strip()

    @property
    def name(self) -> str:
        """What the model is called until it has a permanent name."""
        return self.title or self.path.stem


@dataclass(frozen=True, slots=True)
class AddedModel(Outcome):
    """The model as it is in the workspace now; None if it was not added."""

    model: ModelRecord | None = None


def look_at_model_file(workspace: Workspace, path: Path) -> OfferedModelFile:
    """Read what is in a file, without changing anything.

    Raises:
        ModelFileError: it is no model file, damaged, or from a newer version.
        StorageError: the workspace cannot be read.
    """
    contents = read_contents(path)
    try:
        size = path.stat().st_size
    except OSError:  # it went at this very moment: whoever adds it is told
        size = contents.bytes
    known = ((each.name, workspace.products.by_name(each.name)) for each in contents.products)
    limits = {name: product.limit for name, product in known if product is not None}
    twin = find_twin(workspace.models, contents.model_sha256)
    of_twin = ProductsOfATwin() if twin is None else products_of_a_twin(workspace, twin, contents.products)
    return OfferedModelFile(path, size, contents, limits, twin, of_twin)


def nothing_to_add(offered: OfferedModelFile, twin: ModelRecord, of_twin: ProductsOfATwin) -> Message:
    """Why a file brings nothing: its model is `twin`, which has lost no product that could be given back to it."""
    said: list[Message] = [codes.ModelAlreadyThere(offered.path.name, twin.label)]
    if of_twin.in_trash:
        said.append(codes.ItsProductsWereDeleted(of_twin.in_trash))
    return Several(tuple(said))


def find_twin(models: ModelStore, model_sha256: str) -> ModelRecord | None:
    """The model of the workspace that has this hash. Raises StorageError."""
    for model in models.list():
        try:
            if manifest_digest(load_manifest(model.folder)) == model_sha256:
                return model
        except OneNipError:  # whoever loads the model to inspect with it is told
            log.warning("Model %s cannot be compared", model.name, exc_info=True)
    return None


@dataclass(frozen=True)
class AddModelFile(Operation):
    """All of it or nothing: also after a kill, which `IncomingModels` puts right at the next start."""

    lane: ClassVar[Lane] = Lane.IMPORT
    workspace: Workspace
    offered: OfferedModelFile
    guards: Guards
    will_inspect: bool = False
    """Whoever adds it activates it next: then a person needs no advice how."""

    @property
    def label(self) -> Message:
        twin = self.offered.twin
        return codes.AddModel(self.offered.name) if twin is None else codes.AddItsProducts(twin.label)

    @property
    def subject(self) -> str:
        return adding_subject(self.offered.path)

    def perform(self, work: Work) -> AddedModel:
        """Raises MessageError for a file that was exchanged; ModelFileError, UsageError, StorageError."""
        workspace, packed = self.workspace, self.offered.contents.products
        twin = find_twin(workspace.models, self.offered.contents.model_sha256)
        if twin is not None:
            of_twin = products_of_a_twin(workspace, twin, packed)
            if not of_twin.lost:
                nothing = nothing_to_add(self.offered, twin, of_twin)
                return AddedModel(Changes(), notice=self._notice(NoticeLevel.INFO, nothing))
            packed = of_twin.lost
        name = workspace.models.next_name()
        folder = workspace.models_folder / name
        workspace.incoming.announce(name)
        try:
            contents = abandonable(lambda: self._unpack(folder, work), work.cancel, _PATIENCE_S)
            model, products = self._record(name, folder, contents, packed, twin)
        except GivenUpError:  # its note stays: what still comes of it is removed at the next start
            return self._cancelled()
        except BaseException as error:
            self._clear(name, folder)
            if isinstance(error, ModelFileCancelled):
                return self._cancelled()
            raise
        if twin is None:
            workspace.incoming.conclude(name)
            takes_back: Operation = TrashModel(workspace.models, model.id, model.label, self.guards.run_uses_model)
        else:
            self._clear(name, folder)
            takes_back = SetProductsOfModel(workspace.models, twin.id, twin.label, twin.product_ids)
        return self._added(model, products, takes_back, () if twin is None else packed)

    def _clear(self, name: str, folder: Path) -> None:
        """What was unpacked for a moment goes; where it refuses, the next start removes it, and nothing besides."""
        if _remove(folder):
            self.workspace.incoming.conclude(name)
        else:
            self.workspace.incoming.keep_products(name)

    def _unpack(self, folder: Path, work: Work) -> ModelFileContents:
        def report(done: int, total: int) -> None:
            work.report(100 * done // max(total, 1), 100)  # bytes of large models do not fit a progress bar

        return unpack_model_file(self.offered.path, folder, report, lambda: work.cancel.cancelled)

    def _record(
        self,
        name: str,
        folder: Path,
        contents: ModelFileContents,
        packed: Sequence[PackedProduct],
        twin: ModelRecord | None,
    ) -> tuple[ModelRecord, ArrivedProducts]:
        if contents != self.offered.contents:
            raise MessageError(codes.AnotherFileByNow(self.offered.path.name))
        manifest = load_manifest(folder)
        incoming, models = self.workspace.incoming, self.workspace.models
        areas = {product.name: product.area for product in manifest.products}
        alignments = {product.name: product.asked_alignment for product in manifest.products}
        arrived = take_products(
            self.workspace, packed, areas, alignments, folder, lambda numbers: incoming.announce(name, numbers)
        )
        try:
            if twin is not None:
                given = {each.name: number for each, number in zip(packed, arrived.ids, strict=True)}
                return models.set_product_ids(twin.id, renewed_ids(twin, given)), arrived
            model = models.add(
                name,
                folder,
                manifest.preset,
                [product.name for product in contents.products],
                arrived.ids,
                title=self.offered.title,
                created_at=manifest.created_at,
                untrained=manifest.untrained_products,
            )
        except BaseException:
            remove_products(self.workspace, arrived.new)
            raise
        return model, arrived

    def _added(
        self, model: ModelRecord, products: ArrivedProducts, takes_back: Operation, again: Sequence[PackedProduct]
    ) -> AddedModel:
        """`again`: the products that a model of the workspace had lost."""
        guards, store = self.guards, self.workspace.products
        inverse = (
            takes_back,
            *(TrashProduct(store, new.id, new.name, guards.training_reads_images) for new in products.new),
        )
        # What differs comes early: a line that is too long for its place loses its end.
        known_again = codes.ProductsKnownAgain(model.label, tuple(each.name for each in again))
        said: list[Message] = [known_again if again else codes.ModelAdded(model.label), *products.said]
        if products.new and not again:
            said.append(codes.ProductsAdded(len(products.new), tuple(new.name for new in products.new)))
        if not self.will_inspect and not model.is_active:
            said.append(codes.ActivateIt())
        level = NoticeLevel.WARNING if products.said else NoticeLevel.INFO
        changes = Changes(Stale.MODELS | Stale.PRODUCTS)
        notice = self._notice(level, Several(tuple(said)))
        return AddedModel(changes, Together(self.label, inverse), notice=notice, model=model)

    def _cancelled(self) -> AddedModel:
        return AddedModel(
            Changes(), notice=self._notice(NoticeLevel.INFO, codes.AddingCancelled(self.offered.path.name))
        )

    def _notice(self, level: NoticeLevel, text: Message) -> Notice:
        return Notice(level, self.label, text, subject=self.subject)


def adding_subject(path: Path) -> str:
    """What notices about the file at `path` are about."""
    return f"{AddModelFile.__name__} {path}"


def _remove(folder: Path) -> bool:
    """Nothing is lost: it is a copy of what is in the file. False if it stays, for the next start to remove."""
    try:
        if folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        log.warning("%s stays behind: %s", folder, error)
        return False
    return True

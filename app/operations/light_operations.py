"""The light over a product's parts is measured: once with the master part, and again whenever somebody asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.changes import Changes
from app.domain.lighting import LightMaster, LightProbe, ProbedLight, look_at
from app.domain.trash import Record, RecordKind
from app.messages.codes import lighting as codes
from app.messages.errors import MessageError
from app.messages.message import Message, Several
from app.operations.light_words import finding_words
from app.operations.operation import Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.light_masters import LightMasterStore
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.lighting import ENOUGH_PICTURES, PictureLight, measure_light
from onenip_core.types import RgbImage


@dataclass(frozen=True, eq=False)  # pixels do not compare
class LightPicture:
    """A picture to be measured, and what it is called."""

    name: str
    read: Callable[[], RgbImage] = field(repr=False)
    """Called in a background thread. Raises ImageReadError."""

    @classmethod
    def of_file(cls, path: Path, values: ValueRange = FULL_RANGE) -> LightPicture:
        """A file, read when it is measured."""
        return cls(path.name, lambda: read_image(path, values))

    @classmethod
    def of_pixels(cls, name: str, pixels: RgbImage) -> LightPicture:
        """Pixels that are at hand."""
        return cls(name, lambda: pixels)

    def measure(self) -> PictureLight:
        """Raises ImageReadError; MessageError: it is too small."""
        try:
            return measure_light(self.read())
        except ValueError as error:
            raise MessageError(codes.LightPictureTooSmall(self.name)) from error


@dataclass(frozen=True, slots=True)
class LightLooked(Outcome):
    """What holds, and what a probe found."""

    master: LightMaster | None = None
    probe: LightProbe | None = None
    probed: ProbedLight | None = None


@dataclass(frozen=True, eq=False)
class RegisterLight(Operation):
    """Take pictures of the master part as what the light of a product shall look like."""

    store: LightMasterStore
    product_id: int
    product_name: str
    pictures: tuple[LightPicture, ...]

    @property
    def label(self) -> Message:
        return codes.RegisterLight(self.product_name)

    def perform(self, work: Work) -> LightLooked:
        """Raises ImageReadError; MessageError: a picture is too small, or of another size; UnknownRecordError, StorageError."""
        measured: list[PictureLight] = []
        for done, picture in enumerate(self.pictures):
            work.report(done, len(self.pictures))
            light = picture.measure()
            if measured and (light.width, light.height) != (measured[0].width, measured[0].height):
                raise MessageError(codes.LightPicturesDiffer(picture.name))
            measured.append(light)
        before = self.store.of_product(self.product_id)
        name = _names([picture.name for picture in self.pictures])
        master = self.store.register(self.product_id, name, measured)
        inverse: Operation = RemoveLight(self.store, master.id, self.product_id, self.product_name)
        if before is not None:
            inverse = RestoreLight(self.store, before.id, self.product_id, self.product_name)
        registered: Message = codes.LightRegisteredFixed(self.product_name, len(measured), ENOUGH_PICTURES)
        if master.light.is_worked_out:
            registered = codes.LightRegistered(self.product_name, len(measured))
        notice = Notice(NoticeLevel.INFO, self.label, registered)
        return LightLooked(Changes(), inverse, notice=notice, master=master)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        return None if Record(RecordKind.PRODUCT, self.product_id) in gone else self


@dataclass(frozen=True)
class RemoveLight(Operation):
    """Compare the light of a product with nothing."""

    store: LightMasterStore
    master_id: int
    product_id: int
    product_name: str

    @property
    def label(self) -> Message:
        return codes.RemoveLight(self.product_name)

    def perform(self, work: Work) -> LightLooked:
        """Raises UnknownRecordError, StorageError."""
        self.store.remove(self.master_id)
        inverse = RestoreLight(self.store, self.master_id, self.product_id, self.product_name)
        notice = Notice(NoticeLevel.INFO, self.label, codes.LightRemoved(self.product_name))
        return LightLooked(Changes(), inverse, notice=notice)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        return None if Record(RecordKind.PRODUCT, self.product_id) in gone else self


@dataclass(frozen=True)
class RestoreLight(Operation):
    """Compare the light of a product with a master of before."""

    store: LightMasterStore
    master_id: int
    product_id: int
    product_name: str

    @property
    def label(self) -> Message:
        return codes.RestoreLight(self.product_name)

    def perform(self, work: Work) -> LightLooked:
        """Raises UnknownRecordError, StorageError."""
        before = self.store.of_product(self.product_id)
        master = self.store.restore(self.master_id)
        inverse: Operation = RemoveLight(self.store, self.master_id, self.product_id, self.product_name)
        if before is not None and before.id != self.master_id:
            inverse = RestoreLight(self.store, before.id, self.product_id, self.product_name)
        return LightLooked(Changes(), inverse, master=master)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        return None if Record(RecordKind.PRODUCT, self.product_id) in gone else self


@dataclass(frozen=True, eq=False)
class ProbeLight(Operation):
    """Measure the light of a product now. Not undone: what was measured is a book."""

    store: LightMasterStore
    product_id: int
    product_name: str
    picture: LightPicture

    @property
    def label(self) -> Message:
        return codes.ProbeLight(self.product_name)

    def perform(self, work: Work) -> LightLooked:
        """Raises ImageReadError; MessageError: there is no master, or the picture is too small; StorageError."""
        master = self.store.of_product(self.product_id)
        if master is None:
            raise MessageError(codes.NoMasterYet(self.product_name))
        light = self.picture.measure()
        probe = self.store.add_probe(master.id, self.picture.name, light)
        probed = look_at(master.light, light)
        notice = Notice(NoticeLevel.INFO, self.label, codes.LightUnchanged(self.product_name))
        if not probed.is_unchanged:
            said = finding_words(master, probed)
            notice = Notice(NoticeLevel.WARNING, self.label, codes.LightChanged(self.product_name, Several(said)))
        return LightLooked(Changes(), notice=notice, master=master, probe=probe, probed=probed)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        return None if Record(RecordKind.PRODUCT, self.product_id) in gone else self


def _names(names: Sequence[str]) -> str:
    return names[0] if len(set(names)) == 1 else f"{names[0]} … {names[-1]}"

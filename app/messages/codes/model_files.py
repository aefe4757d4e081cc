"""What is said about model files: adding one to the workspace, and writing one for another computer."""

from __future__ import annotations

from app.messages.message import Message


class AddModel(Message, frozen=True):
    """What the operation does. The name is the model's title, or that of its file."""

    name: str


class NotAdded(Message, frozen=True):
    """Heading over why a file was not added."""

    file: str


class PlaceIsSilent(Message, frozen=True):
    """The disk or share of a file did not answer."""

    path: str


class ModelAlreadyThere(Message, frozen=True):
    file: str
    model: str


class ItsProductsWereDeleted(Message, frozen=True):
    """They lie in the trash, and come back from there with all that they had."""

    names: tuple[str, ...]


class AddItsProducts(Message, frozen=True):
    """What the operation does for a model that is here already, some products of which are not."""

    model: str


class ProductsKnownAgain(Message, frozen=True):
    model: str
    names: tuple[str, ...]


class AnotherFileByNow(Message, frozen=True):
    """What a person was asked about is not what lies there now."""

    file: str


class ModelAdded(Message, frozen=True):
    model: str


class ProductsAdded(Message, frozen=True):
    count: int
    names: tuple[str, ...]


class LimitKept(Message, frozen=True):
    """A product that was here before has another limit than the file says; in units of the model's proposal."""

    product: str
    here: float
    in_file: float


class RangeKept(Message, frozen=True):
    """The same of the value range of its files with 16 bits."""

    product: str
    here: int
    in_file: int


class AreaKept(Message, frozen=True):
    """The same of where on its pictures it is inspected."""

    product: str


class AlignmentKept(Message, frozen=True):
    """The model aligns its parts otherwise."""

    product: str


class PromptNotTaken(Message, frozen=True):
    product: str
    reason: Message


class ActivateIt(Message, frozen=True):
    """What to do to inspect with the added model."""


class AddingCancelled(Message, frozen=True):
    file: str


class AddingInterrupted(Message, frozen=True):
    """Found at the start: the last session ended while a model was being added."""

    model: str


class ItsProductsInTheTrash(Message, frozen=True):
    """What that left behind besides."""

    names: tuple[str, ...]


class NotAllTaken(Message, frozen=True):
    """Heading: model files were dropped together with something else."""


class OthersNotTaken(Message, frozen=True):
    names: tuple[str, ...]


class ModelPacked(Message, frozen=True):
    model: str
    path: str


class PackedFileMissing(Message, frozen=True):
    """The process that packs said that it was done, and its file is not there."""

    path: str

"""What the window's process and its child processes say to each other over a pipe. No Qt and no torch here."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.messages.message import Message
from app.processes.shared_frames import SharedFrame
from onenip_core.computed_by import ComputedBy
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.explanation import Explanation
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.picture_mark import LookedAt, OtherProduct
from onenip_core.progress import FinishReason, ProgressEvent
from onenip_core.types import InspectionResult, RgbImage


@dataclass(frozen=True, slots=True)
class CancelWork:
    """To the training child: stop at the next step and leave a checkpoint."""


@dataclass(frozen=True, slots=True)
class TrainingProgress:
    """From the training child: how far it is."""

    event: ProgressEvent


@dataclass(frozen=True, slots=True)
class TrainingDone:
    """From the training child, its last word: training ended without an error."""

    reason: FinishReason
    products: tuple[str, ...]
    """Names of the products that the validated model serves; empty unless the reason is COMPLETED."""
    began: bool = True
    """False if it was cancelled before there was a checkpoint."""


@dataclass(frozen=True, slots=True)
class WorkFailed:
    """From a child: what it was asked to do failed, and what a person is told."""

    message: Message
    details: str = field(default="", repr=False)
    """The traceback, for the log."""


@dataclass(frozen=True, slots=True)
class LoadModel:
    """To the inspection child: load this model and let go of the one before."""

    folder: Path
    device: str
    engine_cache: Path | None = None
    """Where exports and remembered engines are kept; None serves every model with torch."""
    engine: str | None = None
    """The only one that may compute, by its name in `EngineKind`; None: the fastest that was measured."""

    def __post_init__(self) -> None:
        """Raises ValueError: an engine without a folder in which there could be an export for it."""
        if self.engine is not None and self.engine_cache is None:
            raise ValueError(self.engine)


@dataclass(frozen=True, slots=True)
class KnownPrompt:
    """A prompt of a model."""

    product: str
    """As the model calls it."""
    name: str
    sha256: str
    """Of its picture."""


@dataclass(frozen=True, slots=True)
class ModelLoaded:
    """From the inspection child: the model is ready."""

    folder: Path
    device_name: str
    products: tuple[str, ...]
    engine: str = "torch"
    ranges: tuple[ValueRange, ...] = ()
    """How the files of each of the products are read."""
    by: ComputedBy | None = None
    """What it is computed by, all of it."""
    prompts: tuple[KnownPrompt, ...] = ()

    def values_of(self, product: str | None) -> ValueRange:
        """How files of a product are read; for one that the model does not know, the range that all share, if they do."""
        known = dict(zip(self.products, self.ranges, strict=False))
        return known[product] if product in known else ValueRange.common(self.ranges)


@dataclass(frozen=True, slots=True)
class PrepareEngines:
    """To the preparation child: make this model ready for all engines."""

    folder: Path
    cache: Path
    device: str
    """What the person chose: auto or cpu."""
    images: tuple[Path, ...] = ()
    """Image files that the engines are compared on, beside generated ones."""


@dataclass(frozen=True, slots=True)
class EnginesPrepared:
    """From the preparation child, its last word: what may judge, and what was measured."""

    folder: Path
    engine: str
    label: str
    """The fastest engine, for a person."""
    milliseconds: dict[str, float]
    """Of one part, by the engines' names for a person."""
    not_used: tuple[str, ...]
    """What may not judge and why, for a person."""


@dataclass(frozen=True, slots=True)
class CompareImages:
    """To the comparison child: how unusual is each of a product's images among the others?"""

    images: tuple[Path, ...]
    preset: str
    """Whose backbone looks at them."""
    values: ValueRange = FULL_RANGE
    """How the files are read."""
    area: InspectedArea = WHOLE_PICTURE
    """Where on them the product is inspected."""
    others: tuple[OtherProduct, ...] = ()
    """What other products look like."""


@dataclass(frozen=True, slots=True)
class ComparisonProgress:
    """From the comparison child."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ImagesCompared:
    """From the comparison child, its last word."""

    found: tuple[LookedAt, ...]
    """One for each image, in order."""


@dataclass(frozen=True, slots=True)
class GoldenPicture:
    """A golden part as a model shall judge it."""

    product_id: int
    product: str
    """As the model calls it."""
    name: str
    """As a person calls the picture."""
    path: Path
    sha256: str
    value_bits: int | None
    """How many bits of 16 its file uses; None: as the model reads the product's files."""
    map_path: Path
    """Where its map shall be written."""


@dataclass(frozen=True, slots=True)
class JudgeGoldenParts:
    """To the child that judges golden parts: let this model judge these pictures, as it would on the line."""

    folder: Path
    device: str
    engine_cache: Path
    pictures: tuple[GoldenPicture, ...]


@dataclass(frozen=True, slots=True)
class GoldenPartJudged:
    """From that child: what the model said of a picture."""

    picture: GoldenPicture
    score: float | None
    reason: str
    """Why it was not checked, as a stored message; else empty."""
    map_scale: float | None
    """None where there is no map."""
    milliseconds: float
    engine: str


@dataclass(frozen=True, slots=True)
class GoldenPartLeftOut:
    """From that child: a picture that was not judged, because its file is not what was added."""

    picture: GoldenPicture
    reason: Message


@dataclass(frozen=True, slots=True)
class GoldenPartsJudged:
    """From that child, its last word: every picture was judged or left out."""


@dataclass(frozen=True, slots=True)
class ProductToSend:
    """A product as it travels in a model file."""

    name: str
    """As the model knows it."""
    limit: float | None
    """In units of the model's proposal; None: the proposal."""
    prompts: tuple[tuple[str, Path], ...]
    """What a person calls each prompt, and its image file."""


@dataclass(frozen=True, slots=True)
class PackModelFile:
    """To the packing child: write a model to one file. `scratch` and the folder of `target` were made for this alone; whoever asks
    removes them, or the child does once nobody is there any more."""

    folder: Path
    """Of the model."""
    target: Path
    shown_as: Path
    """Where a person wants the file: what errors name."""
    title: str
    products: tuple[ProductToSend, ...]
    cache: Path
    """Where exports are that were prepared before."""
    scratch: Path
    """A folder for exports that have to be made."""
    images: tuple[Path, ...] = ()
    """Image files that exports are compared on, beside generated ones, if they have to be made."""


@dataclass(frozen=True, slots=True)
class PackingProgress:
    """From the packing child: how far it is."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ModelFilePacked:
    """From the packing child, its last word: the file is there, and was read back."""


@dataclass(frozen=True, slots=True)
class InspectFrame:
    """To the inspection child: judge one frame, given as pixels or as the bytes of an image file.

    On the way to the child both lie in shared memory where the system has it: then `shared` tells where.
    """

    name: str
    image: RgbImage | None = field(repr=False)
    encoded: bytes | None = field(repr=False)
    product: str | None
    threshold: float | None
    shared: SharedFrame | None = None
    values: ValueRange = FULL_RANGE
    """How encoded bytes are read."""
    own_values: ValueRange | None = None
    """How they are read whatever the model says, as a stored picture is; None: as the model reads files of the product."""
    explain: bool = False
    """A person wants to know why; nothing that a run judges."""


@dataclass(frozen=True, slots=True)
class FrameInspected:
    """From the inspection child: the verdict, and the pixels if the child decoded them."""

    result: InspectionResult
    image: RgbImage | None = field(repr=False)
    decoded_size: tuple[int, int] | None = None
    """(height, width) of the pixels that the child left in shared memory instead."""
    thumbnail: RgbImage | None = field(default=None, repr=False)
    """Of pixels that the child decoded; see app.domain.thumbnail."""
    highest: int | None = None
    """The highest value of a file with 16 bits a value; None for any other frame."""
    explanation: Explanation | None = field(default=None, repr=False)
    """Of a frame that was to be explained; None where that failed."""

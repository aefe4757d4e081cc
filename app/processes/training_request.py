"""What a training run was asked to do, frozen, and as JSON so that it can be resumed after a restart."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from app.domain.renamed_presets import preset_now
from app.messages.codes.processes import RequestUnreadable
from app.messages.errors import MessageError
from onenip_core.alignment import AS_THEY_LIE, Alignment
from onenip_core.errors import AlignmentError, AreaError
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea


@dataclass(frozen=True, slots=True)
class ProductImages:
    """The images of one product at the moment when training was asked for."""

    name: str
    normals: tuple[Path, ...]
    prompts: tuple[Path, ...]
    """Registered prompts, a subset of `normals`; empty lets training choose."""
    product_id: int | None = None
    """The number of its record; None in requests of older versions."""
    value_bits: int | None = None
    """How many bits of 16 its files use; None: all of them."""
    area: InspectedArea = WHOLE_PICTURE
    """Where on its pictures it is inspected."""
    held_out: tuple[Path, ...] = ()
    """Of `normals`, those of sessions that a person holds out; empty lets training draw some."""
    no_prompts: tuple[Path, ...] = ()
    """Of `normals` those that training does not choose as prompts, because marks stand on them."""
    alignment: Alignment = AS_THEY_LIE
    """Whether and how far its parts are turned and shifted back before."""


@dataclass(frozen=True, slots=True)
class KeptNetwork:
    """A model that gets a product by prompts only: its network stays as it is, and nothing trains."""

    folder: Path
    model_id: int


@dataclass(frozen=True, slots=True)
class TrainingRequest:
    """All that the training process needs to know."""

    products: tuple[ProductImages, ...]
    output_folder: Path
    preset: str
    minutes: float
    device: str = "auto"
    seed: int = 0
    resume: bool = False
    title: str = ""
    """What the model shall be called beside its permanent name."""
    start: Path | None = None
    """The folder of the model with whose weights it begins."""
    start_names: tuple[tuple[str, str], ...] = ()
    """Products that this model knows by another name than they have now: (name in the model, name now)."""
    kept_network: KeptNetwork | None = None
    """Set where the only product is added by prompts alone."""
    names: tuple[tuple[str, str], ...] = field(default=(), compare=False, repr=False)
    """What a person calls the normal images: (name of the file in the workspace, name). Not kept with the request."""

    def resumed(self) -> TrainingRequest:
        """The same request, going on from the last checkpoint in its output folder."""
        return replace(self, resume=True)

    def to_text(self, root: Path) -> str:
        """JSON from which `from_text` makes an equal request. Paths in the folder `root` are kept relative to it."""
        stored = _StoredRequest(
            [
                _StoredProduct(
                    product.name,
                    [_relative(path, root) for path in product.normals],
                    [_relative(path, root) for path in product.prompts],
                    product.product_id,
                    product.value_bits,
                    product.area,
                    [_relative(path, root) for path in product.held_out],
                    [_relative(path, root) for path in product.no_prompts],
                    product.alignment,
                )
                for product in self.products
            ],
            _relative(self.output_folder, root),
            self.preset,
            self.minutes,
            self.device,
            self.seed,
            self.resume,
            self.title,
            None if self.start is None else _relative(self.start, root),
            self.start_names,
            None if self.kept_network is None else _relative(self.kept_network.folder, root),
            None if self.kept_network is None else self.kept_network.model_id,
        )
        return msgspec.json.encode(stored).decode()

    @classmethod
    def from_text(cls, text: str, root: Path) -> TrainingRequest:
        """The request that was written by `to_text`, its paths in the folder `root`, wherever that lies now.

        Raises:
            MessageError: the text is no training request.
        """
        try:
            stored = msgspec.json.decode(text, type=_StoredRequest)
        except (msgspec.MsgspecError, AreaError, AlignmentError) as error:
            raise MessageError(RequestUnreadable()) from error
        old_root = _old_root(stored)
        return cls(
            tuple(
                ProductImages(
                    product.name,
                    tuple(_absolute(path, root, old_root) for path in product.normals),
                    tuple(_absolute(path, root, old_root) for path in product.prompts),
                    product.product_id,
                    product.value_bits,
                    product.area,
                    tuple(_absolute(path, root, old_root) for path in product.held_out),
                    tuple(_absolute(path, root, old_root) for path in product.no_prompts),
                    product.alignment,
                )
                for product in stored.products
            ),
            _absolute(stored.output_folder, root, old_root),
            preset_now(stored.preset),
            stored.minutes,
            stored.device,
            stored.seed,
            stored.resume,
            stored.title,
            None if stored.start is None else _absolute(stored.start, root, old_root),
            stored.start_names,
            None
            if stored.kept_network is None or stored.kept_model_id is None
            else KeptNetwork(_absolute(stored.kept_network, root, None), stored.kept_model_id),
        )


class _StoredProduct(msgspec.Struct):
    name: str
    normals: list[str]
    prompts: list[str]
    product_id: int | None = None
    value_bits: int | None = None
    area: InspectedArea = WHOLE_PICTURE
    held_out: list[str] = []
    no_prompts: list[str] = []
    alignment: Alignment = AS_THEY_LIE


class _StoredRequest(msgspec.Struct):
    products: list[_StoredProduct]
    output_folder: str
    preset: str
    minutes: float
    device: str
    seed: int
    resume: bool
    title: str = ""
    start: str | None = None
    start_names: tuple[tuple[str, str], ...] = ()
    kept_network: str | None = None
    kept_model_id: int | None = None


def _relative(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def _old_root(stored: _StoredRequest) -> Path | None:
    """Older versions stored whole paths. A model folder lies two levels below the workspace: so its old place is known."""
    output = Path(stored.output_folder)
    return output.parents[1] if output.is_absolute() else None


def _absolute(path: str, root: Path, old_root: Path | None) -> Path:
    whole = Path(path)
    if old_root is not None and whole.is_relative_to(old_root):
        whole = whole.relative_to(old_root)
    return root / whole

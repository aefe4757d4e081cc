"""What a training run was asked to do, frozen, and as JSON so that it can be resumed after a restart."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from onenip_core.errors import UsageError


@dataclass(frozen=True, slots=True)
class ProductImages:
    """The images of one product at the moment when training was asked for."""

    name: str
    normals: tuple[Path, ...]
    prompts: tuple[Path, ...]
    """Registered prompts, a subset of `normals`; empty lets training choose."""


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

    def resumed(self) -> TrainingRequest:
        """The same request, going on from the last checkpoint in its output folder."""
        return replace(self, resume=True)

    def to_json(self) -> str:
        """JSON text from which `from_json` makes an equal request."""
        return json.dumps(asdict(self), default=str, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> TrainingRequest:
        """The request that was written by `to_json`.

        Raises:
            UsageError: the text is no training request.
        """
        try:
            fields = json.loads(text)
            products = tuple(
                ProductImages(
                    name=str(product["name"]),
                    normals=tuple(Path(path) for path in product["normals"]),
                    prompts=tuple(Path(path) for path in product["prompts"]),
                )
                for product in fields["products"]
            )
            return cls(
                products=products,
                output_folder=Path(fields["output_folder"]),
                preset=str(fields["preset"]),
                minutes=float(fields["minutes"]),
                device=str(fields["device"]),
                seed=int(fields["seed"]),
                resume=bool(fields["resume"]),
            )
        except (ValueError, TypeError, KeyError) as error:
            raise UsageError(
                "The stored settings of this training run cannot be read, so it cannot be resumed. "
                "Its images are safe; start a new training run instead."
            ) from error

"""The option `--hold-out`: folders, each a session of capture, whose images of good parts do not train."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.errors import UsageError


def with_held_out(products: Sequence[ProductDataset], options: Sequence[str]) -> tuple[ProductDataset, ...]:
    """The products, of which the normal images that lie in one of these folders are held out. An option is the path of a folder, or
    the name of any folder in which images lie.

    Raises:
        UsageError: no normal image lies in a folder that was named.
    """
    held: set[Path] = set()
    for option in options:
        found = {path for product in products for path in product.training_images if _lies_in(path, option)}
        if not found:
            folders = sorted({path.parent.name for product in products for path in product.training_images})
            raise UsageError(
                f"--hold-out names {option!r}, and no image of a good part lies in a folder of that name. They lie in: "
                f"{', '.join(folders[:10])}{', …' if len(folders) > 10 else ''}."
            )
        held |= found
    return tuple(
        replace(product, held_out=tuple(path for path in product.training_images if path in held))
        for product in products
    )


def _lies_in(path: Path, folder: str) -> bool:
    if folder in path.parent.parts:
        return True
    return Path(folder).is_dir() and path.resolve().is_relative_to(Path(folder).resolve())

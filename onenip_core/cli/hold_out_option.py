"""The option `--hold-out`: folders, each a session of capture, whose images of good parts do not train."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.errors import UsageError
from onenip_core.limits import PROPOSED_LIMIT
from onenip_core.manifest import ModelManifest
from onenip_core.statistics import rejection_interval


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


def describe_held_out(products: Sequence[ProductDataset], manifest: ModelManifest) -> str:
    """How the images that were held out stand to the limits of the model, a line a product; empty where none were."""
    wanted = {product.name for product in products if product.held_out}
    lines = []
    for product in manifest.products:
        own = product.calibration
        scores = own.held_out_scores[: len(own.held_out_scores) - own.crossed]
        if product.name in wanted and scores:
            above = sum(score > PROPOSED_LIMIT for score in scores)
            low, high = rejection_interval(above, len(scores))
            lines.append(
                f"Of {len(scores)} good parts of {product.name} that were held out {above} are above the limit "
                f"(95 % interval {low:.0%}–{high:.0%}; {own.false_reject_rate:.0%} were promised)."
            )
    return "\n".join(lines)


def _lies_in(path: Path, folder: str) -> bool:
    if folder in path.parent.parts:
        return True
    return Path(folder).is_dir() and path.resolve().is_relative_to(Path(folder).resolve())

"""Which normal images train, which are held out, and which are prompts."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from onenip_core.data.datasets.dataset import ADVISED_NORMALS, LEAST_HELD_OUT, MIN_NORMALS, ProductDataset
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.errors import DatasetError
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.pose import Pose
from onenip_core.sentences import filled
from onenip_core.training.aligned_normals import AlignedNormals

_MOST_COMPARED = 2000


@dataclass(frozen=True, slots=True)
class ProductSplit:
    """One product's normal images, divided. Registered prompts always train, so that they are never held out."""

    name: str
    training: tuple[Path, ...]
    held_out: tuple[Path, ...]
    """Empty where all of them train."""
    prompts: tuple[Path, ...]
    normals: tuple[Path, ...]
    """All of them, in the order in which they were given: that of their capture, as far as anybody knows it."""
    values: ValueRange = FULL_RANGE
    """Of its files with 16 bits a value."""
    area: InspectedArea = WHOLE_PICTURE
    """Where on its pictures it is inspected."""
    chosen: bool = False
    """True if a person said which are held out; False if they were drawn."""
    no_prompts: tuple[Path, ...] = ()
    """Of those that train, the ones that are not to be chosen as prompts."""
    aligned: AlignedNormals | None = None
    """How its normals lie; None where they are not aligned."""

    def pose_of(self, path: Path, side: int) -> Pose | None:
        """That a normal is put back from; None where it is left as it lies, as one that is hardly moved at the network's size."""
        pose = None if self.aligned is None else self.aligned.poses[path]
        return pose if pose is not None and pose.moves(side) else None


def split_product(
    product: ProductDataset, held_out_fraction: float, seed: int, aligned: AlignedNormals | None = None
) -> ProductSplit:
    """Hold out what a person said; else a share of the normals for calibration, at least LEAST_HELD_OUT, or none with 0; the same
    seed gives the same split.

    Raises:
        DatasetError: fewer than four normal images, too few to train and to calibrate; or too few on one side of a person's choice.
    """
    # Readers list the images of a `prompts` folder apart from the others; a prompt is a normal image all the same.
    normals = product.training_images
    if len(normals) < MIN_NORMALS:
        raise DatasetError(
            filled(
                "{has} At least {min_normals} are needed to train and to calibrate a limit, and {advised_normals} or more are "
                "advised: add images of good parts.",
                has=_too_few(product.name, len(normals)),
                min_normals=MIN_NORMALS,
                advised_normals=ADVISED_NORMALS,
            )
        )
    if product.held_out:
        return _as_chosen(product, normals, aligned)
    registered = tuple(dict.fromkeys(product.prompts))
    free = [path for path in normals if path not in registered]
    wanted = max(LEAST_HELD_OUT, round(held_out_fraction * len(normals))) if held_out_fraction else 0
    if wanted and len(free) < LEAST_HELD_OUT:
        raise DatasetError(
            filled(
                "Of {normals} normal images of product {product!r}, {registered} are prompts, so that fewer "
                "than {least_held_out} are left to calibrate its limit. Add more images of good parts or "
                "unregister a prompt.",
                normals=len(normals),
                product=product.name,
                registered=len(registered),
                least_held_out=LEAST_HELD_OUT,
            )
        )
    # A draw by hash of name and seed does not change for the other images when one is added.
    order = sorted(
        free,
        key=lambda path: hashlib.sha256(f"{seed}/{product.name}/{path.name}".encode("utf-8", "surrogatepass")).digest(),
    )
    held_out = set(order[:wanted])
    training = tuple(path for path in normals if path not in held_out)
    return ProductSplit(
        product.name,
        training,
        tuple(path for path in normals if path in held_out),
        registered,
        normals,
        product.values or FULL_RANGE,
        product.area,
        no_prompts=tuple(path for path in training if path in product.no_prompts),
        aligned=aligned,
    )


def _too_few(product: str, normals: int) -> str:
    if not normals:
        return filled("Product {product!r} has no normal images.", product=product)
    if normals == 1:
        return filled("Product {product!r} has one normal image.", product=product)
    return filled("Product {product!r} has {normals} normal images.", product=product, normals=normals)


def _as_chosen(product: ProductDataset, normals: tuple[Path, ...], aligned: AlignedNormals | None) -> ProductSplit:
    """A prompt that is held out guides nothing: the network would know what shall tell how it does on what it does not know."""
    chosen = set(product.held_out)
    held_out = tuple(path for path in normals if path in chosen)
    training = tuple(path for path in normals if path not in chosen)
    if len(held_out) < LEAST_HELD_OUT or len(training) < MIN_NORMALS:
        raise DatasetError(
            filled(
                "Of {normals} normal images of product {product!r}, {held_out} are held out by choice and "
                "{training} are left to train. At least {least_held_out} must be held out, and {min_normals} "
                "train: hold out others, or none.",
                normals=len(normals),
                product=product.name,
                held_out=len(held_out),
                training=len(training),
                least_held_out=LEAST_HELD_OUT,
                min_normals=MIN_NORMALS,
            )
        )
    prompts = tuple(path for path in dict.fromkeys(product.prompts) if path not in chosen)
    values = product.values or FULL_RANGE
    unwanted = tuple(path for path in training if path in product.no_prompts)
    return ProductSplit(
        product.name,
        training,
        held_out,
        prompts,
        normals,
        values,
        product.area,
        chosen=True,
        no_prompts=unwanted,
        aligned=aligned,
    )


def representative_indices(embeddings: npt.NDArray[np.float32], count: int, fixed: Sequence[int] = ()) -> list[int]:
    """Indices of the most representative rows of (n, d) embeddings, after those that are fixed.

    Greedy k-medoids on cosine distance: each choice brings all rows as near as it can to the chosen ones.
    """
    number = len(embeddings)
    if number > _MOST_COMPARED:  # all pairs of more would take gigabytes
        kept = sorted({*np.linspace(0, number - 1, _MOST_COMPARED - len(fixed)).astype(int).tolist(), *fixed})
        return [kept[i] for i in representative_indices(embeddings[kept], count, [kept.index(i) for i in fixed])]
    unit = embeddings / np.maximum(np.linalg.norm(embeddings, axis=1, keepdims=True), 1e-12)
    distance = 1 - unit @ unit.T
    chosen = list(fixed)
    if not chosen:
        chosen.append(int(distance.sum(1).argmin()))
    while len(chosen) < min(count, number):
        nearest = distance[:, chosen].min(1)
        gain = np.maximum(nearest[:, None] - distance, 0).sum(0)
        gain[chosen] = -1
        chosen.append(int(gain.argmax()))
    return chosen


def group_by_product(splits: Sequence[ProductSplit]) -> npt.NDArray[np.int64]:
    """The product's index of every training image, in the order of the splits."""
    return np.concatenate([np.full(len(split.training), index) for index, split in enumerate(splits)]).astype(np.int64)

"""Which images can train: whole ones, each picture once. One product's trouble never costs the others their model."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from onenip_core.data.datasets.dataset import ADVISED_NORMALS, ProductDataset
from onenip_core.data.images.image_io import decode_image
from onenip_core.data.images.regular_file import read_regular_file
from onenip_core.data.images.same_pictures import digest_of
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.errors import AlignmentError, DatasetError, ImageReadError
from onenip_core.hashing import hash_bytes
from onenip_core.inference.placing import within_picture
from onenip_core.inference.seen_area import SeenArea
from onenip_core.manifest import NotTrained
from onenip_core.pose import Pose
from onenip_core.progress import CancelToken, ProgressCallback, ProgressEvent, Stage
from onenip_core.sentences import filled, said, together
from onenip_core.training.aligned_normals import AlignedNormals, align_normals
from onenip_core.training.selection import ProductSplit, split_product

_MOST_THREADS = 4
"""That decode at once: each may hold the largest image."""
_TOLD_EVERY = 50


@dataclass(frozen=True, slots=True)
class UsableImages:
    """What is left to train on, and what is not."""

    splits: tuple[ProductSplit, ...]
    hashes: dict[Path, str]
    """SHA-256 of every image file in the splits."""
    not_trained: tuple[NotTrained, ...]
    warnings: tuple[str, ...]
    """What a person should know before the training begins, a sentence each."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What one file holds: hashes of its bytes and of its pixels, or why it cannot be read."""

    file_hash: str = ""
    pixel_hash: str = ""
    damage: str = ""


def find_usable_images(
    products: Sequence[ProductDataset],
    held_out_fraction: float,
    seed: int,
    grid: TileGrid,
    on_progress: ProgressCallback,
    cancel: CancelToken,
) -> UsableImages | None:
    """Read every image once, leave out what is damaged and what shows the same as another, and divide the rest; None if cancelled.

    A product of which too little is left is left out itself. `grid` is how the network sees pictures.

    Raises:
        DatasetError: nothing is left of any product.
    """
    paths = list(dict.fromkeys(path for product in products for path in product.training_images))
    ranges = {path: product.values or FULL_RANGE for product in products for path in product.training_images}
    looks = _look_at(paths, ranges, on_progress, cancel)
    if looks is None:
        return None
    splits: list[ProductSplit] = []
    not_trained: list[NotTrained] = []
    warnings: list[str] = []
    for product in products:
        kept, dropped = _sort_out(product, looks)
        not_trained += dropped
        found = _counts(product, dropped, looks)
        try:
            kept, aligned, not_found = _align(kept, looks, grid, on_progress, cancel)
            if cancel.cancelled:
                return None
            not_trained += not_found
            found = together(filter(None, (found, _lost(not_found))))
            if product.held_out and not kept.held_out:  # a draw instead would not be what was asked for
                raise DatasetError(
                    filled(
                        "None of the normal images that are held out by choice can be used. Hold out others, or none."
                    )
                )
            split = split_product(kept, held_out_fraction, seed, aligned)
        except (DatasetError, AlignmentError, ImageReadError) as error:
            reason = together(filter(None, (found, said(error))))
            not_trained.append(NotTrained(product.name, "", reason))
            warnings.append(filled("{product} is left out of the model. {reason}", product=product.name, reason=reason))
            continue
        splits.append(split)
        usable = len(split.training) + len(split.held_out)
        few = filled(
            "Only {usable} normal images train; {advised} or more are advised, or the limit is a guess.",
            usable=usable,
            advised=ADVISED_NORMALS,
        )
        remarks = (found, few if usable < ADVISED_NORMALS else "", _on_choice(kept, split))
        warnings += [filled("{product}: {remark}", product=product.name, remark=each) for each in remarks if each]
    if not splits:
        raise DatasetError(together(each.reason for each in not_trained if not each.image))
    hashes = {path: looks[path].file_hash for split in splits for path in (*split.training, *split.held_out)}
    return UsableImages(tuple(splits), hashes, tuple(not_trained), tuple(warnings))


def _on_choice(product: ProductDataset, split: ProductSplit) -> str:
    """What follows from what a person holds out; empty if nothing needs to be said."""
    if not split.chosen:
        return ""
    remarks = [
        filled(
            "{held_out} normal images are held out by choice; {training} train.",
            held_out=len(split.held_out),
            training=len(split.training),
        )
    ]
    if len(split.training) < ADVISED_NORMALS:
        remarks.append(filled("{advised} or more that train are advised.", advised=ADVISED_NORMALS))
    if lost := len(set(product.prompts) & set(split.held_out)):
        remarks.append(filled("{lost} of its prompts are among those held out, and guide nothing.", lost=lost))
    return together(remarks)


def _align(
    product: ProductDataset,
    looks: dict[Path, _Look],
    grid: TileGrid,
    on_progress: ProgressCallback,
    cancel: CancelToken,
) -> tuple[ProductDataset, AlignedNormals | None, list[NotTrained]]:
    """The product without the normals that an inspection would not judge, where its parts are aligned, and those."""
    if product.alignment.is_off:
        return product, None, []
    aligned = align_normals(product, {path: look.file_hash for path, look in looks.items()}, on_progress, cancel)
    area = SeenArea.of(product.area, grid)
    reasons = {path: _why_not(aligned.poses.get(path), grid, area) for path in product.training_images}
    normals, prompts = (
        tuple(path for path in paths if not reasons[path]) for paths in (product.normals, product.prompts)
    )
    lost = [NotTrained(product.name, path.name, why) for path, why in reasons.items() if why]
    return replace(product, normals=normals, prompts=prompts), aligned, lost


def _why_not(pose: Pose | None, grid: TileGrid, area: SeenArea | None) -> str:
    """Why a normal whose part was found so (None: not found) cannot train; empty if it can.

    What nothing is judged of has a score that says nothing, and would set the limit all the same.
    """
    if pose is None:
        return filled("The part was not found in it as it lies in the reference.")
    if not pose.moves(grid.side) or not within_picture(pose, grid, area)[1]:
        return ""
    if area is None:
        return filled("Too much of its picture lies beyond its edge once the part is put back as in the reference.")
    return filled(
        "Too much of the inspected area of the part lies beyond its edge once the part is put back as in the reference."
    )


def _lost(lost: Sequence[NotTrained]) -> str:
    if not lost:
        return ""
    if len(lost) == 1:
        return filled(
            "One of its normal images could not be aligned and does not train. {image}: {reason}",
            image=lost[0].image,
            reason=lost[0].reason,
        )
    return filled(
        "{count} of its normal images could not be aligned and do not train. {image}: {reason}",
        count=len(lost),
        image=lost[0].image,
        reason=lost[0].reason,
    )


def _look_at(
    paths: Sequence[Path], ranges: dict[Path, ValueRange], on_progress: ProgressCallback, cancel: CancelToken
) -> dict[Path, _Look] | None:
    looks: dict[Path, _Look] = {}
    with ThreadPoolExecutor(min(_MOST_THREADS, os.cpu_count() or 1), "reading") as threads:
        found = threads.map(lambda path: None if cancel.cancelled else _look_at_one(path, ranges[path]), paths)
        for index, look in enumerate(found):
            if look is None:
                return None
            looks[paths[index]] = look
            if index % _TOLD_EVERY == 0:
                on_progress(ProgressEvent(Stage.READING, index / len(paths)))
    return looks


def _look_at_one(path: Path, values: ValueRange) -> _Look:
    try:
        data = read_regular_file(path)
        return _Look(hash_bytes(data), digest_of(decode_image(data, str(path), values)))
    except ImageReadError as error:
        return _Look(damage=said(error))
    except OSError as error:
        return _Look(
            damage=filled("The normal image {path} cannot be read: {why}.", path=path, why=error.strerror or error)
        )


def _sort_out(product: ProductDataset, looks: dict[Path, _Look]) -> tuple[ProductDataset, list[NotTrained]]:
    """The product with whole images, each picture once, and what it loses. Of equal pictures a prompt stays."""
    firsts: dict[str, Path] = {}
    dropped: list[NotTrained] = []
    for path in dict.fromkeys((*product.prompts, *product.normals)):
        look = looks[path]
        if look.damage:
            dropped.append(NotTrained(product.name, path.name, look.damage))
        elif (first := firsts.setdefault(look.pixel_hash, path)) != path:
            dropped.append(
                NotTrained(product.name, path.name, filled("It shows exactly what {name} shows.", name=first.name))
            )
    kept = set(firsts.values())
    normals, prompts, held_out = (
        tuple(path for path in paths if path in kept) for paths in (product.normals, product.prompts, product.held_out)
    )
    return replace(product, normals=normals, prompts=prompts, held_out=held_out), dropped


def _counts(product: ProductDataset, dropped: Sequence[NotTrained], looks: dict[Path, _Look]) -> str:
    """ "Of its 50 normal images 48 only show what another one shows, …; 1 cannot be read …"; empty if all are usable."""
    images = product.training_images
    damaged = [looks[path].damage for path in images if looks[path].damage]
    copies = len(dropped) - len(damaged)
    parts = []
    if copies == 1:
        parts.append(filled("one only shows what another one shows, and counts no second time"))
    elif copies:
        parts.append(filled("{copies} only show what another one shows, and count no second time", copies=copies))
    if len(damaged) == 1:
        parts.append(filled("one cannot be read and does not train: {damage}", damage=damaged[0]))
    elif damaged:
        parts.append(filled("{count} cannot be read and do not train: {damage}", count=len(damaged), damage=damaged[0]))
    if not parts:
        return ""
    counts = together(parts, "; ")
    if counts.endswith("."):
        return filled("Of its {count} normal images {counts}", count=len(images), counts=counts)
    return filled("Of its {count} normal images {counts}.", count=len(images), counts=counts)

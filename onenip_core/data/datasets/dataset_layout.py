"""Which pictures of a folder are of good parts, before anybody takes the whole folder for good parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path, PurePosixPath

from onenip_core.data.datasets.folder_names import FolderKind, FolderNames, is_named_like_masks, is_named_like_test
from onenip_core.data.datasets.readers.plain_folder import PROMPTS_FOLDER
from onenip_core.data.datasets.split_folders import (
    find_split_folders,
    images_in,
    is_named_like_train,
    subfolders,
)
from onenip_core.data.images.image_walk import walk_images
from onenip_core.data.images.left_out import LeftOut, LeftOutReason
from onenip_core.errors import DatasetError, ImageReadError

_WRAPPERS = 3
"""So many folders may lie around a data set that was unpacked."""
_MOST_LOOSE = 3
"""So many loose pictures of one place are named one by one."""
_VISA = ("data", "images", "normal")
_MASK_WORD = re.compile(r"^(masks?|gt|ground[-_ ]?truth)[-_ ]+|[-_ ]*(masks?|gt|ground[-_ ]?truth)$", re.IGNORECASE)
"""What stands before or behind a picture's name in that of its mask."""


class LayoutKind(StrEnum):
    """How a folder is laid out."""

    PLAIN = "plain"
    """All of it may be good parts."""
    DATASET = "dataset"
    """A data set of one product: it is known which pictures are good parts to train on."""
    SEVERAL = "several"
    """Data sets of several products, none of which has the product's name."""
    MIXED = "mixed"
    """By the names of folders or files, not all of it shows good parts."""


@dataclass(frozen=True, slots=True)
class FolderLayout:
    """What a folder holds, by the names in it. Names are relative to the folder, with slashes."""

    folder: Path
    kind: LayoutKind
    good: tuple[Path, ...] = ()
    """Folders or files of good parts; empty for a mixed folder in which no picture is above suspicion."""
    taken: tuple[str, ...] = ()
    """The folders of good parts of a data set; the products of several."""
    others: tuple[str, ...] = ()
    """What else data sets hold; in a mixed folder, what gives rise to suspicion, or lies beside folders of good parts."""
    files: tuple[Path, ...] = ()
    """Where files were looked at instead of a folder: those, of whatever folders."""
    left_out: tuple[LeftOut, ...] = ()
    """In a mixed folder, what was left out beside the good pictures: whoever imports them alone walks no folder."""

    @property
    def everything(self) -> tuple[Path, ...]:
        """What was looked at."""
        return self.files or (self.folder,)


def find_layout(folder: Path, product: str = "") -> FolderLayout:
    """Look at a folder that shall hold good parts of `product`. One that cannot be read is plain: whoever reads it will tell."""
    try:
        return _dataset_in(folder, product, _WRAPPERS) or _mixed(folder)
    except (DatasetError, ImageReadError, OSError):
        return FolderLayout(folder, LayoutKind.PLAIN, (folder,))


def find_layout_of_files(files: Sequence[Path]) -> FolderLayout:
    """Look at files of one choice: masks among them are no parts, and what has a mask is no good part."""
    folder = files[0].parent if files else Path()
    masks = {file: None for file in files if is_named_like_masks(file.stem)}  # in their order, and found at once
    if not masks:
        return FolderLayout(folder, LayoutKind.PLAIN, tuple(files), files=tuple(files))
    masked = _keys_of_masked(tuple(masks))
    good = tuple(file for file in files if file not in masks and (file.parent, file.stem.casefold()) not in masked)
    return FolderLayout(folder, LayoutKind.MIXED, good, others=tuple(mask.name for mask in masks), files=tuple(files))


def _dataset_in(folder: Path, product: str, wrappers: int) -> FolderLayout | None:
    own = _dataset(folder)
    if own is not None:
        return own
    children = subfolders(folder)
    found = [layout for child in children if (layout := _dataset(child)) is not None]
    if not found:
        if wrappers and len(children) == 1 and not images_in(folder):
            wrapped = _dataset_in(children[0], product, wrappers - 1)
            return None if wrapped is None else _seen_from(folder, wrapped)
        return None
    loose = images_in(folder)
    same = [layout for layout in found if product and _alike(layout.folder.name, product)]
    chosen = same[0] if len(same) == 1 else found[0] if len(found) == 1 else None
    if chosen is None:
        return _several(folder, found, children, loose)
    inner = _seen_from(folder, chosen)
    rest = tuple(child.name for child in children if child != chosen.folder)
    if loose and chosen not in same:
        return _beside_dataset(inner, rest, loose)
    return replace(inner, others=(*inner.others, *rest, *_names_of_loose(loose, folder)))


def _several(
    folder: Path, found: Sequence[FolderLayout], children: Sequence[Path], loose: Sequence[Path]
) -> FolderLayout:
    good = tuple(path for layout in found for path in layout.good)
    datasets = [layout.folder for layout in found]
    within = (name for layout in found for name in _seen_from(folder, layout).others)
    beside = (child.name for child in children if child not in datasets)
    others = (*within, *beside, *_names_of_loose(loose, folder))
    return FolderLayout(folder, LayoutKind.SEVERAL, good, tuple(each.name for each in datasets), others)


def _beside_dataset(inner: FolderLayout, rest: tuple[str, ...], loose: tuple[Path, ...]) -> FolderLayout | None:
    """Pictures beside the data set of who knows which product: as good as those of any folder, but a person has to say so."""
    others = (*inner.others, *rest)
    beside = find_layout_of_files(loose)
    if not others and beside.kind is LayoutKind.PLAIN:
        return None
    walks = [walk_images(inner.folder, recursive=False), *(walk_images(folder) for folder in inner.good)]
    left_out = tuple(each for walk in walks for each in walk.left_out if each.reason is not LeftOutReason.SUBFOLDER)
    good = (*beside.good, *(image for walk in walks[1:] for image in walk.images))
    return FolderLayout(inner.folder, LayoutKind.MIXED, good, others=(*others, *beside.others), left_out=left_out)


def _dataset(folder: Path) -> FolderLayout | None:
    """The layout of a folder that is the data set of one product, or the training part of one."""
    names = FolderNames()
    split = find_split_folders(folder, names)
    if split is not None and split.good:
        beside = tuple(each for each in subfolders(folder) if each != split.train)
        loose_in_train = () if split.train in split.good else images_in(split.train)
        return _taken(folder, split.good, (*split.rest, *beside), (*loose_in_train, *images_in(folder)))
    if is_named_like_train(folder.name):
        inner = subfolders(folder)
        good = tuple(each for each in inner if names.kind_of(each.name) is FolderKind.GOOD)
        rest = tuple(each for each in inner if each not in good)
        return _taken(folder, good, rest, images_in(folder)) if good else None
    return _visa(folder)


def _visa(folder: Path) -> FolderLayout | None:
    """One object of VisA: `Data/Images/Normal`, beside `Data/Images/Anomaly` and `Data/Masks`."""
    place, others, around = folder, list[Path](), list[Path]()
    for name in _VISA:
        children = subfolders(place)
        inner = next((child for child in children if child.name.casefold() == name), None)
        if inner is None:
            return None
        others += [child for child in children if child != inner]
        around.append(place)
        place = inner
    return _taken(folder, (place,), tuple(others), tuple(image for each in around for image in images_in(each)))


def _taken(folder: Path, good: tuple[Path, ...], others: tuple[Path, ...], loose: tuple[Path, ...]) -> FolderLayout:
    taken, rest = (tuple(each.relative_to(folder).as_posix() for each in group) for group in (good, others))
    return FolderLayout(folder, LayoutKind.DATASET, good, taken, (*rest, *_names_of_loose(loose, folder)))


def _names_of_loose(images: Sequence[Path], folder: Path) -> tuple[str, ...]:
    """The pictures that lie in no folder of their own kind, relative to `folder`; many of one place as "train/*.png"."""
    places: dict[tuple[Path, str], list[Path]] = {}
    for image in images:
        places.setdefault((image.parent, image.suffix), []).append(image)
    named = (
        group if len(group) <= _MOST_LOOSE else [parent / f"*{suffix}"] for (parent, suffix), group in places.items()
    )
    return tuple(each.relative_to(folder).as_posix() for group in named for each in group)


def _seen_from(folder: Path, layout: FolderLayout) -> FolderLayout:
    """The same layout with names relative to a folder around it."""
    around = layout.folder.relative_to(folder).as_posix()
    taken, others = (tuple(f"{around}/{name}" for name in group) for group in (layout.taken, layout.others))
    if layout.kind is LayoutKind.SEVERAL:
        taken = layout.taken  # names of products
    return replace(layout, folder=folder, taken=taken, others=others)


def _mixed(folder: Path) -> FolderLayout:
    """Plain, or mixed: which pictures are under suspicion by their own name or by that of a folder they lie in."""
    names = FolderNames()
    if names.kind_of(folder.name) in (FolderKind.DEFECT, FolderKind.MASKS):
        return FolderLayout(folder, LayoutKind.MIXED, others=(folder.name,))
    walk = walk_images(folder)
    images = walk.images
    places = {image: PurePosixPath(image.relative_to(folder).as_posix()) for image in images}
    inner = {parent for place in places.values() for parent in place.parents} - {PurePosixPath(".")}
    kinds = {place: names.kind_of(place.name) for place in inner}
    good_folders = {place for place, kind in kinds.items() if kind is FolderKind.GOOD}
    beside_good = {place.parent for place in good_folders}
    suspects = {
        place
        for place, kind in kinds.items()
        if kind in (FolderKind.DEFECT, FolderKind.MASKS)
        or is_named_like_test(place.name)
        or (kind is FolderKind.UNKNOWN and place.parent in beside_good and place.name != PROMPTS_FOLDER)
    }
    clear = {image: place for image, place in places.items() if not _is_under(place, suspects)}
    masks = [image for image in images if is_named_like_masks(image.stem)]
    if not suspects and not masks:
        return FolderLayout(folder, LayoutKind.PLAIN, (folder,))
    apart = _keys_of_masked(masks) | {(mask.parent, mask.stem.casefold()) for mask in masks}
    good = [image for image in clear if (image.parent, image.stem.casefold()) not in apart]
    outermost = sorted(str(place) for place in suspects if not _is_under(place, suspects))
    loose = [str(clear[mask]) for mask in masks if mask in clear]
    if good_folders:
        good = [image for image in good if _is_under(clear[image], good_folders)]
        told = {*good, *masks}
        beside = [image for image in clear if image not in told and not _is_under(clear[image], good_folders)]
        loose += _names_of_loose(beside, folder)
    left_out = tuple(
        each
        for each in walk.left_out
        if not _is_under(PurePosixPath(each.path.relative_to(folder).as_posix()), suspects)
    )
    return FolderLayout(folder, LayoutKind.MIXED, tuple(good), others=(*outermost, *loose), left_out=left_out)


def _is_under(place: PurePosixPath, folders: set[PurePosixPath]) -> bool:
    return not folders.isdisjoint(place.parents)


def _keys_of_masked(masks: Sequence[Path]) -> set[tuple[Path, str]]:
    """Folder and name of the pictures that masks beside them belong to."""
    return {(mask.parent, _MASK_WORD.sub("", mask.stem).casefold()) for mask in masks}


def _alike(name: str, product: str) -> bool:
    first, second = ("".join(filter(str.isalnum, each)).casefold() for each in (name, product))
    return bool(first) and first == second

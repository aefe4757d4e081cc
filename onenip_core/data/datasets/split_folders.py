"""The layout of MVTec AD and its relatives (MVTec LOCO, BTAD, converted VisA).

`train/good`, `test/good`, `test/<defect>`, `ground_truth/<defect>`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from onenip_core.data.datasets.folder_names import FolderKind, FolderNames, is_named_like_masks
from onenip_core.data.images.image_walk import list_images, natural_key
from onenip_core.data.images.passed_over import passed_over
from onenip_core.errors import DatasetError, ImageReadError
from onenip_core.sentences import filled, said

_TRAIN = ("train", "training")
_TEST = ("test", "testing", "test_public")


@dataclass(frozen=True, slots=True)
class SplitFolders:
    """Where the images of one product lie. Names count in any case."""

    folder: Path
    train: Path
    good: tuple[Path, ...]
    """The folders of good training parts: in `train`, or `train` itself where it holds images and no folders; empty where nobody
    knows which they are."""
    rest: tuple[Path, ...]
    """The other folders in `train`."""
    test: Path | None
    masks: Path | None
    """The folder of ground truth: beside `test` or in it."""


def find_split_folders(folder: Path, names: FolderNames) -> SplitFolders | None:
    """How the folder is split, or None if it has no `train`.

    Raises:
        DatasetError: a folder may not be read.
    """
    children = subfolders(folder)
    train = _child_named(children, _TRAIN)
    if train is None:
        return None
    inner = subfolders(train)
    good = tuple(each for each in inner if names.kind_of(each.name) is FolderKind.GOOD)
    rest = tuple(each for each in inner if each not in good)
    if not inner and images_in(train):
        good = (train,)
    test = _child_named(children, _TEST)
    beside = next((child for child in children if is_named_like_masks(child.name)), None)
    inside = None if test is None else next((each for each in subfolders(test) if is_named_like_masks(each.name)), None)
    return SplitFolders(folder, train, good, rest, test, beside or inside)


def is_named_like_train(name: str) -> bool:
    """True for the name of the training part of a data set, in any case."""
    return name.casefold() in _TRAIN


def images_in(folder: Path) -> tuple[Path, ...]:
    """Image files directly in `folder`, in natural order; none if the folder does not exist.

    Raises:
        DatasetError: the folder may not be read.
    """
    if not folder.is_dir():
        return ()
    try:
        return list_images(folder)
    except ImageReadError as error:
        raise DatasetError(said(error)) from error


def subfolders(folder: Path) -> tuple[Path, ...]:
    """Folders directly in `folder` that are not hidden, in natural order.

    Raises:
        DatasetError: the folder may not be read.
    """
    try:
        found = [entry for entry in folder.iterdir() if entry.is_dir() and passed_over(entry.name) is None]
    except OSError as error:
        raise DatasetError(
            filled("The folder {folder} cannot be read: {why}.", folder=folder, why=error.strerror or error)
        ) from error
    return tuple(sorted(found, key=lambda path: natural_key(path.name)))


def _child_named(children: tuple[Path, ...], names: tuple[str, ...]) -> Path | None:
    found = {child.name.casefold(): child for child in children}
    return next((found[name] for name in names if name in found), None)

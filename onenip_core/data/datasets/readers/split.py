"""Read a product in the layout of MVTec AD, MVTec LOCO or BTAD."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.datasets.folder_names import FolderKind, FolderNames
from onenip_core.data.datasets.masks import MaskFolder
from onenip_core.data.datasets.readers.folders import product_name_of, required_normals
from onenip_core.data.datasets.split_folders import SplitFolders, images_in, subfolders
from onenip_core.errors import DatasetError

GOOD = "good"
_HOW_TO_TELL = (
    "Say what they are with --good-names or --defect-names, or rename them: good parts lie in a folder called good, ok or "
    "normal."
)


def read_product(split: SplitFolders, names: FolderNames, *, only_normals: bool) -> ProductDataset:
    """Read one class. `test` may be missing; a defect without a folder in `ground_truth` has no masks.

    Raises:
        DatasetError: no normal images; nobody knows which folders show good parts; two images or two masks have the same name.
    """
    path, name = split.folder, product_name_of(split.folder)
    if not split.good and split.rest:
        raise DatasetError(
            f"It is not known which folder in {split.train} shows good parts: it holds {_listed(split.rest)}. {_HOW_TO_TELL}"
        )
    remarks = []
    if split.rest:
        remarks.append(f"{name}: {_listed(split.rest)} in {split.train} was left out: only good parts train.")
    beside = [each for each in subfolders(path) if each not in (split.train, split.test, split.masks)]
    if beside:
        remarks.append(f"{name}: {_listed(beside)} in {path} was not looked at.")
    normals = required_normals(split.good or (split.train,), name)
    if only_normals:
        not_wanted = tuple(each for each in (split.test, split.masks) if each is not None)
        return ProductDataset(name, normals, remarks=tuple(remarks), not_wanted=not_wanted)
    if split.test is None:
        return ProductDataset(name, normals, remarks=tuple(remarks))
    kinds = _kinds_of(split, split.test, names)
    guessed = [folder for folder, kind in kinds.items() if kind is FolderKind.UNKNOWN]
    if guessed:
        remarks.append(
            f"{name}: {_listed(guessed)} in {split.test} counts as defects, because beside {GOOD} everything does. If that is "
            "wrong, use --good-names."
        )
    return ProductDataset(name, normals, test=_read_test(split, kinds), remarks=tuple(remarks))


def _kinds_of(split: SplitFolders, test: Path, names: FolderNames) -> dict[Path, FolderKind]:
    """What each folder of `test` shows; UNKNOWN beside a good one counts as a defect, as in MVTec AD."""
    if images_in(test):
        raise DatasetError(
            f"{test} holds images outside of its folders, and nobody knows whether they show good parts. "
            f"Move them into {test / GOOD} or into a folder named after their defect."
        )
    with_masks = set() if split.masks is None else {each.name.casefold() for each in subfolders(split.masks)}
    kinds: dict[Path, FolderKind] = {}
    for folder in subfolders(test):
        kind = names.kind_of(folder.name)
        if kind is FolderKind.UNKNOWN and folder.name.casefold() in with_masks:
            kind = FolderKind.DEFECT
        if kind is not FolderKind.MASKS:
            kinds[folder] = kind
    unknown = [folder for folder, kind in kinds.items() if kind is FolderKind.UNKNOWN]
    if unknown and FolderKind.GOOD not in kinds.values():
        raise DatasetError(
            f"It is not known whether {_listed(unknown)} in {test} shows good parts or defects. {_HOW_TO_TELL}"
        )
    return kinds


def _read_test(split: SplitFolders, kinds: Mapping[Path, FolderKind]) -> tuple[TestImage, ...]:
    defects = [folder for folder, kind in kinds.items() if kind is not FolderKind.GOOD]
    test: list[TestImage] = []
    for folder, kind in sorted(kinds.items(), key=lambda item: item[1] is not FolderKind.GOOD):
        images = images_in(folder)
        if kind is FolderKind.GOOD:
            test += [TestImage(image, False, GOOD) for image in images]
            continue
        masks = _masks_of(split, folder, defects)
        if masks is None:
            test += [TestImage(image, True, folder.name) for image in images]
            continue
        _refuse_equal_stems(images)
        test += [TestImage(image, True, folder.name, masks.find(image)) for image in images]
    return tuple(test)


def _masks_of(split: SplitFolders, folder: Path, defects: list[Path]) -> MaskFolder | None:
    """The masks of one folder of `test`; None if this kind of defect has none."""
    if split.masks is None:
        return None
    folders = subfolders(split.masks)
    own = next((each for each in folders if each.name.casefold() == folder.name.casefold()), None)
    if own is not None:
        return MaskFolder(own)
    if len(folders) == 1 and defects == [folder]:
        return MaskFolder(
            folders[0]
        )  # test/ng beside ground_truth/ko: there is nothing else that the masks could be of
    if not folders and images_in(split.masks):
        _refuse_equal_stems(tuple(image for each in defects for image in images_in(each)))
        return MaskFolder(split.masks)
    return None


def _refuse_equal_stems(images: tuple[Path, ...]) -> None:
    """One mask cannot be that of two images."""
    stem, count = next(iter(Counter(image.stem for image in images).most_common(1)), ("", 0))
    if count > 1:
        first, second = [image for image in images if image.stem == stem][:2]
        raise DatasetError(
            f"It is not known whether the mask of {stem} belongs to {first} or to {second}. Rename one of them and its mask."
        )


def _listed(folders: list[Path] | tuple[Path, ...]) -> str:
    return ", ".join(folder.name for folder in folders)

"""Which pictures of a folder are of good parts, for whoever adds the whole folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from onenip_core.data.datasets.dataset_layout import FolderLayout, LayoutKind, find_layout, find_layout_of_files
from onenip_core.data.images.left_out import LeftOut, LeftOutReason

MVTEC = ("train/good/0", "test/good/1", "test/hole/2", "ground_truth/hole/2_mask")
BTAD = ("train/ok/0", "test/ok/1", "test/ko/2", "ground_truth/ko/2")
LOCO = ("train/good/0", "validation/good/1", "test/logical_anomalies/2", "ground_truth/logical_anomalies/2/000")
VISA = ("Data/Images/Normal/0", "Data/Images/Anomaly/1", "Data/Masks/Anomaly/1")


def put(root: Path, names: tuple[str, ...]) -> Path:
    """Only names count: the files stay empty."""
    for name in names:
        (root / f"{name}.png").parent.mkdir(parents=True, exist_ok=True)
        (root / f"{name}.png").touch()
    return root


def good_of(layout: FolderLayout) -> list[str]:
    """The good pictures, relative to the folder."""
    found = [image for path in layout.good for image in (sorted(path.rglob("*.png")) if path.is_dir() else [path])]
    return [image.relative_to(layout.folder).as_posix() for image in found]


@pytest.mark.parametrize(
    ("names", "taken", "others"),
    [
        (MVTEC, "train/good", ("ground_truth", "test")),
        (tuple(name.upper() for name in MVTEC), "TRAIN/GOOD", ("GROUND_TRUTH", "TEST")),
        (BTAD, "train/ok", ("ground_truth", "test")),
        (LOCO, "train/good", ("ground_truth", "test", "validation")),
        (VISA, "Data/Images/Normal", ("Data/Masks", "Data/Images/Anomaly")),
        (("Train/Normal/0", "Train/Defect/1"), "Train/Normal", ("Train/Defect",)),
        (("train/0", "test/good/1", "test/bad/2"), "train", ("test",)),
        (tuple(f"wrapped/{name}" for name in MVTEC), "wrapped/train/good", ("wrapped/ground_truth", "wrapped/test")),
        (("train/good/0", "train/1", "2"), "train/good", ("train/1.png", "2.png")),
        (("train/good/0", *(f"train/{number}" for number in range(1, 6))), "train/good", ("train/*.png",)),
    ],
)
def test_a_data_set_gives_its_good_training_parts(
    tmp_path: Path, names: tuple[str, ...], taken: str, others: tuple[str, ...]
) -> None:
    layout = find_layout(put(tmp_path / "part", names), "bolt")
    assert (layout.kind, layout.taken, layout.others) == (LayoutKind.DATASET, (taken,), others)
    assert good_of(layout) == [f"{taken}/0.png"]


def test_its_training_part_and_its_folder_of_good_parts_do_too(tmp_path: Path) -> None:
    put(tmp_path, (*MVTEC, "train/odd/1"))
    train = find_layout(tmp_path / "train")
    assert (train.kind, train.taken, train.others) == (LayoutKind.DATASET, ("good",), ("odd",))
    good = find_layout(tmp_path / "train" / "good")
    assert (good.kind, good.good) == (LayoutKind.PLAIN, (tmp_path / "train" / "good",))


def test_of_several_data_sets_that_of_the_product_is_taken_or_none_unasked(tmp_path: Path) -> None:
    for name in ("metal_nut", "bottle"):
        put(tmp_path / name, MVTEC)
    own = find_layout(tmp_path, "Metal nut")
    assert (own.kind, good_of(own)) == (LayoutKind.DATASET, ["metal_nut/train/good/0.png"])
    put(tmp_path, ("screws/0", "1"))
    own = find_layout(tmp_path, "Metal nut")
    assert {"bottle", "screws", "1.png"} <= set(own.others)
    other = find_layout(tmp_path, "Gear")
    assert (other.kind, other.taken) == (LayoutKind.SEVERAL, ("bottle", "metal_nut"))
    assert other.others == (
        *(f"{name}/{part}" for name in other.taken for part in ("ground_truth", "test")),
        "screws",
        "1.png",
    )
    assert good_of(other) == ["bottle/train/good/0.png", "metal_nut/train/good/0.png"]


@pytest.mark.parametrize(
    ("names", "suspects", "good"),
    [
        (("ok/0", "ng/1"), ["ng"], ["ok/0.png"]),
        (("OK/0", "Charge 3/1"), ["Charge 3"], ["OK/0.png"]),
        (("0", "defects/1", "defects/deep/2"), ["defects"], ["0.png"]),
        (("1", "10", "11", "10_mask", "GT-11"), ["10_mask.png", "GT-11.png"], ["1.png"]),
        (("hole/0", "crack/1"), ["crack", "hole"], []),
        (("monday/0", "ground_truth/0"), ["ground_truth"], ["monday/0.png"]),
        (("monday/0", "test/1"), ["test"], ["monday/0.png"]),
        (("ok/0", "ng/1", "2", "monday/3"), ["monday", "ng", "2.png"], ["ok/0.png"]),
        (("old/train/good/0", "old/test/good/1", "2"), ["old/test"], ["2.png", "old/train/good/0.png"]),
        (("old/train/good/0", "2", "2_mask", "3"), ["2_mask.png"], ["3.png", "old/train/good/0.png"]),
    ],
)
def test_what_looks_mixed_is_asked_about(
    tmp_path: Path, names: tuple[str, ...], suspects: list[str], good: list[str]
) -> None:
    layout = find_layout(put(tmp_path / "part", names))
    assert (layout.kind, list(layout.others), good_of(layout)) == (LayoutKind.MIXED, suspects, good)


@pytest.mark.parametrize("name", ["NG", "ground_truth", "scratches"])
def test_a_folder_of_bad_parts_or_masks_is_asked_about(tmp_path: Path, name: str) -> None:
    layout = find_layout(put(tmp_path / name, ("0", "1")))
    assert (layout.kind, layout.others, layout.good) == (LayoutKind.MIXED, (name,), ())


@pytest.mark.parametrize(
    "names",
    [("0", "1"), ("monday/0", "tuesday/1"), ("good/0", "1"), ("0", "old/train/good/1"), ("damask_1", "gtx_2"), ()],
)
def test_everything_else_is_plain(tmp_path: Path, names: tuple[str, ...]) -> None:
    folder = tmp_path / "part"
    folder.mkdir()
    layout = find_layout(put(folder, names))
    assert (layout.kind, layout.good) == (LayoutKind.PLAIN, (folder,))


def test_masks_among_chosen_files_are_asked_about(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("0.png", "1.png", "1_mask.png")]
    layout = find_layout_of_files(files)
    assert (layout.kind, layout.good, layout.others) == (LayoutKind.MIXED, (files[0],), ("1_mask.png",))
    assert find_layout_of_files(files[:2]).kind is LayoutKind.PLAIN


@pytest.mark.parametrize("names", [("ok/0", "ng/1"), ("0", "old/train/good/1", "old/test/bad/2")])
def test_what_was_left_out_beside_the_good_pictures_of_a_mixed_folder_is_known(
    tmp_path: Path, names: tuple[str, ...]
) -> None:
    put(tmp_path, names)
    good = (tmp_path / names[0]).parent
    left_out = good / "c.heic"
    left_out.write_bytes(b"\0\0\0\x18ftypheic")
    (tmp_path / names[-1]).with_suffix(".pdf").write_bytes(b"%PDF")
    layout = find_layout(tmp_path)
    assert (layout.kind, layout.left_out) == (LayoutKind.MIXED, (LeftOut(left_out, LeftOutReason.OTHER_KIND),))

"""Every dataset layout, read from a miniature of it, and every way in which a folder can disappoint."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from onenip_core.data.datasets.readers import read_products
from onenip_core.data.images.image_io import write_png
from onenip_core.errors import DatasetError

VISA_HEADER = "object,split,label,image,mask"


def put(root: Path, *names: str) -> None:
    """Write a small picture under each name."""
    for name in names:
        write_png(root / name, np.full((16, 16, 3), 99, np.uint8))


def put_visa(root: Path, *rows: str) -> None:
    (root / "split_csv").mkdir(parents=True, exist_ok=True)
    (root / "split_csv" / "1cls.csv").write_text("\n".join([VISA_HEADER, *rows]), encoding="utf-8")


def put_mvtec(root: Path) -> None:
    put(root, "train/good/000.png", "train/good/001.png", "test/good/000.png", "test/hole/000.png", "test/hole/001.png")
    put(root, "ground_truth/hole/000_mask.png", "ground_truth/hole/001_mask.png")


def test_plain_folder_with_prompts(tmp_path: Path) -> None:
    root = tmp_path / "Gehäuse 7"
    put(root, "10.png", "9.png", "prompts/a.png", ".hidden.png")
    (root / "notes.txt").write_text("x")
    (product,) = read_products([root])
    assert product.name == "Gehäuse 7"
    assert product.normals == (root / "9.png", root / "10.png")
    assert product.prompts == (root / "prompts" / "a.png",)
    assert product.test == ()


def test_mvtec(tmp_path: Path) -> None:
    put_mvtec(tmp_path / "bottle")
    (product,) = read_products([tmp_path / "bottle"])
    assert (product.name, len(product.normals)) == ("bottle", 2)
    assert [(image.defect, image.is_anomalous) for image in product.test] == [
        ("good", False),
        ("hole", True),
        ("hole", True),
    ]
    assert [image.mask and image.mask.name for image in product.test] == [None, "000_mask.png", "001_mask.png"]


def test_mvtec_without_test_or_masks(tmp_path: Path) -> None:
    put(tmp_path / "bare", "train/good/0.png")
    put(tmp_path / "unmasked", "train/good/0.png", "test/dent/0.png")
    bare, unmasked = read_products([tmp_path])
    assert bare.test == ()
    assert unmasked.test[0].is_anomalous
    assert unmasked.test[0].mask is None


def test_btad(tmp_path: Path) -> None:
    put(tmp_path / "01", "train/ok/0.png", "test/ok/1.png", "test/ko/2.png", "test/ko/3.png")
    put(tmp_path / "01", "ground_truth/ko/2.png")
    (tmp_path / "01/ground_truth/ko/3.bmp").write_bytes(b"its content is read later")
    (product,) = read_products([tmp_path])
    assert product.name == "01"
    assert [image.is_anomalous for image in product.test] == [False, True, True]
    assert [image.mask and image.mask.name for image in product.test] == [None, "2.png", "3.bmp"]


def test_visa_root_and_single_object(tmp_path: Path) -> None:
    put(tmp_path, "candle/Data/Images/Normal/0.png", "candle/Data/Images/Normal/1.png")
    put(tmp_path, "candle/Data/Images/Anomaly/0.png", "candle/Data/Masks/Anomaly/0.png", "pcb/Data/Images/Normal/0.png")
    put_visa(
        tmp_path,
        "candle,train,normal,candle/Data/Images/Normal/0.png,",
        "pcb,train,normal,pcb/Data/Images/Normal/0.png,",
        "candle,test,normal,candle/Data/Images/Normal/1.png,",
        "candle,test,anomaly,candle/Data/Images/Anomaly/0.png,candle/Data/Masks/Anomaly/0.png",
    )
    candle, pcb = read_products([tmp_path])
    assert (candle.name, pcb.name) == ("candle", "pcb")
    assert candle.normals == (tmp_path / "candle/Data/Images/Normal/0.png",)
    assert [(image.is_anomalous, image.mask is not None) for image in candle.test] == [(False, False), (True, True)]
    assert read_products([tmp_path / "candle"]) == (candle,)


def test_folder_of_products_of_different_layouts(tmp_path: Path) -> None:
    put_mvtec(tmp_path / "bottle")
    put(tmp_path / "screw 10", "a.png")
    put(tmp_path / "screw 2", "train/ok/a.png")
    (tmp_path / "license.txt").write_text("x")
    (tmp_path / ".cache").mkdir()
    assert [product.name for product in read_products([tmp_path])] == ["bottle", "screw 2", "screw 10"]


def test_several_paths_keep_their_order(tmp_path: Path) -> None:
    put(tmp_path / "z", "a.png")
    put(tmp_path / "a", "a.png")
    assert [product.name for product in read_products([tmp_path / "z", tmp_path / "a"])] == ["z", "a"]


def refuse(paths: list[Path], words: str) -> None:
    with pytest.raises(DatasetError, match=words):
        read_products(paths)


def test_missing_file_and_empty(tmp_path: Path) -> None:
    refuse([], "No folder was given")
    refuse([tmp_path / "nowhere"], "nowhere does not exist")
    (tmp_path / "file.png").write_bytes(b"x")
    refuse([tmp_path / "file.png"], "is a file, not a folder")
    (tmp_path / "empty").mkdir()
    refuse([tmp_path / "empty"], r"empty is empty\. Expected is")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("x")
    refuse([tmp_path / "texts"], "holds no images")


def test_unknown_layout_is_named(tmp_path: Path) -> None:
    put(tmp_path / "good one", "a.png")
    put(tmp_path / "strange", "deep/er/a.png")
    refuse([tmp_path], "strange is of unknown layout")


def test_images_beside_folders_of_images_are_ambiguous(tmp_path: Path) -> None:
    put(tmp_path / "part", "a.png", "scratched/b.png")
    refuse([tmp_path / "part"], "both images and folders")


def test_no_normal_images(tmp_path: Path) -> None:
    put(tmp_path / "only prompts", "prompts/a.png")
    refuse([tmp_path / "only prompts"], "only prompts has no normal images")
    (tmp_path / "m" / "train" / "good").mkdir(parents=True)
    refuse([tmp_path / "m"], "m has no normal images")
    (tmp_path / "b" / "train" / "ok").mkdir(parents=True)
    refuse([tmp_path / "b"], "b has no normal images")
    put(tmp_path / "v", "c/0.png")
    put_visa(tmp_path / "v", "c,test,normal,c/0.png,")
    refuse([tmp_path / "v"], "c has no normal images")


def test_equal_names(tmp_path: Path) -> None:
    put(tmp_path / "one" / "Screw", "a.png")
    put(tmp_path / "two" / "screw", "a.png")
    refuse([tmp_path / "one", tmp_path / "two"], "same name: “Screw”.*“screw”")
    refuse([tmp_path / "one" / "Screw", tmp_path / "one"], "name each folder only once")


def test_folder_name_that_cannot_be_a_product(tmp_path: Path) -> None:
    put(tmp_path / ("x" * 90), "a.png")
    refuse([tmp_path], "must be renamed")


def test_missing_masks(tmp_path: Path) -> None:
    put_mvtec(tmp_path / "bottle")
    (tmp_path / "bottle/ground_truth/hole/001_mask.png").unlink()
    refuse([tmp_path / "bottle"], r"mask of .*001\.png is missing")
    put(tmp_path / "01", "train/ok/0.png", "test/ko/2.png", "test/ko/3.png", "ground_truth/ko/2.png")
    refuse([tmp_path / "01"], r"mask of .*3\.png is missing")


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("c,test,anomaly,c/0.png,c/gone.png", r"mask .*gone\.png.* is missing"),
        ("c,test,normal,c/gone.png,", r"image .*gone\.png.* is missing"),
        ("c,test,normal,../../secret.png,", "not a path inside"),
        ("c,test,normal,/etc/secret.png,", "not a path inside"),
        ("c,later,normal,c/0.png,", "Line 3 .*“later”"),
        ("c,test,odd,c/0.png,", "Line 3 .*“odd”"),
    ],
)
def test_visa_list_that_does_not_fit(tmp_path: Path, row: str, words: str) -> None:
    put(tmp_path, "c/0.png")
    put_visa(tmp_path, "c,train,normal,c/0.png,", row)
    refuse([tmp_path], words)


def test_visa_list_that_is_damaged(tmp_path: Path) -> None:
    put_visa(tmp_path)
    refuse([tmp_path], "names no images")
    table = tmp_path / "split_csv" / "1cls.csv"
    table.write_text("object,split\na,b")
    refuse([tmp_path], "lacks the columns label, image, mask")
    table.write_bytes(b"\xff\xfe\x00")
    refuse([tmp_path], "cannot be read")

"""Every dataset layout, read from a miniature of it, and every way in which a folder can disappoint."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from onenip_core.data.datasets.folder_names import FolderKind, FolderNames
from onenip_core.data.datasets.masks import read_joined_mask, read_joined_mask_header
from onenip_core.data.datasets.readers import read_products
from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import DatasetError, ImageReadError

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


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("Good", "Hole"),
        ("OK", "NG"),
        ("ok", "ng"),
        ("Normal", "anomalies"),
        ("良品", "不良品"),
        ("good_parts", "not_good"),
    ],
)
def test_known_names_count_in_any_case(tmp_path: Path, good: str, bad: str) -> None:
    root = tmp_path / "part"
    put(
        root, f"Train/{good}/0.png", f"TEST/{good}/1.png", f"TEST/{bad}/2.png", f"Ground_Truth/{bad.lower()}/2_mask.png"
    )
    (product,) = read_products([root])
    assert len(product.normals) == 1
    assert [(image.path.name, image.is_anomalous, image.mask is not None) for image in product.test] == [
        ("1.png", False, False),
        ("2.png", True, True),
    ]


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (
            FolderKind.GOOD,
            "good GOOD okay OK-images okParts normal_2 defect_free no_defect anomaly-free non-defective i.O. "
            "No1_OK No.2_good OK_Nr3 goodNo4 faultless fehlerlos defectless fehlerfrei defekt-frei scratchfree keine_Fehler "
            "Gutteile Gut-Teile Gutteile_7 Gutbilder pièces_bonnes piezas-buenas",
        ),
        (
            FolderKind.DEFECT,
            "bad NOK not_ok notGood defects anomalies structural_anomalies broken_large cut_inward n.i.O. "
            "Schlechtteile NIO-Teile Ausschussteile défauts mauvaises_pièces piezas_malas "
            "No1_NG No.1_NG NO2_defect crack_No_7 not_i.O. Defekt",
        ),
        (FolderKind.MASKS, "ground_truth GroundTruth masks GT Defect_Masks"),
        (FolderKind.UNKNOWN, "bottle color good_bad Gutteile_gemischt Prüfteile oktober damask 2024-03-01 A not parts"),
        (
            FolderKind.UNKNOWN,
            "no_thread no_hole thread_less no_weld_ng no_scratch_ng "
            "no_flash_ng no-flash-scratch ohne_Licht_NG not_good_bad bolt_without_defects defect-free-bolt stainless No.5 no",
        ),
    ],
)
def test_what_names_say(kind: FolderKind, names: str) -> None:
    assert {name: FolderNames().kind_of(name) for name in names.split()} == dict.fromkeys(names.split(), kind)


def test_an_unknown_name_is_refused_until_a_person_tells_what_it_is(tmp_path: Path) -> None:
    root = tmp_path / "part"
    put(root, "train/good/0.png", "test/Charge A/1.png", "test/Charge B/2.png")
    refuse([root], r"whether Charge A, Charge B in .*test shows good parts.*--good-names")
    (product,) = read_products([root], FolderNames(good=frozenset({"charge a"})))
    assert [(image.path.name, image.is_anomalous) for image in product.test] == [("1.png", False), ("2.png", True)]
    assert "Charge B" in product.remarks[0], "what is taken for a defect by its neighbours alone is said"
    (product,) = read_products([root], FolderNames(defects=frozenset({"Charge A", "Charge B"})))
    assert [image.is_anomalous for image in product.test] == [True, True]
    (product,) = read_products([root], only_normals=True)
    assert (len(product.normals), product.test) == (1, ()), "training does not ask about test images"
    put(root, "test/0.png")
    refuse([root], "images outside of its folders")


def test_only_good_folders_train(tmp_path: Path) -> None:
    put(tmp_path / "part", "train/ok/0.png", "train/ng/1.png")
    (product,) = read_products([tmp_path / "part"])
    assert [path.name for path in product.normals] == ["0.png"] and "ng" in product.remarks[0]
    put(tmp_path / "other", "train/monday/0.png")
    refuse([tmp_path / "other"], "which folder in .*train shows good parts: it holds monday")
    put(tmp_path / "flat", "train/0.png", "test/good/1.png")
    (product,) = read_products([tmp_path / "flat"])
    assert [path.name for path in product.normals] == ["0.png"]


def test_good_and_bad_parts_are_no_products(tmp_path: Path) -> None:
    put(tmp_path / "part", "good/0.png", "bad/1.png")
    refuse([tmp_path / "part"], "holds bad, good, which look like good and bad parts of one product")


def test_masks_of_the_only_defect_whatever_it_is_called(tmp_path: Path) -> None:
    put(tmp_path / "02", "train/ok/0.png", "test/ok/0.png", "ground_truth/ko/1.png", "ground_truth/ko/2.png")
    put(tmp_path / "02", "test/ng/1.png")
    (tmp_path / "02/test/ng/2.bmp").write_bytes(b"its content is read later")
    (product,) = read_products([tmp_path / "02"])
    assert [image.mask and image.mask.name for image in product.test] == [None, "1.png", "2.png"]


def test_masks_of_mvtec_loco_are_joined(tmp_path: Path) -> None:
    root = tmp_path / "breakfast_box"
    put(root, "train/good/0.png", "validation/good/0.png", "test/good/0.png", "test/logical_anomalies/000.png")
    masks = root / "ground_truth/logical_anomalies/000"
    for number, value in ((0, 255), (1, 254)):
        mask = np.zeros((20, 24), np.uint8)
        mask[4 * number : 4 * number + 2, 3] = value
        write_png(masks / f"00{number}.png", mask)
    (product,) = read_products([root])
    (image,) = [image for image in product.test if image.is_anomalous]
    assert image.mask is not None and len(product.normals) == 1
    assert product.remarks == (f"breakfast_box: validation in {root} was not looked at.",)
    joined = read_joined_mask(image.mask)
    assert read_joined_mask_header(image.mask).upright_size == joined.shape == (20, 24)
    assert [tuple(place) for place in np.argwhere(joined)] == [(0, 3), (1, 3), (4, 3), (5, 3)]
    write_png(masks / "002.png", np.zeros((20, 25), np.uint8))
    with pytest.raises(ImageReadError, match=r"002\.png of one image differ in size"):
        read_joined_mask(image.mask)


def test_equal_names_of_images_or_masks_are_refused(tmp_path: Path) -> None:
    put_mvtec(tmp_path / "bottle")
    (tmp_path / "bottle/ground_truth/hole/001_mask.bmp").write_bytes(b"x")
    refuse([tmp_path / "bottle"], r"which mask belongs to .*001\.png: .*001_mask\.bmp and 001_mask\.png")
    (tmp_path / "bottle/ground_truth/hole/001_mask.bmp").unlink()
    (tmp_path / "bottle/test/hole/000.bmp").write_bytes(b"x")
    refuse([tmp_path / "bottle"], r"mask of 000 belongs to .*000\.bmp or to .*000\.png")


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


def test_a_missing_mask_is_looked_for_where_the_others_are(tmp_path: Path) -> None:
    """The data set is read: an evaluation names what it could not measure."""
    put(tmp_path / "01", "train/ok/0.png", "test/ko/2.png", "test/ko/3.png", "ground_truth/ko/2.png")
    (product,) = read_products([tmp_path / "01"])
    masks = tmp_path / "01" / "ground_truth" / "ko"
    assert [image.mask for image in product.test] == [masks / "2.png", masks / "3_mask.png"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("c,train,normal,c/gone.png,", r"image .*gone\.png.* is missing"),
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


def test_test_images_and_masks_that_a_visa_list_names_in_vain_are_left_to_the_evaluation(tmp_path: Path) -> None:
    put(tmp_path, "c/0.png")
    put_visa(tmp_path, "c,train,normal,c/0.png,", "c,test,normal,c/gone.png,", "c,test,anomaly,c/0.png,c/mask.png")
    (product,) = read_products([tmp_path])
    assert [(image.path, image.mask) for image in product.test] == [
        (tmp_path / "c/gone.png", None),
        (tmp_path / "c/0.png", tmp_path / "c/mask.png"),
    ]


def test_visa_list_that_is_damaged(tmp_path: Path) -> None:
    put_visa(tmp_path)
    refuse([tmp_path], "names no images")
    table = tmp_path / "split_csv" / "1cls.csv"
    table.write_text("object,split\na,b")
    refuse([tmp_path], "lacks the columns label, image, mask")
    table.write_bytes(b"\xff\xfe\x00")
    refuse([tmp_path], "cannot be read")

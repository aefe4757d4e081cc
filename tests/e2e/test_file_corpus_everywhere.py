"""The whole corpus of files through import, inspection and evaluation: nothing is read wrongly, and nothing lost in silence."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.operations.import_images import ImportImages
from app.operations.operation import Outcome
from onenip_core.cli import main
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.hashing import hash_bytes
from tests.support.file_corpus import CorpusFile, made_files
from tests.support.made_up_parts import write_parts
from tests.support.odd_image_files import odd_files
from tests.support.office import open_office

FILES = {file.name: file for file in (*made_files(), *odd_files())}
READABLE = {name for name, file in FILES.items() if file.right is not None}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every file of the corpus."""
    folder = tmp_path_factory.mktemp("corpus")
    for file in FILES.values():
        (folder / file.name).write_bytes(file.data)
    return folder


def inspect(model: Path, folder: Path, out: Path) -> dict[str, dict[str, object]]:
    """The results of `onenip inspect` by the names of the files."""
    command = ["inspect", str(model), str(folder), "--no-pictures", "--device", "cpu", "--out", str(out)]
    assert main(command) == 0
    lines = (out / "results.jsonl").read_text(encoding="utf-8").splitlines()
    return {Path(result["image"]).name: result for result in map(json.loads, lines)}


def test_each_file_is_judged_as_the_picture_that_it_holds_or_not_at_all(
    small_model: Path, corpus: Path, tmp_path: Path
) -> None:
    (tmp_path / "right").mkdir()
    for name in READABLE:
        right = FILES[name].right
        assert right is not None
        write_png(tmp_path / "right" / f"{name}.png", right)
    judged = inspect(small_model, corpus, tmp_path / "judged")
    right_ones = inspect(small_model, tmp_path / "right", tmp_path / "expected")
    assert judged.keys() == FILES.keys(), "nothing was left out in silence"
    assert {name for name, result in judged.items() if result["verdict"] != "NOT_CHECKED"} == READABLE
    assert all(judged[name]["reason"] for name in FILES.keys() - READABLE)
    scores = np.array([judged[name]["score"] for name in sorted(READABLE)], np.float64)
    expected = np.array([right_ones[f"{name}.png"]["score"] for name in sorted(READABLE)], np.float64)
    exact = np.array([FILES[name].tolerance == 0 for name in sorted(READABLE)])
    assert np.abs(scores - expected)[exact].max() < 1e-4
    assert np.abs(scores - expected).max() < 0.05 * np.ptp(expected)


def test_an_import_takes_what_can_be_read_and_names_every_other_file(
    qtbot: QtBot, corpus: Path, tmp_path: Path
) -> None:
    with open_office(tmp_path, qtbot) as office:
        product_id = office.create()
        products, outcomes = office.workspace.products, list[Outcome | None]()
        settled = frozenset({corpus})  # some files are called like masks, which an import would ask about
        office.runner.run(ImportImages(products, product_id, "bracket", (corpus,), settled=settled), outcomes.append)
        qtbot.waitUntil(lambda: bool(outcomes), timeout=120_000)  # each file is brought to the disk
        outcome = outcomes[0]
        assert outcome is not None and outcome.notice is not None
        images = {image.original_name: image for image in products.images(product_id)}
        # The same bytes under two names are one picture.
        assert {image.sha256 for image in images.values()} == {hash_bytes(FILES[name].data) for name in READABLE}
        assert len(outcome.notice.details.splitlines()) == len(FILES) - len(images)
        assert [name for name in FILES.keys() - images.keys() if name not in outcome.notice.details] == []
        assert [name for name, image in images.items() if not _is_right(FILES[name], image.path)] == []


def _is_right(file: CorpusFile, path: Path) -> bool:
    assert file.right is not None
    read = read_image(path).astype(int)
    return read.shape == file.right.shape and bool(np.abs(read - file.right).max() <= file.tolerance)


def test_an_evaluation_measures_what_can_be_read_and_names_every_other_file(
    small_model: Path, corpus: Path, tmp_path: Path
) -> None:
    product = tmp_path / "data" / "stripes"
    write_parts(product / "train" / "good", 2)
    (product / "test").mkdir()
    (product / "test" / "good").symlink_to(corpus, target_is_directory=True)
    for path in write_parts(product / "test" / "hole", 3):
        mask = np.zeros(read_image(path).shape[:2], np.uint8)
        mask[:8, :8] = 255
        (product / "ground_truth" / "hole").mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(product / "ground_truth" / "hole" / f"{path.stem}_mask.png"), mask)
    report = tmp_path / "report.json"
    assert main(["evaluate", str(small_model), str(tmp_path / "data"), "--json", str(report), "--device", "cpu"]) == 0
    damaged = json.loads(report.read_text(encoding="utf-8"))["unmeasured"]["damaged_images"]
    assert {Path(each["path"]).name for each in damaged} == FILES.keys() - READABLE
    assert all(each["reason"] for each in damaged)

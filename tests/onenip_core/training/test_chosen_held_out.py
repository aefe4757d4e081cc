"""What a person holds out of a training: it does not train, it is judged, and the data's fingerprint knows of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from onenip_core.cli import main
from onenip_core.cli.hold_out_option import with_held_out
from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.tiles import TileGrid
from onenip_core.errors import DatasetError, UsageError
from onenip_core.manifest import load_manifest
from onenip_core.progress import CancelToken
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from onenip_core.training.selection import split_product
from onenip_core.training.usable_images import find_usable_images
from tests.support.made_up_parts import write_parts

NAMES = tuple(Path(f"{number}.png") for number in range(20))


def test_a_choice_takes_the_place_of_the_draw() -> None:
    product = ProductDataset("gear", NAMES, prompts=(NAMES[2], NAMES[15]), held_out=NAMES[14:])
    split = split_product(product, 0.15, seed=0)
    assert split.held_out == NAMES[14:] and split.training == NAMES[:14] and split.normals == NAMES
    assert split.prompts == (NAMES[2],)  # the other one would show the network what it shall not know
    assert split.chosen and split_product(product, 0.0, seed=9) == split
    assert not split_product(replace(product, held_out=()), 0.15, seed=0).chosen


@pytest.mark.parametrize(("held_out", "said"), [(NAMES[3:], "3 are left"), (NAMES[:1], "1 are held out")])
def test_too_few_on_either_side_are_refused(held_out: tuple[Path, ...], said: str) -> None:
    with pytest.raises(DatasetError, match=said):
        split_product(ProductDataset("gear", NAMES, held_out=held_out), 0.15, seed=0)


def test_the_option_takes_names_and_paths_of_folders(tmp_path: Path) -> None:
    days = [write_parts(tmp_path / "gear" / "train" / f"day{day}", 4) for day in (1, 2)]
    assert days
    images = tuple(sorted((tmp_path / "gear").rglob("*.png")))
    product = ProductDataset("gear", images)
    wanted = tuple(image for image in images if image.parent.name == "day2")
    assert len(wanted) == 4
    for option in ("day2", str(tmp_path / "gear" / "train" / "day2")):
        (held,) = with_held_out([product], [option])
        assert held.held_out == wanted
    assert with_held_out([product], []) == (product,)
    with pytest.raises(UsageError, match="day1, day2"):
        with_held_out([product], ["day3"])


@pytest.fixture(scope="module")
def sessions(tmp_path_factory: pytest.TempPathFactory) -> ProductDataset:
    """Ten parts of one day, six of another."""
    folder = tmp_path_factory.mktemp("sessions")
    write_parts(folder, 16)
    images = tuple(sorted(folder.rglob("*.png")))
    assert len(images) == 16
    return ProductDataset("gear", images, prompts=(images[0], images[12]), held_out=images[10:])


def test_what_a_person_should_know_is_said_before_the_training(sessions: ProductDataset) -> None:
    found = find_usable_images([sessions], 0.15, 0, TileGrid(64, 1, 0), lambda _event: None, CancelToken())
    assert found is not None
    said = " ".join(found.warnings)
    assert "6 normal images are held out by choice; 10 train. 20 or more that train are advised." in said
    assert "1 of its prompts are among those held out" in said


def test_a_copy_of_what_trains_is_not_held_out_as_well(sessions: ProductDataset, tmp_path: Path) -> None:
    copy = tmp_path / "copy.png"
    copy.write_bytes(sessions.normals[1].read_bytes())
    product = replace(sessions, normals=(*sessions.normals, copy), held_out=(*sessions.held_out, copy))
    found = find_usable_images([product], 0.15, 0, TileGrid(64, 1, 0), lambda _event: None, CancelToken())
    assert found is not None
    (split,) = found.splits
    assert copy not in split.held_out and copy not in split.training and sessions.normals[1] in split.training


def test_a_choice_of_which_nothing_is_left_is_no_draw(sessions: ProductDataset, tmp_path: Path) -> None:
    copies = tuple(tmp_path / f"copy{number}.png" for number in range(3))
    for copy, image in zip(copies, sessions.normals, strict=False):
        copy.write_bytes(image.read_bytes())
    product = replace(sessions, normals=(*sessions.normals, *copies), held_out=copies)
    with pytest.raises(DatasetError, match="None of the normal images that are held out"):
        find_usable_images([product], 0.15, 0, TileGrid(64, 1, 0), lambda _event: None, CancelToken())


def test_the_model_rests_on_what_was_held_out(sessions: ProductDataset, tmp_path: Path, tiny_settings: Preset) -> None:
    fingerprints = set()
    for name, product in (("chosen", sessions), ("drawn", replace(sessions, held_out=()))):
        order = TrainingOrder([product], tmp_path / name, "lite", Budget(steps=3), settings=tiny_settings, device="cpu")
        train_model(order, on_progress=lambda _event: None, cancel=CancelToken())
        manifest = load_manifest(tmp_path / name)
        fingerprints.add(manifest.data_fingerprint)
        (entry,) = manifest.products
        held_out = len(entry.calibration.held_out_scores) - entry.calibration.crossed
        if name == "chosen":
            assert entry.training_images == 10 and held_out == 6 and len(entry.calibration.held_out_scores) >= 6
            names = {prompt.name for prompt in entry.prompts}
            assert not names & {path.name for path in sessions.held_out} and sessions.normals[0].name in names
    assert len(fingerprints) == 2


def test_the_command_tells_how_the_held_out_stand_to_the_limit(
    tmp_path: Path, tiny_settings: Preset, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_parts(tmp_path / "gear" / "train" / "day1", 8)
    write_parts(tmp_path / "gear" / "train" / "day2", 4, seed=5)
    monkeypatch.setattr("onenip_core.cli.train.find_preset", lambda *_names: tiny_settings)
    days = ["--good-names", "day1", "--good-names", "day2", "--hold-out", "day2"]
    out = tmp_path / "model"
    arguments = ["train", str(tmp_path / "gear"), "--out", str(out), *days, "--steps", "2", "--device", "cpu"]
    assert main(arguments) == 0
    (entry,) = load_manifest(out).products
    assert entry.training_images == 8
    scores = entry.calibration.held_out_scores
    alone = scores[: len(scores) - entry.calibration.crossed]
    assert len(alone) == 4
    said = f"Of 4 good parts of gear that were held out {sum(score > 1 for score in alone)} are above the limit"
    assert said in capsys.readouterr().out
    assert main([*arguments[:2], "--out", str(tmp_path / "x"), "--good-names", "day1", "--hold-out", "day9"]) != 0

"""What is said of a finished training beside its figures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.product import NormalImage
from app.messages.codes import training as codes
from app.messages.message import Several
from app.operations.training_explanation import doubts_about, how_long
from app.operations.training_result import read_result
from app.processes.training_request import ProductImages, TrainingRequest
from app.state.training_state import TrainingPhase
from onenip_core.manifest import load_manifest
from tests.support import child_targets
from tests.support.model_folders import write_model_folder
from tests.support.office import open_office
from tests.support.view_samples import normal_image


def product(name: str, *sessions: str, held_out: int = 0) -> tuple[ProductImages, tuple[NormalImage, ...]]:
    images = tuple(
        replace(normal_image(number), path=Path(f"/nowhere/{name}-{number}.png"), session=session)
        for number, session in enumerate(sessions)
    )
    paths = tuple(image.path for image in images)
    return ProductImages(name, paths, (), held_out=paths[:held_out]), images


def doubts(*products: tuple[ProductImages, tuple[NormalImage, ...]]) -> tuple[object, ...]:
    request = TrainingRequest(tuple(each for each, _ in products), Path("/nowhere/m-0001"), "lite", 1.0, "cpu")
    return doubts_about(request, [image for _, images in products for image in images])


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.2, codes.LearnedInSeconds(1)),
        (99.4, codes.LearnedInSeconds(99)),
        (100.0, codes.LearnedInMinutes(2)),
        (3 * 3600.0, codes.LearnedInMinutes(180)),
    ],
)
def test_how_long_it_took(seconds: float, said: object) -> None:
    assert how_long(seconds) == said


def test_few_pictures_and_one_session_are_doubts() -> None:
    enough = ("Monday",) * 12 + ("Tuesday",) * 12
    assert doubts(product("Gear", *enough)) == ()
    assert doubts(product("Gear", *enough[:19])) == (codes.LearnedFromFew(("Gear",), 20),)
    assert doubts(product("Gear", *enough, held_out=5)) == (codes.LearnedFromFew(("Gear",), 20),)
    assert doubts(product("Gear", *["Monday"] * 20), product("Pin", *["Tuesday"] * 3)) == (
        codes.LearnedFromFew(("Pin",), 20),
        codes.LearnedFromOneSession(("Gear", "Pin")),
    )
    assert doubts(product("Gear", *[""] * 20)) == (), "nobody knows when they were taken"


def test_the_bounds_are_explained_once_and_only_where_there_are_any(tmp_path: Path) -> None:
    folder = write_model_folder(tmp_path / "model", ("Gear", "Pin"))
    result = read_result(folder)
    has_scores = any(each.calibration.held_out_scores for each in load_manifest(folder).products)
    assert result.messages.count(codes.BoundsAreOf95()) == has_scores
    assert result.seconds == load_manifest(folder).training.seconds


def test_the_end_of_the_first_training_says_all_of_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = load_manifest(write_model_folder(tmp_path / "made", ("bracket",)))
    monkeypatch.setattr("app.operations.training_result.load_manifest", lambda _folder: made)
    with open_office(tmp_path, qtbot) as office:
        product_id = office.product_with_images()
        training, _ = office.training(child_targets.train_in_steps)

        def train() -> tuple[object, ...]:
            training.train([product_id], "lite", 0.001)
            qtbot.waitUntil(lambda: office.training_state.phase.busy, timeout=20_000)
            qtbot.waitUntil(lambda: office.training_state.phase is TrainingPhase.FINISHED, timeout=20_000)
            qtbot.waitUntil(lambda: not training.busy, timeout=20_000)
            office.settle()
            message = office.training_state.message
            assert isinstance(message, Several)
            return message.parts

        first = train()
        assert codes.LearnedFromFew(("bracket",), 20) in first and how_long(made.training.seconds) in first
        assert first[-1] == codes.NowInspectOthers(), "what to do now comes last"
        second = train()
        assert codes.NowInspectOthers() not in second and any(isinstance(p, codes.ModelIsCandidate) for p in second)

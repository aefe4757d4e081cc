"""Models judge golden parts in a child process: what is kept, left out, given up, and what a person is told."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.golden_results import GoldenJudgement
from app.domain.model_record import ModelRecord
from app.domain.run_status import RunState
from app.messages.codes import golden as codes
from app.messages.wording.say import say_plainly
from app.operations import golden_evaluation
from app.operations.golden_evaluation import GoldenEvaluation
from app.operations.golden_worker import GoldenWorker
from app.processes import golden_process
from app.processes.messages import GoldenPartJudged, GoldenPartLeftOut, GoldenPicture, JudgeGoldenParts
from app.state.evaluation_state import EvaluationState
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.map_files import read_map_png
from onenip_core.hashing import hash_bytes
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import load_manifest, manifest_digest
from tests.support.child_targets import judge_golden_by_brightness
from tests.support.golden import DEFECTIVE, add_golden
from tests.support.model_folders import write_model_folder
from tests.support.office import Office, png


@pytest.fixture
def model(office: Office) -> ModelRecord:
    """It knows the product "bracket", which has three golden parts."""
    product = office.workspace.products.get(office.create())
    for brightness, name in ((50, "a.png"), (150, "b.png"), (250, "c.png")):
        add_golden(office.workspace, product, brightness, DEFECTIVE, name)
    folder = write_model_folder(office.workspace.models_folder / "m-0001", ("bracket",), size=1000)
    return office.workspace.models.add("m-0001", folder, "lite", ["bracket"])


@pytest.fixture
def evaluation(office: Office) -> Iterator[GoldenEvaluation]:
    worker = GoldenWorker(None, judge_golden_by_brightness)
    states = EvaluationState(), office.app_state, office.inspection_state, office.training_state
    evaluation = GoldenEvaluation(*states, office.workspace, worker, office.reader, office.runner)
    yield evaluation
    evaluation.close()


def settle(office: Office, evaluation: GoldenEvaluation, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not evaluation.is_busy, timeout=20_000)
    office.settle()


def kept(office: Office, model: ModelRecord) -> dict[str, GoldenJudgement]:
    (product,) = office.workspace.products.list()
    return office.workspace.evaluations.read(manifest_digest(load_manifest(model.folder)), product.id)


def test_every_golden_part_is_judged_once(
    office: Office, model: ModelRecord, evaluation: GoldenEvaluation, qtbot: QtBot
) -> None:
    evaluation.evaluate([model])
    settle(office, evaluation, qtbot)
    scores = {sha256: judgement.score for sha256, judgement in kept(office, model).items()}
    assert scores == pytest.approx({hash_bytes(png(grey)): grey / 128 for grey in (50, 150, 250)})
    for judgement in kept(office, model).values():
        model_map = office.workspace.evaluations.read_map(judgement)
        assert model_map is not None and model_map == pytest.approx(judgement.score, abs=1e-3)
    told = len(office.notices)
    evaluation.evaluate([model])
    settle(office, evaluation, qtbot)
    assert len(office.notices) == told, "there is nothing left to judge"
    product = office.workspace.products.list()[0]
    add_golden(office.workspace, product, 90)
    evaluation.evaluate([model])
    settle(office, evaluation, qtbot)
    assert office.notices[-1].message == codes.AllGoldenPartsJudged(1) and len(kept(office, model)) == 4


def test_what_another_version_judged_is_judged_anew(
    office: Office, model: ModelRecord, evaluation: GoldenEvaluation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    evaluation.evaluate([model])
    settle(office, evaluation, qtbot)
    monkeypatch.setattr(golden_evaluation, "__version__", "99.0")
    evaluation.evaluate([model])
    settle(office, evaluation, qtbot)
    assert {judgement.program for judgement in kept(office, model).values()} == {"99.0"}


def test_files_that_are_gone_or_altered_are_named_and_the_others_judged(
    office: Office, model: ModelRecord, evaluation: GoldenEvaluation, qtbot: QtBot
) -> None:
    first, second, _ = office.workspace.golden_parts.of_product(1)
    first.path.unlink()
    second.path.write_bytes(png(151))
    evaluation.evaluate([model])
    settle(office, evaluation, qtbot)
    assert [judgement.score for judgement in kept(office, model).values()] == pytest.approx([250 / 128])
    said = say_plainly(office.notices[-1].message)
    assert said.startswith("1 golden part was judged, 2 could not be: a.png cannot be read")
    assert "b.png is not the picture that was added" in said and len(evaluation.left_out) == 2
    second.path.write_bytes(png(150))
    evaluation.evaluate([model])
    settle(office, evaluation, qtbot)
    assert len(kept(office, model)) == 2 and len(evaluation.left_out) == 1


@pytest.mark.parametrize("how", ["cancel", "run"])
def test_given_up_what_was_judged_is_kept(
    how: str, office: Office, model: ModelRecord, evaluation: GoldenEvaluation, qtbot: QtBot
) -> None:
    hold = model.folder / "hold"
    hold.touch()
    evaluation.evaluate([model, model])
    qtbot.waitUntil(lambda: evaluation._state.status.progress == (1, 3), timeout=20_000)
    if how == "cancel":
        evaluation.cancel()
    else:
        office.inspection_state.set_run_state(RunState.RUNNING)
        assert evaluation._state.status.obstacle == codes.WaitForRun()
    settle(office, evaluation, qtbot)
    assert len(kept(office, model)) == 1 and office.notices[-1].message == codes.JudgingStopped(1)
    office.inspection_state.set_run_state(RunState.IDLE)
    hold.unlink()
    evaluation.evaluate([model])
    settle(office, evaluation, qtbot)
    assert len(kept(office, model)) == 3 and office.notices[-1].message == codes.AllGoldenPartsJudged(2)


@pytest.mark.parametrize(("fault", "said"), [("die", "ended unexpectedly"), ("fail", "There is no memory left.")])
def test_a_child_that_fails_loses_only_what_it_had_not_judged(
    fault: str, said: str, office: Office, model: ModelRecord, evaluation: GoldenEvaluation, qtbot: QtBot
) -> None:
    (model.folder / fault).touch()
    evaluation.evaluate([model])
    settle(office, evaluation, qtbot)
    text = say_plainly(office.notices[-1].message)
    assert said in text and text.endswith("The golden part that was judged before is kept.")
    assert len(kept(office, model)) == 1


def test_a_model_that_is_gone_is_told(
    office: Office, model: ModelRecord, evaluation: GoldenEvaluation, qtbot: QtBot
) -> None:
    (model.folder / "manifest.json").unlink()
    evaluation.evaluate([model])
    settle(office, evaluation, qtbot)
    assert office.notices[-1].heading == codes.NoGoldenPartJudged() and not evaluation.is_busy


@pytest.mark.parametrize("how", ["cancel", "run"])
def test_given_up_while_it_plans_nothing_is_judged(
    how: str, office: Office, model: ModelRecord, evaluation: GoldenEvaluation, qtbot: QtBot
) -> None:
    evaluation.evaluate([model])
    if how == "cancel":
        evaluation.cancel()
    else:
        office.inspection_state.set_run_state(RunState.RUNNING)
        office.inspection_state.set_run_state(RunState.IDLE)
    settle(office, evaluation, qtbot)
    assert kept(office, model) == {}


def test_closed_what_was_judged_is_kept(
    office: Office, model: ModelRecord, evaluation: GoldenEvaluation, qtbot: QtBot
) -> None:
    (model.folder / "hold").touch()
    evaluation.evaluate([model])
    qtbot.waitUntil(lambda: evaluation._state.status.progress == (1, 3), timeout=20_000)
    evaluation.close()
    office.runner.close()  # at once, as when the window is closed
    assert len(kept(office, model)) == 1


def test_a_model_that_is_gone_keeps_no_other_from_being_judged(
    office: Office, model: ModelRecord, evaluation: GoldenEvaluation, qtbot: QtBot
) -> None:
    folder = write_model_folder(office.workspace.models_folder / "m-0002", ("bracket",), size=2000)
    gone = office.workspace.models.add("m-0002", folder, "lite", ["bracket"])
    (folder / "manifest.json").unlink()
    evaluation.evaluate([gone, model])
    settle(office, evaluation, qtbot)
    assert len(kept(office, model)) == 3
    assert [notice.heading for notice in office.notices].count(codes.NoGoldenPartJudged()) == 1


def test_the_child_judges_as_the_line_does(small_model: Path, tmp_path: Path) -> None:
    """With a real model: scores and maps are the inspector's own."""
    manifest = load_manifest(small_model)
    name = manifest.products[0].name
    files = {"a.png": png(120, 64), "b.png": png(30, 64), "tiny.png": png(10, 4)}
    for file, data in files.items():
        (tmp_path / file).write_bytes(data)
    pictures = tuple(
        GoldenPicture(1, name, file, tmp_path / file, hash_bytes(data), None, tmp_path / f"{file}.map.png")
        for file, data in files.items()
    )
    gone = GoldenPicture(1, name, "gone.png", tmp_path / "gone.png", "0" * 64, None, tmp_path / "gone.map.png")
    request = JudgeGoldenParts(small_model, "cpu", tmp_path / "engines", (*pictures, gone))
    here, there = multiprocessing.Pipe()
    golden_process.judge_all(there, request)
    first, second, tiny, left_out = (here.recv() for _ in range(4))
    assert not here.poll()
    assert isinstance(left_out, GoldenPartLeftOut) and isinstance(left_out.reason, codes.GoldenFileMissing)
    assert isinstance(tiny, GoldenPartJudged) and tiny.score is None and tiny.reason
    inspector = Inspector.load(small_model, "cpu")
    for judged in (first, second):
        assert isinstance(judged, GoldenPartJudged)
        result = inspector.inspect(read_image(judged.picture.path), name)
        assert judged.score == pytest.approx(result.score) if result.score is not None else judged.score is None
        if result.model_map is not None:
            assert judged.map_scale is not None
            stored = read_map_png(judged.picture.map_path, judged.map_scale)
            assert stored == pytest.approx(result.model_map, abs=2e-4 * max(1.0, judged.map_scale))

"""Stored verdicts are judged again by a real model on real pictures: identical, or which ingredient is another one."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.command_line import parse_options
from app.domain.replayed_part import Ingredient, ReplayedPart, ReplayOutcome
from app.messages.codes.pictures import LooksLikeNoProduct, LooksLikeOtherProduct, PictureIsBlack
from app.messages.stored import from_text
from app.processes import inspection_process
from app.processes.inspection_client import InspectionClient
from app.replay_command import WantedParts, replay_workspace
from app.runs.replay.recorded_parts import RecordedParts
from app.runs.replay.reinspecting import Reinspecting
from app.runs.replay.replaying import Replaying
from app.storage.workspace import Workspace
from onenip_core.config import Preset
from onenip_core.data.images.png_writing import write_png
from onenip_core.inference.engine_choice import prepared_folder
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.exported_model import ExportFormat
from onenip_core.types import Verdict
from tests.support.judged_workspace import JudgedWorkspace, TwelveBits, pictures_of, train_three_products, write_run
from tests.support.made_once import made_once

pytestmark = pytest.mark.slow

STRIPES, BARS, BRACKET, CAMERA, VIEWS = 1, 2, 3, 4, 5
"""Numbers of the batches."""


@pytest.fixture(scope="session")
def judged(tmp_path_factory: pytest.TempPathFactory, tiny_settings: Preset) -> Path:
    """A closed workspace with a batch of each kind, judged by torch; then an export was made for another engine."""

    def fill(folder: Path) -> None:
        from onenip_core.export.export_model import export_model
        from onenip_core.model_folder import load_model

        made = JudgedWorkspace(folder / "workspace", train_three_products(folder, tiny_settings))
        stripes = write_run(folder / "stripes runs", "stripes", 6, 1)
        write_png(stripes / "x-black.png", np.zeros((96, 96, 3), np.uint8))
        write_png(stripes / "x-other.png", next(iter(pictures_of("bars", 1, 5))))
        (stripes / "x-broken.png").write_bytes(b"no picture at all")
        assert made.judge("stripes", stripes) == STRIPES
        assert made.judge("bars", write_run(folder / "bars runs", "bars", 4, 2)) == BARS
        assert made.judge("bracket", write_run(folder / "bracket runs", "bracket", 4, 3), 1.2) == BRACKET
        assert made.judge("stripes", TwelveBits(tuple(pictures_of("stripes", 3, 4)))) == CAMERA
        top, side = write_run(folder / "top", "stripes", 3, 6), write_run(folder / "side", "bars", 3, 7)
        (side / "bars-002.png").write_bytes(b"no picture either")
        assert made.judge_views(top, side) == VIEWS
        made.close()
        prepared = prepared_folder(made.workspace.engines_folder, made.model.folder)
        pictures = list(pictures_of("bars", 2, 8))
        export_model(load_model(made.model.folder), prepared / ExportFormat.ONNX, (ExportFormat.ONNX,), pictures)

    return made_once(tmp_path_factory, "judged workspace", fill) / "workspace"


@pytest.fixture
def workspace(judged: Path, tmp_path: Path) -> Path:
    """A copy whose model lies where all others' does, so that it is loaded once."""
    copied = shutil.copytree(judged, tmp_path / "workspace", ignore=shutil.ignore_patterns("m-0001", "engines"))
    with sqlite3.connect(copied / "inspector.sqlite") as connection:
        connection.execute("UPDATE models SET folder = ?", (str(judged / "models" / "m-0001"),))
    connection.close()
    return copied


@pytest.fixture
def whole_copy(judged: Path, tmp_path: Path) -> Path:
    """With a model of its own."""
    return shutil.copytree(judged, tmp_path / "workspace")


@pytest.fixture(scope="module", autouse=True)
def client(judged: Path) -> Iterator[InspectionClient]:
    """One process for all tests that need no other: it costs seconds to load torch."""
    client = InspectionClient(None, threading.Event(), inspection_process.run, judged / "engines")
    client.load(judged / "models" / "m-0001", "cpu", EngineKind.TORCH)
    yield client
    client.close()


def replayed(
    folder: Path, client: InspectionClient, *batches: int, engine: str | None = None, backwards: bool = False
) -> list[ReplayedPart]:
    with Workspace.open(folder) as workspace:
        store = workspace.batches
        parts = [part for number in batches for part in store.inspections(number)]
        recorded = RecordedParts(store, workspace.models, workspace.products)
        wanted = recorded.of(reversed(parts) if backwards else parts)
        return list(Replaying(client, threading.Event(), engine=engine).run(wanted))


def outcomes(parts: list[ReplayedPart]) -> list[ReplayOutcome]:
    return [part.outcome for part in parts]


def test_the_samples_are_of_every_kind(workspace: Path) -> None:
    with Workspace.open(workspace) as opened:
        stripes = opened.batches.inspections(STRIPES)
        assert {Verdict.NG, Verdict.OK, Verdict.NOT_CHECKED} <= {part.verdict for part in stripes}
        reasons = [from_text(part.reason) for part in stripes if part.verdict is Verdict.NOT_CHECKED]
        assert PictureIsBlack() in reasons
        assert any(isinstance(reason, (LooksLikeOtherProduct, LooksLikeNoProduct)) for reason in reasons)
        assert len(reasons) == 3, "and the broken one"
        (camera, *_) = opened.batches.inspections(CAMERA)
        circumstances = opened.batches.circumstances.get(camera.circumstances_id or 0)
        assert circumstances is not None and circumstances.by.engine == EngineKind.TORCH
        assert [prompt.sha256 for prompt in circumstances.products[0].prompts]
        assert circumstances.by.libraries["torch"] != "no" and circumstances.by.cores >= 1
        assert opened.batches.get(CAMERA).utc_offset_minutes is not None
        numbers = {part.circumstances_id for part in (*stripes, *opened.batches.inspections(CAMERA))}
        assert len(numbers) == 1, "what is the same for all is kept once"


def test_every_kind_of_part_is_identical_whatever_was_judged_before(workspace: Path, client: InspectionClient) -> None:
    every = (STRIPES, BARS, BRACKET, CAMERA, VIEWS)
    before = {path: path.read_bytes() for path in workspace.rglob("*.png")}
    forwards = replayed(workspace, client, *every)
    assert len(forwards) == 23
    assert set(outcomes(forwards)) == {ReplayOutcome.IDENTICAL}
    assert all(picture.is_recorded for part in forwards for picture in part.pictures)
    others = {part.batch_id: part.pictures[0].differing for part in forwards if part.pictures[0].differing}
    assert others == {BRACKET: (Ingredient.LIMIT,)}, "the product's limit is another one than that of this run"
    backwards = replayed(workspace, client, *every, backwards=True)
    assert list(reversed(backwards)) == forwards
    assert {path: path.read_bytes() for path in workspace.rglob("*.png")} == before


def test_a_model_that_is_asked_as_another_one_says_what_it_said_in_its_runs(
    workspace: Path, client: InspectionClient
) -> None:
    """Of pictures, frames of 12 bits and several cameras; the limit is the product's of now."""
    with Workspace.open(workspace) as opened:
        parts = [
            part for number in (STRIPES, BARS, BRACKET, CAMERA, VIEWS) for part in opened.batches.inspections(number)
        ]
        (model,) = opened.models.list()
        recorded = RecordedParts(opened.batches, opened.models, opened.products, model).of(parts)
        asked = list(Reinspecting(client, threading.Event()).run(zip(parts, recorded, strict=True)))
    assert len(asked) == 23
    for part, said in zip(parts, asked, strict=True):
        assert said.here is not None
        assert (said.here.score, said.here.reason) == (part.score, part.reason)
        assert said.view_here == said.view_there == (part.view or "")
        if part.batch_id != BRACKET:
            assert (said.here.verdict, said.here.limit) == (part.verdict, part.threshold)
        else:
            assert said.there.limit == 1.2 and said.here.limit == 1.0
            assert said.here.verdict is (Verdict.NG if (part.score or 0.0) > 1.0 else Verdict.OK)


def picture_of(folder: Path, batch: int, position: int = 1) -> Path:
    with Workspace.open(folder) as workspace:
        path = workspace.batches.inspections(batch)[position - 1].image_path
        assert path is not None
        return path


def test_a_flipped_byte_in_a_picture_is_found(workspace: Path, client: InspectionClient) -> None:
    path = picture_of(workspace, STRIPES)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    first, *others = replayed(workspace, client, STRIPES)
    assert first.outcome is ReplayOutcome.DIFFERS
    assert Ingredient.PICTURE in first.pictures[0].differing
    assert first.pictures[0].here is not None and first.pictures[0].here.verdict is Verdict.NOT_CHECKED
    assert set(outcomes(others)) == {ReplayOutcome.IDENTICAL}


def test_another_picture_with_the_same_verdict_is_not_identical(workspace: Path, client: InspectionClient) -> None:
    path = picture_of(workspace, STRIPES)
    path.write_bytes(path.read_bytes() + b"\0")
    (first, *_) = replayed(workspace, client, STRIPES)
    assert first.outcome is ReplayOutcome.DIFFERS and Ingredient.PICTURE in first.pictures[0].differing


def test_a_picture_that_is_gone_cannot_be_judged(workspace: Path, client: InspectionClient) -> None:
    picture_of(workspace, STRIPES, 2).unlink()
    assert outcomes(replayed(workspace, client, STRIPES))[1] is ReplayOutcome.NOT_REPLAYED


def test_a_changed_map_is_found(workspace: Path, client: InspectionClient) -> None:
    with Workspace.open(workspace) as opened:
        (part, *_) = opened.batches.inspections(BARS)
        assert part.map_path is not None
        write_png(part.map_path, np.zeros((64, 64), np.uint16))
    (first, *_) = replayed(workspace, client, BARS)
    assert first.outcome is ReplayOutcome.DIFFERS and first.pictures[0].differing == (Ingredient.MAP,)


def test_a_score_that_somebody_wrote_into_the_record_is_found(workspace: Path, client: InspectionClient) -> None:
    with sqlite3.connect(workspace / "inspector.sqlite") as connection:
        connection.execute("UPDATE inspections SET score = score + 1e-9 WHERE batch_id = ? AND position = 1", (BARS,))
    connection.close()
    (first, *others) = replayed(workspace, client, BARS)
    assert first.outcome is ReplayOutcome.DIFFERS and first.pictures[0].differing == ()
    assert set(outcomes(others)) == {ReplayOutcome.IDENTICAL}


def test_another_limit_of_the_product_is_told_and_does_not_matter(workspace: Path, client: InspectionClient) -> None:
    with Workspace.open(workspace) as opened:
        opened.products.set_threshold(1, 2.5)
    (first, *_) = replayed(workspace, client, STRIPES)
    assert first.outcome is ReplayOutcome.IDENTICAL
    assert first.pictures[0].differing == (Ingredient.LIMIT,) and first.pictures[0].limit_now == 2.5


def test_a_renamed_product_is_judged_as_what_it_was(workspace: Path, client: InspectionClient) -> None:
    with Workspace.open(workspace) as opened:
        opened.products.rename(1, "Streifen")
    assert set(outcomes(replayed(workspace, client, STRIPES, VIEWS))) == {ReplayOutcome.IDENTICAL}


def test_a_replaced_model_is_found(whole_copy: Path, client: InspectionClient, small_model: Path) -> None:
    workspace = whole_copy
    shutil.rmtree(workspace / "models" / "m-0001")
    shutil.copytree(small_model, workspace / "models" / "m-0001")
    parts = replayed(workspace, client, STRIPES)
    judged = [part for part in parts if part.pictures[0].there.verdict is not Verdict.NOT_CHECKED]
    assert judged and set(outcomes(judged)) == {ReplayOutcome.DIFFERS}
    assert all(Ingredient.MODEL in part.pictures[0].differing for part in judged)


def test_the_model_of_then_is_found_under_another_name(whole_copy: Path, client: InspectionClient) -> None:
    workspace = whole_copy
    with Workspace.open(workspace) as opened:
        shutil.copytree(workspace / "models" / "m-0001", workspace / "models" / "m-0002")
        opened.models.add("m-0002", workspace / "models" / "m-0002", "lite", ["stripes", "bars", "bracket"], [1, 2, 3])
        opened.models.activate(2)
        opened.models.trash(1)
    assert set(outcomes(replayed(workspace, client, STRIPES))) == {ReplayOutcome.IDENTICAL}


@pytest.mark.parametrize("damage", ["flipped", "in the trash"])
def test_a_damaged_or_deleted_model_judges_nothing(whole_copy: Path, client: InspectionClient, damage: str) -> None:
    workspace = whole_copy
    if damage == "flipped":
        tensors = workspace / "models" / "m-0001" / "model.safetensors"
        data = bytearray(tensors.read_bytes())
        data[-1] ^= 1
        tensors.write_bytes(data)
    else:
        with Workspace.open(workspace) as opened:
            shutil.copytree(workspace / "models" / "m-0001", workspace / "models" / "m-0002")
            (workspace / "models" / "m-0002" / "manifest.json").unlink()
            opened.models.add("m-0002", workspace / "models" / "m-0002", "lite", ["stripes"], [1])
            opened.models.activate(2)
            opened.models.trash(1)
    parts = replayed(workspace, client, BARS)
    assert set(outcomes(parts)) == {ReplayOutcome.NOT_REPLAYED}
    assert all(part.pictures[0].reason is not None and part.pictures[0].here is None for part in parts)


def test_another_engine_is_told(workspace: Path, client: InspectionClient) -> None:
    parts = replayed(workspace, client, BARS, BRACKET, engine=EngineKind.ONNX)
    assert all(Ingredient.ENGINE in part.pictures[0].differing for part in parts)
    for part in parts:
        there, here = part.pictures[0].there, part.pictures[0].here
        assert here is not None and here.verdict is there.verdict
        assert here.score == pytest.approx(there.score, abs=0.05)


def test_what_no_model_judged_is_no_difference(workspace: Path, client: InspectionClient) -> None:
    with sqlite3.connect(workspace / "inspector.sqlite") as connection:
        told = '{"type":"StoppedBeforeTheAnswer"}'
        change = "UPDATE inspections SET verdict = 'NOT_CHECKED', reason = ?, score = NULL WHERE batch_id = ? AND position = 1"
        connection.execute(change, (told, BARS))
    connection.close()
    (first, *_) = replayed(workspace, client, BARS)
    assert first.outcome is ReplayOutcome.NOT_JUDGED


def test_records_of_older_versions_are_judged_and_say_so(workspace: Path, client: InspectionClient) -> None:
    with sqlite3.connect(workspace / "inspector.sqlite") as connection:
        connection.execute("UPDATE inspections SET circumstances_id = NULL")
    connection.close()
    parts = replayed(workspace, client, BARS, BRACKET)
    assert not any(part.pictures[0].is_recorded for part in parts)
    assert all(part.pictures[0].here is not None for part in parts)


def test_the_command_reports_and_changes_nothing(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    picture_of(workspace, BARS, 2).unlink()
    before = {path: path.read_bytes() for path in workspace.rglob("*") if path.is_file()}
    assert replay_workspace(workspace, WantedParts(batches=(BARS,), engine="torch"), inspection_process.run) == 1
    report = json.loads(capfd.readouterr().out)
    assert (report["parts"], report["identical"], report["not_replayed"]) == (4, 3, 1)
    assert report["here"]["engine"] == "torch"
    (problem,) = report["problems"]
    assert (problem["batch"], problem["position"], problem["outcome"]) == (BARS, 2, "not_replayed")
    assert "is not there" in problem["pictures"][0]["reason"]
    after = {path: path.read_bytes() for path in workspace.rglob("*") if path.is_file()}
    assert {path for path in after if not path.name.endswith(("-shm", "-wal"))} == set(before)
    assert all(after[path] == content for path, content in before.items())


def test_the_newest_parts_are_found_batch_by_batch(workspace: Path) -> None:
    with Workspace.open(workspace) as opened:
        newest = opened.batches.newest_inspections(4)
        assert [(part.batch_id, part.position) for part in newest] == [(CAMERA, 3), (VIEWS, 1), (VIEWS, 2), (VIEWS, 3)]
        assert [part.position for part in opened.batches.newest_inspections(2, (BARS,))] == [3, 4]


def test_the_command_says_that_there_is_no_such_batch_or_workspace(
    workspace: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert replay_workspace(workspace, WantedParts(batches=(99,)), inspection_process.run) == 2
    assert "99" in capfd.readouterr().err
    assert replay_workspace(tmp_path / "none", WantedParts()) == 2


def test_main_needs_no_display(tmp_path: Path) -> None:
    Workspace.open(tmp_path / "new").close()
    command = [sys.executable, "main.py", "--replay", str(tmp_path / "new")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["parts"] == 0


def test_engines_are_called_by_their_names() -> None:
    for kind in EngineKind:
        assert parse_options(["--replay", "w", "--engine", kind.value]).replay_engine == kind
    with pytest.raises(SystemExit):
        parse_options(["--last", "3"])

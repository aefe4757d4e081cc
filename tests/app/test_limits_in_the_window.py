"""The Limits page in the real application, on stored runs: what it reads, what it writes, and undo."""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.application import Application
from app.domain.changes import Changes, Stale
from app.domain.correction import Correction
from app.domain.limit_basis import RunParts
from app.domain.trained_on import TrainedOn, content_key
from app.operations.batch_operations import Overrule
from app.pages.limits.page import LimitsPage
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from onenip_core.hashing import hash_bytes
from onenip_core.types import InspectionResult, Verdict
from tests.support import child_targets
from tests.support.model_folders import write_model_folder
from tests.support.office import png
from tests.support.pages import limits_page, only
from tests.support.reviewed import AT
from tests.support.settle import settle

OK, NG = Verdict.OK, Verdict.NG
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


TRAINED_ON = 7
"""Grey of the picture that the first model was trained on."""


def add_run(
    workspace: Workspace,
    product_id: int,
    model_id: int,
    scores: tuple[float, ...],
    grey: int = 100,
    *,
    is_finished: bool = True,
) -> int:
    """A batch of parts with these scores."""
    store = workspace.batches
    batch = store.create("Gear", "m-0001", "/data/line 1", product_id=product_id, model_id=model_id)
    for number, score in enumerate(scores, start=1):
        verdict = NG if score > 1.0 else OK
        model_map = np.full((14, 14), score, np.float32)
        result = InspectionResult("gear", "p.png", score, 1.0, verdict, model_map=model_map)
        store.add(batch.id, NewInspection(f"part {number}.png", png(grey), result, AT))
    if is_finished:
        store.finish(batch.id)
    return batch.id


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """The model knows good parts at 0.4, 0.5 and 0.6. Batch 1 has a corrected part each way, batch 2 is another model's."""
    workspace = Workspace.open(tmp_path / "workspace")
    gear = workspace.products.create("Gear")
    trained_on = TrainedOn.of(gear.id, "Gear", [content_key(hash_bytes(png(TRAINED_ON)))], [])
    models = [
        workspace.models.add(
            name, write_model_folder(workspace.models_folder / name), "lite", ["Gear"], trained_on=images
        )
        for name, images in (("m-0001", (trained_on,)), ("m-0002", ()))
    ]
    workspace.models.activate(models[0].id)
    add_run(workspace, gear.id, models[0].id, (0.6, 0.9, 1.2, 1.4))
    add_run(workspace, gear.id, models[1].id, (0.7, 1.9))
    parts = {part.score: part.id for part in workspace.batches.inspections(1)}
    other = workspace.batches.inspections(2)[0].id
    said = {parts[0.9]: Correction(NG), parts[1.2]: Correction(OK), other: Correction(NG)}
    workspace.batches.overrule(said)
    application = Application(
        workspace,
        child_targets.train_in_steps,
        child_targets.inspect_by_brightness,
        child_targets.prepare_nothing,
        pages=only("limits"),
    )
    application.window.resize(1280, 800)
    application.window.show()
    application.window.activateWindow()
    application.begin()
    settle(application)
    application.window.show_page("limits")
    settle(application)
    yield application
    application.close()


@pytest.fixture
def page(application: Application) -> LimitsPage:
    return limits_page(application.window)


def press(
    application: Application, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(application.window.focusWidget() or application.window, key, modifiers)
    settle(application)


def stored_limit(application: Application) -> float | None:
    (product,) = application.workspace.products.list()
    return product.threshold


def test_it_reads_the_models_scores_and_its_own_corrected_parts(page: LimitsPage) -> None:
    basis = page.state.basis
    assert basis.calibration.good == (0.4, 0.5, 0.6) and basis.promised == 0.03
    assert [part.score for part in basis.parts.good] == [1.2] and [part.score for part in basis.parts.bad] == [0.9]
    assert [batch.id for batch in page.state.batches] == [1], "the other run has another scale"
    assert page.state.counts.good == 3 and page.state.counts.bad == 0, "they are shown, and count only when asked to"


def test_the_limit_is_applied_and_undone_by_keys(application: Application, page: LimitsPage) -> None:
    press(application, Qt.Key.Key_L)
    press(application, Qt.Key.Key_PageUp)
    press(application, Qt.Key.Key_Return, CONTROL)
    assert stored_limit(application) == pytest.approx(1.1) and page.header.standing.text().startswith("Now 1.10")
    press(application, Qt.Key.Key_Z, CONTROL)
    assert stored_limit(application) is None and page.state.chosen == 1.0 and not page.header.apply_button.isEnabled()


def test_whole_runs_count_and_corrections_are_followed(application: Application, page: LimitsPage) -> None:
    page.runPartsChosen.emit(RunParts.WHOLE_RUNS, frozenset({1}))
    settle(application)
    basis = page.state.basis
    assert sorted(part.score or 0 for part in basis.parts.good) == [0.6, 1.2]
    assert sorted(part.score or 0 for part in basis.parts.bad) == [0.9, 1.4]
    assert page.state.rejections.count == 5, "good parts of a whole run tell of all good parts"
    assert page.confusion.rejected.text() == "Rejects 1 of 5 good parts: about 20 of 100, between 1 and 72."
    part = next(part for part in basis.parts.bad if part.score == 1.4)
    application.services.runner.run(Overrule(application.workspace.batches, {part.id: Correction(OK)}))
    settle(application)
    assert page.state.rejections.rejected == 2 and page.state.whole_runs == {1}
    application.workspace.batches.trash(1)
    application.services.runner.announce(Changes(Stale.BATCHES))
    settle(application)
    assert page.state.batches == () and page.state.rejections.count == 3, "what lies in the trash counts no longer"


def test_only_finished_runs_of_the_same_scale_count_and_no_picture_that_trained(
    application: Application, page: LimitsPage
) -> None:
    workspace = application.workspace
    add_run(workspace, 1, 1, (0.1, 0.8), TRAINED_ON)
    add_run(workspace, 1, 1, (0.75,), is_finished=False)
    application.services.runner.announce(Changes(Stale.BATCHES))
    settle(application)
    page.runPartsChosen.emit(RunParts.WHOLE_RUNS, frozenset({1, 2, 3, 4}))
    settle(application)
    parts = page.state.basis.parts
    assert sorted(part.score or 0 for part in (*parts.good, *parts.bad)) == [0.6, 0.9, 1.2, 1.4]
    assert parts.trained_on == 2


def test_another_models_scores_are_looked_at_and_its_runs(application: Application, page: LimitsPage) -> None:
    page.modelChosen.emit(2)
    settle(application)
    assert [batch.id for batch in page.state.batches] == [2] and [p.score for p in page.state.basis.parts.bad] == [0.7]
    page.state.choose(1.5)
    assert not page.header.apply_button.isEnabled()
    application.services.activate_model(2)
    settle(application)
    assert page.header.apply_button.isEnabled() and page.state.chosen == 1.5
    damaged = application.workspace.models_folder / "m-0001" / "manifest.json"
    damaged.write_text("{}", encoding="utf-8")
    told = len(application.app_state.notices.past)
    page.modelChosen.emit(1)
    settle(application)
    assert len(application.app_state.notices.past) == told + 1 and page.state.basis.calibration.good == ()


def test_a_picture_of_a_cell_is_shown_with_its_map(
    application: Application, page: LimitsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.runPartsChosen.emit(RunParts.CORRECTED, frozenset())
    settle(application)
    shown: list[tuple[int, ...]] = []

    def look(dialog: object) -> int:
        settle(application)
        part = page._parts_dialog
        assert part is not None and part.chosen is not None
        shown.append((part.list.count(), part.chosen.position, part.view.scene.frame_size is not None))
        return 0

    monkeypatch.setattr("app.pages.limits.parts.parts_dialog.PartsDialog.exec", look)
    press(application, Qt.Key.Key_M)
    assert shown == [(1, 2, True)]
    press(application, Qt.Key.Key_R)
    assert shown[-1] == (1, 3, True)


def test_figures_and_tables_are_written(
    application: Application, page: LimitsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.runPartsChosen.emit(RunParts.WHOLE_RUNS, frozenset({1}))
    settle(application)

    def export(name: str, key: Qt.KeyboardModifier) -> Path:
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        press(application, Qt.Key.Key_E, key)
        return path

    picture = cv2.imread(str(export("figure.png", CONTROL)))
    assert picture is not None and picture.shape == (1520, 2000, 3) and picture.std() > 10
    svg = ElementTree.parse(export("figure.svg", CONTROL))
    texts = " ".join("".join(node.itertext()) for node in svg.iter() if node.tag.endswith("text"))
    assert "Limit of Gear" in texts and "false rejects" in texts and "Good parts of runs" in texts
    with export("curves.csv", CONTROL | SHIFT).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["limit"] for row in rows] == ["1.4", "1.2", "0.9", "0.6", "0.5", "0.4", ""]
    assert (rows[2]["false_rejects"], rows[2]["missed"], rows[2]["precision"]) == ("1", "1", "0.5")
    assert rows[0]["precision"] == "", "nothing is NG there"
    assert all((row["good_parts"], row["bad_parts"]) == ("5", "2") for row in rows)
    told = len(application.app_state.notices.past)
    assert not export("figure.png/curves.csv", CONTROL | SHIFT).exists()
    assert len(application.app_state.notices.past) == told + 1, "that it was not written is said"

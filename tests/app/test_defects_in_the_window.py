"""Painted defects in the real application: painted, taken back, and told by the comparison, the gate and the report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.domain.gate import GateRules, Rule, Standing
from app.domain.golden_part import NOTHING_PAINTED, GoldenPart, PaintedDefects
from app.domain.golden_results import FoundCount
from app.operations.golden_operations import PaintDefects
from app.operations.operation import Work
from app.operations.product_operations import SetLimit
from app.pages.releases.page import ReleasesPage, View
from app.pages.releases.parts.golden_grid import PART_ROLE
from app.pages.releases.parts.part_rows import Listed
from app.pages.releases.report.maker import ReportMaker
from app.storage.workspace import Workspace
from app.widgets.defect_painting.defect_dialog import DefectDialog
from app.widgets.question_dialog import QuestionDialog
from onenip_core import __version__
from onenip_core.data.images.map_files import write_map_png
from onenip_core.manifest import load_manifest, manifest_digest
from onenip_core.progress import CancelToken
from tests.support import child_targets
from tests.support.drawing import drag
from tests.support.golden import DEFECTIVE, GOOD, SCRATCH, add_golden, judgement
from tests.support.model_folders import write_model_folder
from tests.support.pages import limits_page, only, releases_page
from tests.support.settle import settle

SIDE = 64


def judge(workspace: Workspace, name: str, part: GoldenPart, score: float, rows: slice, columns: slice) -> None:
    """As if the model had found something there."""
    folder = workspace.models_folder / name
    digest = manifest_digest(load_manifest(folder))
    path = workspace.evaluations.map_path(digest, part.product_id, part.sha256)
    anomaly_map = np.zeros((SIDE, SIDE), np.float32)
    anomaly_map[rows, columns] = score
    scale = write_map_png(path, anomaly_map)
    said = replace(judgement(part.sha256, score), map_path=path, map_scale=scale, program=__version__)
    workspace.evaluations.keep(digest, part.product_id, [said])


UPPER_LEFT, LOWER_RIGHT = (slice(0, 24), slice(0, 24)), (slice(40, 64), slice(40, 64))


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """Two models that call both defects NG; the first, which inspects, where they are, the second one of them elsewhere."""
    workspace = Workspace.open(tmp_path / "workspace")
    gear = workspace.products.create("Gear")
    add_golden(workspace, gear, 20, GOOD, "good.png")
    defects = [add_golden(workspace, gear, grey, DEFECTIVE, f"{grey}.png") for grey in (100, 200)]
    for name, size in (("m-0001", 1000), ("m-0002", 2000)):
        folder = write_model_folder(workspace.models_folder / name, ("Gear",), size)
        workspace.models.add(name, folder, "lite", ["Gear"])
        for part in workspace.golden_parts.of_product(gear.id):
            judge(workspace, name, part, 0.5 if part.is_good else 1.5, *UPPER_LEFT)
    judge(workspace, "m-0002", defects[1], 1.5, *LOWER_RIGHT)
    workspace.golden_parts.paint({part.id: PaintedDefects(SCRATCH) for part in defects})
    workspace.models.activate(1)
    application = Application(
        workspace,
        child_targets.train_in_steps,
        child_targets.inspect_by_brightness,
        child_targets.prepare_nothing,
        golden_target=child_targets.judge_golden_by_brightness,
        pages=only("limits", "releases"),
    )
    application.window.resize(1280, 800)
    application.window.show()
    application.begin()
    settle(application)
    application.window.show_page("releases")
    settle(application)
    yield application
    application.close()


@pytest.fixture
def page(application: Application) -> ReleasesPage:
    return releases_page(application.window)


def in_the_dialog(does: Callable[[DefectDialog], None]) -> None:
    """Do this in the dialog once it shows its picture."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, DefectDialog) and dialog.view.scene.frame_size is not None:
            does(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def test_defects_are_painted_on_selected_parts_and_taken_back(application: Application, page: ReleasesPage) -> None:
    store, grid = application.services.workspace.golden_parts, page.golden.grid
    grid.setCurrentIndex(grid.model().index(0, 0))
    assert not page.golden.paint_button.isEnabled(), "a good part has no defects"
    grid.selectAll()
    assert page.golden.paint_button.isEnabled()

    def paint(dialog: DefectDialog) -> None:
        assert [part.original_name for part in dialog._images] == ["100.png", "200.png"]
        dialog.kind.show_kind("dent")
        dialog.kind.settle()
        drag(dialog.view, (0.6, 0.7), (0.8, 0.7))
        dialog.keep_button.click()

    in_the_dialog(paint)
    page.golden.paint_button.click()
    settle(application)
    first = store.get(2)
    assert first.regions.kinds == ("scratch", "dent") and store.get(3).regions == SCRATCH
    assert page.golden.counts.text() == "1 good · 2 defective · 2 painted"
    tip = grid.model().index(1, 0).data(3)  # Qt's ToolTipRole
    assert "Painted: scratch, dent" in tip
    application.services.runner.undo()
    settle(application)
    assert store.get(2).regions == SCRATCH


def test_the_comparison_tells_what_is_found_where_it_is(application: Application, page: ReleasesPage) -> None:
    page.show_view(View.COMPARISON)
    settle(application)
    (gear,) = page.state.reading.comparison
    assert gear.active is not None
    assert (gear.active.all_painted, gear.candidate.all_painted) == (FoundCount(2, 2), FoundCount(1, 2))
    assert (gear.active.right_elsewhere, gear.candidate.right_elsewhere) == (0, 1)
    assert gear.flips == (), "by their verdicts alone both models are the same"
    assert gear.active.pixels is not None and gear.candidate.pixels is not None
    assert gear.active.pixels.auroc is not None and gear.candidate.pixels.auroc is not None
    assert gear.active.pixels.auroc > 0.75 > gear.candidate.pixels.auroc
    table = page.comparison.painted
    assert [[table.item(row, column).text().strip() for column in range(3)] for row in range(3)] == [
        ["Gear: found where they are", "1 of 2", "2 of 2"],
        ["scratch", "1 of 2", "2 of 2"],
        ["NG for the wrong reason", "1", "0"],
    ]
    page.comparison.choose_listed(Listed.ELSEWHERE)
    settle(application)
    (shown,) = page.comparison.rows.parts
    assert shown.part.original_name == "200.png"
    assert page.comparison.candidate.where.text() == "For the wrong reason: not where it is painted"
    assert page.comparison.active.where.text() == "Found where it is"
    assert page.comparison.candidate.regions.regions == SCRATCH


def test_a_limit_that_is_moved_and_a_rule_that_is_asked_count_at_once(
    application: Application, page: ReleasesPage
) -> None:
    dialog = page.make_rules_dialog()
    assert not dialog.in_place.isChecked(), "only who paints asks for it"
    dialog.in_place.setChecked(True)
    page.rulesChosen.emit(dialog.changed)
    settle(application)
    (result,) = (each for each in page.state.results if each.rule is Rule.FOUND_IN_PLACE)
    assert (result.standing, result.count, result.total) == (Standing.FAILED, 1, 2)
    assert page.state.rules.usual == GateRules(found_in_place=True)
    services = application.services
    services.runner.run(SetLimit(services.workspace.products, 1, "Gear", 2.0))
    settle(application)
    assert page.state.reading.comparison[0].candidate.all_painted == FoundCount(0, 2)


def test_the_report_has_the_figures_and_the_parts(application: Application, page: ReleasesPage) -> None:
    maker = ReportMaker(page.state.reading, page.state.results, application.services.workspace.evaluations)
    content = maker.html(Work(CancelToken(), lambda _done, _total: None))
    assert content is not None
    text = content.decode()
    assert "Painted defects" in text and "Gear: found where they are" in text and "1 of 2" in text
    assert "200.png" in text and "For the wrong reason: not where it is painted" in text


def test_a_map_that_is_gone_leaves_the_place_untold(application: Application, page: ReleasesPage) -> None:
    evaluations = application.services.workspace.evaluations
    folder = application.services.workspace.models_folder / "m-0002"
    part = application.services.workspace.golden_parts.get(3)
    evaluations.map_path(manifest_digest(load_manifest(folder)), 1, part.sha256).unlink()
    painted = PaintedDefects(replace(SCRATCH, painted=SCRATCH.painted * 2))
    application.services.runner.run(PaintDefects(application.services.workspace.golden_parts, {3: painted}))
    settle(application)
    candidate = page.state.reading.comparison[0].candidate
    assert candidate.placeless == 1 and candidate.all_painted == FoundCount(1, 1)


def test_a_limit_rests_on_painted_defects_only_where_a_person_says_so(
    application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.window.show_page("limits")
    settle(application)
    page = limits_page(application.window)
    state, panel = page.state, page.basis
    assert panel.golden.isVisibleTo(page) and not panel.golden.isChecked()
    assert "no longer independent proof" in panel.golden_note.text()
    assert state.basis.golden.scores == pytest.approx((1.5, 1.5), abs=1e-3) and state.known.bad == []
    panel.golden.click()
    assert len(state.known.bad) == 2 and "prove nothing about this limit" in panel.golden_note.text()
    state.choose(1.2)
    answers = [False, True]
    asked: list[str] = []

    def ask(question: QuestionDialog) -> bool:
        asked.append(question.windowTitle())
        return answers.pop(0)

    monkeypatch.setattr(QuestionDialog, "ask", ask)
    for limit in (None, 1.2):
        page.apply()
        settle(application)
        assert application.services.workspace.products.get(1).threshold == limit
    assert len(asked) == 2
    page.modelChosen.emit(2)
    settle(application)
    assert not state.basis.counts_golden, "for another model it is asked anew"
    touching = (
        1.5 * 7**2 / 16**2
    )  # of the square whose upper left corner is the region's last pixel, seven by seven are hot
    assert state.basis.golden.scores == pytest.approx((1.5, touching), abs=1e-3), "by what lies in the region alone"


def test_parts_are_found_by_kind_and_by_what_is_not_painted_yet(application: Application, page: ReleasesPage) -> None:
    def names() -> list[str]:
        model = page.golden.grid.model()
        return [model.index(row, 0).data(PART_ROLE).original_name for row in range(model.rowCount())]

    def choose(text: str) -> None:
        chosen = page.golden.filter
        chosen.setCurrentIndex(chosen.findText(text))
        chosen.activated.emit(chosen.currentIndex())

    store, runner = application.services.workspace.golden_parts, application.services.runner
    offered = [page.golden.filter.itemText(row) for row in range(page.golden.filter.count())]
    assert offered == ["All parts", "crack", "scratch"] and names() == ["good.png", "100.png", "200.png"]
    choose("scratch")
    assert names() == ["100.png", "200.png"]
    runner.run(PaintDefects(store, {2: NOTHING_PAINTED}))
    settle(application)
    assert names() == ["200.png"], "what was chosen stays"
    choose("Not painted yet: 1")
    assert names() == ["100.png"]
    runner.undo()
    settle(application)
    assert names() == ["good.png", "100.png", "200.png"] and page.golden.filter.currentText() == "All parts"

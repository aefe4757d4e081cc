"""What a reviewer says of parts beside their verdicts: kinds of defect, notes and painted regions, in the real application."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.golden_part import GoldenTruth, PaintedDefects
from app.domain.part import Inspection
from app.domain.part_description import PartDescription
from app.operations.golden_operations import AddReviewedParts
from app.operations.operation import Work
from app.operations.part_descriptions import paint_on
from app.operations.reviewed_part import ReviewedPart
from app.pages.review.part_order import PartColumn
from app.storage.workspace import Workspace
from app.widgets.defect_painting.defect_dialog import DefectDialog
from app.widgets.shape_drawing.shape_canvas import Tool
from app.widgets.tags_dialog import TagsDialog
from onenip_core.types import Verdict
from tests.support.dialogs import InDialog
from tests.support.drawing import drag
from tests.support.golden import SCRATCH
from tests.support.reviewed import Reviewer, add_batch, reviewing

NG, OK = Verdict.NG, Verdict.OK
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reviewer(qapp: QApplication, tmp_path: Path) -> Iterator[Reviewer]:
    workspace = Workspace.open(tmp_path / "workspace")
    workspace.products.create("Gear")
    add_batch(workspace, (NG, NG, OK, NG))
    workspace.close()
    with reviewing(tmp_path / "workspace") as reviewer:
        yield reviewer


def stored(reviewer: Reviewer) -> tuple[Inspection, ...]:
    return reviewer.application.workspace.batches.inspections(1)


def test_kinds_and_a_note_are_said_of_several_parts_and_taken_back(reviewer: Reviewer) -> None:
    assert reviewer.page.table.isColumnHidden(PartColumn.KINDS)
    reviewer.click_row(0)
    reviewer.click_row(1, CTRL)

    def say(dialog: TagsDialog) -> None:
        QTest.keyClicks(dialog.new_tag, "scratch, Dent")
        QTest.keyClick(dialog.new_tag, Qt.Key.Key_Return)
        dialog.note.setPlainText("tool 3")
        dialog.accept()

    with InDialog(TagsDialog, say):
        reviewer.press(Qt.Key.Key_B)
    said = [(part.tags, part.note, part.said) for part in stored(reviewer)]
    assert said == [(("Dent", "scratch"), "tool 3", NG)] * 2 + [((), "", OK), ((), "", NG)]
    assert not reviewer.page.table.isColumnHidden(PartColumn.KINDS)
    assert "Defect: Dent, scratch" in reviewer.page.pane.details.reason.text()
    assert "Note: tool 3" in reviewer.page.pane.details.reason.text()
    reviewer.page.filter.search.setText("DENT")
    reviewer.settle()
    assert reviewer.listed == ["part 1.png", "part 2.png"], "found by what was said, whatever its case"
    reviewer.page.filter.search.clear()
    reviewer.settle()
    reviewer.application.services.runner.undo()
    reviewer.settle()
    assert {part.tags for part in stored(reviewer)} == {()} and reviewer.page.table.isColumnHidden(PartColumn.KINDS)
    log = [entry for entry in reviewer.application.workspace.audit.entries() if entry.kind == "inspections"]
    assert len(log) == 4 and (log[0].before["tags"], log[0].after["note"]) == ("[]", "tool 3")


def test_defects_are_painted_where_they_are_and_seen_over_the_picture(reviewer: Reviewer, qtbot: QtBot) -> None:
    reviewer.click_row(0)

    def paint(dialog: DefectDialog) -> None:
        qtbot.waitUntil(lambda: dialog.view.scene.frame_size is not None)
        QTest.keyClick(dialog, Qt.Key.Key_K)
        QTest.keyClicks(dialog.kind, "crack")
        QTest.keyClick(dialog.kind, Qt.Key.Key_Return)
        dialog.take_tool(Tool.RECTANGLE)
        drag(dialog.view, (0.25, 0.25), (0.4, 0.4), (0.75, 0.75))
        dialog.accept()

    with InDialog(DefectDialog, paint):
        reviewer.press(Qt.Key.Key_P)
    part = stored(reviewer)[0]
    assert part.kinds == ("crack",) and part.tags == ()
    share = part.painted.regions.mask(100, 100).mean()
    assert 0.2 < share < 0.3, "a quarter of the picture"
    assert reviewer.page.pane.regions.regions == part.painted.regions
    reviewer.click_row(1)
    assert not reviewer.page.pane.regions.regions, "none on another part"
    reviewer.application.services.runner.undo()
    reviewer.settle()
    assert not stored(reviewer)[0].painted and stored(reviewer)[0].said is NG


def test_a_golden_part_gets_what_was_said_of_the_part(reviewer: Reviewer) -> None:
    workspace, runner = reviewer.application.workspace, reviewer.application.services.runner
    parts = stored(reviewer)
    runner.run(paint_on(workspace.part_descriptions, parts[:1], {parts[0].id: PaintedDefects(SCRATCH)}))
    reviewer.settle()
    part = stored(reviewer)[0]
    assert PartDescription.of(part).painted.regions == SCRATCH
    product = workspace.products.by_name("Gear")
    assert product is not None
    golden, products, batches = workspace.golden_parts, workspace.products, workspace.batches
    AddReviewedParts(golden, products, batches, (ReviewedPart(part, product.id),)).perform(Work())
    (made,) = golden.of_product(product.id)
    assert (made.truth, made.defect_kind, made.regions) == (GoldenTruth.DEFECTIVE, "scratch", SCRATCH)

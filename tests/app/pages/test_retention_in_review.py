"""Review after retention, and holds by mouse: in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.changes import Changes, Stale
from app.domain.retention import KeptDays, RetentionRules
from app.pages.review.parts.batch_model import HELD_ROLE
from app.storage.retention.pace import Pace
from app.storage.workspace import Workspace
from app.widgets.hold_dialog import HoldDialog
from app.widgets.order_dialog import TextDialog
from onenip_core.types import Verdict
from tests.support.dialogs import InDialog
from tests.support.reviewed import Reviewer, judged, reviewing

OK, NG = Verdict.OK, Verdict.NG
PICTURES = RetentionRules(good=KeptDays(pictures=10), floor_days=1)
ALL = RetentionRules(good=KeptDays(pictures=10, thumbnails=10), floor_days=1)


@pytest.fixture
def reviewer(qapp: QApplication, tmp_path: Path) -> Iterator[Reviewer]:
    """Two batches of an order, each with a good and a bad part."""
    with Workspace.open(tmp_path / "workspace") as workspace:
        for _ in range(2):
            batch = workspace.batches.create("Gear", "m-0001", "/line", order_name="A-17")
            for name, verdict in (("1.png", OK), ("2.png", NG)):
                workspace.batches.add(batch.id, judged(verdict, name))
            workspace.batches.finish(batch.id)
    with reviewing(tmp_path / "workspace") as reviewer:
        yield reviewer


def remove(reviewer: Reviewer, rules: RetentionRules) -> None:
    later = datetime.now(UTC) + timedelta(days=20)
    reviewer.application.workspace.retention.apply(rules, later, Pace(), lambda _done, _total: None)
    reviewer.application.services.runner.announce(Changes(Stale.BATCHES | Stale.FILES))
    reviewer.settle()


def undo(reviewer: Reviewer) -> None:
    reviewer.application.services.runner.undo()
    reviewer.settle()


def held(reviewer: Reviewer) -> list[bool]:
    model = reviewer.page.batches.model()
    return [bool(model.index(reviewer.page.batches.row_of(number), 0).data(HELD_ROLE)) for number in (1, 2)]


def test_what_is_open_shows_the_thumbnail_and_says_why(reviewer: Reviewer) -> None:
    reviewer.click_batch(1)
    details = reviewer.page.pane.details
    assert details._values["order"].text() == "A-17" and details.why_button.isEnabled()
    remove(reviewer, PICTURES)
    current = reviewer.state.current
    assert current is not None and current.image is not None and current.model_map is None
    assert "removed by retention" in details.reason.text() and "thumbnail" in details.reason.text()
    assert not details.why_button.isEnabled()
    reviewer.press(Qt.Key.Key_Right)
    assert reviewer.seen.verdict is NG and "retention" not in details.reason.text()
    remove(reviewer, ALL)
    reviewer.press(Qt.Key.Key_Left)
    current = reviewer.state.current
    assert current is not None and current.image is None and current.inspection.verdict is OK
    assert "the record stays" in details.reason.text()


def test_a_batch_and_an_order_are_held_with_a_reason_and_a_lock_says_so(reviewer: Reviewer) -> None:
    reviewer.click_batch(1)

    def answer(dialog: HoldDialog) -> None:
        assert not dialog.do_button.isEnabled(), "without a reason there is none"
        dialog.reason_edit.setText("complaint 4711")
        dialog.name_edit.setText("Eve")
        dialog.do_button.click()

    with InDialog(HoldDialog, answer):
        reviewer.page.batches_panel.hold_button.click()
    reviewer.settle()
    assert held(reviewer) == [True, False]
    undo(reviewer)
    assert held(reviewer) == [False, False]
    with InDialog(HoldDialog, answer):
        reviewer.application.actions["review.hold_order"].trigger()
        reviewer.settle()
    reviewer.settle()
    assert held(reviewer) == [True, True]
    (hold,) = reviewer.application.workspace.holds.orders()
    assert (hold.is_held, hold.hold_reason, hold.hold_said_by) == (True, "complaint 4711", "Eve")


def test_the_order_of_a_batch_is_corrected(reviewer: Reviewer) -> None:
    reviewer.click_batch(2)

    def answer(dialog: TextDialog) -> None:
        assert dialog.edit.text() == "A-17"
        dialog.edit.setText("B-4")
        dialog.accept_button.click()

    with InDialog(TextDialog, answer):
        reviewer.application.actions["review.order"].trigger()
    reviewer.settle()
    assert reviewer.page.pane.details._values["order"].text() == "B-4"
    assert [batch.order_name for batch in reviewer.application.workspace.batches.list()] == ["B-4", "A-17"]
    undo(reviewer)
    assert [batch.order_name for batch in reviewer.application.workspace.batches.list()] == ["A-17", "A-17"]

"""Closing while parts are inspected: asks, stays by default, and stores everything that was told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.run_status import RunState
from app.sources.folder.choice import FolderChoice
from app.storage.workspace import Workspace
from tests.support import child_targets
from tests.support.office import png
from tests.support.pages import inspect_page, products_page
from tests.support.questions import Answer
from tests.support.settle import settle

PARTS = 400


class Session:
    """What Qt would hand over when the session ends."""

    def __init__(self, *, may_ask: bool) -> None:
        self._may_ask = may_ask
        self.cancelled = False

    def allowsInteraction(self) -> bool:
        return self._may_ask

    def cancel(self) -> None:
        self.cancelled = True


@pytest.fixture
def inspecting(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    """In the middle of a run."""
    with Workspace.open(tmp_path / "workspace") as workspace:
        product = workspace.products.create("bracket")
        (tmp_path / "good.png").write_bytes(png(100))
        workspace.products.add_image(product.id, tmp_path / "good.png")
        (workspace.models_folder / "m-0001").mkdir()
        model = workspace.models.add("m-0001", workspace.models_folder / "m-0001", "lite", ["bracket"])
        workspace.models.activate(model.id)
    (tmp_path / "parts").mkdir()
    for number in range(PARTS):
        (tmp_path / "parts" / f"{number}.png").write_bytes(png(20))
    application = Application(
        Workspace.open(tmp_path / "workspace"),
        child_targets.train_in_steps,
        child_targets.inspect_by_brightness,
        child_targets.prepare_nothing,
    )
    application.window.show()
    application.begin()
    settle(application)
    inspect_page(application.window).sourceRequested.emit(FolderChoice(str(tmp_path / "parts")))
    qtbot.waitUntil(lambda: application.inspection_state.counters.ok > 3, timeout=20_000)
    yield application
    application.close()


def stored_equals_told(application: Application) -> bool:
    (batch,) = application.workspace.batches.list()
    return batch.total == application.inspection_state.counters.ok > 0


def test_closing_asks_and_return_stays(qtbot: QtBot, inspecting: Application) -> None:
    inspect_page(inspecting.window).pauseRequested.emit()
    refusal = Answer(do=False)
    inspecting.window.close()
    assert len(refusal.asked) == 1 and "Inspection is running" in refusal.asked[0]
    assert "judged" in refusal.asked[0]
    assert inspecting.window.isVisible() and inspecting.inspection_state.run_state is RunState.PAUSED


def test_closing_stores_what_was_told(qtbot: QtBot, inspecting: Application) -> None:
    consent = Answer(do=True)
    inspecting.window.close()
    qtbot.waitUntil(lambda: not inspecting.window.isVisible(), timeout=20_000)
    assert len(consent.asked) == 1
    assert stored_equals_told(inspecting)


def test_an_import_is_not_cut_off_without_a_word(qtbot: QtBot, inspecting: Application, tmp_path: Path) -> None:
    inspecting.services.inspection.stop()
    qtbot.waitUntil(lambda: not inspecting.services.inspection.busy, timeout=20_000)
    settle(inspecting)
    (tmp_path / "more").mkdir()
    for number in range(PARTS):
        (tmp_path / "more" / f"{number}.png").write_bytes(png(number % 250) + bytes([number // 250]))
    products_page(inspecting.window).importRequested.emit([tmp_path / "more"])
    qtbot.waitUntil(lambda: inspecting.work_state.progress not in (None, (0, 0)), timeout=20_000)
    refusal = Answer(do=False)
    inspecting.window.close()
    assert inspecting.window.isVisible() and "Files are being added" in refusal.asked[0]
    settle(inspecting)
    assert len(inspecting.app_state.images) > 100, "and it went on"
    inspecting.window.close()
    assert not inspecting.window.isVisible(), "nothing is left to ask about"


def test_the_end_of_the_session_may_be_refused(qtbot: QtBot, inspecting: Application) -> None:
    inspect_page(inspecting.window).pauseRequested.emit()
    refusal, session = Answer(do=False), Session(may_ask=True)
    inspecting.shutdown.end_session(session)
    assert len(refusal.asked) == 1 and session.cancelled
    assert inspecting.inspection_state.run_state is RunState.PAUSED


def test_a_session_that_goes_on_after_all_asks_again(qtbot: QtBot, inspecting: Application, tmp_path: Path) -> None:
    for _ in ("with a run", "with nothing that runs"):
        inspecting.shutdown.end_session(Session(may_ask=False))
        settle(inspecting)
        assert inspecting.window.isVisible(), "another program has refused the end of the session"
    inspect_page(inspecting.window).sourceRequested.emit(FolderChoice(str(tmp_path / "parts")))
    qtbot.waitUntil(lambda: inspecting.inspection_state.counters.ok > 3, timeout=20_000)
    inspect_page(inspecting.window).pauseRequested.emit()
    refusal = Answer(do=False)
    inspecting.window.close()
    assert len(refusal.asked) == 1 and inspecting.window.isVisible()


def test_a_session_that_cannot_wait_finds_everything_stored(qtbot: QtBot, inspecting: Application) -> None:
    session = Session(may_ask=False)
    inspecting.shutdown.end_session(session)
    # Nothing may be needed from here on: the process can be ended at once.
    assert not inspecting.services.inspection.busy and not session.cancelled
    assert stored_equals_told(inspecting)
    inspecting.window.close()
    assert not inspecting.window.isVisible(), "nothing is asked any more"


def test_a_question_that_nobody_answers_does_not_keep_the_application(qtbot: QtBot, inspecting: Application) -> None:
    inspect_page(inspecting.window).pauseRequested.emit()

    class AskedWhileAway(Answer):
        def _look(self) -> None:
            self._timer.stop()
            inspecting.shutdown.close_without_asking()

    answer = AskedWhileAway(do=False)
    inspecting.window.close()
    qtbot.waitUntil(lambda: not inspecting.window.isVisible(), timeout=20_000)
    assert answer.asked == [] and stored_equals_told(inspecting)

"""The application watches a folder: each file is a part, whatever is in it, and none is inspected twice."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.run_status import RunState
from app.settings.schema import SOURCES
from app.sources.catalogue import Catalogue
from app.sources.watched_folder.choice import WatchedFolderChoice
from app.sources.watched_folder.kind import WATCHED_FOLDER
from app.widgets.look.appearance import Appearance
from app.widgets.number_box import NumberBox
from app.widgets.source_choosing.options_dialog import OptionsDialog
from onenip_core.types import Verdict
from tests.support.bright_bracket import opened
from tests.support.office import png


def test_files_are_parts_and_a_restart_inspects_only_what_is_new(qtbot: QtBot, tmp_path: Path) -> None:
    parts = tmp_path / "parts"
    parts.mkdir()
    (parts / "a.png").write_bytes(png(20))
    choice = WatchedFolderChoice(str(parts), move_handled=True, settle_seconds=0.2)
    with opened(tmp_path / "workspace") as application:
        state = application.inspection_state
        application.services.inspection.start(choice)
        qtbot.waitUntil(lambda: state.counters.ok == 1, timeout=30_000)
        (parts / "b.png").write_bytes(png(200))
        (parts / "c.png").write_bytes(b"no image")
        qtbot.waitUntil(lambda: state.counters.ng + state.counters.not_checked == 2, timeout=10_000)
        assert state.run_state is RunState.RUNNING, "it does not end"
        qtbot.waitUntil(lambda: sorted(path.name for path in parts.iterdir()) == ["done"], timeout=5_000)
        with qtbot.waitSignal(application.services.inspection.runEnded, timeout=10_000):
            application.services.inspection.stop()
        batch = application.workspace.batches.list()[0]
        inspections = application.workspace.batches.inspections(batch.id)
        assert {each.name: each.verdict for each in inspections} == {
            "a.png": Verdict.OK,
            "b.png": Verdict.NG,
            "c.png": Verdict.NOT_CHECKED,
        }
        product = application.app_state.active_product
        assert product is not None
        assert Catalogue().from_text(application.app_state.settings[SOURCES][str(product.id)]) == choice
    (parts / "b.png").write_bytes(png(200))  # another part of the same name
    with opened(tmp_path / "workspace") as application:
        state = application.inspection_state
        application.services.inspection.start(choice)
        qtbot.waitUntil(lambda: state.counters.ng == 1, timeout=30_000)
        qtbot.wait(600)
        with qtbot.waitSignal(application.services.inspection.runEnded, timeout=10_000):
            application.services.inspection.stop()
        assert (state.counters.ok, state.counters.ng, state.counters.not_checked) == (0, 1, 0)
    assert sorted(path.name for path in (parts / "done").iterdir()) == ["a.png", "b (2).png", "b.png", "c.png"]


def test_its_options_are_asked_and_kept_in_the_choice(qtbot: QtBot) -> None:
    dialog = OptionsDialog(Appearance(), "Watched folder", WatchedFolderChoice("/parts"), WATCHED_FOLDER.options)
    qtbot.addWidget(dialog)
    existing, move, seconds = dialog.boxes
    assert not isinstance(existing, NumberBox) and not isinstance(move, NumberBox) and isinstance(seconds, NumberBox)
    existing.click()
    move.click()
    seconds.setValue(2.5)
    dialog.start_button.click()
    assert dialog.choice == WatchedFolderChoice("/parts", existing=False, move_handled=True, settle_seconds=2.5)

"""Other workspaces get a process of their own; what cannot be opened is said, and nothing of this workspace is changed."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.edition import Edition
from app.messages.codes import other_windows as codes
from app.operations.other_windows import OtherWindows
from app.operations.own_program import own_command
from app.settings.schema import LANGUAGE
from app.settings.settings import Settings
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.storage.backups.backing_up import back_up_workspace
from app.storage.workspace import Workspace
from onenip_core import __version__


class Desk:
    """Its window, all that it was told, and what it started."""

    def __init__(self, folder: Path, edition: Edition = Edition.WORKSTATION, *, starts: bool = True) -> None:
        folder.mkdir()
        self.state = AppState(folder, Settings(), edition=edition)
        self.notices: list[Notice] = []
        self.state.noticeRaised.connect(self.notices.append)
        self.started: list[tuple[str, ...]] = []
        self.asked: list[Path] = []
        self._starts = starts
        self.windows = OtherWindows(self.state, self._start)
        self.windows.restoreAsked.connect(self.asked.append)

    def _start(self, arguments: Sequence[str]) -> bool:
        self.started.append(tuple(arguments))
        return self._starts


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path / "own")
    yield desk
    desk.windows.close()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    with Workspace.open(tmp_path / "other") as workspace:
        workspace.products.create("Gear")
    return tmp_path / "other"


def wait(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.windows.busy, timeout=10_000)


def test_this_checkout_starts_itself(tmp_path: Path) -> None:
    command = [*own_command(), "--version"]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60)
    assert __version__ in told.stdout
    assert len(own_command(frozen=True)) == 1, "an installed program is its own interpreter"


def test_the_demonstration_speaks_as_this_window_does(desk: Desk) -> None:
    desk.windows.show_demonstration()
    assert desk.started == [("--demo",)] and desk.notices[-1].message == codes.DemonstrationOpens()
    desk.state.set_setting(LANGUAGE, "de")
    desk.windows.show_demonstration()
    assert desk.started[-1] == ("--demo", "--language", "de")


def test_it_speaks_what_this_window_was_started_with_until_a_person_chooses(desk: Desk) -> None:
    desk.windows.speak("ja")
    desk.windows.show_demonstration()
    assert desk.started[-1] == ("--demo", "--language", "ja")
    desk.state.set_setting(LANGUAGE, "fr")
    desk.windows.show_demonstration()
    assert desk.started[-1] == ("--demo", "--language", "fr")


def test_a_station_says_why_there_is_no_demonstration(tmp_path: Path, qtbot: QtBot) -> None:
    desk = Desk(tmp_path / "own", Edition.STATION)
    desk.windows.show_demonstration()
    assert desk.started == [] and desk.notices[-1].message == codes.DemonstrationNeedsWorkstation()
    desk.windows.close()


def test_a_workspace_opens_and_anything_else_is_refused(qtbot: QtBot, desk: Desk, other: Path, tmp_path: Path) -> None:
    desk.windows.open_folder(other)
    wait(qtbot, desk)
    assert desk.started == [("--workspace", str(other))]
    for folder, said in (
        (tmp_path / "own", codes.IsThisWorkspace(str(tmp_path / "own"))),
        (tmp_path, codes.FolderIsNeither(str(tmp_path))),
        (tmp_path / "gone", codes.FolderIsNeither(str(tmp_path / "gone"))),
    ):
        desk.windows.open_folder(folder)
        wait(qtbot, desk)
        assert (desk.notices[-1].level, desk.notices[-1].message) == (NoticeLevel.WARNING, said)
    assert len(desk.started) == 1


def test_a_system_that_refuses_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "own", starts=False)
    desk.windows.show_demonstration()
    assert desk.notices[-1].message == codes.ProgramDidNotStart()
    desk.windows.close()


def test_a_backup_is_asked_about_restored_and_opened(qtbot: QtBot, desk: Desk, other: Path, tmp_path: Path) -> None:
    backup, target = tmp_path / "backup", tmp_path / "restored"
    back_up_workspace(other, backup, lambda _files: None)
    desk.windows.open_folder(backup)
    wait(qtbot, desk)
    assert desk.asked == [backup] and desk.started == [], "nobody works with the backup itself"
    desk.windows.restore(backup, target)
    wait(qtbot, desk)
    assert desk.started == [("--workspace", str(target))]
    with Workspace.open(target) as workspace:
        assert [product.name for product in workspace.products.list()] == ["Gear"]


def test_a_place_that_is_not_empty_keeps_what_it_holds(qtbot: QtBot, desk: Desk, other: Path, tmp_path: Path) -> None:
    backup, target = tmp_path / "backup", tmp_path / "full"
    back_up_workspace(other, backup, lambda _files: None)
    target.mkdir()
    (target / "mine.txt").write_text("kept")
    desk.windows.restore(backup, target)
    wait(qtbot, desk)
    assert desk.started == [] and desk.notices[-1].level is NoticeLevel.ERROR
    assert [path.name for path in target.iterdir()] == ["mine.txt"]

"""The whole application at a line: real window, real store, and a child process that judges by brightness."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.part import Counters
from app.domain.run_status import RunState
from app.pages.catalogue import PAGES
from app.pages.inspect.page import InspectPage
from app.pages.page import PageDescriptor
from app.sources.catalogue import Catalogue
from app.sources.kind import SourceKind
from app.state.notice import Notice
from app.storage.workspace import Workspace
from app.widgets.correction_dialog import CorrectionDialog
from tests.support import child_targets
from tests.support.belt import Belt, BeltChoice
from tests.support.pages import inspect_page
from tests.support.settle import settle

PATIENCE_MS = 30_000


class Line:
    """Products "gear" and "screw", one model that knows both, and a belt. "gear" is the active product."""

    def __init__(
        self, folder: Path, qtbot: QtBot, kinds: Sequence[SourceKind] = (), pages: Sequence[PageDescriptor] = PAGES
    ) -> None:
        """`kinds` of sources are there beside the belt."""
        self._qtbot = qtbot
        self.belt = Belt()
        self.workspace = Workspace.open(folder / "workspace")
        for name in ("gear", "screw"):
            self.workspace.products.create(name)
        model_folder = self.workspace.models_folder / "m-0001"
        model_folder.mkdir()
        model = self.workspace.models.add("m-0001", model_folder, "lite", ("gear", "screw"))
        self.workspace.models.activate(model.id)
        self.application = Application(
            self.workspace,
            inspection_target=child_targets.inspect_by_brightness,
            preparation_target=child_targets.prepare_nothing,
            catalogue=Catalogue((*self.belt.catalogue.kinds, *kinds)),
            pages=pages,
        )
        self.window = self.application.window
        self.state = self.application.inspection_state
        self.notices: list[Notice] = []
        self.application.app_state.noticeRaised.connect(self.notices.append)
        self.window.resize(1280, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.application.begin()
        settle(self.application)

    @property
    def page(self) -> InspectPage:
        return inspect_page(self.window)

    @property
    def word(self) -> str:
        """What can be read from afar."""
        return self.page.panel.banner.word

    @property
    def status_text(self) -> str:
        """The status bar's words about the source."""
        return self.window.status_bar.source.text()

    def start(self) -> None:
        """As a person does who chose the belt, up to the moment when the model is loaded."""
        self.page.chooser.sourceChosen.emit(BeltChoice())
        self._qtbot.waitUntil(lambda: self.state.run_state is RunState.RUNNING, timeout=PATIENCE_MS)

    def lay(self, *parts: Callable[[], None]) -> None:
        """Let parts pass, one after the other, each until it is on show and stored."""
        for lay in parts:
            before = total(self.state.counters)
            lay()
            self.wait_for_more_than(before)
        self._qtbot.waitUntil(lambda: self.state.source_status.waiting_to_be_stored == 0, timeout=PATIENCE_MS)

    def wait_for_more_than(self, count: int) -> None:
        """Until more than `count` parts were shown."""
        self.wait_until(lambda: total(self.state.counters) > count)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the window, which may have lost the focus to a dialog before."""
        self.window.activateWindow()
        self.wait_until(lambda: QApplication.activeWindow() is self.window)
        QTest.keyClick(self.window, key, modifier)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def wait_for_end(self) -> None:
        """Until the run is over and all is told and read."""
        self.wait_until(lambda: self.state.run_state is RunState.IDLE)
        settle(self.application)

    def settle(self) -> None:
        settle(self.application)

    def close(self) -> None:
        self.application.close()


@contextmanager
def open_line(
    folder: Path, qtbot: QtBot, kinds: Sequence[SourceKind] = (), pages: Sequence[PageDescriptor] = PAGES
) -> Iterator[Line]:
    line = Line(folder, qtbot, kinds, pages)
    try:
        yield line
    finally:
        line.close()


def total(counters: Counters) -> int:
    return counters.ok + counters.ng + counters.not_checked


class Answer:
    """Answers the question about a part that was not checked, as soon as it stands there."""

    def __init__(self, act: Callable[[CorrectionDialog], None]) -> None:
        self._act = act
        self.asked = ""
        self._timer = QTimer()
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, CorrectionDialog) and dialog.isVisible():
            self._timer.stop()
            self.asked = dialog.windowTitle()
            self._act(dialog)

"""The running application as the walk meets it: its real window, its real children, and somebody who works it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from app.application import Application
from app.domain.language import Language
from app.shell.window_actions import page_keys
from app.state.notice import Notice, NoticeLevel
from app.storage.workspace import Workspace
from tests.guide.camera import Album, Camera
from tests.guide.hands import Hands
from tests.guide.words import words_of
from tests.support.dialogs import InDialog
from tests.support.settle import settle

SIZE = 1280, 800
PATIENCE_S = 60.0
LONG_S = 1500.0
"""For what computes: the machine may have other work."""

D = TypeVar("D", bound=QDialog)


class Scene:
    """What every step needs."""

    def __init__(
        self, application: Application, hands: Hands, album: Album, language: Language = Language.ENGLISH
    ) -> None:
        self.application = application
        self.window = application.window
        self.hands = hands
        self.words = words_of(language)
        self.camera = Camera(self.window, album)
        self.errors: list[Notice] = []
        application.app_state.noticeRaised.connect(self._on_notice)

    def _on_notice(self, notice: Notice) -> None:
        if notice.level is NoticeLevel.ERROR:
            self.errors.append(notice)

    def settle(self) -> None:
        """Wait until everything that was asked for has been done and is shown."""
        if QApplication.activeModalWidget() is None:
            _let_it_have_the_keys(self.window)
        settle(self.application)
        assert not self.errors, "\n".join(f"{error.title}: {error.text}" for error in self.errors)

    def until(self, done: Callable[[], bool], what: str, seconds: float = PATIENCE_S) -> None:
        """Wait until something is so."""
        deadline = time.monotonic() + seconds
        while not done():
            assert not self.errors, f"{what}: {self.errors[0].title}: {self.errors[0].text}"
            assert time.monotonic() < deadline, f"{what}: that has not come about in {seconds:.0f} s"
            QTest.qWait(50)
        self.settle()

    def until_in_dialog(self, done: Callable[[], bool], what: str, seconds: float = PATIENCE_S) -> None:
        """Wait until something is so, without minding what else goes on."""
        deadline = time.monotonic() + seconds
        while not done():
            assert time.monotonic() < deadline, f"{what}: that has not come about in {seconds:.0f} s"
            QTest.qWait(50)

    def go_to(self, page: str) -> Any:
        """Show a page by its key on the rail; returns it."""
        _let_it_have_the_keys(self.window)
        pages = [descriptor.key for descriptor in self.window.descriptors]
        self.hands.shortcut(page_keys(self.window.descriptors)[pages.index(page)][0])
        self.settle()
        widget = self.window.page(page)
        assert widget.isVisible(), f"{page} is not shown"
        return widget

    def do(self, action: str) -> None:
        """Do what a row of a menu does, by its keys where it has some; `action` is its id."""
        entry = self.application.actions.find(action)
        assert entry is not None and entry.qt.isEnabled(), f"{action} cannot be done now"
        _let_it_have_the_keys(self.window)
        if entry.action.keys:
            self.hands.shortcut(entry.action.keys[0])
        else:
            entry.qt.trigger()

    def wait(self, seconds: float) -> None:
        """Let time pass, where nothing tells that enough has."""
        QTest.qWait(round(1000 * seconds))

    def naming(self, *paths: Path) -> InDialog[QFileDialog]:
        """Around what opens a dialog for files: types the paths there."""

        def name(dialog: QFileDialog) -> None:
            _let_it_have_the_keys(dialog)
            self.hands.name_paths(dialog, paths)

        return InDialog(QFileDialog, name)

    def answering(self, kind: type[D], answer: Callable[[D], None]) -> InDialog[D]:
        """Around what opens a dialog of that kind, which `answer` closes."""

        def when_active(dialog: D) -> None:
            _let_it_have_the_keys(dialog)
            answer(dialog)

        return InDialog(kind, when_active)


@contextmanager
def opened(workspace: Path, hands: Hands, album: Album, language: Language) -> Iterator[Scene]:
    """The application on a new workspace, as its window stands there at the first start, speaking `language`."""
    with ExitStack() as stack:
        application = Application(Workspace.open(workspace), language=language)
        stack.callback(application.close)
        application.window.resize(*SIZE)
        application.window.show()
        application.window.activateWindow()
        application.begin()
        scene = Scene(application, hands, album, language)
        scene.settle()
        yield scene


def _let_it_have_the_keys(window: QWidget) -> None:
    """As a window manager does with a new window, and with the one before when that has gone; without a screen there is none."""
    deadline = time.monotonic() + PATIENCE_S
    while QApplication.activeWindow() is not window:
        assert time.monotonic() < deadline, f"“{window.windowTitle()}” does not become the active window"
        window.activateWindow()
        QTest.qWait(20)

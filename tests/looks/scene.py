"""The real window on a workspace, as somebody sees it who goes from page to page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.application import Application
from app.domain.part import InspectedPart
from app.domain.run_status import RunState, SourceStatus
from app.messages.codes.sources import Named
from app.settings.schema import LANGUAGE, THEME, Theme
from app.shell.main_window import MainWindow
from app.state.training_progress import AskedTraining
from app.state.training_state import TrainingPhase
from app.storage.workspace import Workspace
from onenip_core.progress import LivePicture, ProgressEvent, Stage
from onenip_core.types import Verdict
from tests.support import child_targets
from tests.support.settle import settle

SIZE = 1280, 800
STILL_MS = 60
"""Until then what was asked for last is laid out, and a reading has begun."""


class LooksScene:
    """A window whose language and theme change, with a run and a training that only the states know of."""

    def __init__(self, application: Application) -> None:
        self.application = application

    @property
    def window(self) -> MainWindow:
        """Another one in each language."""
        return self.application.window

    def speak(self, language: str, theme: Theme) -> None:
        """Change both, and wait for the window in which they hold."""
        self.application.app_state.set_setting(THEME, theme)
        self.application.app_state.set_setting(LANGUAGE, language)
        while self.application.front_switch.waits:
            QTest.qWait(20)
        self.still()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def fit(self) -> None:
        """The window has its size again, although it fills a screen of any size."""
        self.window.set_full_screen(False)
        self.window.resize(*SIZE)

    def still(self) -> None:
        """Wait until nothing moves any more."""
        QTest.qWait(STILL_MS)
        settle(self.application)
        QTest.qWait(STILL_MS)

    def grab(self) -> QPixmap:
        """What the window shows."""
        self.still()
        for widget in self.window.findChildren(QWidget):
            widget.setAttribute(
                Qt.WidgetAttribute.WA_UnderMouse, False
            )  # nothing lights up under a pointer that nobody sees
        return self.window.grab()

    def grab_over(self, dialog: QWidget) -> QPixmap:
        """The window with a dialog over its middle."""
        return lay_over(self.grab(), dialog.grab())

    def grab_asked(self, trigger: Callable[[], object]) -> QPixmap:
        """The window with the dialog that `trigger` opens and waits for."""
        taken: list[QPixmap] = []

        def take() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(20, take)
                return
            taken.append(self.grab_over(dialog))
            dialog.reject()

        QTimer.singleShot(20, take)
        trigger()
        return taken[0]

    @contextmanager
    def running(self, last: Verdict = Verdict.NG) -> Iterator[None]:
        """Parts of the newest batch pass by, the last one with that verdict."""
        application, state = self.application, self.application.inspection_state
        store = application.workspace.batches
        batch = store.list()[0]
        product = next(each for each in application.app_state.products if each.id == batch.product_id)
        parts = sorted(store.inspections(batch.id), key=lambda part: (part.said is last, part.position))
        state.begin_run(product)
        state.set_run_state(RunState.RUNNING)
        for part in parts:
            picture, found = store.load_part(part)
            part = replace(part, overruled=None)
            thumbnail = None if picture is None else picture[::4, ::4].copy()
            state.add_part(InspectedPart(part, picture, found), InspectedPart(part, thumbnail, None))
        state.set_source_status(SourceStatus(Named("Camera 1"), 29.8, 2, 28, None))
        try:
            yield
        finally:
            state.set_run_state(RunState.IDLE)
            state.forget_run()

    @contextmanager
    def training(self) -> Iterator[None]:
        """A training in its middle, with pictures of what it finds."""
        application, state = self.application, self.application.training_state
        images = application.app_state.images[:3]
        data = [image.path.read_bytes() for image in images]
        live = tuple(LivePicture(name, *data) for name in ("Washer", "Mesh", "Washer", "Mesh"))
        state.begin_run(AskedTraining(43, 2, 180.0))
        state.set_phase(TrainingPhase.STARTING)
        state.set_phase(TrainingPhase.RUNNING)
        for step in range(1, 60):
            losses = {"total": 2.0 / step, "dice": 1.0 / step, "focal": 0.7 / step}
            event = ProgressEvent(Stage.TRAINING, step / 100, step * 10, 1000, losses, 80.0, 65.0)
            state.set_progress(replace(event, pictures=live))
        try:
            yield
        finally:
            state.set_phase(TrainingPhase.IDLE)


def lay_over(picture: QPixmap, seen: QPixmap) -> QPixmap:
    """`seen` over the middle of `picture`."""
    image = QPixmap(picture)
    painter = QPainter(image)
    painter.fillRect(image.rect(), QColor(0, 0, 0, 70))
    corner = QPoint((image.width() - seen.width()) // 2, (image.height() - seen.height()) // 2)
    painter.drawPixmap(corner, seen)
    painter.end()
    return image


@contextmanager
def opened(folder: Path) -> Iterator[LooksScene]:
    """The application on that workspace, with the admin logged in where people log in."""
    application = Application(
        Workspace.open(folder),
        child_targets.train_in_steps,
        child_targets.inspect_by_brightness,
        child_targets.prepare_nothing,
        golden_target=child_targets.judge_golden_by_brightness,
    )
    try:
        application.window.resize(*SIZE)
        application.window.show()
        application.begin()
        scene = LooksScene(application)
        settle(application)
        batches = application.workspace.batches.list()
        if batches and batches[0].product_id is not None:
            application.services.library.select_product(batches[0].product_id)
        people = application.workspace.people.present()
        if people:
            application.access_gate.begin()
            application.workspace.acting.set_present(people[0].name)
            application.app_state.access.set_people(people, people[0])
        scene.still()
        yield scene
    finally:
        application.close()

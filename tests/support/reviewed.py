"""A workspace with saved batches, and the real application on its Review page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event, current_thread

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import delete, update

from app.application import Application
from app.domain.part import Inspection
from app.pages.review.page import ReviewPage
from app.pages.review.state import ReviewState
from app.storage.database import Database
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from onenip_core.types import InspectionResult, Verdict
from tests.support.office import png
from tests.support.pages import review_page
from tests.support.real_application import RealApplication
from tests.support.settle import settle

AT = "2026-03-01T08:00:00.000+00:00"


def judged(verdict: Verdict, name: str = "part 1.png", captured_at: str = AT) -> NewInspection:
    """A part as a run hands it over."""
    if verdict is Verdict.NOT_CHECKED:
        result = InspectionResult.not_checked("The image is cut off.", "gear")
        return NewInspection(name, b"no picture", result, captured_at)
    score = 1.5 if verdict is Verdict.NG else 0.5
    model_map = np.full((14, 14), score, np.float32)
    result = InspectionResult("gear", "p.png", score, 1.0, verdict, model_map=model_map)
    return NewInspection(name, png(100), result, captured_at)


def add_batch(workspace: Workspace, verdicts: Sequence[Verdict], product: str = "Gear", day: str = "") -> int:
    """A finished batch of parts "part 1.png", …, taken second by second; their scores grow with their numbers. `day` says when
    it began, as "2026-03-01". All parts share the files of the first one of their verdict, which saves time.
    """
    batch = workspace.batches.create(product, "m-0001", "/data/line 1")
    patterns = {verdict: workspace.batches.add(batch.id, judged(verdict)) for verdict in dict.fromkeys(verdicts)}
    workspace.batches.finish(batch.id)
    numbers = workspace.batches.reserve_ids(len(verdicts))
    folder = workspace.path / "batches" / f"{batch.id:06d}"
    database = Database.open(workspace.path / "inspector.sqlite")
    inspections, batches = database.schema.inspections, database.schema.batches
    counts = {f"{verdict.value.lower()}_count": verdicts.count(verdict) for verdict in Verdict}
    began = {"started_at": f"{day}T12:00:00.000+00:00"} if day else {}
    with database.transaction() as connection:
        connection.execute(delete(inspections.table).where(inspections.c.batch_id == batch.id))
        for position, (number, verdict) in enumerate(zip(numbers, verdicts, strict=True), start=1):
            pattern = patterns[verdict]
            score = None if pattern.score is None else pattern.score + position / 10_000
            taken = f"2026-03-01T08:{position // 60 % 60:02d}:{position % 60:02d}.000+00:00"
            part = replace(
                pattern, id=number, position=position, name=f"part {position}.png", score=score, captured_at=taken
            )
            inspections.insert(connection, inspections.row(part, folder))
        connection.execute(update(batches.table).where(batches.c.id == batch.id).values({**counts, **began}))
    database.close()
    return batch.id


class Reviewer:
    """A person at the Review page, with mouse and keys."""

    def __init__(self, application: Application) -> None:
        self.application = application
        self.window = application.window
        self.page: ReviewPage = review_page(application.window)
        self.state: ReviewState = self.page.state

    def settle(self) -> None:
        """Wait until everything that was asked for is done and shown."""
        settle(self.application)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is, and wait for what comes of it."""
        target = self.window.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)
        self.settle()

    def undo(self) -> None:
        self.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def click_row(self, row: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click on a part in the table."""
        table = self.page.table
        table.scrollTo(table.model().index(row, 2))
        place = table.visualRect(table.model().index(row, 2)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
        self.settle()

    def click_batch(self, batch_id: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click on a batch in the list."""
        self.click_batch_at_once(batch_id, modifiers)
        self.settle()

    def click_batch_at_once(
        self, batch_id: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Click on a batch in the list, and go on before it was read."""
        batches = self.page.batches
        index = batches.model().index(batches.row_of(batch_id), 0)
        batches.scrollTo(index)
        place = batches.visualRect(index).center()
        QTest.mouseClick(batches.viewport(), Qt.MouseButton.LeftButton, modifiers, place)

    def click_heading(self, column: int) -> None:
        """Click on the heading of a column."""
        header = self.page.table.horizontalHeader()
        self.page.table.scrollTo(self.page.table.model().index(0, column))
        x = header.sectionViewportPosition(column) + 10
        place = header.viewport().rect().center()
        place.setX(x)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    @property
    def row(self) -> int:
        """The row of the current part."""
        return self.page.table.currentIndex().row()

    @property
    def seen(self) -> Inspection:
        """The part whose picture is seen."""
        assert self.state.current is not None
        return self.state.current.inspection

    @property
    def listed(self) -> list[str]:
        """The names of the parts in the list."""
        return [inspection.name for inspection in self.state.inspections]


@contextmanager
def reading_held(monkeypatch: pytest.MonkeyPatch, reviewer: Reviewer, method: str) -> Iterator[None]:
    """Within, the store's `method` does not come back to whoever reads in the background: a disk that takes its time."""
    goes_on = Event()
    store = type(reviewer.application.workspace.batches)
    read = getattr(store, method)

    def hold(*arguments: object) -> object:
        assert not current_thread().name.startswith("reader") or goes_on.wait(60)
        return read(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(store, method, hold)
        try:
            yield
        finally:
            goes_on.set()


@contextmanager
def reviewing(folder: Path) -> Iterator[Reviewer]:
    """The application on the workspace in `folder`, with the Review page on show."""
    real = RealApplication(folder)
    try:
        real.begin()
        window = real.application.window
        window.resize(1280, 800)
        window.activateWindow()
        window.show_page("review")
        settle(real.application)
        yield Reviewer(real.application)
    finally:
        real.application.close()

"""`picture-grid`: what thousands of normal images of one product cost when they are shown and scrolled through."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView
from sqlalchemy import insert

from app.application import Application
from app.bootstrap import make_qt_application
from app.domain.image_order import ImageOrder
from app.domain.product import NormalImage
from app.domain.timestamps import utc_now
from app.pages.products.page import ProductsPage
from app.settings.schema import IMAGE_ORDER
from app.storage.database import Database
from app.storage.workspace import Workspace
from onenip_core.errors import UsageError
from onenip_core.picture_mark import Mark, PictureMark
from tests.benchmarks.application.frames import make_frames

FRAME_SIZE = (1024, 1280)
_DIFFERENT = 100
"""Files that are made; the others are links to them."""
_STEP = 60
"""Pixels that are scrolled at once: a notch of the wheel."""
_STEPS = 400
_PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class GridFigures:
    """On this machine."""

    pictures: int
    opened_s: float
    """From the wish to see the page until it is painted, pictures still on their way."""
    opened_processor_s: float
    """Processor time of all threads meanwhile: what it would take on a quiet machine at most."""
    filtered_s: float
    """From a word in the search until the found ones are painted."""
    frames_per_s: float
    """While it is scrolled by notches of the wheel."""
    slowest_ms: float
    """The 99th percentile of its steps."""
    jumped_s: float
    """From a jump to the end until all pictures there are shown."""
    grown_mb: float
    """Resident memory of the window's process, over that with an empty product."""


def measure_grid(folder: Path, pictures: int) -> GridFigures:
    """Make a workspace in `folder`, which must not exist, and time its Products page. Raises UsageError, StorageError."""
    if folder.exists():
        raise UsageError(f"{folder} is there already; name a folder that is not.")
    _make(folder, pictures)
    qt = make_qt_application(["onenip-inspector"])
    application = Application(Workspace.open(folder))
    window = application.window
    window.resize(1280, 800)
    window.show()
    application.begin()
    _wait(lambda: len(application.app_state.products) == 2)
    empty, full = sorted(application.app_state.products, key=lambda product: product.normal_count)
    application.services.library.select_product(empty.id)
    window.show_page("products")
    page = window.findChild(ProductsPage)
    assert page is not None, "it was shown"
    _settle()
    before = _resident_mb()
    paints = _Paints(page.images.grid)
    application.app_state.set_setting(IMAGE_ORDER, ImageOrder.UNUSUAL)

    began, used = time.perf_counter(), time.process_time()
    application.services.library.select_product(full.id)
    _wait(lambda: page.images.grid.model().rowCount() == pictures and paints.shows_all())
    opened, used = paints.last - began, time.process_time() - used

    seconds: list[float] = []
    bar = page.images.grid.verticalScrollBar()
    for _ in range(_STEPS):
        step = time.perf_counter()
        bar.setValue(bar.value() + _STEP)
        _wait(lambda step=step: paints.since(step))  # type: ignore[misc]
        seconds.append(time.perf_counter() - step)

    began = time.perf_counter()
    bar.setValue(bar.maximum())
    _wait(lambda: paints.since(began) and not page.images.grid.reads_pictures)
    jumped = time.perf_counter() - began

    began = time.perf_counter()
    page.images.search.setText("00017")
    _wait(lambda: page.images.grid.model().rowCount() < pictures and paints.shows_all())
    filtered = paints.last - began
    grown = _resident_mb() - before
    application.close()
    qt.processEvents()
    return GridFigures(
        pictures,
        opened,
        used,
        filtered,
        len(seconds) / sum(seconds),
        1000 * statistics.quantiles(seconds, n=100)[98],
        jumped,
        grown,
    )


def _make(folder: Path, pictures: int) -> None:
    with Workspace.open(folder) as workspace:
        workspace.products.create("Empty")
        product = workspace.products.create("Gear")
        normal = product.folder / "normal"
        rng, frames = np.random.default_rng(0), make_frames(*FRAME_SIZE)
        for number in range(pictures):
            path = normal / f"{number:08d}.jpg"
            if number < _DIFFERENT:
                noisy = np.clip(frames[number % len(frames)] + rng.normal(0, 9, (*FRAME_SIZE, 3)), 0, 255)
                path.write_bytes(cv2.imencode(".jpg", noisy.astype(np.uint8))[1].tobytes())
            else:
                os.link(normal / f"{number % _DIFFERENT:08d}.jpg", path)
    database = Database.open(folder / "inspector.sqlite")
    images, at = database.schema.images, utc_now()
    marked = (PictureMark(Mark.BLURRED),)
    rows = [
        images.row(
            NormalImage(
                number + 1,
                product.id,
                normal / f"{number:08d}.jpg",
                f"part-{number:05d}.jpg",
                f"{number:064x}",
                FRAME_SIZE[1],
                FRAME_SIZE[0],
                at,
                is_prompt=number < 4,
                unusualness=float(rng.normal()),
                highest_value=0,
                marks=marked if number % 50 == 0 else (),
            ),
            normal,
        )
        for number in range(pictures)
    ]
    with database.transaction() as connection:
        connection.execute(insert(images.table), rows)
    database.close()


class _Paints(QObject):
    """When a list was painted last."""

    def __init__(self, shown: QAbstractItemView) -> None:
        super().__init__(shown)
        self.last = 0.0
        self._reset = 0.0
        shown.viewport().installEventFilter(self)
        shown.model().modelReset.connect(self._on_reset)

    def _on_reset(self) -> None:
        self._reset = time.perf_counter()

    def shows_all(self) -> bool:
        """True if it was painted after its rows were set last."""
        return self.last > self._reset

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the moment before the paint; the next look comes after it."""
        if event.type() is QEvent.Type.Paint:
            self.last = time.perf_counter()
        return False

    def since(self, moment: float) -> bool:
        """True if it was painted after `moment`."""
        return self.last > moment


def _wait(reached: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_S
    heartbeat = QTimer()
    heartbeat.start(2)
    while not reached():
        if time.monotonic() > end:
            raise UsageError("The page was not painted within a minute.")
        # Sleeps as the window does: a busy loop would keep the interpreter from those who read.
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    heartbeat.stop()


def _settle() -> None:
    end = time.monotonic() + 1.0
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def _resident_mb() -> float:
    return float(psutil.Process().memory_info().rss / 1e6)


def grid_table(figures: GridFigures) -> str:
    """As Markdown."""
    cells = {
        "pictures": f"{figures.pictures}",
        "page opened (processor time)": f"{figures.opened_s:.2f} s ({figures.opened_processor_s:.2f} s)",
        "search": f"{figures.filtered_s:.2f} s",
        "scrolling": f"{figures.frames_per_s:.0f} frames/s",
        "slowest steps (p99)": f"{figures.slowest_ms:.0f} ms",
        "jump to the end, all shown": f"{figures.jumped_s:.2f} s",
        "memory grown by": f"{figures.grown_mb:.0f} MB",
    }
    return "\n".join(f"| {' | '.join(row)} |" for row in (cells.keys(), ["---"] * len(cells), cells.values()))

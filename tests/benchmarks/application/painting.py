"""`paint-image`: how often a second a new frame with its map can be shown, from the arrays to pixels in the window."""

from __future__ import annotations

import statistics
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from app.bootstrap import make_qt_application
from app.widgets.image_scene.image_view import ImageView
from app.widgets.look.appearance import Appearance
from onenip_core.atomic_files import write_json_atomic
from onenip_core.errors import OneNipError
from onenip_core.inference.anomaly_map import SMOOTHING
from onenip_core.types import AnomalyMap
from tests.benchmarks.application.frames import make_frames
from tests.benchmarks.machine import cpu_text, today

FRAME_SIZE = (1024, 1280)
MAP_SIDE = 224
"""The input of the presets' network, at which its maps come."""
VIEW_SIZE = (1000, 800)
WARM_UP = 10
LONGEST_WAIT_S = 10.0


@dataclass(frozen=True, slots=True)
class Painted:
    """One way to look at the frames. Sizes are width and height."""

    zoom: str
    outlined: bool
    frame_size: tuple[int, int]
    view_size: tuple[int, int]
    platform: str
    """Qt's; all that are software painters draw alike and differ in how pixels reach the screen."""
    cpu: str
    measured_at: str
    count: int
    paints_per_s: float
    median_ms: float
    p95_ms: float


def measure_painting(count: int, json_file: Path | None) -> list[Painted]:
    """Show `count` frames in each of several ways, print a line for each, write JSON.

    Raises:
        OneNipError: the window is never painted.
    """
    application = make_qt_application(["onenip-inspector"])
    view = ImageView(Appearance())
    view.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    view.resize(*VIEW_SIZE)
    view.show()
    shown = _Shown(view)
    rows = []
    frames, maps = make_frames(*FRAME_SIZE), _make_maps()
    for zoom, factor in (("fitted", 0.0), ("100 %", 1.0), ("400 %", 4.0)):
        for outlined in (True, False):
            view.show_part(frames[0], maps[0], 1.0, outlined)
            view.fit()
            if factor:
                view.show_full_size()
                view.zoom_by(factor)
            spent = []
            for number in range(WARM_UP + count):
                image, model_map = frames[number % len(frames)], maps[number % len(maps)]
                started = time.perf_counter()
                view.show_part(image, model_map, 1.0, outlined)
                shown.wait()
                spent.append(1000 * (time.perf_counter() - started))
            rows.append(_summarise(zoom, outlined, application.platformName(), spent[WARM_UP:]))
            print(_line(rows[-1]), flush=True)
    view.close()
    if json_file is not None:
        write_json_atomic(json_file, [asdict(row) for row in rows])
    return rows


class _Shown(QObject):
    """Notices when the view, or what lies in it, is painted."""

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self._painted = 0
        for widget in (view, *view.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._painted += event.type() == QEvent.Type.Paint
        return False

    def wait(self) -> None:
        """Let Qt work until there is a new picture in the window."""
        before, until = self._painted, time.perf_counter() + LONGEST_WAIT_S
        while self._painted == before:
            QCoreApplication.processEvents()
            if time.perf_counter() > until:
                raise OneNipError("The window is never painted: it may be covered. Nothing was measured.")


def _make_maps() -> list[AnomalyMap]:
    """Maps with a few spots above the limit, each at other places, smoothed as real ones are: (S, S) float32 in limits."""
    rng = np.random.default_rng(0)
    rows, columns = np.mgrid[0:MAP_SIDE, 0:MAP_SIDE].astype(np.float32)
    maps = []
    for _ in range(7):
        anomaly_map = rng.uniform(0.2, 0.6, (MAP_SIDE, MAP_SIDE)).astype(np.float32)
        for row, column in rng.uniform(20, MAP_SIDE - 20, (3, 2)):
            distance = np.hypot(rows - row, columns - column)
            anomaly_map += np.exp(-((distance / 9) ** 2), dtype=np.float32) * 1.4
        maps.append(cv2.GaussianBlur(anomaly_map, (0, 0), SMOOTHING).astype(np.float32, copy=False))
    return maps


def _summarise(zoom: str, outlined: bool, platform: str, spent: list[float]) -> Painted:
    return Painted(
        zoom=zoom,
        outlined=outlined,
        frame_size=(FRAME_SIZE[1], FRAME_SIZE[0]),
        view_size=VIEW_SIZE,
        platform=platform,
        cpu=cpu_text(),
        measured_at=today(),
        count=len(spent),
        paints_per_s=round(1000 * len(spent) / sum(spent), 1),
        median_ms=round(statistics.median(spent), 2),
        p95_ms=round(float(np.percentile(spent, 95)), 2),
    )


def _line(row: Painted) -> str:
    outline = "with outline" if row.outlined else "without"
    return (
        f"{row.zoom:7} {outline:12}  {row.paints_per_s:6.1f} paints/s  median {row.median_ms:5.2f} ms  "
        f"p95 {row.p95_ms:5.2f} ms  ({row.platform}, {row.count} frames)"
    )

"""`make-workspace` and `open-workspace`: what a large workspace costs when it is opened."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from app.storage.workspace import Workspace

ROOT = Path(__file__).resolve().parents[3]


def make_workspace(folder: Path, inspections: int, batches: int) -> None:
    """A workspace with so many records; their files are not made, because opening does not look at them."""
    with Workspace.open(folder) as workspace:
        workspace.products.create("Gear")
    connection = sqlite3.connect(folder / "inspector.sqlite")
    with connection:
        connection.executemany(
            "INSERT INTO batches (id, product_name, model_name, source, started_at, finished_at, ok_count, ng_count)"
            " VALUES (?, 'Gear', 'm-0001', 'Camera 0', ?, ?, ?, 0)",
            ((number, _time(number), _time(number), inspections // batches) for number in range(1, batches + 1)),
        )
        connection.executemany(
            "INSERT INTO inspections (batch_id, position, name, image_file, map_file, map_scale, score, threshold, verdict,"
            " reason, prompt, milliseconds, captured_at) VALUES (?, ?, ?, ?, ?, 1.0, 0.5, 1.0, 'OK', '', 'p.png', 12.0, ?)",
            (
                (1 + number * batches // inspections, number, f"frame {number:06d}", f"images/{number:06d}.png",
                 f"maps/{number:06d}.png", _time(number))
                for number in range(inspections)
            ),
        )  # fmt: skip
    connection.close()


def open_workspace(folder: Path, repeats: int) -> float:
    """Median seconds from the start of a process to a window that can be used, off screen."""
    times = sorted(_start_once(folder) for _ in range(repeats))
    print(f"{folder}: window usable after {times[len(times) // 2]:.2f} s (of {', '.join(f'{t:.2f}' for t in times)})")
    return times[len(times) // 2]


def _start_once(folder: Path) -> float:
    script = (
        "import sys; from pathlib import Path; from app import bootstrap; from app.application import Application;"
        "from app.storage.workspace import Workspace; qt = bootstrap.make_qt_application(['onenip-inspector']);"
        "a = Application(Workspace.open(Path(sys.argv[1]))); a.window.show(); a.begin(); qt.processEvents();"
        "print('usable', flush=True); a.close()"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        if process.stdout is not None:
            process.stdout.readline()
        return time.perf_counter() - started


def _time(number: int) -> str:
    return f"2026-{1 + number // 200_000 % 12:02d}-01T08:{number // 60 % 60:02d}:{number % 60:02d}.000+00:00"

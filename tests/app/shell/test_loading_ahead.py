"""What takes long to load is loaded after the window was painted, and not by the thread that paints."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys, threading
from pathlib import Path

found = {}

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name in ("pyqtgraph", "av", "app.sources.video.source"):
            found.setdefault(name, threading.current_thread().name)

sys.meta_path.insert(0, Finder())

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.application import Application
from app.storage.workspace import Workspace

qt = QApplication([])
with Workspace.open(Path(sys.argv[1])) as workspace:
    application = Application(workspace)
    assert not found, found
    application.window.show()
    waiting = QTimer(interval=20)
    waiting.timeout.connect(lambda: qt.quit() if "app.pages.train.parts.loss_plot" in sys.modules else None)
    waiting.start()
    QTimer.singleShot(60_000, qt.quit)
    qt.exec()
    application.close()
print(sorted(found), sorted(set(found.values())))
"""


def test_it_is_loaded_in_the_background_once_the_window_is_there(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "workspace")]
    played = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[3])
    assert played.returncode == 0, played.stderr
    assert played.stdout.strip() == "['app.sources.video.source', 'av', 'pyqtgraph'] ['loading ahead']", played.stderr
    assert "QObject" not in played.stderr and "QPixmap" not in played.stderr, played.stderr

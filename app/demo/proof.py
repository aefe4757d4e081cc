"""What proofs of an installation have in common: nobody at the screen, an end in any case, a report, an exit code."""

from __future__ import annotations

import logging
import platform
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from app.application import Application
from app.demo.loop_probe import LoopProbe
from app.demo.screenshots import DELAY_MS, Screenshots
from app.messages.message import Message
from app.messages.wording.say import say
from app.processes.messages import ModelLoaded
from app.state.notice import Notice, NoticeLevel
from onenip_core import __version__
from onenip_core.atomic_files import write_json_atomic
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

REPORT_NAME = "report.json"
_PACKAGES = ("PySide6-Essentials", "torch", "openvino", "onnxruntime", "numpy", "opencv-python-headless")


class Proof(QObject):
    """Watches a story that plays in the window; when it ends, or takes too long, reports and closes the window."""

    def __init__(self, application: Application, folder: Path, time_limit_ms: int) -> None:
        super().__init__(application)
        self._application = application
        self._folder = folder
        self._failures: list[str] = []
        self._engines: list[str] = []
        """Every one that a model was loaded with, in order."""
        self._started = time.monotonic()
        self._exit_code = 1
        self._reported = False
        self._probe = LoopProbe(self)
        self._screenshots = Screenshots(
            application.window, folder / "screenshots", self._probe, self._failures.append, self
        )
        self._watchdog = QTimer(self, singleShot=True, interval=time_limit_ms)
        self._watchdog.timeout.connect(self._on_time_out)
        application.app_state.noticeRaised.connect(self._on_notice_raised)
        application.workers.inspection.modelLoaded.connect(self._on_model_loaded)

    @property
    def exit_code(self) -> int:
        """0 if everything worked; known when the window has closed."""
        return self._exit_code

    @Slot()
    def start(self) -> None:
        """Begin."""
        self._watchdog.start()
        self._begin()

    def close(self) -> None:
        """Stop; a report is written in any case."""
        self._probe.stop()
        self._watchdog.stop()
        self._stop()
        if not self._reported:
            self._failures.append("The window was closed before the self-test had ended.")
            self._write_report()

    def record_unexpected_error(self, details: str) -> None:
        """An error that nobody planned for is a failure; no dialog waits for a person."""
        self._failures.append(f"Unexpected error: {details}")

    def _begin(self) -> None:
        """Begin the story."""
        raise NotImplementedError

    def _stop(self) -> None:
        """Stop what still runs of the story."""
        raise NotImplementedError

    def _measured(self) -> tuple[dict[str, Any], list[str]]:
        """What the story showed, for the report, and what is wrong with it."""
        raise NotImplementedError

    @property
    def seconds(self) -> float:
        """Since the story began."""
        return round(time.monotonic() - self._started, 1)

    @Slot(object)
    def _on_notice_raised(self, notice: Notice) -> None:
        if notice.level is NoticeLevel.ERROR:
            self._failures.append(f"{notice.title}: {notice.text}")

    @Slot(object)
    def _on_model_loaded(self, loaded: ModelLoaded) -> None:
        self._engines.append(loaded.engine)

    @Slot(object)
    def _on_failed(self, reason: Message) -> None:
        self._failures.append(say(reason))
        self._finish()

    @Slot()
    def _on_time_out(self) -> None:
        self._failures.append(f"The self-test did not end within {self._watchdog.interval() / 60000:.0f} minutes.")
        self._finish()

    def _finish_soon(self) -> None:
        """When the window has drawn how the story ended."""
        QTimer.singleShot(DELAY_MS, self, self._finish)

    @Slot()
    def _finish(self) -> None:
        if self._reported:
            return
        self._probe.stop()
        self._watchdog.stop()
        self._screenshots.now("finished")
        self._write_report()
        self._application.shutdown.close_without_asking()

    def _write_report(self) -> None:
        self._reported = True
        self._screenshots.close()
        report = self._report()
        self._exit_code = 0 if report["ok"] else 1
        try:
            write_json_atomic(self._folder / REPORT_NAME, report)
        except OneNipError as error:
            log.error("%s", error)
            self._exit_code = 1

    def _report(self) -> dict[str, Any]:
        measured, wrong = self._measured()
        failures = [*self._failures, *wrong]
        return {
            "ok": not failures,
            "failures": failures,
            "edition": self._application.app_state.edition.value,
            **measured,
            "window_shown_s": self._application.first_paint.seconds,
            "seconds": self.seconds,
            "device": self._application.app_state.device_text,
            "engines": self._engines,
            "platform": platform.platform(),
            "qt_platform": QGuiApplication.platformName(),
            "versions": _versions(),
        }


def _versions() -> dict[str, str | None]:
    """None for what is not there, or does not say its version: installed programs may lack the metadata of packages."""
    versions: dict[str, str | None] = {"onenip_inspector": __version__, "python": platform.python_version()}
    for name in _PACKAGES:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            versions[name] = None
    return versions

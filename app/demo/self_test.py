"""`--self-test DIR`: the story without a person, with screenshots and a report; the exit code says whether all is well."""

from __future__ import annotations

import logging
import platform
import time
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from app.application import Application
from app.demo.loop_probe import LoopProbe, percentiles_of
from app.demo.scenario import Chapter, Scenario
from app.demo.solar_cells import DemoProduct
from app.domain.batch import Batch
from app.messages.message import Message
from app.messages.wording.say import say
from app.state.notice import Notice, NoticeLevel
from onenip_core import __version__
from onenip_core.atomic_files import write_json_atomic
from onenip_core.errors import OneNipError
from onenip_core.progress import Stage
from onenip_core.types import Verdict

log = logging.getLogger(__name__)

TRAINING_MINUTES = 2.6
"""Calibration and saving come on top; all of the training stays below three minutes on two cores."""
TIME_LIMIT_MS = 15 * 60 * 1000
LOWEST_MEAN_AUROC = 0.70
LONGEST_P99_DELAY_MS = 100.0
FEWEST_PARTS = 40
SCREENSHOT_DELAY_MS = 700
_PROBED = {Chapter.TRAINING: "training", Chapter.INSPECTING: "inspecting"}


class SelfTest(QObject):
    """Plays the scenario, takes screenshots, measures, writes report.json and closes the window."""

    def __init__(
        self,
        application: Application,
        folder: Path,
        training_minutes: float = TRAINING_MINUTES,
        time_limit_ms: int = TIME_LIMIT_MS,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._folder = folder
        self._screenshots = 0
        self._failures: list[str] = []
        self._products: dict[str, dict[str, Any]] = {}
        self._chapters: dict[str, float] = {}
        self._last_step = 0
        self._started = time.monotonic()
        self._exit_code = 1
        self._reported = False
        self.scenario = Scenario(application, training_minutes, self)
        self._probe = LoopProbe(self)
        self._watchdog = QTimer(self, singleShot=True, interval=time_limit_ms)
        self._connect()

    @property
    def exit_code(self) -> int:
        """0 if everything worked; known when the window has closed."""
        return self._exit_code

    @Slot()
    def start(self) -> None:
        """Begin."""
        self._watchdog.start()
        self.scenario.start()

    def close(self) -> None:
        """Stop; a report is written in any case."""
        self._probe.stop()
        self._watchdog.stop()
        self.scenario.close()
        if not self._reported:
            self._failures.append("The window was closed before the self-test had ended.")
            self._write_report()

    def record_unexpected_error(self, details: str) -> None:
        """An error that nobody planned for is a failure; no dialog waits for a person."""
        self._failures.append(f"Unexpected error: {details}")

    def _connect(self) -> None:
        application = self._application
        self._watchdog.timeout.connect(self._on_time_out)
        self.scenario.chapterBegan.connect(self._on_chapter_began)
        self.scenario.productImported.connect(self._on_product_imported)
        self.scenario.productInspected.connect(self._on_product_inspected)
        self.scenario.failed.connect(self._on_failed)
        application.training_state.progressChanged.connect(self._on_progress_changed)
        application.inspection_state.partInspected.connect(self._on_part_inspected)
        application.app_state.noticeRaised.connect(self._on_notice_raised)
        self._pictured: set[str] = set()

    @Slot(object)
    def _on_chapter_began(self, chapter: Chapter) -> None:
        log.info("Self-test: %s", chapter)
        self._chapters[chapter] = round(time.monotonic() - self._started, 1)
        if chapter in _PROBED:
            self._probe.measure(_PROBED[chapter])
        else:
            self._probe.stop()
        if chapter is Chapter.REVIEWING:
            self._application.window.show_page("review")
        if chapter is Chapter.FINISHED:
            QTimer.singleShot(SCREENSHOT_DELAY_MS, self._finish)
        else:
            self._picture(chapter)

    @Slot(object)
    def _on_product_imported(self, product: DemoProduct) -> None:
        self._picture(f"imported {product.name}")

    @Slot()
    def _on_progress_changed(self) -> None:
        progress = self._application.training_state.progress
        if progress is None:
            return
        self._picture_once(f"training {progress.stage}")
        if progress.stage is Stage.TRAINING:
            self._last_step = max(self._last_step, progress.step)
            if progress.fraction > 0.5:
                self._picture_once("training half-way")

    @Slot(object)
    def _on_part_inspected(self, part: Any) -> None:
        product = self._application.app_state.active_product
        if product is not None and self._application.inspection_state.counters.ok > 5:
            # At once: the next part is shown a moment later.
            self._picture_once(f"inspecting {product.name} {part.inspection.verdict}", at_once=True)

    @Slot(object)
    def _on_notice_raised(self, notice: Notice) -> None:
        if notice.level is NoticeLevel.ERROR:
            self._failures.append(f"{notice.title}: {notice.text}")

    @Slot(object, object)
    def _on_product_inspected(self, product: DemoProduct, batch: Batch) -> None:
        self._picture(f"inspected {product.name}")
        inspections = self._application.workspace.batches.inspections(batch.id)
        judged = [i for i in inspections if i.score is not None]
        if len(inspections) < FEWEST_PARTS or len(judged) < len(inspections):
            self._failures.append(f"{product.name}: only {len(judged)} of {len(inspections)} parts were judged.")
        verdicts = [i.verdict for i in inspections]
        self._products[product.name] = {
            "n": len(judged),
            "truth": [i.name in product.defective_names for i in judged],
            "scores": [i.score for i in judged],
            "verdicts": {verdict.value: verdicts.count(verdict) for verdict in Verdict},
            "false_rejects": sum(i.verdict is Verdict.NG and i.name not in product.defective_names for i in judged),
            "missed_defects": sum(i.verdict is Verdict.OK and i.name in product.defective_names for i in judged),
            "milliseconds_per_part": asdict(percentiles_of([i.milliseconds for i in judged])),
        }

    @Slot(object)
    def _on_failed(self, reason: Message) -> None:
        self._failures.append(say(reason))
        self._finish()

    @Slot()
    def _on_time_out(self) -> None:
        self._failures.append(f"The self-test did not end within {TIME_LIMIT_MS / 60000:.0f} minutes.")
        self._finish()

    @Slot()
    def _finish(self) -> None:
        if self._reported:
            return
        self._probe.stop()
        self._watchdog.stop()
        self._take_picture("finished")
        self._write_report()
        self._application.shutdown.close_without_asking()

    def _picture_once(self, name: str, *, at_once: bool = False) -> None:
        if name in self._pictured:
            return
        self._pictured.add(name)
        if at_once:
            self._take_picture(name)
        else:
            self._picture(name)

    def _picture(self, name: str) -> None:
        """Take a screenshot in a moment, when the window has drawn what it is about."""
        QTimer.singleShot(SCREENSHOT_DELAY_MS, self, lambda: self._take_picture(name))

    def _take_picture(self, name: str) -> None:
        if self._reported:
            return
        self._screenshots += 1
        plain = "".join(letter if letter.isalnum() else "-" for letter in name.lower())
        path = self._folder / "screenshots" / f"{self._screenshots:02d}-{plain}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self._application.window.grab().save(str(path)):
            self._failures.append(f"The screenshot {path} could not be written.")
        self._probe.forget_present()

    def _write_report(self) -> None:
        self._reported = True
        report = self._report()
        self._exit_code = 0 if report["ok"] else 1
        try:
            write_json_atomic(self._folder / "report.json", report)
        except OneNipError as error:
            log.error("%s", error)
            self._exit_code = 1

    def _report(self) -> dict[str, Any]:
        aurocs = {name: _auroc(values["truth"], values["scores"]) for name, values in self._products.items()}
        mean = sum(aurocs.values()) / len(aurocs) if aurocs else None
        delays = {label: self._probe.percentiles(label) for label in _PROBED.values()}
        failures = list(self._failures)
        if mean is None or mean < LOWEST_MEAN_AUROC:
            failures.append(f"The mean I-AUROC is {mean}; at least {LOWEST_MEAN_AUROC} is expected.")
        failures += [
            f"The event loop was {delay.p99} ms late while {label} (99th percentile)."
            for label, delay in delays.items()
            if delay.p99 > LONGEST_P99_DELAY_MS
        ]
        if len(self._products) < 2:
            failures.append("Not both products were inspected.")
        details = {
            name: {"i_auroc": round(aurocs[name], 4)}
            | {k: v for k, v in values.items() if k not in ("truth", "scores")}
            for name, values in self._products.items()
        }
        training = self._chapters.get(Chapter.TRAINING)
        inspecting = self._chapters.get(Chapter.INSPECTING)
        return {
            "ok": not failures,
            "failures": failures,
            "mean_i_auroc": None if mean is None else round(mean, 4),
            "products": details,
            "training": {
                "steps": self._last_step,
                "minutes": None if training is None or inspecting is None else round((inspecting - training) / 60, 2),
            },
            "event_loop_delay_ms": {label: asdict(delay) for label, delay in delays.items()},
            "chapters_began_s": self._chapters,
            "seconds": round(time.monotonic() - self._started, 1),
            "device": self._application.app_state.device_text,
            "platform": platform.platform(),
            "qt_platform": QGuiApplication.platformName(),
            "versions": {
                "onenip_inspector": __version__,
                "python": platform.python_version(),
                **{name: version(name) for name in ("PySide6-Essentials", "torch", "numpy", "opencv-python-headless")},
            },
        }


def _auroc(truth: list[bool], scores: list[float]) -> float:
    """Image-level AUROC; 0 where it is not defined."""
    # Imported here: it takes a second, and only the end of a self-test needs it.
    from sklearn.metrics import roc_auc_score

    if len(set(truth)) < 2:
        return 0.0
    return float(roc_auc_score(truth, scores))

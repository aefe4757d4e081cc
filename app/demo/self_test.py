"""`--self-test DIR`: the story without a person, with screenshots and a report; the exit code says whether all is well."""

from __future__ import annotations

import logging
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot

from app.application import Application
from app.demo.auroc import auroc
from app.demo.demo_images import DemoImages
from app.demo.demo_product import DemoProduct
from app.demo.handover import HANDOVER_NAME, HandedProduct, handed_parts
from app.demo.handover_writer import HandoverWriter
from app.demo.loop_probe import percentiles_of
from app.demo.proof import Proof
from app.demo.refusals import wrongly_unjudged
from app.demo.scenario import Chapter, Scenario
from app.demo.steps import Steps
from app.domain.batch import Batch
from app.messages.stored import from_text
from app.messages.wording.say import say_plainly
from onenip_core.progress import Stage
from onenip_core.types import Verdict

log = logging.getLogger(__name__)

TRAINING_MINUTES = 2.6
"""Calibration and saving come on top; all of the training stays below three minutes on two cores."""
TIME_LIMIT_MS = 20 * 60 * 1000
LOWEST_MEAN_AUROC = 0.70
LONGEST_P99_DELAY_MS = 100.0
FEWEST_PARTS = 40
_PROBED = {Chapter.TRAINING: "training", Chapter.INSPECTING: "inspecting"}


class SelfTest(Proof):
    """Plays the scenario, takes screenshots, measures, writes report.json and closes the window."""

    def __init__(
        self,
        application: Application,
        folder: Path,
        images: DemoImages,
        training_minutes: float = TRAINING_MINUTES,
        time_limit_ms: int = TIME_LIMIT_MS,
        *,
        hands_over: bool = True,
    ) -> None:
        """`hands_over` leaves a packed model with its verdicts for the self-test of a station."""
        super().__init__(application, folder, time_limit_ms)
        self._images = images
        self._hands_over = hands_over
        self._products: dict[str, dict[str, Any]] = {}
        self._chapters: dict[str, float] = {}
        self._handed: list[tuple[HandedProduct, Path]] = []
        self._last_step = 0
        self.scenario = Scenario(application, training_minutes, images, self)
        self._steps = Steps(application.services.runner, self)
        self._steps.failed.connect(self._on_failed)
        self._writer = HandoverWriter(application, folder / HANDOVER_NAME, self._steps)
        self.scenario.chapterBegan.connect(self._on_chapter_began)
        self.scenario.productImported.connect(self._on_product_imported)
        self.scenario.productInspected.connect(self._on_product_inspected)
        self.scenario.failed.connect(self._on_failed)
        application.training_state.progressChanged.connect(self._on_progress_changed)
        application.inspection_state.partInspected.connect(self._on_part_inspected)

    def _begin(self) -> None:
        self.scenario.start()

    def _stop(self) -> None:
        self.scenario.close()
        self._steps.close()

    @Slot(object)
    def _on_chapter_began(self, chapter: Chapter) -> None:
        log.info("Self-test: %s", chapter)
        self._chapters[chapter] = self.seconds
        if chapter in _PROBED:
            self._probe.measure(_PROBED[chapter])
        else:
            self._probe.stop()
        if chapter is Chapter.REVIEWING:
            self._application.window.show_page("review")
        if chapter is Chapter.FINISHED and not self._hands_over:
            self._finish_soon()
        elif chapter is Chapter.FINISHED:
            self._writer.write(self._handed, self._finish_soon)
        else:
            self._screenshots.soon(chapter)

    @Slot(object)
    def _on_product_imported(self, product: DemoProduct) -> None:
        self._screenshots.soon(f"imported {product.name}")

    @Slot()
    def _on_progress_changed(self) -> None:
        progress = self._application.training_state.progress
        if progress is None:
            return
        self._screenshots.once(f"training {progress.stage}")
        if progress.stage is Stage.TRAINING:
            self._last_step = max(self._last_step, progress.step)
            if progress.fraction > 0.5:
                self._screenshots.once("training half-way")

    @Slot(object)
    def _on_part_inspected(self, part: Any) -> None:
        product = self._application.app_state.active_product
        if product is not None and self._application.inspection_state.counters.ok > 5:
            # At once: the next part is shown a moment later.
            self._screenshots.once(f"inspecting {product.name} {part.inspection.verdict}", at_once=True)

    @Slot(object, object)
    def _on_product_inspected(self, product: DemoProduct, batch: Batch) -> None:
        self._screenshots.soon(f"inspected {product.name}")
        inspections = self._application.workspace.batches.inspections(batch.id)
        judged = [i for i in inspections if i.score is not None]
        if len(inspections) < FEWEST_PARTS:
            self._failures.append(f"{product.name}: only {len(inspections)} parts were inspected.")
        self._failures += wrongly_unjudged(product.name, inspections, product.defective_names)
        verdicts = [i.verdict for i in inspections]
        engine = self._engines[-1] if self._engines else ""
        source = product.unseen_folder
        handed = HandedProduct(product.name, source.parent.name, engine, handed_parts(inspections))
        self._handed.append((handed, source))
        self._products[product.name] = {
            "n": len(judged),
            "truth": [i.name in product.defective_names for i in judged],
            "scores": [i.score for i in judged],
            "not_judged": {i.name: say_plainly(from_text(i.reason)) for i in inspections if i.score is None},
            "verdicts": {verdict.value: verdicts.count(verdict) for verdict in Verdict},
            "false_rejects": sum(i.verdict is Verdict.NG and i.name not in product.defective_names for i in judged),
            "missed_defects": sum(i.verdict is Verdict.OK and i.name in product.defective_names for i in judged),
            "milliseconds_per_part": asdict(percentiles_of([i.milliseconds for i in judged])),
        }

    def _measured(self) -> tuple[dict[str, Any], list[str]]:
        aurocs = {name: auroc(values["truth"], values["scores"]) for name, values in self._products.items()}
        mean = sum(aurocs.values()) / len(aurocs) if aurocs else None
        delays = {label: self._probe.percentiles(label) for label in _PROBED.values()}
        wrong = []
        if mean is None or mean < LOWEST_MEAN_AUROC:
            wrong.append(f"The mean I-AUROC is {mean}; at least {LOWEST_MEAN_AUROC} is expected.")
        wrong += [
            f"The event loop was {delay.p99} ms late while {label} (99th percentile)."
            for label, delay in delays.items()
            if delay.p99 > LONGEST_P99_DELAY_MS
        ]
        if len(self._products) < 2:
            wrong.append("Not both products were inspected.")
        details = {
            name: {"i_auroc": round(aurocs[name], 4)}
            | {k: v for k, v in values.items() if k not in ("truth", "scores")}
            for name, values in self._products.items()
        }
        training = self._chapters.get(Chapter.TRAINING)
        inspecting = self._chapters.get(Chapter.INSPECTING)
        measured = {
            "images": self._images.value,
            "mean_i_auroc": None if mean is None else round(mean, 4),
            "products": details,
            "training": {
                "steps": self._last_step,
                "minutes": None if training is None or inspecting is None else round((inspecting - training) / 60, 2),
            },
            "event_loop_delay_ms": {label: asdict(delay) for label, delay in delays.items()},
            "chapters_began_s": self._chapters,
        }
        return measured, wrong

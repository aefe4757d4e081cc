"""The other half of the self-test: judges what another computer handed over, and compares what both say."""

from __future__ import annotations

import logging
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Slot

from app.application import Application
from app.demo.agreement import Agreement, allowed_difference, compare
from app.demo.handover import (
    BACK_NAME,
    HANDOVER_NAME,
    MODEL_FILE_NAME,
    HandedProduct,
    Handover,
    handed_parts,
    parts_folder,
    read_handover,
)
from app.demo.handover_writer import ENGINE_PATIENCE_S, HandoverWriter, engine_is_settled
from app.demo.loop_probe import percentiles_of
from app.demo.proof import Proof
from app.demo.steps import Steps
from app.domain.run_status import RunEnd
from app.messages.codes import demo as codes
from app.operations.add_model_file import OfferedModelFile, look_at_model_file
from app.runs.run_request import RunOutcome
from app.sources.folder.choice import FolderChoice
from app.state.notices import error_message

log = logging.getLogger(__name__)

TIME_LIMIT_MS = 15 * 60 * 1000
ADDING_PATIENCE_S = 180.0
PAUSE_MS = 1500
_INSPECTING = "inspecting"


class HandoverTest(Proof):
    """Adds the model file of `DIR/handover`, inspects the parts there, compares, and hands all of it back."""

    def __init__(self, application: Application, folder: Path, time_limit_ms: int = TIME_LIMIT_MS) -> None:
        super().__init__(application, folder, time_limit_ms)
        self._handed_over = folder / HANDOVER_NAME
        self._handover: Handover | None = None
        self._waiting: list[HandedProduct] = []
        self._current: HandedProduct | None = None
        self._agreements: dict[str, Agreement] = {}
        self._milliseconds: dict[str, list[float]] = {}
        self._handed_back: list[tuple[HandedProduct, Path]] = []
        self._is_handed_back = False
        self._steps = Steps(application.services.runner, self)
        self._writer = HandoverWriter(application, folder / BACK_NAME, self._steps)
        self._before_run = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._before_run.timeout.connect(self._inspect_next)
        self._steps.failed.connect(self._on_failed)
        application.services.inspection.runEnded.connect(self._on_run_ended)
        application.inspection_state.partInspected.connect(self._on_part_inspected)

    def _begin(self) -> None:
        self._application.window.show_page("train")
        self._screenshots.soon("train page")
        self._steps.in_background(lambda: read_handover(self._handed_over), self._look)

    def _stop(self) -> None:
        self._before_run.stop()
        self._steps.close()

    def _look(self, handover: Handover) -> None:
        self._handover = handover
        workspace, library = self._application.workspace, self._application.services.library

        def look() -> None:
            self._steps.in_background(
                lambda: look_at_model_file(workspace, self._handed_over / MODEL_FILE_NAME), self._add
            )

        self._steps.wait_until(lambda: library.was_read, look, codes.ModelFileNotAdded())

    def _add(self, offered: OfferedModelFile) -> None:
        """What a drop on the window leads to, once the person has said “Add and inspect with it”."""
        app_state = self._application.app_state
        self._application.services.model_files.add(offered, inspect=True)
        self._steps.wait_until(
            lambda: app_state.active_model is not None, self._settle, codes.ModelFileNotAdded(), ADDING_PATIENCE_S
        )

    def _settle(self) -> None:
        """The engine that judges in the end is the one to be proven; where it is not found in time, the one that judges before."""
        self._screenshots.now("model added")
        self._steps.wait_for(lambda: engine_is_settled(self._application), self._begin_inspecting, ENGINE_PATIENCE_S)

    def _begin_inspecting(self) -> None:
        self._application.window.show_page("inspect")
        self._waiting = [] if self._handover is None else list(self._handover.products)
        self._probe.measure(_INSPECTING)
        self._screenshots.soon("ready to inspect")
        self._before_run.start()

    @Slot()
    def _inspect_next(self) -> None:
        if not self._waiting:
            self._probe.stop()
            self._writer.write(self._handed_back, self._end)
            return
        self._current = handed = self._waiting.pop(0)
        product = next((p for p in self._application.app_state.products if p.name == handed.name), None)
        if product is None:
            self._on_failed(codes.ProductIsGone(handed.name))
            return
        self._application.services.library.select_product(product.id)
        self._application.services.inspection.start(FolderChoice(str(parts_folder(self._handed_over, handed))))

    @Slot(object)
    def _on_part_inspected(self, part: Any) -> None:
        if self._current is not None:
            self._screenshots.once(f"inspecting {self._current.name} {part.inspection.verdict}", at_once=True)

    @Slot(object)
    def _on_run_ended(self, outcome: RunOutcome) -> None:
        handed, self._current = self._current, None
        if handed is None:
            return
        if outcome.error is not None or outcome.batch is None or outcome.end is RunEnd.STOPPED:
            reason = codes.NoPartInspected() if outcome.error is None else error_message(outcome.error)
            self._on_failed(codes.InspectionFailed(handed.name, reason))
            return
        inspections = self._application.workspace.batches.inspections(outcome.batch.id)
        found = handed_parts(inspections)
        engine = self._engines[-1] if self._engines else ""
        self._agreements[handed.name] = compare(handed.parts, found, allowed_difference(handed.engine, engine))
        self._milliseconds[handed.name] = [each.milliseconds for each in inspections if each.score is not None]
        source = parts_folder(self._handed_over, handed)
        self._handed_back.append((HandedProduct(handed.name, handed.folder, engine, found), source))
        self._screenshots.soon(f"inspected {handed.name}")
        self._before_run.start()

    def _end(self) -> None:
        self._is_handed_back = True
        self._finish_soon()

    def _measured(self) -> tuple[dict[str, Any], list[str]]:
        agreements = self._agreements
        wrong = [f"{name}: {text}" for name, each in agreements.items() for text in each.differences]
        if self._handover is not None:
            missing = [each.name for each in self._handover.products if each.name not in agreements]
            wrong += [f"{name} was not inspected." for name in missing]
            if not self._handover.products:
                wrong.append("Nothing was handed over.")
        if not self._is_handed_back:
            wrong.append("Nothing was handed back.")
        engines = {product.name: product.engine for product, _ in self._handed_back}
        there = {} if self._handover is None else {each.name: each.engine for each in self._handover.products}
        measured = {
            "handover": None
            if self._handover is None
            else {"edition": self._handover.edition, "version": self._handover.version},
            "parts": sum(each.parts for each in agreements.values()),
            "same_verdicts": sum(each.same_verdicts for each in agreements.values()),
            "largest_score_difference": max((each.largest_difference for each in agreements.values()), default=None),
            "products": {
                name: {
                    "parts": each.parts,
                    "same_verdicts": each.same_verdicts,
                    "largest_score_difference": each.largest_difference,
                    "allowed_score_difference": allowed_difference(there.get(name, ""), engines.get(name, "")),
                    "engine_there": there.get(name),
                    "engine_here": engines.get(name),
                    "milliseconds_per_part": asdict(percentiles_of(self._milliseconds[name])),
                }
                for name, each in agreements.items()
            },
            "event_loop_delay_ms": asdict(self._probe.percentiles(_INSPECTING)),
        }
        return measured, wrong

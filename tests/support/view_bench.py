"""A thread that inspects parts of several cameras, with a child that judges by brightness and a store."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from app.domain.inspection_flow import InspectionFlow
from app.domain.part import Inspection
from app.domain.part_numbering import PartNumbering
from app.domain.trigger import TriggerAnswer, TriggerOrigin
from app.domain.trigger_plan import TriggerPlan
from app.line.part_verdict import PartVerdict
from app.runs.inspection_thread import InspectionCallbacks, InspectionThread
from app.runs.run_request import RunOutcome, RunRequest
from app.runs.views.joining import join
from app.runs.views.view import RunView
from app.sources.source import FrameSource
from app.storage.workspace import Workspace
from tests.support import child_targets

PATIENCE_S = 60.0


@dataclass
class ViewBench:
    """`line` is what the line was told."""

    workspace: Workspace
    thread: InspectionThread
    outcomes: list[RunOutcome]
    line: list[PartVerdict]
    product_id: int

    def start(self, sources: list[FrameSource], plan: TriggerPlan, numbering: PartNumbering | None = None) -> None:
        model = self.workspace.models.list()[0]
        names = ("Top", "Left", "Right", "Below")
        views = tuple(
            RunView(name, source, f"product {name}", self.product_id, 1.0, known_as="bracket")
            for name, source in zip(names, sources, strict=False)
        )
        flow = InspectionFlow(plan, numbering or PartNumbering())
        self.thread.start_run(
            RunRequest(join(views, plan), "bracket", model, "cpu", product_id=self.product_id, flow=flow, views=views)
        )

    def fire(self) -> TriggerAnswer:
        return self.thread.control.triggers.fire(TriggerOrigin.LINE)

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline and not self.outcomes
            time.sleep(0.005)

    def wait_for_parts(self, count: int) -> None:
        self.until(lambda: self.thread.control.status.done >= count)

    def wait_for_end(self) -> RunOutcome:
        deadline = time.monotonic() + PATIENCE_S
        while not self.outcomes:
            assert time.monotonic() < deadline
            time.sleep(0.005)
        return self.outcomes[0]

    def stop(self) -> RunOutcome:
        self.thread.control.request_stop()
        return self.wait_for_end()

    def records(self) -> tuple[Inspection, ...]:
        batches = self.workspace.batches
        found = batches.list()
        return batches.inspections(found[0].id) if found else ()


@contextmanager
def view_bench(folder_of_all: Path) -> Iterator[ViewBench]:
    """Closed at the end, with its threads."""
    workspace = Workspace.open(folder_of_all)
    product = workspace.products.create("bracket")
    folder = workspace.models_folder / "m-0001"
    folder.mkdir()
    workspace.models.add("m-0001", folder, "lite", ["bracket"])
    outcomes: list[RunOutcome] = []
    line: list[PartVerdict] = []
    nothing = lambda _: None  # noqa: E731
    callbacks = InspectionCallbacks(nothing, nothing, nothing, outcomes.append, part_judged=line.append)
    thread = InspectionThread(workspace.batches, None, callbacks, child_targets.inspect_by_brightness)
    thread.start()
    try:
        yield ViewBench(workspace, thread, outcomes, line, product.id)
    finally:
        thread.close()
        workspace.close()


def write_pictures(folder: Path, *levels: int | None) -> Path:
    """Grey pictures of these levels, numbered from 0; None: a file that is none."""
    folder.mkdir()
    for number, level in enumerate(levels):
        data = b"no picture"
        if level is not None:
            data = cv2.imencode(".png", np.full((48, 64, 3), level, np.uint8))[1].tobytes()
        (folder / f"{number}.png").write_bytes(data)
    return folder

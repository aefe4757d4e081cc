"""Counts what charts show, from records; and adds maps up, a few at a time. In a background thread; no Qt."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass, replace

import cv2
import msgspec
import numpy as np

from app.domain.chart_figures import ChartFigures, CountedCause
from app.domain.chart_span import ChartFilter
from app.domain.defect_heat import DefectHeat, HeatSum
from app.domain.part import Inspection
from app.domain.part_query import PartQuery, PartSort
from app.domain.product import THRESHOLD_MAXIMUM
from app.messages.message import CoreSaid, Message, PlainText
from app.messages.stored import from_text
from app.storage.workspace import Workspace
from onenip_core.data.images.map_files import read_map_png
from onenip_core.errors import ImageReadError, OneNipError
from onenip_core.types import RgbImage, Verdict

log = logging.getLogger(__name__)

SCORE_STEP = 0.05
SCORE_STEPS = round(THRESHOLD_MAXIMUM / SCORE_STEP)
BEYOND = 1e9
"""Where the last step of scores ends: it holds whatever lies beyond the highest limit."""
MOST_MAPS = 200
"""Of NG parts, the newest, whose maps are added up."""
MAPS_AT_ONCE = 8
"""Between two reports; whoever else reads waits no longer."""
_LONGEST_SIDE = 720


def count_for_charts(workspace: Workspace, wanted: ChartFilter, edges: tuple[str, ...]) -> ChartFigures:
    """All figures of a filter. Raises StorageError."""
    counts, query = workspace.part_counts, wanted.query(edges)
    steps = tuple(SCORE_STEP * number for number in range(SCORE_STEPS + 1))
    return ChartFigures(
        wanted,
        query,
        counts.over_time(query, edges),
        counts.by_reason(replace(query, overruled=True)),
        counts.by_kind(replace(query, verdicts=(Verdict.NG,))),
        _causes(workspace, query),
        counts.by_score(query, (*steps, BEYOND)),
    )


def _causes(workspace: Workspace, query: PartQuery) -> tuple[CountedCause, ...]:
    """Joined by the kind of message: one that names a file is another text for each part."""
    counted = Counter[str]()
    examples: dict[str, str] = {}
    for text, count in workspace.part_causes.not_checked(query):
        kind = _kind(from_text(text))
        counted[kind] += count
        examples.setdefault(kind, text)
    return tuple(CountedCause(from_text(examples[kind]), count) for kind, count in counted.most_common())


def _kind(message: Message) -> str:
    """The same for messages that differ in names and numbers alone."""
    if isinstance(message, PlainText):
        return message.text
    if isinstance(message, CoreSaid):
        inner = (value for _, value in message.values if isinstance(value, Message))
        return " ".join((message.template, *map(_kind, inner)))
    within = (value for value in msgspec.structs.astuple(message) if isinstance(value, Message))
    return " ".join((type(message).__name__, *map(_kind, within)))


@dataclass(frozen=True, slots=True)
class HeatPlan:
    """Which maps are read."""

    parts: tuple[Inspection, ...]
    more: int
    sample: Inspection | None
    """Whose picture lies below."""
    view: str
    passed_over: int


def plan_heat(workspace: Workspace, query: PartQuery) -> HeatPlan:
    """The newest NG parts of one product, of the camera that decides most often where there are several. Raises StorageError."""
    queries, newest = workspace.part_queries, PartSort()
    bad = replace(query, verdicts=(Verdict.NG,))
    found = queries.page(bad, newest, 0, MOST_MAPS)
    more = max(0, queries.count(bad) - len(found))
    views = Counter(_view(part) for part in found)
    view = views.most_common(1)[0][0] if views else ""
    parts = tuple(part for part in found if _view(part) == view)
    good = queries.page(replace(query, verdicts=(Verdict.OK,)), newest, 0, 1)
    same = tuple(part for part in good if _view(part) == view)
    return HeatPlan(parts, more, next(iter((*same, *parts)), None), view, len(found) - len(parts))


class HeatReading:
    """Adds up the maps of a plan, some at each call. Only one thread may call at a time."""

    def __init__(self, workspace: Workspace, plan: HeatPlan) -> None:
        self._workspace = workspace
        self._plan = plan
        self._sum = HeatSum()
        self._done = 0
        self._without = plan.passed_over
        self._picture: RgbImage | None = None

    @property
    def progress(self) -> tuple[int, int]:
        return self._done, len(self._plan.parts)

    def go_on(self) -> DefectHeat:
        """Read the next maps: what is known now. What cannot be read is counted and passed over."""
        if self._done == 0 and self._plan.sample is not None:
            self._picture = self._sample(self._plan.sample)
        for part in self._plan.parts[self._done : self._done + MAPS_AT_ONCE]:
            self._done += 1
            if part.map_path is None or part.threshold is None:
                self._without += 1
                continue
            try:
                self._sum.add(read_map_png(part.map_path, part.map_scale), part.threshold)
            except ImageReadError as error:
                log.warning("The map of part %d is left out: %s", part.id, error)
                self._without += 1
        return DefectHeat(
            self._sum.parts, self._sum.counts, self._picture, self._without, self._plan.more, self._plan.view
        )

    def _sample(self, part: Inspection) -> RgbImage | None:
        try:
            image, _ = self._workspace.batches.load_part(part)
        except OneNipError as error:
            log.warning("The picture of part %d is not shown: %s", part.id, error)
            return None
        if image is None or max(image.shape[:2]) <= _LONGEST_SIDE:
            return image
        scale = _LONGEST_SIDE / max(image.shape[:2])
        size = max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale))
        return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _view(part: Inspection) -> str:
    return part.view or ""

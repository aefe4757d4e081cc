"""Steps of time along the lower axis: as many are named as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pyqtgraph as pg

from app.domain.chart_span import Step
from app.messages.wording.dates import format_clock, format_day, format_day_of_year, format_moment
from app.widgets.look.text_size import scaled

LABEL_WIDTH = 64


class StepAxis(pg.AxisItem):  # type: ignore[misc]
    """Values are numbers of steps, from 0."""

    def __init__(self, label_width: int = LABEL_WIDTH) -> None:
        super().__init__("bottom")
        self._label_width = scaled(label_width)
        self._labels: tuple[str, ...] = ()

    def set_labels(self, labels: Sequence[str]) -> None:
        """Of each step."""
        self._labels = tuple(labels)
        self.picture = None
        self.update()

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        """Whole numbers so far apart that their names do not touch."""
        count = len(self._labels)
        if not count or maxVal <= minVal:
            return []
        room = max(1, int(size // self._label_width))
        each = max(1, -(-round(maxVal - minVal) // room))
        return [(float(each), [float(place) for place in range(0, count, each) if minVal <= place <= maxVal])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The names of these steps."""
        return [self._labels[int(value)] if 0 <= int(value) < len(self._labels) else "" for value in values]


def step_label(step: Step, since: str) -> str:
    """A step by its beginning, in local time: "14:00", or the day "03-02"."""
    at = datetime.fromisoformat(since).astimezone()
    return format_clock(at) if step is Step.HOUR else format_day_of_year(at.date())


def step_words(step: Step, since: str, until: str) -> str:
    """A step with its day: "2026-03-02 14:00 – 15:00"."""
    first, last = datetime.fromisoformat(since).astimezone(), datetime.fromisoformat(until).astimezone()
    match step:
        case Step.HOUR:
            return f"{format_moment(first)} – {format_clock(last)}"
        case Step.DAY:
            return format_day(first.date())
        case Step.WEEK:
            return f"{format_day(first.date())} …"

"""What the commands print: progress bars for a person, JSON lines for a machine."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from types import TracebackType
from typing import Any

from tqdm import tqdm

from onenip_core.progress import ProgressEvent, Stage


class Reporter:
    """Shows progress on a terminal, or prints it as JSON lines."""

    def __init__(self, json_lines: bool) -> None:
        self._json_lines = json_lines
        self._bar: tqdm[Any] | None = None
        self._stage: str | None = None

    def __enter__(self) -> Reporter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._close_bar()

    def training(self, event: ProgressEvent) -> None:
        """Show a progress event of training."""
        if self._json_lines:
            self.json_line({"event": "progress", **asdict(replace(event, pictures=()))})
            return
        bar = self._bar_for(str(event.stage), 1000, "{l_bar}{bar}| {postfix}")
        bar.n = round(event.fraction * 1000)
        if event.message:
            bar.write(f"onenip: warning: {event.message}", file=sys.stderr)
        if event.stage is Stage.TRAINING and event.losses:
            left = "" if event.seconds_left is None else f", {_duration(event.seconds_left)} left"
            rate = "" if event.samples_per_second is None else f", {event.samples_per_second:.1f} samples/s"
            bar.set_postfix_str(f"step {event.step}, loss {event.losses['total']:.4f}{rate}{left}", refresh=False)
        bar.refresh()

    def counted(self, label: str, done: int, total: int) -> None:
        """Show that `done` of `total` things are done."""
        if self._json_lines:
            self.json_line({"event": "progress", "stage": label, "done": done, "total": total})
            return
        bar = self._bar_for(label, total, None)
        bar.n = done
        bar.refresh()

    def json_line(self, value: dict[str, Any]) -> None:
        """Print one JSON object, if machines listen."""
        if self._json_lines:
            # In ASCII, because the encoding of a pipe differs between computers.
            print(json.dumps(value, allow_nan=False), flush=True)  # noqa: T201

    def text(self, text: str) -> None:
        """Print a line for a person."""
        if not self._json_lines:
            self._close_bar()
            print(text, flush=True)  # noqa: T201

    def warn(self, sentences: Sequence[str]) -> None:
        """Tell a person, beside the result, what it leaves out; whoever reads JSON lines finds it there too."""
        self._close_bar()
        for sentence in sentences:
            print(f"onenip: warning: {sentence}", file=sys.stderr, flush=True)  # noqa: T201

    def _bar_for(self, stage: str, total: int, bar_format: str | None) -> tqdm[Any]:
        if self._bar is None or self._stage != stage:
            self._close_bar()
            self._stage = stage
            self._bar = tqdm(
                total=total, desc=stage.capitalize(), bar_format=bar_format, disable=not sys.stderr.isatty(), leave=True
            )
        return self._bar

    def _close_bar(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02d} s" if minutes else f"{rest} s"

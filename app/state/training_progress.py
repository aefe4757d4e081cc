"""How far a whole training run is: one share and one time left for all its stages."""

from __future__ import annotations

from dataclasses import dataclass

from onenip_core.progress import ProgressEvent, Stage

STAGES = tuple(Stage)
# Seconds an image on a slow CPU, until the run itself has shown how fast the machine is.
_READ = 0.01
_ANALYSE = 0.08
_DRAWN_PER_IMAGE = 4
"""Pseudo-anomalies that are drawn for each image before the first step; each is analysed once, like an image."""
_JUDGED_PER_PRODUCT = 120
"""Good and damaged pictures that the calibration judges at least."""
_HELD_OUT = 0.15
_SAVE = 3.0
_BEGUN = 0.02
"""Share of a stage from which on its own pace tells how long it takes."""


@dataclass(frozen=True, slots=True)
class AskedTraining:
    """What a person asked for, as far as time depends on it."""

    images: int
    products: int
    seconds: float
    """How long the steps may take."""


def expected_seconds(asked: AskedTraining) -> float:
    """About how long a whole run takes, steps and all that goes before and after them."""
    progress = TrainingProgress(asked, 0.0)
    progress.follow(ProgressEvent(Stage.READING, 0.0), 0.0)
    return progress.seconds_left or 0.0


class TrainingProgress:
    """Follows the reports of one run. Times are seconds of any clock that only goes forward."""

    def __init__(self, asked: AskedTraining, now: float) -> None:
        self._asked = asked
        self._began = self._stage_began = now
        self._stage: Stage | None = None
        self._pace: dict[Stage, float] = {}
        """Seconds that a stage took for each image it had to do, in this run."""
        self.fraction = 0.0
        """Share of the whole run that is done, 0…1; never falls."""
        self.seconds_left: float | None = None
        """An estimate for the whole run; None before there was a report."""

    def follow(self, event: ProgressEvent, now: float) -> None:
        """Take a report in."""
        if event.stage is not self._stage:
            self._end_stage(now)
            self._stage, self._stage_began = event.stage, now
        later = sum(self._expected(stage) for stage in STAGES[STAGES.index(event.stage) + 1 :])
        left = self._left_of_stage(event, now) + later
        elapsed = now - self._began
        whole = elapsed + left
        if whole > 0:
            self.fraction = max(self.fraction, min(1.0, elapsed / whole))
        self.seconds_left = left

    def _end_stage(self, now: float) -> None:
        if self._stage is not None:
            self._pace[self._stage] = (now - self._stage_began) / max(1, self._images_of(self._stage))

    def _left_of_stage(self, event: ProgressEvent, now: float) -> float:
        if event.seconds_left is not None:
            return event.seconds_left
        spent = now - self._stage_began
        if event.stage is not Stage.TRAINING and event.fraction > _BEGUN and spent > 0:
            return spent * (1 - event.fraction) / event.fraction
        return self._expected(event.stage) * (1 - event.fraction)

    def _images_of(self, stage: Stage) -> int:
        """Pictures that a stage analyses."""
        asked = self._asked
        return {
            Stage.READING: asked.images,
            Stage.CACHING: asked.images,
            Stage.PREPARING: asked.images * _DRAWN_PER_IMAGE,
            Stage.CALIBRATING: round(asked.images * _HELD_OUT) + asked.products * _JUDGED_PER_PRODUCT,
        }.get(stage, 0)

    def _expected(self, stage: Stage) -> float:
        """Seconds that a stage which has not begun will take."""
        if stage is Stage.TRAINING:
            return self._asked.seconds
        if stage is Stage.SAVING:
            return _SAVE
        if stage is Stage.READING:
            return self._images_of(stage) * _READ
        # Each of these stages passes pictures through the same backbone.
        return self._images_of(stage) * self._pace.get(Stage.CACHING, _ANALYSE)

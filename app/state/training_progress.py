"""How far a whole training run is: one share and one time left for all its stages."""

from __future__ import annotations

from dataclasses import dataclass

from onenip_core.progress import ProgressEvent, Stage

STAGES = tuple(Stage)
# Seconds an image on a slow CPU, until the run itself has shown how fast the machine is.
_READ = 0.01
_ANALYSE = 0.08
_LOOK = 0.02
_FIRST_ANOMALIES = 8
"""Pseudo-anomalies that are made before the first step."""
_COVERED = 40
"""Choosing the tokens of a product's gallery takes as long as the analysis of so many pictures."""
_JUDGED_PER_PRODUCT = 240
"""Analyses that the calibration takes as long as: some hundred good and damaged pictures, judged in every detail."""
_CROSSED = 0.5
"""What it takes to judge a picture whose features are there, as a share of what it takes from its pixels on."""
_HELD_OUT = 0.15
_LOOKED_AT = 512
"""Pictures of a product that are looked at to learn what to refuse: no more."""
_SAVE = 3.0
_LEAST_STEPS = 0.25
_STILL = 0.1
"""Share of a stage that is counted as left when it has taken longer than expected without a word."""
_BEGUN = 0.02
"""Share of a stage from which on its own pace tells how long it takes."""


@dataclass(frozen=True, slots=True)
class AskedTraining:
    """What a person asked for, as far as time depends on it."""

    images: int
    products: int
    seconds: float
    """How long the steps may take."""


@dataclass(frozen=True, slots=True)
class ExpectedTimes:
    """Seconds, before anything is known of the machine."""

    steps: float
    around: float
    """Reading, analysing, preparing, calibrating, learning what to refuse, and saving."""
    before: float
    """The part of `around` that counts towards the minutes asked for."""


def expected_times(asked: AskedTraining) -> ExpectedTimes:
    """About how long a whole run takes, steps and all that goes before and after them."""
    progress = TrainingProgress(asked, 0.0)
    stages = {stage: progress.expected(stage) for stage in STAGES if stage is not Stage.TRAINING}
    before = stages[Stage.READING] + stages[Stage.CACHING] + stages[Stage.PREPARING]
    steps = max(asked.seconds - before, asked.seconds * _LEAST_STEPS)
    return ExpectedTimes(steps, sum(stages.values()), before)


class TrainingProgress:
    """Follows the reports of one run. Times are seconds of any clock that only goes forward."""

    def __init__(self, asked: AskedTraining, now: float) -> None:
        self._asked = asked
        self._began = self._stage_began = self._moved = now
        self._stage: Stage | None = None
        self._pace: dict[Stage, float] = {}
        """Seconds that a stage took for each image it had to do, in this run."""
        self.fraction = 0.0
        """Share of the whole run that is done, 0…1; never falls."""
        self.seconds_left: float | None = None
        """An estimate for the whole run; None before there was a report."""

    def follow(self, event: ProgressEvent, now: float) -> None:
        """Take a report in."""
        if self._stage is None:
            self._began = now  # until here a process was started, which is no part of the work
        if event.stage is not self._stage:
            self._end_stage(now)
            self._stage, self._stage_began = event.stage, now
        if event.fraction <= 0:
            self._moved = now
        elapsed = now - self._began
        left = self._left_of_stage(event, now)
        for stage in STAGES[STAGES.index(event.stage) + 1 :]:
            # What comes before the steps counts towards the minutes that were asked for, but leaves them a quarter.
            steps = max(self._asked.seconds - elapsed - left, self._asked.seconds * _LEAST_STEPS)
            left += steps if stage is Stage.TRAINING else self.expected(stage)
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
        if event.stage is Stage.TRAINING:
            return max(self._asked.seconds * _LEAST_STEPS, self._asked.seconds - (now - self._began)) * (
                1 - event.fraction
            )
        expected = self.expected(event.stage)
        # Its own pace, once it is seen; what it did in silence before it began to count is no part of that.
        moving = now - max(self._moved, self._stage_began)
        if event.fraction > _BEGUN and moving > 0:
            return moving * (1 - event.fraction) / event.fraction
        return max(expected - spent, expected * _STILL)

    def _images_of(self, stage: Stage) -> int:
        """Pictures that a stage analyses."""
        asked = self._asked
        return {
            Stage.READING: asked.images,
            Stage.CACHING: asked.images,
            Stage.PREPARING: _FIRST_ANOMALIES + asked.products * _COVERED,
            # Held-out ones with what is damaged of them; then all, whose features are there already but for those.
            Stage.CALIBRATING: round((_HELD_OUT + _CROSSED) * asked.images) + asked.products * _JUDGED_PER_PRODUCT,
            Stage.PICTURES: min(asked.images, asked.products * _LOOKED_AT),
        }.get(stage, 0)

    def expected(self, stage: Stage) -> float:
        """Seconds that a stage will take, as far as that is known before it begins; not for the steps."""
        if stage is Stage.SAVING:
            return _SAVE
        if stage is Stage.READING:
            return self._images_of(stage) * _READ
        if stage is Stage.PICTURES:
            return self._images_of(stage) * _LOOK
        # Each of these stages passes pictures through the same backbone.
        return self._images_of(stage) * self._pace.get(Stage.CACHING, _ANALYSE)

"""A training that waits for its turn."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.trained_on import TrainedOn


@dataclass(frozen=True, slots=True)
class WaitingTraining:
    """What was asked for, with the images as they were then: it never trains on others without being told."""

    id: int
    place: int
    """The least is the next one."""
    title: str
    """What the model shall be called; empty for its permanent name alone."""
    preset: str
    minutes: float
    products: tuple[TrainedOn, ...]
    start_model_id: int | None = None
    """The model with whose weights it begins; None begins at random."""
    start_model_name: str = ""
    job_id: int | None = None
    """A run that stopped early and shall go on from its checkpoint; None for a new one."""
    held: str = ""
    """Why it does not begin, as a stored message; empty for one that may. Others pass it."""

    @property
    def images(self) -> int:
        """Normal images of all its products."""
        return sum(len(each.images) for each in self.products)


def next_waiting(queue: tuple[WaitingTraining, ...]) -> WaitingTraining | None:
    """The first of them, in order, that may begin."""
    return next((each for each in queue if not each.held), None)

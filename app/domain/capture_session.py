"""Sessions of capture: which normal images of a product were taken in one go, and what each session is for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.product import NormalImage, Product
from onenip_core.data.images.image_walk import natural_key

SESSION_GAP = timedelta(minutes=30)
"""A pause longer than this ends a session: light, camera or shift may be others afterwards."""
_LEAST_OF_A_SESSION = 4
"""Times that would make smaller sessions than this in the mean are those of files that were copied about, not of a capture."""


@dataclass(frozen=True, slots=True)
class PictureOrigin:
    """Where a normal image comes from."""

    session: str = ""
    taken_at: str | None = None
    """ISO 8601 in UTC; None where nobody knows."""


UNKNOWN_ORIGIN = PictureOrigin()


@dataclass(frozen=True, slots=True)
class CaptureSession:
    """The normal images of a product that were taken in one go."""

    name: str
    """Empty: those of which nobody has said."""
    images: tuple[NormalImage, ...]
    is_held_out: bool

    @property
    def teaching(self) -> int:
        """How many of them are not set aside."""
        return sum(not image.is_set_aside for image in self.images)

    @property
    def first_taken(self) -> str | None:
        return min((image.taken_at for image in self.images if image.taken_at), default=None)

    @property
    def last_taken(self) -> str | None:
        return max((image.taken_at for image in self.images if image.taken_at), default=None)


def sessions_of(product: Product, images: Iterable[NormalImage]) -> tuple[CaptureSession, ...]:
    """The sessions of a product by name, numbers inside names as numbers; images without one come last."""
    own: dict[str, list[NormalImage]] = defaultdict(list)
    for image in images:
        own[image.session].append(image)
    names = sorted(own, key=lambda name: (not name, natural_key(name), name))
    return tuple(CaptureSession(name, tuple(own[name]), bool(name) and name in product.held_out) for name in names)


@dataclass(frozen=True, slots=True)
class Division:
    """How many normal images of a product train, and how many a person holds out."""

    training: int
    held_out: int
    held_out_prompts: int = 0
    """Prompts among those held out: they guide nothing in the next training."""

    @classmethod
    def of(cls, sessions: Iterable[CaptureSession]) -> Division:
        """Without images that are set aside."""
        counts = [
            (session.is_held_out, image.is_prompt)
            for session in sessions
            for image in session.images
            if not image.is_set_aside
        ]
        held_out = [is_prompt for is_held_out, is_prompt in counts if is_held_out]
        return cls(len(counts) - len(held_out), len(held_out), sum(held_out))


def split_by_pauses(images: Sequence[NormalImage], gap: timedelta = SESSION_GAP) -> dict[int, str]:
    """New names of sessions for images of one session between which there were long pauses, by their numbers: the name with the
    moment at which each part of it began. Empty where there was no pause, where a time is not known, or where the times would make
    sessions of two or three pictures, so that they tell nothing.
    """
    times = {image.id: datetime.fromisoformat(image.taken_at) for image in images if image.taken_at}
    if len(times) < len(images):
        return {}
    ordered = sorted(images, key=lambda image: times[image.id])
    groups: list[list[NormalImage]] = []
    for image in ordered:
        if not groups or times[image.id] - times[groups[-1][-1].id] > gap:
            groups.append([])
        groups[-1].append(image)
    if len(groups) < 2 or len(images) < _LEAST_OF_A_SESSION * len(groups):
        return {}
    names: dict[int, str] = {}
    for group in groups:
        began = times[group[0].id].astimezone()  # as the clock on the wall said
        label = f"{group[0].session} {began:%Y-%m-%d %H:%M}".strip()
        names |= {image.id: label for image in group}
    return names

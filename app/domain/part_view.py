"""What each of several cameras saw of one part, and which of them decides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec

from onenip_core.types import Verdict

MOST_VIEWS = 4

_SEVERITY = {Verdict.OK: 0, Verdict.NOT_CHECKED: 1, Verdict.NG: 2}
"""A known defect counts more than a view that nobody looked at; a part is OK only if all of its views are."""


class Judged(Protocol):
    """What is needed to find the view that decides."""

    @property
    def verdict(self) -> Verdict: ...
    @property
    def score(self) -> float | None: ...
    @property
    def threshold(self) -> float | None: ...


class PartView(msgspec.Struct, frozen=True):
    """One view of a stored part. Its files lie in the folder of the batch; None where there are none, or none yet."""

    name: str
    """What a person calls the view: "Top"."""
    product: str
    """As which its picture was judged."""
    verdict: Verdict
    score: float | None
    threshold: float | None
    reason: str
    prompt: str | None
    milliseconds: float
    captured_at: str
    image_file: str | None = None
    map_file: str | None = None
    map_scale: float = 0.0
    value_bits: int | None = None
    image_sha256: str | None = None
    """SHA-256 of the picture's file, in hexadecimal; None in records of older versions, and where there is no picture."""
    frame_name: str = ""
    """File name or frame name at the source; empty in records of older versions."""

    @property
    def files(self) -> tuple[str, ...]:
        """Relative to the folder of the batch."""
        return tuple(file for file in (self.image_file, self.map_file) if file is not None)


def deciding_view(views: Sequence[Judged]) -> int:
    """The place of the view whose verdict is the part's: the worst; of several, the one farthest above its limit, then the first.

    Raises ValueError: there is none.
    """
    return max(range(len(views)), key=lambda place: (_SEVERITY[views[place].verdict], _excess(views[place]), -place))


def _excess(view: Judged) -> float:
    return view.score / view.threshold if view.score is not None and view.threshold else 0.0

"""How many parts of a run are what, corrections included."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from app.domain.part import Counters, Inspection
from onenip_core.types import Verdict


class RunCounts:
    """Counts parts of one run as they come. Of a run of days only the corrected parts are kept one by one."""

    def __init__(self) -> None:
        self._judged: Counter[Verdict] = Counter()
        self._corrected: dict[int, tuple[Verdict, Verdict]] = {}

    def add(self, inspections: Iterable[Inspection]) -> None:
        """New parts, as the model judged them."""
        self._judged.update(inspection.verdict for inspection in inspections)

    def correct(self, inspection: Inspection) -> None:
        """A part of the run is as `inspection` says now."""
        self._corrected[inspection.id] = (inspection.verdict, inspection.said)

    def join(self, later: RunCounts) -> None:
        """Parts of the same run that were counted apart are counted here too."""
        self._judged.update(later._judged)
        self._corrected.update(later._corrected)

    @property
    def counters(self) -> Counters:
        """The counts as they are now."""
        said = self._judged.copy()
        for judged, corrected in self._corrected.values():
            said[judged] -= 1
            said[corrected] += 1
        return Counters(ok=said[Verdict.OK], ng=said[Verdict.NG], not_checked=said[Verdict.NOT_CHECKED])

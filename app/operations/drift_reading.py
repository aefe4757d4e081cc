"""Reads what is new of a product's scores, and goes on where it stopped. In a background thread; no Qt."""

from __future__ import annotations

from app.domain.drift import DriftLog, DriftOrigin, DriftReport
from app.storage.drift_records import DriftRecords

NEWEST = 20_000
"""Parts behind the reference that are compared when a product is first looked at: of more, the newest."""
_AT_ONCE = 5000


class DriftReading:
    """Of one product. Only one thread may call at a time."""

    def __init__(self, records: DriftRecords) -> None:
        self._records = records
        self._log: DriftLog | None = None
        self._counts: dict[int, int] = {}
        """How many parts each batch had when it was read."""
        self._read: dict[int, int] = {}
        """The position of the last part that was read of each batch; those that were passed over are missing."""

    def read(self, origin: DriftOrigin) -> DriftReport:
        """What is known now. Raises StorageError."""
        batches = self._records.batches(origin)
        log = self._log
        if log is None or log.origin != origin or not self._goes_on(batches):
            self._log = None  # if the disk refuses on the way, all of it is read anew
            self._read = {}
            log = self._begin(origin, batches)
        else:
            for number, count in batches:
                if self._counts.get(number) != count:
                    self._take(log, number)
        self._log, self._counts = log, dict(batches)
        return log.report

    def _goes_on(self, batches: tuple[tuple[int, int], ...]) -> bool:
        """False where a batch came from or went to the trash: then all of it is read anew."""
        newest = max(self._counts, default=0)
        return self._counts.keys() == {number for number, _ in batches if number <= newest}

    def _begin(self, origin: DriftOrigin, batches: tuple[tuple[int, int], ...]) -> DriftLog:
        log = DriftLog(origin)
        rest = list(batches)
        while rest:
            self._take(log, rest[0][0], until_known=True)
            if log.has_reference:
                break
            rest.pop(0)
        # From the newest backwards, as many batches as are looked at; of the first of them, what is no part of the reference.
        unread = [count - self._read.get(number, 0) for number, count in rest]
        first = len(rest)
        while first > 0 and sum(unread[first:]) < NEWEST:
            first -= 1
        log.pass_over(sum(unread[:first]))
        for number, _ in rest[first:]:
            self._take(log, number)
        return log

    def _take(self, log: DriftLog, batch_id: int, *, until_known: bool = False) -> None:
        while True:
            parts = self._records.parts(batch_id, self._read.get(batch_id, 0), log.origin.after_inspection, _AT_ONCE)
            for part in parts:
                log.take((part,))
                self._read[batch_id] = part.position
                if until_known and log.has_reference:
                    return
            if len(parts) < _AT_ONCE:
                return

"""Where triggers from outside come in: one object for the whole life of the inspection thread, for runs one after the other."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from app.domain.steady_clock import steady_seconds
from app.domain.timestamps import utc_now
from app.domain.trigger import Trigger, TriggerAnswer, TriggerCounts, TriggerOrigin
from app.runs.triggers.gate import TriggerGate
from app.runs.triggers.part_numbers import PartNumbers


class TriggerTaker(Protocol):
    """What a run does with its triggers."""

    def accept(self, trigger: Trigger) -> bool:
        """Take over a trigger, at once; from here on one record follows. False: that record will be NOT_CHECKED."""
        ...


class TriggerNotes(Protocol):
    """Where accepted triggers are written down, so that a kill wipes out none."""

    def note(self, trigger: Trigger) -> None:
        """Returns at once and raises nothing."""
        ...

    def await_note(self, number: int) -> None:
        """Wait until that trigger is written down, for a moment at most."""
        ...


class RunTriggers:
    """Asks a run for parts, from any thread; never waits for camera or model, and for the note on the disk 50 ms at most.

    Every accepted trigger of a run leaves one record; who asks gets to know at once whether it was accepted.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._taker: TriggerTaker | None = None
        self._from_outside = False
        self._fired = False
        self._running = False
        self._gate = TriggerGate()
        self._numbers = PartNumbers()
        self._accepted = 0
        self._too_soon = 0
        self._refused = 0
        self._unasked = 0
        self._on_accepted: Callable[[Trigger], None] = lambda _trigger: None
        self._notes: TriggerNotes | None = None

    def watch(self, on_accepted: Callable[[Trigger], None]) -> None:
        """`on_accepted` hears of each accepted trigger before its part can be judged; in some thread, and must not wait."""
        self._on_accepted = on_accepted

    @property
    def expected(self) -> bool:
        """True while a run is on that waits for `fire`."""
        with self._lock:
            return self._taker is not None and self._from_outside

    @property
    def fired(self) -> bool:
        """True while a run is on whose parts come by `fire`, also before it takes the first."""
        with self._lock:
            return self._fired

    @property
    def counts(self) -> TriggerCounts:
        """Of the present run, or of the last one."""
        with self._lock:
            return TriggerCounts(self._accepted, self._too_soon, self._refused, self._unasked)

    @property
    def next_part_number(self) -> str | None:
        """What the next part will be called, where anybody knows before it is there."""
        with self._lock:
            return self._numbers.upcoming

    def name_next_part(self, part_number: str) -> None:
        """Say what the next part is called: for a number that was typed or scanned before the trigger. Empty takes it back."""
        with self._lock:
            self._numbers.name_next(part_number)

    def fire(self, source: TriggerOrigin, part_number: str | None = None, at: str | None = None) -> TriggerAnswer:
        """Ask for one part.

        Args:
            source: who asks.
            part_number: what the part is called; None leaves it to the product's numbering.
            at: when the signal came, ISO 8601 in UTC; None: now.
        """
        with self._lock:
            if self._taker is None or not self._from_outside:
                if not self._running:
                    return TriggerAnswer.NO_RUN
                self._refused += 1
                return TriggerAnswer.NOT_EXPECTED
            trigger = self._passed(source, part_number, at)
            if trigger is None:
                return TriggerAnswer.TOO_SOON
            answer = TriggerAnswer.ACCEPTED if self._taker.accept(trigger) else TriggerAnswer.NOT_CHECKED
            notes = self._notes
        if notes is not None:
            notes.await_note(trigger.number)  # whoever is told "accepted" finds it in the books, whatever happens now
        return answer

    def note_own(self, source: TriggerOrigin, at: str | None = None, moment: float | None = None) -> bool:
        """A trigger that the run itself saw: its camera's, its clock's, a part that came to rest. False if it does not count.

        `at` and `moment`, of the steady clock, are when it came, where that was before now.
        """
        with self._lock:
            if self._taker is None:
                return False
            trigger = self._passed(source, None, at, moment)
            if trigger is None:
                return False
            self._taker.accept(trigger)
            return True

    def take_part_number(self) -> str | None:
        """The number of a part that comes without a trigger, as those of a folder do."""
        with self._lock:
            return self._numbers.take()

    def note_unasked(self) -> None:
        """A frame came that nobody asked for."""
        with self._lock:
            self._unasked += 1

    def begin(self, gate: TriggerGate, numbers: PartNumbers, *, fired: bool = False) -> None:
        """A run begins. It takes no trigger yet; `fired`: it will take those of `fire`."""
        with self._lock:
            self._running, self._fired = True, fired
            self._gate, self._numbers = gate, numbers
            self._accepted = self._too_soon = self._refused = self._unasked = 0
            self._notes = None

    def keep_notes(self, notes: TriggerNotes | None) -> None:
        """Write down from now on each trigger that is accepted, or no longer."""
        with self._lock:
            self._notes = notes

    def open(self, taker: TriggerTaker, *, from_outside: bool) -> None:
        """From now on `taker` gets the triggers; those of `fire` only if they are meant to come `from_outside`."""
        with self._lock:
            self._taker, self._from_outside = taker, from_outside

    def close(self) -> None:
        """Accept none from here on: what was accepted before this returns is with the taker."""
        with self._lock:
            self._taker = None
            self._from_outside = False

    def end(self) -> None:
        """The run is over."""
        self.close()
        with self._lock:
            self._running = self._fired = False

    def _passed(
        self, source: TriggerOrigin, part_number: str | None, at: str | None, moment: float | None = None
    ) -> Trigger | None:
        now = steady_seconds()
        if not self._gate.lets_through(now):
            self._too_soon += 1
            return None
        self._accepted += 1
        trigger = Trigger(
            self._accepted, source, at or utc_now(), now if moment is None else moment, self._numbers.take(part_number)
        )
        if self._notes is not None:
            self._notes.note(trigger)
        self._on_accepted(trigger)
        return trigger

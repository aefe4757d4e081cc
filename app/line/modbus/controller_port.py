"""What controllers read and write, behind the server: every reading is of one moment, every rise of a coil is one wish."""

from __future__ import annotations

import logging
import threading
import time
from concurrent.futures import Future
from dataclasses import replace

from app.domain.steady_clock import steady_seconds
from app.line.modbus.register_map import (
    COILS,
    HOLDING_REGISTERS,
    PART_NUMBER_REGISTERS,
    Coil,
    Holding,
    Snapshot,
    discrete_inputs,
    input_registers,
    register_text,
)
from app.line.port import StationInputs
from app.line.station import Phase
from app.line.wire_verdict import WireVerdict
from app.messages.codes import line_modbus as codes
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

STALE_AFTER_S = 3.0
"""So long without a heartbeat, and what stands here is no longer true: the bits of the state fall, whatever they were."""
STILL_DUE_S = 2.0
"""So long at most the wire waits for a verdict that was given: should it never come here, nothing stays busy for ever."""


class ControllerPort:
    """Written by the lane, read and written by the server, each in a thread of its own."""

    def __init__(self, inputs: StationInputs) -> None:
        self._inputs = inputs
        self._lock = threading.Lock()
        tally = inputs.tally
        self._snapshot = Snapshot(inputs.station, tally)
        self._beaten_at = steady_seconds()
        self._answered = tally.answered
        """Triggers whose verdict can be read here, or could."""
        self._given, self._given_at = tally.answered, self._beaten_at
        """Triggers that had a verdict at that moment, wherever it was."""
        self._expected = tally.expected
        """Triggers that had been taken when the newest verdict was told."""
        self._coils = [False] * COILS
        self._holding = [0] * HOLDING_REGISTERS
        self.asked_at: float | None = None
        """When a controller last read or wrote something, by the monotonic clock; None if none ever did."""

    def beat(self, count: int) -> None:
        """The program lives, and this is how it does."""
        station, tally = self._inputs.station, self._inputs.tally
        reason = "" if station.reason is None else self._inputs.word(station.reason)
        with self._lock:
            now = steady_seconds()
            if station.phase is not Phase.RUNNING or now - self._beaten_at > STALE_AFTER_S:
                self._snapshot = self._snapshot.without_ok()
            self._snapshot = replace(self._snapshot, station=station, tally=tally, beats=count, reason=reason)
            self._beaten_at = now
            if now - self._given_at >= STILL_DUE_S:
                self._answered = max(self._answered, self._given)
                self._given, self._given_at = tally.answered, now

    def tell(self, verdict: WireVerdict) -> None:
        """The newest verdict."""
        tally = self._inputs.tally
        with self._lock:
            self._snapshot = self._snapshot.with_verdict(verdict, tally)
            self._answered = max(self._answered, verdict.answered)
            if verdict.late is None:
                self._expected = tally.expected

    def read_bits(self) -> list[bool]:
        """The discrete inputs."""
        return discrete_inputs(self._read())

    def read_registers(self) -> list[int]:
        """The input registers."""
        return input_registers(self._read())

    def read_coils(self) -> list[bool]:
        """As the controllers left them."""
        self.asked_at = time.monotonic()
        with self._lock:
            return list(self._coils)

    def read_holding(self) -> list[int]:
        """As the controllers left them."""
        self.asked_at = time.monotonic()
        with self._lock:
            return list(self._holding)

    def write_holding(self, address: int, values: list[int]) -> None:
        """A controller says which part, or which product, its next wish is about."""
        self.asked_at = time.monotonic()
        with self._lock:
            self._holding[address : address + len(values)] = values

    def write_coils(self, address: int, values: list[bool]) -> None:
        """A coil that rises is a wish; one that falls takes the answer back. Its answer can be read when this returns."""
        self.asked_at = time.monotonic()
        for coil, value in enumerate(values, address):
            with self._lock:
                rises, self._coils[coil] = value and not self._coils[coil], value
            if coil == Coil.TRIGGER:
                self._on_trigger(rises, value)
            elif coil == Coil.SWITCH_PRODUCT:
                self._on_switch(rises, value)

    def _read(self) -> Snapshot:
        self.asked_at = time.monotonic()
        expected = self._inputs.tally.expected
        with self._lock:
            # A trigger is due until its verdict can be read here: both change in one moment.
            outstanding = max(0, expected - self._answered)
            snapshot = replace(self._snapshot, tally=replace(self._snapshot.tally, outstanding=outstanding))
            is_of_the_part_before = expected > self._expected
            is_stale = steady_seconds() - self._beaten_at > STALE_AFTER_S
        if is_of_the_part_before:
            snapshot = replace(snapshot, newest=None)
        if not is_stale:
            return snapshot
        station = replace(snapshot.station, phase=Phase.NOT_READY)
        return replace(snapshot.without_ok(), station=station, reason=self._inputs.word(codes.HeartbeatStopped()))

    def _on_trigger(self, rises: bool, value: bool) -> None:
        if rises:
            with self._lock:
                # From here on the verdict of the part before can no longer be taken for this one's.
                self._snapshot = replace(self._snapshot, newest=None)
                place = Holding.PART_NUMBER
                number = register_text(self._holding[place : place + PART_NUMBER_REGISTERS])
            taken = self._fire(number or None)
            self._answer_trigger(taken=taken, refused=not taken)
        elif not value:
            self._answer_trigger(taken=False, refused=False)

    def _fire(self, part_number: str | None) -> bool:
        try:
            self._inputs.trigger("modbus", part_number)
        except OneNipError as error:
            log.warning("A trigger over Modbus was refused: %s", error)
            return False
        except Exception:
            log.exception("A trigger over Modbus failed")
            return False
        return True

    def _on_switch(self, rises: bool, value: bool) -> None:
        if rises:
            with self._lock:
                number = self._holding[Holding.PRODUCT_NUMBER]
            self._inputs.switch_product(number).add_done_callback(self._on_switched)
        elif not value:
            self._answer_product(taken=False, refused=False)

    def _on_switched(self, future: Future[None]) -> None:
        error = future.exception()
        if error is not None:
            log.warning("A product over Modbus was refused: %s", error)
        with self._lock:
            still_wanted = self._coils[Coil.SWITCH_PRODUCT]
        if still_wanted:
            self._answer_product(taken=error is None, refused=error is not None)

    def _answer_trigger(self, *, taken: bool, refused: bool) -> None:
        with self._lock:
            hands = replace(self._snapshot.handshake, trigger_taken=taken, trigger_refused=refused)
            self._snapshot = replace(self._snapshot, handshake=hands)

    def _answer_product(self, *, taken: bool, refused: bool) -> None:
        with self._lock:
            hands = replace(self._snapshot.handshake, product_taken=taken, product_refused=refused)
            self._snapshot = replace(self._snapshot, handshake=hands)

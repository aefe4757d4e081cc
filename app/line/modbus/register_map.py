"""What stands where: the map that docs/live.md prints. Addresses count from 0, as they travel; places are only ever added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from app.line.reason_numbers import number_of
from app.line.station import Phase, Station, Tally
from app.line.wire_verdict import WireVerdict
from onenip_core.types import Verdict

MAP_VERSION = 1
COILS = DISCRETE_INPUTS = 16
HOLDING_REGISTERS = 17
INPUT_REGISTERS = 88
PART_NUMBER_REGISTERS = 16
"""Two characters each."""
REASON_REGISTERS = 32
RECENT = 8
NOTHING = 0xFFFF
"""Stands for a number that there is not."""


class Coil(IntEnum):
    """Written by the controller, which sets them and takes them back when it has seen the answer."""

    TRIGGER = 0
    SWITCH_PRODUCT = 1


class Holding(IntEnum):
    """Written by the controller before it sets a coil."""

    PRODUCT_NUMBER = 0
    PART_NUMBER = 1
    """16 registers."""


class Discrete(IntEnum):
    """Bits to read."""

    HEARTBEAT = 0
    RUNNING = 1
    READY = 2
    PAUSED = 3
    BUSY = 4
    TRIGGER_TAKEN = 5
    TRIGGER_REFUSED = 6
    PRODUCT_TAKEN = 7
    PRODUCT_REFUSED = 8
    OK = 9
    NG = 10
    NOT_CHECKED = 11
    FAIL_SAFE = 12


class Input(IntEnum):
    """Registers to read; those of a pair hold 32 bits, the high word first."""

    MAP_VERSION = 0
    HEARTBEAT = 1
    STATE = 2
    PRODUCT_NUMBER = 3
    SEQUENCE = 4
    VERDICT = 5
    FAIL_SAFE = 6
    SCORE = 7
    LIMIT = 8
    POSITION = 9
    """Two registers."""
    MILLISECONDS = 11
    TRIGGERS = 12
    TRIGGERS_REFUSED = 13
    OUTSTANDING = 14
    LATE = 15
    LATE_VERDICT = 16
    NOT_CHECKED_REASON = 17
    """Of the newest verdict: `reason_numbers`."""
    OK_COUNT = 18
    """Two registers."""
    NG_COUNT = 20
    """Two registers."""
    NOT_CHECKED_COUNT = 22
    """Two registers."""
    PART_NUMBER = 24
    """16 registers."""
    RECENT = 40
    """The last eight verdicts, newest first: sequence, verdict."""
    REASON = 56
    """32 registers."""


VERDICT_CODES = {Verdict.OK: 1, Verdict.NG: 2, Verdict.NOT_CHECKED: 3}
STATE_CODES = {Phase.NOT_READY: 0, Phase.READY: 1, Phase.RUNNING: 2, Phase.PAUSED: 3}


@dataclass(frozen=True, slots=True)
class Handshake:
    """What became of the controller's last wishes; an answer is taken back together with the wish."""

    trigger_taken: bool = False
    trigger_refused: bool = False
    product_taken: bool = False
    product_refused: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that can be read at one moment, so that no reading mixes two parts."""

    station: Station
    tally: Tally
    beats: int = 0
    reason: str = ""
    """Why it is not ready."""
    newest: WireVerdict | None = None
    recent: tuple[tuple[int, Verdict], ...] = ()
    late_verdict: Verdict | None = None
    handshake: Handshake = Handshake()

    def with_verdict(self, verdict: WireVerdict, tally: Tally) -> Snapshot:
        """A verdict that came too late never takes the place of what was told in time."""
        if verdict.late is not None:
            return replace(self, tally=tally, late_verdict=verdict.late)
        recent = ((verdict.sequence, verdict.verdict), *self.recent)[:RECENT]
        return replace(self, tally=tally, newest=verdict, recent=recent)

    def without_ok(self) -> Snapshot:
        """Parts pass unseen: an OK that stands here is of one that was seen."""
        return self if self.newest is None or self.newest.verdict is not Verdict.OK else replace(self, newest=None)


def discrete_inputs(snapshot: Snapshot) -> list[bool]:
    """All bits, (16,)."""
    phase, newest, hands = snapshot.station.phase, snapshot.newest, snapshot.handshake
    said = None if newest is None else newest.verdict
    bits = [False] * DISCRETE_INPUTS
    bits[Discrete.HEARTBEAT] = bool(snapshot.beats % 2)
    bits[Discrete.RUNNING] = phase is Phase.RUNNING
    bits[Discrete.READY] = phase is Phase.READY
    bits[Discrete.PAUSED] = phase is Phase.PAUSED
    bits[Discrete.BUSY] = snapshot.tally.outstanding > 0
    bits[Discrete.TRIGGER_TAKEN] = hands.trigger_taken
    bits[Discrete.TRIGGER_REFUSED] = hands.trigger_refused
    bits[Discrete.PRODUCT_TAKEN] = hands.product_taken
    bits[Discrete.PRODUCT_REFUSED] = hands.product_refused
    bits[Discrete.OK] = said is Verdict.OK
    bits[Discrete.NG] = said is Verdict.NG
    bits[Discrete.NOT_CHECKED] = said is Verdict.NOT_CHECKED
    bits[Discrete.FAIL_SAFE] = newest is not None and newest.fail_safe
    return bits


def input_registers(snapshot: Snapshot) -> list[int]:
    """All registers, (88,) of 0…65535."""
    station, tally, newest = snapshot.station, snapshot.tally, snapshot.newest
    registers = [0] * INPUT_REGISTERS
    registers[Input.MAP_VERSION] = MAP_VERSION
    registers[Input.HEARTBEAT] = snapshot.beats & 0xFFFF
    registers[Input.STATE] = STATE_CODES[station.phase]
    registers[Input.PRODUCT_NUMBER] = station.product_number & 0xFFFF
    registers[Input.TRIGGERS] = tally.triggers & 0xFFFF
    registers[Input.TRIGGERS_REFUSED] = tally.refused & 0xFFFF
    registers[Input.OUTSTANDING] = min(tally.outstanding, 0xFFFF)
    registers[Input.LATE] = tally.late & 0xFFFF
    registers[Input.LATE_VERDICT] = 0 if snapshot.late_verdict is None else VERDICT_CODES[snapshot.late_verdict]
    _put(registers, Input.OK_COUNT, _pair(tally.ok))
    _put(registers, Input.NG_COUNT, _pair(tally.ng))
    _put(registers, Input.NOT_CHECKED_COUNT, _pair(tally.not_checked))
    _put(registers, Input.REASON, text_registers(snapshot.reason, REASON_REGISTERS))
    registers[Input.SCORE] = registers[Input.LIMIT] = registers[Input.MILLISECONDS] = NOTHING
    if newest is not None:
        registers[Input.VERDICT] = VERDICT_CODES[newest.verdict]
        registers[Input.FAIL_SAFE] = int(newest.fail_safe)
        registers[Input.NOT_CHECKED_REASON] = number_of(newest.reason)
        registers[Input.SCORE] = _thousandths(newest.score)
        registers[Input.LIMIT] = _thousandths(newest.limit)
        registers[Input.MILLISECONDS] = NOTHING if newest.milliseconds is None else _bounded(newest.milliseconds)
        _put(registers, Input.POSITION, _pair(newest.position or 0))
        _put(registers, Input.PART_NUMBER, text_registers(newest.part_number or "", PART_NUMBER_REGISTERS))
    if snapshot.recent:
        # Stays when a trigger takes the verdict away: only a new verdict changes it.
        registers[Input.SEQUENCE] = snapshot.recent[0][0] & 0xFFFF
    for place, (sequence, verdict) in enumerate(snapshot.recent):
        _put(registers, Input.RECENT + 2 * place, (sequence & 0xFFFF, VERDICT_CODES[verdict]))
    return registers


def text_registers(text: str, count: int) -> list[int]:
    """ASCII, two characters a register, the first one in the high byte; cut off or filled up with zeros. (count,)"""
    content = text.encode("ascii", "replace")[: 2 * count].ljust(2 * count, b"\0")
    return [int.from_bytes(content[place : place + 2]) for place in range(0, 2 * count, 2)]


def register_text(registers: Sequence[int]) -> str:
    """What `text_registers` wrote, up to the first zero; whatever is no printable character becomes a question mark, because a
    part whose number is garbage is a part all the same."""
    content = b"".join((register & 0xFFFF).to_bytes(2) for register in registers).partition(b"\0")[0]
    text = "".join(character if character.isprintable() else "?" for character in content.decode("ascii", "replace"))
    return text.replace("\N{REPLACEMENT CHARACTER}", "?").strip()


def _put(registers: list[int], place: int, values: Sequence[int]) -> None:
    registers[place : place + len(values)] = values


def _pair(number: int) -> tuple[int, int]:
    return (number >> 16) & 0xFFFF, number & 0xFFFF


def _thousandths(number: float | None) -> int:
    return NOTHING if number is None else _bounded(1000 * number)


def _bounded(number: float) -> int:
    return min(max(round(number), 0), NOTHING - 1)

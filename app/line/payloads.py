"""What is said in JSON, over MQTT and HTTP. Fields are only ever added."""

from __future__ import annotations

import msgspec

from app.domain.timestamps import utc_now
from app.line.port import StationInputs
from app.line.reason_numbers import code_of
from app.line.wire_verdict import WireVerdict

VERSION = 1
MOST_BYTES = 4096
"""Of what is asked for; anything longer is refused."""
LONGEST_PART_NUMBER = 128


class VerdictPayload(msgspec.Struct, frozen=True):
    """A verdict. Act on `verdict`, and on nothing else."""

    version: int
    sequence: int
    product: str
    part_number: str | None
    position: int | None
    name: str
    verdict: str
    """"OK", "NG" or "NOT_CHECKED"."""
    fail_safe: bool
    """The deadline gave it, not the model."""
    late_verdict: str | None
    """What the model said after the deadline; `verdict` is "NOT_CHECKED" then."""
    reason_code: str
    """The name of the reason, the same in all languages; empty where there is none."""
    reason: str
    """The sentence that a person reads."""
    score: float | None
    limit: float | None
    captured_at: str | None
    triggered_at: str | None
    told_at: str
    milliseconds: float | None


class ProductEntry(msgspec.Struct, frozen=True):
    """A product that may be asked for."""

    number: int
    name: str


class StationPayload(msgspec.Struct, frozen=True):
    """How the station does."""

    version: int
    state: str
    """"running", "paused", "ready", "not_ready" or "offline"."""
    reason_code: str
    reason: str
    product: str | None
    product_number: int
    products: tuple[ProductEntry, ...]
    ok: int
    ng: int
    not_checked: int
    late: int
    triggers: int
    refused: int
    outstanding: int
    at: str


class HeartbeatPayload(msgspec.Struct, frozen=True):
    """Once a second."""

    version: int
    count: int
    state: str
    at: str


class TriggerWish(msgspec.Struct, frozen=True):
    """A part is in front of the camera."""

    part_number: str | None = None


class ProductWish(msgspec.Struct, frozen=True):
    """Inspect another product, by one of both, or the present one for another order."""

    product: str | None = None
    number: int | None = None
    order: str | None = None
    """The order or lot that comes now; "" for none, left out: as it is. Without a product the present one stays."""

    @property
    def wanted(self) -> str | int | None:
        """By name or number; None if neither is given, or both are."""
        given = [each for each in (self.product, self.number) if each is not None]
        return given[0] if len(given) == 1 else None

    @property
    def is_whole(self) -> bool:
        """True if it says what to inspect: one product, or an order alone."""
        names_none = self.product is None and self.number is None
        return self.wanted not in (None, "") or (names_none and self.order is not None)


class AnswerPayload(msgspec.Struct, frozen=True):
    """What became of a wish."""

    version: int
    accepted: bool
    reason_code: str
    reason: str


def verdict_payload(verdict: WireVerdict, inputs: StationInputs) -> VerdictPayload:
    """As it is told."""
    reason = verdict.reason
    return VerdictPayload(
        VERSION,
        verdict.sequence,
        verdict.product,
        verdict.part_number,
        verdict.position,
        verdict.name,
        verdict.verdict.value,
        verdict.fail_safe,
        None if verdict.late is None else verdict.late.value,
        code_of(reason),
        "" if reason is None else inputs.word(reason),
        verdict.score,
        verdict.limit,
        verdict.captured_at,
        verdict.triggered_at,
        verdict.told_at,
        verdict.milliseconds,
    )


def station_payload(inputs: StationInputs) -> StationPayload:
    """As it is now."""
    station, tally = inputs.station, inputs.tally
    reason = station.reason
    return StationPayload(
        VERSION,
        station.phase.value,
        code_of(reason),
        "" if reason is None else inputs.word(reason),
        station.product,
        station.product_number,
        tuple(ProductEntry(number, name) for number, name in station.products),
        tally.ok,
        tally.ng,
        tally.not_checked,
        tally.late,
        tally.triggers,
        tally.refused,
        tally.outstanding,
        utc_now(),
    )


OFFLINE = msgspec.json.encode({"version": VERSION, "state": "offline"})
"""Instead of the station's state: it is gone, or was never there."""


def schemas() -> dict[str, object]:
    """JSON Schema of everything that is said and asked for."""
    kinds = (VerdictPayload, StationPayload, HeartbeatPayload, TriggerWish, ProductWish, AnswerPayload)
    _, parts = msgspec.json.schema_components(kinds, ref_template="#/$defs/{name}")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": parts}

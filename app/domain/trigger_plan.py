"""How a product's parts are told from each other in front of a camera."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

LEAST_INTERVAL_S, MOST_INTERVAL_S = 0.05, 3600.0
LEAST_TIMEOUT_S, MOST_TIMEOUT_S = 0.1, 60.0
MOST_DEBOUNCE_MS, MOST_DISTANCE_MS = 10_000, 3_600_000
MOST_QUEUE = 64


class TriggerKind(StrEnum):
    """What makes a frame a part. A folder, a video and a watched folder need none: each of their frames is a part."""

    FREE_RUN = "free_run"
    """The newest frame is judged, again and again."""
    SOFTWARE = "software"
    """Button, key, scanner, HTTP or the line."""
    HARDWARE = "hardware"
    """An input of the camera; only for cameras that have one."""
    INTERVAL = "interval"
    """One part in so many seconds."""
    PRESENCE = "presence"
    """A part that has come to rest in view, once."""


class TriggerPlan(msgspec.Struct, frozen=True):
    """A kind of trigger with its numbers."""

    kind: TriggerKind = TriggerKind.FREE_RUN
    interval_s: Annotated[float, msgspec.Meta(ge=LEAST_INTERVAL_S, le=MOST_INTERVAL_S)] = 1.0
    timeout_s: Annotated[float, msgspec.Meta(ge=LEAST_TIMEOUT_S, le=MOST_TIMEOUT_S)] = 2.0
    """A trigger whose picture takes longer is a NOT_CHECKED part."""
    debounce_ms: Annotated[int, msgspec.Meta(ge=0, le=MOST_DEBOUNCE_MS)] = 20
    """A trigger within that of the signal before is a contact that bounced."""
    distance_ms: Annotated[int, msgspec.Meta(ge=0, le=MOST_DISTANCE_MS)] = 0
    """A trigger within that of the part before cannot be another part."""
    queue: Annotated[int, msgspec.Meta(ge=1, le=MOST_QUEUE)] = 8
    """Parts that may wait for their picture or their verdict; one more is NOT_CHECKED, and an alarm."""

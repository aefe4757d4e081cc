"""What of the Charts page is looked at."""

from __future__ import annotations

from enum import StrEnum


class View(StrEnum):
    """Two charts below each other, or one."""

    PRODUCTION = "production"
    CAUSES = "causes"
    SCORES = "scores"
    PLACES = "places"

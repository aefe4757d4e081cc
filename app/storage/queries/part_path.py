"""By which index the parts that are asked for are found."""

from __future__ import annotations

from enum import Enum, auto


class PartPath(Enum):
    """Each is an index that holds all that a query compares, so that a million parts are gone through without one look at their
    records; which one is used is decided by what is asked (`PartPaths`), and not left to guesses of the database.
    """

    TIME = auto()
    SCORE = auto()
    NAME = auto()
    MILLISECONDS = auto()
    VERDICT = auto()
    """By what was said, then by time."""
    OVERRULED = auto()
    """Only what a person corrected: that is little."""
    DESCRIBED = auto()
    """Only what a person said a kind of defect of, or painted on: that is little."""
    TEXT = auto()
    """By name: names and numbers stand first in each row of this index, where a text is found soonest."""
    BATCH = auto()
    """Batch by batch."""
    GIVEN = auto()
    """By a range that stands beside what the query asks."""


PARTIAL = {PartPath.OVERRULED: "inspections_corrected", PartPath.DESCRIBED: "inspections_described"}
"""Indexes of a few parts alone."""

"""What a report is about."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportSubject:
    """In the words of whoever asked for it."""

    title: str
    """As "Report of batch 12"."""
    facts: tuple[tuple[str, str], ...] = ()
    """Names and values that stand below the title, before those that follow from the parts."""

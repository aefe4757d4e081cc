"""Bars in a report, which browsers show and Qt can print: cells of a table with a ground."""

from __future__ import annotations

from collections.abc import Sequence

from app.widgets.report.html_parts import safe

_LONGEST = 320
"""Pixels of the longest bar."""
_GROUND = "#a3161f"
_HEIGHT = 12


def bars(rows: Sequence[tuple[str, int, str]]) -> str:
    """A row for each (name, value, words); the longest bar is that of the largest value. A value that is not 0 is seen."""
    largest = max((value for _, value, _ in rows), default=0) or 1
    return (
        f'<table cellspacing="0">{"".join(_row(name, value / largest, words) for name, value, words in rows)}</table>'
    )


def _row(name: str, share: float, words: str) -> str:
    width = max(1, round(share * _LONGEST)) if share > 0 else 0
    bar = (
        f'<table cellspacing="0" cellpadding="0"><tr><td width="{width}" height="{_HEIGHT}" bgcolor="{_GROUND}"'
        f' style="border: none; padding: 0"></td></tr></table>'
    )
    return f"<tr><td>{safe(name)}</td><td>{bar if width else ''}</td><td>{safe(words)}</td></tr>"

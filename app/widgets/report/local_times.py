"""Of which place the times of a report are: whoever reads it may sit in another one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication


def times_note(now: datetime | None = None) -> str:
    """The zone of all times, as it is `now`: in summer another offset may hold than in winter."""
    local = (now or datetime.now()).astimezone()
    offset = local.strftime("%z")
    text = QCoreApplication.translate(
        "Report", "All times are local ones of where this was written: {zone}, now UTC{offset}."
    )
    return text.format(zone=local.tzname() or "–", offset=f"{offset[:3]}:{offset[3:5]}")

"""A report with its pictures, as one HTML file or as PDF."""

from __future__ import annotations

import base64
from collections.abc import Callable

from PySide6.QtGui import QImage

from app.widgets.report.pdf import print_pdf
from app.widgets.report.pictures import Keep

Text = Callable[[Keep], str | None]
"""Makes the HTML, and gives its pictures to be kept; None if it was cancelled."""


def as_html(text: Text) -> bytes | None:
    """One file for browsers with the pictures inside; None if it was cancelled."""
    html = text(lambda _name, jpeg: f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode('ascii')}")
    return None if html is None else html.encode("utf-8", "replace")


def as_pdf(text: Text, cancelled: Callable[[], bool]) -> bytes | None:
    """As PDF on the paper of the place, with numbers on its pages; None if it was cancelled. May be called off the GUI thread."""
    pictures: dict[str, QImage] = {}

    def keep(name: str, jpeg: bytes) -> str:
        pictures[name] = QImage.fromData(jpeg)
        return name

    html = text(keep)
    return None if html is None else print_pdf(html, pictures, cancelled)

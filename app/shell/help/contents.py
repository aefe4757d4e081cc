"""Which topics the help has, in which order: how to begin, a topic a page, and what goes beyond one page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

BEGINNING = ("getting_started", "verdicts")
OF_PAGES = (
    "inspect",
    "operate",
    "products",
    "train",
    "review",
    "all_parts",
    "charts",
    "limits",
    "releases",
    "trash",
    "settings",
    "audit",
)
"""Named as the pages are."""
BEYOND = ("cameras", "line", "people", "retention", "stations", "trouble")
KEYS = "keys"
"""Made from the actions of the window, in no file."""
TOPICS = (*BEGINNING, *OF_PAGES, *BEYOND)
LANGUAGES = ("en", "de")
"""In which the topics are written; whoever speaks another one reads English."""


def sections() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The table of contents: headings, and the topics below each."""
    return (
        (QCoreApplication.translate("Help", "To begin with"), BEGINNING),
        (QCoreApplication.translate("Help", "Pages"), OF_PAGES),
        (QCoreApplication.translate("Help", "Also"), (*BEYOND, KEYS)),
    )

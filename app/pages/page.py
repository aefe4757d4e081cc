"""What the window needs to know about a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.actions.registry import ActionRegistry
from app.operations.services import Services
from app.pages.badge import Badge
from app.widgets.look.appearance import Appearance


@dataclass(frozen=True, slots=True)
class OpenPage:
    """A page that was made."""

    widget: QWidget
    controls: QWidget | None = None
    """Stands in the top bar while the page is on show."""
    notices: QHBoxLayout | None = None
    """Where the window's line of notices stands while the page fills the screen alone."""
    status: QWidget | None = None
    """Stands below the page's button in the rail, on every page; shows itself when there is something to say."""
    badge: Badge | None = None
    """How much waits on the page."""


PageMaker = Callable[[Services, Appearance, ActionRegistry], OpenPage]
"""Makes a page and connects its intents to the services."""


@dataclass(frozen=True, slots=True)
class PageDescriptor:
    """A line of the catalogue."""

    key: str
    title: str
    """Marked for translation in the context "Pages"."""
    icon: str
    load: Callable[[], PageMaker]
    """Loads the code of the page: the window is there before all pages are."""
    keys: str = ""
    """A shortcut of its own; empty: Ctrl and its number among the pages without one, so that a page more changes no number that
    people know."""
    at_bottom: bool = False
    """True for what is seldom needed: its button stands at the bottom of the rail."""

    @property
    def name(self) -> str:
        """The title in the language of the application."""
        return QCoreApplication.translate("Pages", self.title)

    def make(self, services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
        """The page, loaded and made."""
        return self.load()(services, appearance, actions)

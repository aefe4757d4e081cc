"""Opens the help at the topic of the page on show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from app.actions.registry import ActionRegistry
from app.shell.help.contents import KEYS
from app.shell.help.help_book import HelpTopic, is_written_in, read_topics
from app.shell.help.help_window import SIZE, HelpWindow
from app.shell.help.window_words import WindowWords
from app.widgets.look.appearance import Appearance

_EDGE = 24
"""Pixels between the help and the edge of the window."""


class PageHelp(QObject):
    """Reads and makes the help when it is first wanted."""

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        actions: ActionRegistry,
        places: Callable[[], Mapping[str, str]],
        language: str,
    ) -> None:
        """`places` names the pages; `language` is that of the window, as "de"."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._words = WindowWords(actions, places)
        self._language = language
        self._help: HelpWindow | None = None

    @property
    def shown(self) -> HelpWindow | None:
        """The help's window, if it was ever opened."""
        return self._help

    def open(self, key: str) -> None:
        """Come up beside the page with its topic."""
        if self._help is None:
            self._help = self._make()
        help_ = self._help
        help_.begin_with(key)
        if not help_.isVisible():
            # On the right: on the left are the pages, and whoever reads goes on to the next one there.
            room = self._window.size()
            height = min(SIZE.height(), room.height() - 4 * _EDGE)
            help_.resize(min(SIZE.width(), room.width() - 2 * _EDGE), height)
            corner = QPoint(self._window.width() - help_.width() - _EDGE, self._window.height() - height - 2 * _EDGE)
            help_.move(self._window.mapToGlobal(corner))
        help_.show()
        help_.raise_()
        help_.activateWindow()

    def _make(self) -> HelpWindow:
        written = is_written_in(self._language)
        topics = [replace(each, text=self._words.fill(each.text)) for each in read_topics(self._language)]
        topics.append(HelpTopic(KEYS, self._words.keys_topic(), self._language))
        made = HelpWindow(topics, self._appearance, self._window, is_translated=written)
        made.closedByKey.connect(self._on_closed)
        self._appearance.apply_to(made)
        self._appearance.changed.connect(self._on_appearance_changed)
        return made

    @Slot()
    def _on_closed(self) -> None:
        self._window.activateWindow()

    @Slot()
    def _on_appearance_changed(self) -> None:
        if self._help is not None:
            self._appearance.apply_to(self._help)

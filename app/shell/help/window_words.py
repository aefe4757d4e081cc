"""What the help takes from the window: names of pages, and what actions are called and by which keys they are done."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.actions.registry import ActionRegistry, Entry, keys_text
from app.shell.shortcut_list import all_keys

_PLACE = re.compile(r"\{(?:(page|keys):)?([a-z_]+(?:\.[a-z_0-9]+)*)\}")
_TWO_ENDS = re.compile(r"(…\*)\.(?=\s)")
"""The name of an action that opens a dialog, at the end of a sentence."""
_MARKS = re.compile(r"([\\`*_\[\]|<>#])")


class WindowWords:
    """Fills topics, so that no topic names a key that does something else, or a page by a name that nobody sees."""

    def __init__(self, actions: ActionRegistry, places: Callable[[], Mapping[str, str]]) -> None:
        """`places` gives the names of the pages by their keys, as the list of shortcuts has them."""
        self._actions = actions
        self._places = places

    def fill(self, text: str) -> str:
        """`text` with `{page:review}` as a link to that topic, `{keys:review.why}` as the keys of an action, and `{review.why}` as
        what it is called, with its keys behind. A name that is not there stays as it is.
        """
        places = self._places()

        def filled(match: re.Match[str]) -> str:
            kind, name = match.groups()
            if kind == "page":
                return f"[{_plain(places[name])}]({name}.md)" if name in places else match.group()
            entry = self._actions.find(name)
            if entry is None:
                return match.group()
            keys = keys_text(entry.action)
            shown = f"**{_plain(keys)}**" if keys else ""
            if kind == "keys":
                return shown
            label = f"*{_plain(entry.action.label)}*"
            return f"{label} ({shown})" if shown else label

        return _TWO_ENDS.sub(r"\1", _PLACE.sub(filled, text))

    def keys_topic(self) -> str:
        """Every shortcut by page, as a topic."""
        title = QCoreApplication.translate("Help", "Keyboard shortcuts")
        hint = QCoreApplication.translate(
            "Help", "A page's shortcuts work while that page is shown. Ctrl+K finds everything by typing."
        )
        parts = [f"# {_plain(title)}", _plain(hint)]
        for place, name in self._places().items():
            entries = [entry for entry in self._actions.of(place) if entry.action.keys]
            if entries:
                parts += [f"## {_plain(name)}", self._table(entries)]
        return "\n\n".join(parts)

    def _table(self, entries: list[Entry]) -> str:
        action = QCoreApplication.translate("Help", "What")
        keys = QCoreApplication.translate("Help", "Keys")
        rows = [f"| {_plain(entry.action.label)} | {_plain(all_keys(entry))} |" for entry in entries]
        return "\n".join((f"| {_plain(action)} | {_plain(keys)} |", "|---|---|", *rows))


def named_in(text: str) -> tuple[tuple[str, str], ...]:
    """What a topic names of the window: ("page", key) or ("action", id), in the order of the text."""
    return tuple(
        ("page" if kind == "page" else "action", name) for kind, name in (m.groups() for m in _PLACE.finditer(text))
    )


def _plain(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)

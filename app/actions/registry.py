"""Makes each QAction once and knows them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QMetaObject, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.actions.action import Action
from app.messages.wording.lists import with_bracket
from app.messages.wording.say import say
from app.state.access_state import AccessState

WINDOW = ""
"""The place of actions that are there on every page."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An action, where it belongs, and what Qt knows of it."""

    action: Action
    place: str
    """The key of its page; WINDOW for those of the whole window."""
    qt: QAction


class ActionRegistry(QObject):
    """All actions of a window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, Entry] = {}
        self._operators_only = False
        self._access: AccessState | None = None
        self._followed: list[QMetaObject.Connection] = []

    def close(self) -> None:
        """Follow nothing any more. What is followed may live longer than the window, and must not reach into what is gone."""
        for connection in self._followed:
            QObject.disconnect(connection)
        self._followed.clear()
        self._entries.clear()

    @property
    def operators_only(self) -> bool:
        """True while only what operators may do can be done."""
        return self._operators_only

    def set_operators_only(self, only: bool) -> None:
        """Close everything that operators may not do, or open it again."""
        self._operators_only = only
        self._follow_all()

    def follow_access(self, access: AccessState) -> None:
        """From now on close what whoever is logged in may not do."""
        self._access = access
        access.changed.connect(self._follow_all)
        self._follow_all()

    @Slot()
    def _follow_all(self) -> None:
        for entry in self.entries:
            self._follow(entry)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All actions, in the order in which they were added."""
        return tuple(self._entries.values())

    def of(self, place: str) -> tuple[Entry, ...]:
        """The actions of a page, or of the whole window."""
        return tuple(entry for entry in self.entries if entry.place == place)

    def __getitem__(self, action_id: str) -> QAction:
        return self._entries[action_id].qt

    def find(self, action_id: str) -> Entry | None:
        """The action of that id, if there is one."""
        return self._entries.get(action_id)

    def add(self, actions: Iterable[Action], owner: QWidget, place: str = WINDOW) -> None:
        """Take over `actions`. Their shortcuts work in the owner's window while the owner is on show.

        Raises:
            ValueError: an id is there already, or a key already does something else in the same place.
        """
        for action in actions:
            self._refuse_clash(action, place)
            qt = QAction(owner)
            qt.setShortcuts([QKeySequence(key) for key in action.keys])
            whole, inner = Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut
            qt.setAutoRepeat(action.repeats)
            qt.setShortcutContext(whole if action.keys_in is None else inner)
            qt.triggered.connect(lambda _checked=False, action=action: action.run())
            (action.keys_in or owner).addAction(qt)
            entry = Entry(action, place, qt)
            self._entries[action.id] = entry
            for button in action.buttons:
                _attach(button, qt, action.aim)
            for signal in action.follows:
                self._followed.append(signal.connect(lambda *_, entry=entry: self._follow(entry)))
            self._follow(entry)

    def _refuse_clash(self, action: Action, place: str) -> None:
        if action.id in self._entries:
            raise ValueError(f"There is already an action {action.id}.")
        if not action.keys:
            return
        for entry in self.entries:
            shared = set(action.keys) & set(entry.action.keys)
            if not shared or _apart(action.keys_in, entry.action.keys_in):
                continue
            if WINDOW in (place, entry.place) or place == entry.place:
                raise ValueError(f"{', '.join(shared)} does {entry.action.id} already, so it cannot do {action.id}.")

    def _follow(self, entry: Entry) -> None:
        action, qt = entry.action, entry.qt
        keys = keys_text(action)
        refusal = None if self._access is None else self._access.refusal(action.deed)
        tip = action.tip if refusal is None else say(refusal)
        qt.setText(action.label)
        qt.setToolTip(with_bracket(tip, keys) if keys and refusal is None else tip)
        is_open = refusal is None and (action.for_operators or not self._operators_only)
        qt.setEnabled(is_open and action.enabled())


def _apart(one: QWidget | None, other: QWidget | None) -> bool:
    """True for two widgets of which never both have the focus within: what keys do there may differ."""
    if one is None or other is None or one is other:
        return False
    return not one.isAncestorOf(other) and not other.isAncestorOf(one)


def keys_text(action: Action) -> str:
    """The first shortcut as it stands on this system's keyboard; "" if there is none."""
    if not action.keys:
        return ""
    return QKeySequence(action.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


class _Trigger(QObject):
    """Keeps what was aimed at from a button's way down to its way up."""

    def __init__(self, button: QAbstractButton, aim: Callable[[], Callable[[], object]]) -> None:
        super().__init__(button)
        self._aim = aim
        self._aimed: Callable[[], object] | None = None
        button.pressed.connect(self._on_pressed)
        button.clicked.connect(self._on_clicked)

    @Slot()
    def _on_pressed(self) -> None:
        self._aimed = self._aim()

    @Slot()
    def _on_clicked(self) -> None:
        aimed, self._aimed = self._aimed, None
        if aimed is not None:
            aimed()


def _attach(button: QAbstractButton, action: QAction, aim: Callable[[], Callable[[], object]] | None) -> None:
    """Let a button do what an action does, and look as it may."""

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())

    action.changed.connect(follow)
    if aim is not None:
        _Trigger(button, aim)
    elif not button.isCheckable():
        button.clicked.connect(action.trigger)
    follow()

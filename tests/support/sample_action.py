"""An action that a test adds through the same door as all others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.actions.action import Action


class Bell(QObject):
    """Can be rung while it hangs."""

    hung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hangs = False
        self.rings = 0

    def ring(self) -> None:
        self.rings += 1

    def hang(self, hangs: bool) -> None:
        self.hangs = hangs
        self.hung.emit()

    def is_hung(self) -> bool:
        return self.hangs


def ring_action(bell: Bell, text: str | Callable[[], str] = "Ring the bell") -> Action:
    """The row."""
    return Action("sample.ring", text, bell.ring, keys=("Ctrl+Shift+B",), enabled=bell.is_hung, follows=(bell.hung,))

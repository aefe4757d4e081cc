"""Functions that listen to what outlives them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance


class _Ear(QObject):
    """Qt ends the connection to a method when its object goes; one to a plain function would last as long as the signal."""

    def __init__(self, owner: QObject, do: Callable[..., object]) -> None:
        super().__init__(owner)
        self._do = do

    def hear(self, *told: object) -> None:
        self._do(*told)


def listen(owner: QObject, signal: SignalInstance, do: Callable[..., object]) -> None:
    """Call `do` whenever `signal` comes, as long as `owner` lives: for states and services, which are there before and after a
    page."""
    signal.connect(_Ear(owner, do).hear)

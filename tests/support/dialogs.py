"""Does something in a dialog as soon as it stands there."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Generic, Self, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

D = TypeVar("D", bound=QDialog)
LOOK_MS = 20


class InDialog(Generic[D]):
    """Around what opens a modal dialog of that kind; `act` must close it. Fails if none came."""

    def __init__(self, kind: type[D], act: Callable[[D], None]) -> None:
        self._kind = kind
        self._act = act
        self._error: BaseException | None = None
        self._came = False
        self._timer = QTimer()
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.stop()
        if self._error is not None:
            raise self._error
        assert self._came or error is not None, f"no {self._kind.__name__} came"

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if self._came or not isinstance(dialog, self._kind) or not dialog.isVisible():
            return
        self._came = True
        self._timer.stop()
        try:
            self._act(dialog)
        except BaseException as error:
            self._error = error
            dialog.reject()

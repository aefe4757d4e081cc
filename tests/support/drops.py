"""Drags files over a window and lets them go, as the system tells the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def mime_of(paths: Sequence[Path]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag_over(window: QWidget, mime: QMimeData, at: QPoint) -> bool:
    """Come into the window and move there; True if it would take what is dragged."""
    handle = _handle(window)
    entered = QDragEnterEvent(at, Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, mime, LEFT, NONE)
    QApplication.sendEvent(handle, entered)
    moved = QDragMoveEvent(at, Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, mime, LEFT, NONE)
    moved.setAccepted(entered.isAccepted())
    QApplication.sendEvent(handle, moved)
    return moved.isAccepted()


def leave(window: QWidget) -> None:
    QApplication.sendEvent(_handle(window), QDragLeaveEvent())


def drop(window: QWidget, mime: QMimeData, at: QPoint) -> bool:
    """Drag there and let go; True if it was taken, and copied rather than moved."""
    if not drag_over(window, mime, at):
        leave(window)
        return False
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    dropped = QDropEvent(QPointF(at), actions, mime, LEFT, NONE, QEvent.Type.Drop)
    QApplication.sendEvent(_handle(window), dropped)
    return dropped.isAccepted() and dropped.dropAction() is Qt.DropAction.CopyAction


def _handle(window: QWidget) -> QWindow:
    handle = window.windowHandle()
    assert handle is not None, "it has been shown"
    return handle

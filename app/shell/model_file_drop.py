"""Model files may be dropped anywhere on the window, whatever page is on show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from app.operations.model_files import is_model_file
from app.widgets.file_drop import dropped_paths
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_STRONG, SIZE_TITLE
from app.widgets.look.widgets import GRID, card, heading, text_label

ICON_SIZE = 48


class DropCurtain(QFrame):
    """A frame around the window and a word in its middle while a model file is dragged over it: a verdict stays in sight.

    The mouse does not see it, so that it changes no target.
    """

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("DropCurtain")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = QLabel()
        title = heading(self.tr("Drop the model file to add it"), SIZE_TITLE)
        text = text_label(self.tr("You are asked before anything is changed."), SIZE_STRONG, tone="muted")
        word, inner = card(margin=4 * GRID)
        word.setObjectName("Popover")
        for label in (self._icon, title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inner.addWidget(label)
        layout = QVBoxLayout(self)
        layout.addWidget(word, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def cover(self) -> None:
        """Come up over all of the parent."""
        self._icon.setPixmap(self._appearance.pixmap("download", "accent", ICON_SIZE))
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect().adjusted(2, 2, -2, -2))
        self.raise_()
        self.show()


class ModelFileDrop(QObject):
    """Takes the drops in which a model file is before any page or field sees them; all others go where they went before."""

    dropped = Signal(list)
    """Carries all paths of the drop."""

    def __init__(self, window: QWidget, appearance: Appearance, is_closed: Callable[[], bool] = lambda: False) -> None:
        """While `is_closed` says so, model files are refused."""
        super().__init__(window)
        self._window = window
        self._is_closed = is_closed
        self.curtain = DropCurtain(appearance, window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the system's window, which gets every drag first; it is there, or there anew, once the window is shown."""
        if watched is self._window:
            handle = self._window.windowHandle()
            if event.type() is QEvent.Type.Show and handle is not None:
                handle.installEventFilter(self)
            return False
        if event.type() is QEvent.Type.DragLeave:
            self.curtain.hide()
        return isinstance(event, QDropEvent) and self._take(event)

    def _take(self, event: QDropEvent) -> bool:
        """True if it is ours: a drag that comes in, that moves, or that is let go (Qt's classes of the first two are kinds of the
        third)."""
        paths = dropped_paths(event.mimeData())
        if not any(is_model_file(path) for path in paths):
            return False
        if self._is_closed() or QApplication.activeModalWidget() is not None:  # it is the question's turn
            event.ignore()
            return True
        # To copy, whatever was proposed: a file manager would delete what was moved.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.curtain.hide()
            self.dropped.emit(paths)
        elif not self.curtain.isVisible():
            self.curtain.cover()
        return True

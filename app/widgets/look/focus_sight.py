"""What has the focus is seen: a ring around lists and tables, and what is scrolled away comes into sight."""

from __future__ import annotations

from weakref import ref

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QScrollArea, QWidget


class Ring(QFrame):
    """Lies over a widget, or a part of it, and takes nothing from it: neither room nor the mouse. The style sheet paints it in the
    colour that every other focus has: a palette does not reach into dialogs.
    """

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setObjectName("FocusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class FocusRing(Ring):
    """Surrounds a list as long as that has the focus."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)
        self.surround()

    def surround(self) -> None:
        """Be seen around the list, as large as it is now."""
        self.setGeometry(self._view.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the list, and go with its focus."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)


class FocusSight(QObject):
    """Follows the focus, wherever in the application it goes."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._window: ref[QWidget] | None = None
        """That in which the focus was last."""
        application.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QAbstractItemView) and not isinstance(now, QHeaderView):
            ring = now.findChild(FocusRing)
            if ring is None:
                FocusRing(now)
            else:
                ring.surround()
        if now is None:
            return
        # What has the focus when a window comes up was led there by nobody: it is read from its top.
        comes_up = self._window is None or self._window() is not now.window()
        self._window = ref(now.window())
        if not comes_up and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            _bring_into_sight(now)


def _bring_into_sight(widget: QWidget) -> None:
    """Qt does it only for keys that lead on within the area. What the mouse presses stays where it is."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and _is_scrolled_by(widget, around):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _is_scrolled_by(widget: QWidget, area: QScrollArea) -> bool:
    """Not all of what it scrolls: a page that comes up has the focus itself, and is seen from its top and not from its middle."""
    body = area.widget()
    return body is not None and body is not widget and body.isAncestorOf(widget)

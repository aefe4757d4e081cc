"""Explains what the mouse points at or the keyboard is on, beside the window: no click is ever taken for it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QCursor, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QTextBrowser, QVBoxLayout, QWidget

from app.widgets.look.fitted_dialog import FittedDialog
from app.widgets.look.fonts import SIZE_STRONG
from app.widgets.look.text_size import heightened, scaled_size
from app.widgets.look.widgets import GRID, heading, rule, text_label

SIZE = QSize(400, 480)
LOOK_MS = 120


@dataclass(frozen=True, slots=True)
class Explanation:
    """A thing and what is said about it."""

    name: str
    text: str


def explanation_of(widget: QWidget | None) -> Explanation | None:
    """What is said about a widget, or else about what it lies in; None if nothing is."""
    while widget is not None and not widget.isWindow():
        text = widget.whatsThis() or widget.toolTip()
        if text:
            label = widget.text() if isinstance(widget, QAbstractButton) else ""
            return Explanation(widget.accessibleName() or label, text)
        widget = widget.parentWidget()
    return None


class HelpCard(FittedDialog):
    """Stays open while work goes on. Escape closes it, wherever the focus is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._explained: QWidget | None = None
        self.setWindowTitle(self.tr("Help"))
        self.resize(scaled_size(SIZE))
        self.name = heading("", SIZE_STRONG)
        self.name.setWordWrap(True)
        self.text = text_label("", wrap=True)
        self.text.setMinimumHeight(heightened(96, 4))
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.page = QTextBrowser()
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setAccessibleName(self.tr("What is on this page"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        hint = self.tr("Point at something, or go to it with Tab. Esc closes this. F1 opens the help.")
        layout.addWidget(text_label(hint, tone="muted", wrap=True))
        layout.addWidget(self.name)
        layout.addWidget(self.text)
        layout.addWidget(rule())
        layout.addWidget(heading(self.tr("On this page")))
        layout.addWidget(self.page, 1)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @Slot()
    def toggle(self) -> None:
        """Come up beside what matters, or go."""
        if self.isVisible():
            self.hide()
            return
        self.show_page()
        # In the lower left: verdict and buttons are on the right and on top.
        corner = self._window.mapToGlobal(QPoint(0, self._window.height()))
        self.move(corner + QPoint(112, -SIZE.height() - 96))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.show()
        self.explain(QApplication.focusWidget())

    @Slot()
    def show_page(self) -> None:
        """List what is explained of all that is visible in the window."""
        found = [
            Explanation(widget.accessibleName(), widget.whatsThis())
            for widget in self._window.findChildren(QWidget)
            if widget.whatsThis() and widget.isVisible() and widget.window() is self._window
        ]
        self.page.setHtml("".join(f"<p><b>{escape(one.name)}</b><br>{escape(one.text)}</p>" for one in found))

    def explain(self, widget: QWidget | None) -> None:
        """Show what is said about a widget; what is already shown stays where there is nothing to say."""
        explanation = explanation_of(widget)
        if explanation is not None:
            self.name.setText(explanation.name)
            self.text.setText(explanation.text)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to follow the mouse."""
        super().showEvent(event)
        self._timer.start()
        self._window.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow nothing."""
        super().hideEvent(event)
        self._timer.stop()
        self._window.removeEventFilter(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is hiding."""
        super().closeEvent(event)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Escape, before a page does something else with it; nothing but Escape."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.hide()
                return True
        return False

    @Slot()
    def _look(self) -> None:
        widget = QApplication.widgetAt(QCursor.pos())
        # A mouse that rests leaves the word to the keyboard.
        if widget is not self._explained:
            self._explained = widget
            if widget is not None and widget.window() is self._window:
                self.explain(widget)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and now.window() is self._window:
            self.explain(now)

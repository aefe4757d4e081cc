"""Something that is scrolled only where there is less room than it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.widgets.look.least_height import least_height
from app.widgets.look.text_size import USUAL, text_percent


class RoomArea(QScrollArea):
    """Gives what is in it all of its room, or what it needs at least where that is more: letters twice as large on a small screen.

    Qt's own way asks for the size that a widget would like to have, and scrolls where everything can still be read.
    """

    neededHeightChanged = Signal()

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self._body = body
        self._is_fitting = False
        self._needed_height = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whoever goes on by Tab is followed
        self.setWidget(body)
        body.installEventFilter(self)

    @property
    def body(self) -> QWidget:
        """What is in it."""
        return self._body

    @property
    def needed_height(self) -> int:
        """Pixels in height with which nothing is scrolled down at the present width."""
        return self._needed_height

    @property
    def beside(self) -> int:
        """Pixels that the bar takes from the width where it is scrolled down."""
        bar = self.verticalScrollBar()
        bar.ensurePolished()
        return self._bar(bar)

    def sizeHint(self) -> QSize:
        """As what is in it."""
        return self._body.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """It may be small."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more or less room."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it may need more or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Give the body its size."""
        if self._is_fitting:
            return
        self._is_fitting = True
        if (layout := self._body.layout()) is not None:
            layout.activate()  # else what lies deep in it still says what it said before the change
        room = self.contentsRect().size()  # as if there were no bars
        beside, below = self._bar(self.verticalScrollBar()), self._bar(self.horizontalScrollBar())
        needed = self._least(room.width())
        whole = needed.height()
        down = needed.height() > room.height()
        if down:
            needed = self._least(room.width() - beside)
        aside = needed.width() > room.width() - (beside if down else 0)
        if aside and not down and needed.height() > room.height() - below:
            down = True
        room -= QSize(beside if down else 0, below if aside else 0)
        on, off = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(on if down else off)
        self.setHorizontalScrollBarPolicy(on if aside else off)
        self._body.resize(room.expandedTo(needed))
        self._is_fitting = False
        if whole != self._needed_height:
            self._needed_height = whole
            self.neededHeightChanged.emit()

    def _least(self, width: int) -> QSize:
        """What the body needs where it gets `width` pixels."""
        layout = self._body.layout()
        least = self._body.minimumSizeHint() if layout is None else layout.totalMinimumSize()
        width = max(width, least.width(), self._body.minimumWidth())
        height = least_height(self._body, width)
        if text_percent() > USUAL and layout is not None:
            # Where there is less than Qt takes for the least, it takes from whatever is large: pictures, but rows of buttons too.
            asked = layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else least.height()
            height = max(height, asked)
        return QSize(max(least.width(), self._body.minimumWidth()), height)

    @staticmethod
    def _bar(bar: QWidget) -> int:
        """Pixels that a scroll bar takes."""
        return min(bar.sizeHint().width(), bar.sizeHint().height())

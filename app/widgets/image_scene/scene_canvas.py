"""Paints a scene where a Viewport says, and leaves to its parent what no item wants."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPen, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from app.widgets.image_scene.viewport import Viewport
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_SMALL, SIZE_STRONG, font

NEAREST_FROM = 3.0
"""From this zoom on, pixels are shown as squares: an inspector wants to see them, not a blur."""
EMPTY_MARGIN = 32
_TEXTS = ((SIZE_STRONG, QFont.Weight.Medium), (SIZE_BODY, QFont.Weight.Medium), (SIZE_SMALL, QFont.Weight.Normal))


class SceneCanvas(QGraphicsView):
    """Presses, drags and wheel that no item of the scene takes are ignored, so that Qt hands them to the parent.

    It has neither scroll bars nor focus of its own: the parent decides what is seen, and has the focus.
    """

    def __init__(self, scene: QGraphicsScene, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(scene, parent)
        self._appearance = appearance
        self._parent = parent
        self._text = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        # A new frame changes everything that is seen; working out what else could stay costs more than it saves.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Files that are dropped on the frame are meant for the page around it.
        self.setAcceptDrops(False)
        surface = self.viewport()
        surface.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        surface.setAutoFillBackground(False)
        surface.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_viewport(self, viewport: Viewport) -> None:
        """Show the part of the scene that lies in `viewport`, to the fraction of a pixel."""
        zoom, origin = viewport.zoom, viewport.target.topLeft()
        width, height = viewport.widget_size
        # The scene's rectangle is what is seen, so that there is nothing to scroll: scroll bars know whole pixels only.
        self.setSceneRect(QRectF(-origin.x() / zoom, -origin.y() / zoom, width / zoom, height / zoom))
        self.setTransform(QTransform(zoom, 0, 0, zoom, origin.x(), origin.y()))
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom < NEAREST_FROM)

    def show_text(self, text: str) -> None:
        """What stands in the middle of the ground; the frame is painted over it."""
        if text != self._text:
            self._text = text
            self.viewport().update()

    def show_hand(self, shape: Qt.CursorShape | None) -> None:
        """The pointer over the scene; None is the usual one. Set here, because items with a pointer of their own set it here."""
        if shape is None:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(shape)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The ground with its text."""
        painter.save()
        painter.resetTransform()
        area = self.viewport().rect()
        painter.fillRect(area, self._appearance.colour("sunken"))
        # Its edge: in high contrast the ground is that of everything around it.
        painter.setPen(QPen(self._appearance.colour("border"), 1))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        if self._text:
            painter.setPen(self._appearance.colour("muted"))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            inner = area.adjusted(EMPTY_MARGIN, EMPTY_MARGIN, -EMPTY_MARGIN, -EMPTY_MARGIN)
            for size, weight in _TEXTS:  # the first that fits
                painter.setFont(font(size, weight))
                if inner.contains(painter.boundingRect(inner, flags, self._text)):
                    break
                inner = area.adjusted(4, 4, -4, -4)
            painter.drawText(inner, flags, self._text)
        painter.restore()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The frame of the focus, over everything."""
        if not self._parent.hasFocus():
            return
        painter.save()
        painter.resetTransform()
        painter.setPen(QPen(self._appearance.colour("accent"), 2))
        painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """To the item below; the middle button always moves the frame."""
        if event.button() is Qt.MouseButton.MiddleButton:
            event.ignore()
        else:
            super().mousePressEvent(event)
            self._accept_if_taken(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """To the item that is held; hovering too."""
        super().mouseMoveEvent(event)
        self._accept_if_taken(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """To the item that was held."""
        taken = self.scene().mouseGrabberItem() is not None
        super().mouseReleaseEvent(event)
        event.setAccepted(taken)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the item below."""
        super().mouseDoubleClickEvent(event)
        self._accept_if_taken(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The parent's: it zooms, over items too."""
        event.ignore()

    def _accept_if_taken(self, event: QMouseEvent) -> None:
        event.setAccepted(self.scene().mouseGrabberItem() is not None)

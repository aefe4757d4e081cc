"""A frame with its anomaly map over it. Two `drawImage` calls are the fastest way that Qt has for this."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.image_scene.heat_overlay import HeatOverlay, make_overlay
from app.widgets.image_scene.viewport import Viewport
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_STRONG, font
from onenip_core.types import AnomalyMap, RgbImage

WHEEL_STEP = 1.25
NEAREST_FROM = 3.0
"""From this zoom on, pixels are shown as squares: an inspector wants to see them, not a blur."""
PAN_STEP = 48.0


class ImageView(QWidget):
    """Shows one frame. Wheel zooms at the pointer, dragging pans, Ctrl+0 fits, a double click shows 100 %."""

    viewChanged = Signal()
    """The zoom changed."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._image: QImage | None = None
        self._pixels: RgbImage | None = None
        self._overlay: HeatOverlay | None = None
        self._viewport: Viewport | None = None
        self._fits = True
        self._opacity = 0.6
        self._map_visible = True
        self._outlined = True
        self._empty_text = ""
        self._drag_from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Image of the part"))
        self._describe()

    # What is shown ---------------------------------------------------------------------------------------------

    def show_part(
        self, image: RgbImage | None, model_map: AnomalyMap | None, limit: float | None, outlined: bool = True
    ) -> None:
        """Show a frame, (H, W, 3) uint8 RGB, and its (S, S) map.

        `limit` is the threshold in the map's units; `outlined` draws a line around what exceeds it.
        """
        self._outlined = outlined
        old_size = None if self._image is None else self._image.size()
        self._pixels, self._image, self._overlay = None, None, None
        if image is not None and image.size:
            self._pixels = np.ascontiguousarray(image)
            height, width = image.shape[:2]
            self._image = QImage(self._pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
            if model_map is not None:
                self._overlay = make_overlay(model_map, (height, width), limit if limit and limit > 0 else 1.0)
            if self._viewport is None or self._fits or old_size != self._image.size():
                self.fit()
        self._describe()
        self.update()

    def set_empty_text(self, text: str) -> None:
        """What stands in the middle while there is no frame."""
        self._empty_text = text
        self.update()

    def set_opacity(self, opacity: float) -> None:
        """0 (map hidden, the contour stays) … 1 (map opaque)."""
        self._opacity = min(1.0, max(0.0, opacity))
        self.update()

    def set_map_visible(self, visible: bool) -> None:
        """Show or hide the map with its contour."""
        self._map_visible = visible
        self.update()

    @property
    def map_visible(self) -> bool:
        return self._map_visible

    @property
    def viewport(self) -> Viewport | None:
        """Zoom and position of the frame; None while there is none."""
        return self._viewport if self._image is not None else None

    # Zoom and pan ----------------------------------------------------------------------------------------------

    def fit(self) -> None:
        """Show the whole frame."""
        if self._image is not None:
            self._fits = True
            self._set_viewport(Viewport.fitted(self._widget_size(), (self._image.width(), self._image.height())))

    def show_full_size(self, at: QPointF | None = None) -> None:
        """One frame pixel for each widget pixel, keeping the point `at` (the middle, if None) in place."""
        if self._viewport is not None:
            self.zoom_by(1.0 / self._viewport.zoom, at)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom around the widget point `at`, or around the middle."""
        if self._image is not None and self._viewport is not None:
            self._fits = False
            self._set_viewport(self._viewport.zoomed(factor, at or QPointF(self.width() / 2, self.height() / 2)))

    def _set_viewport(self, viewport: Viewport) -> None:
        self._viewport = viewport
        self.viewChanged.emit()
        self.update()

    def _pan(self, dx: float, dy: float) -> None:
        if self._viewport is not None:
            self._fits = False
            self._set_viewport(self._viewport.moved(QPointF(dx, dy)))

    def _widget_size(self) -> tuple[float, float]:
        return max(1.0, self.width()), max(1.0, self.height())

    # Events ----------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Preferred size."""
        return QSize(640, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the frame fitted, or its centre where it is."""
        super().resizeEvent(event)
        if self._image is not None and self._viewport is not None:
            if self._fits:
                self.fit()
            else:
                self._set_viewport(self._viewport.resized(self._widget_size()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer, with or without Ctrl."""
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(WHEEL_STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton) and self._image is not None:
            self._drag_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan."""
        if self._drag_from is not None:
            delta = event.position() - self._drag_from
            self._drag_from = event.position()
            self._pan(delta.x(), delta.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End to pan."""
        self._drag_from = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """100 % at the pointer; once more fits again."""
        if self._viewport is not None and abs(self._viewport.zoom - 1.0) < 1e-6 and not self._fits:
            self.fit()
        else:
            self.show_full_size(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom; Shift with the arrows pans (plain arrows belong to the page)."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        moves = {
            Qt.Key.Key_Left: (PAN_STEP, 0.0),
            Qt.Key.Key_Right: (-PAN_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, PAN_STEP),
            Qt.Key.Key_Down: (0.0, -PAN_STEP),
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(WHEEL_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / WHEEL_STEP)
        elif key == Qt.Key.Key_0 and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.fit()
        elif shift and key in moves:
            self._pan(*moves[key])
        elif key == Qt.Key.Key_Space and self._image is not None:
            # Dragging pans with and without it; the hand says so to those who are used to hold the key.
            if not event.isAutoRepeat() and self._drag_from is None:
                self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the hand."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            if self._drag_from is None:
                self.unsetCursor()
        else:
            super().keyReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, map, contour."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._appearance.colour("sunken"))
        if self._image is None or self._viewport is None:
            self._paint_empty(painter)
        else:
            self._paint_frame(painter, self._image, self._viewport)
        if self.hasFocus():
            painter.setPen(QPen(self._appearance.colour("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_frame(self, painter: QPainter, image: QImage, viewport: Viewport) -> None:
        target = viewport.target
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, viewport.zoom < NEAREST_FROM)
        painter.drawImage(target, image)
        if self._overlay is None or not self._map_visible:
            return
        painter.setOpacity(self._opacity)
        painter.drawImage(target, self._overlay.image)
        painter.setOpacity(1.0)
        if not self._outlined:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(target.topLeft())
        painter.scale(viewport.zoom, viewport.zoom)
        for colour, width in ((QColor(0, 0, 0, 170), 4.0), (QColor(255, 255, 255), 1.8)):
            pen = QPen(colour, width)
            pen.setCosmetic(True)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            for contour in self._overlay.contours:
                painter.drawPolygon(contour)
        painter.resetTransform()

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setPen(self._appearance.colour("muted"))
        painter.setFont(font(SIZE_STRONG, QFont.Weight.Medium))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(32, 32, -32, -32), int(flags), self._empty_text)

    def _describe(self) -> None:
        if self._image is None:
            self.setAccessibleDescription(self.tr("No image is shown."))
            return
        size = self.tr("{width} × {height} pixels").format(width=self._image.width(), height=self._image.height())
        places = 0 if self._overlay is None or not self._outlined else len(self._overlay.contours)
        found = self.tr("The map exceeds the limit in {count} places.").format(count=places)
        self.setAccessibleDescription(f"{size}. {found}" if self._overlay is not None else size)

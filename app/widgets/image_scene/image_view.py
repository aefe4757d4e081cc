"""A frame with its anomaly map over it: what is shown, and how a person moves in it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.messages.wording.lists import as_sentence, one_after_another
from app.widgets.formatting import counted
from app.widgets.image_scene.frame_scene import FrameScene
from app.widgets.image_scene.heat_overlay import make_overlay
from app.widgets.image_scene.scene_canvas import SceneCanvas
from app.widgets.image_scene.viewport import Viewport
from app.widgets.look.appearance import Appearance
from app.widgets.screen_reader.roles import set_role
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.types import AnomalyMap, RgbImage

WHEEL_STEP = 1.25
PAN_STEP = 48.0


class ImageView(QWidget):
    """Shows one frame. Wheel zooms at the pointer, dragging pans, Ctrl+0 fits, a double click shows 100 %.

    It has the focus, the name and the events that no item of its scene takes.
    """

    viewChanged = Signal()
    """The zoom changed."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Graphic)
        self._scene = FrameScene(self)
        self._canvas = SceneCanvas(self._scene, appearance, self)
        self._viewport: Viewport | None = None
        self._fits = True
        self._map_visible = True
        self._empty_text = ""
        self._drag_from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Image of the part"))
        self.set_opacity(0.6)
        self._describe()

    @property
    def scene(self) -> FrameScene:
        """What is shown, in frame pixels. Items that are added get their presses and drags before the view pans."""
        return self._scene

    # What is shown ---------------------------------------------------------------------------------------------

    def show_part(
        self,
        image: RgbImage | None,
        model_map: AnomalyMap | None,
        limit: float | None,
        outlined: bool = True,
        area: InspectedArea = WHOLE_PICTURE,
    ) -> None:
        """Show a frame, (H, W, 3) uint8 RGB, and its (S, S) map.

        `limit` is the threshold in the map's units; `outlined` draws a line around what exceeds it. What lies outside of `area` is
        dimmed.
        """
        old_size, overlay = self._scene.frame_size, None
        if image is None or not image.size:
            self._scene.show_frame(None, None, outlined)
        else:
            if model_map is not None:
                overlay = make_overlay(model_map, image.shape[:2], limit if limit and limit > 0 else 1.0)
            self._scene.show_frame(image, overlay, outlined)
            if self._viewport is None or self._fits or old_size != self._scene.frame_size:
                self.fit()
        self._scene.show_area(area)
        self._show_empty_text()
        self._describe()

    @property
    def empty_text(self) -> str:
        """What stands in the middle while there is no frame."""
        return self._empty_text

    def set_empty_text(self, text: str) -> None:
        """What stands in the middle while there is no frame."""
        self._empty_text = text
        self._show_empty_text()

    def set_opacity(self, opacity: float) -> None:
        """0 (map hidden, the outline stays) … 1 (map opaque)."""
        self._scene.set_map_opacity(min(1.0, max(0.0, opacity)))

    def set_map_visible(self, visible: bool) -> None:
        """Show or hide the map with its outline."""
        self._map_visible = visible
        self._scene.set_map_visible(visible)

    @property
    def map_visible(self) -> bool:
        return self._map_visible

    @property
    def viewport(self) -> Viewport | None:
        """Zoom and position of the frame; None while there is none."""
        return self._viewport if self._scene.frame_size is not None else None

    def _show_empty_text(self) -> None:
        self._canvas.show_text(self._empty_text if self._scene.frame_size is None else "")

    # Zoom and pan ----------------------------------------------------------------------------------------------

    def fit(self) -> None:
        """Show the whole frame."""
        if (frame_size := self._scene.frame_size) is not None:
            self._fits = True
            self._set_viewport(Viewport.fitted(self._widget_size(), frame_size))

    def show_full_size(self, at: QPointF | None = None) -> None:
        """One frame pixel for each widget pixel, keeping the point `at` (the middle, if None) in place."""
        if self._viewport is not None:
            self.zoom_by(1.0 / self._viewport.zoom, at)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom around the widget point `at`, or around the middle."""
        if self._scene.frame_size is not None and self._viewport is not None:
            self._fits = False
            self._set_viewport(self._viewport.zoomed(factor, at or QPointF(self.width() / 2, self.height() / 2)))

    def show_place(self, zoom: float, centre: QPointF) -> None:
        """Show the point `centre` of the frame in the middle, `zoom` widget pixels for each of its own; nothing is told."""
        if self._viewport is not None:
            self._fits = False
            self._viewport = replace(self._viewport, zoom=zoom, centre=centre)
            self._canvas.show_viewport(self._viewport)

    def _set_viewport(self, viewport: Viewport) -> None:
        self._viewport = viewport
        self._canvas.show_viewport(viewport)
        self.viewChanged.emit()

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
        self._canvas.setGeometry(self.rect())
        if self._scene.frame_size is not None and self._viewport is not None:
            if self._fits:
                self.fit()
            else:
                self._set_viewport(self._viewport.resized(self._widget_size()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Paint the frame of the focus, which lies on the canvas."""
        super().focusInEvent(event)
        self._canvas.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paint without it."""
        super().focusOutEvent(event)
        self._canvas.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer, with or without Ctrl."""
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(WHEEL_STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan."""
        if (
            event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
            and self._scene.frame_size is not None
        ):
            self._drag_from = event.position()
            self._canvas.show_hand(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan."""
        if self._drag_from is not None:
            delta = event.position() - self._drag_from
            self._drag_from = event.position()
            self._pan(delta.x(), delta.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End to pan."""
        self._drag_from = None
        self._canvas.show_hand(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """100 % at the pointer; once more fits again."""
        if self._viewport is not None and abs(self._viewport.zoom - 1.0) < 1e-6 and not self._fits:
            self.fit()
        else:
            self.show_full_size(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom; Shift with the arrows pans (plain arrows belong to the page). An item with focus comes first."""
        if self._scene.focusItem() is not None:
            QCoreApplication.sendEvent(self._scene, event)
            if event.isAccepted():
                return
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
        elif key == Qt.Key.Key_Space and self._scene.frame_size is not None:
            # Dragging pans with and without it; the hand says so to those who are used to hold the key.
            if not event.isAutoRepeat() and self._drag_from is None:
                self._canvas.show_hand(Qt.CursorShape.OpenHandCursor)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the hand."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            if self._drag_from is None:
                self._canvas.show_hand(None)
        else:
            super().keyReleaseEvent(event)

    def _describe(self) -> None:
        if (frame_size := self._scene.frame_size) is None:
            self.setAccessibleDescription(self.tr("No image is shown."))
            return
        size = self.tr("{width} × {height} pixels").format(width=frame_size[0], height=frame_size[1])
        found = counted(
            self._scene.outlined_places,
            self.tr("The map exceeds the limit in {count} place."),
            self.tr("The map exceeds the limit in {count} places."),
        )
        described = one_after_another((as_sentence(size), found)) if self._scene.has_map else size
        if self._scene.is_dimmed:
            described = one_after_another((as_sentence(described), self.tr("The dimmed part is not inspected.")))
        self.setAccessibleDescription(described)

"""Shapes over a picture, drawn and dragged with the mouse."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QTransform
from PySide6.QtWidgets import (
    QGraphicsObject,
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from app.widgets.image_scene.frame_scene import ITEMS_Z
from app.widgets.shape_drawing.shape_draft import ShapeDraft
from app.widgets.shape_drawing.shape_geometry import MIDDLE, handles, moved, snapped, with_handle
from onenip_core.area_shapes import LARGEST_RADIUS, MOST_POINTS, AreaShape, Point, ShapeKind

REACH = 10.0
"""Device-independent pixels in which the mouse takes a handle, and in which a point snaps onto the picture's edge."""
HANDLE = 9.0
SMALLEST = 4.0
"""A rectangle of a smaller side is a slip of the hand."""
_ROUND = 200.0
"""Radius at which the end of a stroke is drawn before it is scaled."""
_RIM = QColor(0, 0, 0, 190)
_INSPECTED, _IGNORED = QColor(255, 255, 255), QColor(255, 176, 64)


class Tool(Enum):
    """What the left button does."""

    SELECT = auto()
    RECTANGLE = auto()
    POLYGON = auto()
    BRUSH = auto()


class ShapeCanvas(QGraphicsObject):
    """Lies over the frame; what it does not take pans it."""

    brushChanged = Signal()

    def __init__(self, draft: ShapeDraft, accent: QColor, zoom: Callable[[], float]) -> None:
        """`zoom`: device-independent pixels for each pixel of the frame."""
        super().__init__()
        self._draft = draft
        self._accent = accent
        self._zoom = zoom
        self._frame = (1, 1)
        self._points: list[Point] = []
        """Of the shape that is being drawn."""
        self._pointer: Point | None = None
        self._handle: int | None = None
        self._dragged_from: Point | None = None
        self._has_moved = False
        self.tool = Tool.SELECT
        self.inspects = True
        """False draws ignored zones."""
        self.brush = 0.04
        """Radius, as a share of the picture's shorter side."""
        self.least_brush = 0.005
        self.middle = MIDDLE
        """The rectangle that is drawn without a mouse."""
        self.setZValue(ITEMS_Z)
        self.setAcceptHoverEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        draft.changed.connect(self.update)

    @property
    def is_drawing(self) -> bool:
        """True while a shape is begun and not finished."""
        return bool(self._points)

    def show_over(self, frame_size: tuple[int, int] | None) -> None:
        """Lie over a frame of (width, height) pixels."""
        self.prepareGeometryChange()
        self._frame = frame_size or (1, 1)
        self.setVisible(frame_size is not None)
        self.update()

    def take(self, tool: Tool) -> None:
        """Draw with another tool; what was begun is given up."""
        self.give_up()
        self.tool = tool
        if tool is not Tool.SELECT:
            self._draft.select(None)
        self.setCursor(Qt.CursorShape.ArrowCursor if tool is Tool.SELECT else Qt.CursorShape.CrossCursor)

    def give_up(self) -> bool:
        """Forget the shape that was begun; False if there was none."""
        was_drawing = self.is_drawing
        self._points = []
        self.update()
        return was_drawing

    def take_back_point(self) -> None:
        """Forget the last corner of a polygon that was begun."""
        if self._points:
            self._points.pop()
            self.update()

    def finish(self) -> None:
        """Close the polygon that was begun; with the tool for rectangles put one into the middle."""
        if self.tool is Tool.POLYGON and len(self._points) >= 3:
            self._add(AreaShape(ShapeKind.POLYGON, tuple(self._points), self.inspects))
        elif self.tool is Tool.RECTANGLE and not self._points:
            self._add(AreaShape(ShapeKind.RECTANGLE, self.middle, self.inspects))

    def change_brush(self, factor: float) -> None:
        """Make the brush larger or smaller."""
        self.brush = min(max(self.brush * factor, self.least_brush), 0.4)
        self.update()
        self.brushChanged.emit()

    # Mouse -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Begin to draw or to drag; a press beside all shapes chooses none and pans."""
        place = self._place_of(event.pos())
        if self.tool is Tool.SELECT:
            if not self._take_hold(event.pos(), place):
                self._draft.select(None)
                event.ignore()
            return
        if self.tool is Tool.POLYGON:
            self._add_corner(place)
        else:
            self._points = [place]
        self.update()

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Draw or drag on."""
        place = self._place_of(event.pos())
        self._pointer = place
        chosen = self._draft.chosen
        if self.tool is Tool.SELECT:
            if chosen is not None and self._dragged_from is not None:
                self._drag(chosen, place)
        elif self.tool is Tool.RECTANGLE and self._points:
            self._points = [self._points[0], place]
        elif self.tool is Tool.BRUSH and self._points and self._is_far(self._points[-1], place):
            self._points.append(place)
        self.update()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """End what was drawn or dragged."""
        self._handle, self._dragged_from = None, None
        if self.tool is Tool.RECTANGLE:
            points = tuple(self._points)
            self._points = []
            if len(points) == 2 and self._is_large(*points):
                self._add(AreaShape(ShapeKind.RECTANGLE, (points[0], points[1]), self.inspects))
        elif self.tool is Tool.BRUSH and self._points:
            points = tuple(self._points[:: -(-len(self._points) // MOST_POINTS)])
            self._add(AreaShape(ShapeKind.STROKE, points, self.inspects, self._radii))
        self.update()

    def mouseDoubleClickEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Close a polygon; its second press has set no corner. Else a press like any other."""
        if self.tool is Tool.POLYGON:
            self.finish()
        else:
            self.mousePressEvent(event)

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Follow the pointer with the line that would be drawn, and the brush."""
        self._pointer = self._place_of(event.pos())
        self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """No pointer, no brush."""
        self._pointer = None
        self.update()

    def _take_hold(self, at: QPointF, place: Point) -> bool:
        """Of a handle of the chosen shape, or of the topmost shape there or hardly beside."""
        self._dragged_from, self._has_moved = place, False
        chosen = self._draft.chosen
        if chosen is not None:
            distances = [(self._pixel(point) - at).manhattanLength() for point in handles(chosen)]
            if distances and min(distances) <= REACH / self._zoom():
                self._handle = distances.index(min(distances))
                return True
        reach = 0.5 * REACH / self._zoom()  # what is small can be taken hold of too
        near = QRectF(at.x() - reach / 2, at.y() - reach / 2, reach, reach)
        for number in reversed(range(len(self._draft.shapes))):
            if self._path(self._draft.shapes[number]).intersects(near):
                self._draft.select(number)
                return True
        self._dragged_from = None
        return False

    def _drag(self, chosen: AreaShape, place: Point) -> None:
        if self._handle is not None:
            after = with_handle(chosen, self._handle, place)
            if chosen.kind is ShapeKind.RECTANGLE:
                self._handle = 2  # the corner that is dragged is the second of the two points from now on
        elif self._dragged_from is not None:
            after = moved(chosen, place[0] - self._dragged_from[0], place[1] - self._dragged_from[1])
            self._dragged_from = place
        else:
            return
        self._draft.exchange(after, goes_on=self._has_moved)
        self._has_moved = self._has_moved or after != chosen

    def _add_corner(self, place: Point) -> None:
        if len(self._points) >= 3 and (self._pixel(self._points[0]) - self._pixel(place)).manhattanLength() <= (
            REACH / self._zoom()
        ):
            self.finish()
        elif len(self._points) < MOST_POINTS:
            self._points.append(place)

    def _add(self, shape: AreaShape) -> None:
        self._points = []
        self._draft.add(shape)

    # Places ----------------------------------------------------------------------------------------------------

    @property
    def _radii(self) -> Point:
        width, height = self._frame
        shorter = self.brush * min(width, height)
        return min(shorter / width, LARGEST_RADIUS), min(shorter / height, LARGEST_RADIUS)

    def _place_of(self, at: QPointF) -> Point:
        width, height = self._frame
        reach = REACH / self._zoom()
        return snapped((at.x() / width, at.y() / height), (reach / width, reach / height))

    def _pixel(self, place: Point) -> QPointF:
        return QPointF(place[0] * self._frame[0], place[1] * self._frame[1])

    def _is_far(self, first: Point, second: Point) -> bool:
        step = (self._pixel(first) - self._pixel(second)).manhattanLength()
        return step >= max(1.0, 0.25 * self.brush * min(self._frame))

    def _is_large(self, first: Point, second: Point) -> bool:
        size = self._pixel(first) - self._pixel(second)
        return min(abs(size.x()), abs(size.y())) * self._zoom() >= SMALLEST

    # Painting --------------------------------------------------------------------------------------------------

    def boundingRect(self) -> QRectF:
        """The frame, with room for handles on its edge."""
        room = HANDLE / self._zoom()
        return QRectF(-room, -room, self._frame[0] + 2 * room, self._frame[1] + 2 * room)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """All shapes, the chosen one with its handles, then what is being drawn."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, shape in enumerate(self._draft.shapes):
            self._paint_path(painter, self._path(shape), shape.inspected, number == self._draft.selected)
        chosen = self._draft.chosen
        if chosen is not None:
            self._paint_handles(painter, chosen)
        self._paint_begun(painter)

    def _path(self, shape: AreaShape) -> QPainterPath:
        path = QPainterPath()
        corners = [self._pixel(point) for point in shape.corners]
        if shape.radii is None:
            path.addPolygon(corners)
            path.closeSubpath()
            return path
        rx, ry = shape.radii[0] * self._frame[0], shape.radii[1] * self._frame[1]
        # Drawn in a frame that is stretched so that the brush is round, and so large that its curve is smooth, then brought back.
        way = QPainterPath()
        across, down = rx / _ROUND, ry / _ROUND
        way.addPolygon([QPointF(corner.x() / across, corner.y() / down) for corner in corners])
        if len(corners) == 1:
            path.addEllipse(corners[0], rx, ry)
            return path
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * _ROUND)
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return QTransform.fromScale(across, down).map(stroker.createStroke(way).simplified())

    def _paint_path(self, painter: QPainter, path: QPainterPath, inspected: bool, is_chosen: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colour = self._accent if is_chosen else _INSPECTED if inspected else _IGNORED
        style = Qt.PenStyle.SolidLine if inspected else Qt.PenStyle.DashLine
        width = 2.5 if is_chosen else 1.6
        for each, size, line in ((_RIM, width + 2, Qt.PenStyle.SolidLine), (colour, width, style)):
            pen = QPen(each, size, line)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(path)

    def _paint_handles(self, painter: QPainter, shape: AreaShape) -> None:
        side = HANDLE / self._zoom()
        pen = QPen(_RIM, 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(_INSPECTED)
        for place in handles(shape):
            centre = self._pixel(place)
            painter.drawRect(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side))

    def _paint_begun(self, painter: QPainter) -> None:
        if self.tool is Tool.BRUSH:
            points = self._points or ([self._pointer] if self._pointer is not None else [])
            if points:
                begun = AreaShape(ShapeKind.STROKE, tuple(points[-MOST_POINTS:]), self.inspects, self._radii)
                self._paint_path(painter, self._path(begun), self.inspects, False)
            return
        if not self._points:
            return
        path = QPainterPath()
        if self.tool is Tool.RECTANGLE:
            path.addRect(QRectF(self._pixel(self._points[0]), self._pixel(self._points[-1])).normalized())
        else:
            ends = [*self._points, *([self._pointer] if self._pointer is not None else [])]
            path.addPolygon([self._pixel(point) for point in ends])
        self._paint_path(painter, path, self.inspects, False)

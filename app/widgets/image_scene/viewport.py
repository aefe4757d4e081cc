"""Where a frame lies in a widget: zoom and pan as plain arithmetic."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF

ZOOM_MAX = 40.0
"""Widget pixels for each frame pixel."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """A frame shown in a widget. Sizes are (width, height); all lengths in device-independent pixels."""

    widget_size: tuple[float, float]
    frame_size: tuple[int, int]
    zoom: float
    """Widget pixels for each frame pixel."""
    centre: QPointF
    """The frame point in the middle of the widget, in frame pixels."""

    @classmethod
    def fitted(cls, widget_size: tuple[float, float], frame_size: tuple[int, int]) -> Viewport:
        """The whole frame, as large as the widget allows."""
        zoom = min(widget_size[0] / frame_size[0], widget_size[1] / frame_size[1])
        return cls(widget_size, frame_size, max(zoom, 1e-6), QPointF(frame_size[0] / 2, frame_size[1] / 2))

    @property
    def fit_zoom(self) -> float:
        """The zoom at which the whole frame just fits."""
        return min(self.widget_size[0] / self.frame_size[0], self.widget_size[1] / self.frame_size[1])

    @property
    def target(self) -> QRectF:
        """The rectangle of the widget that the whole frame covers (may reach beyond the widget)."""
        top_left = self.to_widget(QPointF(0, 0))
        return QRectF(top_left.x(), top_left.y(), self.frame_size[0] * self.zoom, self.frame_size[1] * self.zoom)

    def to_widget(self, frame_point: QPointF) -> QPointF:
        """Frame pixels → widget pixels."""
        return QPointF(
            (frame_point.x() - self.centre.x()) * self.zoom + self.widget_size[0] / 2,
            (frame_point.y() - self.centre.y()) * self.zoom + self.widget_size[1] / 2,
        )

    def to_frame(self, widget_point: QPointF) -> QPointF:
        """Widget pixels → frame pixels."""
        return QPointF(
            (widget_point.x() - self.widget_size[0] / 2) / self.zoom + self.centre.x(),
            (widget_point.y() - self.widget_size[1] / 2) / self.zoom + self.centre.y(),
        )

    def zoomed(self, factor: float, anchor: QPointF) -> Viewport:
        """Zoomed by `factor`; the frame point under the widget point `anchor` stays where it is."""
        zoom = min(ZOOM_MAX, max(min(self.fit_zoom, 1.0) * 0.5, self.zoom * factor))
        fixed = self.to_frame(anchor)
        centre = QPointF(
            fixed.x() - (anchor.x() - self.widget_size[0] / 2) / zoom,
            fixed.y() - (anchor.y() - self.widget_size[1] / 2) / zoom,
        )
        return replace(self, zoom=zoom, centre=self._inside(centre))

    def moved(self, by: QPointF) -> Viewport:
        """The frame dragged by `by` widget pixels; its middle can't leave the frame."""
        return replace(self, centre=self._inside(self.centre - by / self.zoom))

    def resized(self, widget_size: tuple[float, float]) -> Viewport:
        """The same zoom and centre in a widget of another size."""
        return replace(self, widget_size=widget_size)

    def _inside(self, centre: QPointF) -> QPointF:
        width, height = self.frame_size
        return QPointF(min(max(centre.x(), 0.0), width), min(max(centre.y(), 0.0), height))

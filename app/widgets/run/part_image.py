"""The picture of a part: one with its map, or those of several cameras."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget

from app.domain.part import InspectedPart
from app.widgets.image_scene.image_view import ImageView
from app.widgets.look.appearance import Appearance
from app.widgets.run.view_grid import ViewGrid
from onenip_core.types import Verdict


class PartImage(QWidget):
    """`view` is what a part of one camera is shown by, and what says that there is none; the grid is made when it is needed."""

    def __init__(self, appearance: Appearance, view: ImageView, large: bool = False) -> None:
        super().__init__()
        self._appearance = appearance
        self._large = large
        self._opacity: float | None = None
        self.view = view
        self.grid: ViewGrid | None = None
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(view)

    @property
    def shows_views(self) -> bool:
        """True while the pictures of several cameras are on show."""
        return self.grid is not None and self._stack.currentWidget() is self.grid

    @property
    def views(self) -> tuple[ImageView, ...]:
        """All pictures, on show or not."""
        return (self.view,) if self.grid is None else (self.view, *self.grid.views)

    def set_opacity(self, opacity: float) -> None:
        """Of all maps, 0 … 1."""
        self._opacity = opacity
        for view in self.views:
            view.set_opacity(opacity)

    def set_map_visible(self, visible: bool) -> None:
        """Show or hide all maps."""
        for view in self.views:
            view.set_map_visible(visible)

    def fit(self) -> None:
        """Show whole pictures."""
        for view in self.views:
            view.fit()

    def show_part(self, part: InspectedPart) -> None:
        """Show the picture of a part, or the pictures of all its views where they are at hand."""
        inspection = part.inspection
        if part.views and inspection.views:
            grid = self.grid or self._make_grid()
            grid.show_views(inspection.views, part.views)
            self._stack.setCurrentWidget(grid)
            return
        # The score is a mean over a small square: single pixels of a good part may exceed the limit. No line then.
        outlined = inspection.verdict is Verdict.NG
        self.view.show_part(part.image, part.model_map, inspection.threshold, outlined, part.area)
        self._stack.setCurrentWidget(self.view)

    def show_nothing(self) -> None:
        """No part is on show."""
        self.view.show_part(None, None, None)
        self._stack.setCurrentWidget(self.view)

    def _make_grid(self) -> ViewGrid:
        self.grid = grid = ViewGrid(self._appearance, self._large)
        self._stack.addWidget(grid)
        for view in grid.views:
            view.set_map_visible(self.view.map_visible)
            if self._opacity is not None:
                view.set_opacity(self._opacity)
        return grid

"""What several cameras saw of one part: side by side, each with its name, verdict and map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.part import ViewPicture
from app.domain.part_view import MOST_VIEWS, PartView, deciding_view
from app.messages.wording.say import say_stored
from app.widgets.formatting import format_score_and_limit
from app.widgets.image_scene.image_view import ImageView
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import font
from app.widgets.look.widgets import GRID
from app.widgets.verdict_look import paint_symbol, verdict_word
from onenip_core.types import Verdict

HEAD, LARGE_HEAD = 36, 56
"""Pixels in height of name and verdict."""
TEXT = 0.47
"""Size of the letters, of the head's height."""
FRAME = 4
"""Pixels around the view that decides."""
SIDE = 10


class ViewHead(QWidget):
    """Symbol, name, word and score on the verdict's colour."""

    def __init__(self, appearance: Appearance, height: int) -> None:
        super().__init__()
        self._appearance = appearance
        self._view: PartView | None = None
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_view(self, view: PartView) -> None:
        """Show what became of a view."""
        self._view = view
        self.update()

    @property
    def capital_height(self) -> float:
        """Pixels in height of the capitals, with Inter's 0.727 of the size."""
        return 0.727 * TEXT * self.height()

    def sizeHint(self) -> QSize:
        """Takes what it gets."""
        return QSize(200, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line: the word is never cut, the name gives way."""
        view = self._view
        if view is None:
            return
        colours = self._appearance.palette.verdict(view.verdict)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.fill))
        ink, height = QColor(colours.on_fill), self.height()
        size = round(TEXT * height)
        symbol = QRectF(SIDE, (height - size) / 2, size, size)
        paint_symbol(painter, view.verdict, symbol, ink)
        bold = font(size, QFont.Weight.Bold)
        metrics = QFontMetricsF(bold)
        painter.setPen(ink)
        painter.setFont(bold)
        word = verdict_word(view.verdict)
        box = QRectF(symbol.right() + SIDE, 0, self.width() - symbol.right() - 2 * SIDE, height)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        box.setLeft(box.left() + metrics.horizontalAdvance(word) + 1.5 * SIDE)
        name_font = font(size, QFont.Weight.Medium)
        painter.setFont(name_font)
        score, _ = format_score_and_limit(view.score, view.threshold)
        name = view.name if view.score is None else f"{view.name} · {score}"
        names = QFontMetricsF(name_font)
        if names.horizontalAdvance(name) > box.width():
            name = names.elidedText(view.name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, name)
        painter.end()


class ViewTile(QFrame):
    """One view. A frame in the verdict's colour marks the one that decides."""

    def __init__(self, appearance: Appearance, head: int) -> None:
        super().__init__()
        self._appearance = appearance
        self._colour = QColor(Qt.GlobalColor.transparent)
        self.decides = False
        self.head = ViewHead(appearance, head)
        self.view = ImageView(appearance)
        self.view.setMinimumSize(80, 60)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(FRAME, FRAME, FRAME, FRAME)
        layout.setSpacing(2)
        layout.addWidget(self.head)
        layout.addWidget(self.view, 1)

    def show_view(self, view: PartView, picture: ViewPicture | None, decides: bool) -> None:
        """Show a view and its picture, if it is at hand."""
        self.decides = decides
        self._colour = QColor(self._appearance.palette.verdict(view.verdict).fill)
        self.head.show_view(view)
        reason = say_stored(view.reason)
        score, limit = format_score_and_limit(view.score, view.threshold)
        figures = "" if view.score is None else self.tr("score {score}, limit {limit}").format(score=score, limit=limit)
        name = f"{view.name}: {verdict_word(view.verdict)}"
        if decides:
            name = self.tr("{view}, decides").format(view=name)
        self.setAccessibleName(name)
        self.head.setAccessibleName(name)
        self.head.setToolTip(
            "\n".join(filter(None, (name, figures, self.tr("Product: {name}").format(name=view.product), reason)))
        )
        image = None if picture is None else picture.image
        self.view.set_empty_text(reason or self.tr("The image of this view could not be read."))
        # As for a part: single pixels of a good one may exceed the limit. No line then.
        outlined = view.verdict is Verdict.NG
        self.view.show_part(image, None if picture is None else picture.model_map, view.threshold, outlined)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame of the view that decides."""
        super().paintEvent(event)
        if self.decides:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self._colour)
            painter.end()


class ViewGrid(QWidget):
    """Two views side by side, three and four in two rows."""

    def __init__(self, appearance: Appearance, large: bool = False) -> None:
        """`large`: to be read from afar."""
        super().__init__()
        head = LARGE_HEAD if large else HEAD
        self.tiles = [ViewTile(appearance, head) for _ in range(MOST_VIEWS)]
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        for place, tile in enumerate(self.tiles):
            layout.addWidget(tile, place // 2, place % 2)
        for column in range(2):
            layout.setColumnStretch(column, 1)
        layout.setRowStretch(0, 1)
        self._grid = layout

    @property
    def views(self) -> tuple[ImageView, ...]:
        """The pictures, for whatever changes them all."""
        return tuple(tile.view for tile in self.tiles)

    def show_views(self, views: Sequence[PartView], pictures: Sequence[ViewPicture]) -> None:
        """Show the views of a part; one without a picture says why."""
        decider = deciding_view(views)
        self._grid.setRowStretch(1, 1 if len(views) > 2 else 0)
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(views))
            if place < len(views):
                picture = pictures[place] if place < len(pictures) else None
                tile.show_view(views[place], picture, place == decider)

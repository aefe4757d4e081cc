"""What several cameras saw of one part: side by side, each with its name, verdict and map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.part import ViewPicture
from app.domain.part_view import MOST_VIEWS, PartView, deciding_view
from app.messages.wording.lists import one_after_another
from app.messages.wording.say import say_stored
from app.widgets.formatting import format_score_and_limit
from app.widgets.image_scene.image_view import ImageView
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import exact_font
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID
from app.widgets.screen_reader.roles import set_role
from app.widgets.verdict_look import paint_symbol, verdict_word
from onenip_core.inspected_area import WHOLE_PICTURE
from onenip_core.types import Verdict

HEAD = 36
"""Pixels in height of name and verdict above the picture."""
TEXT = 0.47
"""Size of the letters, of the head's height."""
SHARE = 0.52
"""What name and verdict take of the width where they stand beside the picture."""
WORD_SHARE = 0.66
"""What the word takes there of the height."""
LEAST_TEXT, LEAST_NAME, MOST_NAME = 16, 20, 40
"""Pixels; a long name shrinks to the least before it is cut."""
FRAME = 4
"""Pixels around the view that decides."""
SIDE = 10
CAPITAL = 0.727
"""Height of Inter's capitals in font sizes."""


class ViewHead(QWidget):
    """Symbol, word, name and score on the verdict's colour: in one line, or `large` in three, to be read from afar."""

    def __init__(self, appearance: Appearance, large: bool) -> None:
        super().__init__()
        self._appearance = appearance
        self._large = large
        self._view: PartView | None = None
        set_role(self, QAccessible.Role.StaticText)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Ignored, policy.Ignored if large else policy.Fixed)
        if not large:
            self.setFixedHeight(heightened(HEAD))

    def show_view(self, view: PartView) -> None:
        """Show what became of a view."""
        self._view = view
        self.update()

    @property
    def capital_height(self) -> float:
        """Pixels in height of the capitals."""
        return CAPITAL * self._size()

    def sizeHint(self) -> QSize:
        """Takes what it gets."""
        return QSize(200, scaled(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word is never cut; the name gives way."""
        view = self._view
        if view is None:
            return
        colours = self._appearance.palette.verdict(view.verdict)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.fill))
        painter.setPen(QColor(colours.on_fill))
        score = "" if view.score is None else format_score_and_limit(view.score, view.threshold)[0]
        if self._large:
            self._paint_lines(painter, view, score)
        else:
            self._paint_line(painter, view, score)
        painter.end()

    def _paint_line(self, painter: QPainter, view: PartView, score: str) -> None:
        box = self._paint_word(painter, view, QRectF(self.rect()))
        painter.setFont(exact_font(self._size(), QFont.Weight.Medium))
        name = _name_and_score(painter, view.name, score, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, name)

    def _paint_lines(self, painter: QPainter, view: PartView, score: str) -> None:
        size, upper = self._size(), WORD_SHARE * self.height()
        words = verdict_word(view.verdict).split()
        row = min(1.15 * size, upper / len(words))
        top = (upper - row * len(words)) / 2 + SIDE / 2
        symbol = QRectF(SIDE, top + (row * len(words) - size) / 2, size, size)
        paint_symbol(painter, view.verdict, symbol, painter.pen().color())
        painter.setFont(exact_font(size, QFont.Weight.Bold))
        left = symbol.right() + SIDE
        for place, word in enumerate(words):
            box = QRectF(left, top + place * row, self.width() - left, row)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        box = QRectF(SIDE, upper, self.width() - 2 * SIDE, self.height() - upper - SIDE / 2)
        size = round(min(MOST_NAME, 0.16 * self.height() + 4))
        painter.setFont(exact_font(size, QFont.Weight.Medium))
        needed = QFontMetricsF(painter.font()).horizontalAdvance(f"{view.name} · {score}")
        if needed > box.width():  # a little smaller before anything is cut
            painter.setFont(
                exact_font(max(min(LEAST_NAME, size), int(size * box.width() / needed)), QFont.Weight.Medium)
            )
        name = _name_and_score(painter, view.name, score, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_word(self, painter: QPainter, view: PartView, area: QRectF) -> QRectF:
        """Symbol and word; what is left of the line."""
        size = self._size()
        symbol = QRectF(SIDE, area.center().y() - size / 2, size, size)
        paint_symbol(painter, view.verdict, symbol, painter.pen().color())
        painter.setFont(exact_font(size, QFont.Weight.Bold))
        word = verdict_word(view.verdict)
        left = symbol.right() + SIDE
        painter.drawText(
            QRectF(left, area.top(), area.width(), area.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            word,
        )
        left += QFontMetricsF(painter.font()).horizontalAdvance(word) + 1.5 * SIDE
        return QRectF(left, area.top(), max(0.0, area.width() - SIDE - left), area.height())

    def _size(self) -> int:
        """Pixels of the word's font. A word of two stands in two lines where it is large."""
        if not self._large or self._view is None:
            return round(TEXT * self.height())
        words = verdict_word(self._view.verdict).split()
        metrics = QFontMetricsF(exact_font(100, QFont.Weight.Bold))
        width = max(metrics.horizontalAdvance(word) for word in words) / 100
        high = WORD_SHARE * self.height() / (1.1 * len(words))
        return max(LEAST_TEXT, round(min(high, (self.width() - 3 * SIDE) / (1 + width))))


def _name_and_score(painter: QPainter, name: str, score: str, width: float) -> str:
    """The name gives way, the score does not."""
    metrics, tail = QFontMetricsF(painter.font()), f" · {score}" if score else ""
    room = max(0.0, width - metrics.horizontalAdvance(tail))
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) + tail


class ViewTile(QFrame):
    """One view. A frame in the verdict's colour marks the one that decides."""

    def __init__(self, appearance: Appearance, large: bool) -> None:
        super().__init__()
        self._appearance = appearance
        self._colour = QColor(Qt.GlobalColor.transparent)
        self.decides = False
        self.head = ViewHead(appearance, large)
        self.view = ImageView(appearance)
        self.view.setMinimumSize(80, 48)
        layout = QHBoxLayout(self) if large else QVBoxLayout(self)
        layout.setContentsMargins(FRAME, FRAME, FRAME, FRAME)
        layout.setSpacing(2)
        # Beside the picture where the screen is wide and low, as the operator's is.
        layout.addWidget(self.head, round(100 * SHARE) if large else 0)
        layout.addWidget(self.view, round(100 * (1 - SHARE)) if large else 1)

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
        self.head.setAccessibleDescription(one_after_another(filter(None, (figures, reason))))
        self.view.setAccessibleName(view.name)
        self.head.setToolTip(
            "\n".join(filter(None, (name, figures, self.tr("Product: {name}").format(name=view.product), reason)))
        )
        image, area = (None, WHOLE_PICTURE) if picture is None else (picture.image, picture.area)
        self.view.set_empty_text(self.tr("No picture"))
        # As for a part: single pixels of a good one may exceed the limit. No line then.
        outlined = view.verdict is Verdict.NG
        self.view.show_part(image, None if picture is None else picture.model_map, view.threshold, outlined, area)
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
        self.tiles = [ViewTile(appearance, large) for _ in range(MOST_VIEWS)]
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

"""How many parts of a run another limit would move one way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.limit_preview import Flips
from app.messages.wording.lists import listed
from app.pages.inspect.parts.flip_list import flipped, paint_flip
from app.widgets.formatting import counted, named
from app.widgets.lists.delegate import LEFT
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, font
from app.widgets.look.text_size import heightened
from app.widgets.screen_reader.roles import set_role
from app.widgets.verdict_look import verdict_word
from onenip_core.types import Verdict

HEIGHT = 24


class FlipSummary(QWidget):
    """The signs of the old and the new verdict, the count, and what a person said of those parts."""

    def __init__(self, appearance: Appearance, verdict: Verdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.StaticText)
        self._appearance = appearance
        self._verdict = verdict
        self.count, self.said, self.contradicts = "", "", False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_flips(Flips())

    def show_flips(self, flips: Flips) -> None:
        """Show parts that would lose this verdict."""
        number, good, bad = len(flips.parts), flips.said_good, flips.said_bad
        self.count = counted(number, self.tr("{count} part"), self.tr("{count} parts"))
        self.said = self.tr("a person called {good} good, {bad} bad").format(good=good, bad=bad) if good or bad else ""
        self.contradicts = bool(bad if self._verdict is Verdict.NG else good)
        change = f"{verdict_word(self._verdict)} → {verdict_word(flipped(self._verdict))}"
        self.setAccessibleName(named(change, listed(filter(None, (self.count, self.said)))))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, heightened(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = paint_flip(painter, self._appearance, self._verdict, 0, self.height() / 2) + 12
        strong = font(SIZE_BODY, QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(self._appearance.colour("text"))
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), LEFT, self.count)
        x += QFontMetricsF(strong).horizontalAdvance(self.count) + 12
        painter.setFont(font(SIZE_BODY, QFont.Weight.Medium))
        painter.setPen(self._appearance.colour("warning" if self.contradicts else "muted"))
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), LEFT, self.said)
        painter.end()

"""In the verdict's place whenever there is no live verdict: how the run stands, large, and what leads on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.messages.wording.lists import one_after_another
from app.messages.wording.say import say
from app.state.run_banner import RunBanner, Standing
from app.widgets.fitted_text import fitted_text
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_STRONG, exact_font, font
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button, restyle, text_label
from app.widgets.run.standing_words import ALARMING, ICONS, run_counts, standing_sentence, standing_word
from app.widgets.verdict_look import verdict_word

SIDE, ICON = 2 * GRID, 32
WORD_MINIMUM, WORD_MAXIMUM = 30, 56
"""Pixels of the font: large, and never as large as a verdict."""
MOST_LINES = 4
"""Of a sentence. A longer one ends in dots; the tool tip holds all of it, and the notice of the error too."""
WITHOUT_PARTS = (Standing.STARTING, Standing.RUNNING, Standing.NO_RUN)


class StandingCard(QFrame):
    """Word, sentence, counts, the last verdict as a small line, and a button that opens the batch."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Well")
        self._appearance = appearance
        self._banner = RunBanner()
        self._sentence = ""
        self._left_out = ""
        self._icon = QLabel()
        self.word = text_label(weight=QFont.Weight.Bold)
        self.text = text_label(size=SIZE_BODY, weight=QFont.Weight.Medium, wrap=True)
        self.counts = text_label(size=SIZE_STRONG, weight=QFont.Weight.DemiBold, wrap=True)
        self.left_out = text_label(size=SIZE_BODY, wrap=True)
        self.last = text_label(size=SIZE_BODY, tone="muted", wrap=True)
        self.open_button = action_button(appearance, self.tr("Open batch"), "history", "primary", big=True)
        self.word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._head = head = QHBoxLayout()
        head.setSpacing(GRID + GRID // 2)
        head.addStretch(1)
        head.addWidget(self._icon)
        head.addWidget(self.word)
        head.addStretch(1)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, GRID, SIDE, GRID + GRID // 2)
        layout.setSpacing(GRID // 2)
        layout.addStretch(1)
        layout.addLayout(head)
        for label in (self.text, self.counts, self.left_out, self.last):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addWidget(self.open_button)
        appearance.changed.connect(self._show_icon)
        self.show_banner(self._banner)

    def show_banner(self, banner: RunBanner) -> None:
        """Show how the run stands."""
        self._banner = banner
        started = banner.outdated or banner.standing not in WITHOUT_PARTS
        self._show(self.word, standing_word(banner.standing))
        self._sentence = standing_sentence(banner)
        self._left_out = "" if banner.left_out is None else say(banner.left_out)
        self._fit_sentence()
        self._show(self.counts, run_counts(banner) if banner.standing.ended else "")
        self._show(self.last, self._last(banner) if started and not banner.standing.ended else "")
        self.open_button.setVisible(banner.batch_id is not None)
        tone = "warning" if banner.standing in ALARMING else "muted" if banner.standing is Standing.NO_RUN else ""
        if self.word.property("tone") != tone:
            self.word.setProperty("tone", tone)
            restyle(self.word)
        self._show_icon()
        self._fit_word()

    def sentences(self) -> str:
        """All that stands below the word."""
        return one_after_another(filter(None, (self._sentence, self.counts.text(), self._left_out, self.last.text())))

    def needed_height(self, width: int) -> int:
        """Pixels in height that all of it takes in this width."""
        self._fit_sentence(width)
        layout = self._layout
        return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the word fill its line."""
        super().resizeEvent(event)
        self._fit_word()
        self._fit_sentence()

    @staticmethod
    def _show(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _show_icon(self) -> None:
        name = ICONS.get(self._banner.standing)
        self._icon.setVisible(name is not None)
        if name is not None:
            tone = "warning" if self._banner.standing in ALARMING else "text"
            self._icon.setPixmap(self._appearance.pixmap(name, tone, ICON))

    def _fit_sentence(self, width: int | None = None) -> None:
        room = (self.width() if width is None else width) - 2 * SIDE
        for label, sentence in ((self.text, self._sentence), (self.left_out, self._left_out)):
            self._show(label, fitted_text(sentence, label.font(), room, MOST_LINES))
            label.setToolTip(sentence)

    def _fit_word(self) -> None:
        unstarted = self._banner.standing is Standing.NO_RUN
        self.word.setWordWrap(unstarted)  # a sentence; other words get smaller rather than wrap
        self._head.setStretchFactor(self.word, int(unstarted))
        for side in (0, self._head.count() - 1):
            self._head.setStretch(side, int(not unstarted))
        if unstarted:
            self.word.setFont(font(SIZE_STRONG, QFont.Weight.Medium))
            return
        room = self.width() - 4 * GRID - 2 * (scaled(ICON) + 2 * GRID)
        size = WORD_MAXIMUM
        while size > WORD_MINIMUM and _width(self.word.text(), size) > room:
            size -= 2
        self.word.setFont(exact_font(size, QFont.Weight.Bold))

    def _last(self, banner: RunBanner) -> str:
        latest = banner.latest
        if latest is None:
            return ""
        return self.tr("Last part: {number} · {verdict}").format(
            number=latest.position, verdict=verdict_word(latest.said)
        )


def _width(text: str, size: int) -> float:
    return QFontMetricsF(exact_font(size, QFont.Weight.Bold)).horizontalAdvance(text)

"""The place that is looked at from afar: the live verdict, or how the run stands. Never anything of an earlier part."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from app.pages.inspect.parts.standing_card import StandingCard
from app.pages.inspect.parts.verdict_banner import VerdictBanner
from app.state.run_banner import RunBanner
from app.widgets.look.appearance import Appearance
from app.widgets.run.standing_words import ALARMING
from app.widgets.screen_reader.announcer import Announcer
from app.widgets.verdict_look import verdict_word
from onenip_core.types import Verdict

HEIGHT = 208
"""Pixels that it has where nothing needs more, so that nothing jumps from verdict to verdict."""


class RunBannerView(QWidget):
    """Grows beyond its share only for a reason that would not fit else."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = RunBanner()
        self._share = HEIGHT
        self.announcer = Announcer(self)
        self.verdict_banner = VerdictBanner(appearance)
        self.card = StandingCard(appearance)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.card)
        self._stack.addWidget(self.verdict_banner)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_banner(self._banner)

    @property
    def verdict(self) -> Verdict | None:
        """The verdict that stands there, large; None if there is none."""
        return self._banner.verdict

    @property
    def word(self) -> str:
        """What can be read from afar."""
        return self.card.word.text() if self.verdict is None else verdict_word(self.verdict)

    def set_share(self, height: int) -> None:
        """Pixels that the page has for it."""
        self._share = height
        self._fit()

    def show_banner(self, banner: RunBanner) -> None:
        """Show what is true now."""
        is_news = _told(banner) != _told(self._banner)
        self._banner = banner
        if banner.live is None:
            self.card.show_banner(banner)
        else:
            self.verdict_banner.show_inspection(banner.live)
        self._stack.setCurrentWidget(self.card if banner.live is None else self.verdict_banner)
        self.setAccessibleName(
            self.tr("Verdict: {word}").format(word=self.word)
            if banner.verdict is not None
            else self.tr("No verdict: {word}").format(word=self.word)
        )
        self.setAccessibleDescription(self.card.sentences() if banner.verdict is None else self.verdict_banner.line)
        self._fit()
        if is_news:
            urgent = banner.standing in ALARMING or banner.verdict not in (None, Verdict.OK)
            said = ". ".join(filter(None, (self.accessibleName(), self.accessibleDescription())))
            self.announcer.announce(said, urgent=urgent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.verdict is None:
            needed = self.card.needed_height(self.width())
        else:
            needed = self.verdict_banner.needed_height(self.width())
        self.setFixedHeight(max(self._share, needed))


def _told(banner: RunBanner) -> tuple[object, ...]:
    """What is said aloud when it changes: each new part, and each change of how the run stands."""
    return (banner.live.id, banner.live.said) if banner.live is not None else (banner.standing, banner.outdated)

"""`--demo`: the story, told to a person who can take over at any moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.application import Application
from app.demo.scenario import Chapter, Scenario
from app.messages.codes import demo as codes
from app.messages.message import Message
from app.state.notice import Notice, NoticeLevel

TRAINING_MINUTES = 3.0

_WORDS: dict[Chapter, Message] = {
    Chapter.PREPARING: codes.ImagesArePrepared(),
    Chapter.IMPORTING: codes.ImagesAreImported(),
    Chapter.TRAINING: codes.OneModelLearns(),
    Chapter.INSPECTING: codes.UnseenAreInspected(),
    Chapter.FINISHED: codes.WindowIsYours(),
}


class DemoController(QObject):
    """Plays the scenario and says what happens."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._app_state = application.app_state
        self.scenario = Scenario(application, TRAINING_MINUTES, self)
        self.scenario.chapterBegan.connect(self._on_chapter_began)
        self.scenario.failed.connect(self._on_failed)

    @Slot()
    def start(self) -> None:
        """Begin."""
        self.scenario.start()

    def close(self) -> None:
        """Stop the story's background thread."""
        self.scenario.close()

    @Slot(object)
    def _on_chapter_began(self, chapter: Chapter) -> None:
        if chapter in _WORDS:
            self._app_state.raise_notice(Notice(NoticeLevel.INFO, codes.Demonstration(), _WORDS[chapter]))

    @Slot(object)
    def _on_failed(self, reason: Message) -> None:
        self._app_state.raise_notice(Notice(NoticeLevel.ERROR, codes.DemonstrationStopped(), reason))

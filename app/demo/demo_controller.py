"""`--demo`: the story, told to a person who can take over at any moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.application import Application
from app.demo.scenario import Chapter, Scenario
from app.state.notice import Notice, NoticeLevel

TRAINING_MINUTES = 3.0

_WORDS = {
    Chapter.PREPARING: "Real electroluminescence images of solar cells are being prepared (elpv-dataset, CC BY-NC-SA 4.0).",
    Chapter.IMPORTING: "60 pictures of good cells are imported for each of two products, and four of them become prompts.",
    Chapter.TRAINING: "One model learns both products. This takes about three minutes; the losses are shown below.",
    Chapter.INSPECTING: "120 cells of each product that training never saw are inspected, good and defective ones mixed.",
    Chapter.FINISHED: "That was the demonstration; the window is yours. The batches wait on the Review page.",
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
            self._app_state.raise_notice(Notice(NoticeLevel.INFO, "Demonstration", _WORDS[chapter]))

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._app_state.raise_notice(Notice(NoticeLevel.ERROR, "The demonstration stopped", text))

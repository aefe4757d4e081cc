"""`--demo`: the story, told to a person who can take over at any moment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot

from app.application import Application
from app.demo.demo_images import DemoImages
from app.demo.demo_names import DemoNames
from app.demo.improvement import Judged
from app.demo.scenario import Chapter, Scenario
from app.messages.codes import demo as codes
from app.messages.codes import readiness
from app.messages.message import Message, Several
from app.state.notice import Notice, NoticeLevel, page_action

TRAINING_MINUTES = 3.0

_IMAGES: dict[DemoImages, Message] = {
    DemoImages.SOLAR_CELLS: codes.CellsArePrepared(),
    DemoImages.MADE_PARTS: codes.PartsAreDrawn(),
}
_WORDS: dict[Chapter, Message] = {
    Chapter.IMPORTING: codes.ImagesAreImported(),
    Chapter.FIRST_STEP: codes.OneStepIsLearned(),
    Chapter.TRAINING: codes.OneModelLearns(),
    Chapter.LEARNING_ON: codes.LearnsBeside(),
    Chapter.INSPECTING: codes.UnseenAreInspected(),
    Chapter.FINISHED: codes.WindowIsYours(),
}


def names_in_this_language() -> DemoNames:
    """What the demonstration calls what it makes up, in the language of the window."""
    return DemoNames(
        QCoreApplication.translate("Demonstration", "Washer"),
        QCoreApplication.translate("Demonstration", "Mesh"),
        QCoreApplication.translate("Demonstration", "Solar cell (mono)"),
        QCoreApplication.translate("Demonstration", "Solar cell (poly)"),
        QCoreApplication.translate("Demonstration", "Unseen parts"),
    )


class DemoController(QObject):
    """Plays the scenario and says what happens."""

    def __init__(self, application: Application, images: DemoImages) -> None:
        super().__init__(application)
        self._images = images
        self._app_state = application.app_state
        self._improvement: tuple[Message, ...] = ()
        self._app_state.set_demonstration(codes.PreparingImages())
        self.scenario = Scenario(
            application, TRAINING_MINUTES, images, self, begins_quickly=True, names=names_in_this_language()
        )
        self.scenario.chapterBegan.connect(self._on_chapter_began)
        self.scenario.improved.connect(self._on_improved)
        self.scenario.learningEnded.connect(self._on_learning_ended)
        self.scenario.failed.connect(self._on_failed)

    @Slot()
    def start(self) -> None:
        """Begin."""
        if not self._app_state.edition.trains:
            self._on_failed(readiness.TrainingNeedsWorkstation())
            return
        self.scenario.start()

    def close(self) -> None:
        """Stop the story's background thread."""
        self.scenario.close()

    @Slot(object)
    def _on_chapter_began(self, chapter: Chapter) -> None:
        words = _IMAGES[self._images] if chapter is Chapter.PREPARING else _WORDS.get(chapter)
        if words is None:
            return
        self._app_state.set_demonstration(words)
        if chapter is Chapter.FINISHED:
            said = Several((*self._improvement, words))
            offered = page_action("review")  # what offers something stays longer
            self._app_state.raise_notice(Notice(NoticeLevel.INFO, codes.Demonstration(), said, action=offered))

    @Slot(object, object)
    def _on_improved(self, before: Judged, now: Judged) -> None:
        said: list[Message] = [codes.BetterModelTookOver(now.parts, before.right, now.right)]
        values = before.typical_good, now.typical_good, before.typical_defective, now.typical_defective
        good_before, good_now, defective_before, defective_now = values
        if (
            good_before is not None
            and good_now is not None
            and defective_before is not None
            and defective_now is not None
        ):
            said.append(codes.TypicalScores(good_before, good_now, defective_before, defective_now))
        self._improvement = tuple(said)

    @Slot(object)
    def _on_learning_ended(self, reason: Message) -> None:
        self._app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.Demonstration(), codes.LearnedLess(reason)))

    @Slot(object)
    def _on_failed(self, reason: Message) -> None:
        self._app_state.set_demonstration(codes.DemonstrationStopped())
        self._app_state.raise_notice(Notice(NoticeLevel.ERROR, codes.DemonstrationStopped(), reason))

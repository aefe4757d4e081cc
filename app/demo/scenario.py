"""The story that the demonstration and the self-test tell: import, train, inspect unseen parts, review.

For a person it begins quickly: a model of one step inspects at once, the real training goes on beside it, and its model takes over.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.application import Application
from app.demo.demo_images import DemoImages, prepare_demo_images
from app.demo.demo_names import DemoNames, kept_names
from app.demo.demo_product import FIRST_NORMALS, TRAINING_NORMALS, DemoProduct
from app.demo.drawing import Drawing
from app.demo.importing import Importing
from app.demo.improvement import NOTHING_JUDGED, Judged, judged
from app.demo.steps import Steps
from app.domain.batch import Batch
from app.domain.model_record import ModelRecord
from app.domain.run_status import RunEnd, RunState
from app.messages.codes import demo as codes
from app.messages.message import Message
from app.pages.review.page import ReviewPage
from app.runs.run_request import RunOutcome
from app.sources.folder.choice import FolderChoice
from app.state.notices import error_message
from app.state.training_state import TrainingPhase

PAUSE_MS = 1500
PAUSE_BETWEEN_ROUNDS_MS = 15_000
"""What was found is looked at meanwhile, and the training has both cores for itself."""
PRESET = "lite"
ONE_STEP_MINUTES = 0.001
"""Over before the first step ends, which is done in any case."""
DRAWING_PATIENCE_S = 300.0
"""Unseen parts are drawn beside the import and the first training; a slow computer is still at it when both are done."""
FIRST_VERDICT_PATIENCE_S = 60.0
"""So long the longer training waits at most: beside it the model that inspects first would take twice as long to load."""


class Chapter(StrEnum):
    """Where the story is."""

    PREPARING = "preparing"
    IMPORTING = "importing"
    FIRST_STEP = "first step"
    """A model of one step is made, so that something inspects soon."""
    TRAINING = "training"
    LEARNING_ON = "learning on"
    """That model inspects, again and again, while the real training goes on beside it."""
    INSPECTING = "inspecting"
    REVIEWING = "reviewing"
    FINISHED = "finished"


class Scenario(QObject):
    """Plays the story through the same services that a person uses, driven by their ends alone."""

    chapterBegan = Signal(object)
    """Carries a Chapter."""
    productImported = Signal(object)
    """Carries the DemoProduct whose images were imported and whose prompts are registered."""
    productInspected = Signal(object, object)
    """Carries the DemoProduct whose unseen parts were inspected, and the finished Batch."""
    improved = Signal(object, object)
    """Carries the Judged of the model of one step and that of the one that took over, on the same parts."""
    learningEnded = Signal(object)
    """Carries the Message why the longer training left no model; the story goes on with the first."""
    failed = Signal(object)
    """Carries the Message why the story cannot go on; nothing follows."""
    _imagesPrepared = Signal(int, int)

    def __init__(
        self,
        application: Application,
        minutes: float,
        images: DemoImages,
        parent: QObject | None = None,
        *,
        begins_quickly: bool = False,
        names: DemoNames | None = None,
    ) -> None:
        """`minutes` of training make the model that inspects in the end; `begins_quickly` lets one of a single step inspect
        before. `names` are for what is made up; else it is called in English."""
        super().__init__(parent)
        self._begins_quickly = begins_quickly
        self._names = names or DemoNames()
        self._before = NOTHING_JUDGED
        self._now = NOTHING_JUDGED
        self._learning = False
        """The longer training goes on, or its model waits for the end of the run."""
        self._will_learn = False
        """It begins as soon as the process of the training before has gone."""
        self._first_models = 0
        """How many models there were before it."""
        self._images = images
        self._application = application
        self._services = application.services
        self._minutes = minutes
        self._steps = Steps(self._services.runner, self)
        self._steps.failed.connect(self._fail)
        self._drawing = Drawing(images, self)
        self._drawing.failed.connect(self._fail)
        self._is_whole_round = True
        """All parts are inspected, and not those alone that were drawn by then."""
        self._products: tuple[DemoProduct, ...] = ()
        self._waiting: list[DemoProduct] = []
        self._current: DemoProduct | None = None
        self._chapter = Chapter.PREPARING
        # Whoever waits for the first verdict does not want to look at the pictures first.
        self._importing = Importing(application, self._steps, 0 if begins_quickly else PAUSE_MS, self)
        self._importing.productImported.connect(self.productImported)
        self._importing.ended.connect(self._begin_training)
        # A person wants to see what was reached before the next thing begins.
        self._before_run = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._before_run.timeout.connect(self._inspect_next)
        self._before_round = QTimer(self, singleShot=True, interval=PAUSE_BETWEEN_ROUNDS_MS)
        self._before_round.timeout.connect(self._begin_round)
        self._imagesPrepared.connect(self._on_images_prepared)
        application.training_state.phaseChanged.connect(self._on_training_phase_changed)
        self._services.inspection.runEnded.connect(self._on_run_ended)
        self._services.inspection.gaveUp.connect(self._on_run_given_up)
        self._services.inspection.stopAsked.connect(self._on_stop_asked)

    @property
    def chapter(self) -> Chapter:
        """Where the story is."""
        return self._chapter

    @Slot()
    def start(self) -> None:
        """Begin; a workspace in which the story was told before goes straight to the inspection."""
        self._begin(Chapter.PREPARING)
        self._application.window.show_page("products")
        folder, images = self._images_folder, self._images
        normals = FIRST_NORMALS if self._begins_quickly else TRAINING_NORMALS
        on_progress, is_wanted = self._imagesPrepared.emit, self._drawing.is_wanted

        def prepare() -> tuple[DemoNames, tuple[DemoProduct, ...]]:
            names = kept_names(folder, self._names)
            return names, prepare_demo_images(images, folder, names, normals, on_progress, is_wanted)

        self._steps.in_background(prepare, self._on_prepared)

    @property
    def _images_folder(self) -> Path:
        return self._application.workspace.path / "demo-images"

    def end(self) -> None:
        """Begin nothing more; what runs is left to whoever stops it."""
        self._drawing.stop()
        self._importing.close()
        self._before_run.stop()
        self._before_round.stop()
        self._steps.end()
        self._waiting.clear()
        self._chapter = Chapter.FINISHED

    def close(self) -> None:
        """The same, and wait for the background threads of the story."""
        self.end()
        self._drawing.close()
        self._steps.close()

    @Slot()
    def _on_stop_asked(self) -> None:
        if self._application.training_state.leaving:
            self.end()

    def _begin(self, chapter: Chapter) -> None:
        self._chapter = chapter
        self.chapterBegan.emit(chapter)

    @Slot(object)
    def _fail(self, reason: Message) -> None:
        self._waiting.clear()
        self._before_round.stop()
        self._chapter = Chapter.FINISHED
        self.failed.emit(reason)

    @Slot(int, int)
    def _on_images_prepared(self, done: int, total: int) -> None:
        progress = (done, total) if done < total else None
        self._application.work_state.set_progress(progress, codes.PreparingImages())

    def _on_prepared(self, prepared: tuple[DemoNames, tuple[DemoProduct, ...]]) -> None:
        self._application.work_state.set_progress(None)
        names, self._products = prepared
        self._drawing.begin(self._images_folder, names)
        if not self._begins_quickly:
            self._drawing.go_on()
        self._steps.wait_until(lambda: self._services.library.was_read, self._choose_beginning, codes.NoModelCame())

    def _choose_beginning(self) -> None:
        model = self._application.app_state.active_model
        if model is not None and {product.name for product in self._products} <= set(model.products):
            models = self._application.app_state.models
            if self._begins_quickly and len(models) == 1:
                self._learn_on()  # the story was left while the second model was trained
            elif self._begins_quickly and len(models) == 2 and not models[0].is_active:
                self._use_new_model(self._begin_inspecting)  # it was left before that one took over
            else:
                self._begin_inspecting()
            return
        self._begin(Chapter.IMPORTING)
        self._importing.begin(self._products, FIRST_NORMALS if self._begins_quickly else None)

    @Slot()
    def _begin_training(self) -> None:
        self._begin(Chapter.FIRST_STEP if self._begins_quickly else Chapter.TRAINING)
        self._application.window.show_page("train")
        self._train(ONE_STEP_MINUTES if self._begins_quickly else self._minutes)

    def _train(self, minutes: float) -> None:
        names = {product.name for product in self._products}
        ids = [product.id for product in self._application.app_state.products if product.name in names]
        self._services.training.train(ids, PRESET, minutes)

    @Slot()
    def _on_training_phase_changed(self) -> None:
        if self._chapter is Chapter.LEARNING_ON and self._learning:
            self._follow_learning()
        if self._chapter not in (Chapter.FIRST_STEP, Chapter.TRAINING):
            return
        state = self._application.training_state
        if state.phase in (TrainingPhase.FAILED, TrainingPhase.CANCELLED):
            self._fail(state.message)
        elif state.phase is TrainingPhase.IDLE:
            self._fail(codes.NoTraining())
        elif state.phase is TrainingPhase.FINISHED:
            then = self._learn_on if self._chapter is Chapter.FIRST_STEP else self._begin_inspecting
            self._steps.wait_until(
                lambda: self._new_model() is not None, lambda: self._use_new_model(then), codes.NoModelCame()
            )

    def _learn_on(self) -> None:
        """Inspect with what is there, and let the real training go on beside it."""
        self._begin(Chapter.LEARNING_ON)
        self._application.window.show_page("inspect")
        self._first_models = len(self._application.app_state.models)
        self._learning = self._application.training_state.phase.busy  # what the last end interrupted goes on by itself
        self._will_learn = not self._learning
        self._begin_round()
        self._steps.wait_for(self._is_judging, self._complete_normals, FIRST_VERDICT_PATIENCE_S)

    def _is_judging(self) -> bool:
        inspected = self._application.inspection_state
        return inspected.latest is not None and inspected.run_state is not RunState.STARTING

    def _complete_normals(self) -> None:
        self._drawing.go_on()
        if self._learning:
            return

        def complete() -> None:
            if self._chapter is Chapter.LEARNING_ON:
                self._importing.complete(self._products, begin)

        def begin() -> None:
            self._steps.wait_until(lambda: not self._services.training.busy, self._begin_learning, codes.NoTraining())

        def are_drawn() -> bool:
            return all(self._drawing.has_normals(product) for product in self._products)

        self._steps.wait_for(are_drawn, complete, DRAWING_PATIENCE_S)

    def _begin_learning(self) -> None:
        self._will_learn = False
        if self._chapter is Chapter.LEARNING_ON:
            self._train(self._minutes)
            self._learning = True

    def _follow_learning(self) -> None:
        state = self._application.training_state
        if state.phase in (TrainingPhase.FAILED, TrainingPhase.CANCELLED, TrainingPhase.IDLE):
            self._learning = False
            self.learningEnded.emit(codes.NoTraining() if state.phase is TrainingPhase.IDLE else state.message)
        if not state.phase.busy and self._before_round.isActive():
            self._begin_round()  # nobody need wait for the next round

    @Slot()
    def _begin_round(self) -> None:
        """Let all unseen parts be inspected once more: by the better model, as soon as there is one."""
        self._before_round.stop()
        phase = self._application.training_state.phase
        if self._learning and phase is TrainingPhase.FINISHED and self._before.parts:
            self._learning = False
            self._steps.wait_until(
                lambda: len(self._application.app_state.models) > self._first_models,
                lambda: self._use_new_model(self._begin_inspecting),
                codes.NoModelCame(),
            )
            return
        self._begin_with(self._products)

    def _begin_with(self, products: tuple[DemoProduct, ...]) -> None:
        self._now = NOTHING_JUDGED
        self._is_whole_round = True
        self._waiting = list(products)
        self._inspect_next()

    def _new_model(self) -> ModelRecord | None:
        names = {product.name for product in self._products}
        models = self._application.app_state.models
        return models[0] if models and names <= set(models[0].products) else None

    def _use_new_model(self, then: Callable[[], None]) -> None:
        model = self._new_model()
        if model is not None and not model.is_active:
            self._services.activate_model(model.id)

        def is_active() -> bool:
            newest = self._new_model()
            return newest is not None and newest.is_active

        self._steps.wait_until(is_active, then, codes.NoModelCame())

    def _begin_inspecting(self) -> None:
        self._begin(Chapter.INSPECTING)
        self._drawing.go_on()
        self._application.window.show_page("inspect")
        self._begin_with(self._products)

    @Slot()
    def _inspect_next(self) -> None:
        if self._chapter not in (Chapter.LEARNING_ON, Chapter.INSPECTING):
            return  # it was left to a person meanwhile
        if not self._waiting:
            self._end_round()
            return
        if not self._may_inspect():
            self._steps.wait_until(self._may_inspect, self._inspect_next, codes.NoPartInspected(), DRAWING_PATIENCE_S)
            return
        if self._application.inspection_state.run_state is not RunState.IDLE:
            self._leave_to_person()
            return
        self._is_whole_round = self._is_whole_round and self._drawing.is_complete
        self._current = self._waiting.pop(0)
        product = next((p for p in self._application.app_state.products if p.name == self._current.name), None)
        if product is None:
            self._fail(codes.ProductIsGone(self._current.name))
            return
        self._services.library.select_product(product.id)
        self._services.inspection.start(FolderChoice(str(self._current.unseen_folder)))

    def _may_inspect(self) -> bool:
        """The first verdicts come from what is drawn by then; what is compared in the end is inspected whole."""
        some = self._chapter is Chapter.LEARNING_ON and bool(self._waiting) and self._drawing.has_some(self._waiting[0])
        return some or self._drawing.is_complete

    @Slot(object)
    def _on_run_ended(self, outcome: RunOutcome) -> None:
        if self._chapter not in (Chapter.LEARNING_ON, Chapter.INSPECTING) or self._current is None:
            return
        if outcome.end is RunEnd.STOPPED or self._before_round.isActive():
            self._leave_to_person()  # who stopped it, or inspected something else in a pause
        elif outcome.error is not None or outcome.batch is None:
            reason = codes.NoPartInspected() if outcome.error is None else error_message(outcome.error)
            self._fail(codes.InspectionFailed(self._current.name, reason))
        else:
            self._look_at(self._current, outcome.batch)

    @Slot()
    def _on_run_given_up(self) -> None:
        in_a_pause = self._before_round.isActive() or self._before_run.isActive()
        if self._chapter in (Chapter.LEARNING_ON, Chapter.INSPECTING) and not in_a_pause:
            self._leave_to_person()  # who stopped it before it had begun

    def _leave_to_person(self) -> None:
        self._waiting.clear()
        self._before_round.stop()
        self._begin(Chapter.FINISHED)

    def _look_at(self, product: DemoProduct, batch: Batch) -> None:
        store = self._application.workspace.batches

        def go_on(found: Judged) -> None:
            self._now += found
            self.productInspected.emit(product, batch)
            self._before_run.start()

        self._steps.in_background(lambda: judged(store.inspections(batch.id), product.defective_names), go_on)

    def _end_round(self) -> None:
        if self._chapter is Chapter.LEARNING_ON:
            if self._is_whole_round:
                self._before = self._now
            if self._will_learn or (self._learning and self._application.training_state.phase.busy):
                self._before_round.start()
            elif self._learning or not self._is_whole_round:
                self._begin_round()
            else:
                self._begin_reviewing()
            return
        if self._before.parts:
            self.improved.emit(self._before, self._now)
        self._begin_reviewing()

    def _begin_reviewing(self) -> None:
        page = self._application.window.page("review")
        if not isinstance(page, ReviewPage):
            self._fail(codes.NoBatchSaved())
            return
        state = page.state

        def finish() -> None:
            self._begin(Chapter.FINISHED)

        def look() -> None:
            self._begin(Chapter.REVIEWING)
            page.batchesOpened.emit([state.batches[0].id])
            self._steps.wait_until(lambda: state.current is not None, finish, codes.NoBatchSaved())

        self._steps.wait_until(lambda: bool(state.batches), look, codes.NoBatchSaved())

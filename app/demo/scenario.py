"""The story that the demonstration and the self-test tell: import, train, inspect unseen parts, review."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.application import Application
from app.demo.representative_images import choose_representatives
from app.demo.solar_cells import DemoProduct, prepare_demo_images
from app.messages.wording.say import say_error
from app.operations.image_import import ImportSummary
from app.operations.task_runner import TaskRunner
from app.runs.inspection_run import RunEnd, RunOutcome
from app.sources.folder.choice import FolderChoice
from app.state.training_state import TrainingPhase
from onenip_core.errors import OneNipError

PROMPTS_PER_PRODUCT = 4
PAUSE_MS = 1500
PRESET = "lite"

Result = TypeVar("Result")


class Chapter(StrEnum):
    """Where the story is."""

    PREPARING = "preparing"
    IMPORTING = "importing"
    TRAINING = "training"
    INSPECTING = "inspecting"
    REVIEWING = "reviewing"
    FINISHED = "finished"


class Scenario(QObject):
    """Plays the story through the same controllers that a person uses, driven by their signals alone."""

    chapterBegan = Signal(object)
    """Carries a Chapter."""
    productImported = Signal(object)
    """Carries the DemoProduct whose images were imported and whose prompts are registered."""
    productInspected = Signal(object, object)
    """Carries the DemoProduct whose unseen parts were inspected, and the finished Batch."""
    failed = Signal(str)
    """Carries why the story cannot go on; nothing follows."""
    _imagesPrepared = Signal(int, int)

    def __init__(self, application: Application, minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._minutes = minutes
        self._tasks = TaskRunner("demo", self)
        self._products: tuple[DemoProduct, ...] = ()
        self._waiting: list[DemoProduct] = []
        self._current: DemoProduct | None = None
        self._chapter = Chapter.PREPARING
        # A person wants to see what was reached before the next thing begins.
        self._before_import = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._before_import.timeout.connect(self._import_next)
        self._before_run = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._before_run.timeout.connect(self._inspect_next)
        self._imagesPrepared.connect(self._on_images_prepared)
        application.products.importFinished.connect(self._on_import_finished)
        application.training_state.phaseChanged.connect(self._on_training_phase_changed)
        application.inspection.runEnded.connect(self._on_run_ended)
        application.review_state.currentChanged.connect(self._on_review_part_shown)

    @property
    def chapter(self) -> Chapter:
        """Where the story is."""
        return self._chapter

    @Slot()
    def start(self) -> None:
        """Begin; a workspace in which the story was told before goes straight to the inspection."""
        self._begin(Chapter.PREPARING)
        self._application.window.show_page("products")
        folder = self._application.workspace.path / "demo-images"
        self._run_task(lambda: prepare_demo_images(folder, self._imagesPrepared.emit), self._on_prepared)

    def close(self) -> None:
        """Stop the background thread of the story."""
        self._before_import.stop()
        self._before_run.stop()
        self._tasks.close()

    def _begin(self, chapter: Chapter) -> None:
        self._chapter = chapter
        self.chapterBegan.emit(chapter)

    def _fail(self, text: str) -> None:
        self._waiting.clear()
        self._chapter = Chapter.FINISHED
        self.failed.emit(text)

    def _run_task(self, function: Callable[[], Result], on_done: Callable[[Result], None]) -> None:
        self._tasks.run(function, on_done, lambda error: self._fail(say_error(error)))

    @Slot(int, int)
    def _on_images_prepared(self, done: int, total: int) -> None:
        self._application.app_state.set_import_progress((done, total) if done < total else None)

    def _on_prepared(self, products: tuple[DemoProduct, ...]) -> None:
        self._application.app_state.set_import_progress(None)
        self._products = products
        model = self._application.app_state.active_model
        if model is not None and {product.name for product in products} <= set(model.products):
            self._begin_inspecting()
            return
        self._begin(Chapter.IMPORTING)
        self._waiting = list(products)
        self._import_next()

    @Slot()
    def _import_next(self) -> None:
        if not self._waiting:
            self._begin_training()
            return
        self._current = self._waiting.pop(0)
        store = self._application.workspace.products
        try:
            existing = store.by_name(self._current.name)
        except OneNipError as error:
            self._fail(say_error(error))
            return
        if existing is None:
            self._application.products.create(self._current.name)
        else:
            self._application.products.select_product(existing.id)
        self._application.products.import_paths([self._current.training_folder])

    @Slot(object)
    def _on_import_finished(self, summary: ImportSummary) -> None:
        if self._chapter is not Chapter.IMPORTING or self._current is None:
            return
        product = self._application.app_state.active_product
        if product is None or summary.unreadable or summary.storage_error or not product.normal_count:
            self._fail(f"The images of {self._current.name} were not imported completely.")
            return
        images = {image.path: image.id for image in self._application.app_state.images}
        self._run_task(lambda: choose_representatives(list(images), PROMPTS_PER_PRODUCT), self._register_prompts)

    def _register_prompts(self, paths: tuple[Path, ...]) -> None:
        images = {image.path: image.id for image in self._application.app_state.images}
        for path in paths:
            self._application.products.set_prompt(images[path], True)
        self.productImported.emit(self._current)
        self._before_import.start()

    def _begin_training(self) -> None:
        self._begin(Chapter.TRAINING)
        self._application.window.show_page("train")
        names = {product.name for product in self._products}
        ids = [product.id for product in self._application.app_state.products if product.name in names]
        self._application.training.train(ids, PRESET, self._minutes)
        if not self._application.training_state.phase.busy:
            self._fail("The training could not be started.")

    @Slot()
    def _on_training_phase_changed(self) -> None:
        if self._chapter is not Chapter.TRAINING:
            return
        state = self._application.training_state
        if state.phase in (TrainingPhase.FAILED, TrainingPhase.CANCELLED):
            self._fail(state.message)
        elif state.phase is TrainingPhase.FINISHED:
            # The controllers finish their own reaction to the end of the training first.
            QTimer.singleShot(0, self._use_new_model)

    @Slot()
    def _use_new_model(self) -> None:
        models = self._application.app_state.models
        if not models:
            self._fail("The training ended without a model.")
            return
        if not models[0].is_active:
            self._application.training.activate_model(models[0].id)
        self._begin_inspecting()

    def _begin_inspecting(self) -> None:
        self._begin(Chapter.INSPECTING)
        self._application.window.show_page("inspect")
        self._waiting = list(self._products)
        self._inspect_next()

    @Slot()
    def _inspect_next(self) -> None:
        if not self._waiting:
            self._begin_reviewing()
            return
        self._current = self._waiting.pop(0)
        product = next((p for p in self._application.app_state.products if p.name == self._current.name), None)
        if product is None:
            self._fail(f"The product {self._current.name} is gone.")
            return
        self._application.products.select_product(product.id)
        self._application.inspection.start(FolderChoice(str(self._current.unseen_folder)))

    @Slot(object)
    def _on_run_ended(self, outcome: RunOutcome) -> None:
        if self._chapter is not Chapter.INSPECTING or self._current is None:
            return
        if outcome.end is RunEnd.STOPPED:
            self._waiting.clear()
            self._begin(Chapter.FINISHED)  # a person took over
        elif outcome.error is not None or outcome.batch is None:
            self._fail(f"The inspection of {self._current.name} failed: {outcome.error or 'no part was inspected'}")
        else:
            self.productInspected.emit(self._current, outcome.batch)
            self._before_run.start()

    def _begin_reviewing(self) -> None:
        batches = self._application.review_state.batches
        if not batches:
            self._fail("No batch was saved.")
            return
        self._begin(Chapter.REVIEWING)
        self._application.review.open_batch(batches[0].id)

    @Slot()
    def _on_review_part_shown(self) -> None:
        if self._chapter is Chapter.REVIEWING and self._application.review_state.current is not None:
            self._begin(Chapter.FINISHED)

"""Finds the unusual images of a product after an import, so that a bad part that slipped in does not teach the model."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from app.domain.changes import Changes, Stale
from app.domain.image_order import ImageOrder
from app.domain.product import FAR_OUT, NormalImage, Product
from app.domain.renamed_presets import preset_now
from app.domain.run_status import RunState
from app.messages.codes import imports as codes
from app.messages.message import Message
from app.operations.image_comparison_worker import ImageComparisonWorker
from app.operations.operation import Operation, Outcome, Work
from app.operations.runner import OperationRunner
from app.operations.task_runner import TaskRunner
from app.processes.messages import CompareImages, ImagesCompared, WorkFailed
from app.settings.schema import IMAGE_ORDER, PRESET
from app.state.app_state import AppState
from app.state.backbone_state import BackboneState
from app.state.inspection_state import InspectionState
from app.state.notice import Notice, NoticeLevel
from app.state.training_state import TrainingState
from app.state.work_state import WorkState
from app.storage.products import ProductStore
from onenip_core.config import PRESETS

log = logging.getLogger(__name__)

FEWEST_IMAGES = 8
"""Of fewer images nobody can say what is usual."""
SHOWN_FIRST = 12


@dataclass(frozen=True)
class KeepUnusualness(Operation):
    """Keep what a comparison found; a measurement, and so nothing to undo."""

    store: ProductStore
    product: str
    values: Mapping[int, float | None]

    @property
    def label(self) -> Message:
        return codes.CompareImagesOf(self.product)

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError."""
        self.store.set_unusualness(self.values)
        return Outcome(Changes(Stale.PRODUCTS))


@dataclass(frozen=True, slots=True)
class _Comparison:
    product: Product
    image_ids: tuple[int, ...]
    request: CompareImages


class UnusualImages(QObject):
    """One product at a time. It waits while a run or a training needs the processor, and begins anew if one comes in between."""

    def __init__(
        self,
        app_state: AppState,
        work_state: WorkState,
        inspection_state: InspectionState,
        training_state: TrainingState,
        backbone_state: BackboneState,
        store: ProductStore,
        worker: ImageComparisonWorker,
        reader: TaskRunner,
        runner: OperationRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._work_state = work_state
        self._inspection_state = inspection_state
        self._training_state = training_state
        self._backbones = backbone_state
        self._store = store
        self._worker = worker
        self._reader = reader
        self._runner = runner
        self._waiting: list[int] = []
        self._running: _Comparison | None = None
        self._reading = False
        self._told: set[int] = set()
        """Numbers of the products whose images a person was asked to look at."""
        inspection_state.runStateChanged.connect(self._look_round)
        training_state.phaseChanged.connect(self._look_round)
        app_state.productsChanged.connect(self._forget_what_is_gone)
        worker.progressed.connect(self._on_progressed)
        worker.ended.connect(self._on_ended)

    @Slot(int)
    def compare(self, product_id: int) -> None:
        """Compare the images of a product with each other, soon; a station cannot."""
        if not self._app_state.edition.trains:
            return
        if product_id not in self._waiting:
            self._waiting.append(product_id)
        if self._running is not None and self._running.product.id == product_id:
            self._worker.give_up()  # there are other images by now
        self._look_round()

    @Slot()
    def cancel(self) -> None:
        """Compare nothing any more."""
        self._waiting.clear()
        self._worker.give_up()

    def close(self) -> None:
        """Stop, and wait until the child process has gone."""
        self._waiting.clear()
        self._worker.close()

    @Slot()
    def _forget_what_is_gone(self) -> None:
        """Images of a product in the trash are nobody's question any more."""
        known = {product.id for product in self._app_state.products}
        for number in self._told - known:
            self._app_state.withdraw_notices(_subject(number))
        self._told &= known
        self._waiting = [number for number in self._waiting if number in known]
        if self._running is not None and self._running.product.id not in known:
            self._worker.give_up()

    @property
    def _may_run(self) -> bool:
        return self._inspection_state.run_state is RunState.IDLE and not self._training_state.phase.busy

    @Slot()
    def _look_round(self) -> None:
        if self._running is not None:
            if not self._may_run:
                if self._running.product.id not in self._waiting:
                    self._waiting.insert(0, self._running.product.id)
                self._worker.give_up()
            return
        if self._waiting and self._may_run and not self._reading:
            self._reading = True
            product_id = self._waiting.pop(0)
            self._reader.run(
                lambda: (self._store.get(product_id), self._store.images(product_id)), self._start, self._on_unread
            )

    def _start(self, read: tuple[Product, tuple[NormalImage, ...]]) -> None:
        self._reading = False
        product, images = read
        if len(images) < FEWEST_IMAGES:
            self._look_round()
            return
        if not self._may_run:
            self._waiting.insert(0, product.id)
            return
        preset = preset_now(self._app_state.settings[PRESET])
        if preset not in PRESETS or preset in self._backbones.missing:  # as the Train page chooses then
            preset = "lite"
        request = CompareImages(tuple(image.path for image in images), preset, product.values, product.area)
        self._app_state.withdraw_notices(_subject(product.id))
        self._running = _Comparison(product, tuple(image.id for image in images), request)
        self._work_state.set_comparison((0, 0), codes.CompareImagesOf(product.name))
        self._worker.start(request)

    def _on_unread(self, error: Exception) -> None:
        self._reading = False
        log.warning("The images are not compared: %s", error)
        self._look_round()

    @Slot(object, int, int)
    def _on_progressed(self, request: CompareImages, done: int, total: int) -> None:
        if self._running is not None and self._running.request is request:
            self._work_state.set_comparison((done, total), codes.CompareImagesOf(self._running.product.name))

    @Slot(object, object)
    def _on_ended(self, _request: CompareImages, answer: ImagesCompared | WorkFailed | None) -> None:
        ended, self._running = self._running, None
        self._work_state.set_comparison(None)
        if ended is not None and isinstance(answer, ImagesCompared) and answer.unusualness:
            self._keep(ended, dict(zip(ended.image_ids, answer.unusualness, strict=True)))
        elif ended is not None and isinstance(answer, WorkFailed):
            log.warning("The images of %s are not compared: %s\n%s", ended.product, answer.message, answer.details)
            heading = codes.ImagesNotCompared(ended.product.name)
            self._tell(ended.product, Notice(NoticeLevel.WARNING, heading, answer.message, answer.details))
        self._look_round()

    def _keep(self, ended: _Comparison, values: Mapping[int, float | None]) -> None:
        far_out = sum(value is not None and value > FAR_OUT for value in values.values())
        shown = max(far_out, min(SHOWN_FIRST, len(values)))

        def tell(outcome: Outcome | None) -> None:
            if outcome is None:
                return
            self._app_state.set_setting(IMAGE_ORDER, ImageOrder.UNUSUAL)
            heading, first = codes.LookAtImagesOf(ended.product.name), codes.UnusualFirst(shown)
            text = codes.FarOut(first, far_out) if far_out else codes.NoneFarOut(first)
            level = NoticeLevel.WARNING if far_out else NoticeLevel.INFO
            self._tell(ended.product, Notice(level, heading, text))

        self._runner.run(KeepUnusualness(self._store, ended.product.name, values), tell)

    def _tell(self, product: Product, notice: Notice) -> None:
        self._told.add(product.id)
        self._app_state.raise_notice(replace(notice, subject=_subject(product.id)))


def _subject(product_id: int) -> str:
    return f"unusual images of {product_id}"

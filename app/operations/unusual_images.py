"""Looks at the images of a product after an import, so that a bad part or picture that slipped in does not teach the model."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from app.domain.changes import Changes, Stale
from app.domain.image_marks import count_marks, standing_marks
from app.domain.image_order import ImageOrder
from app.domain.product import NormalImage, Product
from app.domain.renamed_presets import preset_now
from app.domain.run_status import RunState
from app.messages.codes import imports as codes
from app.messages.message import Message
from app.messages.picture_marks import marked_message
from app.operations.image_comparison_worker import ImageComparisonWorker
from app.operations.operation import Operation, Outcome, Work
from app.operations.runner import OperationRunner
from app.operations.task_runner import TaskRunner
from app.processes.messages import CompareImages, ImagesCompared, WorkFailed
from app.settings.schema import IMAGE_ORDER, PRESET
from app.state.app_state import AppState
from app.state.backbone_state import BackboneState
from app.state.inspection_state import InspectionState
from app.state.notice import Notice, NoticeLevel, page_action
from app.state.training_state import TrainingState
from app.state.work_state import WorkState
from app.storage.products import ImageFindings, ProductStore
from onenip_core.config import PRESETS
from onenip_core.picture_mark import LookedAt, OtherProduct

PRODUCTS = "products"
"""Key of the page where they can be looked at."""

log = logging.getLogger(__name__)

FEWEST_IMAGES = 8
"""Of fewer images nobody can say what is usual."""
SHOWN_FIRST = 12


@dataclass(frozen=True, slots=True)
class _Kept(Outcome):
    """What was kept, and the images with it."""

    images: tuple[NormalImage, ...] = ()


@dataclass(frozen=True)
class KeepFindings(Operation):
    """Keep what a comparison found; a measurement, and so nothing to undo."""

    store: ProductStore
    product: Product
    findings: Mapping[int, ImageFindings]

    @property
    def label(self) -> Message:
        return codes.CompareImagesOf(self.product.name)

    def perform(self, work: Work) -> _Kept:
        """Raises StorageError."""
        self.store.keep_findings(self.findings)
        return _Kept(Changes(Stale.PRODUCTS), images=self.store.images(self.product.id))


@dataclass(frozen=True, slots=True)
class _Comparison:
    product: Product
    image_ids: tuple[int, ...]
    request: CompareImages


@dataclass(frozen=True, slots=True)
class _Question:
    """What a comparison needs to know."""

    product: Product
    images: tuple[NormalImage, ...]
    others: tuple[OtherProduct, ...]


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
            self._reader.run(lambda: self._read(product_id), self._start, self._on_unread)

    def _read(self, product_id: int) -> _Question:
        product = self._store.get(product_id)
        others = tuple(
            OtherProduct.of(str(each.id), [image.path for image in self._store.teaching_images(each.id)], each.values)
            for each in self._store.list()
            if each.id != product_id
        )
        return _Question(product, self._store.teaching_images(product_id), others)

    def _start(self, read: _Question) -> None:
        self._reading = False
        product, images = read.product, read.images
        if len(images) < FEWEST_IMAGES:
            self._look_round()
            return
        if not self._may_run:
            self._waiting.insert(0, product.id)
            return
        preset = preset_now(self._app_state.settings[PRESET])
        if preset not in PRESETS or preset in self._backbones.missing:  # as the Train page chooses then
            preset = "lite"
        paths = tuple(image.path for image in images)
        request = CompareImages(paths, preset, product.values, product.area, read.others)
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
        if ended is not None and isinstance(answer, ImagesCompared) and answer.found:
            self._keep(ended, _by_number(ended.image_ids, answer.found))
        elif ended is not None and isinstance(answer, WorkFailed):
            log.warning("The images of %s are not compared: %s\n%s", ended.product, answer.message, answer.details)
            heading = codes.ImagesNotCompared(ended.product.name)
            self._tell(ended.product, Notice(NoticeLevel.WARNING, heading, answer.message, answer.details))
        self._look_round()

    def _keep(self, ended: _Comparison, findings: Mapping[int, ImageFindings]) -> None:
        def tell(outcome: Outcome | None) -> None:
            if not isinstance(outcome, _Kept):
                return
            self._app_state.set_setting(IMAGE_ORDER, ImageOrder.UNUSUAL)
            counts = count_marks(outcome.images, standing_marks(outcome.images))
            heading = codes.LookAtImagesOf(ended.product.name)
            if counts.marked:
                notice = Notice(
                    NoticeLevel.WARNING,
                    heading,
                    marked_message(counts.marked, counts.of_kind),
                    action=page_action(PRODUCTS),
                )
            else:
                first = codes.UnusualFirst(min(SHOWN_FIRST, len(findings)))
                notice = Notice(NoticeLevel.INFO, heading, codes.NoneMarked(first))
            self._tell(ended.product, notice)

        self._runner.run(KeepFindings(self._store, ended.product, findings), tell)

    def _tell(self, product: Product, notice: Notice) -> None:
        self._told.add(product.id)
        self._app_state.raise_notice(replace(notice, subject=_subject(product.id)))


def _subject(product_id: int) -> str:
    return f"unusual images of {product_id}"


def _by_number(image_ids: Sequence[int], found: Sequence[LookedAt]) -> dict[int, ImageFindings]:
    """By the numbers of the images, of which a twin's place is one too."""
    return {
        number: ImageFindings(
            one.unusualness,
            tuple(mark if mark.twin is None else replace(mark, twin=image_ids[mark.twin]) for mark in one.marks),
        )
        for number, one in zip(image_ids, found, strict=True)
    }

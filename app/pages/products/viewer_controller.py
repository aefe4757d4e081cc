"""Brings the image that is looked at, and what the active model says about it, into the viewer's state."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.domain.product import NormalImage
from app.domain.run_status import RunState
from app.operations.image_judgement import ImageJudgement
from app.operations.task_runner import TaskRunner
from app.pages.products.viewer_state import ViewedImage, ViewerState
from app.runs.look import LookAnswer
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.notices import error_message
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.types import RgbImage


class ViewerController(QObject):
    """Pixels are read in the background; the verdict is asked for at once, and again when something stood in its way."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        state: ViewerState,
        judgement: ImageJudgement,
        reader: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._inspection_state = inspection_state
        self._state = state
        self._judgement = judgement
        self._reader = reader
        self._asked: tuple[object, ...] = ()
        """What the verdict on show, or on its way, depends on."""
        self._read_by = FULL_RANGE
        judgement.judged.connect(self._on_judged)
        inspection_state.runStateChanged.connect(self._on_run_state_changed)
        app_state.modelsChanged.connect(self._judge_if_changed)
        app_state.activeProductChanged.connect(self._judge_if_changed)

    @Slot(object)
    def look_at(self, image: NormalImage | None) -> None:
        """Show `image`, None nothing. The same one with a changed record keeps its pixels and its verdict."""
        viewed = self._state.viewed
        if image is None:
            self._state.show(None)
        elif viewed is not None and viewed.image.id == image.id:
            self._state.show(
                ViewedImage(image, viewed.pixels, viewed.unreadable, viewed.model, viewed.result, viewed.no_map)
            )
        else:
            self._state.show(ViewedImage(image))
            self._read(image)
            self._judge()

    def _read(self, image: NormalImage) -> None:
        values = self._read_by = self._values

        def load() -> RgbImage | None:
            wanted = self._state.viewed  # of several wishes in a row only the last is carried out
            return read_image(image.path, values) if wanted is not None and wanted.image.id == image.id else None

        self._reader.run(
            load,
            lambda pixels: None if pixels is None else self._state.set_pixels(image.id, pixels),
            lambda error: self._state.set_pixels(image.id, None, error_message(error)),
        )

    @Slot()
    def _judge_if_changed(self) -> None:
        """A product's record changes with each prompt; what its images are read and judged by does not."""
        viewed = self._state.viewed
        if viewed is not None and self._values != self._read_by:
            self._read(viewed.image)
        if viewed is not None and self._asked != self._basis(viewed.image):
            self._judge()

    @property
    def _values(self) -> ValueRange:
        product = self._app_state.active_product
        return FULL_RANGE if product is None else product.values

    def _basis(self, image: NormalImage) -> tuple[object, ...]:
        product, model = self._app_state.active_product, self._app_state.active_model
        limit = None if product is None else product.limit
        known_as = None if product is None or model is None else model.name_of(product)
        return image.id, None if model is None else model.folder, known_as, limit

    def _judge(self) -> None:
        viewed, product = self._state.viewed, self._app_state.active_product
        if viewed is None or product is None or product.id != viewed.image.product_id:
            return
        model = self._app_state.active_model
        self._asked = self._basis(viewed.image)
        obstacle = self._judgement.ask(viewed.image, product)
        self._state.set_result(viewed.image.id, "" if model is None else model.name, None, obstacle)

    @Slot()
    def _on_run_state_changed(self) -> None:
        viewed = self._state.viewed
        # A verdict that is there already stays while a run goes on.
        if viewed is not None and viewed.result is None and self._inspection_state.run_state is RunState.IDLE:
            self._judge()

    @Slot(object)
    def _on_judged(self, answer: LookAnswer) -> None:
        model = self._app_state.active_model
        if model is not None and model.folder == answer.request.folder:
            self._state.set_result(answer.request.image_id, model.name, answer.result, answer.failure)

"""What the active model says about one normal image: judged by the process that holds the model already, never beside a run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.product import NormalImage, Product
from app.domain.run_status import RunState
from app.messages.codes.inspection import MapAfterTheRun
from app.messages.message import Message
from app.operations.inspection_worker import InspectionWorker
from app.runs.look import LookAnswer, LookRequest
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from onenip_core.data.images.value_range import ValueRange


class ImageJudgement(QObject):
    """One image at a time; a newer wish takes the place of one that waits."""

    judged = Signal(object)
    """Carries a LookAnswer."""
    explained = Signal(object)
    """The same, to a request that was to be explained."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        worker: InspectionWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._inspection_state = inspection_state
        self._worker = worker
        worker.looked.connect(self._tell)

    def ask(self, image: NormalImage, product: Product) -> Message | None:
        """Have `image` judged; the message says why that cannot be done now."""
        return self._look(image.id, image.path, product, None)

    def ask_why(self, path: Path, product: Product, values: ValueRange) -> Message | None:
        """Have the picture in a file, read by `values`, judged and explained; the message says why that cannot be done now."""
        return self._look(0, path, product, values)

    def _look(self, image_id: int, path: Path, product: Product, values: ValueRange | None) -> Message | None:
        model = self._app_state.active_model
        obstacle = self._app_state.obstacle_to_inspection(product=product)
        name = None if model is None else model.name_of(product)
        if obstacle is not None or model is None or name is None:
            return obstacle
        if self._inspection_state.run_state is not RunState.IDLE:
            return MapAfterTheRun()
        device = self._app_state.device
        request = LookRequest(image_id, path, model.folder, device, name, product.limit, values is not None, values)
        return None if self._worker.look(request) else MapAfterTheRun()

    @Slot(object)
    def _tell(self, answer: LookAnswer) -> None:
        (self.explained if answer.request.explain else self.judged).emit(answer)

"""Why the active model says what it says of a picture: asked of the process that judges, with the pictures of the prompts."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.explained_picture import ExplainedPicture, LikePrompt
from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.messages.codes import inspection as codes
from app.messages.stored import from_text
from app.operations.image_judgement import ImageJudgement
from app.operations.task_runner import TaskRunner
from app.runs.look import LookAnswer
from app.state.app_state import AppState
from app.state.notices import error_message
from app.storage.judged_part import area_of_model
from app.storage.products import ProductStore
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import ImageReadError
from onenip_core.explanation import Explanation
from onenip_core.inspected_area import WHOLE_PICTURE
from onenip_core.types import RgbImage, Verdict

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Wish:
    path: Path
    name: str
    product: Product
    model: ModelRecord | None


class Explanations(QObject):
    """One picture at a time; a newer wish takes the place of one that waits."""

    explained = Signal(object)
    """Carries an ExplainedPicture."""
    failed = Signal(object)
    """Carries the Message that says why there is no explanation."""

    def __init__(
        self,
        app_state: AppState,
        judgement: ImageJudgement,
        store: ProductStore,
        reader: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._judgement = judgement
        self._store = store
        self._reader = reader
        self._wish: _Wish | None = None
        judgement.explained.connect(self._on_explained)

    def ask(self, path: Path, name: str, product: Product, values: ValueRange) -> None:
        """Explain the picture in the file `path`, read by `values` and called `name`: `explained` or `failed` follows."""
        model = self._app_state.active_model
        self._wish = _Wish(path, name, product, model)
        obstacle = self._judgement.ask_why(path, product, values)
        if obstacle is not None:
            self._wish = None
            self.failed.emit(obstacle)

    @Slot()
    def forget(self) -> None:
        """Nobody waits any more."""
        self._wish = None

    @Slot(object)
    def _on_explained(self, answer: LookAnswer) -> None:
        wish = self._wish
        if wish is None or wish.path != answer.request.path:
            return
        if answer.failure is not None:
            self.failed.emit(answer.failure)
            return
        if answer.explanation is None:
            refused = answer.result is not None and answer.result.verdict is Verdict.NOT_CHECKED
            reason = from_text(answer.result.reason) if refused and answer.result is not None else None
            self.failed.emit(reason or codes.NotExplained(wish.name))
            return

        explanation = answer.explanation

        def tell(picture: ExplainedPicture) -> None:
            if self._wish is wish:
                self.explained.emit(picture)

        def read() -> ExplainedPicture:
            model = "" if wish.model is None else wish.model.label
            prompts = self._prompts(explanation, wish.product)
            known_as = explanation.result.product
            area = WHOLE_PICTURE if wish.model is None else area_of_model(wish.model, known_as)
            return ExplainedPicture(wish.name, model, answer.image, explanation, prompts, area)

        self._reader.run(read, tell, lambda error: self.failed.emit(error_message(error)))

    def _prompts(self, explanation: Explanation, product: Product) -> tuple[LikePrompt, ...]:
        """Raises StorageError."""
        known = {image.sha256: image for image in self._store.images(product.id)}
        shown = []
        for prompt in explanation.prompts:
            image = known.get(prompt.sha256)
            name = prompt.name if image is None else image.original_name
            pixels = None if image is None else _read(image.path, product)
            shown.append(LikePrompt(name, prompt.cosine, pixels))
        return tuple(shown)


def _read(path: Path, product: Product) -> RgbImage | None:
    try:
        return read_image(path, product.values)
    except ImageReadError as error:
        log.warning("A prompt cannot be shown: %s", error)
        return None

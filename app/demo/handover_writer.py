"""Hands a model over, with parts and what was said of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from app.application import Application
from app.demo.handover import MODEL_FILE_NAME, VERDICTS_NAME, HandedProduct, write_parts, write_verdicts
from app.demo.steps import Steps
from app.domain.model_record import ModelRecord
from app.messages.codes import demo as codes
from app.messages.codes import inspection
from app.messages.message import Several
from app.operations.model_packing import PackModel

ENGINE_PATIENCE_S = 300.0
"""Exports of a model are made, checked and measured in that time, unless the computer has much else to do."""


def engine_is_settled(application: Application) -> bool:
    """True once it is known which engine judges with the active model."""
    message = application.app_state.engine_message
    parts = message.parts if isinstance(message, Several) else ()
    return bool(parts) and not any(isinstance(part, inspection.FastestIsLookedFor) for part in parts)


class HandoverWriter(QObject):
    """Packs the active model in the way of a person who exports it."""

    def __init__(self, application: Application, folder: Path, steps: Steps) -> None:
        super().__init__(steps)
        self._application = application
        self._folder = folder
        self._steps = steps

    def write(self, products: Sequence[tuple[HandedProduct, Path]], then: Callable[[], None]) -> None:
        """Write the handover of `products`, each with the folder where its parts lie, and go on with `then`."""
        model = self._application.app_state.active_model
        if model is None:
            self._steps.failed.emit(codes.NothingToHandOver())
            return
        folder, edition = self._folder, self._application.app_state.edition
        handed = [product for product, _ in products]

        def copy() -> None:
            # Whatever was handed over before does not fit any more from here on.
            (folder / VERDICTS_NAME).unlink(missing_ok=True)
            for product, source in products:
                write_parts(folder, product, source)

        def pack(_copied: None) -> None:
            # The exports that are made for this computer are the ones that are packed. Where that takes too long, others are made.
            self._steps.wait_for(
                lambda: engine_is_settled(self._application),
                lambda: self._pack(model, lambda: self._steps.in_background(conclude, lambda _: then())),
                ENGINE_PATIENCE_S,
            )

        def conclude() -> None:
            write_verdicts(folder, edition.value, handed)

        self._steps.in_background(copy, pack)

    def _pack(self, model: ModelRecord, then: Callable[[], None]) -> None:
        operation = PackModel(self._application.workspace, model, self._folder / MODEL_FILE_NAME)
        self._steps.carry_out(operation, lambda _: then(), codes.NothingToHandOver())

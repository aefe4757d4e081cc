"""Asks what another model says of stored parts, and shows it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.domain.part import Inspection
from app.messages.codes import replay as codes
from app.messages.message import Message
from app.operations.services import Services
from app.pages.judging import open_judging
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from app.widgets.judged_again.model_question import ask_model
from app.widgets.judged_again.reinspection_dialog import ReinspectionDialog
from app.widgets.look.appearance import Appearance


class OtherModels(QObject):
    """One dialog at a time: it is modal to the window."""

    def __init__(self, services: Services, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._services = services
        self._appearance = appearance
        self._page = page

    @Slot(object)
    def ask_about(self, inspections: Sequence[Inspection]) -> None:
        """Ask which model shall judge these parts, and let it."""
        refusal = self._services.replay.refusal
        if refusal is not None:
            self._refuse(refusal)
            return
        parts, batches = tuple(inspections), self._services.workspace.batches

        def load() -> set[int | None]:
            return {batches.get(number).model_id for number in {part.batch_id for part in parts}}

        def fail(error: Exception) -> None:
            self._services.app_state.raise_notice(error_notice(codes.NotReinspected(), error))

        self._services.reader.run(load, lambda judges: self._choose(parts, judges), fail)

    def _choose(self, parts: tuple[Inspection, ...], judges: set[int | None]) -> None:
        """`judges` are the numbers of the models that judged the parts."""
        if not parts or not self._page.isVisible():
            return
        models = [model for model in self._services.app_state.models if judges != {model.id}]
        if not models:
            self._refuse(codes.NoModelToAsk())
            return
        model = ask_model(self._appearance, models, len(parts), self._page)
        if model is None:
            return
        refusal = self._services.replay.refusal  # a run may have begun meanwhile
        if refusal is not None:
            self._refuse(refusal)
            return
        dialog = ReinspectionDialog(self._appearance, model, len(parts), self._page)
        self._services.replay.judged.connect(dialog.add)
        open_judging(dialog, self._services.replay, parts, model)

    def _refuse(self, why: Message) -> None:
        self._services.app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.NotReinspected(), why))

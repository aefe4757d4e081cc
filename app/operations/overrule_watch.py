"""Counts what waits for an answer, and proposes a training when enough was gathered: by numbers, and once."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot

from app.domain.changes import Changes, Stale
from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.domain.retraining import OF_LAST, Gathered, RetrainingRules
from app.messages.codes import answers as codes
from app.messages.message import Message, Several
from app.operations.task_runner import TaskRunner
from app.settings.schema import RETRAIN_NORMALS, RETRAIN_OVERRULED, RETRAINING_TOLD
from app.state.app_state import AppState
from app.state.notice import RETRAINING, Notice, NoticeLevel
from app.state.overrule_state import OverruleState
from app.storage.workspace import Workspace

log = logging.getLogger(__name__)

SHOW_OVERRULES_ACTION = "releases.view_overrules"
"""The action that shows what is due, with the way to the training."""


class OverruleWatch(QObject):
    """Looks again whenever verdicts, answers, batches, models or images changed; of several changes in a row only the last is
    looked at.
    """

    def __init__(
        self,
        app_state: AppState,
        state: OverruleState,
        workspace: Workspace,
        reader: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._workspace = workspace
        self._reader = reader
        self._is_looking = False
        self._is_stale = False
        self._rules = self._rules_set
        app_state.modelsChanged.connect(self.look)
        app_state.modelChangesChanged.connect(self.look)
        app_state.settingsChanged.connect(self._on_settings)

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Follow what an operation changed."""
        if changes.inspections or changes.stale & Stale.BATCHES:
            self.look()

    @Slot()
    def look(self) -> None:
        """Count anew, unless that is under way: then once more behind it."""
        self._is_stale = self._is_looking
        if self._is_looking:
            return
        self._is_looking = True
        app_state = self._app_state
        model, products = app_state.active_model, app_state.products
        changes = () if model is None else app_state.changes_since_training(model.id)
        added = {change.product: change.added for change in changes}

        def read() -> tuple[int, tuple[Gathered, ...]]:
            return self._workspace.answers.count_waiting(), self._gathered(model, products, added)

        self._reader.run(read, self._on_read, self._on_failed)

    def _gathered(
        self, model: ModelRecord | None, products: tuple[Product, ...], added: Mapping[str, int]
    ) -> tuple[Gathered, ...]:
        if model is None:
            return ()
        known = [product for product in products if model.name_of(product) is not None]
        return tuple(
            Gathered(
                product.id,
                product.name,
                model.id,
                model.label,
                added.get(product.name, 0),
                *self._workspace.answers.overruled_of_last(product.id, model.id, OF_LAST),
            )
            for product in known
        )

    def _on_read(self, found: tuple[int, tuple[Gathered, ...]]) -> None:
        waiting, gathered = found
        due = tuple(each for each in gathered if each.is_due(self._rules)) if self._app_state.edition.trains else ()
        self._state.set_found(waiting, due, self._rules)
        self._tell(due)
        self._on_looked()

    def _tell(self, due: tuple[Gathered, ...]) -> None:
        """Once for each product and model, also after the next start: whoever was told knows where it stands."""
        told = self._app_state.settings[RETRAINING_TOLD]
        new = [each for each in due if told.get(str(each.product_id)) != str(each.model_id)]
        if not new:
            return
        self._app_state.set_setting(
            RETRAINING_TOLD, {**told, **{str(each.product_id): str(each.model_id) for each in new}}
        )
        for each in new:
            self._app_state.raise_notice(
                Notice(
                    NoticeLevel.INFO,
                    codes.TrainAgain(each.product),
                    why_due(each, self._rules),
                    subject=f"{RETRAINING} {each.product_id}",
                    action=SHOW_OVERRULES_ACTION,
                )
            )

    def _on_failed(self, error: Exception) -> None:
        # Whoever looks at the parts themselves is told that the workspace cannot be read.
        log.warning("What waits for an answer is not known: %s", error)
        self._on_looked()

    def _on_looked(self) -> None:
        self._is_looking = False
        if self._is_stale:
            self.look()

    @property
    def _rules_set(self) -> RetrainingRules:
        settings = self._app_state.settings
        return RetrainingRules(settings[RETRAIN_NORMALS], settings[RETRAIN_OVERRULED])

    @Slot()
    def _on_settings(self) -> None:
        if self._rules_set != self._rules:
            self._rules = self._rules_set
            self.look()


def why_due(gathered: Gathered, rules: RetrainingRules) -> Message:
    """With the numbers that it rests on."""
    said: list[Message] = []
    if gathered.enough_normals(rules):
        said.append(codes.EnoughNewNormals(gathered.new_normals, gathered.model))
    if gathered.many_overruled(rules):
        said.append(codes.ManyOverruled(gathered.overruled, gathered.judged, gathered.model))
    return Several(tuple(said))

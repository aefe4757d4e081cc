"""Brings what is known of the active product into the state of the Limits page, read in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from app.domain.batch import Batch
from app.domain.calibration_scores import CalibrationScores
from app.domain.changes import Changes, Stale
from app.domain.limit_basis import KnownParts, LimitBasis, RunParts
from app.domain.model_record import ModelRecord
from app.messages.codes import operations as codes
from app.operations.golden_defect_scores import GoldenDefectScores
from app.operations.task_runner import TaskRunner
from app.pages.limits.state import LimitsState, Subject
from app.state.app_state import AppState
from app.state.inspected_product import inspected_product
from app.state.inspection_state import InspectionState
from app.state.notices import error_notice
from app.storage.batches import BatchStore
from app.storage.models import ModelStore
from onenip_core.manifest import load_manifest


@dataclass(frozen=True, slots=True)
class _Found:
    basis: LimitBasis
    batches: tuple[Batch, ...]


class LimitsController(QObject):
    """Follows product, models and corrections. Nobody looks while another page is on show: it is read when somebody does."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        state: LimitsState,
        store: BatchStore,
        models: ModelStore,
        golden: GoldenDefectScores,
        reader: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._inspection_state = inspection_state
        self._state = state
        self._store = store
        self._models = models
        self._golden = golden
        self._reader = reader
        self._model_id: int | None = None
        self._is_shown = False
        self._is_stale = True
        self._wanted = 0
        for changed in (app_state.productsChanged, app_state.activeProductChanged, app_state.modelsChanged):
            changed.connect(self._follow)
        inspection_state.runStateChanged.connect(self._follow)

    def set_shown(self, is_shown: bool) -> None:
        """The page came up, or went."""
        self._is_shown = is_shown
        if is_shown:
            self._follow()

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Batches came or went, parts were corrected; golden parts were painted on or judged."""
        if changes.inspections or changes.stale & (Stale.BATCHES | Stale.GOLDEN):
            self._is_stale = True
            if self._is_shown:
                self._read()

    def choose_model(self, model_id: int) -> None:
        """Look at another model's scores; the active one's where it is that."""
        active = self._app_state.active_model
        self._model_id = None if active is not None and active.id == model_id else model_id
        self._follow()

    def use_run_parts(self, run_parts: RunParts, whole_runs: frozenset[int]) -> None:
        """Let other parts of runs count."""
        subject = self._state.subject
        if subject is None:
            return
        load = self._parts_reader(subject, run_parts, whole_runs)

        def take(parts: KnownParts) -> None:
            if self._state.subject is not None and self._state.subject.key == subject.key:
                self._state.set_parts(parts, run_parts, whole_runs)

        self._reader.run(load, take, self._on_failed)

    @Slot()
    def _follow(self) -> None:
        before = self._state.subject
        subject = self._subject()
        self._state.set_subject(subject)
        if subject is not None and (before is None or before.key != subject.key):
            self._is_stale = True
        if self._is_shown and self._is_stale:
            self._read()

    def _subject(self) -> Subject | None:
        models = self._app_state.models
        product = inspected_product(self._app_state, self._inspection_state)
        chosen = next((model for model in models if model.id == self._model_id), None)
        model = chosen or self._app_state.active_model
        return None if product is None or model is None else Subject(product, model)

    def _read(self) -> None:
        """Of several wishes in a row only the last is carried out."""
        subject = self._state.subject
        if subject is None:
            return
        self._is_stale = False
        self._wanted += 1
        wanted = self._wanted
        run_parts, whole_runs = self._state.basis.run_parts, self._state.whole_runs
        read_parts = self._parts_reader(subject, run_parts, whole_runs)

        def load() -> _Found | None:
            if self._wanted != wanted:
                return None
            batches = tuple(
                batch
                for batch in self._store.list()
                if batch.product_id == subject.product.id and batch.model_id == subject.model.id
            )
            basis = _basis_of(subject.model, subject.model.name_of(subject.product), read_parts())
            golden = self._golden.of(subject.product, subject.model, self._trained_on(subject))
            return _Found(replace(basis, golden=golden), batches)

        def take(found: _Found | None) -> None:
            if found is None or self._state.subject is None or self._state.subject.key != subject.key:
                return
            if (run_parts, whole_runs) != (self._state.basis.run_parts, self._state.whole_runs):
                self._read()  # other parts were chosen meanwhile
                return
            self._state.set_basis(found.basis, found.batches)

        self._reader.run(load, take, self._on_failed)

    def _parts_reader(
        self, subject: Subject, run_parts: RunParts, whole_runs: frozenset[int]
    ) -> Callable[[], KnownParts]:
        """Of finished runs of that product with that model, whatever was ticked: other scores have another scale."""
        store = self._store

        def read() -> KnownParts:
            trained_on = self._trained_on(subject)
            if run_parts is RunParts.WHOLE_RUNS:
                finished = (batch for batch in store.list() if batch.finished_at is not None)
                there = {batch.id for batch in finished if (batch.product_id, batch.model_id) == subject.key}
                numbers = sorted(whole_runs & there, reverse=True)
                return KnownParts.of((part for number in numbers for part in store.inspections(number)), trained_on)
            return KnownParts.of(store.corrected_inspections(*subject.key), trained_on)

        return read

    def _trained_on(self, subject: Subject) -> frozenset[str]:
        """Content keys of the pictures that the model was trained on."""
        products = self._models.trained_on().get(subject.model.id, ())
        return frozenset[str]().union(*(product.images for product in products))

    def _on_failed(self, error: Exception) -> None:
        self._is_stale = True
        self._app_state.raise_notice(error_notice(codes.CannotBeRead(), error))


def _basis_of(model: ModelRecord, name: str | None, parts: KnownParts) -> LimitBasis:
    """Raises ModelFolderError: the model is gone or damaged."""
    entry = None if name is None else load_manifest(model.folder).product(name)
    if entry is None:
        return LimitBasis(parts=parts)
    calibration = entry.calibration
    scores = CalibrationScores(calibration.held_out_scores, calibration.pseudo_anomaly_scores)
    return LimitBasis(scores, calibration.crossed, calibration.false_reject_rate, parts)

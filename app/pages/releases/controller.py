"""Brings what is stored into the state of the Releases page, read in the background."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.changes import Changes, Stale
from app.domain.gate import GateRules
from app.domain.golden_part import GoldenPart
from app.domain.golden_results import Judgements, Places
from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.domain.release import way_back
from app.messages.codes import operations as codes
from app.operations.defect_places import DefectPlaces
from app.operations.model_details import read_details
from app.operations.task_runner import TaskRunner
from app.pages.releases.state import Reading, ReadModel, ReleasesState
from app.settings.schema import GATE_RULES
from app.state.app_state import AppState
from app.state.notices import error_notice
from app.storage.workspace import Workspace
from onenip_core import __version__
from onenip_core.errors import ModelFolderError
from onenip_core.evaluation.threshold_curve import PixelMetrics

log = logging.getLogger(__name__)


class ReleasesController(QObject):
    """Nobody looks while another page is on show: it is read when somebody does."""

    usualRulesChosen = Signal(object)
    """Carries GateRules; emitted by whatever thread carries the change out, and kept in the window's."""

    def __init__(
        self,
        app_state: AppState,
        state: ReleasesState,
        workspace: Workspace,
        reader: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._workspace = workspace
        self._reader = reader
        self._places = DefectPlaces(workspace.evaluations)
        self._candidate_id: int | None = None
        self._is_shown = False
        self._is_stale = True
        self._wanted = 0
        for changed in (app_state.productsChanged, app_state.modelsChanged):
            changed.connect(self._follow)
        app_state.settingsChanged.connect(self._take_rules)
        self.usualRulesChosen.connect(self.keep_usual_rules)
        self._take_rules()

    @property
    def candidate(self) -> ModelRecord | None:
        """The chosen model; else the newest, unless it is older than the one that inspects."""
        models = [model for model in self._app_state.models if self._app_state.can_use(model) or model.is_active]
        chosen = next((model for model in models if model.id == self._candidate_id), None)
        active = self._app_state.active_model
        newer = next((model for model in models if active is None or model.id > active.id), None)
        return chosen or newer or active

    def set_shown(self, is_shown: bool) -> None:
        """The page came up, or went."""
        self._is_shown = is_shown
        product = self._app_state.active_product
        if is_shown and product is not None:
            self._state.begin_with(product.id)
        if is_shown and self._is_stale:
            self.read()

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Golden parts, judgements, models or limits changed."""
        if changes.stale & (Stale.GOLDEN | Stale.MODELS | Stale.PRODUCTS) or changes.products:
            self._follow()

    def choose_candidate(self, model_id: int) -> None:
        """Compare another model with the one that inspects."""
        self._candidate_id = model_id
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self._is_stale = True
        if self._is_shown:
            self.read()

    @Slot(object)
    def keep_usual_rules(self, rules: GateRules) -> None:
        """Keep the rules of all products."""
        self._app_state.set_setting(GATE_RULES, rules.stored())

    @Slot()
    def _take_rules(self) -> None:
        self._state.set_usual_rules(GateRules.read(self._app_state.settings[GATE_RULES]))

    def read(self) -> None:
        """Of several wishes in a row only the last is carried out."""
        self._is_stale = False
        self._wanted += 1
        self._read(self._wanted, self.candidate, self._app_state.models, looks=False)

    def _read(
        self, wanted: int, candidate: ModelRecord | None, models: tuple[ModelRecord, ...], *, looks: bool
    ) -> None:
        """What is known first, then, where maps of painted parts wait to be looked at, once more with what they say."""

        def load() -> Reading | None:
            return self._load(candidate, models, looks) if self._wanted == wanted else None

        def take(reading: Reading | None) -> None:
            if reading is not None and self._wanted == wanted:
                self._state.set_reading(reading)
                if not reading.is_complete:
                    self._read(wanted, candidate, models, looks=True)

        self._reader.run(load, take, self._on_failed)

    def _load(self, candidate: ModelRecord | None, models: tuple[ModelRecord, ...], looks: bool) -> Reading:
        workspace = self._workspace
        products = workspace.products.list()
        golden = workspace.golden_parts.by_product()
        active = next((model for model in models if model.is_active), None)
        trained = workspace.models.trained_on()

        def read_model(model: ModelRecord | None) -> ReadModel | None:
            if model is None:
                return None
            images = frozenset[str]().union(*(each.images for each in trained.get(model.id, ())))
            return self._read_model(model, products, golden, images, looks)

        history, own = workspace.releases.list(), workspace.gate_rules.own()
        there = frozenset(model.id for model in models)
        first = read_model(candidate)
        if active is None or candidate is None or active.id != candidate.id:
            return Reading(products, golden, first, read_model(active), None, history, there, own)
        way = way_back(history, there)
        before = None if way is None else next(model for model in models if model.id == way.model_id)
        return Reading(products, golden, first, first, read_model(before), history, there, own)

    def _read_model(
        self,
        model: ModelRecord,
        products: tuple[Product, ...],
        golden: Mapping[int, tuple[GoldenPart, ...]],
        trained_on: frozenset[str],
        looks: bool,
    ) -> ReadModel:
        try:
            details = read_details(model, self._workspace.engines_folder)
        except ModelFolderError as error:
            log.warning("Model %s cannot be read: %s", model.name, error)
            return ReadModel(model, trained_on=trained_on)
        judgements: dict[int, Judgements] = {}
        places: dict[int, Places] = {}
        pixels: dict[int, PixelMetrics] = {}
        outdated, is_complete = 0, True
        for product in products:
            wanted = {part.sha256 for part in golden.get(product.id, ())}
            stored = self._workspace.evaluations.read(details.digest, product.id) if wanted else {}
            fresh = {sha256: each for sha256, each in stored.items() if each.program == __version__}
            judgements[product.id] = fresh
            found = self._places.read(golden.get(product.id, ()), fresh, trained_on, looks=looks)
            is_complete = is_complete and found.is_complete
            places[product.id] = found.places
            if found.pixels is not None:
                pixels[product.id] = found.pixels
            outdated += len(wanted & (stored.keys() - fresh.keys()))
        return ReadModel(model, judgements, outdated, trained_on, places, pixels, is_complete, details)

    def _on_failed(self, error: Exception) -> None:
        self._is_stale = True
        self._app_state.raise_notice(error_notice(codes.CannotBeRead(), error))

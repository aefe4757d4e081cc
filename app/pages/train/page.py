"""Train models and choose the one that inspects."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.model_details import ModelDetails
from app.domain.model_record import TITLE_LENGTH, ModelRecord
from app.domain.training_job import JobState, TrainingJob
from app.messages.codes.training import CancelledBeforeItBegan
from app.messages.stored import from_text
from app.pages.train.parts.model_details import ModelDetailsDialog
from app.pages.train.parts.model_table import ModelTable
from app.pages.train.parts.models_and_queue import ModelsAndQueue
from app.pages.train.parts.queue_list import QueueList
from app.pages.train.parts.station_notice import StationNotice
from app.pages.train.parts.training_run import TrainingRun
from app.pages.train.parts.training_setup import TrainingSetup
from app.pages.train.parts.weights_question import ask_about_weights
from app.state.app_state import AppState
from app.state.backbone_state import BackboneState
from app.state.training_state import TrainingPhase, TrainingState
from app.widgets.file_dialogs import DialogKind, FileDialogs, FileType
from app.widgets.file_drop import dialog_filter
from app.widgets.formatting import format_time
from app.widgets.listening import listen
from app.widgets.look.appearance import Appearance
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.widgets import GRID, action_button, card, text_label
from app.widgets.text_dialog import TextDialog
from onenip_core.backbones.kept import SUFFIXES
from onenip_core.model_file.contents import MODEL_FILE_SUFFIX

SETUP_WIDTH = 360


@dataclass(frozen=True, slots=True)
class AskedModel:
    """What a person chose on the left."""

    products: tuple[int, ...]
    preset: str
    minutes: float
    title: str = ""
    start_model_id: int | None = None


class TrainPage(QWidget):
    """Setup on the left; the run, unfinished runs and the models on the right. A station has the models alone."""

    trainRequested = Signal(object)
    """Carries the AskedModel: train it now."""
    queueRequested = Signal(object)
    """Carries the AskedModel: train it when its turn comes."""
    queueOrdered = Signal(object)
    """Carries the numbers of the waiting trainings, the next one first."""
    queuePaused = Signal(bool)
    waitingRemoved = Signal(int)
    waitingReleased = Signal(int)
    cancelRequested = Signal()
    resumeRequested = Signal(int)
    modelActivated = Signal(int)
    modelRenamed = Signal(int, str)
    """Model id, title; an empty title takes the old one away."""
    detailsRequested = Signal(int)
    modelExported = Signal(int, Path)
    modelFilesChosen = Signal(list)
    """Paths of model files that shall be added."""
    modelTrashed = Signal(int)
    weightsRequested = Signal(str)
    """Preset whose backbone's weights shall be fetched; the person has agreed."""
    weightsFileChosen = Signal(str, Path)
    weightsCancelled = Signal()
    pageRequested = Signal(str)
    candidateChosen = Signal(int)
    """Model that shall be compared with the one that inspects."""
    settingChosen = Signal(object, object)
    shown = Signal()
    """A person looks at the page: what it says of the products should be true now."""

    def __init__(
        self,
        app_state: AppState,
        training_state: TrainingState,
        backbone_state: BackboneState,
        appearance: Appearance,
    ) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._appearance = appearance
        self._dialogs = FileDialogs(app_state, appearance, self)
        self._app_state = app_state
        self._training = training_state
        self._backbones = backbone_state
        self._job: TrainingJob | None = None
        self._candidate_id: int | None = None
        """The model that was trained last, while another one inspects."""
        self.setup = TrainingSetup(app_state, backbone_state, appearance)
        self.run = TrainingRun(training_state, appearance)
        titles = {name: self.setup.preset_title(name) for name in self.setup.preset_names}
        self.queue = QueueList(app_state, training_state, titles, appearance)
        self.models = ModelTable(app_state, appearance)
        self.models_and_queue = ModelsAndQueue(self.models, self.queue, training_state, appearance)
        self.station = StationNotice(appearance)
        self.job_text = text_label("", weight=QFont.Weight.Medium, wrap=True)
        self.resume_button = action_button(appearance, self.tr("Resume"), "play", "primary")
        self._build_layout()
        self._add_help()
        self.setup.settingChosen.connect(self.settingChosen)
        self.models.modelActivated.connect(self.modelActivated)
        training_state.phaseChanged.connect(self._on_phase_changed)
        training_state.jobsChanged.connect(self._on_phase_changed)
        training_state.queueChanged.connect(self._on_phase_changed)
        training_state.jobsChanged.connect(self._on_models_changed)
        listen(self, training_state.differentChanged, lambda: self.setup.show_different(training_state.different))
        app_state.modelsChanged.connect(self._on_models_changed)
        app_state.productsChanged.connect(self._on_products_changed)
        self.run.products_button.clicked.connect(lambda: self.pageRequested.emit("products"))
        self._on_products_changed()
        self._on_models_changed()
        self._on_phase_changed()

    def _build_layout(self) -> None:
        setup_card, setup_layout = card(column=SETUP_WIDTH)
        setup_layout.addWidget(self.setup)
        self.job_row: QFrame
        self.job_row, job_layout = card()
        row = QHBoxLayout()
        row.addWidget(self.job_text, 1)
        row.addWidget(self.resume_button)
        job_layout.addLayout(row)
        self._run_card, run_layout = card(margin=3 * GRID)
        run_layout.addWidget(self.run)
        self._station_card, station_layout = card(margin=2 * GRID)
        station_layout.addWidget(self.station)
        models_card, models_layout = card(margin=2 * GRID)
        models_layout.addWidget(self.models_and_queue)
        self._right = right = QVBoxLayout()
        right.setSpacing(2 * GRID)
        right.addWidget(self.job_row)
        right.addWidget(self._run_card, 4)
        right.addWidget(self._station_card, 3)
        right.addWidget(models_card, 2)
        layout = SideBySide(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(setup_card)
        layout.addLayout(right, 1)
        trains = self._app_state.edition.trains
        for part in (setup_card, self._run_card):
            part.setVisible(trains)
        self._station_card.setVisible(not trains)

    def _add_help(self) -> None:
        self.setup.setWhatsThis(self.tr("Choose what the model shall know and how long it may learn."))
        self.station.setWhatsThis(self.tr("This edition has no training; models come from a workstation."))
        self.models.setWhatsThis(self.tr("All models of the workspace. The active one inspects."))

    @Slot()
    def _on_phase_changed(self) -> None:
        if self.isVisible():
            self._training.look_at_end()
        busy = self._training.phase.busy
        self.setup.set_busy(busy)
        self.models.set_training(busy)
        self._right.setStretchFactor(self._run_card, 2 if self._training.phase is TrainingPhase.IDLE else 4)
        # Only the newest run is offered: an older one was given up for it.
        waiting = {each.job_id for each in self._training.queue}
        jobs = tuple(job for job in self._training.jobs[:1] if job.id not in waiting)
        may_go_on = self._app_state.edition.trains and bool(jobs) and jobs[0].resumable and not busy
        self._job = jobs[0] if may_go_on else None
        self.job_row.setVisible(self._job is not None)
        if self._job is not None:
            words = {
                JobState.INTERRUPTED: self.tr("was interrupted"),
                JobState.CANCELLED: self.tr("was stopped"),
                JobState.FAILED: self.tr("failed"),
            }
            text = self.tr("Training of {name} on {time} {state}. What it learned until its last checkpoint is kept.")
            if self._job.adds_by_prompts:
                text = self.tr(
                    "Making {name} by prompts only on {time} {state}. Nothing was kept; Resume begins it anew."
                )
            elif isinstance(from_text(self._job.message), CancelledBeforeItBegan):
                text = self.tr("Training of {name} on {time} {state} before it learned anything. Resume begins it.")
            self.job_text.setText(
                text.format(
                    name=self._job.model_name, time=format_time(self._job.started_at), state=words[self._job.state]
                )
            )

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever sees the page sees how the run ended."""
        super().showEvent(event)
        self._training.look_at_end()
        self.shown.emit()

    @Slot()
    def _on_products_changed(self) -> None:
        self.run.show_has_products(bool(self._app_state.products))

    @Slot()
    def _on_models_changed(self) -> None:
        models = self._app_state.models
        self.station.show_briefly(bool(models))
        self._right.setStretchFactor(self._station_card, 0 if models else 3)
        active = self._app_state.active_model
        names = frozenset(model.name for model in models)
        # The newest may also be one that came from another computer.
        jobs = self._training.jobs
        trained = [model for model in models if not jobs or model.name == jobs[0].model_name]
        inspects = bool(trained) and trained[0].is_active
        self._candidate_id = None if not trained or inspects or active is None else trained[0].id
        name = "" if active is None else active.name
        self.run.show_model_inspects(inspects, name, names, self._candidate_id is not None)

    def make_title_dialog(self, model: ModelRecord) -> TextDialog:
        """The dialog that asks what a model shall be called."""
        return TextDialog(
            self._appearance,
            self.tr("Rename model"),
            self.tr("A title beside the permanent name {name}. To take the title away, enter {name}.").format(
                name=model.name
            ),
            self.tr("For example: Spring line, new lamp"),
            self.tr("Rename"),
            self._title_problem,
            self,
            model.title or model.name,
        )

    def _title_problem(self, title: str) -> str:
        too_long = len(title) > TITLE_LENGTH
        return self.tr("A title has at most {count} characters.").format(count=TITLE_LENGTH) if too_long else ""

    def ask_title(self) -> None:
        """Ask what the chosen model shall be called, and request it."""
        model = self.models.chosen
        if model is None:
            return
        dialog = self.make_title_dialog(model)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.modelRenamed.emit(model.id, "" if dialog.text == model.name else dialog.text)
        dialog.deleteLater()

    def ask_export(self) -> None:
        """Ask where a copy of the chosen model shall be written, and request it."""
        model = self.models.chosen
        if model is None:
            return
        path = self._dialogs.ask_new_file(
            DialogKind.MODEL_EXPORT,
            self.tr("Export the model"),
            f"{model.file_stem}{MODEL_FILE_SUFFIX}",
            (
                FileType(self.tr("Model file for stations"), MODEL_FILE_SUFFIX),
                FileType(self.tr("Archive"), ".zip"),
                FileType(self.tr("Folder"), ""),
            ),
        )
        if path is not None:
            self.modelExported.emit(model.id, path)

    def ask_model_files(self) -> None:
        """Ask for model files, and request that they are added."""
        name_filter = dialog_filter(self.tr("Model files"), frozenset({MODEL_FILE_SUFFIX}), self.tr("All files"))
        paths = self._dialogs.ask_files(DialogKind.MODEL_FILE, self.tr("Add model file"), name_filter)
        if paths:
            self.modelFilesChosen.emit(paths)

    def ask_weights(self, preset: str) -> None:
        """Say what would be fetched from where, and request it if the person agrees."""
        weights = self._backbones.weights.get(preset)
        if weights is not None and ask_about_weights(weights, self._appearance, self):
            self.weightsRequested.emit(preset)

    def ask_weights_file(self, preset: str) -> None:
        """Ask for a file of weights, and request that it is taken."""
        weights = self._backbones.weights.get(preset)
        if weights is None:
            return
        name_filter = dialog_filter(self.tr("Weights files"), frozenset(SUFFIXES), self.tr("All files"))
        title = self.tr("The weights of {title}").format(title=weights.backbone.title)
        path = self._dialogs.ask_file(DialogKind.BACKBONE_WEIGHTS, title, name_filter)
        if path is not None:
            self.weightsFileChosen.emit(preset, path)

    def ask_details(self) -> None:
        """Request all that can be told about the chosen model."""
        if self.models.chosen is not None:
            self.detailsRequested.emit(self.models.chosen.id)

    def compare_new(self) -> None:
        """Ask for a comparison of what was just trained with the model that inspects."""
        if self._candidate_id is not None:
            self.candidateChosen.emit(self._candidate_id)

    def compare_selected(self) -> None:
        """The same for the selected model."""
        if self.models.selected is not None:
            self.candidateChosen.emit(self.models.selected.id)

    def trash_model(self) -> None:
        """Ask for the chosen model to go to the trash."""
        if self.models.chosen is not None:
            self.modelTrashed.emit(self.models.chosen.id)

    def make_details_dialog(self, details: ModelDetails) -> ModelDetailsDialog:
        """The dialog that tells all about a model."""
        changes = self._app_state.changes_since_training(details.record.id)
        return ModelDetailsDialog(self._appearance, details, changes, self)

    def show_details(self, details: ModelDetails) -> None:
        """Tell all about a model."""
        dialog = self.make_details_dialog(details)
        dialog.exec()
        dialog.deleteLater()

    @property
    def resumable(self) -> bool:
        """True if a run that stopped early is offered."""
        return self._job is not None

    def train(self) -> None:
        """Ask for a training with what is chosen."""
        if self.setup.minutes.settle():
            self.setFocus()  # else what is disabled now hands it, and with it the next key, to any other button
            self.trainRequested.emit(self._asked())
            self.setup.start.title.clear()

    def add_to_queue(self) -> None:
        """Ask for a training with what is chosen, when its turn comes."""
        if self.setup.minutes.settle():
            self.queueRequested.emit(self._asked())
            self.setup.start.title.clear()

    def _asked(self) -> AskedModel:
        setup, start = self.setup, self.setup.start
        model = None if start.model is None else start.model.id
        return AskedModel(tuple(setup.chosen_products), setup.preset, setup.minutes.value(), start.wanted_title, model)

    def resume(self) -> None:
        """Ask to go on with the run that is offered."""
        if self._job is not None:
            self.resumeRequested.emit(self._job.id)

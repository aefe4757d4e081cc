"""The training run: how far it is, how long it still takes, what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from app.messages.codes.training import ModelInspectsNow, ModelIsCandidate
from app.messages.core_sentences import core_message
from app.messages.message import Message, Several
from app.messages.outlook import is_of_adding
from app.messages.wording.lists import one_after_another
from app.messages.wording.say import say
from app.pages.train.parts.live_pictures import LivePictures
from app.state.training_progress import STAGES
from app.state.training_state import TrainingPhase, TrainingState
from app.widgets.empty_state import EmptyState
from app.widgets.formatting import format_about
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.widgets import GRID, action_button, text_label
from app.widgets.scrolled_text import ScrolledText
from onenip_core.progress import ProgressEvent, Stage

if TYPE_CHECKING:
    from app.pages.train.parts.loss_plot import LossPlot


def stage_name(stage: Stage) -> str:
    """What a person calls the stage."""
    names = {
        Stage.READING: QCoreApplication.translate("Stage", "Reading images"),
        Stage.CACHING: QCoreApplication.translate("Stage", "Preparing features"),
        Stage.PREPARING: QCoreApplication.translate("Stage", "Making pseudo-anomalies"),
        Stage.TRAINING: QCoreApplication.translate("Stage", "Training"),
        Stage.CALIBRATING: QCoreApplication.translate("Stage", "Calibrating the limit"),
        Stage.PICTURES: QCoreApplication.translate("Stage", "Learning which pictures to refuse"),
        Stage.SAVING: QCoreApplication.translate("Stage", "Saving the model"),
    }
    return names[stage]


def stage_sentence(stage: Stage) -> str:
    """What happens in the stage, for someone who waits for it."""
    sentences = {
        Stage.READING: QCoreApplication.translate("Stage", "All images are read and checked."),
        Stage.CACHING: QCoreApplication.translate(
            "Stage", "Each image is analysed a single time, which makes training quicker."
        ),
        Stage.PREPARING: QCoreApplication.translate(
            "Stage", "Artificial defects are drawn on good parts; the model learns to find them and to undo them."
        ),
        Stage.TRAINING: QCoreApplication.translate("Stage", "The losses should fall, then level off."),
        Stage.CALIBRATING: QCoreApplication.translate(
            "Stage", "Good parts are judged, each as if it were new, to find each product's limit."
        ),
        Stage.PICTURES: QCoreApplication.translate(
            "Stage", "What pictures of good parts have in common is compared, so that nothing else is judged as a part."
        ),
        Stage.SAVING: QCoreApplication.translate("Stage", "The model is written and checked."),
    }
    return sentences[stage]


class TrainingRun(QWidget):
    """Follows the training state."""

    def __init__(self, state: TrainingState, appearance: Appearance) -> None:
        super().__init__()
        self._state = state
        self._appearance = appearance
        self._model_inspects = False
        self._has_candidate = False
        self._active_name = ""
        self._names: frozenset[str] = frozenset()
        self.icon = QLabel()
        self.title = text_label("", SIZE_TITLE, QFont.Weight.DemiBold)
        self.detail = ScrolledText(self.tr("What is said of the training"))
        self.cancel_button = action_button(appearance, self.tr("Cancel"), "x")
        self.compare_button = action_button(
            appearance, self.tr("Compare with the active one"), "badge-check", "primary"
        )
        self.inspect_button = action_button(appearance, self.tr("Go to Inspect"), "scan-eye", "primary")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Training progress"))
        self.facts = text_label("")
        self.curve_button = action_button(appearance, self.tr("Loss curve"), "activity", "quiet")
        self.curve_button.setCheckable(True)
        self.pictures = LivePictures(appearance)
        self._plot: LossPlot | None = None
        self._plot_place = QVBoxLayout()
        self._build_layout()
        state.phaseChanged.connect(self._on_state_changed)
        state.progressChanged.connect(self._on_state_changed)
        appearance.changed.connect(self._on_state_changed)
        self._on_state_changed()

    @property
    def loss_plot(self) -> LossPlot:
        """Made when a training begins: what draws it takes half a second to load, which the window need not wait for."""
        if self._plot is None:
            from app.pages.train.parts.loss_plot import LossPlot

            self._plot = LossPlot(self._appearance)
            self._plot.setWhatsThis(self.tr("The losses should fall, then level off."))
            self._plot_place.addWidget(self._plot)
        return self._plot

    def show_model_inspects(
        self, newest_is_active: bool, active_name: str, names: frozenset[str], has_candidate: bool = False
    ) -> None:
        """Lead to a comparison where the trained model waits for it (`has_candidate`), and to inspection only when it would use
        that model; say nothing of it as a candidate then, nor when it is not among the `names` of all models any more.
        """
        self._model_inspects = newest_is_active
        self._has_candidate = has_candidate
        self._active_name = active_name
        self._names = names
        self._on_state_changed()

    def show_has_products(self, has_products: bool) -> None:
        """While there is no product, lead to where one is made."""
        text = self.tr("Tick products on the left and press Train. Inspection goes on meanwhile.")
        if not has_products:
            text = self.tr(
                "A model learns from pictures of good parts. Create a product and add some; then train here."
            )
        self._empty.set_message("activity", self._empty.title, text)
        self.products_button.setVisible(not has_products)

    def _build_layout(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(GRID)
        header.addWidget(self.icon)
        header.addWidget(self.title, 1)
        header.addWidget(self.cancel_button)
        header.addWidget(self.compare_button)
        header.addWidget(self.inspect_button)
        run = QWidget()
        layout = QVBoxLayout(run)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(header)
        layout.addWidget(self.detail)
        layout.addWidget(self.bar)
        layout.addWidget(self.facts)
        self.live = QWidget()
        live = QHBoxLayout(self.live)
        live.setContentsMargins(0, 0, 0, 0)
        live.setSpacing(2 * GRID)
        live.addLayout(self._plot_place, 1)
        live.addWidget(self.pictures)
        layout.addWidget(self.curve_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.live, 100)
        layout.addStretch(1)
        self.curve_button.toggled.connect(self._on_state_changed)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self.products_button = action_button(
            self._appearance, self.tr("Go to Products"), "package", "primary", big=True
        )
        self._empty = EmptyState(self._appearance, "activity", self.tr("Nothing is being trained"))
        self._empty.add_button(self.products_button)
        self.show_has_products(True)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(run)

    @Slot()
    def _on_state_changed(self) -> None:
        phase, progress = self._state.phase, self._state.progress
        self._pages.setCurrentIndex(0 if phase is TrainingPhase.IDLE else 1)
        self.title.setText(self._title_for(phase, progress))
        self._show_icon(phase)
        message = _in_lines(self._up_to_date(self._state.message))
        if phase is TrainingPhase.RUNNING and progress is not None:
            # What the trainer has to say (memory ran out, …) goes before what is always so, and stays.
            warnings = one_after_another(say(core_message(each)) for each in self._state.warnings)
            message = warnings or one_after_another(filter(None, (message, stage_sentence(progress.stage))))
        self.detail.setText(message)
        if not phase.busy and self.cancel_button.hasFocus():
            self.setFocus()  # else it goes on to any other button, and with it the space bar
        self.cancel_button.setVisible(phase.busy)
        self.inspect_button.setVisible(phase is TrainingPhase.FINISHED and self._model_inspects)
        self.compare_button.setVisible(phase is TrainingPhase.FINISHED and self._has_candidate)
        self.bar.setVisible(phase.busy)
        self.facts.setVisible(phase.busy)
        self._show_progress(phase, progress)
        self.pictures.show_pictures(self._state.pictures)
        if phase.busy or self._state.losses or self._plot is not None:
            self.loss_plot.show_losses(self._state.losses)
            self.loss_plot.show_smaller_batches(self._state.smaller_batches)
            self.loss_plot.setVisible(bool(self._state.losses))
        # What came out is read in full; how it came about takes its place for whoever asks.
        has_ended = not phase.busy and bool(self._state.losses)
        looks_back = has_ended and self.curve_button.isChecked()
        self.curve_button.setVisible(has_ended)
        self.detail.setVisible(bool(message) and not looks_back)
        self.live.setVisible(phase.busy or looks_back)

    def _up_to_date(self, message: Message) -> Message:
        """The advice to activate a model has been followed once that model inspects."""
        if isinstance(message, Several):
            return Several(tuple(self._up_to_date(part) for part in message.parts if not self._is_outdated(part)))
        if isinstance(message, ModelIsCandidate) and message.model == self._active_name:
            return ModelInspectsNow(message.model)
        return message

    def _is_outdated(self, message: Message) -> bool:
        """Nobody can activate a model that lies in the trash."""
        return isinstance(message, ModelIsCandidate) and message.model not in self._names

    def _show_progress(self, phase: TrainingPhase, progress: ProgressEvent | None) -> None:
        if progress is None:
            self.bar.setRange(0, 0)
            self.facts.setText("")
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(self._state.fraction * 1000))
        facts = [self.tr("{percent:.0f} % of the whole").format(percent=self._state.fraction * 100)]
        left = self._state.seconds_left
        if left is not None and phase is not TrainingPhase.CANCELLING:
            facts.append(self.tr("about {time} left").format(time=format_about(left)))
        place = self.tr("step {number} of {count}")
        facts.append(place.format(number=STAGES.index(progress.stage) + 1, count=len(STAGES)))
        self.facts.setText("   ·   ".join(facts))

    def _title_for(self, phase: TrainingPhase, progress: ProgressEvent | None) -> str:
        if phase is TrainingPhase.RUNNING and progress is not None:
            return stage_name(progress.stage)
        adding = is_of_adding(self._state.message)
        titles = {
            TrainingPhase.IDLE: "",
            TrainingPhase.STARTING: self.tr("Starting…"),
            TrainingPhase.RUNNING: self.tr("Starting…"),
            TrainingPhase.CANCELLING: self.tr("Stopping at the next step…"),
            TrainingPhase.FINISHED: self.tr("The model is made") if adding else self.tr("The model is trained"),
            TrainingPhase.CANCELLED: self.tr("Cancelled") if adding else self.tr("Training was stopped"),
            TrainingPhase.FAILED: self.tr("Training failed"),
        }
        return titles[phase]

    def _show_icon(self, phase: TrainingPhase) -> None:
        looks = {
            TrainingPhase.FINISHED: ("circle-check", "accent"),
            TrainingPhase.FAILED: ("octagon-x", "danger"),
            TrainingPhase.CANCELLED: ("info", "muted"),
        }
        name, token = looks.get(phase, ("activity", "accent"))
        self.icon.setPixmap(self._appearance.pixmap(name, token, 24))


def _in_lines(message: Message) -> str:
    """What a training found is a dozen sentences: one under the other they are read."""
    return "\n".join(say(part) for part in message.parts) if isinstance(message, Several) else say(message)

"""All about one model, in a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.model_details import ModelDetails
from app.domain.product import PROPOSED_THRESHOLD
from app.domain.training_changes import ProductChange
from app.messages.outlook import outlook_messages
from app.messages.wording.lists import listed, one_after_another
from app.messages.wording.numbers import format_number
from app.messages.wording.say import say
from app.widgets.engine_names import device_name, engine_name
from app.widgets.formatting import format_bytes, format_duration, format_percent, format_time
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.widgets import GRID, action_button, copyable, heading, rule, text_label
from app.widgets.since_training import change_sentence
from app.widgets.untrained import untrained_sentence, untrained_words
from onenip_core.manifest import ProductEntry
from onenip_core.statistics import rejections_at

OF_GOOD_PARTS = 100


class ModelDetailsDialog(LockableDialog):
    """What it knows, how it was trained, what has changed since."""

    def __init__(
        self,
        appearance: Appearance,
        details: ModelDetails,
        changes: tuple[ProductChange, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._details = details
        self.setWindowTitle(self.tr("Model {name}").format(name=details.record.label))
        self.setMinimumSize(720, 560)
        self.close_button = action_button(appearance, self.tr("Close"), role="primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        body = QWidget()
        body.setObjectName("ScrollBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        column.addLayout(self._facts())
        column.addWidget(rule())
        for entry in details.manifest.products:
            mark = "" if entry.prompts_only is None else f" · {untrained_words()}"
            column.addWidget(heading(f"{entry.name}{mark}"))
            column.addWidget(self._line(self._product(entry)))
        if changes:
            column.addWidget(rule())
            column.addWidget(heading(self.tr("Changed since this model was trained")))
            for change in changes:
                column.addWidget(text_label(change_sentence(change), tone="warning", wrap=True))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        area.setAccessibleName(self.tr("All about the model"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(details.record.label, SIZE_TITLE, wrap=True))
        layout.addWidget(area, 1)
        layout.addLayout(buttons)

    @property
    def text(self) -> str:
        """Everything that can be read in the dialog."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))

    def _facts(self) -> QGridLayout:
        details, manifest = self._details, self._details.manifest
        training, network = manifest.training, manifest.network
        took = self.tr("{time} for {steps} steps on {device}").format(
            time=format_duration(training.seconds), steps=training.steps, device=device_name(training.device)
        )
        if training.batch_changes:
            smallest = training.batch_changes[-1].batch_size
            took = self.tr("{took}; memory ran out, so batches became smaller: {smallest} instead of {asked}").format(
                took=took, smallest=smallest, asked=training.config.batch_size
            )
        rows = [
            (self.tr("Trained"), format_time(details.record.created_at)),
            (self.tr("Training took"), took),
            (self.tr("Preset"), manifest.preset),
            (self.tr("Backbone"), f"{network.backbone}, {network.input_size} px"),
            (self.tr("Size on disk"), format_bytes(details.size)),
            (self.tr("Engines measured here"), self._engines()),
        ]
        to_copy = [(self.tr("Hash of the model"), details.digest), (self.tr("Folder"), str(details.record.folder))]
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, (name, value) in enumerate(rows):
            grid.addWidget(text_label(name, tone="muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._line(value, QFont.Weight.Medium), number, 1)
        for number, (name, value) in enumerate(to_copy, start=len(rows)):
            grid.addWidget(text_label(name, tone="muted"), number, 0)
            grid.addWidget(copyable(name, value), number, 1)
        return grid

    def _engines(self) -> str:
        facts = [f"{engine_name(fact.name)} {fact.milliseconds:.0f} ms" for fact in self._details.engines]
        return listed(facts) or self.tr("not yet; they are when the model inspects for the first time")

    def _product(self, entry: ProductEntry) -> str:
        calibration = entry.calibration
        held_out = rejections_at(PROPOSED_THRESHOLD, calibration.held_out_scores)
        low, high = (round(OF_GOOD_PARTS * share) for share in held_out.interval)
        trained = (
            self.tr("Trained on {count} images, {prompts} prompts.").format(
                count=entry.training_images, prompts=len(entry.prompts)
            )
            if len(entry.prompts) != 1
            else self.tr("Trained on {count} images, 1 prompt.").format(count=entry.training_images)
        )
        if entry.prompts_only is not None:
            said = one_after_another(say(each) for each in outlook_messages(entry.name, entry.prompts_only))
            trained = one_after_another((untrained_sentence(), said))
        lines = [
            trained,
            self.tr("No good part was kept from training, so nobody knows how many the proposed limit rejects.")
            if not calibration.held_out_scores
            else self.tr(
                "At the proposed limit about {rate:.0f} of {all} good parts will be rejected (between {low} and {high}, as "
                "far as {count} good parts can tell, each judged as if it were new)."
            ).format(
                rate=OF_GOOD_PARTS * held_out.rejected / max(1, held_out.count),
                all=OF_GOOD_PARTS,
                low=low,
                high=high,
                count=held_out.count,
            ),
        ]
        if calibration.pseudo_anomalies_found is not None:
            lines.append(
                self.tr("It finds {share} of pseudo-anomalies; true defects may be found less often.").format(
                    share=format_percent(calibration.pseudo_anomalies_found, 0)
                )
            )
        if not entry.area.is_whole:
            lines.append(
                self.tr("It is inspected on {share} of the picture.").format(share=format_percent(entry.area.share, 0))
            )
        if entry.alignment is not None:
            lines.append(
                self.tr("Its parts are aligned; below a confidence of {confidence} a picture is not checked.").format(
                    confidence=format_number(entry.alignment.least_confidence, ".2f")
                )
            )
        lines.append(
            self.tr("Pictures of something else, and unusable ones, are not judged.")
            if entry.picture is not None
            else self.tr(
                "No picture check: whatever is before the camera is judged. There were too few good parts to learn from, or the "
                "model was trained before there was a check. Train again to have it."
            )
        )
        return one_after_another(lines)

    def _line(self, text: str, weight: QFont.Weight = QFont.Weight.Normal) -> QLabel:
        label = text_label(text, weight=weight, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

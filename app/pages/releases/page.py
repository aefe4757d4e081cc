"""The Releases page: golden sets, the candidate beside the model that inspects, and the history."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.gate import Standing
from app.domain.golden_part import GoldenTruth, KnownTruth
from app.messages.codes.golden import ModelNeedsTorch
from app.messages.wording.lists import listed, one_after_another
from app.messages.wording.say import say
from app.pages.releases.overrules.state import OverrulesState
from app.pages.releases.overrules.view import OverrulesView
from app.pages.releases.parts.comparison_view import ComparisonView
from app.pages.releases.parts.golden_view import GoldenView
from app.pages.releases.parts.history_view import HistoryView
from app.pages.releases.parts.rules_dialog import RulesDialog
from app.pages.releases.parts.sign_dialog import SignDialog
from app.pages.releases.sign_request import SignRequest
from app.pages.releases.state import ReleasesState
from app.settings.schema import OVERLAY_OPACITY, SIGNER
from app.state.app_state import AppState
from app.state.evaluation_state import EvaluationState
from app.state.overrule_state import OverruleState
from app.state.work_state import WorkState
from app.widgets.file_dialogs import DialogKind, FileDialogs, FileType
from app.widgets.file_drop import dialog_filter, dropped_paths
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, Choice, OneOf, action_button, text_label
from app.widgets.question_dialog import QuestionDialog
from app.widgets.truth_dialog import TruthDialog
from onenip_core.data.images.picture_file import IMAGE_SUFFIXES

MODEL_WIDTH, WIDEST_MODEL = 160, 260


class View(StrEnum):
    """What of the page is looked at."""

    GOLDEN = "golden"
    COMPARISON = "comparison"
    HISTORY = "history"
    OVERRULES = "overrules"


class ReleasesPage(QWidget):
    """Four views below one row of what can be done."""

    shownChanged = Signal(bool)
    partsAdded = Signal(object, object)
    """Carries paths, and the KnownTruth of all of them."""
    truthsChosen = Signal(object)
    """Carries a KnownTruth by the number of each golden part."""
    defectsWanted = Signal(object)
    """Carries the golden parts whose defects shall be painted."""
    partsRemoved = Signal(object)
    """Carries numbers of golden parts."""
    candidateChosen = Signal(int)
    evaluationRequested = Signal()
    evaluationCancelled = Signal()
    rulesChosen = Signal(object)
    """Carries GateRules by the number of a product, None for those of all; None says that a product has those of all."""
    signed = Signal(object)
    """Carries the SignRequest: what the person looked at, with name and reason."""
    rollBackConfirmed = Signal(object)
    """Carries the WayBack that the person saw."""
    reportRequested = Signal(object)
    """Carries the path of the report."""
    reportCancelled = Signal()
    addingCancelled = Signal()

    def __init__(
        self,
        app_state: AppState,
        state: ReleasesState,
        work_state: WorkState,
        evaluation: EvaluationState,
        overrules: OverruleState,
        appearance: Appearance,
    ) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAcceptDrops(True)
        self.state = state
        self.evaluation = evaluation
        self.work = work_state
        self._app_state = app_state
        self._appearance = appearance
        self._dialogs = FileDialogs(app_state, appearance, self)
        self.golden = GoldenView(state, work_state, appearance)
        self.comparison = ComparisonView(state, appearance)
        self.history = HistoryView(state, appearance)
        self.overrules = OverrulesView(OverrulesState(self), overrules, appearance)
        self._views = QStackedWidget()
        self._chips = OneOf(self)
        self.chips = {}
        for view, widget, text in (
            (View.GOLDEN, self.golden, self.tr("Golden sets")),
            (View.COMPARISON, self.comparison, self.tr("Comparison")),
            (View.HISTORY, self.history, self.tr("History")),
            (View.OVERRULES, self.overrules, self.tr("Overrules")),
        ):
            self._views.addWidget(widget)
            chip = action_button(appearance, text, role="chip")
            chip.setCheckable(True)
            self._chips.addButton(chip)
            self.chips[view] = chip
        self.candidate_label = text_label(self.tr("Candidate"), tone="muted")
        self.models = Choice(appearance, self.tr("Candidate"))
        self.models.setMinimumWidth(scaled(MODEL_WIDTH))
        self.models.setMaximumWidth(scaled(WIDEST_MODEL))
        self.models.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.evaluate_button = action_button(appearance, self.tr("Evaluate"), "play")
        self.sign_button = action_button(appearance, self.tr("Sign and activate…"), "badge-check", "primary")
        self.back_button = action_button(appearance, self.tr("Roll back…"), "rotate-ccw")
        self.report_button = action_button(appearance, self.tr("Report…"), "download", "quiet")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the evaluation is"))
        self.progress_text = text_label("")
        self.cancel_button = action_button(appearance, self.tr("Cancel"), "x", "quiet")
        self._build_layout()
        self._connect()
        self.show_view(View.GOLDEN)
        self._show_models()
        self._show_progress()
        self._on_settings_changed()

    def _build_layout(self) -> None:
        head = FlowLayout(spacing=GRID)
        for chip in self.chips.values():
            head.addWidget(chip)
        head.add_spring()
        head.addWidget(self.candidate_label)
        head.addWidget(self.models)
        for button in (self.evaluate_button, self.sign_button, self.back_button, self.report_button):
            head.addWidget(button)
        self.progress_row = QWidget()
        progress = QHBoxLayout(self.progress_row)
        progress.setContentsMargins(0, 0, 0, 0)
        progress.setSpacing(GRID)
        progress.addWidget(self.progress_text)
        progress.addWidget(self.progress, 1)
        progress.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self.progress_row)
        layout.addWidget(self._views, 1)

    def _connect(self) -> None:
        self.state.readingChanged.connect(self._show_models)
        self.evaluation.changed.connect(self._show_progress)
        self.work.exportChanged.connect(self._show_progress)
        self._app_state.settingsChanged.connect(self._on_settings_changed)
        self.models.activated.connect(lambda _row: self.candidateChosen.emit(self.models.currentData()))
        for view, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, view=view: self.show_view(view))

    @property
    def view(self) -> View:
        """What is looked at."""
        return next(view for view, chip in self.chips.items() if chip.isChecked())

    def show_view(self, view: View) -> None:
        """Look at something else."""
        self.chips[view].setChecked(True)
        self._views.setCurrentIndex(tuple(View).index(view))
        # All of them would not fit beside four views; each stands where it is looked for, and keys work everywhere.
        of_models = view is not View.OVERRULES
        for widget in (self.candidate_label, self.models, self.sign_button, self.report_button):
            widget.setVisible(of_models)
        self.evaluate_button.setVisible(of_models and view is not View.HISTORY)
        self.back_button.setVisible(view is View.HISTORY)

    def show_overrules(self) -> None:
        """Look at the overruled verdicts, from whatever page."""
        self._app_state.request_page("releases")
        self.show_view(View.OVERRULES)

    def showEvent(self, event: QShowEvent) -> None:
        """What is known is read when somebody looks."""
        super().showEvent(event)
        self.shownChanged.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self.shownChanged.emit(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders for the golden set of the chosen product."""
        if self.state.product is not None and dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask what they are, and request that they are added."""
        paths = dropped_paths(event.mimeData())
        if paths and self.state.product is not None:
            event.acceptProposedAction()
            self.show_view(View.GOLDEN)
            self.ask_truth_of(paths)

    # What is asked ----------------------------------------------------------------------------------------------

    def make_truth_dialog(self, title: str, hint: str, known: KnownTruth) -> TruthDialog:
        """Asks what golden parts are."""
        return TruthDialog(self._appearance, title, hint, known, self)

    def ask_parts(self, truth: GoldenTruth) -> None:
        """Ask for pictures of good or of defective parts, and request that they are added."""
        is_good = truth is GoldenTruth.GOOD
        title = self.tr("Add good golden parts") if is_good else self.tr("Add defective golden parts")
        name_filter = dialog_filter(self.tr("Images"), IMAGE_SUFFIXES, self.tr("All files"))
        paths = self._dialogs.ask_files(DialogKind.GOLDEN_PARTS, title, name_filter)
        if paths and is_good:
            self.partsAdded.emit(tuple(paths), KnownTruth(truth))
        elif paths:
            self.ask_truth_of(paths, truth)

    def ask_folder(self) -> None:
        """Ask for a folder, then what the parts in it are, and request that they are added."""
        folder = self._dialogs.ask_folder(DialogKind.GOLDEN_FOLDER, self.tr("Add a folder of golden parts"))
        if folder is not None:
            self.ask_truth_of([folder])

    def ask_truth_of(self, paths: list[Path], truth: GoldenTruth = GoldenTruth.GOOD) -> None:
        """Ask what the parts in these files and folders are: one answer for all of them."""
        named = paths[0].name if len(paths) == 1 else self.tr("{count} files and folders").format(count=len(paths))
        hint = self.tr("One answer for all pictures in {named}. Your originals stay where they are.").format(
            named=named
        )
        dialog = self.make_truth_dialog(self.tr("What are these parts?"), hint, KnownTruth(truth))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.partsAdded.emit(tuple(paths), dialog.known)
        dialog.deleteLater()

    def ask_truth(self) -> None:
        """Ask what the selected golden parts are, and request that it is kept."""
        parts = self.golden.grid.selected
        if not parts:
            return
        same = parts[0].known if all(part.known == parts[0].known for part in parts) else KnownTruth(parts[0].truth)
        hint = parts[0].original_name if len(parts) == 1 else self.tr("One answer for all that are selected.")
        title = counted(len(parts), self.tr("What is this part?"), self.tr("What are these {count} parts?"))
        dialog = self.make_truth_dialog(title, hint, same)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.truthsChosen.emit({part.id: dialog.known for part in parts})
        dialog.deleteLater()

    def paint_selected(self) -> None:
        """Request that the defects of the selected golden parts are painted."""
        if parts := self.golden.paintable:
            self.defectsWanted.emit(parts)

    def remove_selected(self) -> None:
        """Request that the selected golden parts go to the trash; no question, because it can be undone."""
        if parts := self.golden.grid.selected:
            self.partsRemoved.emit(tuple(part.id for part in parts))

    def make_rules_dialog(self) -> RulesDialog:
        """Asks by which rules a model may judge."""
        return RulesDialog(self._appearance, self.state.rules, self.state.reading.products, self)

    def ask_rules(self) -> None:
        """Ask for the rules and request that they are kept."""
        dialog = self.make_rules_dialog()
        if dialog.exec() == QDialog.DialogCode.Accepted and (changed := dialog.changed):
            self.rulesChosen.emit(changed)
        dialog.deleteLater()

    def make_sign_dialog(self) -> SignDialog:
        """Asks who signs, and why."""
        reading = self.state.reading
        name = "" if reading.candidate is None else reading.candidate.record.label
        passed = sum(result.standing is Standing.PASSED for result in self.state.results)
        summary = self.tr("{passed} of {all} rules passed on {parts} golden parts; {flips} verdicts differ.").format(
            passed=passed, all=len(self.state.results), parts=reading.part_count, flips=len(reading.flips)
        )
        title = self.tr("May {model} judge the line?").format(model=name)
        name = self._app_state.access.access.name
        last = self._app_state.settings[SIGNER]
        return SignDialog(
            self._appearance, title, summary, self.state.results, name or last, self, name_is_known=bool(name)
        )

    def ask_signature(self) -> None:
        """Ask for a signature and request that the candidate judges the line; signed is what was looked at when it opened."""
        looked_at = SignRequest.of(self.state.reading, self.state.results)
        if looked_at is None:
            return
        dialog = self.make_sign_dialog()
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.signed.emit(looked_at.by(dialog.name, dialog.reason))
        dialog.deleteLater()

    def make_back_question(self) -> QuestionDialog:
        """Asks whether the model before shall judge again."""
        way = self.state.reading.way_back
        model = self._label(None if way is None else way.model_id)
        said = [
            self.tr("{model} judges the next parts, with the limits that held when it was replaced.").format(
                model=model
            )
        ]
        if way is not None and way.passed_over:
            gone = listed(way.passed_over)
            said.append(self.tr("Passed over, because they are not there any more: {models}.").format(models=gone))
        said.append(self.tr("The history keeps both. Ctrl+Z takes it back."))
        return QuestionDialog(
            self._appearance,
            self.tr("Roll back to {model}?").format(model=model),
            one_after_another(said),
            self.tr("Roll back"),
            self.tr("Keep"),
            self,
        )

    def ask_back(self) -> None:
        """Ask whether the model before shall judge again, and request it."""
        way = self.state.reading.way_back
        if way is not None and self.make_back_question().ask():
            self.rollBackConfirmed.emit(way)

    def _label(self, model_id: int | None) -> str:
        return next((model.label for model in self._app_state.models if model.id == model_id), "")

    def ask_report(self) -> None:
        """Ask for a file and request the report in it."""
        reading = self.state.reading
        if reading.candidate is None:
            return
        types = (FileType(self.tr("Printable document"), ".pdf"), FileType(self.tr("Web page"), ".html"))
        name = f"release-{reading.candidate.record.name}.pdf"
        path = self._dialogs.ask_new_file(DialogKind.RELEASE_REPORT, self.tr("Write the report"), name, types)
        if path is not None:
            self.reportRequested.emit(path)

    # What is shown ----------------------------------------------------------------------------------------------

    @Slot()
    def _show_models(self) -> None:
        candidate = self.state.reading.candidate
        with QSignalBlocker(self.models):
            self.models.clear()
            for model in self._app_state.models:
                text = self.tr("{model}, active").format(model=model.label) if model.is_active else model.label
                self.models.addItem(text, model.id)
                if not (self._app_state.can_use(model) or model.is_active):
                    self._forbid_last(say(ModelNeedsTorch(model.label)))
            self.models.setCurrentIndex(-1 if candidate is None else self.models.findData(candidate.record.id))
        self.models.setEnabled(self.models.count() > 0)

    def _forbid_last(self, reason: str) -> None:
        """Show the last model of the list as one that cannot be chosen, and why."""
        rows = self.models.model()
        if isinstance(rows, QStandardItemModel):
            item = rows.item(rows.rowCount() - 1)
            item.setEnabled(False)
            item.setToolTip(reason)

    @Slot()
    def _show_progress(self) -> None:
        judging, export = self.evaluation.status.progress, self.work.export
        progress = judging if judging is not None else export
        self.progress_row.setVisible(progress is not None)
        if progress is None:
            return
        done, total = progress
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        model = self.evaluation.status.model
        what = self.tr("Writing the report") if judging is None else self.tr("Preparing")
        if model is not None:
            what = self.tr("{model} judges").format(model=model.label)
        counts = self.tr("{done} of {total}").format(done=done, total=total) if total else ""
        self.progress_text.setText(" · ".join(filter(None, (what, counts))))

    @property
    def obstacle_words(self) -> str:
        """Why nothing can be judged now; empty if it can."""
        obstacle = self.evaluation.status.obstacle
        return "" if obstacle is None else say(obstacle)

    @Slot()
    def _on_settings_changed(self) -> None:
        for view in (self.comparison, self.overrules):
            view.set_opacity(self._app_state.settings[OVERLAY_OPACITY])

"""The limit of a product as a promise: what it rests on, what it does, and how it is set."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.domain.limit_basis import RunParts
from app.domain.part import InspectedPart
from app.domain.product import PROPOSED_THRESHOLD
from app.messages.wording.lists import one_after_another
from app.pages.limits.parts.basis_panel import BasisPanel
from app.pages.limits.parts.confusion_view import ConfusionView
from app.pages.limits.parts.header import LimitHeader
from app.pages.limits.parts.histogram import LimitHistogram
from app.pages.limits.parts.method_panel import MethodPanel
from app.pages.limits.parts.parts_dialog import Cell, PartsDialog
from app.pages.limits.parts.questions import golden_question, limit_of_another, run_parts_question
from app.pages.limits.parts.runs_dialog import RunsDialog
from app.pages.limits.parts.words import missed_sentence, rejected_sentence
from app.pages.limits.state import LimitsState, Subject, same_limit
from app.state.app_state import AppState
from app.widgets.empty_state import EmptyState
from app.widgets.file_dialogs import DialogKind, FileDialogs, FileType
from app.widgets.look.appearance import Appearance
from app.widgets.look.column_area import ColumnArea
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.widgets import GRID, action_button, card
from app.widgets.question_dialog import QuestionDialog
from onenip_core.types import Verdict

if TYPE_CHECKING:  # what draws them takes longer to load than the page
    from app.pages.limits.parts.curves import Curves

SIDE_WIDTH = 392


class LimitsPage(QWidget):
    """Histogram and curves on the left, what is chosen on the right. Nothing is judged by a limit before it is applied."""

    shownChanged = Signal(bool)
    limitChosen = Signal(object, object)
    """Carries the Product, and its limit in units of the model's proposal; None goes back to the proposal."""
    modelChosen = Signal(int)
    runPartsChosen = Signal(object, object)
    """Carries a RunParts and the numbers of the runs that were looked through."""
    pictureRequested = Signal(object)
    """Carries the Inspection whose picture shall be shown."""
    figureRequested = Signal(object, object)
    """Carries the path and the bytes of the file."""
    tableRequested = Signal(object)
    """Carries the path of a table."""
    batchRequested = Signal(int)
    pageRequested = Signal(str)

    def __init__(self, app_state: AppState, state: LimitsState, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.state = state
        self._app_state = app_state
        self._appearance = appearance
        self._dialogs = FileDialogs(app_state, appearance, self)
        self._parts_dialog: PartsDialog | None = None
        self.header = LimitHeader(appearance)
        self.histogram = LimitHistogram(appearance)
        self._curves: Curves | None = None
        self.method = MethodPanel(appearance)
        self.confusion = ConfusionView(appearance)
        self.basis = BasisPanel(appearance)
        self.empty = EmptyState(appearance, "sliders-horizontal", self.tr("No limit to set yet"))
        self.products_button = action_button(appearance, self.tr("Go to Products"), "package", "primary", big=True)
        self.train_button = action_button(appearance, self.tr("Go to Train"), "graduation-cap", "primary", big=True)
        for button in (self.products_button, self.train_button):
            self.empty.add_button(button)
        self._build_layout()
        self._connect()
        self._show_subject()
        self._show_basis()
        self._show_chosen()

    def _build_layout(self) -> None:
        scores, scores_layout = card(margin=GRID)
        scores_layout.addWidget(self.histogram)
        curves, self._curves_layout = card(margin=GRID)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(scores, 5)
        rests_on, rests_on_layout = card(margin=GRID)
        rests_on_layout.addWidget(self.basis)
        left.addWidget(rests_on)
        left.addWidget(curves, 4)
        body = QWidget()
        body.setObjectName("ScrollBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for widget in (self.method, self.confusion):
            frame, layout = card(margin=12)
            layout.addWidget(widget)
            column.addWidget(frame)
        column.addStretch(1)
        self.side = ColumnArea(body, SIDE_WIDTH)
        middle = SideBySide()
        middle.setSpacing(GRID)
        middle.addLayout(left, 1)
        middle.addWidget(self.side)
        desk = QWidget()
        desk_layout = QVBoxLayout(desk)
        desk_layout.setContentsMargins(0, 0, 0, 0)
        desk_layout.setSpacing(GRID)
        desk_layout.addWidget(self.header)
        desk_layout.addLayout(middle, 1)
        empty_card, empty_layout = card(margin=0)
        empty_layout.addWidget(self.empty)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(empty_card)
        self._stack.addWidget(desk)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        outer.addWidget(holder)

    def _connect(self) -> None:
        state = self.state
        state.subjectChanged.connect(self._show_subject)
        state.basisChanged.connect(self._show_basis)
        state.chosenChanged.connect(self._show_chosen)
        for changed in (self._app_state.modelsChanged, self._app_state.activeProductChanged):
            changed.connect(self._show_subject)
        self.histogram.limitMoved.connect(state.choose)
        self.method.limitChosen.connect(state.choose)
        self.method.methodChosen.connect(state.follow)
        self.method.rateChosen.connect(state.set_rate)
        self.method.costsChosen.connect(state.set_costs)
        self.basis.pseudoAnomaliesChosen.connect(state.count_pseudo_anomalies)
        self.basis.goldenChosen.connect(state.count_golden)
        self.basis.runPartsChosen.connect(self._on_run_parts_chosen)
        self.confusion.cellOpened.connect(self.open_cell)
        self.header.modelChosen.connect(self.modelChosen)
        self.products_button.clicked.connect(lambda: self.pageRequested.emit("products"))
        self.train_button.clicked.connect(lambda: self.pageRequested.emit("train"))

    def showEvent(self, event: QShowEvent) -> None:
        """What is known is read when somebody looks."""
        self.curves.show_counts(self.state.counts)
        super().showEvent(event)
        self.shownChanged.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self.shownChanged.emit(False)

    @property
    def curves(self) -> Curves:
        """ROC and precision-recall, made when they are first wanted."""
        if self._curves is None:
            from app.pages.limits.parts.curves import Curves

            self._curves = Curves(self._appearance)
            self._curves_layout.addWidget(self._curves)
            self._curves.show_scores(self.state.known)
        return self._curves

    @property
    def is_for_active_model(self) -> bool:
        """False while the scores of another model than the one that inspects are looked at."""
        subject = self.state.subject
        return subject is not None and subject.model.is_active

    def can_apply(self) -> bool:
        """True if there is another limit to apply, on the scale of the model that inspects."""
        return self.state.is_changed and self.is_for_active_model

    def apply(self) -> None:
        """Ask for the chosen limit, unless another was typed that is none; first whether parts of runs, or golden ones, may
        decide.
        """
        if not self.method.limit_box.settle() or not self.can_apply():
            return
        subject, chosen = self.state.subject, self.state.chosen
        if subject is None or not self._may_decide():
            return
        if not (self._is_still(subject) and self.is_for_active_model):
            self._app_state.raise_notice(limit_of_another(subject))
            return
        self.limitChosen.emit(subject.product, None if same_limit(chosen, PROPOSED_THRESHOLD) else chosen)

    def _is_still(self, subject: Subject | None) -> bool:
        """True unless the line or a run changed product or model, as they may while a dialog is open."""
        now = self.state.subject
        return subject is not None and now is not None and now.key == subject.key

    def _may_decide(self) -> bool:
        """Ask about each kind of parts that shall rather prove a limit than decide it."""
        basis = self.state.basis
        if basis.uses_golden and not self.make_golden_question().ask():
            return False
        return not basis.uses_run_parts or self.make_question().ask()

    def make_golden_question(self) -> QuestionDialog:
        """Asks whether golden parts may decide."""
        return golden_question(self._appearance, self.state, self)

    def make_question(self) -> QuestionDialog:
        """Asks whether parts of runs may decide."""
        return run_parts_question(self._appearance, self.state, self)

    def make_runs_dialog(self) -> RunsDialog:
        """Asks which finished runs a person has looked through."""
        finished = tuple(batch for batch in self.state.batches if batch.finished_at is not None)
        return RunsDialog(self._appearance, finished, self.state.whole_runs, self)

    def make_parts_dialog(self, is_good: bool, verdict: Verdict) -> PartsDialog:
        """Shows the parts of a cell."""
        cell = Cell(is_good, verdict, self.state.chosen)
        return PartsDialog(self._appearance, self.state.basis, cell, self)

    @Slot(bool, object)
    def open_cell(self, is_good: bool, verdict: Verdict) -> None:
        """Show the parts of a cell, until the dialog is closed."""
        dialog = self.make_parts_dialog(is_good, verdict)
        self._parts_dialog = dialog
        dialog.pictureRequested.connect(self.pictureRequested)
        dialog.runRequested.connect(self.batchRequested)
        if dialog.chosen is not None:
            self.pictureRequested.emit(dialog.chosen)
        dialog.exec()
        self._parts_dialog = None
        dialog.deleteLater()

    def show_part(self, part: InspectedPart) -> None:
        """Show a picture that was asked for."""
        if self._parts_dialog is not None:
            self._parts_dialog.show_part(part)

    def ask_figure(self) -> None:
        """Ask for a file and request a picture of histogram and curves in it."""
        types = (FileType(self.tr("Portable Network Graphics"), ".png"), FileType(self.tr("Vector graphics"), ".svg"))
        path = self._ask_file(self.tr("Export the figure"), ".png", types)
        if path is not None:
            from app.pages.limits.parts.figure import LimitFigure

            figure = LimitFigure(self._appearance, self.histogram, self.curves)
            make = figure.svg if path.suffix.lower() == ".svg" else figure.png
            self.figureRequested.emit(path, make(self._figure_title(), self._figure_subtitle()))

    def _figure_title(self) -> str:
        subject = self.state.subject
        model = "" if subject is None else subject.model.label
        return self.tr("{title} · model {model}").format(title=self.header.title.text(), model=model)

    def _figure_subtitle(self) -> str:
        state = self.state
        return one_after_another((rejected_sentence(state.rejections), missed_sentence(state.counts, state.basis)))

    def ask_table(self) -> None:
        """Ask for a file and request the curves as a table in it."""
        types = (FileType(self.tr("Comma separated values"), ".csv"),)
        path = self._ask_file(self.tr("Export the table"), ".csv", types)
        if path is not None:
            self.tableRequested.emit(path)

    def _ask_file(self, title: str, suffix: str, types: tuple[FileType, ...]) -> Path | None:
        subject = self.state.subject
        stem = "limit" if subject is None else f"limit-{subject.model.name}"
        return self._dialogs.ask_new_file(DialogKind.LIMIT_EXPORT, title, stem + suffix, types)

    @Slot(object)
    def _on_run_parts_chosen(self, kind: RunParts) -> None:
        if kind is not RunParts.WHOLE_RUNS:
            self.runPartsChosen.emit(kind, frozenset())
            return
        subject = self.state.subject
        dialog = self.make_runs_dialog()
        if dialog.exec() and self._is_still(subject):
            self.runPartsChosen.emit(kind, dialog.ticked)
        else:
            self.basis.show_state(self.state)
        dialog.deleteLater()

    @Slot()
    def _show_subject(self) -> None:
        subject = self.state.subject
        self._stack.setCurrentIndex(0 if subject is None else 1)
        if subject is None:
            self._show_what_is_missing()
            return
        self.header.show_subject(self.state, self._app_state.models)
        self._show_chosen()

    def _show_what_is_missing(self) -> None:
        lacks_product = self._app_state.active_product is None
        self.products_button.setVisible(lacks_product)
        self.train_button.setVisible(not lacks_product)
        if lacks_product:
            text = self.tr("A limit belongs to a product. Create one on the Products page, and train a model on it.")
        else:
            text = self.tr("A limit is chosen by how a model scores parts. Train a model, or add a model file, first.")
        self.empty.set_message("sliders-horizontal", self.tr("No limit to set yet"), text)

    @Slot()
    def _show_basis(self) -> None:
        self.histogram.show_basis(self.state.basis)
        if self._curves is not None:
            self._curves.show_scores(self.state.known)
        self.basis.show_state(self.state)

    @Slot()
    def _show_chosen(self) -> None:
        state = self.state
        self.histogram.show_limit(state.chosen, state.now)
        if self._curves is not None:
            self._curves.show_counts(state.counts)
        self.method.show_state(state)
        self.confusion.show_state(state)
        self.header.show_chosen(state)

"""Rules of retention, what they would remove, and its removal."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.retention import RetentionRules
from app.messages.wording.say import say
from app.pages.settings.parts.retention_form import RetentionForm
from app.pages.settings.parts.retention_table import RetentionTable
from app.state.retention_state import RetentionActivity, RetentionState
from app.widgets.formatting import format_count
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled, scaled_size
from app.widgets.look.widgets import GRID, action_button, heading, rule, text_label
from app.widgets.question_dialog import QuestionDialog
from app.widgets.retention_words import megabytes, totals_words

SIZE = QSize(984, 704)
TABLE_HEIGHT = 120


class RetentionDialog(LockableDialog):
    """Nothing is removed before it was shown, and asked once more."""

    rulesKept = Signal(object)
    """Carries RetentionRules, which are sound."""
    previewRequested = Signal(object)
    removalRequested = Signal(object)
    cancelRequested = Signal()

    def __init__(
        self, appearance: Appearance, kept: RetentionRules, state: RetentionState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._kept = kept
        self._state = state
        self._previewed: RetentionRules | None = None
        self._is_closed_by_program = False
        title = self.tr("How long files of parts are kept")
        self.setWindowTitle(title)
        self.resize(scaled_size(SIZE))
        self.form = RetentionForm(kept)
        self.table = RetentionTable()
        self.table.setMinimumHeight(scaled(TABLE_HEIGHT))
        self.problem = text_label("", tone="danger", wrap=True)
        self.note = text_label("", tone="muted", wrap=True)
        self.note.setMinimumHeight(heightened(44, 2))  # two lines: nothing jumps
        self.preview_button = action_button(appearance, self.tr("Show what would go"), "search")
        self.cancel_button = action_button(appearance, self.tr("Stop"), "x")
        self.remove_button = action_button(appearance, self.tr("Remove it now…"), "trash-2", "danger")
        self.keep_button = action_button(appearance, self.tr("Keep these rules"), role="primary")
        close = action_button(appearance, self.tr("Close"))
        for button in (self.preview_button, self.cancel_button, self.remove_button, self.keep_button, close):
            button.setAutoDefault(False)
        explanation = self.tr(
            "Verdicts, scores and all else that stands in records are never removed, only files. 0 days: forever. What is "
            "held, waits for an answer or lies in the trash is not touched; normal images and golden parts are copies of "
            "their own."
        )
        actions = FlowLayout(spacing=GRID)
        for widget in (self.preview_button, self.cancel_button, self.remove_button):
            actions.addWidget(widget)
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        bottom.addWidget(self.problem, 1)
        bottom.addWidget(self.keep_button)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(explanation, tone="muted", wrap=True))
        layout.addWidget(self.form)
        layout.addWidget(rule())
        layout.addLayout(actions)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)
        layout.addLayout(bottom)
        self.form.rulesChanged.connect(self._follow)
        state.changed.connect(self._follow)
        self.preview_button.clicked.connect(self._ask_preview)
        self.cancel_button.clicked.connect(self.cancelRequested)
        self.remove_button.clicked.connect(self._ask_removal)
        self.keep_button.clicked.connect(self._keep)
        close.clicked.connect(self.reject)
        self.finished.connect(self.cancel_preview)
        self._follow()

    def make_question(self) -> QuestionDialog:
        """Asks whether what was shown shall go."""
        found = self._state.preview
        parts, files, size = (0, 0, 0) if found is None else (found.parts, found.files, found.bytes)
        return QuestionDialog(
            self._appearance,
            self.tr("Remove {files} files of {parts} parts?").format(
                files=format_count(files), parts=format_count(parts)
            ),
            self.tr(
                "{size} go for good; no undo and no trash brings them back. The records stay, and thumbnails where the rules say "
                "so. It waits while something is inspected or trained. The rules above are kept."
            ).format(size=megabytes(size)),
            self.tr("Remove"),
            self.tr("Keep them"),
            self,
        )

    def make_drop_question(self) -> QuestionDialog:
        """Asks whether rules that were typed may be lost."""
        return QuestionDialog(
            self._appearance,
            self.tr("Close without keeping these rules?"),
            self.tr(
                "What you changed here is lost. The rules of before go on holding, and no file was removed by the new ones."
            ),
            self.tr("Close"),
            self.tr("Go on"),
            self,
        )

    @Slot()
    def reject(self) -> None:
        """Closed by a person, who is asked where something would be lost."""
        if self.form.rules == self._kept or self._is_closed_by_program or self.make_drop_question().ask():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program asks nobody."""
        self._is_closed_by_program = not event.spontaneous()
        super().closeEvent(event)

    @Slot()
    def cancel_preview(self) -> None:
        """Nobody looks any more; what is being removed goes on."""
        if self._state.activity is RetentionActivity.LOOKING:
            self.cancelRequested.emit()

    @Slot()
    def _ask_preview(self) -> None:
        if self.form.settle() and not self._problem():
            self._previewed = self.form.rules
            self.previewRequested.emit(self._previewed)

    @Slot()
    def _ask_removal(self) -> None:
        rules = self.form.rules
        if rules == self._previewed and self.make_question().exec() == QDialog.DialogCode.Accepted:
            self._keep()
            self.removalRequested.emit(rules)

    @Slot()
    def _keep(self) -> None:
        if self.form.settle() and not self._problem():
            self._kept = self.form.rules
            self.rulesKept.emit(self._kept)
            self._follow()

    def _problem(self) -> str:
        return next((say(problem) for problem in self.form.rules.problems()), "")

    @Slot()
    def _follow(self) -> None:
        rules, problem, state = self.form.rules, self._problem(), self._state
        is_idle = state.activity is RetentionActivity.NOTHING
        found = state.preview if rules == self._previewed else None
        self.problem.setText(problem)
        self.keep_button.setEnabled(not problem and rules != self._kept)
        self.preview_button.setEnabled(is_idle and not problem and rules.ask_for_something)
        self.cancel_button.setVisible(not is_idle)
        self.remove_button.setVisible(is_idle)
        self.remove_button.setEnabled(found is not None and found.parts > 0)
        self.remove_button.setToolTip("" if found is not None else self.tr("Look first at what would go"))
        self.table.rows.show(() if found is None else found.lines)
        self.note.setText(self._note())

    def _note(self) -> str:
        state, (done, total) = self._state, self._state.progress
        if state.activity is RetentionActivity.LOOKING:
            return self.tr("Looking at batch {done} of {total}…").format(done=min(done + 1, total), total=total)
        if state.activity is RetentionActivity.REMOVING:
            return self.tr(
                "Removing, step {done} of {total}; it waits while something is inspected or trained."
            ).format(done=min(done + 1, total), total=total)
        if state.preview is not None and self.form.rules == self._previewed:
            return totals_words(state.preview)
        if not self.form.rules.ask_for_something:
            return self.tr("By these rules everything is kept.")
        return self.tr("Nothing has been checked against these rules yet.")

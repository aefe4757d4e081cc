"""What the limit rests on, and what else may count."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.limit_basis import LimitBasis, RunParts, Truth
from app.pages.limits.parts.words import basis_sentence, golden_sentence, run_parts_sentence
from app.pages.limits.state import LimitsState
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, Choice, restyle, text_label

CHOICE_WIDTH = 268
SENTENCE_WIDTH = 120
"""Pixels that the sentence about good parts needs beside the choices."""


class BasisPanel(QWidget):
    """Good parts of the model's own always count; what else does is a person's choice."""

    pseudoAnomaliesChosen = Signal(bool)
    runPartsChosen = Signal(object)
    """Carries a RunParts; which runs are asked for then."""

    goldenChosen = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.good = text_label("", SIZE_SMALL, wrap=True)
        self.pseudo = Choice(appearance, self.tr("Pseudo-anomalies that count as bad parts"))
        for counts in (True, False):
            self.pseudo.addItem("", counts)
        self.pseudo.setToolTip(
            self.tr("Good parts that training damaged on purpose: a stand-in. Real defects may be harder to find.")
        )
        self.run_parts = Choice(appearance, self.tr("Parts of runs that count"))
        for kind in RunParts:
            self.run_parts.addItem("", kind)
        self.warning = text_label("", SIZE_SMALL, tone="warning", wrap=True)
        self.golden = QCheckBox()
        self.golden_note = text_label("", SIZE_SMALL, tone="muted", wrap=True)
        for choice in (self.pseudo, self.run_parts):
            choice.setMinimumWidth(scaled(CHOICE_WIDTH))
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        choices = FlowLayout()
        choices.setSpacing(GRID)
        choices.addWidget(self.pseudo)
        choices.addWidget(self.run_parts)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(GRID)
        row.addWidget(self.good, 1)
        row.addLayout(choices)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        self._golden_row = QWidget()
        golden = QHBoxLayout(self._golden_row)
        golden.setContentsMargins(0, 0, 0, 0)
        golden.setSpacing(2 * GRID)
        golden.addWidget(self.golden)
        golden.addWidget(self.golden_note, 1)
        layout.addLayout(row)
        layout.addWidget(self._golden_row)
        layout.addWidget(self.warning)
        self.pseudo.activated.connect(lambda _: self.pseudoAnomaliesChosen.emit(bool(self.pseudo.currentData())))
        self.golden.clicked.connect(lambda: self.goldenChosen.emit(self.golden.isChecked()))
        self.run_parts.activated.connect(self._on_run_parts_activated)

    def show_state(self, state: LimitsState) -> None:
        """Show what counts."""
        basis = state.basis
        self.good.setText(basis_sentence(basis))
        known = len(basis.scores(Truth.PSEUDO_ANOMALY))
        self.pseudo.setEnabled(bool(known))
        text = self.tr("{count} pseudo-anomalies count").format(count=known)
        self.pseudo.setItemText(0, text if known else self.tr("No pseudo-anomalies known"))
        self.pseudo.setItemText(1, self.tr("No pseudo-anomalies count"))
        self.pseudo.setCurrentIndex(0 if basis.counts_pseudo_anomalies else 1)
        self._show_golden(basis)
        whole = basis.run_parts is RunParts.WHOLE_RUNS
        corrected = sum(batch.corrected_count for batch in state.batches) if whole else len(basis.parts)
        names = {
            RunParts.NONE: self.tr("No parts of runs"),
            RunParts.CORRECTED: counted(corrected, self.tr("One corrected part"), self.tr("{count} corrected parts")),
            RunParts.WHOLE_RUNS: self.tr("All parts of runs looked through…"),
        }
        if whole:
            names[RunParts.WHOLE_RUNS] = counted(
                len(state.whole_runs),
                self.tr("All {parts} parts of one run…"),
                self.tr("All {parts} parts of {count} runs…"),
            ).replace("{parts}", str(len(basis.parts)))
        for place, kind in enumerate(RunParts):
            self.run_parts.setItemText(place, names[kind])
        self.run_parts.setCurrentIndex(self.run_parts.findData(basis.run_parts))
        self.run_parts.setEnabled(bool(state.batches))
        self._turn_row()
        said = run_parts_sentence(basis)
        self.warning.setText(said)
        self.warning.setVisible(bool(said))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sentence stands above the choices where it had no room beside them."""
        super().resizeEvent(event)
        self._turn_row()

    def _turn_row(self) -> None:
        choices = self.pseudo.sizeHint().width() + self.run_parts.sizeHint().width() + GRID
        beside = self.width() - choices >= scaled(SENTENCE_WIDTH)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _show_golden(self, basis: LimitBasis) -> None:
        """A lane of known defects, only where a person says so."""
        golden = basis.golden
        known = len(golden.scores)
        self._golden_row.setVisible(bool(known or golden.unjudged))
        self.golden.setText(
            counted(
                known or golden.unjudged,
                self.tr("Count one painted golden defect"),
                self.tr("Count {count} painted golden defects"),
            )
        )
        self.golden.setEnabled(bool(known))
        self.golden.setChecked(basis.counts_golden)
        self.golden_note.setText(golden_sentence(basis))
        self.golden_note.setProperty("tone", "warning" if basis.uses_golden else "muted")
        restyle(self.golden_note)

    @Slot()
    def _on_run_parts_activated(self) -> None:
        self.runPartsChosen.emit(RunParts(self.run_parts.currentData()))

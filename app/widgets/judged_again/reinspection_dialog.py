"""What another model says of stored parts, while it comes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from app.domain.model_record import ModelRecord
from app.domain.reinspected_part import ReinspectedPart, ReinspectionCounts
from app.widgets.judged_again.judging_dialog import JudgingDialog, JudgingWords
from app.widgets.judged_again.reinspection_model import ReinspectionColumn, ReinspectionModel
from app.widgets.judged_again.reinspection_words import explanation_of, summary_of
from app.widgets.look.appearance import Appearance

_WIDTHS: dict[int, int] = {
    ReinspectionColumn.BATCH: 64,
    ReinspectionColumn.POSITION: 64,
    ReinspectionColumn.NAME: 176,
    ReinspectionColumn.THEN: 168,
    ReinspectionColumn.NOW: 168,
}


class ReinspectionDialog(JudgingDialog):
    """Opened before the first part has come."""

    def __init__(self, appearance: Appearance, other: ModelRecord, total: int, parent: QWidget | None = None) -> None:
        words = JudgingWords(
            QCoreApplication.translate("ReinspectionDialog", "What {model} would say").format(model=other.label),
            QCoreApplication.translate(
                "ReinspectionDialog",
                "The other model judges the stored pictures by the current limits. Records are not changed. Only corrected "
                "parts have a known truth, and people correct what looks wrong: they are no sample of all parts.",
            ),
            QCoreApplication.translate("ReinspectionDialog", "Only changed verdicts"),
        )
        rows = ReinspectionModel()
        super().__init__(appearance, words, total, rows, _WIDTHS, parent)
        rows.setParent(self)
        self.rows = rows
        self._counts = ReinspectionCounts()
        self.only_some.toggled.connect(self.rows.show_only_flips)
        self.show_progress(0)

    @Slot(object)
    def add(self, part: ReinspectedPart) -> None:
        """The other model has judged a part, or cannot."""
        self._counts = self._counts.with_one(part)
        self.rows.add(part)
        self.show_progress(self._counts.total)

    def details_of(self, row: int) -> str:
        """Sentences."""
        return explanation_of(self.rows.part(row))

    def summary_text(self) -> str:
        """How many came out how."""
        return summary_of(self._counts, self.total)

"""What comes of stored verdicts that are computed again, while it comes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from app.domain.replayed_part import ReplayCounts, ReplayedPart
from app.messages.wording.lists import as_sentence, listed
from app.pages.review.parts.replay_model import ReplayColumn, ReplayModel, explanation_of
from app.widgets.formatting import counted, format_count
from app.widgets.judged_again.judging_dialog import JudgingDialog, JudgingWords
from app.widgets.look.appearance import Appearance

_WIDTHS: dict[int, int] = {
    ReplayColumn.BATCH: 64,
    ReplayColumn.POSITION: 64,
    ReplayColumn.NAME: 160,
    ReplayColumn.THEN: 130,
    ReplayColumn.NOW: 130,
}


class ReplayDialog(JudgingDialog):
    """Opened before the first part has come."""

    def __init__(self, appearance: Appearance, total: int, parent: QWidget | None = None) -> None:
        words = JudgingWords(
            QCoreApplication.translate("ReplayDialog", "Recomputed verdicts"),
            QCoreApplication.translate(
                "ReplayDialog",
                "Each stored picture is judged again by what judged it: model, limit and engine. Records are not changed.",
            ),
            QCoreApplication.translate("ReplayDialog", "Only what is not identical"),
        )
        model = ReplayModel()
        super().__init__(appearance, words, total, model, _WIDTHS, parent)
        model.setParent(self)
        self.model = model
        self._counts = ReplayCounts()
        self.only_some.toggled.connect(self.model.show_only_others)
        self.show_progress(0)

    @Slot(object)
    def add(self, part: ReplayedPart) -> None:
        """A part was judged again."""
        self._counts = self._counts.with_one(part.outcome)
        self.model.add(part)
        self.show_progress(self._counts.total)

    def details_of(self, row: int) -> str:
        """Sentences."""
        return explanation_of(self.model.part(row))

    def summary_text(self) -> str:
        """How many came out how."""
        counts = self._counts
        said = [
            self.tr("{done} of {total}: {identical} identical").format(
                done=format_count(counts.total),
                total=format_count(self.total),
                identical=format_count(counts.identical),
            )
        ]
        if counts.differing:
            said.append(counted(counts.differing, self.tr("{count} differs"), self.tr("{count} differ")))
        if counts.not_replayed:
            said.append(self.tr("{count} could not be recomputed").format(count=format_count(counts.not_replayed)))
        if counts.not_judged:
            said.append(self.tr("{count} had been judged by no model").format(count=format_count(counts.not_judged)))
        return as_sentence(listed(said))

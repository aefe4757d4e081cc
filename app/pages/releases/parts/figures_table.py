"""Two models on the golden sets, product by product."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from app.domain.golden_results import ModelOnProduct, ProductComparison
from app.messages.wording.lists import one_after_another
from app.pages.releases.parts.words import meaning_sentence, missed_words, share_words
from app.pages.releases.state import Reading
from app.widgets.formatting import counted
from app.widgets.lists.flat_table import make_flat
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, font

PRODUCT, MODEL, MISSED, REJECTED, NOT_CHECKED, NOTES = range(6)
WIDTHS = ((MODEL, 96), (MISSED, 88), (REJECTED, 144), (NOT_CHECKED, 100))


class FiguresTable(QTableWidget):
    """Two lines a product where two models are compared: the candidate, and the one that inspects."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(0, NOTES, parent)
        self._appearance = appearance
        self._reading: Reading | None = None
        appearance.changed.connect(self._show_again)
        make_flat(self, self.tr("How the models do on the golden sets"), 34, WIDTHS, (PRODUCT,))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        names = (
            self.tr("Product"),
            self.tr("Model"),
            self.tr("Missed"),
            self.tr("Good rejected"),
            self.tr("Not checked"),
        )
        self.setHorizontalHeaderLabels(list(names))

    def show_reading(self, reading: Reading) -> None:
        """Show how both models do."""
        self._reading = reading
        rows: list[tuple[ProductComparison, ModelOnProduct, str, bool]] = []
        for each in reading.comparison:
            names = (
                (self.tr("active"), self.tr("before it"))
                if reading.is_active
                else (self.tr("candidate"), self.tr("active"))
            )
            rows.append((each, each.candidate, names[0], True))
            if each.active is not None:
                rows.append((each, each.active, names[1], False))
        other = "" if reading.other is None else reading.other.record.label
        self.setRowCount(len(rows))
        for row, (comparison, model, name, is_first) in enumerate(rows):
            self._fill(row, comparison, model, (name, other), is_first)

    @Slot()
    def _show_again(self) -> None:
        """In the colours of another theme."""
        if self._reading is not None:
            self.show_reading(self._reading)

    def _fill(
        self, row: int, comparison: ProductComparison, model: ModelOnProduct, names: tuple[str, str], is_first: bool
    ) -> None:
        name, other = names
        parts = counted(len(comparison.parts), self.tr("{count} part"), self.tr("{count} parts"))
        tip = one_after_another(filter(None, (meaning_sentence(comparison, other), self._remarks(model))))
        texts = (
            comparison.product.name if is_first else parts,
            name,
            missed_words(model),
            share_words(model.rejections),
            str(model.not_checked) if model.knows else self.tr("not trained"),
        )
        bad = {MISSED: model.missed > 0, REJECTED: False, NOT_CHECKED: model.not_checked > 0 or not model.knows}
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            is_name = column == PRODUCT and is_first
            item.setFont(font(SIZE_BODY, QFont.Weight.DemiBold if is_name else QFont.Weight.Normal))
            item.setToolTip(tip or text)
            if column == MODEL or (column == PRODUCT and not is_first):
                item.setForeground(self._appearance.colour("muted"))
            elif bad.get(column):
                item.setForeground(QColor(self._appearance.palette.danger))
            self.setItem(row, column, item)

    def _remarks(self, model: ModelOnProduct) -> str:
        said = []
        if model.unjudged:
            one, many = (
                self.tr("One golden part is not judged yet."),
                self.tr("{count} golden parts are not judged yet."),
            )
            said.append(counted(model.unjudged, one, many))
        if model.seen:
            one = self.tr("One is not counted: the model was trained on this picture.")
            many = self.tr("{count} are not counted: the model was trained on these pictures.")
            said.append(counted(model.seen, one, many))
        return one_after_another(said)

"""The golden sets: products on the left, the golden parts of the chosen one on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedLayout, QWidget

from app.domain.golden_part import GoldenPart
from app.messages.wording.say import say
from app.pages.releases.parts.golden_grid import GoldenGrid
from app.pages.releases.parts.kind_filter import KindFilter
from app.pages.releases.parts.words import counts_words
from app.pages.releases.state import ReleasesState
from app.state.work_state import WorkState
from app.widgets.empty_state import EmptyState
from app.widgets.lists.two_line_list import ListRow, TwoLineList
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_TITLE, font
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, ElidedLabel, action_button, card, heading, leave_focus, text_label
from onenip_core.data.images.value_range import FULL_RANGE

LIST_WIDTH = 264
TITLE_WIDTH = 160


class GoldenView(QWidget):
    """Files and folders can be dropped on it."""

    def __init__(self, state: ReleasesState, work_state: WorkState, appearance: Appearance) -> None:
        super().__init__()
        self._state = state
        self._work = work_state
        self.products = TwoLineList(appearance, self.tr("Products with their golden sets"))
        self.title = ElidedLabel()
        self.title.setFont(font(SIZE_TITLE, QFont.Weight.DemiBold))
        self.counts = text_label("", tone="muted")
        self.good_button = action_button(appearance, self.tr("Add good parts…"), "image-plus")
        self.defective_button = action_button(appearance, self.tr("Add defective parts…"), "image-plus")
        self.folder_button = action_button(appearance, self.tr("Add folder…"), "folder-plus")
        self.truth_button = action_button(appearance, self.tr("What it is…"), "user-pen", "quiet")
        self.paint_button = action_button(appearance, self.tr("Paint defects…"), "scan-search", "quiet")
        self.remove_button = action_button(appearance, self.tr("Remove"), "trash-2", "quiet")
        leave_focus(self.truth_button, self.paint_button, self.remove_button)
        self.selection = text_label("", tone="muted")
        self.filter = KindFilter(appearance)
        self.grid = GoldenGrid(appearance)
        self.empty = EmptyState(
            appearance,
            "badge-check",
            self.tr("No golden parts yet"),
            self.tr(
                "Golden parts are pictures whose truth you know: good parts and real defects. No training ever sees them, so they "
                "tell what a new model is worth. Drop files or folders here, move normal images on the Products page, or add "
                "parts of a run on the Review page. With 35 good and 30 defective parts of each product much can be told, with "
                "a handful nothing."
            ),
        )
        self.products_button = action_button(appearance, self.tr("Go to Products"), "package", "primary", big=True)
        self.first_button = action_button(appearance, self.tr("Add folder…"), "folder-plus", "primary", big=True)
        for button in (self.products_button, self.first_button):
            self.empty.add_button(button)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress_text = text_label("")
        self.cancel_button = action_button(appearance, self.tr("Cancel"), "x", "quiet")
        self._build_layout()
        state.readingChanged.connect(self._show)
        state.chosenChanged.connect(self._show)
        work_state.progressChanged.connect(self._show_progress)
        self.products.rowChosen.connect(state.choose_product)
        self.grid.selectionMoved.connect(self._show_selection)
        self.filter.activated.connect(lambda _row: self._show())
        self._show()
        self._show_progress()

    @property
    def paintable(self) -> tuple[GoldenPart, ...]:
        """The selected parts that have defects."""
        return tuple(part for part in self.grid.selected if not part.is_good)

    def _build_layout(self) -> None:
        list_card, list_layout = card(column=LIST_WIDTH)
        list_layout.addWidget(heading(self.tr("Products")))
        list_layout.addWidget(self.products, 1)
        head = FlowLayout(spacing=GRID)
        self.title.setMinimumWidth(scaled(TITLE_WIDTH))
        head.addWidget(self.title)
        for button in (self.good_button, self.defective_button, self.folder_button):
            head.addWidget(button)
        tools = FlowLayout(spacing=GRID)
        tools.addWidget(self.counts)
        tools.add_spring()
        tools.addWidget(self.filter)
        for widget in (self.selection, self.truth_button, self.paint_button, self.remove_button):
            tools.addWidget(widget)
        self.progress_row = QWidget()
        progress = QHBoxLayout(self.progress_row)
        progress.setContentsMargins(0, 0, 0, 0)
        progress.setSpacing(GRID)
        progress.addWidget(self.progress_text)
        progress.addWidget(self.progress, 1)
        progress.addWidget(self.cancel_button)
        content = QWidget()
        self._content = QStackedLayout(content)
        self._content.addWidget(self.empty)
        self._content.addWidget(self.grid)
        parts_card, parts_layout = card()
        parts_layout.addLayout(head)
        parts_layout.addLayout(tools)
        parts_layout.addWidget(self.progress_row)
        parts_layout.addWidget(content, 1)
        layout = SideBySide(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(list_card)
        layout.addWidget(parts_card, 1)

    @Slot()
    def _show(self) -> None:
        reading, product = self._state.reading, self._state.product
        # Golden parts are of a product; without one there is nothing to add them to.
        self.products_button.setVisible(product is None)
        self.first_button.setVisible(product is not None)
        rows = [ListRow(each.id, each.name, counts_words(reading.golden.get(each.id, ()))) for each in reading.products]
        self.products.show_rows(rows, None if product is None else product.id)
        if product is None:
            self.title.setText("")
            self.counts.setText("")
            self.filter.show_parts(())
            self.grid.show_parts((), FULL_RANGE)
            self._content.setCurrentIndex(0)
            return
        parts = self._state.parts
        self.title.setText(product.name)
        self.counts.setText(counts_words(parts))
        self.filter.show_parts(parts)
        self.grid.show_parts(self.filter.chosen(parts), product.values)
        self._content.setCurrentIndex(1 if parts else 0)

    @Slot()
    def _show_selection(self) -> None:
        count = len(self.grid.selected)
        self.selection.setText(self.tr("{count} selected").format(count=count) if count else "")

    @Slot()
    def _show_progress(self) -> None:
        progress, label = self._work.progress, self._work.label
        self.progress_row.setVisible(progress is not None)
        if progress is not None:
            done, total = progress
            self.progress.setRange(0, total)
            self.progress.setValue(done)
            counts = self.tr("{done} of {total}").format(done=done, total=total) if total else ""
            self.progress_text.setText(" · ".join(filter(None, ("" if label is None else say(label), counts))))
            self.progress_text.setAlignment(Qt.AlignmentFlag.AlignVCenter)

"""Draws where on its pictures a product is inspected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.product import NormalImage, Product
from app.messages.wording.lists import one_after_another
from app.pages.products.area_draft import AreaDraft
from app.widgets.image_scene.area_item import veil_size
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_STRONG
from app.widgets.look.widgets import GRID, action_button, text_label
from app.widgets.question_dialog import QuestionDialog
from app.widgets.shape_drawing.shape_canvas import Tool
from app.widgets.shape_drawing.shape_dialog import ShapeDialog
from onenip_core.inspected_area import InspectedArea


class AreaDialog(ShapeDialog[NormalImage, AreaDraft]):
    """`area` is to be kept with the product once it was accepted."""

    def __init__(
        self,
        appearance: Appearance,
        product: Product,
        images: Sequence[NormalImage],
        first: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """`images` of the product, of which the one with the number `first` is shown at first."""
        super().__init__(appearance, AreaDraft(product.area), images, first, parent)
        self.setWindowTitle(self.tr("Inspected area of {product}").format(product=product.name))
        self.view.setAccessibleName(self.tr("Picture with the inspected area"))
        self.inspect_button = self.chip(self.tr("Inspect"), "I")
        self.ignore_button = self.chip(self.tr("Ignore"), "X")
        self.inspect_button.setChecked(True)
        self.share_text = text_label("", SIZE_STRONG, QFont.Weight.DemiBold)
        self.whole_button = action_button(
            appearance, self.tr("Whole picture"), tip=self.tr("Take all shapes away: everything is inspected")
        )
        self._build_layout()
        self.inspect_button.clicked.connect(lambda: self.draw_inspected(True))
        self.ignore_button.clicked.connect(lambda: self.draw_inspected(False))
        self.whole_button.clicked.connect(self.draft.clear)
        self.add_key("I", lambda: self.draw_inspected(True))
        self.add_key("X", lambda: self.draw_inspected(False))
        self.take_tool(Tool.RECTANGLE if product.area.is_whole else Tool.SELECT)
        self.show_drawn()
        self.show_brush()

    def _build_layout(self) -> None:
        below = self.steps_row()
        below.addWidget(self.share_text)
        ends = QHBoxLayout()
        ends.setSpacing(GRID)
        ends.addWidget(self.whole_button)
        ends.addWidget(self.problem, 1)
        ends.addWidget(self.cancel_button)
        ends.addWidget(self.keep_button)
        layout = self.outer_layout()
        layout.addLayout(self.tools_row((self.inspect_button, self.ignore_button)))
        layout.addWidget(self.hint)
        layout.addWidget(self.view, 1)
        layout.addLayout(below)
        layout.addLayout(ends)
        self.begin_in_view()

    @property
    def area(self) -> InspectedArea:
        """What is drawn. Raises AreaError while it cannot be kept."""
        return self.draft.area()

    def draw_inspected(self, inspects: bool) -> None:
        """Draw what is inspected, or what is ignored."""
        (self.inspect_button if inspects else self.ignore_button).setChecked(True)
        self.canvas.inspects = inspects
        self.canvas.update()

    def make_question(self) -> QuestionDialog:
        """Whether what was drawn may be lost."""
        return QuestionDialog(
            self._appearance,
            self.tr("Close without keeping the area?"),
            self.tr("What you drew is lost. The product keeps the inspected area that it had."),
            self.tr("Close"),
            self.tr("Go on drawing"),
            self,
        )

    def hint_for(self, tool: Tool) -> str:
        """How a tool is used."""
        said = super().hint_for(tool)
        return one_after_another((said, self.tr("Ignore makes it an eraser."))) if tool is Tool.BRUSH else said

    @Slot()
    def show_drawn(self) -> None:
        """Show what is inspected, and what can be done with it."""
        super().show_drawn()
        draft, size = self.draft, self.view.scene.frame_size
        if size is not None:
            self.view.scene.show_inside(draft.mask(*veil_size(size)) if draft.shapes else None)
        self.whole_button.setEnabled(bool(draft.shapes))
        share = self.tr("Inspected: the whole picture")
        if draft.shapes:
            share = self.tr("Inspected: {percent} % of the picture").format(percent=round(100 * draft.share))
        self.share_text.setText(share)

"""Paints where the defects of parts are, and of what kind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.golden_part import PaintedDefects
from app.messages.wording.lists import one_after_another
from app.widgets.defect_painting.defect_draft import DefectDraft
from app.widgets.defect_painting.kind_field import KindField
from app.widgets.defect_painting.painted_picture import PaintedPicture
from app.widgets.formatting import format_percent
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, ElidedLabel, action_button, text_label
from app.widgets.question_dialog import QuestionDialog
from app.widgets.shape_drawing.regions_item import RegionsItem
from app.widgets.shape_drawing.shape_canvas import Tool
from app.widgets.shape_drawing.shape_dialog import ShapeDialog

MIDDLE = ((0.45, 0.45), (0.55, 0.55))
LEAST_BRUSH = 0.001
BRUSH = 0.01


class DefectDialog(ShapeDialog[PaintedPicture, DefectDraft]):
    """`painted` is to be kept once it was accepted: of all parts that were painted on."""

    def __init__(
        self,
        appearance: Appearance,
        product_name: str,
        parts: Sequence[PaintedPicture],
        kinds: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """`parts` are one or more defective ones of the product, `kinds` the kinds of defect that are known of it."""
        super().__init__(appearance, DefectDraft(parts), parts, 0, parent)
        self.setWindowTitle(self.tr("Painted defects of {product}").format(product=product_name))
        self.view.setAccessibleName(self.tr("Picture with the painted defects"))
        self._known_kinds = tuple(kinds)
        self.regions = RegionsItem(tinted=True)
        self.view.scene.addItem(self.regions)
        self.canvas.setZValue(self.regions.zValue() + 1)
        self.canvas.least_brush, self.canvas.brush, self.canvas.middle = LEAST_BRUSH, BRUSH, MIDDLE
        self.paint_button = self.chip(self.tr("Defect"), "D")
        self.erase_button = self.chip(self.tr("Erase"), "X")
        self.paint_button.setChecked(True)
        self.kind_label = text_label(self.tr("Kind of defect"))
        self.kind = KindField(appearance, kinds)
        self.kind.setToolTip(self.tr("Key: {key}").format(key="K"))
        self.unreadable = text_label(
            self.tr("What was painted on this part cannot be read. It stays as it is until you paint anew."),
            tone="warning",
            wrap=True,
        )
        self.said = ElidedLabel(QFont.Weight.DemiBold)
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.clear_button = action_button(
            appearance, self.tr("Remove all"), tip=self.tr("Take all shapes of this part away")
        )
        self.keep_button.setText(self.tr("Keep"))
        self.keep_button.setAccessibleName(self.tr("Keep"))
        self._build_layout()
        self._connect()
        self.take_tool(Tool.BRUSH)
        self._begin_kind(self.image)
        self.show_drawn()
        self.show_brush()

    def _build_layout(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(self.kind_label)
        words.addWidget(self.kind)
        words.addSpacing(GRID)
        words.addWidget(self.hint, 1)
        below = self.steps_row()
        below.addWidget(self.said, 1)
        ends = QHBoxLayout()
        ends.setSpacing(GRID)
        ends.addWidget(self.clear_button)
        ends.addWidget(self.problem, 1)
        ends.addWidget(self.cancel_button)
        ends.addWidget(self.keep_button)
        layout = self.outer_layout()
        layout.addLayout(self.tools_row((self.paint_button, self.erase_button)))
        layout.addLayout(words)
        layout.addWidget(self.unreadable)
        layout.addWidget(self.view, 1)
        layout.addLayout(below)
        layout.addLayout(ends)
        self.begin_in_view()

    def _connect(self) -> None:
        self.paint_button.clicked.connect(lambda: self.draw_defects(True))
        self.erase_button.clicked.connect(lambda: self.draw_defects(False))
        self.clear_button.clicked.connect(self.draft.clear)
        self.kind.typed.connect(self._on_kind_typed)
        self.kind.settled.connect(self._on_kind_settled)
        self.kind.left.connect(self.view.setFocus)
        self.add_key("D", lambda: self.draw_defects(True))
        self.add_key("X", lambda: self.draw_defects(False))
        self.add_key("K", self.kind.begin_typing)

    # What a person does ----------------------------------------------------------------------------------------

    def painted(self) -> dict[int, PaintedDefects]:
        """What was changed, by the numbers of the parts."""
        return self.draft.painted()

    def draw_defects(self, paints: bool) -> None:
        """Draw defects, or erase them."""
        (self.paint_button if paints else self.erase_button).setChecked(True)
        self.canvas.inspects = paints
        self.canvas.update()

    @Slot()
    def accept(self) -> None:
        """Keep all parts. One that cannot be kept is shown, with the reason."""
        self.kind.settle()
        troubled = self.draft.troubled
        if troubled is not None and troubled != self.image.id:
            places = {part.id: place for place, part in enumerate(self._images)}
            self.step(places[troubled] - self._place)
            return
        super().accept()

    def make_question(self) -> QuestionDialog:
        """Whether what was painted may be lost."""
        return QuestionDialog(
            self._appearance,
            self.tr("Close without keeping what you painted?"),
            self.tr("What you painted since the window opened is lost. The parts keep the defects that they had."),
            self.tr("Close"),
            self.tr("Go on painting"),
            self,
        )

    def hint_for(self, tool: Tool) -> str:
        """How a tool is used."""
        said = super().hint_for(tool)
        return said if tool is Tool.SELECT else one_after_another((said, self.tr("Erase makes it an eraser.")))

    # What is shown ---------------------------------------------------------------------------------------------

    def show_image(self, image: PaintedPicture) -> None:
        """Paint on another part."""
        self.kind.settle()
        self.canvas.give_up()
        self.view.show_part(None, None, None)
        self.canvas.show_over(None)
        self.draft.open(image)
        super().show_image(image)
        self._begin_kind(image)

    @Slot()
    def show_drawn(self) -> None:
        """Show what is painted, and what can be done with it."""
        super().show_drawn()
        draft = self.draft
        self.regions.show_regions(draft.regions, self.view.scene.frame_size)
        self.clear_button.setEnabled(bool(draft.shapes))
        self.unreadable.setVisible(bool(self.image.painted.unreadable) and not draft.shapes)
        self.said.setText(
            " · ".join(
                self.tr("{kind} {share}").format(
                    kind=kind or self.tr("Defect"), share=format_percent(float(mask.mean()), 2)
                )
                for kind, mask in self.regions.masks.items()
            )
            or self.tr("Nothing painted")
        )
        chosen = draft.chosen
        if self.canvas.tool is Tool.SELECT and draft.selected is not None and chosen is not None and chosen.inspected:
            self._show_kind(draft.labels[draft.selected])

    def _begin_kind(self, part: PaintedPicture) -> None:
        """What is said of the part already, or what was said last."""
        kinds = (*part.kinds, self.draft.label)
        self.draft.label = next((kind for kind in kinds if kind), "")
        self._show_kind(self.draft.label)

    def _show_kind(self, kind: str) -> None:
        self.kind.show_kind(kind)
        self.draft.label = self.kind.kind

    @Slot(str)
    def _on_kind_typed(self, kind: str) -> None:
        self.draft.label = kind

    @Slot(str)
    def _on_kind_settled(self, kind: str) -> None:
        """The shape that is chosen is of that kind too; but not one that was just painted and has a kind: the next is meant."""
        self.draft.label = kind
        place = self.draft.selected
        if place is not None and (self.canvas.tool is Tool.SELECT or not self.draft.labels[place]):
            self.draft.relabel(kind)

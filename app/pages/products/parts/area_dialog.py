"""Draws where on its pictures a product is inspected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.product import NormalImage, Product
from app.messages.message import Message
from app.messages.wording.say import say
from app.pages.products.area_draft import AreaDraft
from app.pages.products.area_geometry import moved, resized
from app.pages.products.parts.area_canvas import AreaCanvas, Tool
from app.widgets.image_scene.area_item import veil_size
from app.widgets.image_scene.image_view import ImageView
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_STRONG
from app.widgets.look.widgets import GRID, ElidedLabel, Slider, action_button, text_label
from app.widgets.question_dialog import QuestionDialog
from onenip_core.inspected_area import InspectedArea
from onenip_core.types import RgbImage

SIZE = 1180, 740
BRUSH_STEP = 1.25
NUDGE = 0.005
"""Of the picture, a press of an arrow key."""


class AreaDialog(QDialog):
    """`area` is to be kept with the product once it was accepted. Pictures are asked for, and given by `show_picture`."""

    pictureWanted = Signal(object)
    """Carries the NormalImage under the shapes."""

    def __init__(
        self,
        appearance: Appearance,
        product: Product,
        images: Sequence[NormalImage],
        first: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """`images` of the product, of which the one with the number `first` is shown at first."""
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        self.setWindowTitle(self.tr("Inspected area of {product}").format(product=product.name))
        self.resize(*SIZE)
        self._appearance = appearance
        self._images = tuple(images)
        self._place = min(max(first, 0), max(len(self._images) - 1, 0))
        self.draft = AreaDraft(product.area, self)
        self.view = ImageView(appearance)
        self.view.setAccessibleName(self.tr("Picture with the inspected area"))
        self.canvas = AreaCanvas(self.draft, appearance.colour("accent"), self._zoom)
        self.view.scene.addItem(self.canvas)
        self._make_widgets(appearance)
        self._build_layout()
        self._connect()
        self._add_keys()
        self.take_tool(Tool.RECTANGLE if product.area.is_whole else Tool.SELECT)
        self._on_drawn()
        self._on_brush_changed()

    def _make_widgets(self, appearance: Appearance) -> None:
        self.tools: dict[Tool, QPushButton] = {}
        for tool, text, key in (
            (Tool.SELECT, self.tr("Select"), "V"),
            (Tool.RECTANGLE, self.tr("Rectangle"), "R"),
            (Tool.POLYGON, self.tr("Polygon"), "P"),
            (Tool.BRUSH, self.tr("Brush"), "B"),
        ):
            self.tools[tool] = self._chip(text, key)
        self.inspect_button = self._chip(self.tr("Inspect"), "I")
        self.ignore_button = self._chip(self.tr("Ignore"), "X")
        self.inspect_button.setChecked(True)
        self.brush_text = text_label("", tone="muted")
        self.brush_text.setFixedWidth(80)
        self.brush_slider = Slider(self.tr("Size of the brush"), 1, 80)
        self.brush_slider.setFixedWidth(104)
        self.brush_slider.setMinimumHeight(40)
        self.undo_button = action_button(appearance, "", "undo-2", "quiet", self.tr("Undo (Ctrl+Z)"))
        self.redo_button = action_button(appearance, "", "redo-2", "quiet", self.tr("Redo (Ctrl+Y)"))
        self.delete_button = action_button(appearance, "", "trash-2", "quiet", self.tr("Delete the shape (Del)"))
        self.fit_button = action_button(appearance, "", "fit", "quiet", self.tr("Fit the image"))
        self.hint = text_label("", tone="muted", wrap=True)
        self.problem = text_label("", tone="danger", wrap=True)
        self.share_text = text_label("", SIZE_STRONG, QFont.Weight.DemiBold)
        self.previous_button = action_button(appearance, self.tr("Previous"), "", "quiet")
        self.next_button = action_button(appearance, self.tr("Next"), "", "quiet")
        self.place_text = text_label("", tone="muted")
        self.name_text = ElidedLabel()
        self.whole_button = action_button(
            appearance, self.tr("Whole picture"), tip=self.tr("Take all shapes away: everything is inspected")
        )
        self.cancel_button = action_button(appearance, self.tr("Cancel"))
        self.keep_button = action_button(
            appearance, self.tr("Keep with the product"), role="primary", tip=self.tr("Ctrl+Return")
        )

    def _chip(self, text: str, key: str) -> QPushButton:
        button = action_button(self._appearance, text, role="chip", tip=self.tr("Key: {key}").format(key=key))
        button.setCheckable(True)
        return button

    def _build_layout(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for group in (tuple(self.tools.values()), (self.inspect_button, self.ignore_button)):
            exclusive = QButtonGroup(self)
            for button in group:
                exclusive.addButton(button)
                row.addWidget(button)
            row.addSpacing(2 * GRID)
        row.addWidget(self.brush_text)
        row.addWidget(self.brush_slider)
        row.addStretch(1)
        for button in (self.undo_button, self.redo_button, self.delete_button, self.fit_button):
            row.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.previous_button)
        below.addWidget(self.next_button)
        below.addWidget(self.place_text)
        below.addWidget(self.name_text, 1)
        below.addWidget(self.share_text)
        ends = QHBoxLayout()
        ends.setSpacing(GRID)
        ends.addWidget(self.whole_button)
        ends.addWidget(self.problem, 1)
        ends.addWidget(self.cancel_button)
        ends.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(row)
        layout.addWidget(self.hint)
        layout.addWidget(self.view, 1)
        layout.addLayout(below)
        layout.addLayout(ends)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)  # Return closes a polygon
        self.view.setFocus()

    def _connect(self) -> None:
        for tool, button in self.tools.items():
            button.clicked.connect(lambda _checked=False, tool=tool: self.take_tool(tool))
        self.inspect_button.clicked.connect(lambda: self.draw_inspected(True))
        self.ignore_button.clicked.connect(lambda: self.draw_inspected(False))
        self.brush_slider.valueChanged.connect(self._on_slider_moved)
        self.undo_button.clicked.connect(self.draft.undo)
        self.redo_button.clicked.connect(self.draft.redo)
        self.delete_button.clicked.connect(self.draft.delete)
        self.whole_button.clicked.connect(self.draft.clear)
        self.fit_button.clicked.connect(self.view.fit)
        self.previous_button.clicked.connect(lambda: self.step(-1))
        self.next_button.clicked.connect(lambda: self.step(1))
        self.cancel_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self.accept)
        self.draft.changed.connect(self._on_drawn)
        self.canvas.brushChanged.connect(self._on_brush_changed)
        self.view.viewChanged.connect(self.canvas.update)

    def _add_keys(self) -> None:
        for tool, key in ((Tool.SELECT, "V"), (Tool.RECTANGLE, "R"), (Tool.POLYGON, "P"), (Tool.BRUSH, "B")):
            self._key(key, lambda tool=tool: self.take_tool(tool))  # type: ignore[misc]
        self._key("I", lambda: self.draw_inspected(True))
        self._key("X", lambda: self.draw_inspected(False))
        self._key("[", lambda: self.canvas.change_brush(1 / BRUSH_STEP))
        self._key("]", lambda: self.canvas.change_brush(BRUSH_STEP))
        self._key("Del", self.draft.delete)
        self._key("Ctrl+Z", self.draft.undo)
        self._key("Ctrl+Y", self.draft.redo)
        self._key("Ctrl+Shift+Z", self.draft.redo)
        self._key("Ctrl+Return", self._keep_if_possible)
        self._key("Backspace", self.canvas.take_back_point)
        self._key("Left", lambda: self.step(-1), of_view=True)
        self._key("Right", lambda: self.step(1), of_view=True)
        self._key("Return", self.canvas.finish, of_view=True)
        self._key("Enter", self.canvas.finish, of_view=True)
        self._key("N", lambda: self.select_next())
        for name, across, down in (("Left", -1, 0), ("Right", 1, 0), ("Up", 0, -1), ("Down", 0, 1)):
            self._key(f"Ctrl+{name}", lambda x=across, y=down: self.nudge(x, y))  # type: ignore[misc]
            self._key(f"Ctrl+Shift+{name}", lambda x=across, y=down: self.nudge(x, y, resizes=True))  # type: ignore[misc]

    def _key(self, keys: str, does: Callable[[], object], *, of_view: bool = False) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.view if of_view else self)
        if of_view:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(does)

    # What a person does ----------------------------------------------------------------------------------------

    @property
    def area(self) -> InspectedArea:
        """What is drawn. Raises AreaError while it cannot be kept."""
        return self.draft.area()

    def take_tool(self, tool: Tool) -> None:
        """Draw with this one from now on."""
        self.tools[tool].setChecked(True)
        self.canvas.take(tool)
        for widget in (self.brush_text, self.brush_slider):
            widget.setEnabled(tool is Tool.BRUSH)
        self.hint.setText(self._hint(tool))

    def draw_inspected(self, inspects: bool) -> None:
        """Draw what is inspected, or what is ignored."""
        (self.inspect_button if inspects else self.ignore_button).setChecked(True)
        self.canvas.inspects = inspects
        self.canvas.update()

    def step(self, count: int) -> None:
        """Put another picture of the product under the shapes."""
        place = self._place + count
        if 0 <= place < len(self._images):
            self._place = place
            self._ask_picture()

    def select_next(self) -> None:
        """Choose the next shape, from the lowest to the topmost, then none."""
        place = self.draft.selected
        count = len(self.draft.shapes)
        wanted = 0 if place is None else place + 1
        self.take_tool(Tool.SELECT)
        self.draft.select(wanted if wanted < count else None)

    def nudge(self, across: int, down: int, *, resizes: bool = False) -> None:
        """Move the chosen shape a little, or its right and lower end."""
        chosen = self.draft.chosen
        if chosen is not None:
            dx, dy = across * NUDGE, down * NUDGE
            self.draft.exchange(resized(chosen, dx, dy, NUDGE) if resizes else moved(chosen, dx, dy))

    @Slot()
    def reject(self) -> None:
        """Give up a shape that was begun, then the choice, then everything: that is asked about."""
        if self.sender() is not self.cancel_button:
            if self.canvas.give_up():
                return
            if self.draft.selected is not None:
                self.draft.select(None)
                return
        if (self.draft.is_changed or self.canvas.is_drawing) and not self.make_question().ask():
            return
        super().reject()

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

    @Slot()
    def accept(self) -> None:
        """Keep it, if it is an area. A polygon that was begun is closed first; one of fewer than three corners is none."""
        if self.canvas.is_drawing:
            self.canvas.finish()
            if self.canvas.is_drawing:
                self.problem.setText(
                    self.tr("The polygon has fewer than three corners. Add corners, or press Esc to give it up.")
                )
                return
        if not self.draft.problem:
            super().accept()

    def _keep_if_possible(self) -> None:
        self.accept()

    # What is shown ---------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Ask for the first picture."""
        self._ask_picture()

    def show_picture(self, image: NormalImage, pixels: RgbImage | None, unreadable: Message | None = None) -> None:
        """Put pixels under the shapes, or say why there are none; those of another picture come too late."""
        if not self._images or self._images[self._place].id != image.id:
            return
        if unreadable is not None:
            self.view.set_empty_text(say(unreadable))
        self.view.show_part(pixels, None, None)
        self.canvas.show_over(self.view.scene.frame_size)
        self._on_drawn()

    def _ask_picture(self) -> None:
        total = len(self._images)
        image = self._images[self._place]
        self.view.set_empty_text(self.tr("The picture is being read…"))
        self.place_text.setText(self.tr("{number} of {total}").format(number=self._place + 1, total=total))
        self.name_text.setText(image.original_name)
        self.previous_button.setEnabled(self._place > 0)
        self.next_button.setEnabled(self._place + 1 < total)
        self.pictureWanted.emit(image)

    @Slot()
    def _on_drawn(self) -> None:
        draft, size = self.draft, self.view.scene.frame_size
        if size is not None:
            self.view.scene.show_inside(draft.mask(*veil_size(size)) if draft.shapes else None)
        self.undo_button.setEnabled(draft.can_undo)
        self.redo_button.setEnabled(draft.can_redo)
        self.delete_button.setEnabled(draft.selected is not None)
        self.whole_button.setEnabled(bool(draft.shapes))
        problem = draft.problem
        self.problem.setText(problem)
        self.keep_button.setEnabled(not problem)
        share = self.tr("Inspected: the whole picture")
        if draft.shapes:
            share = self.tr("Inspected: {percent} % of the picture").format(percent=round(100 * draft.share))
        self.share_text.setText(share)

    @Slot()
    def _on_brush_changed(self) -> None:
        percent = max(1, round(200 * self.canvas.brush))
        with QSignalBlocker(self.brush_slider):
            self.brush_slider.setValue(percent)
        self.brush_text.setText(self.tr("Brush {percent} %").format(percent=percent))

    @Slot(int)
    def _on_slider_moved(self, percent: int) -> None:
        self.canvas.change_brush(percent / 200 / self.canvas.brush)

    def _hint(self, tool: Tool) -> str:
        match tool:
            case Tool.SELECT:
                return self.tr(
                    "Drag a shape or one of its handles; Del takes it away. By keys: N chooses the next shape, Ctrl with the "
                    "arrows moves it, Ctrl+Shift with the arrows changes its size."
                )
            case Tool.RECTANGLE:
                return self.tr(
                    "Drag from corner to corner. By keys: Return puts a rectangle into the middle, Ctrl with the arrows moves it, "
                    "Ctrl+Shift with the arrows changes its size."
                )
            case Tool.POLYGON:
                return self.tr(
                    "Click corner after corner. Return, a double click or a click on the first corner closes it; Backspace "
                    "takes the last corner back."
                )
        return self.tr("Paint with the left button; [ and ] change the size of the brush. Ignore makes it an eraser.")

    def _zoom(self) -> float:
        viewport = self.view.viewport
        return 1.0 if viewport is None else viewport.zoom

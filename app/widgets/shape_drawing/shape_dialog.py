"""A dialog in which shapes are drawn over pictures: tools, brush, steps back and forth, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.messages.message import Message
from app.messages.wording.numbers import format_number
from app.messages.wording.say import say
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, Slider, action_button, text_label
from app.widgets.question_dialog import QuestionDialog
from app.widgets.shape_drawing.picture_dialog import P, PictureDialog, kept_together
from app.widgets.shape_drawing.shape_canvas import ShapeCanvas, Tool
from app.widgets.shape_drawing.shape_draft import ShapeDraft
from app.widgets.shape_drawing.shape_geometry import moved, resized
from onenip_core.types import RgbImage

SIZE = 1180, 740
BRUSH_STEP = 1.25
NUDGE = 0.005
"""Of the picture, a press of an arrow key."""


D = TypeVar("D", bound=ShapeDraft)


class ShapeDialog(PictureDialog[P], Generic[P, D]):
    """Pictures are asked for, and given by `show_picture`."""

    pictureWanted = Signal(object)
    """Carries the picture under the shapes."""

    def __init__(
        self,
        appearance: Appearance,
        draft: D,
        images: Sequence[P],
        first: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, images, first, parent)
        self.resize(*map(scaled, SIZE))
        self.draft = draft
        draft.setParent(self)
        self.canvas = ShapeCanvas(draft, appearance.colour("accent"), self._zoom)
        self.view.scene.addItem(self.canvas)
        self.tools: dict[Tool, QPushButton] = {}
        for tool, text, key in (
            (Tool.SELECT, self.tr("Select"), "V"),
            (Tool.RECTANGLE, self.tr("Rectangle"), "R"),
            (Tool.POLYGON, self.tr("Polygon"), "P"),
            (Tool.BRUSH, self.tr("Brush"), "B"),
        ):
            self.tools[tool] = self.chip(text, key)
            self.tools[tool].clicked.connect(lambda _checked=False, tool=tool: self.take_tool(tool))
            self.add_key(key, lambda tool=tool: self.take_tool(tool))  # type: ignore[misc]
        self.brush_text = text_label("", tone="muted")
        widest = self.tr("Brush {percent} %").format(percent=format_number(10, ".1f"))
        self.brush_text.setMinimumWidth(max(80, self.brush_text.fontMetrics().horizontalAdvance(widest)))
        self.brush_slider = Slider(self.tr("Size of the brush"), 1, 80)
        self.brush_slider.setFixedWidth(scaled(104))
        self.brush_slider.setMinimumHeight(heightened(40))
        self.undo_button = action_button(appearance, "", "undo-2", "quiet", self.tr("Undo (Ctrl+Z)"))
        self.redo_button = action_button(appearance, "", "redo-2", "quiet", self.tr("Redo (Ctrl+Y)"))
        self.delete_button = action_button(appearance, "", "trash-2", "quiet", self.tr("Delete the shape (Del)"))
        self.fit_button = action_button(appearance, "", "fit", "quiet", self.tr("Fit the image"))
        self.hint = text_label("", tone="muted", wrap=True)
        self.problem = text_label("", tone="danger", wrap=True)
        self._connect_drawing()
        self._add_drawing_keys()

    def tools_row(self, beside: Sequence[QPushButton]) -> FlowLayout:
        """The tools, `beside` them the chips for what is drawn, the brush, then what takes back."""
        row = FlowLayout(spacing=GRID)
        for group in (tuple(self.tools.values()), beside):
            row.addWidget(self.group(group))
        row.addWidget(kept_together((self.brush_text, self.brush_slider)))
        row.add_spring()
        row.addWidget(kept_together((self.undo_button, self.redo_button, self.delete_button, self.fit_button)))
        return row

    def _connect_drawing(self) -> None:
        self.brush_slider.valueChanged.connect(self._on_slider_moved)
        self.undo_button.clicked.connect(self.draft.undo)
        self.redo_button.clicked.connect(self.draft.redo)
        self.delete_button.clicked.connect(self.draft.delete)
        self.fit_button.clicked.connect(self.view.fit)
        self.draft.changed.connect(self.show_drawn)
        self.canvas.brushChanged.connect(self.show_brush)
        self.view.viewChanged.connect(self.canvas.update)

    def _add_drawing_keys(self) -> None:
        self.add_key("[", lambda: self.canvas.change_brush(1 / BRUSH_STEP))
        self.add_key("]", lambda: self.canvas.change_brush(BRUSH_STEP))
        self.add_key("Del", self.draft.delete)
        self.add_key("Ctrl+Z", self.draft.undo)
        self.add_key("Ctrl+Y", self.draft.redo)
        self.add_key("Ctrl+Shift+Z", self.draft.redo)
        self.add_key("Backspace", self.canvas.take_back_point)
        self.add_key("Return", self.canvas.finish, of_view=True)
        self.add_key("Enter", self.canvas.finish, of_view=True)
        self.add_key("N", lambda: self.select_next())
        for name, across, down in (("Left", -1, 0), ("Right", 1, 0), ("Up", 0, -1), ("Down", 0, 1)):
            self.add_key(f"Ctrl+{name}", lambda x=across, y=down: self.nudge(x, y))  # type: ignore[misc]
            self.add_key(f"Ctrl+Shift+{name}", lambda x=across, y=down: self.nudge(x, y, resizes=True))  # type: ignore[misc]

    # What a person does ----------------------------------------------------------------------------------------

    def take_tool(self, tool: Tool) -> None:
        """Draw with this one from now on."""
        self.tools[tool].setChecked(True)
        self.canvas.take(tool)
        for widget in (self.brush_text, self.brush_slider):
            widget.setEnabled(tool is Tool.BRUSH)
        self.hint.setText(self.hint_for(tool))

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
        if (self.is_changed or self.canvas.is_drawing) and not self.make_question().ask():
            return
        super().reject()

    @Slot()
    def accept(self) -> None:
        """Keep it, if it can be. A polygon that was begun is closed first; one of fewer than three corners is none."""
        if self.close_polygon() and not self.draft.problem:
            super().accept()

    def close_polygon(self) -> bool:
        """Close a polygon that was begun; False where that cannot be, which is said."""
        if self.canvas.is_drawing:
            self.canvas.finish()
            if self.canvas.is_drawing:
                self.problem.setText(
                    self.tr("The polygon has fewer than three corners. Add corners, or press Esc to give it up.")
                )
                return False
        return True

    # For those that derive from it -----------------------------------------------------------------------------

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost."""
        return self.draft.is_changed

    def make_question(self) -> QuestionDialog:
        """Whether what was drawn may be lost."""
        raise NotImplementedError

    def hint_for(self, tool: Tool) -> str:
        """How a tool is used."""
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
            case Tool.BRUSH:
                return self.tr("Paint with the left button; [ and ] change the size of the brush.")

    @Slot()
    def show_drawn(self) -> None:
        """Show what can be done with what is drawn now."""
        draft = self.draft
        self.undo_button.setEnabled(draft.can_undo)
        self.redo_button.setEnabled(draft.can_redo)
        self.delete_button.setEnabled(draft.selected is not None)
        problem = draft.problem
        self.problem.setText(problem)
        self.keep_button.setEnabled(not problem)

    # What is shown ---------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Ask for the first picture."""
        self.show_image(self.image)

    def show_image(self, image: P) -> None:
        """Put another picture under the shapes."""
        self.view.set_empty_text(self.tr("The picture is being read…"))
        super().show_image(image)
        self.pictureWanted.emit(image)

    def show_picture(self, image: P, pixels: RgbImage | None, unreadable: Message | None = None) -> None:
        """Put pixels under the shapes, or say why there are none; those of another picture come too late."""
        if not self._images or self.image.id != image.id:
            return
        if unreadable is not None:
            self.view.set_empty_text(say(unreadable))
        self.view.show_part(pixels, None, None)
        self.canvas.show_over(self.view.scene.frame_size)
        self.show_drawn()

    @Slot()
    def show_brush(self) -> None:
        """Show how large the brush is."""
        percent = 200 * self.canvas.brush
        with QSignalBlocker(self.brush_slider):
            self.brush_slider.setValue(max(1, round(percent)))
        said = format_number(percent, ".1f" if percent < 0.95 else ".0f")
        self.brush_text.setText(self.tr("Brush {percent} %").format(percent=said))

    @Slot(int)
    def _on_slider_moved(self, percent: int) -> None:
        self.canvas.change_brush(percent / 200 / self.canvas.brush)

    def _zoom(self) -> float:
        viewport = self.view.viewport
        return 1.0 if viewport is None else viewport.zoom

"""Which prompts a model has of a product, what each did for good parts, and which the next training shall take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.product import NormalImage
from app.domain.prompt_line import PromptLine, guided_parts, prompt_lines
from app.messages.picture_marks import mark_message
from app.messages.wording.lists import one_after_another
from app.messages.wording.say import say
from app.widgets.formatting import format_score
from app.widgets.image_scene.image_view import ImageView
from app.widgets.lists.flat_table import make_flat
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import scaled, scaled_size
from app.widgets.look.widgets import GRID, action_button, heading, text_label
from onenip_core.manifest import PromptEntry
from onenip_core.types import RgbImage

SIZE = QSize(1180, 640)
PICTURE_WIDTH = 320
NAME, GUIDED, SCORE, OWN, NEXT, REMARKS = range(6)
WIDTHS = ((GUIDED, 72), (SCORE, 80), (OWN, 72), (NEXT, 72), (REMARKS, 160))


class PromptsDialog(LockableDialog):
    """What is pinned or set aside here is stored at once, and can be undone like everywhere."""

    pinRequested = Signal(int, bool)
    """Image id; True pins it as a prompt."""
    asideRequested = Signal(int, bool)
    whyRequested = Signal(object)
    """The NormalImage that the model shall explain."""
    pictureWanted = Signal(object)
    """The NormalImage that shall be shown."""

    def __init__(
        self,
        appearance: Appearance,
        product: str,
        model: str,
        entries: Sequence[PromptEntry],
        products: Mapping[int, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self._products = products
        self._lines: tuple[PromptLine, ...] = ()
        self.setWindowTitle(self.tr("Prompts of {product}").format(product=product))
        self.resize(scaled_size(SIZE))
        self.table = QTableWidget(0, 6)
        self.view = ImageView(appearance)
        self.remarks = text_label("", wrap=True)
        self.pin_button = action_button(appearance, self.tr("Pin"), "star")
        self.aside_button = action_button(appearance, self.tr("Set aside"), "archive")
        self.why_button = action_button(appearance, self.tr("Why?"), "scan-search")
        self.close_button = action_button(appearance, self.tr("Close"), role="primary", big=True)
        counted = guided_parts(self._entries)
        text = self.tr("{model} inspects by these; the one that guides most good parts comes first.")
        if not counted:
            text = self.tr("{model} inspects by these; it was made before anybody counted what prompts do.")
        pinned = self.tr("The next training takes those that are pinned, and chooses others beside them.")
        text = one_after_another((text, pinned))
        self.summary = text_label(text.format(model=model), tone="muted", wrap=True)
        self._prepare_table(counted)
        self._build_layout(product)
        self.table.currentCellChanged.connect(lambda *_: self._show_chosen())
        self.pin_button.clicked.connect(self._pin)
        self.aside_button.clicked.connect(self._set_aside)
        self.why_button.clicked.connect(self._ask_why)
        self.close_button.clicked.connect(self.accept)

    def _prepare_table(self, counted: int) -> None:
        table = self.table
        name = self.tr("Prompts, the one that guides most good parts first")
        make_flat(table, name, 36, WIDTHS, (NAME,))
        names = (
            self.tr("Prompt"),
            self.tr("Guides"),
            self.tr("Their score"),
            self.tr("Its own"),
            self.tr("Next"),
            self.tr("Look at it"),
        )
        tips = (
            "",
            self.tr("Of {count} good parts, each judged as if it were new, how many it guided").format(count=counted),
            self.tr("Median score of the good parts that it guided; 1.00 is the proposed limit"),
            self.tr(
                "Score of the prompt's own picture, judged as if it were new; above 1.00 the model would reject it"
            ),
            self.tr("Whether the next training takes it in any case"),
            self.tr("What speaks against it"),
        )
        for column, (name, tip) in enumerate(zip(names, tips, strict=True)):
            item = QTableWidgetItem(name)
            item.setToolTip(tip)
            table.setHorizontalHeaderItem(column, item)

    def _build_layout(self, product: str) -> None:
        side = QVBoxLayout()
        side.setSpacing(GRID)
        side.addWidget(self.view, 1)
        side.addWidget(self.remarks)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.pin_button, self.aside_button, self.why_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        side.addLayout(buttons)
        for widget in (self.view, self.remarks):  # as wide as the buttons, where those are wider
            widget.setMinimumWidth(scaled(PICTURE_WIDTH))
            policy = widget.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            widget.setSizePolicy(policy)
        body = QHBoxLayout()
        body.setSpacing(2 * GRID)
        body.addWidget(self.table, 1)
        body.addLayout(side)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(self.tr("Prompts of {product}").format(product=product), SIZE_TITLE, wrap=True))
        layout.addWidget(self.summary)
        layout.addLayout(body, 1)
        layout.addLayout(foot)

    def show_images(self, images: Sequence[NormalImage]) -> None:
        """Show the prompts with the product's images as they are now."""
        chosen = self.chosen
        self._lines = prompt_lines(self._entries, images)
        self._names = {image.id: image.original_name for image in images}
        self.table.setRowCount(len(self._lines))
        for row, line in enumerate(self._lines):
            for column, text in enumerate(self._texts(line)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        rows = [row for row, line in enumerate(self._lines) if chosen is not None and line.name == chosen.name]
        self.table.setCurrentCell(rows[0] if rows else 0, NAME)
        self._show_chosen()

    @property
    def chosen(self) -> PromptLine | None:
        """The prompt that is looked at."""
        row = self.table.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def show_picture(self, image: NormalImage, pixels: RgbImage | None) -> None:
        """Show the picture that was wanted, if it still is."""
        line = self.chosen
        if line is not None and line.image is not None and line.image.id == image.id:
            self.view.show_part(pixels, None, 1.0)

    def _texts(self, line: PromptLine) -> tuple[str, ...]:
        entry = line.entry
        return (
            line.name,
            "–" if entry is None or entry.guided is None else str(entry.guided),
            format_score(None if entry is None else entry.guided_score),
            format_score(None if entry is None else entry.own_score),
            self.tr("pinned") if line.is_pinned else self.tr("open"),
            self._remark(line),
        )

    def _remark(self, line: PromptLine) -> str:
        said = [say(mark_message(mark, self._names, self._products)) for mark in line.marks]
        if line.is_rejected:
            said.append(self.tr("The model itself would reject it."))
        if line.image is None:
            said.append(self.tr("Its picture is not in this workspace."))
        elif line.image.is_set_aside:
            said.append(self.tr("It is set aside and teaches no further model."))
        if line.entry is None:
            said.append(self.tr("Pinned since; the model does not have it yet."))
        return one_after_another(said)

    @Slot()
    def _show_chosen(self) -> None:
        line = self.chosen
        image = None if line is None else line.image
        self.remarks.setText("" if line is None else self._remark(line))
        for button in (self.pin_button, self.aside_button, self.why_button):
            button.setEnabled(image is not None)
        self.view.set_empty_text("" if image is not None else self.tr("Its picture is not in this workspace."))
        self.view.show_part(None, None, 1.0)
        self.view.setAccessibleName("" if line is None else line.name)
        if image is None:
            return
        self.pin_button.setText(self.tr("Do not pin") if image.is_prompt else self.tr("Pin"))
        self.aside_button.setText(self.tr("Use again") if image.is_set_aside else self.tr("Set aside"))
        for button in (self.pin_button, self.aside_button):
            button.setAccessibleName(button.text())
        self.pictureWanted.emit(image)

    @Slot()
    def _pin(self) -> None:
        if self.chosen is not None and self.chosen.image is not None:
            self.pinRequested.emit(self.chosen.image.id, not self.chosen.image.is_prompt)

    @Slot()
    def _set_aside(self) -> None:
        if self.chosen is not None and self.chosen.image is not None:
            self.asideRequested.emit(self.chosen.image.id, not self.chosen.image.is_set_aside)

    @Slot()
    def _ask_why(self) -> None:
        if self.chosen is not None and self.chosen.image is not None:
            self.whyRequested.emit(self.chosen.image)

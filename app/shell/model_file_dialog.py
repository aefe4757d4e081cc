"""What is in a model file, and whether it shall be added."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.product import PROPOSED_THRESHOLD
from app.messages.message import Message
from app.messages.wording.lists import listed
from app.messages.wording.say import say
from app.operations.add_model_file import OfferedModelFile
from app.widgets.engine_names import engine_name
from app.widgets.formatting import format_bytes, format_count, format_score, format_time
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.column_area import ColumnArea
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, ElidedLabel, action_button, heading, rule, text_label
from onenip_core.model_file.contents import PackedProduct

WIDTH = 560
_ROWS_SHOWN, _ROW_HEIGHT = 6, 28
"""Products that are seen without scrolling."""
_ROWS_MOST = 200
"""A file may name any number; nobody reads on from there."""


class Answer(Enum):
    """What a person wants of the file."""

    CANCEL = 0
    ADD = 1
    ADD_AND_INSPECT = 2


class ModelFileDialog(LockableDialog):
    """The safe answer has the focus: the question may come up while a person types, because another program opened the file."""

    def __init__(
        self,
        appearance: Appearance,
        offered: OfferedModelFile,
        obstacle: Message | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`obstacle` says why the model cannot inspect at once; None if it can."""
        super().__init__(parent)
        self._offered = offered
        self.answer = Answer.CANCEL
        title = self.tr("Add model “{name}”?").format(name=offered.name)
        window_title = self.tr("Add model")
        if offered.twin is not None:
            title = self.tr("Add products of model “{name}”?").format(name=offered.twin.label)
            window_title = self.tr("Add products")
        self.setWindowTitle(window_title)
        self.setFixedWidth(scaled(WIDTH))
        self.title = heading(title, SIZE_TITLE, wrap=True)
        self.title.setWordWrap(True)
        self.obstacle = text_label("" if obstacle is None else say(obstacle), tone="warning", wrap=True)
        self.obstacle.setVisible(obstacle is not None)
        self.inspect_button = action_button(
            appearance, self.tr("Add and inspect with it"), "circle-check", role="primary", big=True
        )
        self.inspect_button.setEnabled(obstacle is None)
        self.inspect_button.setToolTip(self.obstacle.text())
        self.add_button = action_button(appearance, self.tr("Add"), "plus", big=True)
        self.cancel_button = action_button(appearance, self.tr("Cancel"), big=True)
        self._build_layout()
        self.inspect_button.clicked.connect(lambda: self._take(Answer.ADD_AND_INSPECT))
        self.add_button.clicked.connect(lambda: self._take(Answer.ADD))
        self.cancel_button.clicked.connect(self.reject)
        for button in (self.inspect_button, self.add_button):
            button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()

    def ask(self) -> Answer:
        """What the person wants; closing the dialog is no."""
        self.exec()
        self.deleteLater()
        return self.answer

    def _take(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()

    def _build_layout(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        for button in (self.inspect_button, self.add_button, self.cancel_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.title)
        layout.addLayout(self._facts())
        layout.addWidget(rule())
        layout.addWidget(self._products())
        layout.addWidget(self._what_happens())
        layout.addWidget(self.obstacle)
        layout.addLayout(buttons)

    def _facts(self) -> QGridLayout:
        contents = self._offered.contents
        written = self.tr("{time} by {program}").format(time=format_time(contents.written_at), program=contents.program)
        rows = (
            (self.tr("File"), str(self._offered.path)),
            (self.tr("Size"), format_bytes(self._offered.size)),
            (self.tr("Written"), written),
            (self.tr("Runs on"), listed(engine_name(str(each)) for each in contents.formats)),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, (name, value) in enumerate(rows):
            label = ElidedLabel(QFont.Weight.Medium)
            label.setText(value)
            grid.addWidget(text_label(name, tone="muted"), number, 0)
            grid.addWidget(label, number, 1)
        return grid

    def _products(self) -> QWidget:
        products = self._offered.products
        body = QWidget()
        body.setObjectName("ScrollBody")
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, GRID, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for row, product in enumerate(products[:_ROWS_MOST]):
            name = ElidedLabel(QFont.Weight.DemiBold)
            name.setText(product.name)
            name.setMinimumHeight(heightened(_ROW_HEIGHT))
            is_new = self._offered.is_new(product)
            grid.addWidget(name, row, 0)
            grid.addWidget(text_label(self._limit(product), tone="muted"), row, 1)
            standing = self.tr("new here") if is_new else self.tr("here already")
            grid.addWidget(text_label(standing, tone="accent" if is_new else "muted"), row, 2)
        if len(products) > _ROWS_MOST:
            more = self.tr("and {count} more").format(count=format_count(len(products) - _ROWS_MOST))
            grid.addWidget(text_label(more, tone="muted"), _ROWS_MOST, 0)
        area = ColumnArea(body, 0)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        area.setFixedHeight(min(len(products), _ROWS_SHOWN) * heightened(_ROW_HEIGHT) + 2)
        area.setAccessibleName(self.tr("Products of the model"))
        return area

    def _limit(self, product: PackedProduct) -> str:
        in_file = PROPOSED_THRESHOLD if product.limit is None else product.limit
        here = self._offered.limits_here.get(product.name, in_file)
        if format_score(here) == format_score(in_file):
            return self.tr("limit {limit}").format(limit=format_score(in_file))
        return self.tr("keeps limit {here}, not {limit}").format(here=format_score(here), limit=format_score(in_file))

    def _what_happens(self) -> QWidget:
        products = self._offered.products
        new = sum(map(self._offered.is_new, products))
        if self._offered.twin is not None:
            text = self.tr(
                "The model is here already; these products of it were deleted. Missing ones are made with the limits of the file "
                "and the prompts that came with it. Those that are here again keep their images, prompts and limits."
            )
        elif not new:
            text = self.tr("The products that are here keep their images, prompts and limits.")
        elif new == len(products):
            text = self.tr("The products are made with the limits of the file, and the prompts that came with it.")
        else:
            text = self.tr(
                "The new products are made with the limits and prompts of the file. Those that are here keep their images, "
                "prompts and limits."
            )
        return text_label(text, tone="muted", wrap=True)

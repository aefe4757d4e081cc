"""Asks what a kind of source wants to know beside the place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.source_choice import SourceChoice
from app.sources.kind import Amount, Option
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, ElidedLabel, action_button, heading, text_label
from app.widgets.number_box import NumberBox

WIDTH = 560
SWITCH_HEIGHT = 44


class OptionsDialog(LockableDialog):
    """`choice` holds what the person chose, changed by the options."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        choice: SourceChoice,
        options: tuple[Option, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(WIDTH))
        self.boxes: list[QCheckBox | NumberBox] = []
        self._reads: list[Callable[[SourceChoice], SourceChoice]] = []
        where = ElidedLabel()
        where.setText(choice.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(where)
        layout.addSpacing(GRID)
        for option in options:
            self._add(layout, option)
        cancel = action_button(appearance, self.tr("Cancel"), big=True)
        self.start_button = action_button(appearance, self.tr("Start"), "play", "primary", big=True)
        cancel.setAutoDefault(False)
        self.start_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.start_button)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        cancel.clicked.connect(self.reject)
        self.start_button.clicked.connect(self.accept)

    @Slot()
    def accept(self) -> None:
        """Take what stands there, unless a number cannot be taken."""
        if not all(box.settle() for box in self.boxes if isinstance(box, NumberBox)):
            return
        for change in self._reads:
            self.choice = change(self.choice)
        super().accept()

    def _add(self, layout: QVBoxLayout, option: Option) -> None:
        text = QCoreApplication.translate("Sources", option.text)
        hint = text_label(QCoreApplication.translate("Sources", option.hint), tone="muted", wrap=True)
        if isinstance(option, Amount):
            number = NumberBox(text, option.least, option.most, option.decimals, option.unit)
            number.setMinimumHeight(heightened(SWITCH_HEIGHT))
            number.setValue(option.read(self.choice))
            row = QHBoxLayout()
            row.addWidget(text_label(text, wrap=True), 1)
            row.addWidget(number, 0, Qt.AlignmentFlag.AlignRight)
            layout.addLayout(row)
            self.boxes.append(number)
            self._reads.append(lambda choice: option.change(choice, number.value()))
        else:
            box = QCheckBox(text)
            box.setMinimumHeight(heightened(SWITCH_HEIGHT))
            box.setChecked(option.read(self.choice))
            layout.addWidget(box)
            self.boxes.append(box)
            self._reads.append(lambda choice: option.change(choice, box.isChecked()))
        layout.addWidget(hint)

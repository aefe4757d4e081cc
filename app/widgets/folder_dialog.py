"""Asks as what pictures of parts shall be written."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.operations.part_folders.export_folder import FolderKind
from app.widgets.formatting import counted
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, action_button, heading, text_label

WIDTH = 600
MARK, MARK_MARGIN = 21, 12
"""Pixels of a radio button's mark, and around it, as the style sheet has them: what is said of a choice begins below its name."""


class FolderDialog(LockableDialog):
    """`kind` is what was chosen."""

    def __init__(self, appearance: Appearance, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        title = counted(
            count, self.tr("Export the picture of one part"), self.tr("Export the pictures of {count} parts")
        )
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(WIDTH))
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        for kind, name, text in self._choices():
            choice = QRadioButton(name)
            choice.setMinimumHeight(heightened(36))
            choice.setAccessibleDescription(text)
            self._group.addButton(choice, list(FolderKind).index(kind))
            layout.addWidget(choice)
            hint = text_label(text, tone="muted", wrap=True)
            hint.setContentsMargins(scaled(MARK) + MARK_MARGIN, 0, 0, GRID)
            layout.addWidget(hint)
        self._group.buttons()[0].setChecked(True)
        said = self.tr("labels.csv in the folder says for each verdict whether a person or the model gave it.")
        layout.addWidget(text_label(said, wrap=True))
        cancel = action_button(appearance, self.tr("Cancel"), big=True)
        cancel.setAutoDefault(False)
        accept = action_button(appearance, self.tr("Choose a folder…"), "folder-open", "primary", big=True)
        accept.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(accept)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        cancel.clicked.connect(self.reject)
        accept.clicked.connect(self.accept)
        self._group.buttons()[0].setFocus()

    def _choices(self) -> tuple[tuple[FolderKind, str, str], ...]:
        return (
            (
                FolderKind.ANNOTATED,
                self.tr("Annotated pictures"),
                self.tr("JPEG with map, limit, painted defects and a line of text, in folders OK, NG and NOT_CHECKED."),
            ),
            (
                FolderKind.MVTEC,
                self.tr("Data set, MVTec layout"),
                self.tr("Pictures as they came, with masks of painted defects and the normal images of the products."),
            ),
            (
                FolderKind.COCO,
                self.tr("Data set, COCO"),
                self.tr("Pictures as they came, and annotations.json with painted defects as polygons."),
            ),
        )

    @property
    def kind(self) -> FolderKind:
        """What shall be written."""
        return list(FolderKind)[self._group.checkedId()]

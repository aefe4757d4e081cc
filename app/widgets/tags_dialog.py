"""Asks by which tags and note pictures or parts shall be found again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.description import LONGEST_NOTE, Described, DescriptionChange, tidied_tags
from app.domain.folded_text import folded
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, action_button, heading, text_label

WIDTH, HEIGHT = 520, 560
_LONGEST_LINE = 500


class TagsDialog(LockableDialog):
    """`change` holds the answer once the dialog was accepted: what was not touched stays as it is at each picture."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        described: Sequence[Described],
        known: Sequence[str],
        example: str,
        parent: QWidget | None = None,
    ) -> None:
        """About what is `described`, not empty; `known` are the tags that others of their kind have, `example` is a note
        as somebody might write it."""
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        self.setWindowTitle(title)
        self.resize(scaled(WIDTH), scaled(HEIGHT))
        self._described = tuple(described)
        self.boxes: dict[str, QCheckBox] = {}
        self.new_tag = QLineEdit()
        self.new_tag.setAccessibleName(self.tr("New tag"))
        self.new_tag.setPlaceholderText(self.tr("New tag, then Enter. Commas separate"))
        self.new_tag.setMaxLength(_LONGEST_LINE)  # several, parted by commas
        self.new_tag.setMinimumHeight(heightened(40))
        notes = {each.note for each in described}
        self._note_before = notes.pop() if len(notes) == 1 else ""
        self.note = QPlainTextEdit(self._note_before)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(heightened(96, 4))
        self.note.setPlaceholderText(
            self.tr("They have different notes. What is typed here replaces all of them.") if notes else example
        )
        inside = QWidget()
        inside.setObjectName("Page")
        self._tags = QVBoxLayout(inside)
        self._tags.setContentsMargins(GRID, GRID, GRID, GRID)
        self._tags.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("Tags"))
        cancel = action_button(appearance, self.tr("Cancel"), big=True)
        accept = action_button(appearance, self.tr("Keep"), role="primary", big=True)
        for button in (cancel, accept):
            button.setAutoDefault(False)  # Enter in the field adds a tag
        accept.setToolTip(self.tr("Ctrl+Return"))
        accept.setShortcut("Ctrl+Return")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(self.tr("Tags"), tone="muted"))
        layout.addWidget(area, 1)
        layout.addWidget(self.new_tag)
        layout.addWidget(text_label(self.tr("Note"), tone="muted"))
        layout.addWidget(self.note)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.new_tag.setCompleter(completer)
        for tag in known:
            self._add_box(tag, sum(folded(tag) in map(folded, each.tags) for each in described))
        self.new_tag.returnPressed.connect(self._add_typed)
        cancel.clicked.connect(self.reject)
        accept.clicked.connect(self.accept)
        self.new_tag.setFocus()

    def _add_box(self, tag: str, count: int) -> QCheckBox:
        """`count` of them have it: a box that stands half leaves each as it is."""
        box = QCheckBox(tag)
        if 0 < count < len(self._described):
            box.setTristate(True)
            box.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            box.setChecked(count > 0)
        self.boxes[folded(tag)] = box
        self._tags.insertWidget(self._tags.count() - 1, box)
        return box

    @Slot()
    def _add_typed(self) -> None:
        for tag in tidied_tags([self.new_tag.text()]):
            box = self.boxes.get(folded(tag)) or self._add_box(tag, 0)
            box.setChecked(True)
        self.new_tag.clear()

    @property
    def change(self) -> DescriptionChange:
        """What was answered; what stands in the field counts, added or not."""
        states = [(box.text(), box.checkState()) for box in self.boxes.values()]
        added = [tag for tag, state in states if state is Qt.CheckState.Checked]
        removed = [tag for tag, state in states if state is Qt.CheckState.Unchecked]
        typed = self.note.toPlainText()[:LONGEST_NOTE]
        note = None if typed == self._note_before else typed
        return DescriptionChange(tidied_tags([*added, self.new_tag.text()]), tuple(removed), note)

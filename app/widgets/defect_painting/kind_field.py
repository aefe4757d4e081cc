"""The kind of a defect: chosen from those that the product has, or typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.widgets.look.appearance import Appearance
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import Choice, name_choice
from onenip_core.defect_regions import LONGEST_KIND, tidy_kind

WIDTH = 240


class KindField(Choice):
    """What was settled once stands in the list. Return and Escape end the typing."""

    typed = Signal(str)
    """Carries what stands there now, with every letter."""
    settled = Signal(str)
    """Carries what was chosen, or typed to its end."""
    left = Signal()
    """The person goes on with the keyboard elsewhere."""

    def __init__(self, appearance: Appearance, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(appearance, "", parent)
        self.edit = QLineEdit()
        self.setLineEdit(self.edit)
        self.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.setFixedWidth(scaled(WIDTH))
        name_choice(self, self.tr("Kind of defect"))
        self.edit.setMaxLength(LONGEST_KIND)
        self.edit.setPlaceholderText(self.tr("For example: crack"))
        self.addItems(list(kinds))
        self._completer = QCompleter(self.model(), self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(self._completer)
        self.show_kind("")
        self.currentTextChanged.connect(lambda text: self.typed.emit(tidy_kind(text)))
        self.activated.connect(lambda _row: self.settle())
        self.edit.editingFinished.connect(self.settle)

    @property
    def kind(self) -> str:
        """What stands there."""
        return tidy_kind(self.currentText())

    def show_kind(self, kind: str) -> None:
        """Show a kind, unless a person is typing one."""
        if self.kind != kind and not self.edit.hasFocus():
            with QSignalBlocker(self):
                self.setEditText(kind)

    def begin_typing(self) -> None:
        """Have the keyboard, and all that stands there replaced by the first letter."""
        self.setFocus()
        self.edit.selectAll()

    @Slot()
    def settle(self) -> None:
        """What stands there is meant, and found in the list from now on."""
        kind = self.kind
        if kind and self.findText(kind, Qt.MatchFlag.MatchFixedString | Qt.MatchFlag.MatchCaseSensitive) < 0:
            with QSignalBlocker(self):
                self.addItem(kind)
                self.setEditText(kind)
        self.settled.emit(kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Escape lead back to where the person came from, and close no dialog."""
        leaves = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if leaves and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self.settle()
            self.left.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

"""What a connection to the line is made from, as a form of its kind's fields."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.line.choice import LineChoice
from app.line.errors import LineError
from app.line.kind import LineKind
from app.messages.wording.say import say_error
from app.pages.settings.parts.editors import Editor, NumberEditor, TextEditor, editor_for, translated
from app.settings.setting import AnySetting
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled, widened
from app.widgets.look.widgets import GRID, action_button, heading, text_label

EDITOR_WIDTH = 280
WIDTH = 640


class ConnectionDialog(LockableDialog):
    """`choice` and `secret` hold what was typed once the dialog was accepted. What cannot be is said, and keeps it open."""

    def __init__(
        self,
        appearance: Appearance,
        kind: LineKind,
        values: Mapping[str, object],
        secret: str,
        accept_text: str,
        parent: QWidget | None = None,
    ) -> None:
        """`values` are shown first; what they leave out has its default."""
        super().__init__(parent)
        self._kind = kind
        self._values: dict[str, object] = {field.key: values.get(field.key, field.default) for field in kind.fields}
        self.choice: LineChoice | None = None
        self.secret = secret
        self.editors: dict[str, Editor] = {}
        self.setWindowTitle(translated(kind.title))
        self.setFixedWidth(scaled(WIDTH))
        self.message = text_label("", tone="danger", wrap=True)
        self.message.setMinimumHeight(heightened(40, 2))
        cancel = action_button(appearance, self.tr("Cancel"))
        self.accept_button = action_button(appearance, accept_text, role="primary")
        self.accept_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(translated(kind.title), SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(translated(kind.help), tone="muted", wrap=True))
        for field in kind.fields:
            layout.addLayout(self._row(field, self._values[field.key], appearance))
        if kind.secret is not None:
            layout.addLayout(self._row(kind.secret, secret, appearance))
            editor = self.editors[kind.secret.key]
            if isinstance(editor, TextEditor):
                editor.line.setEchoMode(QLineEdit.EchoMode.Password)
        layout.addWidget(self.message)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        layout.addLayout(buttons)
        # A dialog does not grow by itself for lines that are broken.
        self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
        cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._on_accept)

    def _row(self, field: AnySetting, value: object, appearance: Appearance) -> QHBoxLayout:
        editor = editor_for(field, appearance)
        editor.setFixedWidth(widened(EDITOR_WIDTH))
        editor.show_value(value)
        editor.valueChosen.connect(lambda chosen: self._on_chosen(field, chosen))
        self.editors[field.key] = editor
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(text_label(translated(field.label), weight=QFont.Weight.DemiBold))
        if field.help:
            texts.addWidget(text_label(translated(field.help), SIZE_SMALL, tone="muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addLayout(texts, 1)
        row.addWidget(editor)
        return row

    def _on_chosen(self, field: AnySetting, value: object) -> None:
        if field is self._kind.secret:
            self.secret = str(value)
        else:
            self._values[field.key] = value.strip() if isinstance(value, str) else value
        self.message.setText("")

    @Slot()
    def _on_accept(self) -> None:
        if not self._settle():
            return
        try:
            self.choice = self._kind.choose(self._values, self.secret)
        except LineError as error:
            self.message.setText(say_error(error))
            return
        self.accept()

    def _settle(self) -> bool:
        """Take what is still being typed; False if a number of it is none."""
        for key, editor in self.editors.items():
            if isinstance(editor, NumberEditor) and not editor.box.settle():
                return False
            if isinstance(editor, TextEditor):
                field = next((each for each in self._kind.fields if each.key == key), self._kind.secret)
                if field is not None:
                    self._on_chosen(field, editor.line.text())
        return True

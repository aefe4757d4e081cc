"""A question before something is deleted or stopped, with verbs on its buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button, heading, text_label

WIDTH = 520


class QuestionDialog(LockableDialog):
    """Accepted if the person wants it. The safe answer has the focus, and is what Return, Escape and closing the dialog mean."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        text: str,
        do_text: str,
        keep_text: str,
        parent: QWidget | None = None,
        *,
        is_dangerous: bool = True,
    ) -> None:
        """`do_text` and `keep_text` say what will be done, or kept; without `do_text` there is nothing to decide."""
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(WIDTH))
        self.title = heading(title, SIZE_TITLE, wrap=True)
        self.title.setWordWrap(True)
        self.text = text_label(text, wrap=True)
        icon = QLabel()
        name, tone = ("triangle-alert", "warning") if is_dangerous else ("info", "accent")
        icon.setPixmap(appearance.pixmap(name, tone, 32))
        self.keep_button = action_button(appearance, keep_text, big=True)
        self.do_button = action_button(appearance, do_text, role="danger" if is_dangerous else "primary", big=True)
        self.do_button.setVisible(bool(do_text))
        self.keep_button.setDefault(True)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(icon)
        head.addWidget(self.title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.do_button)
        buttons.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(head)
        layout.addWidget(self.text)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        self.do_button.clicked.connect(self.accept)
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setFocus()

    def ask(self) -> bool:
        """True if the person wants it."""
        self.ensurePolished()
        layout = self.layout()
        if layout is not None:  # by itself it leaves too little room where title and text take several lines
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
        wanted = self.exec() == int(QDialog.DialogCode.Accepted)
        self.deleteLater()
        return wanted

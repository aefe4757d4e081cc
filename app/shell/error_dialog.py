"""Says that something unexpected happened, in words for a person."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.widgets.look.appearance import Appearance
from app.widgets.look.fitted_dialog import FittedDialog
from app.widgets.look.fonts import SIZE_SMALL, SIZE_TITLE, font
from app.widgets.look.widgets import GRID, action_button, heading, text_label


class ErrorDialog(FittedDialog):
    """For errors that nobody planned for. The window stays usable after "Continue"."""

    def __init__(
        self, details: str, log_folder: Path, parent: QWidget | None = None, *, opens_folders: bool = True
    ) -> None:
        """`opens_folders`: False where nobody may get at other programs from here."""
        super().__init__(parent)
        self._log_folder = log_folder
        # The crash may have happened in the window itself: the dialog takes nothing from it but its style.
        appearance = Appearance(parent=self)
        if parent is None:
            appearance.apply_to(self)
        self.setWindowTitle(self.tr("Unexpected error"))
        self.setMinimumSize(640, 400)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setFont(font(SIZE_SMALL))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setAccessibleName(self.tr("Details of the error"))
        self.copy_button = action_button(appearance, self.tr("Copy details"))
        self.log_button = action_button(appearance, self.tr("Open log folder"))
        self.log_button.setVisible(opens_folders)
        self.continue_button = action_button(appearance, self.tr("Continue"), role="primary")
        self.continue_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.log_button)
        buttons.addStretch(1)
        buttons.addWidget(self.continue_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(self.tr("An unexpected error occurred"), SIZE_TITLE, wrap=True))
        layout.addWidget(
            text_label(
                self.tr(
                    "Your products, models and batches are saved and were not touched. You can go on working. "
                    "If it happens again, restart the application and send the details below to support."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.details, 1)
        layout.addLayout(buttons)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.log_button.clicked.connect(self._on_log_clicked)
        self.continue_button.clicked.connect(self.accept)
        self.continue_button.setFocus()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())

    @Slot()
    def _on_log_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder)))

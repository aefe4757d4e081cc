"""All messages of the session, with their times."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.messages.wording.dates import format_day
from app.shell.notice_bar import ICONS
from app.state.notice_log import NoticeLog, PastNotice
from app.widgets.look.appearance import Appearance
from app.widgets.look.fitted_dialog import FittedDialog
from app.widgets.look.fonts import SIZE_SMALL, SIZE_STRONG, font
from app.widgets.look.text_size import heightened, scaled_size
from app.widgets.look.widgets import GRID, action_button, text_label

SIZE = QSize(880, 520)
NUMBER_ROLE = Qt.ItemDataRole.UserRole


class NoticeList(FittedDialog):
    """Newest first; what is chosen is shown in full. Stays open beside the window and follows what comes."""

    def __init__(self, log: NoticeLog, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Messages"))
        self.resize(scaled_size(SIZE))
        self._log = log
        self._appearance = appearance
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.time = text_label("", SIZE_SMALL, tone="muted")
        self.title = text_label("", SIZE_STRONG, QFont.Weight.DemiBold, wrap=True)
        self.message = text_label("", wrap=True)
        for label in (self.title, self.message):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setFont(font(SIZE_SMALL))
        self.details.setAccessibleName(self.tr("Details"))
        self.copy_button = action_button(appearance, self.tr("Copy"), "copy", big=True)
        self.copy_button.setToolTip(self.tr("Copy this message with its details"))
        self.close_button = action_button(appearance, self.tr("Close"), role="primary", big=True)
        self.close_button.setDefault(True)
        self.nothing = text_label(self.tr("No message since the program was started."), tone="muted")
        self._build_layout()
        self.list.currentItemChanged.connect(self._show_chosen)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.close_button.clicked.connect(self.accept)
        log.changed.connect(self._fill)
        appearance.changed.connect(self._fill)

    def _build_layout(self) -> None:
        chosen = QWidget()
        column = QVBoxLayout(chosen)
        column.setContentsMargins(2 * GRID, 0, 0, 0)
        column.setSpacing(GRID)
        for label in (self.time, self.title, self.message):
            column.addWidget(label)
        column.addWidget(self.details, 1)
        column.addStretch(0)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(chosen)
        splitter.setSizes([SIZE.width() * 2 // 5, SIZE.width() * 3 // 5])
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.nothing)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(splitter, 1)
        layout.addLayout(buttons)

    def show_notice(self, number: int) -> None:
        """Come up with the notice of that number in front; 0 for the newest."""
        self.show()
        self._fill()
        row = next((row for row, past in enumerate(self._log.past) if past.number == number), 0)
        self.list.setCurrentRow(row)
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    @property
    def chosen(self) -> PastNotice | None:
        """What is shown in full."""
        item = self.list.currentItem()
        number = None if item is None else item.data(NUMBER_ROLE)
        return next((past for past in self._log.past if past.number == number), None)

    @Slot()
    def _fill(self) -> None:
        if not self.isVisible():
            return  # filled when it comes up
        self._log.look_at_all()
        kept = self.chosen
        self.list.clear()
        for row, past in enumerate(self._log.past):
            item = QListWidgetItem(f"{past.time:%H:%M:%S}   {past.notice.title}")
            name, token = ICONS[past.notice.level]
            item.setIcon(self._appearance.icon(name, token))
            item.setData(NUMBER_ROLE, past.number)
            item.setSizeHint(QSize(0, heightened(44)))  # a finger hits it
            item.setToolTip(past.notice.title)
            self.list.addItem(item)
            if kept is not None and past.number == kept.number:
                self.list.setCurrentRow(row)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        past = self.chosen
        self.nothing.setVisible(past is None)
        self.copy_button.setEnabled(past is not None)
        self.time.setText("" if past is None else f"{format_day(past.time.date())}  {past.time:%H:%M:%S}")
        self.title.setText("" if past is None else past.notice.title)
        self.message.setText("" if past is None else past.notice.text)
        self.details.setPlainText("" if past is None else past.notice.details)
        self.details.setVisible(past is not None and bool(past.notice.details))

    @Slot()
    def _on_copy_clicked(self) -> None:
        past = self.chosen
        if past is not None:
            texts = (
                f"{format_day(past.time.date())} {past.time:%H:%M:%S}  {past.notice.title}",
                past.notice.text,
                past.notice.details,
            )
            QGuiApplication.clipboard().setText("\n".join(text for text in texts if text))

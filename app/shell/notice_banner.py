"""Messages in the lower corner of the page, which block nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.state.notice import Notice, NoticeLevel
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.widgets import GRID, action_button, text_label

INFO_STAYS_MS = 8000
WARNING_STAYS_MS = 20_000
MOST_SHOWN = 3
ICONS = {
    NoticeLevel.INFO: ("info", "accent"),
    NoticeLevel.WARNING: ("triangle-alert", "warning"),
    NoticeLevel.ERROR: ("octagon-x", "danger"),
}


class NoticeBanner(QFrame):
    """One notice. Infos go by themselves after 8 s, warnings after 20 s, errors stay; so does what is being read."""

    closed = Signal()
    pageRequested = Signal(str)

    def __init__(
        self, notice: Notice, appearance: Appearance, parent: QWidget | None = None, page_name: str = ""
    ) -> None:
        """`page_name` is what the page is called that the notice leads to."""
        super().__init__(parent)
        self.notice = notice
        self._appearance = appearance
        self.setObjectName("Notice")
        self.setProperty("level", notice.level.value)
        self.setAccessibleName(f"{notice.title}. {notice.text}")
        self._icon = QLabel()
        self.details_button = action_button(appearance, self.tr("Details"), "", "quiet")
        self.details_button.setCheckable(True)
        self.copy_button = action_button(appearance, self.tr("Copy"), "copy", "quiet")
        self.copy_button.setToolTip(self.tr("Copy this message with its details"))
        self.close_button = action_button(appearance, "", "x", "quiet", self.tr("Close this message"))
        self.page_button = action_button(appearance, self.tr("Go to {page}").format(page=page_name), "", "quiet")
        self.page_button.setVisible(bool(notice.leads_to and page_name))
        self.page_button.clicked.connect(lambda: self.pageRequested.emit(notice.leads_to))
        self.details = QPlainTextEdit(notice.details)
        self.details.setReadOnly(True)
        self.details.setFont(font(SIZE_SMALL))
        self.details.setMaximumHeight(160)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.hide()
        self._build_layout()
        for button in (self.details_button, self.copy_button):
            button.setVisible(bool(notice.details))
        self.details_button.toggled.connect(self.details.setVisible)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.close_button.clicked.connect(self.close_notice)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INFO_STAYS_MS if notice.level is NoticeLevel.INFO else WARNING_STAYS_MS)
        self.details_button.clicked.connect(self._timer.stop)
        self._timer.timeout.connect(self.close_notice)
        if notice.level is not NoticeLevel.ERROR:
            self._timer.start()

    def _build_layout(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(text_label(self.notice.title, weight=QFont.Weight.DemiBold, wrap=True))
        if self.notice.text:
            message = text_label(self.notice.text, wrap=True)
            message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            texts.addWidget(message)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(GRID)
        row.addLayout(texts, 1)
        for button in (self.page_button, self.details_button, self.copy_button, self.close_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(row)
        layout.addWidget(self.details)

    @Slot()
    def close_notice(self) -> None:
        """Go away."""
        self._timer.stop()
        self.closed.emit()

    @Slot()
    def _on_copy_clicked(self) -> None:
        text = f"{self.notice.title}\n{self.notice.text}\n\n{self.notice.details}"
        QGuiApplication.clipboard().setText(text)

    @Slot()
    def _on_appearance_changed(self) -> None:
        name, token = ICONS[self.notice.level]
        self._icon.setPixmap(self._appearance.icon(name, token).pixmap(QSize(24, 24)))


class NoticeStack(QWidget):
    """The notices that are up, newest on top, at most three. Floats over the page, so that nothing jumps."""

    heightChanged = Signal()
    pageRequested = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_names: dict[str, str] = {}
        """What the pages are called that notices may lead to, by their keys."""
        self._appearance = appearance
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)
        self.banners: list[NoticeBanner] = []
        self.hide()

    def place(self, x: int, bottom: int, width: int) -> None:
        """Stand on a line of the parent, as high as the notices need."""
        needs_width = self._layout.hasHeightForWidth()
        height = self._layout.totalHeightForWidth(width) if needs_width else self._layout.totalSizeHint().height()
        self.setGeometry(x, bottom - height, width, height)
        self.raise_()

    def event(self, event: QEvent) -> bool:
        """Tell the window when more or less room is needed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.heightChanged.emit()
        return super().event(event)

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice; the same one again only renews it, and news of the same title replaces all but errors."""
        outdated = [
            b
            for b in self.banners
            if b.notice == notice or (b.notice.level is not NoticeLevel.ERROR and b.notice.title == notice.title)
        ]
        for banner in outdated:
            self._remove(banner)
        banner = NoticeBanner(notice, self._appearance, self, self.page_names.get(notice.leads_to, ""))
        banner.pageRequested.connect(self.pageRequested)
        banner.closed.connect(self._on_closed)
        self.banners.insert(0, banner)
        self._layout.insertWidget(0, banner)
        # An information makes way before an error does.
        while len(self.banners) > MOST_SHOWN:
            infos = [b for b in self.banners[1:] if b.notice.level is NoticeLevel.INFO]
            self._remove((infos or self.banners)[-1])
        self.show()
        self.heightChanged.emit()

    def _remove(self, banner: NoticeBanner) -> None:
        self.banners.remove(banner)
        self._layout.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self.setVisible(bool(self.banners))

    @Slot()
    def _on_closed(self) -> None:
        banner = self.sender()
        if isinstance(banner, NoticeBanner) and banner in self.banners:
            self._remove(banner)

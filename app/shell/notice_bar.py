"""A line of its own above the status bar, where messages are said: nothing is ever covered by them and nothing jumps."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QEnterEvent, QFont, QFontMetrics, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.actions.registry import ActionRegistry
from app.state.notice import Notice, NoticeLevel
from app.state.notice_log import NoticeLog
from app.state.work_state import WorkState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, font
from app.widgets.look.text_size import heightened
from app.widgets.look.widgets import GRID, action_button, restyle
from app.widgets.screen_reader.announcer import Announcer

HEIGHT, ROOMY_HEIGHT = 40, 54
INFO_STAYS_MS = 8000
WARNING_STAYS_MS = 20_000
ICONS = {
    NoticeLevel.INFO: ("info", "accent"),
    NoticeLevel.WARNING: ("triangle-alert", "warning"),
    NoticeLevel.ERROR: ("octagon-x", "danger"),
}


class NoticeLine(QLabel):
    """Heading and message in one line that never asks for room: what does not fit ends in dots."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._title = ""
        self._message = ""

    def show_texts(self, title: str, message: str) -> None:
        """Show a heading and what follows it."""
        self._title, self._message = title, " ".join(message.split())
        self.setText(f"{title}  {self._message}" if message else title)
        self.setToolTip(f"{title}\n{message}".strip())
        self.setAccessibleName(f"{title}. {message}" if message else title)

    @property
    def is_cut(self) -> bool:
        """True if not all of it can be read."""
        strong, plain = font(SIZE_BODY, QFont.Weight.DemiBold), font(SIZE_BODY)
        needed = QFontMetrics(strong).horizontalAdvance(self._title)
        if self._message:
            needed += 2 * GRID + QFontMetrics(plain).horizontalAdvance(self._message)
        return needed > self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        left = 0
        for text, weight in ((self._title, QFont.Weight.DemiBold), (self._message, QFont.Weight.Normal)):
            painter.setFont(font(SIZE_BODY, weight))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, self.width() - left))
            painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, shown)
            left += metrics.horizontalAdvance(text) + 2 * GRID
            if left >= self.width():
                break
        painter.end()


class NoticeBar(QFrame):
    """Shows the notice that is up. Infos go by themselves after 8 s, warnings and offers after 20 s, errors stay; so does what
    the mouse or the keyboard is on."""

    actionRequested = Signal(object)
    """Carries the Notice whose action was chosen."""
    listRequested = Signal(int)
    """All messages are wanted, with the one of that number in front; 0 for the newest."""

    def __init__(self, log: NoticeLog, work_state: WorkState, actions: ActionRegistry, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("NoticeBar")
        self.setFixedHeight(heightened(HEIGHT))
        self._log = log
        self._work_state = work_state
        self._actions = actions
        self._appearance = appearance
        self._number = 0
        self._roomy = False
        self._followed: tuple[QAction, QMetaObject.Connection] | None = None
        self.icon = QLabel()
        self.line = NoticeLine()
        self.announcer = Announcer(self)
        self.action_button = action_button(appearance, "", tip=self.tr("Nothing to do"))
        self.details_button = action_button(appearance, self.tr("Details"), "", "quiet")
        self.details_button.setToolTip(self.tr("Read the whole message"))
        self.close_button = action_button(appearance, "", "x", "quiet", self.tr("Close this message"))
        self.list_button = action_button(appearance, self.tr("Messages"), "history", "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2, GRID, 2)
        layout.setSpacing(GRID)
        layout.addWidget(self.icon)
        layout.addWidget(self.line, 1)
        self._buttons = (self.action_button, self.details_button, self.close_button)
        for button in (*self._buttons, self.list_button):
            button.setProperty("slim", True)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time_over)
        self.action_button.clicked.connect(self._on_action_clicked)
        self.details_button.clicked.connect(lambda: self.listRequested.emit(self._number))
        self.close_button.clicked.connect(self.close_notice)
        log.changed.connect(self._on_log_changed)
        work_state.undoChanged.connect(self._show_action)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_log_changed()

    def set_roomy(self, roomy: bool) -> None:
        """For the operator's page: buttons that a glove hits, and as much room for the words as there is."""
        self._roomy = roomy
        self.setFixedHeight(heightened(ROOMY_HEIGHT if roomy else HEIGHT))
        self.setProperty("roomy", roomy)
        restyle(self)
        for button in (*self._buttons, self.list_button):
            button.setProperty("slim", not roomy)
            button.setProperty("big", roomy)
            restyle(button)
        self._show_action()
        self._show_list_button()

    def set_locked(self, locked: bool) -> None:
        """While nobody is logged in, what is up now can be read, and not what was said to whoever was here before."""
        tip = self.tr("Log in to read messages") if locked else ""
        for button, usual in ((self.details_button, self.tr("Read the whole message")), (self.list_button, "")):
            button.setEnabled(not locked)
            button.setToolTip(tip or usual)

    def _show_list_button(self) -> None:
        """Where room is scarce, the details of what is up lead to the list too."""
        self.list_button.setVisible(not self._roomy or self.notice is None)

    @property
    def notice(self) -> Notice | None:
        """What is up."""
        shown = self._log.shown
        return None if shown is None else shown.notice

    @Slot()
    def close_notice(self) -> None:
        """Take down what is up; what waits below it comes back."""
        self._timer.stop()
        self._log.close(self._number)

    def enterEvent(self, event: QEnterEvent) -> None:
        """What is being read stays."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        """It has been read."""
        self._start_timer()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody reads what is not shown: it waits, also for the end of the application."""
        super().hideEvent(event)
        self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """It can be read from now on."""
        super().showEvent(event)
        self._start_timer()

    @Slot()
    def _on_log_changed(self) -> None:
        unseen = self._log.unseen
        text = self.tr("Messages ({count})").format(count=unseen) if unseen else self.tr("Messages")
        self.list_button.setText(text)
        self.list_button.setAccessibleName(text)
        shown = self._log.shown
        number = 0 if shown is None else shown.number
        if number == self._number and number:
            return
        self._number = number
        notice = self.notice
        had_focus = any(button.hasFocus() for button in self._buttons)
        self.setProperty("level", "" if notice is None else notice.level.value)
        restyle(self)
        self.line.show_texts("" if notice is None else notice.title, "" if notice is None else notice.text)
        self.icon.setVisible(notice is not None)
        self.details_button.setVisible(notice is not None)
        self.close_button.setVisible(notice is not None)
        self._show_list_button()
        self._on_appearance_changed()
        self._show_action()
        if notice is not None:
            urgent = notice.level is not NoticeLevel.INFO
            self.announcer.announce(self.line.accessibleName(), urgent=urgent)
        if had_focus and notice is None:
            self.list_button.setFocus()
        self._start_timer()

    def _start_timer(self) -> None:
        self._timer.stop()
        notice = self.notice
        if notice is not None and notice.level is not NoticeLevel.ERROR and not self.underMouse() and self.isVisible():
            short = notice.level is NoticeLevel.INFO and not notice.action
            self._timer.start(INFO_STAYS_MS if short else WARNING_STAYS_MS)

    @Slot()
    def _on_time_over(self) -> None:
        if any(button.hasFocus() for button in self._buttons):
            self._timer.start()  # somebody is about to press it
        else:
            self.close_notice()

    @Slot()
    def _show_action(self) -> None:
        notice = self.notice
        entry = None if notice is None else self._actions.find(notice.action)
        self._follow(None if entry is None else entry.qt)
        offered = notice is not None and entry is not None
        if self._actions.operators_only:
            offered = False  # it leads elsewhere, or is on the operator's page already
        if notice is not None and notice.step:
            offered = offered and self._work_state.undo.step == notice.step
        self.action_button.setVisible(offered)
        if entry is not None:
            text = entry.action.short or entry.action.label
            self.action_button.setText(text)
            self.action_button.setAccessibleName(text)
            self.action_button.setToolTip(entry.qt.toolTip())
            self.action_button.setEnabled(bool(notice and notice.step) or entry.qt.isEnabled())

    def _follow(self, action: QAction | None) -> None:
        if self._followed is not None:
            if self._followed[0] is action:
                return
            QWidget.disconnect(self._followed[1])
        self._followed = None if action is None else (action, action.changed.connect(self._show_action))

    @Slot()
    def _on_action_clicked(self) -> None:
        notice = self.notice
        if notice is not None:
            self.close_notice()  # first: what the action has to say may come up at once, and stays
            self.actionRequested.emit(notice)

    @Slot()
    def _on_appearance_changed(self) -> None:
        notice = self.notice
        if notice is not None:
            name, token = ICONS[notice.level]
            self.icon.setPixmap(self._appearance.pixmap(name, token, 20))

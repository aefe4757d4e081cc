"""The window: rail, top bar, pages, notices, status bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMainWindow, QMenu, QVBoxLayout, QWidget

from app.actions.registry import WINDOW, ActionRegistry, Entry, keys_text
from app.domain.permissions import Deed
from app.pages.page import OpenPage, PageDescriptor
from app.settings.schema import PAGE, TEXT_SIZE, THEME, WINDOW_MAXIMISED, WINDOW_PLACE
from app.shell.command_palette import Command, CommandPalette
from app.shell.demonstration_bar import DemonstrationBar
from app.shell.first_steps_bar import FirstStepsBar
from app.shell.help.page_help import PageHelp
from app.shell.help_card import HelpCard
from app.shell.navigation_rail import NavigationRail
from app.shell.notice_bar import NoticeBar
from app.shell.notice_list import NoticeList
from app.shell.page_stack import PageStack
from app.shell.shortcut_list import ShortcutList
from app.shell.top_bar import TopBar
from app.shell.window_pages import WindowPages
from app.shell.window_status_bar import WindowStatusBar
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.notice import Notice
from app.state.operator_mode import OperatorMode
from app.state.work_state import WorkState
from app.widgets.look.appearance import Appearance
from app.widgets.look.icons import icon_pixmap
from app.widgets.untrained import products_words

MINIMUM_SIZE = QSize(1280, 680)


class MainWindow(QMainWindow):
    """Shows the pages it is given, in their order."""

    productSelected = Signal(int)
    modelActivated = Signal(int)
    undoRequested = Signal()
    redoRequested = Signal()
    stepUndoRequested = Signal(int)
    """Carries the number of the step that a notice offers to take back."""
    operateRequested = Signal()
    """The operator shall take over the window, or give it back."""
    logInRequested = Signal()
    """Somebody wants to log in, or out."""
    addingCancelled = Signal()
    """The model file that is being added is not wanted after all."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        work_state: WorkState,
        appearance: Appearance,
        actions: ActionRegistry,
        descriptors: Sequence[PageDescriptor],
        make_page: Callable[[PageDescriptor], OpenPage],
        operator_mode: OperatorMode | None = None,
        operator_page: PageDescriptor | None = None,
        language: str = "en",
    ) -> None:
        """`operator_page` has no place in the rail: `OperatorScreen` shows it while `operator_mode` is on. `language` is spoken."""
        super().__init__()
        self.operator_mode = operator_mode or OperatorMode(self)
        self._operator_page = operator_page
        self._app_state = app_state
        self._actions = actions
        self._was_maximised = bool(app_state.settings[WINDOW_MAXIMISED])
        self._was_full = False
        self._place_before_operator: QByteArray | None = None
        self._shown = ""
        self.descriptors = tuple(descriptors)
        self.appearance = appearance
        self.rail = NavigationRail(appearance)
        self.top_bar = TopBar(app_state, inspection_state, appearance)
        self.demonstration = DemonstrationBar(app_state, appearance)
        self.first_steps = FirstStepsBar(appearance)
        self.first_steps.hide()
        self.notices = NoticeBar(app_state.notices, work_state, actions, appearance)
        self.notice_list = NoticeList(app_state.notices, appearance, self)
        self.help_card = HelpCard(self)
        self.help = PageHelp(self, appearance, actions, self._places, language)
        self.status_bar = WindowStatusBar(app_state, inspection_state, work_state, appearance)
        self.pages = PageStack()
        self._open = WindowPages(descriptors, make_page, self.pages, self.rail, self.top_bar)
        self._build_layout()
        self._connect()
        self._show_whose()
        self.setMinimumSize(MINIMUM_SIZE)
        # Room for the frame that the window manager adds, so that nothing lies outside a small screen.
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - QSize(8, 40)))
        # Qt brings a window back on a screen that is there, if the one it was on has gone.
        self.restoreGeometry(QByteArray.fromBase64(app_state.settings[WINDOW_PLACE].encode("ascii", "ignore")))
        appearance.apply_to(self)
        remembered = app_state.settings[PAGE]
        self.show_page(remembered if remembered in self._open else self.descriptors[0].key)

    def page(self, key: str) -> QWidget:
        """The page of that key."""
        return self._open[key].widget

    def shows(self, key: str) -> bool:
        """Whether the page of that key is on show; it is not made to know."""
        return self._shown == key

    def go_on_from(self, before: MainWindow) -> None:
        """Stand where another window of the same services stands, in the same way."""
        self._was_maximised, self._was_full = before._was_maximised, before._was_full
        self._place_before_operator = before._place_before_operator
        self._shown = before._shown  # while the window is the operator's, no page was shown here yet
        self.setGeometry(before.geometry())
        self.setWindowState(before.windowState())
        if before.isVisible():
            self.show()
            self.activateWindow()

    @property
    def needed_height(self) -> int:
        """Pixels in height with which nothing of the page on show is scrolled down, if there is no line of the first steps."""
        items = (self._right.itemAt(place) for place in range(self._right.count()))
        shown = [each for each in items if each is not None and not each.isEmpty()]
        around = [each for each in shown if each.widget() not in (self.pages, self.first_steps)]
        return sum(each.minimumSize().height() for each in around) + self.pages.needed_height

    def make_all_pages(self) -> None:
        """Make the pages that nobody wanted to see yet."""
        self._open.make_all()

    def give_notices(self, place: QLayout) -> None:
        """Let the line of notices stand somewhere else.

        What moves is taken out here: where Qt does it, Python goes on knowing the item that is gone, and mistakes for it what comes
        to lie at its address, such as the system's window.
        """
        self._right.removeWidget(self.notices)
        place.addWidget(self.notices)

    def take_notices(self) -> None:
        """Have the line of notices where it belongs, above the status bar, wherever it stood meanwhile."""
        self._right.insertWidget(self._right.indexOf(self.status_bar), self.notices)

    def show_last_page(self) -> None:
        """Show the page that was on show before the operator's."""
        self.show_page(self._shown)

    @Slot()
    def _show_whose(self) -> None:
        """The demonstration's window is told from one's own wherever windows are listed, too."""
        if self._app_state.demonstration is None:
            self.setWindowTitle("OneNIP Inspector")
            self.setWindowIcon(QIcon(icon_pixmap("scan-eye", "#1a5fc8", 96)))
        else:
            self.setWindowTitle(self.tr("Demonstration – OneNIP Inspector"))
            self.setWindowIcon(QIcon(icon_pixmap("play", "#8a4b00", 96)))

    def _build_layout(self) -> None:
        self._right = right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.demonstration)
        right.addWidget(self.first_steps)
        right.addWidget(self.pages, 1)
        right.addWidget(self.notices)
        right.addWidget(self.status_bar)
        body = QWidget()
        body.setObjectName("PageBody")
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        self.rail.pageChosen.connect(self.show_page)
        self.rail.menu.aboutToShow.connect(self._fill_menu)
        self.top_bar.productSelected.connect(self.productSelected)
        self.top_bar.modelActivated.connect(self.modelActivated)
        self._app_state.pageRequested.connect(self.show_page)
        self.notices.actionRequested.connect(self._on_notice_action)
        self.notices.listRequested.connect(self.notice_list.show_notice)
        self.status_bar.pageRequested.connect(self.show_page)
        self._app_state.settingsChanged.connect(self._on_settings_changed)
        self._app_state.demonstrationChanged.connect(self._show_whose)
        self.appearance.changed.connect(self._on_appearance_changed)

    @Slot(object)
    def _on_notice_action(self, notice: Notice) -> None:
        if notice.step:
            self.stepUndoRequested.emit(notice.step)
        else:
            self._actions[notice.action].trigger()

    @Slot()
    def open_notices(self) -> None:
        """Show all messages, the newest in front."""
        self.notice_list.show_notice(0)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show the page of that key. While the window belongs to the operator, it has no other page than theirs."""
        if self.operator_mode.active:
            return
        self._shown = key
        self._open.show(key)
        self._app_state.set_setting(PAGE, key)
        if self.help_card.isVisible():
            self.help_card.show_page()
        # Tab begins on the page, not on the rail.
        self._open[key].widget.setFocus()

    @Slot()
    def open_palette(self) -> None:
        """Let the person find an action, a product or a model by typing, and do what was chosen."""
        palette = CommandPalette(self._commands(), self)
        palette.exec()
        chosen = palette.chosen
        palette.deleteLater()
        if chosen is not None:
            chosen.run()

    @Slot()
    def open_help(self) -> None:
        """Show the help, at the topic of the page on show."""
        page = self._operator_page if self.operator_mode.active else None
        self.help.open(self._shown if page is None else page.key)

    @Slot()
    def open_shortcuts(self) -> None:
        """Show which keys do what."""
        dialog = ShortcutList(self.appearance, self._actions, self._places(), self)
        dialog.exec()
        dialog.deleteLater()

    def _places(self) -> dict[str, str]:
        operator = () if self._operator_page is None else (self._operator_page,)
        pages = (*self.descriptors, *operator)
        return {WINDOW: self.tr("Everywhere"), **{descriptor.key: descriptor.name for descriptor in pages}}

    def _commands(self) -> list[Command]:
        places = self._places()
        commands = [
            Command(
                entry.action.label,
                places.get(entry.place, ""),
                lambda entry=entry: self._do(entry.place, entry.action.id),  # type: ignore[misc]
                keys_text(entry.action),
                entry.qt.isEnabled(),
            )
            for entry in self._actions.entries
            if entry.action.in_palette and (entry.place == WINDOW or entry.place in self._open)
        ]
        idle = self.top_bar.may_change
        may_release = idle and self._app_state.access.may(Deed.RELEASE)
        commands += [
            Command(
                product.name,
                self.tr("Product"),
                lambda product=product: self.productSelected.emit(product.id),  # type: ignore[misc]
                enabled=idle,
            )
            for product in self._app_state.products
        ]
        commands += [
            Command(
                f"{model.label} · {model.preset} · {products_words(model)}",
                self.tr("Model"),
                lambda model=model: self.modelActivated.emit(model.id),  # type: ignore[misc]
                enabled=may_release and not model.is_active and self._app_state.can_use(model),
            )
            for model in self._app_state.models
        ]
        return commands

    def _do(self, place: str, action_id: str) -> None:
        if place != WINDOW:
            self.show_page(place)
        self._actions[action_id].trigger()

    @Slot()
    def _fill_menu(self) -> None:
        menu = self.rail.menu
        menu.clear()
        menu.setToolTipsVisible(True)  # they say why something cannot be done
        for place in (WINDOW, self._shown):
            menu.addSection(self._places()[place])
            for entry in self._actions.of(place):
                if entry.action.in_menu:
                    self._offer(menu, entry)

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or be again the window that it was before, maximised or not."""
        self.set_full_screen(not self.isFullScreen())

    def change_text_size(self, steps: int) -> None:
        """So many sizes larger, or smaller where `steps` is negative; 0 is the usual size again."""
        now = self._app_state.settings[TEXT_SIZE]
        self._app_state.set_setting(TEXT_SIZE, now.stepped(steps) if steps else TEXT_SIZE.default)

    def set_full_screen(self, full: bool) -> None:
        """Fill the screen, or be again the window that it was before, maximised or not."""
        if full == self.isFullScreen():
            return
        if full:
            self._was_maximised = self.isMaximized()
            self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        else:
            # Window managers forget it while the window fills the screen.
            maximised = self._was_maximised
            self.setWindowState(Qt.WindowState.WindowMaximized if maximised else Qt.WindowState.WindowNoState)

    def fill_for_operator(self, active: bool) -> None:
        """Fill the screen while the window belongs to the operator; then it is as it was, and so it is remembered meanwhile."""
        if active:
            self._place_before_operator = self.saveGeometry()
            self._was_full = self.isFullScreen()
        else:
            self._place_before_operator = None
        self.set_full_screen(active or self._was_full)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place."""
        super().closeEvent(event)
        if event.isAccepted():
            place = self._place_before_operator or self.saveGeometry()
            self._app_state.set_setting(WINDOW_PLACE, bytes(place.toBase64().data()).decode("ascii"))
            maximised = self._was_maximised if self.isFullScreen() else self.isMaximized()
            self._app_state.set_setting(WINDOW_MAXIMISED, int(maximised))

    def _offer(self, menu: QMenu, entry: Entry) -> None:
        """An entry of its own, without shortcut: Qt would let the shortcut of a page work wherever the menu is."""
        keys = keys_text(entry.action)
        offered = menu.addAction(f"{entry.action.label}\t{keys}" if keys else entry.action.label)
        offered.setEnabled(entry.qt.isEnabled())
        offered.setToolTip(entry.qt.toolTip())
        if entry.action.icon:
            offered.setIcon(self.appearance.icon(entry.action.icon, "text"))
        offered.triggered.connect(entry.qt.trigger)

    @Slot()
    def _on_settings_changed(self) -> None:
        self.appearance.set_theme(self._app_state.settings[THEME])

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.appearance.apply_to(self)

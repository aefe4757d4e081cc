"""The window: rail, top bar, pages, notices, status bar."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWhatsThis, QWidget

from app.pages.inspect.page import InspectPage
from app.pages.inspect.state import InspectionState
from app.pages.products.page import ProductsPage
from app.pages.review.page import ReviewPage
from app.pages.review.state import ReviewState
from app.pages.settings.page import SettingsPage
from app.pages.train.page import TrainPage
from app.settings.schema import PAGE, SCHEMA, THEME, WINDOW_PLACE
from app.settings.setting import AnySetting
from app.shell.navigation_rail import NavigationRail
from app.shell.notice_banner import NoticeStack
from app.shell.top_bar import TopBar
from app.shell.window_status_bar import WindowStatusBar
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.training_state import TrainingState
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.look.icons import icon_pixmap
from app.widgets.look.widgets import GRID

MINIMUM_SIZE = QSize(1280, 760)
NOTICE_WIDTH = 600
PAGES = ("inspect", "products", "train", "review", "settings")


class MainWindow(QMainWindow):
    """Shows the states it is given; pages are attributes, so that their intents can be connected."""

    productSelected = Signal(int)
    modelActivated = Signal(int)

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        training_state: TrainingState,
        review_state: ReviewState,
        schema: tuple[AnySetting, ...] = SCHEMA,
        catalogue: Catalogue | None = None,
    ) -> None:
        super().__init__()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            prepare_application(application)
        self._app_state = app_state
        self._was_maximised = False
        self.appearance = Appearance(app_state.settings[THEME], self)
        self.inspect_page = InspectPage(app_state, inspection_state, self.appearance, catalogue)
        self.products_page = ProductsPage(app_state, self.appearance)
        self.train_page = TrainPage(app_state, training_state, self.appearance)
        self.review_page = ReviewPage(app_state, review_state, self.appearance)
        self.settings_page = SettingsPage(app_state, self.appearance, schema)
        self.rail = NavigationRail(self.appearance)
        self.top_bar = TopBar(app_state, inspection_state, self.appearance)
        self.notices = NoticeStack(self.appearance)
        self.status_bar = WindowStatusBar(app_state, inspection_state, self.appearance)
        self.pages = QStackedWidget()
        self._build_layout()
        self._connect()
        self.setWindowTitle("OneNIP Inspector")
        self.setWindowIcon(QIcon(icon_pixmap("scan-eye", "#1a5fc8", 96)))
        self.setMinimumSize(MINIMUM_SIZE)
        # Room for the frame that the window manager adds, so that nothing lies outside a small screen.
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - QSize(8, 40)))
        # Qt brings a window back on a screen that is there, if the one it was on has gone.
        self.restoreGeometry(QByteArray.fromBase64(app_state.settings[WINDOW_PLACE].encode("ascii", "ignore")))
        self.appearance.apply_to(self)
        remembered = app_state.settings[PAGE]
        self.show_page(remembered if remembered in PAGES else "inspect")

    def _build_layout(self) -> None:
        entries = (
            (self.inspect_page, self.tr("Inspect"), "scan-eye"),
            (self.products_page, self.tr("Products"), "package"),
            (self.train_page, self.tr("Train"), "graduation-cap"),
            (self.review_page, self.tr("Review"), "history"),
            (self.settings_page, self.tr("Settings"), "settings"),
        )
        for index, (page, name, icon) in enumerate(entries):
            page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            self.pages.addWidget(page)
            self.rail.add_page(index, name, icon, at_bottom=page is self.settings_page)
        self.top_bar.add_actions(self.inspect_page.controls)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.pages, 1)
        right.addWidget(self.status_bar)
        body = QWidget()
        body.setObjectName("PageBody")
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)
        self.setCentralWidget(body)
        self.notices.setParent(body)

    def _connect(self) -> None:
        self.rail.pageChosen.connect(self._on_page_chosen)
        self.top_bar.productSelected.connect(self.productSelected)
        self.top_bar.modelActivated.connect(self.modelActivated)
        self.products_page.productSelected.connect(self.productSelected)
        self.inspect_page.pageRequested.connect(self.show_page)
        self.train_page.pageRequested.connect(self.show_page)
        self.review_page.pageRequested.connect(self.show_page)
        self._app_state.noticeRaised.connect(self.notices.show_notice)
        self.notices.heightChanged.connect(self._place_notices)
        self._app_state.settingsChanged.connect(self._on_settings_changed)
        self.appearance.changed.connect(self._on_appearance_changed)
        QShortcut(QKeySequence("F11"), self, self.toggle_full_screen)
        QShortcut(QKeySequence("F1"), self, QWhatsThis.enterWhatsThisMode)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Notices keep to the corner of the page."""
        super().resizeEvent(event)
        self._place_notices()

    @Slot()
    def _place_notices(self) -> None:
        # Titles and first buttons are at the top of every page, on the left; the verdict is on the right of the first page.
        right = self.width() - 3 * GRID
        if self.pages.currentWidget() is self.inspect_page:
            right -= self.inspect_page.panel.width() + 2 * GRID
        left = max(self.rail.width() + 3 * GRID, right - NOTICE_WIDTH)
        self.notices.place(left, self.height() - self.status_bar.height() - 3 * GRID, right - left)

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Show "inspect", "products", "train", "review" or "settings"."""
        self._on_page_chosen(PAGES.index(name))

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or be again the window that it was before, maximised or not."""
        if not self.isFullScreen():
            self._was_maximised = self.isMaximized()
            self.showFullScreen()
        elif self._was_maximised:
            self.showMaximized()
        else:
            self.showNormal()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place."""
        super().closeEvent(event)
        if event.isAccepted():
            place = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
            self._app_state.set_setting(WINDOW_PLACE, place)

    @Slot(int)
    def _on_page_chosen(self, index: int) -> None:
        self.pages.setCurrentIndex(index)
        self._app_state.set_setting(PAGE, PAGES[index])
        self.rail.show_page(index)
        self.inspect_page.controls.setVisible(index == 0)
        self._place_notices()
        # Tab begins on the page, not on the rail.
        page = self.pages.widget(index)
        if page is not None:
            page.setFocus()

    @Slot()
    def _on_settings_changed(self) -> None:
        self.appearance.set_theme(self._app_state.settings[THEME])

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.appearance.apply_to(self)

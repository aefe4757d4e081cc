"""The help: a window of its own beside the page, with contents, search, and the topics."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.shell.help.contents import sections
from app.shell.help.help_book import HelpTopic
from app.shell.help.help_search import HelpSearch, words_of
from app.shell.help.topic_view import TopicView
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import scaled, scaled_size
from app.widgets.look.widgets import GRID, action_button, text_label
from app.widgets.search_field import SearchField

SIZE = QSize(880, 680)
CONTENTS_WIDTH = 248
ROW_GAP = 2
_KEY = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Not modal: work goes on beside it. Escape closes it while it has the focus."""

    closedByKey = Signal()
    """Whoever came from the page goes back to it."""

    def __init__(
        self, topics: Sequence[HelpTopic], appearance: Appearance, parent: QWidget, *, is_translated: bool = True
    ) -> None:
        """`is_translated` is False where the topics are in another language than the window."""
        super().__init__(parent)
        self._topics = {topic.key: topic for topic in topics}
        self._search = HelpSearch(topics)
        self._visited: list[str] = []
        self._place = -1
        self.setWindowTitle(self.tr("Help"))
        self.resize(scaled_size(SIZE))
        self.back_button = action_button(appearance, "", "arrow-left", "quiet", self.tr("Back (Alt+Left)"))
        self.forward_button = action_button(appearance, "", "arrow-right", "quiet", self.tr("Forward (Alt+Right)"))
        self.search = SearchField(self.tr("Search the help (Ctrl+F)"))
        self.contents = QListWidget()
        self.contents.setFixedWidth(scaled(CONTENTS_WIDTH))
        self.contents.setWordWrap(True)
        self.contents.setSpacing(ROW_GAP)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view = TopicView(appearance)
        self.english = text_label(
            self.tr("The help is written in English and German so far, so it stands here in English."),
            SIZE_SMALL,
            tone="muted",
            wrap=True,
        )
        self.english.setVisible(not is_translated)
        self.address = text_label("", SIZE_SMALL, tone="muted", wrap=True)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.address.hide()
        self._build_layout()
        self._connect()
        self._show_contents()

    @property
    def shown(self) -> str:
        """The key of the topic on show; empty before the first."""
        return self._visited[self._place] if self._place >= 0 else ""

    @property
    def listed(self) -> tuple[str, ...]:
        """The keys of the topics in the list, from top to bottom."""
        items = (self.contents.item(row) for row in range(self.contents.count()))
        return tuple(str(item.data(_KEY)) for item in items if item.data(_KEY))

    def show_topic(self, key: str) -> None:
        """Show a topic; from there Back leads to the one before. An unknown one changes nothing."""
        if key not in self._topics:
            return
        if key != self.shown:
            self._visited = [*self._visited[: self._place + 1], key]
            self._place = len(self._visited) - 1
        self._show_place()

    def begin_with(self, key: str) -> None:
        """Show a topic among all others, whatever was looked for before, with the focus on the text."""
        # A list without a current row takes its first one as soon as it has the focus, and with it another topic.
        self.search.clear()
        self.show_topic(key)
        self.view.setFocus()

    @Slot()
    def go_back(self) -> None:
        """Show the topic before."""
        if self._place > 0:
            self._place -= 1
            self._show_place()

    @Slot()
    def go_forward(self) -> None:
        """Show the topic from which Back led here."""
        if self._place < len(self._visited) - 1:
            self._place += 1
            self._show_place()

    def reject(self) -> None:
        """Escape: back to the page."""
        super().reject()
        self.closedByKey.emit()

    def _build_layout(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(GRID)
        bar.addWidget(self.back_button)
        bar.addWidget(self.forward_button)
        bar.addWidget(self.search, 1)
        reading = QVBoxLayout()
        reading.setSpacing(GRID)
        reading.addWidget(self.english)
        reading.addWidget(self.view, 1)
        reading.addWidget(self.address)
        body = QHBoxLayout()
        body.setSpacing(GRID)
        body.addWidget(self.contents)
        body.addLayout(reading, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(bar)
        layout.addLayout(body, 1)
        for button in (self.back_button, self.forward_button):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.go_back)
        self.forward_button.clicked.connect(self.go_forward)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.leftForFound.connect(self._enter_list)
        self.contents.currentItemChanged.connect(self._on_item_chosen)
        self.contents.activated.connect(self._on_item_activated)
        self.view.topicChosen.connect(self.show_topic)
        self.view.addressChosen.connect(self._on_address_chosen)
        for keys, does in (
            (QKeySequence(QKeySequence.StandardKey.Back), self.go_back),
            (QKeySequence(QKeySequence.StandardKey.Forward), self.go_forward),
            (QKeySequence(QKeySequence.StandardKey.Find), self._enter_search),
            (QKeySequence("F1"), self.reject),
        ):
            QShortcut(keys, self).activated.connect(does)

    def _show_place(self) -> None:
        self.address.hide()
        self.view.show_topic(self._topics[self.shown], words_of(self.search.text()))
        self.back_button.setEnabled(self._place > 0)
        self.forward_button.setEnabled(self._place < len(self._visited) - 1)
        self._select(self.shown)

    def _select(self, key: str) -> None:
        items = (self.contents.item(row) for row in range(self.contents.count()))
        with QSignalBlocker(self.contents):
            self.contents.setCurrentItem(next((item for item in items if item.data(_KEY) == key), None))  # type: ignore[arg-type]

    def _show_contents(self) -> None:
        self.contents.setAccessibleName(self.tr("Contents"))
        with QSignalBlocker(self.contents):
            self.contents.clear()
            for heading, keys in sections():
                top = QListWidgetItem(heading)
                top.setFlags(Qt.ItemFlag.NoItemFlags)
                top.setFont(font(SIZE_SMALL, QFont.Weight.DemiBold))
                self.contents.addItem(top)
                for key in keys:
                    if key in self._topics:
                        self._add(key, self._topics[key].title)

    def _add(self, key: str, title: str, excerpt: str = "") -> None:
        item = QListWidgetItem(f"{title}\n{excerpt}" if excerpt else title)
        item.setData(_KEY, key)
        self.contents.addItem(item)

    @Slot(str)
    def _on_search_changed(self, text: str) -> None:
        if not words_of(text):
            self._show_contents()
        else:
            self.contents.setAccessibleName(self.tr("Topics that were found"))
            with QSignalBlocker(self.contents):
                self.contents.clear()
                found = self._search.find(text)
                for one in found:
                    self._add(one.key, one.title, one.excerpt)
                if not found:
                    nothing = QListWidgetItem(self.tr("Nothing was found. Fewer or shorter words find more."))
                    nothing.setFlags(Qt.ItemFlag.NoItemFlags)
                    self.contents.addItem(nothing)
        if self.shown:
            self._show_place()

    @Slot()
    def _enter_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _enter_list(self) -> None:
        """What was found best is shown, and the arrows go on from there."""
        if self.listed:
            self.contents.setFocus()
            self.show_topic(self.listed[0])

    @Slot(QListWidgetItem)
    def _on_item_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY):
            self.show_topic(str(item.data(_KEY)))

    @Slot(QModelIndex)
    def _on_item_activated(self, _index: QModelIndex) -> None:
        self.view.setFocus()

    @Slot(str)
    def _on_address_chosen(self, address: str) -> None:
        self.address.setText(self.tr("This is not opened from here: {address}").format(address=address))
        self.address.show()

"""The searches, and what can be done with those that people keep."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.domain.part_search import SavedSearch
from app.pages.all_parts.parts.saved_list import SavedList
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, action_button, heading, text_label


class SavedPanel(QWidget):
    """The left side of the page."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = SavedList(appearance)
        self.save_button = action_button(appearance, self.tr("Save this…"), "plus")
        self.name = text_label("", tone="muted", wrap=True)
        self.change_button = action_button(appearance, self.tr("Keep changes"), "", "quiet")
        self.rename_button = action_button(appearance, self.tr("Rename…"), "", "quiet")
        self.remove_button = action_button(appearance, self.tr("Remove"), "trash-2", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(heading(self.tr("Searches")))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.name)
        for button in (self.change_button, self.rename_button, self.remove_button, self.save_button):
            layout.addWidget(button)
        self.list.menuRequested.connect(self._open_menu)

    def show_state(self, saved: SavedSearch | None, *, is_changed: bool) -> None:
        """Offer what can be done: with the saved search that was chosen, and with what is looked for if that is none of them."""
        self.name.setVisible(saved is not None and is_changed)
        self.name.setText("" if saved is None else self.tr("Changed: {name}").format(name=saved.name))
        self.change_button.setVisible(saved is not None and is_changed)
        for button in (self.rename_button, self.remove_button):
            button.setVisible(saved is not None)

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        """What the buttons below offer for the chosen search."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.change_button, self.rename_button, self.remove_button):
            if button.isVisible():
                entry = menu.addAction(button.text())
                entry.setEnabled(button.isEnabled())
                entry.triggered.connect(button.click)
        if menu.actions():
            menu.popup(place)

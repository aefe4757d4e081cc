"""One row makes the button, the shortcut, the entry of the menu, of the list and of the palette."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.actions.action import Action
from app.actions.registry import WINDOW
from app.messages.codes.operations import CreateProduct, DeleteImages
from app.pages.catalogue import PAGES
from app.shell.command_palette import Command, CommandPalette, matching
from app.shell.main_window import MainWindow
from app.shell.shortcut_list import ShortcutList
from app.state.work_state import UndoTexts
from tests.support import view_samples
from tests.support.pages import inspect_page, products_page
from tests.support.sample_action import Bell, ring_action
from tests.support.view_samples import States

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def states() -> States:
    return States().fill()


@pytest.fixture
def window(qtbot: QtBot, states: States) -> Iterator[MainWindow]:
    window = states.make_window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield window
    window.hide()


def in_next_dialog(act: object) -> None:
    """Do something with the dialog that is about to open."""
    QTimer.singleShot(200, act)  # type: ignore[call-overload]


def test_a_new_action_is_everywhere_and_has_one_state(qtbot: QtBot, states: States, window: MainWindow) -> None:
    bell, button = Bell(), QPushButton("Ring", window)
    row = ring_action(bell)
    row = Action(row.id, row.text, row.run, row.keys, enabled=row.enabled, follows=row.follows, buttons=(button,))
    states.actions.add((row,), window)
    assert not button.isEnabled() and "Ctrl+Shift+B" in button.toolTip()
    qtbot.keyClick(window, Qt.Key.Key_B, CONTROL | SHIFT)
    assert bell.rings == 0, "it does not hang"
    bell.hang(True)
    assert button.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_B, CONTROL | SHIFT)
    button.click()
    assert bell.rings == 2
    window.rail.menu.aboutToShow.emit()
    assert [entry.isEnabled() for entry in window.rail.menu.actions() if entry.text().startswith("Ring the bell")] == [
        True
    ]
    listed = ShortcutList(window.appearance, states.actions, {WINDOW: "Everywhere"}, window)
    found = listed.tree.findItems("Ring the bell", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert [item.text(1) for item in found] == ["Ctrl+Shift+B"]
    listed.deleteLater()

    def choose() -> None:
        palette = QApplication.activeModalWidget()
        assert isinstance(palette, CommandPalette)
        qtbot.keyClicks(palette.field, "bell ring")
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    in_next_dialog(choose)
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert bell.rings == 3


def test_two_actions_cannot_share_a_key_or_a_name(states: States, window: MainWindow) -> None:
    bell = Bell()
    with pytest.raises(ValueError, match=r"review\.correct"):
        states.actions.add((Action("x", "X", bell.ring, keys=("O",)),), window, "review")
    with pytest.raises(ValueError, match=r"window\.undo"):
        states.actions.add((Action("x", "X", bell.ring, keys=("Ctrl+Z",)),), window, "train")
    with pytest.raises(ValueError, match="already"):
        states.actions.add((Action("window.undo", "X", bell.ring),), window)


def test_ctrl_z_and_ctrl_shift_z_ask_on_every_page(qtbot: QtBot, states: States, window: MainWindow) -> None:
    asked: list[str] = []
    window.undoRequested.connect(lambda: asked.append("undo"))
    window.redoRequested.connect(lambda: asked.append("redo"))
    for page in (descriptor.key for descriptor in PAGES):
        asked.clear()
        states.work.set_undo(UndoTexts())
        window.show_page(page)
        qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
        assert asked == [], (page, "there is nothing to undo")
        assert not states.actions["window.undo"].isEnabled() and not states.actions["window.redo"].isEnabled()
        assert states.actions["window.undo"].toolTip().startswith("Nothing to undo")
        assert states.actions["window.redo"].toolTip().startswith("Nothing to do again")
        states.work.set_undo(UndoTexts(DeleteImages(3), CreateProduct("Gear")))
        assert states.actions["window.undo"].text() == "Undo: Delete 3 images"
        assert states.actions["window.redo"].text() == "Redo: Create product “Gear”"
        assert "Delete 3 images" in states.actions["window.undo"].toolTip()
        window.rail.menu.aboutToShow.emit()
        offered = next(entry for entry in window.rail.menu.actions() if entry.text().startswith("Undo"))
        assert offered.isEnabled() and "Delete 3 images" in offered.text()
        qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
        qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
        assert asked == ["undo", "redo"], page


def test_the_question_mark_lists_every_shortcut(qtbot: QtBot, states: States, window: MainWindow) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ShortcutList)
        for place in range(dialog.tree.topLevelItemCount()):
            top = dialog.tree.topLevelItem(place)
            assert top is not None
            seen.extend(top.child(row).text(1) for row in range(top.childCount()))  # type: ignore[union-attr]
        dialog.reject()

    in_next_dialog(look)
    qtbot.keyClick(window, Qt.Key.Key_Question)
    assert len(seen) == sum(bool(entry.action.keys) for entry in states.actions.entries)
    assert "F11" in seen and "Ctrl+O" in seen


def test_the_palette_finds_products_and_models(qtbot: QtBot, states: States, window: MainWindow) -> None:
    states.inspection.set_run_state(type(states.inspection.run_state).IDLE)

    def choose() -> None:
        palette = QApplication.activeModalWidget()
        assert isinstance(palette, CommandPalette)
        qtbot.keyClicks(palette.field, "gear")
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    in_next_dialog(choose)
    with qtbot.waitSignal(window.productSelected) as chosen:
        window.open_palette()
    assert chosen.args == [2]


def test_an_action_of_another_page_brings_its_page(qtbot: QtBot, states: States, window: MainWindow) -> None:
    def choose() -> None:
        palette = QApplication.activeModalWidget()
        assert isinstance(palette, CommandPalette)
        qtbot.keyClicks(palette.field, "inspect with the selected")
        assert not palette.list.topLevelItem(0).isDisabled() or palette.chosen is None  # type: ignore[union-attr]
        palette.field.clear()
        qtbot.keyClicks(palette.field, "log folder")
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    in_next_dialog(choose)
    window.open_palette()
    assert window.pages.page_on_show is window.page("settings")


def test_matching_takes_all_words_in_any_order_without_accents() -> None:
    def nothing() -> None:
        pass

    names = ("Prüfe Zahnrad", "Delete product…", "Add images…")
    commands = [Command(name, "Products", nothing, enabled=name != "Add images…") for name in names]
    assert [c.text for c in matching(commands, "zahn pruf")] == ["Prüfe Zahnrad"]
    assert [c.text for c in matching(commands, "PRODUCTS de")] == ["Delete product…"]
    assert matching(commands, "nowhere") == []
    assert [c.text for c in matching(commands, "")][-1] == "Add images…", "what cannot be done now comes last"


def test_typing_a_letter_does_not_trigger_a_shortcut(qtbot: QtBot, states: States, window: MainWindow) -> None:
    asked: list[object] = []
    page = inspect_page(window)
    page.overruleRequested.connect(lambda *args: asked.append(args))
    states.inspection.set_run_state(type(states.inspection.run_state).IDLE)

    def type_into() -> None:
        palette = QApplication.activeModalWidget()
        assert isinstance(palette, CommandPalette)
        qtbot.keyClicks(palette.field, "o?mlp")
        assert palette.field.text() == "o?mlp"
        palette.reject()

    in_next_dialog(type_into)
    window.open_palette()
    assert asked == []


def test_the_menu_lends_no_shortcut_to_other_pages(qtbot: QtBot, states: States, window: MainWindow) -> None:
    fired: list[str] = []
    for entry in states.actions.entries:
        entry.qt.triggered.connect(lambda _=False, name=entry.action.id: fired.append(name))
    window.show_page("inspect")
    window.rail.menu.aboutToShow.emit()
    window.rail.menu.aboutToHide.emit()
    window.show_page("review")
    qtbot.keyClick(window, Qt.Key.Key_L)
    qtbot.keyClick(window, Qt.Key.Key_M)
    assert fired == ["review.map"]


def test_deleting_images_needs_the_focus_among_them(qtbot: QtBot, states: States, window: MainWindow) -> None:
    window.show_page("products")
    page = products_page(window)
    states.app.set_images(tuple(view_samples.normal_image(number) for number in (1, 2)))
    page.images.grid.selectAll()
    page.list.setFocus()
    with qtbot.assertNotEmitted(page.imagesTrashed, wait=100):
        qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    page.images.grid.setFocus()
    with qtbot.waitSignal(page.imagesTrashed):
        qtbot.keyClick(page.images.grid, Qt.Key.Key_Delete)


def test_a_key_that_is_held_down_repeats_nothing_but_steps_to_the_next(qtbot: QtBot) -> None:
    states = States().fill()
    qtbot.addWidget(states.make_window())
    repeating = {entry.action.id for entry in states.actions.entries if entry.qt.autoRepeat()}
    assert repeating == {
        f"{page}.{way}" for page in ("review", "all_parts", "products") for way in ("next", "previous")
    }

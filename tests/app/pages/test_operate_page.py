"""The operator's page in the real window: what is seen, what is counted, what can be done, and that nothing else can."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.correction import Correction
from app.domain.part import Counters
from app.domain.product import Product
from app.domain.run_status import RunState
from app.domain.shift import ResetReason
from app.operations.batch_operations import Overrule
from app.operations.product_operations import SetLimit
from app.pages.operate.page import OperatePage
from app.pages.operate.parts.product_dialog import ProductDialog
from app.pages.operate.parts.reset_dialog import ResetDialog
from app.settings.schema import THEME, Theme
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support.dialogs import InDialog
from tests.support.line import Line, open_line
from tests.support.pages import only

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
LONG_NAME = "Planetary gear carrier 32 mm, nitrided, with three bores for pins (B)"
LONG_REASON = (
    "The picture is too dark: 96 of 100 pixels are black. Look whether the light is on and the cover is off the lens, "
    "then lay the part once more; until then nobody has looked at it."
)


@pytest.fixture
def line(qtbot: QtBot, tmp_path: Path) -> Iterator[Line]:
    with open_line(tmp_path, qtbot, pages=only("inspect")) as line:
        yield line


def operate(line: Line) -> OperatePage:
    page = line.window.pages.findChild(OperatePage)
    assert page is not None
    return page


def hand_over(line: Line) -> OperatePage:
    line.press(Qt.Key.Key_F11)
    page = operate(line)
    line.wait_until(page.isVisible)
    return page


def start(qtbot: QtBot, line: Line) -> None:
    qtbot.waitUntil(lambda: line.state.run_state is RunState.RUNNING, timeout=30_000)


def remember_belt(line: Line) -> None:
    """As somebody does who has inspected from it once, before the operator comes."""
    line.start()
    line.belt.end()
    line.wait_for_end()


def test_one_key_hands_over_and_only_the_page_is_left(qtbot: QtBot, line: Line) -> None:
    window = line.window
    page = hand_over(line)
    assert window.isFullScreen() and page.isVisible()
    assert not any(around.isVisible() for around in (window.rail, window.top_bar, window.status_bar))
    assert window.notices.isVisible() and page.isAncestorOf(window.notices), "messages are said on the page"
    line.press(Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not page.isVisible(), timeout=2000)
    assert all(around.isVisible() for around in (window.rail, window.top_bar, window.status_bar))
    assert window.notices.isVisible() and not page.isAncestorOf(window.notices)
    assert not window.isFullScreen() and line.page.isVisible(), "as it was"


def test_before_a_run_it_says_what_to_do(qtbot: QtBot, line: Line) -> None:
    page = hand_over(line)
    assert page.banner.text.word == "NOT READY" and page.banner.text.verdict is None
    assert "Nobody has chosen yet where the images of gear come from" in page.banner.text.line
    assert not page.bar.start_button.isEnabled() and not page.bar.stop_button.isVisible()
    line.press(Qt.Key.Key_F11)
    remember_belt(line)
    line.application.services.library.select_product(2)
    line.settle()
    line.application.services.library.select_product(1)
    line.settle()
    page = hand_over(line)
    assert page.banner.text.word == "READY" and page.banner.text.line == "Press Start. The images come from Belt."
    assert page.bar.start_button.isEnabled()


def test_a_run_is_driven_by_keys_and_buttons(qtbot: QtBot, line: Line) -> None:
    remember_belt(line)
    page = hand_over(line)
    assert page.banner.text.word == "FINISHED"
    line.press(Qt.Key.Key_F5)
    start(qtbot, line)
    assert page.banner.text.word == "STARTING" and not page.bar.start_button.isVisible()
    line.lay(line.belt.good, line.belt.bad)
    assert (page.banner.text.word, page.banner.text.verdict) == ("NG", Verdict.NG)
    assert page.banner.text.beside == ("Part 2", "1.56 · limit 1.00")
    assert page.picture.title.text() == "2 · 002_bad" and not page.picture.chip.isVisible()
    assert page.column.counters.counters == Counters(1, 1, 0)
    qtbot.mouseClick(page.bar.pause_button, LEFT)
    assert page.banner.text.word == "PAUSED" and page.banner.text.verdict is None
    qtbot.mouseClick(page.bar.pause_button, LEFT)
    assert page.banner.text.word == "NG"
    line.belt.lose()
    line.wait_until(lambda: page.banner.text.word == "CAMERA LOST")
    assert page.banner.text.alarms and "Parts that pass now are not inspected" in page.banner.text.line
    line.belt.find()
    line.wait_until(lambda: page.banner.text.word == "READY")
    line.press(Qt.Key.Key_Period, CONTROL)
    line.belt.end()
    line.wait_for_end()
    assert page.banner.text.word == "STOPPED" and "1 OK · 1 NG · 0 not checked" in page.banner.text.line
    assert page.hasFocus() or not page.bar.start_button.hasFocus(), "no key presses a button by accident"


def test_looking_back_lets_the_line_go_on(qtbot: QtBot, line: Line) -> None:
    remember_belt(line)
    page = hand_over(line)
    line.press(Qt.Key.Key_F5)
    start(qtbot, line)
    line.lay(line.belt.good, line.belt.good)
    strip = page.strip
    qtbot.mouseClick(strip.viewport(), LEFT, pos=strip.visualRect(strip.model().index(1, 0)).center())
    line.settle()
    chip = page.picture.chip
    assert chip.isVisible() and "Part 1 · 001_good" in chip.name.text()
    line.lay(line.belt.bad)
    assert page.banner.text.word == "NG", "the verdict is the line's"
    shown = page.shown
    assert shown is not None and shown.inspection.position == 1, "the picture is the one that was chosen"
    assert page.column.correct_button.text() == "Part 1: This one is bad"
    qtbot.mouseClick(chip.live_button, LEFT)
    assert not chip.isVisible() and page.shown == line.state.latest
    line.belt.end()
    line.wait_for_end()


def test_one_key_overrules_and_undo_takes_it_back(qtbot: QtBot, line: Line) -> None:
    remember_belt(line)
    page = hand_over(line)
    line.press(Qt.Key.Key_F5)
    start(qtbot, line)
    line.lay(line.belt.bad)
    assert not page.column.undo_button.isEnabled()
    line.press(Qt.Key.Key_O)
    line.wait_until(lambda: page.banner.text.word == "OK")  # a moment later: it might have been a scanner
    line.settle()
    assert page.banner.text.word == "OK" and "the model said NG" in page.banner.text.line
    assert page.column.counters.counters == Counters(1, 0, 0) and page.column.undo_button.isEnabled()
    qtbot.mouseClick(page.column.undo_button, LEFT)
    line.settle()
    assert page.banner.text.word == "NG" and page.column.counters.counters == Counters(0, 1, 0)
    qtbot.mouseClick(page.column.correct_button, LEFT)
    line.settle()
    assert page.banner.text.word == "OK"
    line.press(Qt.Key.Key_Z, CONTROL)
    line.settle()
    assert page.banner.text.word == "NG", "Ctrl+Z does the same"
    line.belt.end()
    line.wait_for_end()


def test_what_others_did_is_not_undone_here(qtbot: QtBot, line: Line) -> None:
    services = line.application.services
    services.runner.run(SetLimit(line.workspace.products, 1, "gear", 1.3))
    line.settle()
    assert line.application.actions["window.undo"].isEnabled()
    page = hand_over(line)
    assert not page.column.undo_button.isEnabled() and not line.application.actions["window.undo"].isEnabled()
    line.press(Qt.Key.Key_Z, CONTROL)
    line.settle()
    assert line.workspace.products.get(1).threshold == 1.3
    page.undoRequested.emit()
    line.press(Qt.Key.Key_F11)
    line.wait_until(lambda: line.application.actions["window.undo"].isEnabled())


def test_undo_that_is_pressed_twice_stops_at_the_handing_over(qtbot: QtBot, line: Line) -> None:
    services = line.application.services
    line.start()
    line.lay(line.belt.bad)
    line.belt.end()
    line.wait_for_end()
    services.runner.run(SetLimit(line.workspace.products, 1, "gear", 1.3))
    line.settle()
    hand_over(line)
    line.press(Qt.Key.Key_O)
    line.wait_until(lambda: line.application.actions["window.undo"].isEnabled())
    line.settle()
    for _ in range(2):
        line.window.undoRequested.emit()
    line.settle()
    assert line.workspace.products.get(1).threshold == 1.3, "that was somebody else"
    (part,) = line.workspace.batches.inspections(line.workspace.batches.list()[0].id)
    assert part.overruled is None
    assert not line.application.actions["window.undo"].isEnabled()
    line.press(Qt.Key.Key_F11)
    line.wait_until(lambda: line.application.actions["window.undo"].isEnabled())


def test_the_shift_is_counted_over_runs_and_reset_with_a_reason(qtbot: QtBot, line: Line) -> None:
    remember_belt(line)
    page = hand_over(line)
    counters = page.column.counters
    for _ in range(2):
        line.press(Qt.Key.Key_F5)
        start(qtbot, line)
        line.lay(line.belt.good, line.belt.bad, line.belt.unreadable)
        line.belt.end()
        line.wait_for_end()
    assert counters.counters == Counters(2, 2, 2)
    line.press(Qt.Key.Key_F5)
    start(qtbot, line)
    line.lay(line.belt.good)

    def give_reason(dialog: ResetDialog) -> None:
        assert not dialog.buttons[ResetReason.OTHER].isEnabled(), "another reason is one only with words"
        dialog.note_edit.setText("order 4711")
        dialog.buttons[ResetReason.NEW_ORDER].click()

    with InDialog(ResetDialog, give_reason):
        qtbot.mouseClick(counters.reset_button, LEFT)
    assert counters.counters == Counters(), "at once"
    line.lay(line.belt.bad)
    line.settle()
    assert counters.counters == Counters(0, 1, 0), "the run goes on, and so does the counting"
    (ended,) = line.workspace.shifts.list_ended()
    assert (ended.counters, ended.reason, ended.note) == (Counters(3, 2, 2), ResetReason.NEW_ORDER, "order 4711")
    line.belt.end()
    line.wait_for_end()
    shift = line.workspace.shifts.current()
    assert line.workspace.shifts.count(shift) == Counters(0, 1, 0), "and after a restart it is the same"


def test_a_reset_that_the_disk_refuses_loses_no_count(
    qtbot: QtBot, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember_belt(line)
    page = hand_over(line)
    line.press(Qt.Key.Key_F5)
    start(qtbot, line)
    line.lay(line.belt.good, line.belt.bad)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(line.workspace.shifts, "reset", refuse)
    with InDialog(ResetDialog, lambda dialog: dialog.buttons[ResetReason.SHIFT_CHANGE].click()):
        line.press(Qt.Key.Key_R, CONTROL)
    line.settle()
    assert page.column.counters.counters == Counters(1, 1, 0)
    assert line.notices[-1].level == "error"
    line.belt.end()
    line.wait_for_end()


def test_another_product_in_the_middle_of_a_run(qtbot: QtBot, line: Line) -> None:
    line.application.services.library.select_product(2)
    line.settle()
    remember_belt(line)
    line.application.services.library.select_product(1)
    line.settle()
    remember_belt(line)
    page = hand_over(line)
    line.press(Qt.Key.Key_F5)
    start(qtbot, line)
    line.lay(line.belt.good)

    def scan(dialog: ProductDialog) -> None:
        assert not dialog.do_button.isEnabled(), "gear is inspected already"
        qtbot.keyClicks(dialog.search, "SCREW")
        assert "The inspection of gear ends after the present part; that of screw begins." in dialog.message.text()
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)

    with InDialog(ProductDialog, scan):
        qtbot.mouseClick(page.bar.product_button, LEFT)
    line.wait_until(lambda: "screw" in page.bar.product_button.text() and line.state.run_state is RunState.RUNNING)
    line.lay(line.belt.bad)
    assert page.banner.text.word == "NG"
    newest, before = line.workspace.batches.list()[:2]
    assert (newest.product_name, before.product_name, before.ok_count) == ("screw", "gear", 1)
    line.belt.end()
    line.wait_for_end()


def product(number: int, name: str) -> Product:
    return Product(number, name, Path(name), "2026-01-01T00:00:00Z", 20, 0)


@pytest.fixture
def product_dialog(qtbot: QtBot, line: Line) -> ProductDialog:
    products = [product(number, name) for number, name in enumerate(("gear", "cap-100", "cap-10", "Seal", "seal"), 1)]
    dialog = ProductDialog(line.window.appearance, products, products[0], lambda _product: None, True, line.window)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("10", "There is no product of that name."),
        ("cap-1", "There is no product of that name."),
        ("4711", "There is no product of that name."),
        ("SEAL", "More than one product has that name. Tap the one that you mean."),
    ],
)
def test_a_code_that_is_no_name_chooses_no_product(
    qtbot: QtBot, product_dialog: ProductDialog, code: str, said: str
) -> None:
    qtbot.keyClicks(product_dialog.search, code)
    assert not product_dialog.do_button.isEnabled()
    qtbot.keyClick(product_dialog.search, Qt.Key.Key_Return)
    assert product_dialog.isVisible() and product_dialog.chosen is None and product_dialog.message.text() == said
    qtbot.keyClicks(product_dialog.search, "CAP-10")
    assert product_dialog.search.text() == "CAP-10", "the next code takes the place of the one before"
    qtbot.keyClick(product_dialog.search, Qt.Key.Key_Return)
    assert product_dialog.chosen is not None and product_dialog.chosen.name == "cap-10"


def test_a_part_of_a_name_finds_what_a_person_then_takes(qtbot: QtBot, product_dialog: ProductDialog) -> None:
    qtbot.keyClicks(product_dialog.search, "cap")
    qtbot.keyClick(product_dialog.search, Qt.Key.Key_Down)
    assert product_dialog.selected is not None and product_dialog.selected.name == "cap-100"
    qtbot.keyClick(product_dialog.search, Qt.Key.Key_Return)
    assert product_dialog.chosen is not None and product_dialog.chosen.name == "cap-100"


@pytest.mark.parametrize(
    ("theme", "size"), [(Theme.LIGHT, (1280, 800)), (Theme.HIGH_CONTRAST, (1920, 1080))], ids=["1280", "1920"]
)
def test_it_is_read_from_two_metres_and_hit_with_gloves(
    qtbot: QtBot, line: Line, theme: Theme, size: tuple[int, int]
) -> None:
    line.application.app_state.set_setting(THEME, theme)
    remember_belt(line)
    page = hand_over(line)
    line.window.set_full_screen(False)  # the test's screen is smaller
    line.window.resize(*size)
    line.wait_until(lambda: page.width() == size[0])
    line.press(Qt.Key.Key_F5)
    start(qtbot, line)
    line.lay(line.belt.bad, lambda: line.belt.unreadable(LONG_NAME))
    page.banner.show_text(replace(page.banner.text, line=LONG_REASON))
    height = page.height()
    assert page.banner.text.word == "NOT CHECKED"
    assert page.banner.capital_height >= height / 8, "with a reason of two lines"
    assert page.column.counters.digit_height >= height / 800 * 76, "20 mm on a screen of 15.6 inches"
    line.wait_until(lambda: inside(page))
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled():
            assert button.width() >= 44 and button.height() >= 44, button.accessibleName()
            assert button.accessibleName()
    line.belt.end()
    line.wait_for_end()


def inside(page: OperatePage) -> bool:
    """True if everything lies within the page, and nothing over anything else."""
    parts = [page.bar, page.banner, page.picture, page.strip, page.history, page.column]
    boxes = [QRect(part.mapTo(page, QPoint()), part.size()) for part in parts]
    apart = all(not a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
    return apart and all(page.rect().contains(box) for box in boxes)


def test_a_long_name_gives_way(qtbot: QtBot, line: Line) -> None:
    line.workspace.products.rename(1, LONG_NAME)
    line.application.services.library.read_everything()
    line.settle()
    page = hand_over(line)
    assert page.bar.product_button.accessibleName() == f"Product: {LONG_NAME}"
    line.window.set_full_screen(False)  # the test's screen is smaller
    line.window.resize(1280, 800)
    line.wait_until(lambda: page.width() == 1280)
    line.wait_until(lambda: inside(page))
    assert "…" in page.bar.product_button.text()


def test_what_was_counted_before_the_start_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    with open_line(tmp_path, qtbot, pages=only("inspect")) as line:
        remember_belt(line)
        line.start()
        line.lay(line.belt.good, line.belt.bad)
        line.belt.end()
        line.wait_for_end()
    with Workspace.open(tmp_path / "workspace") as workspace:
        assert workspace.shifts.count(workspace.shifts.current()) == Counters(1, 1, 0)


def test_a_correction_of_an_earlier_batch_counts_too(qtbot: QtBot, line: Line) -> None:
    line.start()
    line.lay(line.belt.bad)
    line.belt.end()
    line.wait_for_end()
    number = line.state.history[0].inspection.id
    line.start()
    line.lay(line.belt.good)
    services = line.application.services
    assert services.shift_state.counters == Counters(1, 1, 0)
    services.runner.run(Overrule(line.workspace.batches, {number: Correction(Verdict.OK)}))
    line.settle()
    line.wait_until(lambda: services.shift_state.counters == Counters(2, 0, 0))
    line.belt.end()
    line.wait_for_end()


def test_the_application_ends_from_the_page(qtbot: QtBot, line: Line) -> None:
    page = hand_over(line)
    line.window.close()
    assert not page.isVisible() and QApplication.activeModalWidget() is None, "without a PIN nobody is asked"

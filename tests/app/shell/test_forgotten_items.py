"""What moves from one layout to another leaves no item behind that Python knows: it would take for it whatever comes to lie at its
address, such as the system's window, and the program would not start.
"""

from __future__ import annotations

from weakref import ref

from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from pytestqt.qtbot import QtBot

from app.shell.first_steps_bar import FirstStepsBar
from app.widgets.look.appearance import Appearance
from tests.support.full_pages import operate_page
from tests.support.view_samples import States


def known_item(layout: QLayout, widget: QWidget) -> ref[QLayoutItem]:
    """As whoever looks through a layout leaves it behind: known to Python for as long as the layout is."""
    item = layout.itemAt(layout.indexOf(widget))
    assert item is not None
    return ref(item)


def test_the_line_of_notices_moves_without_a_trace(qtbot: QtBot) -> None:
    states = States().fill()
    window = states.make_window(makes_all=False)
    qtbot.addWidget(window)
    page = operate_page(states, window.appearance)
    qtbot.addWidget(page)
    item = known_item(window._right, window.notices)
    assert item() is not None
    window.give_notices(page.bar.notices)
    assert item() is None and page.bar.notices.indexOf(window.notices) >= 0


def test_the_sentence_of_the_first_steps_moves_without_a_trace(qtbot: QtBot) -> None:
    bar = FirstStepsBar(Appearance())
    qtbot.addWidget(bar)
    bar.show()
    for width in (1280, 500, 1280):
        where = bar._row if bar._row.indexOf(bar.sentence) >= 0 else bar._rows
        item = known_item(where, bar.sentence)
        bar.resize(width, 80)
        is_moved = where.indexOf(bar.sentence) < 0
        assert (item() is None) is is_moved
    assert is_moved

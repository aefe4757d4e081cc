"""Widgets in rows: the height is right for each width, also after something in them has changed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.look.flow_layout import FlowLayout


def sized(width: int, height: int) -> QLabel:
    label = QLabel()
    label.setFixedSize(width, height)
    return label


def test_the_height_follows_width_and_what_is_in_it(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    around = QVBoxLayout(host)
    around.setContentsMargins(0, 0, 0, 0)
    flow = FlowLayout(spacing=4)
    around.addLayout(flow)
    labels = [sized(100, 20) for _ in range(3)]
    for label in labels:
        flow.addWidget(label)
    host.resize(400, 300)
    host.show()

    def heights() -> list[int]:
        QApplication.processEvents()
        return [flow.heightForWidth(width) for width in (100, 204, 308)]

    assert heights() == [68, 44, 20] == heights()
    labels[0].hide()
    assert heights() == [44, 20, 20]
    labels[0].show()
    labels[1].setFixedSize(100, 30)
    assert heights() == [78, 54, 30]
    flow.addWidget(extra := sized(100, 20))
    extra.show()
    assert heights() == [102, 54, 54]
    flow.removeWidget(extra)
    extra.hide()
    assert heights() == [78, 54, 30]


def test_what_comes_behind_the_spring_stands_at_the_right(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host, 4)
    labels = [sized(100, 20) for _ in range(3)]
    flow.addWidget(labels[0])
    flow.add_spring()
    for label in labels[1:]:
        flow.addWidget(label)
    host.resize(400, 100)
    host.show()
    QApplication.processEvents()
    assert [label.x() for label in labels] == [0, 196, 300]
    host.resize(208, 100)
    QApplication.processEvents()
    assert [(label.x(), label.y()) for label in labels] == [(0, 0), (108, 0), (108, 24)], "further rows stand there too"


def test_what_expands_shares_the_room_and_stands_in_the_middle(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host, 4)
    field, button = QLabel(), sized(100, 40)
    field.setMinimumSize(60, 20)
    field.setMaximumHeight(20)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for widget in (field, button):
        flow.addWidget(widget)
    host.resize(400, 100)
    host.show()
    QApplication.processEvents()
    assert (field.width(), field.y()) == (296, 10) and button.x() == 300

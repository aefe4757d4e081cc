"""Widgets in rows: the height is right for each width, also after something in them has changed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
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

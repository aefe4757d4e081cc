"""What the base of all delegates paints for a state, and that it leaves the painter as it came."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF, QStringListModel, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from app.settings.schema import Theme
from app.widgets.lists.delegate import AnyIndex, Delegate, ItemState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, font

State = QStyle.StateFlag
AREA = QRect(10, 10, 200, 40)


class Word(Delegate):
    """An item that is one word, in a frame of the ground's colour."""

    needed = 0.0

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        self.paint_ground(painter, item, item.rect)
        self.paint_focus(painter, item, item.rect)
        self.needed = self.paint_text(painter, item.rect.adjusted(10, 0, -10, 0), str(index.data()))


def painted(delegate: Delegate, text: str, state: QStyle.StateFlag) -> QImage:
    image = QImage(220, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    option, model = QStyleOptionViewItem(), QStringListModel([text])
    option.rect, option.state = AREA, state
    painter = QPainter(image)
    painter.setPen(QColor("green"))
    delegate.paint(painter, option, model.index(0, 0))
    assert painter.pen().color() == QColor("green")
    assert not painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.end()
    return image


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(
    ("state", "token"),
    [
        (State.State_Selected, "accent_soft"),
        (State.State_MouseOver, "hover"),
        (State.State_Selected | State.State_MouseOver, "accent_soft"),
    ],
)
def test_ground_says_what_is_selected_and_what_is_pointed_at(
    qapp: QApplication, theme: Theme, state: QStyle.StateFlag, token: str
) -> None:
    appearance = Appearance(theme)
    delegate = Word(appearance)
    image = painted(delegate, "", State.State_Enabled | state)
    assert image.pixelColor(110, 30) == appearance.colour(token)
    assert image.pixelColor(10, 10) != appearance.colour(token), "its corners are round"
    assert painted(delegate, "", State.State_Enabled).pixelColor(110, 30) == QColor("magenta")


def test_focus_is_a_ring_that_stays_inside(qapp: QApplication) -> None:
    appearance = Appearance()
    image = painted(Word(appearance), "", State.State_HasFocus)
    accent = appearance.colour("accent")
    assert all(image.pixelColor(x, y) == accent for x, y in ((110, 10), (110, 49), (10, 30), (209, 30)))
    assert image.pixelColor(110, 30) == QColor("magenta") and image.pixelColor(110, 9) == QColor("magenta")


def test_long_text_ends_in_dots_and_tells_what_it_needs(qapp: QApplication) -> None:
    delegate, text = Word(Appearance()), "a name that is much longer than any row of this list is wide"
    image = painted(delegate, text, State.State_Enabled)
    assert delegate.needed == QFontMetricsF(font(SIZE_BODY)).horizontalAdvance(text) > AREA.width()
    inked = [x for x in range(220) if any(image.pixelColor(x, y) != QColor("magenta") for y in range(60))]
    assert min(inked) >= 20 and 180 < max(inked) <= 200, "it uses the room and no more"


def test_picture_keeps_its_round_corners(qapp: QApplication) -> None:
    appearance = Appearance()
    delegate = Word(appearance)
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    delegate.begin_picture(painter, QRectF(10, 10, 80, 80))
    painter.fillRect(QRectF(0, 0, 100, 50), QColor("blue"))
    painter.restore()
    delegate.paint_picture_frame(painter, QRectF(10, 10, 80, 80), selected=True, marked=True)
    painter.end()
    assert image.pixelColor(50, 30) == QColor("blue") and image.pixelColor(50, 70) == appearance.colour("sunken")
    assert image.pixelColor(5, 30) == QColor("magenta") and image.pixelColor(10, 50) == appearance.colour("accent")
    assert image.pixelColor(8, 8) == QColor("magenta")

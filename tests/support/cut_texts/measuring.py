"""Everything that is cut of the texts of a window that is on show."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QGraphicsSimpleTextItem,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from tests.support.cut_texts.finding import Finding, path_of, sized
from tests.support.cut_texts.painted_texts import heard_painting
from tests.support.cut_texts.spoken import Spoken
from tests.support.cut_texts.widget_texts import texts_of

SCREEN = QRect(0, 0, 1280, 800)
"""The smallest on which everything has room."""
TEXT_MARGIN = 4
"""Pixels of a text of a chart beside its letters."""
EDGE = 2
"""Pixels of a widget's margin that may lie under something."""


def cut_texts(window: QWidget, language: Spoken) -> list[Finding]:
    """What is not seen whole of the texts in `window`, which is on show, laid out, and speaks `language`.

    A part of a window may be given too. Scrolling up and down counts as seeing, scrolling aside does not.
    """
    findings: list[Finding] = []
    widgets = [each for each in (window, *window.findChildren(QWidget)) if each.isVisible()]
    for widget in widgets:
        if widget is not window and widget.isWindow():
            continue
        found = list(texts_of(widget, language))
        findings += found
        if not found and _has_text(widget):
            findings += _hidden(widget, window)
        if isinstance(widget, QScrollArea):
            findings += _wide(widget)
        if isinstance(widget, QGraphicsView):
            findings += _graphics(widget)
    findings += _overlapping([each for each in widgets if _has_text(each)], window)
    if window.isWindow() and (window.width() > SCREEN.width() or window.height() > SCREEN.height()):
        size = SCREEN.width(), SCREEN.height()
        findings.append(
            Finding(path_of(window), window.windowTitle(), size, sized(QRectF(window.rect())), "off the screen")
        )
    with heard_painting(language) as painting:
        window.grab()
    return _once([*findings, *painting.findings])


def _wide(area: QScrollArea) -> Iterator[Finding]:
    """What is wider than that which shows it, and cannot be scrolled aside."""
    body, room = area.widget(), area.viewport()
    if body is not None and body.width() > room.width() + EDGE:
        size = sized(QRectF(room.rect())), sized(QRectF(body.rect()))
        yield Finding(path_of(area), area.accessibleName(), *size, "scrolled aside")


def _has_text(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QPushButton) and bool(widget.text())


def _hidden(widget: QWidget, window: QWidget) -> Iterator[Finding]:
    """What lies around a widget shows only a part of it."""
    rect, around = widget.rect(), widget
    while around is not window:
        parent = around.parentWidget()
        if parent is None:
            return
        rect = rect.translated(around.pos())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            if isinstance(area, QAbstractItemView):
                return
            if area.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                rect = QRect(rect.left(), 0, rect.width(), 1)  # it can be scrolled to
        if not parent.rect().adjusted(-EDGE, -EDGE, EDGE, EDGE).contains(rect):
            text = widget.text() if isinstance(widget, QLabel | QPushButton) else ""
            seen = QRectF(parent.rect().intersected(rect))
            yield Finding(path_of(widget), text, sized(seen), sized(QRectF(rect)), f"hidden by {type(parent).__name__}")
            return
        around = parent


def _overlapping(widgets: list[QWidget], window: QWidget) -> Iterator[Finding]:
    """Texts side by side in one layout that has too little room for them."""
    places = [
        (each, QRect(each.mapTo(window, QPoint()), each.size()).adjusted(EDGE, EDGE, -EDGE, -EDGE)) for each in widgets
    ]
    for number, (first, place) in enumerate(places):
        for second, other in places[number + 1 :]:
            if first.parentWidget() is second.parentWidget() and place.intersects(other):
                common = QRectF(place.intersected(other))
                yield Finding(path_of(first), path_of(second), sized(QRectF(place)), sized(common), "overlaps")


def _graphics(view: QGraphicsView) -> Iterator[Finding]:
    room = QRectF(view.viewport().rect()).adjusted(-EDGE, -EDGE, EDGE, EDGE)
    for item in view.scene().items() if view.scene() is not None else ():
        if isinstance(item, QGraphicsTextItem | QGraphicsSimpleTextItem) and item.isVisible():
            text = item.toPlainText() if isinstance(item, QGraphicsTextItem) else item.text()
            inner = item.sceneBoundingRect().adjusted(TEXT_MARGIN, TEXT_MARGIN, -TEXT_MARGIN, -TEXT_MARGIN)
            place = QRectF(view.mapFromScene(inner).boundingRect())
            if text.strip() and room.intersects(place) and not room.contains(place):
                yield Finding(
                    path_of(view), text, sized(room.intersected(place)), sized(place), "beyond the edge of a chart"
                )


def _once(findings: list[Finding]) -> list[Finding]:
    return list(dict.fromkeys(findings))

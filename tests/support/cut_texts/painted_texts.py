"""The texts that widgets of ours paint themselves, heard while they paint."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from tests.support.cut_texts.finding import Finding, path_of, sized
from tests.support.cut_texts.spoken import Spoken

DOTS = "…"
WIDTH_SLACK, HEIGHT_SLACK = 1.0, 4.0
"""Pixels: letters end before their advance, and no letter fills the height of its line."""


@dataclass(frozen=True, slots=True)
class _Shortened:
    text: str
    room: float
    needs: float


class Painting:
    """Collects what does not fit, as long as it listens."""

    def __init__(self, language: Spoken) -> None:
        self._language = language
        self.findings: list[Finding] = []
        self._shortened: dict[str, _Shortened] = {}

    def hear_shortening(self, metrics: QFontMetrics | QFontMetricsF, text: str, room: float, shown: str) -> None:
        """A text was shortened."""
        if shown != text:
            self._shortened[shown] = _Shortened(text, room, metrics.horizontalAdvance(text))

    def hear(self, painter: QPainter, box: QRectF, text: str, room: QRectF | None) -> None:
        """A text covers `box`; `room` is what the widget gave to it, None without a limit of its own."""
        if not text.strip():
            return
        device = painter.device()
        where = path_of(device) if isinstance(device, QWidget) else type(device).__name__
        if DOTS in text and not self._language.is_whole(text):
            if not isinstance(device, QWidget) or not self._is_told(device, text):
                self._hear_dots(where, text)
        elif room is not None and not _holds(room, box):
            self.findings.append(Finding(where, text, sized(room), sized(box), "painted and cut"))
        elif isinstance(device, QWidget) and not _is_scrolled(device):
            whole, covered = QRectF(device.rect()), painter.worldTransform().mapRect(box)
            if not _holds(whole, covered):
                self.findings.append(Finding(where, text, sized(whole), sized(covered), "painted beyond the edge"))

    def _is_told(self, widget: QWidget, text: str) -> bool:
        """What ends in dots is whole in the tool tip."""
        known = self._shortened.get(text)
        full = text.partition(DOTS)[0] if known is None else known.text
        told = widget.toolTip().split()
        return bool(told) and all(word in told for word in full.split())

    def _hear_dots(self, where: str, text: str) -> None:
        known = self._shortened.get(text)
        if self._language.is_said(text if known is None else known.text):
            full, room, needs = (text, 0.0, 0.0) if known is None else (known.text, known.room, known.needs)
            self.findings.append(Finding(where, full, (round(room), 0), (round(needs), 0), "ends in dots"))


def _holds(room: QRectF, box: QRectF) -> bool:
    return room.adjusted(-WIDTH_SLACK, -HEIGHT_SLACK, WIDTH_SLACK, HEIGHT_SLACK).contains(box)


def _is_scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


@contextmanager
def heard_painting(language: Spoken) -> Iterator[Painting]:
    """While this holds, whatever Python code paints is measured."""
    painting = Painting(language)
    draw = QPainter.drawText
    shorten = {kind: kind.elidedText for kind in (QFontMetrics, QFontMetricsF)}

    def draw_text(painter: QPainter, *given: object) -> object:
        _measure(painting, painter, given)
        return draw(painter, *given)  # type: ignore[call-overload]

    def elided(
        metrics: QFontMetrics | QFontMetricsF, text: str, mode: Qt.TextElideMode, room: float, flags: int = 0
    ) -> str:
        shown = str(shorten[type(metrics)](metrics, text, mode, room, flags))  # type: ignore[arg-type]
        painting.hear_shortening(metrics, text, room, shown)
        return shown

    QPainter.drawText = draw_text  # type: ignore[method-assign, assignment]
    for kind in shorten:
        kind.elidedText = elided  # type: ignore[method-assign, assignment]
    try:
        yield painting
    finally:
        QPainter.drawText = draw  # type: ignore[method-assign]
        for kind, method in shorten.items():
            kind.elidedText = method  # type: ignore[method-assign]


def _measure(painting: Painting, painter: QPainter, given: tuple[object, ...]) -> None:
    """Every form of QPainter.drawText that there is."""
    metrics = QFontMetricsF(painter.font())
    first = given[0]
    if isinstance(first, QPoint | QPointF):
        _hear_line(painting, painter, metrics, QPointF(first), given[1])
    elif isinstance(first, QRect | QRectF):
        text = next(each for each in given[1:] if isinstance(each, str))
        flags = given[1] if not isinstance(given[1], str) else Qt.AlignmentFlag.AlignLeft
        _hear_box(painting, painter, metrics, QRectF(first), flags, text)
    elif len(given) == 3:
        _hear_line(painting, painter, metrics, QPointF(float(first), float(given[1])), given[2])  # type: ignore[arg-type]
    else:
        x, y, width, height = (float(each) for each in given[:4])  # type: ignore[arg-type]
        _hear_box(painting, painter, metrics, QRectF(x, y, width, height), given[4], given[5])


def _hear_line(painting: Painting, painter: QPainter, metrics: QFontMetricsF, start: QPointF, text: object) -> None:
    shown = str(text)
    box = metrics.tightBoundingRect(shown).translated(start)
    painting.hear(painter, box, shown, None)


def _hear_box(
    painting: Painting, painter: QPainter, metrics: QFontMetricsF, room: QRectF, flags: object, text: object
) -> None:
    shown = str(text)
    number = int(getattr(flags, "value", flags))  # type: ignore[call-overload]
    free = bool(number & Qt.TextFlag.TextDontClip.value)
    box = metrics.boundingRect(room, number, shown)
    painting.hear(painter, box, shown, None if free else room)

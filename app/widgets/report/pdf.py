"""Prints HTML to PDF on the paper of the place: a heading stays with what it is about, and every page has its number."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEventLoop,
    QIODevice,
    QLocale,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    QUrl,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextDocument,
)

_DPI = 150
_MARGIN_MM = 15.0
_FOOTER_MM = 8.0
_FOOTER_POINTS = 8.0
_MM_PER_INCH = 25.4
_FOOTER_COLOUR = "#566273"
_HEADING = re.compile("<(h[23])>")
_LEVELS = (2, 3)


def paper_size() -> QPageSize.PageSizeId:
    """A4, but Letter where `QLocale()` measures in inches as the United States do."""
    is_american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if is_american else QPageSize.PageSizeId.A4


def print_pdf(html: str, pictures: Mapping[str, QImage], cancelled: Callable[[], bool]) -> bytes | None:
    """The document as PDF, with `pictures` by the names that it calls them; None once it was cancelled. May be called off the GUI
    thread."""
    # Laying out starts timers, which a thread of Python's has no dispatcher for until somebody needs one.
    dispatching = QEventLoop()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setCreator("OneNIP Inspector")
    writer.setPageSize(QPageSize(paper_size()))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    size = QSizeF(writer.width(), writer.height() - _FOOTER_MM / _MM_PER_INCH * _DPI)
    document = _laid_out(html, pictures, writer, size, cancelled)
    if document is None:
        return None
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    painter = QPainter(writer)
    try:
        for page in range(document.pageCount()):
            if cancelled():
                return None
            if page:
                writer.newPage()
            _paint_page(painter, document, page, writer.height())
    finally:
        painter.end()
    buffer.close()
    del dispatching
    return bytes(content.data())


def _laid_out(
    html: str, pictures: Mapping[str, QImage], writer: QPdfWriter, size: QSizeF, cancelled: Callable[[], bool]
) -> QTextDocument | None:
    """With a new page before each heading whose section would else lie on two, if one has room for it: Qt would leave the heading
    behind and move only the picture on. Laid out anew for each: what Qt lays out again in part loses headings."""
    breaks: list[int] = []
    while not cancelled():
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(_searchable(document.defaultFont()))
        for name, picture in pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)
        document.setHtml(_with_breaks(html, breaks))
        document.documentLayout().setPaintDevice(writer)
        document.setPageSize(size)
        split = _first_split(document, breaks[-1] + 1 if breaks else 0)
        if split is None:
            return document
        breaks.append(split)
    return None


def _searchable(font: QFont) -> QFont:
    """The same without other forms of letters, such as digits of one width: a PDF does not tell which letter such a form is, and
    nobody could search for a number, copy it or have it read aloud."""
    plain = QFont(font)
    for tag in plain.featureTags():
        plain.unsetFeature(tag)
    plain.setFeature(QFont.Tag("calt"), 0)
    return plain


def _with_breaks(html: str, breaks: list[int]) -> str:
    """The same with a new page before the headings of these numbers."""
    numbers = iter(range(html.count("<h")))

    def replace(found: re.Match[str]) -> str:
        style = ' style="page-break-before: always"' if next(numbers) in breaks else ""
        return f"<{found[1]}{style}>"

    return _HEADING.sub(replace, html)


def _first_split(document: QTextDocument, first: int) -> int | None:
    """The number of the first heading, from `first` on, whose section lies on two pages and would fit on one."""
    layout, height = document.documentLayout(), document.pageSize().height()
    blocks = _blocks(document)
    places = [place for place, block in enumerate(blocks) if block.blockFormat().headingLevel() in _LEVELS]
    for number, place in enumerate(places):
        end = places[number + 1] if number + 1 < len(places) else len(blocks)
        rectangles = [layout.blockBoundingRect(block) for block in blocks[place:end]]
        top, bottom = rectangles[0].top(), max(each.bottom() for each in rectangles)
        if number >= first and bottom - top < height and int(top // height) != int((bottom - 1) // height):
            return number
    return None


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    blocks = [document.firstBlock()]
    while (following := blocks[-1].next()).isValid():
        blocks.append(following)
    return blocks


def _paint_page(painter: QPainter, document: QTextDocument, page: int, bottom: float) -> None:
    size = document.pageSize()
    painter.save()
    painter.translate(QPointF(0, -page * size.height()))
    document.drawContents(painter, QRectF(0, page * size.height(), size.width(), size.height()))
    painter.restore()
    small = QFont(document.defaultFont())
    small.setPointSizeF(_FOOTER_POINTS)
    painter.setFont(small)
    painter.setPen(QColor(_FOOTER_COLOUR))
    text = QCoreApplication.translate("Report", "Page {page} of {pages}")
    painter.drawText(QPointF(0, bottom - 4), text.format(page=page + 1, pages=document.pageCount()))

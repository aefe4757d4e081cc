"""Makes the evaluation report, in the background: as one HTML file with its pictures inside, or as PDF."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, QUrl
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from app.domain.gate import RuleResult
from app.operations.operation import Work
from app.pages.releases.parts.part_rows import Listed, ShownPart, listed_parts
from app.pages.releases.report.html import report_html
from app.pages.releases.report.pictures import PartPictures, read_pictures, small_jpeg
from app.pages.releases.state import Reading
from app.storage.evaluations import EvaluationStore
from app.widgets.look.fonts import SIZE_SMALL, font
from onenip_core.types import AnomalyMap

MOST_PICTURED = 60
"""Flips with pictures: nobody looks at more, and a file with thousands of pictures opens nowhere. All are listed."""
_DPI = 150
_MARGIN_MM = 15.0
_FOOTER_MM = 8.0
_MM_PER_INCH = 25.4
Keep = Callable[[str, bytes], str]
"""Keeps a JPEG under a name; what the document calls it by."""


@dataclass(frozen=True)
class ReportMaker:
    """A report of what was on show when it was asked for."""

    reading: Reading
    results: tuple[RuleResult, ...]
    store: EvaluationStore

    def html(self, work: Work) -> bytes | None:
        """The report as a file for browsers; None if it was cancelled."""
        text = self._text(work, lambda _name, jpeg: f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode('ascii')}")
        return None if text is None else text.encode("utf-8", "replace")

    def pdf(self, work: Work) -> bytes | None:
        """The report as PDF on A4, with numbers on its pages; None if it was cancelled."""
        document = QTextDocument()
        document.setDocumentMargin(0)

        def keep(name: str, jpeg: bytes) -> str:
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), QImage.fromData(jpeg))
            return name

        text = self._text(work, keep)
        if text is None:
            return None
        document.setHtml(text)
        return _printed(document, work)

    def _text(self, work: Work, keep: Keep) -> str | None:
        flips = listed_parts(self.reading, Listed.FLIPS)
        total = min(len(flips), MOST_PICTURED)
        sources: dict[tuple[tuple[int, int], bool], str] = {}
        for done, shown in enumerate(flips[:total]):
            if work.cancel.cancelled:
                return None
            work.report(done, total)
            pictures = read_pictures(shown, self.store)
            for is_candidate, model_map in ((False, pictures.active), (True, pictures.candidate)):
                if source := _picture(shown, pictures, model_map, is_candidate, keep):
                    sources[shown.key, is_candidate] = source
        if work.cancel.cancelled:
            return None

        def picture(shown: ShownPart, is_candidate: bool) -> str:
            return sources.get((shown.key, is_candidate), "")

        return report_html(self.reading, self.results, flips, picture, MOST_PICTURED)


def _picture(
    shown: ShownPart, pictures: PartPictures, model_map: AnomalyMap | None, is_candidate: bool, keep: Keep
) -> str:
    if pictures.image is None:
        return ""
    name = f"part-{shown.part.id}-{'candidate' if is_candidate else 'active'}.jpg"
    return keep(name, small_jpeg(pictures.image, model_map, shown.product.limit))


def _printed(document: QTextDocument, work: Work) -> bytes | None:
    """Page by page, with a footer that Qt's own printing does not have."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setCreator("OneNIP Inspector")
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    footer = _FOOTER_MM / _MM_PER_INCH * _DPI
    size = QSizeF(writer.width(), writer.height() - footer)
    layout = document.documentLayout()
    layout.setPaintDevice(writer)
    document.setPageSize(size)
    pages = document.pageCount()
    painter = QPainter(writer)
    try:
        for page in range(pages):
            if work.cancel.cancelled:
                return None
            if page:
                writer.newPage()
            painter.save()
            painter.translate(QPointF(0, -page * size.height()))
            document.drawContents(painter, QRectF(0, page * size.height(), size.width(), size.height()))
            painter.restore()
            painter.setFont(font(SIZE_SMALL))
            painter.setPen(QColor("#566273"))
            text = QCoreApplication.translate("ReleaseReport", "Page {page} of {pages}")
            painter.drawText(QPointF(0, writer.height() - 4), text.format(page=page + 1, pages=pages))
    finally:
        painter.end()
    buffer.close()
    return bytes(content.data())

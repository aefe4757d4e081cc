"""Makes the report of parts, in the background."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.domain.part_figures import NamedPart, PartFigures
from app.domain.part_source import PartSource
from app.operations.operation import Work
from app.storage.judged_part import load_judged_part
from app.storage.workspace import Workspace
from app.widgets.part_report.html import report_html
from app.widgets.part_report.subject import ReportSubject
from app.widgets.report.document import as_html, as_pdf
from app.widgets.report.pictures import Keep, ReportPicture, shown_size, small_jpeg

MOST_PICTURED = 24
"""NG parts with pictures: nobody looks at more in a report."""
_BETWEEN_LOOKS = 200


class _StoppedError(Exception):
    """A person changed their mind."""


@dataclass(frozen=True)
class PartReportMaker:
    """A report of what was meant when it was asked for."""

    workspace: Workspace
    subject: ReportSubject
    source: PartSource

    def html(self, work: Work) -> bytes | None:
        """As one file for browsers; None if it was cancelled. Raises StorageError."""
        return as_html(lambda keep: self._text(work, keep))

    def pdf(self, work: Work) -> bytes | None:
        """As PDF; None if it was cancelled. Raises StorageError."""
        return as_pdf(lambda keep: self._text(work, keep), lambda: work.cancel.cancelled)

    def _text(self, work: Work, keep: Keep) -> str | None:
        try:
            figures = PartFigures.of(self._counted(self.source.parts(), work), MOST_PICTURED)
            pictures = {}
            for named in figures.worst:
                if work.cancel.cancelled:
                    return None
                pictures[named.part.id] = self._picture(named, keep)
        except _StoppedError:
            return None
        return report_html(self.subject, figures, lambda named: pictures[named.part.id])

    def _counted(self, parts: Iterable[tuple[Batch, Inspection]], work: Work) -> Iterator[tuple[Batch, Inspection]]:
        for done, each in enumerate(parts):
            if done % _BETWEEN_LOOKS == 0:
                if work.cancel.cancelled:
                    raise _StoppedError
                work.report(done, max(done, self.source.total))
            yield each

    def _picture(self, named: NamedPart, keep: Keep) -> ReportPicture | None:
        part = load_judged_part(self.workspace, named.part)
        if part.image is None:
            return None
        limit = named.part.threshold if named.part.threshold is not None else 1.0
        jpeg = small_jpeg(part.image, part.model_map, limit, part.area, named.part.painted.regions)
        return ReportPicture(keep(f"part-{named.part.id}.jpg", jpeg), *shown_size(part.image))

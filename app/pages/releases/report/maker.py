"""Makes the evaluation report, in the background: as one HTML file with its pictures inside, or as PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.gate import RuleResult
from app.domain.product import Product
from app.operations.operation import Work
from app.pages.releases.parts.part_rows import Listed, ShownPart, listed_parts
from app.pages.releases.report.html import report_html
from app.pages.releases.report.pictures import read_pictures
from app.pages.releases.state import Reading, ReadModel
from app.storage.evaluations import EvaluationStore
from app.widgets.report.document import as_html, as_pdf
from app.widgets.report.pictures import Keep, ReportPicture, shown_size, small_jpeg
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.types import AnomalyMap, RgbImage

MOST_PICTURED = 60
"""Flips with pictures: nobody looks at more, and a file with thousands of pictures opens nowhere. All are listed."""
AreaOf = Callable[[ReadModel, Product], InspectedArea]


@dataclass(frozen=True)
class ReportMaker:
    """A report of what was on show when it was asked for."""

    reading: Reading
    results: tuple[RuleResult, ...]
    store: EvaluationStore
    area_of: AreaOf = lambda _read, _product: WHOLE_PICTURE
    """Where each model inspects a product; read from its folder."""

    def html(self, work: Work) -> bytes | None:
        """The report as a file for browsers; None if it was cancelled."""
        return as_html(lambda keep: self._text(work, keep))

    def pdf(self, work: Work) -> bytes | None:
        """The report as PDF, with numbers on its pages; None if it was cancelled."""
        return as_pdf(lambda keep: self._text(work, keep), lambda: work.cancel.cancelled)

    def _text(self, work: Work, keep: Keep) -> str | None:
        flips = listed_parts(self.reading, Listed.FLIPS)
        total = min(len(flips), MOST_PICTURED)
        found: dict[tuple[tuple[int, int], bool], ReportPicture] = {}
        for done, shown in enumerate(flips[:total]):
            if work.cancel.cancelled:
                return None
            work.report(done, total)
            pictures = read_pictures(shown, self.store)
            for is_candidate, model_map, read in (
                (False, pictures.active, self.reading.other),
                (True, pictures.candidate, self.reading.candidate),
            ):
                area = WHOLE_PICTURE if read is None else self.area_of(read, shown.product)
                if drawn := _picture(shown, pictures.image, model_map, area, is_candidate, keep):
                    found[shown.key, is_candidate] = drawn
        if work.cancel.cancelled:
            return None

        def picture(shown: ShownPart, is_candidate: bool) -> ReportPicture | None:
            return found.get((shown.key, is_candidate))

        return report_html(self.reading, self.results, flips, picture, MOST_PICTURED)


def _picture(
    shown: ShownPart,
    image: RgbImage | None,
    model_map: AnomalyMap | None,
    area: InspectedArea,
    is_candidate: bool,
    keep: Keep,
) -> ReportPicture | None:
    if image is None:
        return None
    name = f"part-{shown.part.id}-{'candidate' if is_candidate else 'active'}.jpg"
    source = keep(name, small_jpeg(image, model_map, shown.product.limit, area, shown.part.regions))
    return ReportPicture(source, *shown_size(image))

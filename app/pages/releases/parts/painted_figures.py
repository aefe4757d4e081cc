"""How two models find painted defects, kind by kind: the lines of the table in the window and in the report."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.golden_results import FoundCount, ModelOnProduct, ProductComparison
from app.messages.wording.numbers import format_number
from app.pages.releases.state import Reading


@dataclass(frozen=True, slots=True)
class PaintedFigure:
    """One line."""

    name: str
    candidate: str
    other: str
    """Empty where there is no other model."""
    is_bad: bool = False
    """True for what speaks against the candidate."""
    is_head: bool = False
    """True for the first line of a product."""
    term: str = ""
    """What the figure is called by those who compare models."""
    explanation: str = ""
    """What the figure says, in a sentence."""


def painted_figures(reading: Reading) -> tuple[PaintedFigure, ...]:
    """Of each product with painted parts: all kinds, each kind, what was right for the wrong reason, and the pixels."""
    return tuple(line for each in reading.comparison if any(part.regions for part in each.parts) for line in _of(each))


def _of(comparison: ProductComparison) -> list[PaintedFigure]:
    candidate, other = comparison.candidate, comparison.active
    lines = [
        PaintedFigure(
            QCoreApplication.translate("Releases", "{product}: found where they are").replace(
                "{product}", comparison.product.name
            ),
            _found(candidate.all_painted),
            "" if other is None else _found(other.all_painted),
            candidate.all_painted.missed > 0,
            is_head=True,
        )
    ]
    kinds = dict.fromkeys((*candidate.painted, *(() if other is None else other.painted)))
    if len(kinds) > 1 or any(kinds):
        for kind in kinds:
            mine, others = (_of_kind(model, kind) for model in (candidate, other))
            name = kind or QCoreApplication.translate("Releases", "without a kind")
            lines.append(PaintedFigure(name, _found(mine), "" if other is None else _found(others), mine.missed > 0))
    lines.append(
        PaintedFigure(
            QCoreApplication.translate("Releases", "NG for the wrong reason"),
            str(candidate.right_elsewhere),
            "" if other is None else str(other.right_elsewhere),
            candidate.right_elsewhere > 0,
        )
    )
    return [*lines, *_pixels(candidate, other)]


def _pixels(candidate: ModelOnProduct, other: ModelOnProduct | None) -> list[PaintedFigure]:
    both = [None if model is None else model.pixels for model in (candidate, other)]
    if not any(both):
        return []
    aurocs = [None if each is None else each.auroc for each in both]
    aupros = [None if each is None else each.aupro for each in both]
    stand_out = QCoreApplication.translate(
        "Releases",
        "P-AUROC: how often a pixel of a painted defect has a higher value in the map than a pixel beside it. 1 is always, 0.5 is "
        "chance.",
    )
    covered = QCoreApplication.translate(
        "Releases",
        "AUPRO: how much of each painted defect the map covers, small ones counted like large ones, while at most 30 % of all good "
        "pixels are covered too. 1 is all.",
    )
    return [
        PaintedFigure(
            name, _share(values[0]), "" if other is None else _share(values[1]), term=term, explanation=explanation
        )
        for name, values, term, explanation in (
            (
                QCoreApplication.translate("Releases", "Pixels of defects stand out"),
                aurocs,
                QCoreApplication.translate("Releases", "P-AUROC"),
                stand_out,
            ),
            (
                QCoreApplication.translate("Releases", "Areas of defects are covered"),
                aupros,
                QCoreApplication.translate("Releases", "AUPRO"),
                covered,
            ),
        )
    ]


def _of_kind(model: ModelOnProduct | None, kind: str) -> FoundCount:
    return FoundCount(0, 0) if model is None else model.painted.get(kind, FoundCount(0, 0))


def _found(count: FoundCount) -> str:
    if not count.total:
        return "–"
    return QCoreApplication.translate("Releases", "{found} of {count}").format(found=count.found, count=count.total)


def _share(value: float | None) -> str:
    return "–" if value is None else format_number(value, ".3f")

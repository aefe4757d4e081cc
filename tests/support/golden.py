"""Golden parts and what models say of them, as values and in a workspace."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.domain.golden_part import GoldenPart, GoldenTruth, KnownTruth
from app.domain.golden_results import GoldenJudgement, ModelOnProduct, ProductComparison, on_product
from app.domain.product import Product
from app.storage.golden_parts import NewGoldenPart
from app.storage.workspace import Workspace
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.defect_regions import DefectRegions, PaintedShape
from tests.support.office import png

GOOD, DEFECTIVE = KnownTruth(GoldenTruth.GOOD), KnownTruth(GoldenTruth.DEFECTIVE, "crack")
SCRATCH = DefectRegions((PaintedShape(AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.5, 0.5))), "scratch"),))
"""On the upper left quarter."""
AT = "2026-03-01T09:00:00+00:00"


def product(number: int = 1, name: str = "Gear", threshold: float | None = None) -> Product:
    return Product(number, name, Path(name), AT, 0, 0, threshold)


def part(number: int, known: KnownTruth = GOOD, product_id: int = 1, name: str = "") -> GoldenPart:
    called = name or f"{number}.png"
    path = Path(f"{product_id}-{number}.png")
    return GoldenPart(
        number,
        product_id,
        path,
        called,
        f"{number:016x}{0:048x}",
        50,
        40,
        AT,
        known.truth,
        known.defect_kind,
        known.note,
    )


def judgement(sha256: str, score: float | None) -> GoldenJudgement:
    return GoldenJudgement(sha256, score, "" if score is not None else "too dark", None, 0.0, 5.0, "torch", "1", AT)


def under(
    parts: tuple[GoldenPart, ...],
    scores: Mapping[int, float | None],
    *,
    knows: bool = True,
    seen: tuple[int, ...] = (),
    limit: float = 1.0,
) -> ModelOnProduct:
    """A model with a score for each part by its number; None: not checked; one without a number waits."""
    judged = {part.sha256: judgement(part.sha256, scores[part.id]) for part in parts if part.id in scores}
    trained_on = [f"{number:016x}" for number in seen]
    return on_product(parts, judged, limit, knows=knows, trained_on=trained_on)


def compared(
    candidate: Mapping[int, float | None],
    active: Mapping[int, float | None] | None = None,
    good: int = 0,
    defective: int = 0,
    name: str = "Gear",
) -> ProductComparison:
    """Good parts have the numbers from 1 on, defective ones those from 10 001 on."""
    parts = tuple(part(number) for number in range(1, good + 1)) + tuple(
        part(number, DEFECTIVE) for number in range(10_001, 10_001 + defective)
    )
    other = None if active is None else under(parts, active)
    return ProductComparison(product(name=name), parts, under(parts, candidate), other)


def add_golden(
    workspace: Workspace, owner: Product, brightness: int, known: KnownTruth = GOOD, name: str = ""
) -> GoldenPart:
    source = Path(name or f"{brightness}.png")
    added = workspace.golden_parts.add(owner, NewGoldenPart(source, png(brightness), known))
    assert isinstance(added, GoldenPart), added
    return added

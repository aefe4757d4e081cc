"""Parts of runs that shall become something else, and the pictures that cameras took of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.golden_part import NOTHING_PAINTED, PaintedDefects
from app.domain.part import Inspection
from app.domain.part_view import PartView
from app.domain.product import Product
from app.messages.codes import retention as codes
from app.messages.message import Message
from app.storage.batches import BatchStore
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class ReviewedPart:
    """A part of a run, and whose it is."""

    inspection: Inspection
    product_id: int | None


@dataclass(frozen=True, slots=True)
class ReviewedPicture:
    """What one camera took of a part."""

    part: Inspection
    product_id: int | None
    """As which it was judged; None where that is gone."""
    path: Path | None
    called: str
    said: Verdict | None
    """What is known of this picture; None where a person said that the part is bad and nobody, which camera shows it."""
    value_bits: int | None
    captured_at: str
    painted: PaintedDefects = NOTHING_PAINTED
    """Where a person says that the defects are: of several cameras on the picture that decides alone."""
    gone: Message | None = None
    """Why there is no picture any more, where retention removed it."""


def pictures_of(
    parts: Iterable[ReviewedPart], batches: BatchStore, product_named: Callable[[str], Product | None]
) -> tuple[ReviewedPicture, ...]:
    """Of a part with one camera its picture; of one with several, those of all. Raises what `product_named` raises."""
    found: list[ReviewedPicture] = []
    for each in parts:
        part = each.inspection
        if not part.views:
            found.append(
                ReviewedPicture(
                    part,
                    each.product_id,
                    part.image_path if part.files_kept.keeps_picture else None,
                    part.called,
                    part.said,
                    part.value_bits,
                    part.captured_at,
                    part.painted,
                    part.picture_gone,
                )
            )
        for view in part.views:
            product = product_named(view.product)
            found.append(
                ReviewedPicture(
                    part,
                    None if product is None else product.id,
                    batches.picture_of(part, view) if part.files_kept.keeps_picture else None,
                    f"{part.called} · {view.name}",
                    _said_of(part, view),
                    view.value_bits,
                    view.captured_at,
                    part.painted if view.name == part.view else NOTHING_PAINTED,
                    part.picture_gone,
                )
            )
    return tuple(found)


def without_picture(picture: ReviewedPicture) -> Message | None:
    """Why nothing can be made of it, where retention has removed it."""
    return None if picture.gone is None else codes.PartWithoutPictureAnyMore(picture.called, picture.gone)


def parts_of(pictures: Sequence[ReviewedPicture]) -> tuple[Inspection, ...]:
    """The parts that pictures are of, each once."""
    return tuple({picture.part.id: picture.part for picture in pictures}.values())


def _said_of(part: Inspection, view: PartView) -> Verdict | None:
    """A good part is good from all sides. A bad one need not look bad from each: what the model found bad there counts."""
    if part.said is Verdict.NG:
        return Verdict.NG if view.verdict is Verdict.NG else None
    return part.said

"""How often a model refuses pictures: of its own products' good and defective parts, of other products, and bad ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from onenip_core.cli.engines import open_inspector
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.image_walk import list_images
from onenip_core.errors import UsageError
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.picture_check.appearance import FloatArray
from onenip_core.inference.picture_check.picture_check import PictureCheck
from onenip_core.types import RgbImage
from tests.benchmarks.machine import code_version, cpu_text, today
from tests.support.bad_pictures import BAD, BEARABLE

CHANGED = 8
"""Good test images of each product that bad pictures are made from, taken evenly."""
_GOOD = "good"


_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class _Seen:
    """One picture, as the engine takes and sees it."""

    pixels: npt.NDArray[np.uint8]
    features: FloatArray


@dataclass(slots=True)
class Refusals:
    """Of pictures of one kind, judged as one product."""

    pictures: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def refused(self) -> int:
        """How many were not judged."""
        return self.reasons.total()

    def __str__(self) -> str:
        """A cell of a table."""
        return (
            "–" if not self.pictures else f"{100 * self.refused / self.pictures:.1f} ({self.refused}/{self.pictures})"
        )


@dataclass(frozen=True, slots=True)
class RefusalRates:
    """All that was measured, by product."""

    good: dict[str, Refusals]
    defective: dict[str, Refusals]
    others: dict[tuple[str, str], Refusals]
    """Judged as the first, of the second: all of its test images."""
    unknown: dict[tuple[str, str], Refusals]
    """The same by a model that knew the first alone."""
    changed: dict[tuple[str, str], Refusals]
    """By kind of change and product."""


def measure_refusals(model: Path, data: Path, engine: str | None) -> RefusalRates:
    """Of the products of a model that lie under `data` in MVTec layout. Raises OneNipError."""
    inspector = open_inspector(model, "cpu", engine)
    check = inspector.picture_check
    products = [name for name in inspector.products if inspector.checks_pictures_of(name) and (data / name).is_dir()]
    if check is None or not products:
        raise UsageError(f"{model} checks pictures of no product that lies in {data}. Train it again.")
    rates = RefusalRates({}, {}, {}, {}, {})
    for pictured in products:
        for kind, image in _test_images(data / pictured, inspector, pictured):
            seen = _see(inspector, image)
            _count(rates.good if kind == _GOOD else rates.defective, pictured, _ask(check, seen, pictured))
            for product in products:
                if product != pictured:
                    _count(rates.others, (product, pictured), _ask(check, seen, product))
                    _count(rates.unknown, (product, pictured), _ask(check.alone(product), seen, product))
        for change, image in _changed_images(data / pictured, inspector, pictured):
            _count(rates.changed, (change, pictured), _ask(check, _see(inspector, image), pictured))
    return rates


def refusal_tables(rates: RefusalRates) -> str:
    """As Markdown."""
    products = list(rates.good)
    lines = [
        f"{cpu_text()}, {today()}, code {code_version()}. Per cent refused (of how many).",
        "",
        "| product | good test parts | defective parts | why, of both | pictures of all other products | as if it knew no other |",
        "|---|---|---|---|---|---|",
    ]
    for product in products:
        why = rates.good[product].reasons + rates.defective[product].reasons
        reasons = ", ".join(f"{count} {kind}" for kind, count in why.items()) or "–"
        known, unknown = (
            _together([each for (judged, _), each in table.items() if judged == product])
            for table in (rates.others, rates.unknown)
        )
        cells = (rates.good[product], rates.defective[product], reasons, known, unknown)
        lines.append(f"| {product} | " + " | ".join(str(cell) for cell in cells) + " |")
    lines += ["", "Judged as the product of the row, pictures of the product of the column:", ""]
    lines += _table("", products, [(name, [rates.others.get((name, one)) for one in products]) for name in products])
    lines += ["", "Bad pictures, then changes that a line has to bear, of the product of the column:", ""]
    kinds = [*BAD, *BEARABLE]
    lines += _table("", products, [(kind, [rates.changed.get((kind, one)) for one in products]) for kind in kinds])
    return "\n".join(lines)


def _see(inspector: Inspector, image: RgbImage) -> _Seen:
    pixels = inspector.prepare([image])
    return _Seen(pixels, inspector.run_backbone(pixels).features)


def _ask(check: PictureCheck, seen: _Seen, product: str) -> str | None:
    """Why the picture is not judged as this product."""
    doubt = check.examine(seen.pixels, seen.features, [product], True)[0]
    if doubt is None:
        return None
    return f"{doubt.kind} {doubt.other}".strip()


def _count(table: dict[_Key, Refusals], key: _Key, reason: str | None) -> None:
    entry = table.setdefault(key, Refusals())
    entry.pictures += 1
    if reason is not None:
        entry.reasons[reason] += 1


def _together(parts: Sequence[Refusals]) -> Refusals:
    return Refusals(sum(part.pictures for part in parts), sum((part.reasons for part in parts), Counter()))


def _test_images(folder: Path, inspector: Inspector, product: str) -> Iterator[tuple[str, RgbImage]]:
    for kind in sorted(each.name for each in (folder / "test").iterdir() if each.is_dir()):
        for path in list_images(folder / "test" / kind):
            yield kind, read_image(path, inspector.values_of(product))


def _changed_images(folder: Path, inspector: Inspector, product: str) -> Iterator[tuple[str, RgbImage]]:
    paths = list_images(folder / "test" / _GOOD)
    rng = np.random.default_rng(1)
    for place in np.linspace(0, len(paths) - 1, min(CHANGED, len(paths))).round().astype(int):
        image = read_image(paths[place], inspector.values_of(product))
        for name, change in (BAD | BEARABLE).items():
            yield name, change(image, rng)


def _table(corner: str, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[Refusals | None]]]) -> list[str]:
    lines = [f"| {corner} | " + " | ".join(heads) + " |", "|---" * (len(heads) + 1) + "|"]
    for name, cells in rows:
        shares = ["–" if cell is None else f"{100 * cell.refused / cell.pictures:.1f}" for cell in cells]
        lines.append(f"| {name} | " + " | ".join(shares) + " |")
    return lines

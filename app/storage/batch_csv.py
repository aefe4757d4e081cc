"""A batch as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable

from app.domain.batch import Batch
from app.domain.part import Inspection

_HEADER = (
    "position",
    "name",
    "product",
    "model",
    "score",
    "threshold",
    "verdict",
    "overruled",
    "reason",
    "prompt",
    "milliseconds",
    "captured_at",
    "image",
    "map",
)
# A spreadsheet runs a cell that starts with one of these as a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def batch_as_csv(batch: Batch, inspections: Iterable[Inspection], word: Callable[[str], str]) -> bytes:
    """UTF-8 with a byte order mark, so that Excel shows umlauts right; RFC 4180; no cell can act as a formula.

    `word` turns stored reasons into sentences.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_HEADER)
    for inspection in inspections:
        writer.writerow(_row(batch, inspection, word))
    return text.getvalue().encode("utf-8-sig")


def _row(batch: Batch, inspection: Inspection, word: Callable[[str], str]) -> tuple[str, ...]:
    return (
        str(inspection.position),
        _harmless(inspection.name),
        _harmless(batch.product_name),
        _harmless(batch.model_name),
        _number(inspection.score),
        _number(inspection.threshold),
        inspection.verdict.value,
        inspection.overruled.value if inspection.overruled else "",
        _harmless(word(inspection.reason)),
        _harmless(inspection.prompt or ""),
        f"{inspection.milliseconds:.1f}",
        inspection.captured_at,
        _harmless(str(inspection.image_path or "")),
        _harmless(str(inspection.map_path or "")),
    )


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.6g}"

"""The table beside exported pictures: who says what of each."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.storage.csv_cells import harmless
from onenip_core.types import Verdict

LABELS = "labels.csv"
HEADINGS = (
    "file",
    "mask",
    "product",
    "label",
    "said_by",
    "kinds",
    "note",
    "model_verdict",
    "score",
    "limit",
    "model",
    "batch",
    "position",
    "name",
    "part_number",
    "taken_at",
    "sha256",
    "files_kept",
    "left_out",
)
PERSON, MODEL = "person", "model"


def said_by(part: Inspection) -> str:
    """Who gave the verdict that counts; whoever says the kind of a defect has seen it. A model's verdict is no truth, however often
    it is right."""
    is_named = part.said is Verdict.NG and bool(part.kinds)
    return PERSON if part.overruled is not None or is_named else MODEL


def label_row(
    batch: Batch, part: Inspection, product: str, label: str, file: str = "", mask: str = "", left_out: str = ""
) -> dict[str, str]:
    """A row of the table; paths are relative to its folder, "/" on every system."""
    return {
        "file": file,
        "mask": mask,
        "product": product,
        "label": label,
        "said_by": said_by(part),
        "kinds": ", ".join(part.kinds),
        "note": part.note,
        "model_verdict": part.verdict.value,
        "score": "" if part.score is None else repr(part.score),
        "limit": "" if part.threshold is None else repr(part.threshold),
        "model": batch.model_name,
        "batch": str(batch.id),
        "position": str(part.position),
        "name": part.name,
        "part_number": part.part_number or "",
        "taken_at": part.captured_at,
        "sha256": part.image_sha256 or "",
        "files_kept": part.files_kept.value,
        "left_out": left_out,
    }


def write_labels(folder: Path, rows: Iterable[Mapping[str, str]]) -> None:
    """Write the table in UTF-8; no cell can act as a formula. Raises OSError."""
    with (folder / LABELS).open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
        writer = csv.DictWriter(file, HEADINGS, lineterminator="\r\n")
        writer.writeheader()
        for row in rows:
            writer.writerow({heading: harmless(row[heading]) for heading in HEADINGS})

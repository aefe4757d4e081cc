"""What one computer hands to another to be proven: a model file, parts, and what it said of each of them. No Qt here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from app.demo.refusals import is_refused
from app.domain.part import Inspection
from app.messages.codes import demo as codes
from app.messages.errors import MessageError
from onenip_core import __version__
from onenip_core.atomic_files import write_bytes_atomic, write_json_atomic
from onenip_core.errors import OneNipError
from onenip_core.json_values import understand
from onenip_core.types import Verdict

HANDOVER_NAME, BACK_NAME = "handover", "handover-back"
"""What the self-test of a workstation writes, and what is written by who has proven it."""
MODEL_FILE_NAME, PARTS_NAME, VERDICTS_NAME = "model.onenip", "parts", "verdicts.json"
SCHEMA = 2


@dataclass(frozen=True, slots=True)
class HandedPart:
    """What was said of one part."""

    name: str
    verdict: Verdict
    score: float | None
    threshold: float | None
    refused: bool = False
    """By the picture check."""


@dataclass(frozen=True, slots=True)
class HandedProduct:
    """A product, the folder of its parts below `parts`, and what was said of them with which engine."""

    name: str
    folder: str
    engine: str
    parts: tuple[HandedPart, ...]


@dataclass(frozen=True, slots=True)
class Handover:
    """What `verdicts.json` holds."""

    schema_version: int
    edition: str
    version: str
    products: tuple[HandedProduct, ...]


def handed_parts(inspections: Sequence[Inspection]) -> tuple[HandedPart, ...]:
    """What a model said of the parts of a batch, sorted by their names."""
    parts = (HandedPart(each.name, each.verdict, each.score, each.threshold, is_refused(each)) for each in inspections)
    return tuple(sorted(parts, key=lambda part: part.name))


def parts_folder(handover: Path, product: HandedProduct) -> Path:
    """Where the images of a product's parts lie."""
    return handover / PARTS_NAME / product.folder


def write_parts(handover: Path, product: HandedProduct, source: Path) -> None:
    """Copy the images of a product's parts from `source`. Raises MessageError: one cannot be read; StorageError."""
    for part in product.parts:
        try:
            data = (source / part.name).read_bytes()
        except OSError as error:
            raise MessageError(codes.HandedPartUnreadable(part.name, error.strerror or str(error))) from error
        write_bytes_atomic(parts_folder(handover, product) / part.name, data)


def write_verdicts(handover: Path, edition: str, products: Sequence[HandedProduct]) -> None:
    """Write `verdicts.json`, which makes the handover complete. Raises StorageError."""
    write_json_atomic(handover / VERDICTS_NAME, asdict(Handover(SCHEMA, edition, __version__, tuple(products))))


def read_handover(folder: Path) -> Handover:
    """Raises MessageError: nothing was handed over, or not all of it, or another version wrote it; the text says what to do."""
    path = folder / VERDICTS_NAME
    if not path.is_file() or not (folder / MODEL_FILE_NAME).is_file():
        raise MessageError(codes.HandoverMissing(str(folder)))
    try:
        handover = understand(json.loads(path.read_text(encoding="utf-8")), Handover)
    except (OSError, ValueError, TypeError, OneNipError) as error:
        raise MessageError(codes.HandoverDamaged(str(path), str(error))) from error
    if handover.schema_version != SCHEMA:
        raise MessageError(codes.HandoverDamaged(str(path), f"schema {handover.schema_version}"))
    parts = folder / PARTS_NAME
    known = {path.name for path in parts.iterdir() if path.is_dir()} if parts.is_dir() else set()
    for product in handover.products:
        # Among those that are there: a name that leads elsewhere is none of them.
        if product.folder not in known:
            raise MessageError(codes.HandoverMissing(str(parts_folder(folder, product))))
    return handover

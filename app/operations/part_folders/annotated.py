"""Pictures with what was judged drawn on them, for whoever has no such program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.domain.batch import Batch
from app.domain.part import InspectedPart, Inspection
from app.domain.part_source import Parts
from app.messages.wording.say import say, say_stored
from app.operations.part_folders.labels import label_row, write_labels
from app.operations.part_folders.source import NO_PICTURE, stem_of
from app.operations.part_folders.written import Written
from app.storage.judged_part import load_judged_part
from app.storage.workspace import Workspace
from onenip_core.overlay import draw_overlay
from onenip_core.types import AnomalyMap, RgbImage, Verdict

_QUALITY = 92
_LEAST_WIDTH = 640
"""Pixels below which a line of text would be cut."""
_BAND = 0.08
_GROUNDS = {Verdict.OK: QColor("#12632f"), Verdict.NG: QColor("#a3161f"), Verdict.NOT_CHECKED: QColor("#4b3f72")}
_REGION = (70, 225, 255)


def write_annotated(workspace: Workspace, parts: Parts, folder: Path, goes_on: Callable[[int], None]) -> Written:
    """Write a JPEG of each picture into the folder of what was said of the part: the map over it, the limit as a line, what a
    person painted, and below it a line with verdict, score, limit, name and time.

    Returns:
        How many pictures were written, and why others were not.

    Raises:
        OSError, StorageError
    """
    rows: list[dict[str, str]] = []
    for done, (batch, part) in enumerate(parts):
        goes_on(done)
        shown = _pictures(load_judged_part(workspace, part))
        if not shown:
            rows.append(label_row(batch, part, batch.product_name, part.said.value, left_out=NO_PICTURE))
        for place, (image, model_map, name) in enumerate(shown, start=1):
            file = Path(part.said.value, stem_of(batch, part) + (f"-v{place}" if part.views else "") + ".jpg")
            (folder / file).parent.mkdir(exist_ok=True)
            (folder / file).write_bytes(_drawn(image, model_map, batch, part, name))
            rows.append(label_row(batch, part, batch.product_name, part.said.value, file.as_posix()))
        write_labels(folder, rows)
    return Written.of(rows)


def _pictures(part: InspectedPart) -> list[tuple[RgbImage, AnomalyMap | None, str]]:
    """What there is to draw, with the name of the view."""
    if part.views:
        named = zip(part.views, part.inspection.views, strict=True)
        return [(seen.image, seen.model_map, view.name) for seen, view in named if seen.image is not None]
    return [] if part.image is None else [(part.image, part.model_map, "")]


def _drawn(image: RgbImage, model_map: AnomalyMap | None, batch: Batch, part: Inspection, view: str) -> bytes:
    height, width = image.shape[:2]
    if width < _LEAST_WIDTH:
        scale = -(-_LEAST_WIDTH // width)
        image = np.repeat(np.repeat(image, scale, axis=0), scale, axis=1)
        height, width = image.shape[:2]
    if model_map is not None and part.threshold is not None:
        large = cv2.resize(model_map, (width, height), interpolation=cv2.INTER_LINEAR).astype(np.float32)
        image = draw_overlay(image, large, part.threshold)
    if view in ("", part.view):
        image = _outlined(image, part)
    band = max(48, round(width * _BAND))
    canvas = QImage(width, height + band, QImage.Format.Format_RGB888)
    canvas.fill(_GROUNDS[part.said])
    painter = QPainter(canvas)
    pixels = np.ascontiguousarray(image)
    painter.drawImage(0, 0, QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888))
    font = QFont(painter.font())
    font.setPixelSize(max(13, round(band * 0.3)))
    painter.setFont(font)
    painter.setPen(QColor("white"))
    for place, line in enumerate((_verdict_line(part, view), _part_line(batch, part))):
        room = QRectF(band * 0.15, height + place * band / 2, width - band * 0.3, band / 2)
        words = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
    painter.end()
    return _jpeg(canvas)


def _outlined(image: RgbImage, part: Inspection) -> RgbImage:
    regions = part.painted.regions
    if not regions:
        return image
    drawn = image.copy()
    thickness = max(2, round(min(image.shape[:2]) / 250))
    for mask in regions.masks(*image.shape[:2]).values():
        lines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
        cv2.drawContours(drawn, lines, -1, _REGION, thickness, cv2.LINE_AA)
    return drawn


def _verdict_line(part: Inspection, view: str) -> str:
    scores = f"{part.score:.2f} / {part.threshold:.2f}" if part.score is not None and part.threshold is not None else ""
    model = "" if part.overruled is None else f"({part.verdict.value})"
    said = " ".join(filter(None, (part.said.value.replace("_", " "), model)))
    reason = say_stored(part.reason) if part.verdict is Verdict.NOT_CHECKED else ""
    gone = "" if part.picture_gone is None else say(part.picture_gone)
    return " · ".join(filter(None, (said, scores, ", ".join(part.kinds), reason, view, gone)))


def _part_line(batch: Batch, part: Inspection) -> str:
    moment = part.captured_at[:19].replace("T", " ") + " UTC"
    return " · ".join((moment, batch.product_name, part.called))


def _jpeg(canvas: QImage) -> bytes:
    height, width = canvas.height(), canvas.width()
    rows = np.frombuffer(canvas.constBits(), np.uint8).reshape(height, canvas.bytesPerLine())
    pixels = rows[:, : 3 * width].reshape(height, width, 3)
    _, data = cv2.imencode(".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return data.tobytes()

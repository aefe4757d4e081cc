"""Small pictures of files of every size."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.widgets.lists.thumbnail_loader import ThumbnailLoader


def test_a_picture_larger_than_qt_reads_has_a_small_one_and_a_damaged_file_none(qtbot: QtBot, tmp_path: Path) -> None:
    large, damaged = tmp_path / "Größe #1 %20.png", tmp_path / "cut.png"
    pixels = np.zeros((8200, 8200, 3), np.uint8)  # 269 MB as Qt holds it; it reads no more than 256
    pixels[:, 4100:] = (0, 0, 255)
    large.write_bytes(cv2.imencode(".png", pixels, [cv2.IMWRITE_PNG_COMPRESSION, 1])[1].tobytes())
    damaged.write_bytes(cv2.imencode(".png", pixels[:500, :500])[1].tobytes()[:-100])
    loader = ThumbnailLoader(160)
    assert loader.thumbnail(large) is None and loader.thumbnail(damaged) is None
    qtbot.waitUntil(
        lambda: loader.thumbnail(large) is not None and loader.thumbnail(damaged) is not None, timeout=60_000
    )
    small, none = loader.thumbnail(large), loader.thumbnail(damaged)
    assert small is not None and none is not None and none.isNull()
    assert small.size() == QSize(160, 160)
    assert [small.pixelColor(x, 80).getRgb()[:3] for x in (20, 140)] == [(0, 0, 0), (255, 0, 0)]

"""Small pictures of files of every size."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.widgets.lists import thumbnail_loader
from app.widgets.lists.thumbnail_loader import MOST_WAITING, ThumbnailLoader


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


def test_the_newest_wish_is_read_first_and_the_oldest_of_very_many_are_given_up(qtbot: QtBot, tmp_path: Path) -> None:
    """Who jumps to the end of a long list sees its pictures before those that were scrolled past."""
    data = cv2.imencode(".png", np.zeros((400, 400, 3), np.uint8))[1].tobytes()
    paths = [tmp_path / f"{number:03d}.png" for number in range(2 * MOST_WAITING)]
    for path in paths:
        path.write_bytes(data)
    loader, came = ThumbnailLoader(16), []
    loader.thumbnailReady.connect(came.append)
    for path in paths:
        assert loader.thumbnail(path) is None
    qtbot.waitUntil(lambda: not loader.is_busy, timeout=60_000)
    assert MOST_WAITING <= len(came) < len(paths) and len(set(came)) == len(came)
    first_quarter = came[: MOST_WAITING // 4]
    assert sum(path in paths[MOST_WAITING:] for path in first_quarter) > 0.7 * len(first_quarter)
    given_up = next(path for path in paths if path not in came)
    assert loader.thumbnail(given_up) is None, "it is asked for again when it comes into view"
    qtbot.waitUntil(lambda: loader.thumbnail(given_up) is not None, timeout=60_000)


def test_pictures_that_were_not_looked_at_for_long_make_room(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnail_loader, "CACHE_BYTES", 3 * 16 * 16 * 3)  # of three pictures
    loader = ThumbnailLoader(16)
    paths = [tmp_path / f"{number}.png" for number in range(5)]
    for path in paths:
        path.write_bytes(cv2.imencode(".png", np.zeros((64, 64, 3), np.uint8))[1].tobytes())
        loader.thumbnail(path)
        qtbot.waitUntil(lambda: not loader.is_busy, timeout=60_000)
        assert loader.thumbnail(paths[0]) is not None, "it is looked at all the time"
    kept = [loader.thumbnail(path) is not None for path in paths]
    assert kept[0] and kept[-1] and sum(kept) <= 3

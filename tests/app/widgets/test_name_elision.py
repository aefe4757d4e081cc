"""Names are cut where they do not differ."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from app.widgets.lists.name_elision import CommonParts
from app.widgets.look.appearance import prepare_application
from app.widgets.look.fonts import font

LINE = [f"2026-11-28_line-3_camera-left_{number:06d}.png" for number in (4, 117, 20_000)]


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetricsF:
    prepare_application(qapp)
    return QFontMetricsF(font())


def test_a_name_that_fits_stays(metrics: QFontMetricsF) -> None:
    assert CommonParts.of(LINE).shortened(LINE[0], metrics, 2000) == LINE[0]


def test_what_tells_names_apart_stays_on_show(metrics: QFontMetricsF) -> None:
    common = CommonParts.of(LINE)
    for width in (70, 90, 120, 200):
        shown = [common.shortened(name, metrics, width) for name in LINE]
        assert len(set(shown)) == 3, width
        assert all(metrics.horizontalAdvance(text) <= width for text in shown), width
        for text, number in zip(shown, ("0004", "0117", "20000"), strict=True):
            assert number in text, width


def test_a_common_end_gives_way_too(metrics: QFontMetricsF) -> None:
    names = ["a_of_the_long_lot_of_the_night.png", "b_of_the_long_lot_of_the_night.png"]
    common = CommonParts.of(names)
    assert [common.shortened(name, metrics, 60)[0] for name in names] == ["a", "b"]


def test_one_name_alone_is_cut_in_the_middle(metrics: QFontMetricsF) -> None:
    shown = CommonParts.of(LINE[:1]).shortened(LINE[0], metrics, 120)
    assert shown.startswith("2026") and shown.endswith("png") and metrics.horizontalAdvance(shown) <= 120


@pytest.mark.parametrize("names", [[], ["a"], ["a", "a"], ["a", ""], ["ab", "b"]])
def test_odd_lists_have_nothing_in_common(names: list[str]) -> None:
    assert CommonParts.of(names) == CommonParts()

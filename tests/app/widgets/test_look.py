"""Colours, font and icons."""

from __future__ import annotations

import re
from dataclasses import fields
from importlib.resources import files
from itertools import pairwise

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings.schema import Theme
from app.widgets.look.appearance import prepare_application
from app.widgets.look.fonts import FAMILY, font
from app.widgets.look.icons import icon_pixmap
from app.widgets.look.palette import PALETTES, Palette, contrast_ratio, relative_luminance
from app.widgets.look.style_sheet import build_style_sheet
from onenip_core.errors import UsageError
from onenip_core.types import Verdict

TEXT_PAIRS = [
    *((text, ground) for text in ("text", "muted", "warning", "danger") for ground in ("window", "surface", "sunken")),
    *(("text", ground) for ground in ("hover", "accent_soft")),
    ("muted", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("rail_text", "rail"),
    ("on_rail_selected", "rail_selected"),
]
SHAPE_PAIRS = [
    ("control_border", "surface"),
    ("accent", "surface"),
    ("accent", "track"),
    ("accent", "sunken"),
    ("rail_focus", "rail"),
]


def test_contrast_formula_gives_the_known_values() -> None:
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast_ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_keeps_its_contrast(theme: Theme, text: str, ground: str) -> None:
    palette = PALETTES[theme]
    least = 7.0 if theme is Theme.HIGH_CONTRAST else 4.5
    assert contrast_ratio(getattr(palette, text), getattr(palette, ground)) >= least


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_controls_can_be_told_from_their_ground(theme: Theme, shape: str, ground: str) -> None:
    palette = PALETTES[theme]
    assert contrast_ratio(getattr(palette, shape), getattr(palette, ground)) >= 3.0


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("verdict", Verdict)
def test_verdicts_are_readable(theme: Theme, verdict: Verdict) -> None:
    palette = PALETTES[theme]
    colours = palette.verdict(verdict)
    assert contrast_ratio(colours.on_fill, colours.fill) >= 4.5
    assert contrast_ratio(colours.ink, palette.surface) >= 4.5


@pytest.mark.parametrize("theme", Theme)
def test_verdicts_differ_in_luminance(theme: Theme) -> None:
    palette = PALETTES[theme]
    levels = sorted(relative_luminance(palette.verdict(verdict).fill) for verdict in Verdict)
    assert all((higher + 0.05) / (lower + 0.05) >= 1.2 for lower, higher in pairwise(levels))
    assert contrast_ratio(palette.ok.fill, palette.ng.fill) >= 2.5


@pytest.mark.parametrize("theme", Theme)
def test_series_of_a_chart_are_visible_and_distinct(theme: Theme) -> None:
    palette = PALETTES[theme]
    assert len(set(palette.series)) == len(palette.series)
    assert all(contrast_ratio(colour, palette.surface) >= 3.0 for colour in palette.series)


@pytest.mark.parametrize("palette", list(PALETTES.values()), ids=lambda palette: palette.name)
def test_style_sheet_uses_only_colours_of_the_palette(palette: Palette) -> None:
    sheet = build_style_sheet(palette)
    painted = set(re.findall(r"#[0-9a-fA-F]{6}\b", sheet))
    known = {value for field in fields(palette) if isinstance(value := getattr(palette, field.name), str)}
    assert painted <= known, f"{painted - known} stand in no palette"
    assert {palette.text, palette.surface, palette.accent, palette.danger} <= painted
    known = {str(getattr(palette, field.name)) for field in fields(palette)}
    assert set(re.findall(r"#[0-9a-f]{6}\b", sheet)) <= known


def test_shipped_font_is_used_with_figures_of_equal_width(qapp: QApplication) -> None:
    prepare_application(qapp)
    assert QFontInfo(font(20)).family() == FAMILY
    metrics = QFontMetricsF(font(40))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")
    assert QFontInfo(qapp.font()).family() == FAMILY


def test_icons_take_their_colour_and_leave_a_gap(qapp: QApplication) -> None:
    image = icon_pixmap("square", "#12ab34", 48, gap=0.5).toImage()
    assert (image.width(), image.height()) == (72, 48)
    strongest = max((image.pixelColor(x, y) for x in range(48) for y in range(48)), key=lambda c: c.alpha())
    assert strongest.name() == "#12ab34"
    assert all(image.pixelColor(x, y).alpha() == 0 for x in range(48, 72) for y in range(48))


def test_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(UsageError, match="no-such-icon"):
        icon_pixmap("no-such-icon", "#000000", 16)


@pytest.mark.parametrize(("folder", "licence"), [("fonts", "LICENSE-Inter.txt"), ("icons", "LICENSE-Lucide.txt")])
def test_licences_travel_with_what_they_cover(folder: str, licence: str) -> None:
    text = (files("resources") / folder / licence).read_text(encoding="utf-8")
    assert "Copyright" in text and "ermission" in text


def test_fonts_are_found_again_by_a_second_window(qtbot: QtBot, qapp: QApplication) -> None:
    for _ in range(2):
        prepare_application(qapp)
    assert qapp.style().objectName().lower() == "fusion"
    assert QFontInfo(font(12)).family() == FAMILY

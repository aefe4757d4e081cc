"""Colours by meaning. Verdict colours differ in luminance, not only in hue, and are used for verdicts alone."""

from __future__ import annotations

from dataclasses import dataclass

from app.settings.schema import Theme
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class VerdictColours:
    """Colours of one verdict."""

    fill: str
    """Background of the banner and of badges."""
    on_fill: str
    """Word and symbol on `fill`."""
    ink: str
    """The verdict as text, line or point on a surface."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of one theme as "#rrggbb". Text colours keep at least 4.5:1 on every background they are used on."""

    name: Theme
    window: str
    surface: str
    sunken: str
    """Wells: image background, lists, input fields' inactive parts."""
    border: str
    control_border: str
    """Outline of controls, 3:1 on surfaces."""
    text: str
    muted: str
    """Secondary text."""
    disabled: str
    track: str
    """Empty part of bars and sliders."""
    accent: str
    on_accent: str
    accent_hover: str
    accent_soft: str
    """Selected rows, with `text` on top."""
    hover: str
    rail: str
    rail_border: str
    rail_text: str
    rail_selected: str
    rail_focus: str
    on_rail_selected: str
    warning: str
    danger: str
    ok: VerdictColours
    ng: VerdictColours
    not_checked: VerdictColours
    series: tuple[str, str, str, str, str]
    """Lines of a chart."""

    def verdict(self, verdict: Verdict) -> VerdictColours:
        """The colours of `verdict`."""
        return {Verdict.OK: self.ok, Verdict.NG: self.ng, Verdict.NOT_CHECKED: self.not_checked}[verdict]


LIGHT = Palette(
    name=Theme.LIGHT,
    window="#f1f3f6",
    surface="#ffffff",
    sunken="#e8ebf0",
    border="#d7dce4",
    control_border="#848d9c",
    text="#161a22",
    muted="#525b6b",
    disabled="#9aa2af",
    track="#d3d9e2",
    accent="#1a5fc8",
    on_accent="#ffffff",
    accent_hover="#154fa8",
    accent_soft="#dde9fb",
    hover="#eceff4",
    rail="#1c2330",
    rail_border="#1c2330",
    rail_text="#b9c3d3",
    rail_selected="#303b4f",
    rail_focus="#8db8ff",
    on_rail_selected="#ffffff",
    warning="#855300",
    danger="#b0121b",
    ok=VerdictColours("#35c274", "#062311", "#0b6e37"),
    ng=VerdictColours("#b0121b", "#ffffff", "#b0121b"),
    not_checked=VerdictColours("#958cb2", "#140f20", "#5a5074"),
    series=("#1a5fc8", "#9a5b00", "#00796b", "#8a3ea8", "#525b6b"),
)

DARK = Palette(
    name=Theme.DARK,
    window="#14171c",
    surface="#1d2128",
    sunken="#101317",
    border="#333a45",
    control_border="#717b8b",
    text="#edf0f5",
    muted="#a9b2c1",
    disabled="#69727f",
    track="#3a424e",
    accent="#71aaff",
    on_accent="#06152b",
    accent_hover="#94c0ff",
    accent_soft="#22364f",
    hover="#272d36",
    rail="#0d0f13",
    rail_border="#333a45",
    rail_text="#a9b2c1",
    rail_selected="#262d38",
    rail_focus="#71aaff",
    on_rail_selected="#ffffff",
    warning="#f0b95b",
    danger="#ff908b",
    ok=VerdictColours("#35c274", "#062311", "#5fd897"),
    ng=VerdictColours("#bf1d26", "#ffffff", "#ff908b"),
    not_checked=VerdictColours("#958cb2", "#140f20", "#bfb6dc"),
    series=("#71aaff", "#f0b95b", "#4fd0bf", "#d69bee", "#a9b2c1"),
)

HIGH_CONTRAST = Palette(
    name=Theme.HIGH_CONTRAST,
    window="#000000",
    surface="#000000",
    sunken="#000000",
    border="#ffffff",
    control_border="#ffffff",
    text="#ffffff",
    muted="#e8e8e8",
    disabled="#9a9a9a",
    track="#666666",
    accent="#ffd60a",
    on_accent="#000000",
    accent_hover="#ffe766",
    accent_soft="#3d3300",
    hover="#2b2b2b",
    rail="#000000",
    rail_border="#ffffff",
    rail_text="#ffffff",
    rail_selected="#ffd60a",
    rail_focus="#ffffff",
    on_rail_selected="#000000",
    warning="#ffd60a",
    danger="#ff9c97",
    ok=VerdictColours("#2fe38a", "#000000", "#2fe38a"),
    ng=VerdictColours("#b00010", "#ffffff", "#ff9c97"),
    not_checked=VerdictColours("#a99bd9", "#000000", "#cfc4f5"),
    series=("#ffd60a", "#6fd3ff", "#7dff9b", "#ff9df2", "#ffffff"),
)

PALETTES: dict[Theme, Palette] = {palette.name: palette for palette in (LIGHT, DARK, HIGH_CONTRAST)}


def contrast_ratio(first: str, second: str) -> float:
    """WCAG 2 contrast of two "#rrggbb" colours: 1 (equal) … 21 (black on white)."""
    lighter, darker = sorted((relative_luminance(first), relative_luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def relative_luminance(colour: str) -> float:
    """WCAG 2 relative luminance of "#rrggbb": 0 (black) … 1 (white)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

"""The pixel formats of industrial cameras, by their names in the standard (PFNC) and their older names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Packing(StrEnum):
    """How the values of one line lie in the bytes."""

    WHOLE = "whole"
    """A byte each, or two with the lower one first."""
    DENSE = "dense"
    """Mono12p and its like."""
    GIGE = "gige"
    """Mono12Packed and its like."""


class Colours(StrEnum):
    """What the values of a line are."""

    GREY = "grey"
    RGB = "rgb"
    BGR = "bgr"
    RGBA = "rgba"
    BGRA = "bgra"
    BAYER_RG = "bayer_rg"
    BAYER_GR = "bayer_gr"
    BAYER_GB = "bayer_gb"
    BAYER_BG = "bayer_bg"
    UYVY = "uyvy"
    YUYV = "yuyv"


_VALUES = {Colours.RGB: 3, Colours.BGR: 3, Colours.RGBA: 4, Colours.BGRA: 4, Colours.UYVY: 2, Colours.YUYV: 2}


@dataclass(frozen=True, slots=True)
class PixelLayout:
    """How to read a format."""

    colours: Colours
    bits: int
    packing: Packing = Packing.WHOLE
    studio_range: bool = False
    """Of YUV: black is 16 and white 235, as on television; else 0 and 255."""

    @property
    def values(self) -> int:
        """Values a pixel."""
        return _VALUES.get(self.colours, 1)

    def line_bytes(self, width: int) -> int:
        """Bytes that `width` pixels take, as if nothing came before or after them."""
        values = width * self.values
        if self.packing is Packing.DENSE:
            return (values * self.bits + 7) // 8
        if self.packing is Packing.GIGE:
            return (values * 12 + 7) // 8
        return values * (1 if self.bits == 8 else 2)


def layout_of(pixel_format: str) -> PixelLayout | None:
    """How to read a format; None for one that is not understood."""
    return _LAYOUTS.get(_plain(pixel_format))


def understood(pixel_formats: tuple[str, ...]) -> tuple[str, ...]:
    """Those of some formats that can be read."""
    return tuple(name for name in pixel_formats if layout_of(name) is not None)


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _grey_like(prefix: str, colours: Colours) -> dict[str, PixelLayout]:
    whole = {f"{prefix}{bits}": PixelLayout(colours, bits) for bits in (8, 10, 12, 14, 16)}
    dense = {f"{prefix}{bits}p": PixelLayout(colours, bits, Packing.DENSE) for bits in (10, 12, 14)}
    gige = {f"{prefix}{bits}packed": PixelLayout(colours, bits, Packing.GIGE) for bits in (10, 12)}
    return whole | dense | gige


def _several(prefix: str, colours: Colours) -> dict[str, PixelLayout]:
    """The older names end with Packed, which only means that the colours are not in planes."""
    return {
        f"{prefix}{bits}{end}": PixelLayout(colours, bits) for bits in (8, 10, 12, 14, 16) for end in ("", "packed")
    }


def _yuv() -> dict[str, PixelLayout]:
    layouts = {
        "yuv422packed": PixelLayout(Colours.UYVY, 8),
        "yuv422yuyvpacked": PixelLayout(Colours.YUYV, 8),
        "yuv4228": PixelLayout(Colours.YUYV, 8),
        "yuv4228uyvy": PixelLayout(Colours.UYVY, 8),
    }
    for standard, studio in (("", False), ("601", True), ("709", True)):
        layouts[f"ycbcr{standard}4228"] = PixelLayout(Colours.YUYV, 8, studio_range=studio)
        layouts[f"ycbcr{standard}4228cbycry"] = PixelLayout(Colours.UYVY, 8, studio_range=studio)
    return layouts


_LAYOUTS: dict[str, PixelLayout] = {
    **_grey_like("mono", Colours.GREY),
    **_grey_like("bayerrg", Colours.BAYER_RG),
    **_grey_like("bayergr", Colours.BAYER_GR),
    **_grey_like("bayergb", Colours.BAYER_GB),
    **_grey_like("bayerbg", Colours.BAYER_BG),
    **_several("rgb", Colours.RGB),
    **_several("bgr", Colours.BGR),
    **_several("rgba", Colours.RGBA),
    **_several("bgra", Colours.BGRA),
    **_yuv(),
}

"""`python -m tests.fonts FOLDER`: make the shipped fonts for Chinese and Japanese from Noto Sans CJK.

They hold the letters that each language uses most and every letter of our translations, so that a computer without a font for them
shows no boxes. Do it again when a translation has a letter that they lack: a test tells.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection

from tests.fonts.letters import FONTS, common_letters, letters_of

_COPYRIGHT, _FAMILY, _STYLE, _NUMBER, _FULL, _VERSION, _POSTSCRIPT, _LICENCE, _ADDRESS = 0, 1, 2, 3, 4, 5, 6, 13, 14


@dataclass(frozen=True, slots=True)
class Wanted:
    """A font to be made."""

    file: str
    """Without its weight."""
    family: str
    """Of our own: Qt must not take it for the whole Noto Sans CJK of a computer that has one."""
    source: str
    """The family in the collection."""
    language: str
    codec: str
    rows: range
    """Of the standard: its first level."""


WANTED = (
    Wanted("InspectorHanSC", "Inspector Han SC", "Noto Sans CJK SC", "zh", "gb2312", range(16, 56)),
    Wanted("InspectorHanJP", "Inspector Han JP", "Noto Sans CJK JP", "ja", "euc_jp", range(16, 48)),
)
WEIGHTS = ("Regular", "Bold")


def make(wanted: Wanted, weight: str, folder: Path) -> Path:
    """Write one of them, from the collection in `folder`; the same collection and translations give the same bytes."""
    fonts = TTCollection(folder / f"NotoSansCJK-{weight}.ttc", lazy=True).fonts
    font = next(each for each in fonts if each["name"].getDebugName(_FAMILY) == wanted.source)
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = [_COPYRIGHT, _VERSION, _LICENCE, _ADDRESS]
    letters = common_letters(wanted.codec, wanted.rows) | letters_of(wanted.language)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=sorted(map(ord, letters)))
    subsetter.subset(font)
    _rename(font["name"], wanted.family, weight)
    font.recalcTimestamp = False
    path = FONTS / f"{wanted.file}-{weight}.otf"
    font.save(path)
    return path


def _rename(names: object, family: str, weight: str) -> None:
    full, postscript = f"{family} {weight}", f"{family.replace(' ', '')}-{weight}"
    texts = {_FAMILY: family, _STYLE: weight, _NUMBER: postscript, _FULL: full, _POSTSCRIPT: postscript}
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)  # type: ignore[attr-defined]  # Windows, Unicode, English


def main() -> None:
    """Make all of them."""
    parser = argparse.ArgumentParser(prog="python -m tests.fonts", description=__doc__)
    parser.add_argument(
        "folder", type=Path, help="with NotoSansCJK-Regular.ttc and -Bold.ttc, of Debian's fonts-noto-cjk"
    )
    asked = parser.parse_args()
    for wanted in WANTED:
        for weight in WEIGHTS:
            path = make(wanted, weight, asked.folder)
            print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()

"""`python -m tests.fonts NotoSansCJK-Regular.ttc`: make the shipped fonts for Chinese and Japanese from Noto Sans CJK.

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
    family: str
    """Of our own: Qt must not take it for the whole Noto Sans CJK of a computer that has one."""
    source: str
    """The family in the collection."""
    language: str
    codec: str
    rows: range
    """Of the standard: its first level."""


WANTED = (
    Wanted("InspectorHan-SC.otf", "Inspector Han SC", "Noto Sans CJK SC", "zh", "gb2312", range(16, 56)),
    Wanted("InspectorHan-JP.otf", "Inspector Han JP", "Noto Sans CJK JP", "ja", "euc_jp", range(16, 48)),
)


def make(wanted: Wanted, collection: Path, folder: Path) -> Path:
    """Write one of them; the same collection and translations give the same bytes."""
    fonts = TTCollection(collection, lazy=True).fonts
    font = next(each for each in fonts if each["name"].getDebugName(_FAMILY) == wanted.source)
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = [_COPYRIGHT, _VERSION, _LICENCE, _ADDRESS]
    letters = common_letters(wanted.codec, wanted.rows) | letters_of(wanted.language)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=sorted(map(ord, letters)))
    subsetter.subset(font)
    _rename(font["name"], wanted.family)
    font.recalcTimestamp = False
    path = folder / wanted.file
    font.save(path)
    return path


def _rename(names: object, family: str) -> None:
    postscript = family.replace(" ", "") + "-Regular"
    texts = {_FAMILY: family, _STYLE: "Regular", _NUMBER: postscript, _FULL: family, _POSTSCRIPT: postscript}
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)  # type: ignore[attr-defined]  # Windows, Unicode, English


def main() -> None:
    """Make both."""
    parser = argparse.ArgumentParser(prog="python -m tests.fonts", description=__doc__)
    parser.add_argument("collection", type=Path, help="NotoSansCJK-Regular.ttc, of Debian's package fonts-noto-cjk")
    asked = parser.parse_args()
    for wanted in WANTED:
        path = make(wanted, asked.collection, FONTS)
        print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()

"""Chinese and Japanese are read on a computer that has no font for them, each with its own shapes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from app.widgets.look.appearance import prepare_application
from app.widgets.look.fonts import FAMILY, HAN_FILES, font, han_families, shape_han
from tests.fonts.letters import FONTS, INTER, TRANSLATIONS, shipped, translated

SAMPLES = ("未检查：第 3 个零件。", "部品 3 は検査されていません。", "Prüfung · œuvre · año")


@pytest.fixture
def han(qapp: QApplication) -> Iterator[None]:
    prepare_application(qapp)
    yield
    shape_han("")


def painted_by(letter: str, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> str:
    """The family that paints a letter; fails where that is a box, or has another weight."""
    layout = QTextLayout(letter, font(size, weight))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs and all(0 not in run.glyphIndexes() for run in runs), f"a box stands for {letter}"
    raw = runs[0].rawFont()
    is_ours = raw.familyName() == FAMILY or raw.familyName().startswith("Inspector")
    assert not is_ours or raw.weight() == weight, f"{raw.familyName()} paints {letter} with a weight of {raw.weight()}"
    return raw.familyName()


@pytest.mark.usefixtures("han")
def test_no_letter_is_a_box() -> None:
    for weight in (QFont.Weight.Normal, QFont.Weight.Bold):
        families = {letter: painted_by(letter, 40, weight) for text in SAMPLES for letter in text if letter != " "}
        assert {families[letter] for letter in "Püœñ3"} == {FAMILY}


@pytest.mark.usefixtures("han")
@pytest.mark.parametrize(("language", "size", "own"), [("zh_CN", 31, "SC"), ("ja", 33, "JP")])
def test_a_letter_that_both_have_has_the_shape_of_the_language(language: str, size: int, own: str) -> None:
    shape_han(language)
    family = painted_by("未", size)
    # A computer may have a font of its own, which comes first.
    assert family == f"Inspector Han {own}" or not family.startswith("Inspector")


def test_the_fonts_of_a_computer_come_before_those_that_are_shipped() -> None:
    for language in ("", "de", "zh_CN", "ja"):
        families = han_families(language)
        assert all(each.startswith("Inspector") for each in families[-2:])
        assert not any(each.startswith("Inspector") for each in families[:-2])
    assert han_families("ja")[0].startswith("Yu Gothic") and han_families("zh_CN")[0].startswith("Microsoft YaHei")


def test_every_letter_of_every_translation_is_shipped() -> None:
    needed = {path.name: translated(path)[1] for path in sorted(TRANSLATIONS.glob("*.ts"))}
    needed["samples"] = {letter for text in SAMPLES for letter in text}
    for weight in ("Regular", "Bold"):
        there = shipped(INTER).union(*(shipped(FONTS / name) for name in HAN_FILES if weight in name))
        lacking = {name: "".join(sorted(letters - there)) for name, letters in needed.items()}
        assert not any(lacking.values()), f"{weight}: {lacking}: run python -m tests.fonts"

"""What the code puts between words, sentences, numbers and units is as the language has it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.languages.spoken_language import SpokenLanguage
from app.messages.codes.imports import ValueRangeFound
from app.messages.wording.lists import as_sentence, one_after_another, set_apart, with_bracket
from app.messages.wording.say import say
from app.widgets.formatting import format_count, with_unit
from app.widgets.number_box import NumberBox


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[SpokenLanguage]:
    speech = SpokenLanguage()
    yield speech
    speech.fall_silent()


@pytest.mark.parametrize(
    ("language", "sentences", "parts", "bracket", "ended"),
    [
        (Language.ENGLISH, "A. B.", "a, b; c", "All (2)", "A."),
        (Language.FRENCH, "A. B.", "a, b\u00a0; c", "All (2)", "A."),
        (Language.CHINESE, "A.B.", "a, b；c", "All（2）", "A。"),
        (Language.JAPANESE, "A.B.", "a, b；c", "All（2）", "A。"),
    ],
)
def test_words_and_sentences_are_joined_as_the_language_does(
    speech: SpokenLanguage, language: Language, sentences: str, parts: str, bracket: str, ended: str
) -> None:
    speech.speak(language)
    assert one_after_another(("A.", "B.")) == sentences
    assert set_apart(("a, b", "c")) == parts
    assert with_bracket("All", 2) == bracket
    assert (as_sentence("A"), as_sentence("A?"), as_sentence("A！")) == (ended, "A?", "A！")


@pytest.mark.parametrize(
    ("language", "count", "seconds", "percent"),
    [
        (Language.ENGLISH, "12\u202f345", "3 s", "15 %"),
        (Language.GERMAN, "12\u202f345", "3 s", "15 %"),
        (Language.CHINESE, "12,345", "3秒", "15%"),
        (Language.JAPANESE, "12,345", "3秒", "15%"),
    ],
)
def test_numbers_are_grouped_and_measured_as_the_place_does(
    speech: SpokenLanguage, language: Language, count: str, seconds: str, percent: str
) -> None:
    speech.speak(language)
    assert format_count(12345) == count
    assert count.replace("12", "4").replace("345", "096") in say(ValueRangeFound(4096, 12))
    assert (with_unit("3", "s"), with_unit("15", "%")) == (seconds, percent)
    assert (with_unit("20", "°"), with_unit("7", "dB"), with_unit("7", "")) == ("20°", "7 dB", "7")


def test_a_number_is_typed_with_its_unit_or_without(speech: SpokenLanguage, qtbot: QtBot) -> None:
    speech.speak(Language.JAPANESE)
    box = NumberBox("Wait", 0.1, 60, 1, "s")
    qtbot.addWidget(box)
    box.setValue(2)
    assert box.text() == "2.0秒"
    for typed in ("3.5", "3.5秒", "3.5 秒"):
        box.setValue(1)
        box.lineEdit().setText(typed)
        assert box.settle() and box.value() == 3.5

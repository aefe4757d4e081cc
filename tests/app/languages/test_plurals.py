"""Which form of a sentence belongs to a count, by the rules of each language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.language import Language
from app.languages.spoken_language import SpokenLanguage
from app.languages.translation_file import read_translations
from app.messages.codes.files import FilesLeftOut
from app.messages.codes.review import PartsAreCorrected
from app.messages.message import PlainText
from app.messages.wording.say import say, say_plainly
from app.widgets.formatting import counted, format_count

CLDR_ONE = {
    Language.ENGLISH: {1},
    Language.GERMAN: {1},
    Language.SPANISH: {1},
    Language.FRENCH: {0, 1},
    Language.CHINESE: set[int](),
    Language.JAPANESE: set[int](),
}
"""Which of `COUNTS` are of the category "one" (cardinal, no decimals): CLDR 45, supplemental/plurals.xml."""
COUNTS = (0, 1, 2, 5, 21, 1_000_000)


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[SpokenLanguage]:
    speech = SpokenLanguage()
    yield speech
    speech.fall_silent()


@pytest.mark.parametrize("language", list(Language))
def test_a_singular_that_names_its_count_follows_the_rules_of_the_language(
    speech: SpokenLanguage, language: Language
) -> None:
    speech.speak(language)
    for count in COUNTS:
        text = counted(count, "{count} one", "{count} other")
        digits = format_count(count)
        assert text == f"{digits} {'one' if count in CLDR_ONE[language] else 'other'}"


@pytest.mark.parametrize("language", list(Language))
def test_a_singular_that_says_one_is_said_of_one_alone(speech: SpokenLanguage, language: Language) -> None:
    speech.speak(language)
    assert [counted(count, "one thing", "{count} things") for count in (0, 1, 2)] == [
        "0 things",
        "one thing",
        "2 things",
    ]


def test_messages_follow_the_same_rules(speech: SpokenLanguage) -> None:
    none, one = (FilesLeftOut(count, (PlainText("a"),)) for count in (0, 1))
    speech.speak("fr")
    assert say(none).startswith("0 fichier a") and say(one).startswith("1 fichier a")
    assert say(PartsAreCorrected(1)).startswith("Une pièce")
    assert say_plainly(none).startswith("0 files were"), "the command line speaks English"
    speech.speak("de")
    assert say(none).startswith("0 Dateien") and say(one).startswith("1 Datei ")


def test_no_sentence_leaves_the_choice_to_the_reader() -> None:
    """As in "1 image(s)"."""
    for language in Language:
        wrong = [text for text in read_translations(language).values() if re.search(r"[a-zé]\((s|es|e|n|en)\)", text)]
        assert wrong == []
    assert re.search(r"[a-zé]\((s|es|e|n|en)\)", "image(s)")

"""Every sentence is there in every language, as it is now, with the same places for values."""

from __future__ import annotations

import re
import string
from functools import cache
from pathlib import Path

import pytest

from app.domain.language import OWN_NAMES, Language
from app.languages.translation_file import Said, file_of, read_translations
from app.messages.wording.say import SENTENCES
from tests.translations.__main__ import ROOT
from tests.translations.spoken_sentences import SpokenSentence, UnreadableSentenceError, sentences_in, spoken_sentences
from tests.translations.translation_files import file_in, read_file, write_file

OTHERS = [language for language in Language if language is not Language.ENGLISH]
WITHOUT_BLANKS = (Language.CHINESE, Language.JAPANESE)
"""What stands one behind the other there has no blank between."""


@cache
def said_now() -> frozenset[Said]:
    return frozenset((each.context, each.source) for each in spoken_sentences(ROOT))


def places(text: str) -> list[tuple[str, str]]:
    """The places for values with the forms of their numbers, in alphabetical order."""
    return sorted((name, form or "") for _, name, form, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_untranslated_and_nothing_is_stale(language: Language) -> None:
    kept = read_file(file_in(ROOT, language))
    assert {key for key in said_now() if not kept.get(key)} == set(), (
        "run `python -m tests.translations`, and translate"
    )
    assert set(kept) - said_now() == set(), "said no more: run `python -m tests.translations`"


@pytest.mark.parametrize("language", OTHERS)
def test_places_for_values_are_those_of_the_english_sentence(language: Language) -> None:
    wrong = {
        source: text
        for (_, source), text in read_translations(language).items()
        if "{" in source and places(text) != places(source)
    }
    assert wrong == {}


@pytest.mark.parametrize("language", OTHERS)
def test_what_programs_read_stays_as_it_is(language: Language) -> None:
    """Tags, options of the command line, the end of a line, and that a button opens a dialog."""
    wrong = {}
    for (_, source), text in read_translations(language).items():
        same = all(
            re.findall(pattern, source) == re.findall(pattern, text)
            for pattern in (r"</?[a-z]+>", r"(?<!-)--[a-z][a-z-]*", r"\n")
        )
        if not same or source.endswith("…") != text.endswith("…"):
            wrong[source] = text
    assert wrong == {}


@pytest.mark.parametrize("language", OTHERS)
def test_verdicts_are_the_same_word_everywhere(language: Language) -> None:
    """OK and NG stay what they are; who reads NOT CHECKED in a sentence finds it again on the banner."""
    translations = read_translations(language)
    (not_checked,) = {text for (_, source), text in translations.items() if source == "NOT CHECKED"}
    wrong = {}
    for (_, source), text in translations.items():
        lacks_not_checked = "NOT CHECKED" in source and not_checked not in text.replace("-", " ")
        if lacks_not_checked or (re.search(r"\bNG\b", source) and "NG" not in text):
            wrong[source] = text
    assert wrong == {}


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_was_left_in_english(language: Language) -> None:
    """Names and units are the same in all languages; whole sentences are not."""
    same = [
        source
        for (_, source), text in read_translations(language).items()
        if text == source and len(re.findall(r"\b[a-z]{3,}\b", re.sub(r"\{[^}]*\}", "", source))) > 3
    ]
    assert same == []


def test_every_message_is_marked_for_translation() -> None:
    sources = {source for context, source in said_now() if context == "Messages"}
    texts = {text for sentence in SENTENCES.values() for text in (sentence.text, sentence.singular) if text}
    unmarked = {text for text in texts if re.sub(r"\{[^}]*\}", "", text).strip(" .:")} - sources
    assert unmarked == set()


def test_files_are_those_of_the_languages_and_written_as_our_command_writes_them(tmp_path: Path) -> None:
    folder = ROOT / "resources" / "translations"
    assert {path.name for path in folder.iterdir()} == {str(file_of(each).name) for each in OTHERS}
    assert set(OWN_NAMES) == set(Language)
    sentences = [SpokenSentence(*key) for key in said_now()]
    again = tmp_path / "again.ts"
    assert write_file(again, Language.GERMAN, sentences, read_file(file_in(ROOT, Language.GERMAN))) == 0
    assert again.read_bytes() == file_in(ROOT, Language.GERMAN).read_bytes()


def test_a_sentence_that_would_stay_english_in_silence_is_refused() -> None:
    found = list(sentences_in('class Page(QWidget):\n    def look(self):\n        return self.tr("Look")\n', "a.py"))
    assert found == [SpokenSentence("Page", "Look", "a.py:3")]
    marked = (
        'A = QT_TRANSLATE_NOOP("Words", "one")\nB = QCoreApplication.translate("Words", "two")\npainter.translate(3, 4)'
    )
    assert [each.source for each in sentences_in(marked, "a.py")] == ["one", "two"]
    for wrong in (
        'def look(page):\n    return page.tr("Look")',
        "class A:\n    def b(self, c):\n        return self.tr(c)",
        'class A:\n    def b(self):\n        return self.tr(f"{self}")',
        'tr = QCoreApplication.translate\ntr("Words", "one")',
    ):
        with pytest.raises(UnreadableSentenceError, match=r"a\.py"):
            list(sentences_in(wrong, "a.py"))


def test_what_is_new_is_unfinished_and_what_is_gone_goes(tmp_path: Path) -> None:
    path = tmp_path / "de.ts"
    old = [SpokenSentence("Page", "Look"), SpokenSentence("Page", "Stop <b>it</b> & go")]
    assert write_file(path, Language.GERMAN, old, {("Page", "Stop <b>it</b> & go"): "Halt <b>an</b> & los"}) == 1
    assert read_file(path) == {("Page", "Look"): "", ("Page", "Stop <b>it</b> & go"): "Halt <b>an</b> & los"}
    new = [SpokenSentence("Page", "Stop <b>it</b> & go"), SpokenSentence("Other", "Look")]
    assert write_file(path, Language.GERMAN, new, read_file(path)) == 1
    assert set(read_file(path)) == {("Other", "Look"), ("Page", "Stop <b>it</b> & go")}


_OF_PROGRAMS = re.compile(r"\{[^}]*\}|<[^>]*>|`[^`]*`|\w+://\S*|'onenip-[^']*'")
"""Places, tags, commands and addresses."""
_WRONG_MARKS = {
    Language.GERMAN: r"[“”«»‹›]\w|'",
    Language.FRENCH: r"[^\s0-9)][;?!»]| [:;?!»]|« |«[^\s]|“|'",
    Language.SPANISH: r"^[^¿]*\?|^[^¡]*!|“|'",
    Language.CHINESE: r"[\u4e00-\u9fff][,;:?!]|[\u4e00-\u9fff]\.(?!\w)|'",
    Language.JAPANESE: r"[\u3040-\u9fff][,;:?!]|[\u3040-\u9fff]\.(?!\w)|'",
}


@pytest.mark.parametrize("language", OTHERS)
def test_marks_are_those_of_the_language(language: Language) -> None:
    """Quotes, and the blanks before marks in French, which do not break."""
    wrong = {}
    for (_, source), text in read_translations(language).items():
        plain = _OF_PROGRAMS.sub("X", text)
        if re.search(r"\w{2}", plain) and re.search(_WRONG_MARKS[language], plain):
            wrong[source] = text
    assert wrong == {}

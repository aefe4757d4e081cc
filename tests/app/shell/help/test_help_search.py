"""Words find topics, the best first; beginnings, accents and umlauts do not matter."""

from __future__ import annotations

import pytest

from app.shell.help.help_book import HelpTopic, plain_text, read_topics
from app.shell.help.help_search import HelpSearch, fold_word, spans_of, words_of

ONE = HelpTopic("one", "# Limits\n\nA limit rests on good parts. The limit is a **limit**.\n")
TWO = HelpTopic("two", "# Review\n\n## Limit of a run\n\nParts of a run.\n")
THREE = HelpTopic("three", "# Prüfbereich\n\nFür Ölflecken, süß, größer. [Review](two.md) ![no word](x.png)\n")


def found(text: str) -> list[str]:
    return [each.key for each in HelpSearch((TWO, ONE, THREE)).find(text)]


def test_titles_count_more_than_headings_and_headings_more_than_text() -> None:
    assert found("limit") == ["one", "two"]
    assert found("run") == ["two"]
    assert found("review") == ["two", "three"]


def test_every_word_must_occur_and_beginnings_are_enough() -> None:
    assert found("lim par") == ["one", "two"]
    assert found("lim flecken") == [] == found("limitless") == found("") == found(" .,")


@pytest.mark.parametrize(
    "typed", ["prüf", "PRUEF", "pruf", "Prüfbereich", "ölfl", "oelfl", "olfl", "suess", "süss", "groesser"]
)
def test_umlauts_are_found_however_they_are_typed(typed: str) -> None:
    assert found(typed) == ["three"]


def test_what_is_marked_are_the_words_that_were_found() -> None:
    text = "Für Ölflecken: größer"
    assert [text[begin:end] for begin, end in spans_of(text, words_of("oel groß"))] == ["Ölflecken", "größer"]
    assert fold_word("Größe") == "grosse" and fold_word("Élan") == "elan"


def test_the_excerpt_stands_around_the_word() -> None:
    text = "# T\n\n" + "filling words before it " * 8 + "needle and " + "more words behind it " * 8
    (one,) = HelpSearch((HelpTopic("x", text),)).find("needle")
    assert (
        "needle" in one.excerpt
        and one.excerpt.startswith("… ")
        and one.excerpt.endswith(" …")
        and len(one.excerpt) < 100
    )


def test_marks_of_markdown_are_no_words() -> None:
    assert plain_text("| a | **b** |\n|---|---|\n- c [d](e.md) ![f](g.png)\n1. h") == "a b c d h"


@pytest.mark.parametrize(
    ("language", "typed", "first"),
    [
        ("en", "drift", "charts"),
        ("en", "false reject", "limits"),
        ("en", "backup", "retention"),
        ("en", "badge", "people"),
        ("en", "modbus", "line"),
        ("de", "Grenzwert", "limits"),
        ("de", "Sicherung", "retention"),
        ("de", "freigabe", "releases"),
        ("de", "aufbew", "retention"),
    ],
)
def test_people_find_what_they_look_for(language: str, typed: str, first: str) -> None:
    assert HelpSearch(read_topics(language)).find(typed)[0].key == first

"""Sentences of the core in the window: stored, read back, said in the language of the application."""

from __future__ import annotations

import json
import string
from collections.abc import Iterator, Mapping
from multiprocessing import Pipe
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from app.languages.translator import SentenceTranslator
from app.messages.codes import golden
from app.messages.core_sentences import core_message, in_english
from app.messages.errors import MessageError, message_of
from app.messages.message import CoreSaid, Message, PlainText
from app.messages.stored import from_text, stored_sentence, to_text
from app.messages.wording.say import say, say_error, say_plainly, say_stored
from onenip_core.errors import DamagedImageError, ImageReadError, StorageError, UsageError
from onenip_core.sentences import filled
from onenip_core.training.strangest_parts import name_the_strangest

GERMAN = {
    ("Core", "The image {name} is damaged: {damage}. Copy it again from its source."): (
        "Das Bild {name} ist beschädigt: {damage}. Von der Quelle neu kopieren."
    ),
    ("Core", "its {format} data cannot be decoded"): "seine {format}-Daten sind nicht lesbar",
    ("Core", "Only {share:.1%} is seen, {count:,} pixels."): "Nur {share:.1%} sind zu sehen, {count:,} Pixel.",
    ("Core", "The image {name} is empty."): "Das Bild {nome} ist leer.",
    ("Messages", "{name} cannot be read ({error})."): "{name} ist nicht lesbar ({error}).",
}


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator, before = SentenceTranslator(GERMAN), QLocale()
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)
    QCoreApplication.removeTranslator(translator)


def damaged(name: str = "a.png") -> DamagedImageError:
    return DamagedImageError(name, filled("its {format} data cannot be decoded", format="PNG"))


def test_an_error_of_the_core_becomes_a_message_of_what_it_was_made_of() -> None:
    message = message_of(damaged())
    assert message == CoreSaid(
        "The image {name} is damaged: {damage}. Copy it again from its source.",
        (("name", "a.png"), ("damage", CoreSaid("its {format} data cannot be decoded", (("format", "PNG"),)))),
    )
    assert say_plainly(message) == str(damaged()) == say(message)
    assert message_of(StorageError("plain")) == PlainText("plain")


@pytest.mark.parametrize("name", ["a.png", "{odd} {0} }{.png", '"quoted" \\ ü\n.png', ""])
def test_what_is_stored_comes_back_equal_and_says_the_same(name: str) -> None:
    message = message_of(damaged(name))
    assert from_text(to_text(message)) == message
    here, there = Pipe()
    with here, there:
        here.send(message)
        assert there.recv() == message
    assert say_stored(to_text(message)) == str(damaged(name))


def test_what_earlier_versions_stored_stays_the_sentence_that_it_was(german: None) -> None:
    old = "The image a.png is damaged: its PNG data cannot be decoded. Copy it again from its source."
    assert say_stored(old) == old and in_english(from_text(old)) == PlainText(old)
    assert in_english(message_of(damaged())) == PlainText(old), "so that what was stored then and now can be compared"


@pytest.mark.usefixtures("german")
def test_a_sentence_and_what_stands_in_it_are_said_in_the_language_of_the_application() -> None:
    said = "Das Bild a.png ist beschädigt: seine PNG-Daten sind nicht lesbar. Von der Quelle neu kopieren."
    assert say(message_of(damaged())) == say_error(damaged()) == say_stored(to_text(message_of(damaged()))) == said
    within = golden.GoldenFileMissing("a.png", message_of(damaged()))
    assert say(within) == f"a.png ist nicht lesbar ({said})."
    assert say_stored(to_text(within)) == say(within)
    assert say_error(MessageError(within)) == say(within)
    assert say_plainly(message_of(damaged())) == str(damaged()), "the command line speaks English"


@pytest.mark.usefixtures("german")
def test_numbers_are_written_as_the_place_does() -> None:
    sentence = filled("Only {share:.1%} is seen, {count:,} pixels.", share=0.0125, count=12345)
    assert say(core_message(sentence)) == "Nur 1,2% sind zu sehen, 12\u202f345 Pixel."
    assert sentence == "Only 1.2% is seen, 12,345 pixels."


@pytest.mark.usefixtures("german")
def test_pictures_that_stand_out_are_listed_with_the_numbers_of_the_place(german: None) -> None:
    said_of_them = name_the_strangest("gear", [1.11, 2.0], [Path("a.png"), Path("b.png")])
    assert "b.png (2,00), a.png (1,11). " in say(core_message(said_of_them))


def test_a_translation_with_other_places_or_none_leaves_english() -> None:
    assert say_error(ImageReadError(filled("The image {name} is empty.", name="a.png"))) == "The image a.png is empty."
    assert say_error(UsageError(filled("Nobody knows {name}.", name="this"))) == "Nobody knows this."


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_json_has_no_number_for_is_stored_as_text(value: float) -> None:
    message = core_message(filled("The threshold must be a number; got {threshold}.", threshold=value))
    assert from_text(to_text(message)) == message
    assert say(message) == f"The threshold must be a number; got {value}."


@pytest.mark.parametrize(
    ("template", "values"),
    [
        ("It is {size:>999999999999}.", [["size", "a"]]),
        ("It is {size.__class__}.", [["size", "a"]]),
        ("It is {size[0]}.", [["size", "a"]]),
        ("It is {0}.", [["size", "a"]]),
        ("It is {size:.1f}.", [["size", "a"]]),
        ("It is {other}.", [["size", "a"]]),
        ("It is {size", [["size", "a"]]),
        ("It is {size}.", [["size"]]),
        ("It is {size}.", [[["size"], "a"]]),
        ("It is {size}.", 3),
    ],
)
def test_a_record_that_somebody_changed_is_shown_and_nothing_is_made_of_it(template: str, values: object) -> None:
    stored = json.dumps({"type": "CoreSaid", "template": template, "values": values}, separators=(",", ":"))
    assert say_stored(stored) == template
    assert in_english(from_text(stored)) == PlainText(template)


def test_a_sentence_is_stored_and_a_plain_text_stays_one() -> None:
    assert from_text(stored_sentence(filled("One {a}.", a=1))) == CoreSaid("One {a}.", (("a", 1),))
    assert stored_sentence("plain") == "plain" and stored_sentence("") == ""


def test_formats_of_the_core_are_those_of_the_window() -> None:
    english: Mapping[str, object] = {"share": 0.0125, "count": 1234}
    text = "{share:.1%} {share:.2f} {share:.2g} {count}"
    QLocale.setDefault(QLocale.c())
    message: Message = core_message(filled(text, share=0.0125, count=1234))
    assert say(message) == string.Formatter().vformat(text, (), english)

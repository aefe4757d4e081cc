"""Messages: every code has a sentence whose places are its fields, and what is stored comes back."""

from __future__ import annotations

import string

import msgspec
import pytest

from app.messages.codes import ALL_CODES, general, inspection, processes
from app.messages.errors import MessageError, message_of
from app.messages.message import Message, PlainText, Several
from app.messages.stored import from_text, to_text
from app.messages.wording.say import SENTENCES, say, say_error
from onenip_core.errors import StorageError


@pytest.mark.parametrize("code", ALL_CODES, ids=lambda code: code.__name__)
def test_every_code_has_a_sentence_and_the_sentence_names_only_its_fields(code: type[Message]) -> None:
    sentence = SENTENCES[code]
    fields = {field.name for field in msgspec.structs.fields(code)}
    for text in filter(None, (sentence.text, sentence.singular)):
        named = {
            name.split(".")[0].split("[")[0] for _, name, _, _ in string.Formatter().parse(text) if name is not None
        }
        assert named <= fields, f"{code.__name__} has no {named - fields}"
    assert not sentence.singular or sentence.counted in fields


def test_no_two_codes_have_the_same_name() -> None:
    assert len({code.__name__ for code in ALL_CODES}) == len(ALL_CODES)


def test_there_is_no_sentence_without_a_code() -> None:
    assert set(SENTENCES) == set(ALL_CODES)


def test_a_stored_message_comes_back_equal() -> None:
    message = general.UnexpectedError('a "quoted" {odd} text ü')
    assert from_text(to_text(message)) == message


def test_messages_within_messages_come_back_equal() -> None:
    inner = processes.KilledFromOutside(9, "SIGKILL")
    message = Several((processes.InspectionDied(inner), inspection.Measured((inspection.EngineTime("torch", 3.5),))))
    assert from_text(to_text(message)) == message
    assert "signal 9, SIGKILL" in say(message) and "torch 4 ms" in say(message)


@pytest.mark.parametrize(
    "text", ["", "The file cannot be read.", "{curly", '{"type": "NobodyKnows", "x": 1}', '{"type":"Unk']
)
def test_any_other_text_is_kept_as_it_is(text: str) -> None:
    message = from_text(text)
    assert message == PlainText(text)
    assert to_text(message) == text
    assert say(message) == text


def test_an_error_says_its_message_and_errors_of_the_core_their_own_sentence() -> None:
    error = MessageError(general.UnexpectedError("boom"))
    assert "boom" in say_error(error) and say_error(error).startswith("Something unexpected")
    assert say_error(StorageError("The disk is full.")) == "The disk is full."
    assert message_of(StorageError("The disk is full.")) == PlainText("The disk is full.")

"""Sentences of the core: English as before, and what they were made of, wherever they go."""

from __future__ import annotations

import json
from multiprocessing import Pipe
from pathlib import Path

import numpy as np
import pytest

from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.data.datasets.product_name import validate_product_name
from onenip_core.data.images.image_io import decode_image
from onenip_core.errors import (
    AreaError,
    DamagedImageError,
    ImageReadError,
    ModelFolderError,
    OneNipError,
    StorageError,
    UsageError,
)
from onenip_core.inspected_area import area_from_text
from onenip_core.manifest import load_manifest
from onenip_core.model_file.opening import open_model_file
from onenip_core.sentences import (
    FilledSentence,
    filled,
    renamed,
    said,
    sentence_from_json,
    sentence_to_json,
    together,
    with_names,
)
from onenip_core.training.strangest_parts import name_the_strangest


def through_a_pipe(value: object) -> object:
    here, there = Pipe()
    with here, there:
        here.send(value)
        return there.recv()


def test_it_is_the_finished_sentence_and_knows_what_it_was_made_of() -> None:
    sentence = filled(
        "{path} has {size:,} bytes, {share:.1%} of {most!r}.", path=Path("/a/b"), size=12345, share=0.5, most="x"
    )
    assert sentence == "/a/b has 12,345 bytes, 50.0% of 'x'."
    assert sentence.template == "{path} has {size:,} bytes, {share:.1%} of {most!r}."
    assert sentence.values == (("path", "/a/b"), ("size", 12345), ("share", 0.5), ("most", "x"))


def test_braces_in_a_value_are_text() -> None:
    sentence = filled("The image {name} is empty.", name="{odd} {0} }{.png")
    assert sentence == "The image {odd} {0} }{.png is empty."
    assert filled("Like {{this}}: {name}", name="a") == "Like {this}: a"


def test_numbers_of_numpy_and_truths_become_what_can_be_stored() -> None:
    sentence = filled("{a} {b} {c}", a=np.int64(3), b=np.float64(0.25), c=True)
    assert [type(value) for _, value in sentence.values] == [int, float, str]
    assert sentence == "3 0.25 True"


def test_an_error_within_an_error_stays_a_sentence() -> None:
    inner = DamagedImageError("a.png", filled("its {format} data cannot be decoded", format="PNG"))
    outer = UsageError(filled("The folder must be renamed. {error}", error=inner))
    assert str(outer) == (
        "The folder must be renamed. The image a.png is damaged: its PNG data cannot be decoded. Copy it again from its source."
    )
    told = said(outer)
    assert isinstance(told, FilledSentence)
    ((_, within),) = told.values
    assert isinstance(within, FilledSentence) and within.template.startswith("The image {name} is damaged: {damage}.")


def test_the_text_of_an_error_is_plain_and_what_it_says_is_not() -> None:
    error = UsageError(filled("There is no {name}.", name="x"))
    assert type(str(error)) is str and type(f"{error}") is str
    assert said(error) == str(error) and isinstance(said(error), FilledSentence)
    assert said(ValueError("plain")) == "plain" and said(KeyError("key")) == "'key'"
    assert said(OSError(28, "No space left")) == "[Errno 28] No space left"


@pytest.mark.parametrize(
    "error",
    [
        UsageError(filled("{a} {b:.2f}", a="x", b=1.5)),
        DamagedImageError("a.png", filled("decoding failed ({error})", error="odd")),
        OneNipError("plain"),
    ],
)
def test_errors_go_through_pipes_as_they_are(error: OneNipError) -> None:
    there = through_a_pipe(error)
    assert isinstance(there, OneNipError) and type(there) is type(error) and str(there) == str(error)
    before, after = said(error), said(there)
    assert type(after) is type(before)
    if isinstance(before, FilledSentence) and isinstance(after, FilledSentence):
        assert (after.template, after.values) == (before.template, before.values)
        assert [type(value) for _, value in after.values] == [type(value) for _, value in before.values]


def test_a_damaged_image_keeps_its_damage_on_its_way() -> None:
    there = through_a_pipe(DamagedImageError("a.png", "odd"))
    assert isinstance(there, DamagedImageError) and there.damage == "odd"
    assert str(there) == "The image a.png is damaged: odd. Copy it again from its source."


def test_sentences_one_after_the_other_are_one() -> None:
    parts = [filled("One {a}.", a=1), "two.", filled("{{3}}.")]
    sentence = together(parts)
    assert sentence == "One 1. two. {3}." and isinstance(sentence, FilledSentence)
    assert [value for _, value in sentence.values] == parts
    assert together(parts[:1]) is parts[0] and together([]) == "" and together(["a", "b"], "; ") == "a; b"


def test_another_name_takes_the_place_of_one_that_nobody_knows() -> None:
    inner = filled("{path} is damaged", path="/tmp/x.part")
    sentence = renamed(filled("Cannot pack: {why} ({size})", why=inner, size=3), "/tmp/x.part", "/home/model.onenip")
    assert sentence == "Cannot pack: /home/model.onenip is damaged (3)"
    assert isinstance(sentence, FilledSentence) and sentence.template == "Cannot pack: {why} ({size})"
    assert renamed("plain /tmp/x.part", "/tmp/x.part", "it") == "plain it"


def test_what_is_written_down_comes_back() -> None:
    sentence = filled(
        "{engine}: {figures} {share:.2g}", engine="torch", figures=filled("no verdict differs"), share=0.25
    )
    there = sentence_from_json(json.loads(json.dumps(sentence_to_json(sentence))))
    assert isinstance(there, FilledSentence) and there == sentence
    assert there.template == sentence.template and isinstance(there.values[1][1], FilledSentence)
    assert sentence_from_json("plain") == "plain" == sentence_to_json("plain")


@pytest.mark.parametrize("body", [3, None, ["a"], {"template": "{a}"}, {"template": "{a}", "values": {}}])
def test_what_is_no_sentence_is_refused(body: object) -> None:
    with pytest.raises((LookupError, TypeError, ValueError, AttributeError)):
        sentence_from_json(body)


def test_images_say_the_sentences_that_they_always_said() -> None:
    with pytest.raises(ImageReadError) as empty:
        decode_image(b"", "a {b}.png")
    assert str(empty.value) == "The image a {b}.png is empty (0 bytes). Copy it again from its source."
    with pytest.raises(ImageReadError) as other:
        decode_image(b"nothing", "notes.txt")
    assert str(other.value).startswith("notes.txt is not an image that can be read. Supported are ")
    with pytest.raises(DamagedImageError) as damaged:
        decode_image(b"\x89PNG\r\n\x1a\n", "cut.png")
    assert str(damaged.value) == (
        "The image cut.png is damaged: the file ends too early (it was cut off while it was written or copied). Copy it again "
        "from its source."
    )
    assert isinstance(damaged.value.damage, FilledSentence)


def test_models_say_the_sentences_that_they_always_said(tmp_path: Path) -> None:
    with pytest.raises(ModelFolderError) as unfinished:
        load_manifest(tmp_path)
    assert str(unfinished.value) == f"{tmp_path} is not a finished model: manifest.json is missing."
    (tmp_path / "training").mkdir()
    with pytest.raises(ModelFolderError) as resumable:
        load_manifest(tmp_path)
    assert str(resumable.value) == (
        f"{tmp_path} is not a finished model: manifest.json is missing. It holds an unfinished training run, which can be resumed."
    )
    file = tmp_path / "model.onenip"
    file.write_bytes(b"no zip")
    with pytest.raises(OneNipError) as no_file, open_model_file(file):
        pass
    assert str(no_file.value) == (
        f"{file} is no model file: it does not begin like one. Nothing was changed: choose a file that was packed by this program, "
        "or copy it again."
    )


def test_names_and_areas_say_the_sentences_that_they_always_said() -> None:
    with pytest.raises(UsageError) as name:
        validate_product_name("a/b")
    assert str(name.value) == (
        "“a/b” cannot be a product's name: it holds a slash or backslash, which separate folders. Choose another name."
    )
    assert isinstance(dict(said(name.value).values)["problem"], FilledSentence)  # type: ignore[attr-defined]

    with pytest.raises(AreaError) as area:
        area_from_text("[]", "area.json")
    assert str(area.value).endswith(
        'It looks like {"shapes": [{"kind": "rectangle", "points": [[0.1, 0.2], [0.9, 0.8]]}]}.'
    )


def test_files_say_the_sentences_that_they_always_said(tmp_path: Path) -> None:
    place = tmp_path / "folder"
    place.mkdir()
    with pytest.raises(StorageError) as refused:
        write_bytes_atomic(place, b"x")
    assert str(refused.value) == (
        f"Could not write {place}: Is a directory. What was there before is unchanged. Free some space or choose a "
        "folder that you may write to."
    )


def test_files_are_called_what_a_person_calls_them_wherever_they_stand() -> None:
    stored = ("e942316e6c5c7bf0.png", "0a1b.png")
    strange = name_the_strangest(
        "cell", [1.11, 0.5, 2.0], [Path("/w") / name for name in (stored[0], "x.png", stored[1])]
    )
    unread = filled(
        "{product}: {reason}", product="cell", reason=filled("{path} is empty.", path=f"/w/images/{stored[0]}")
    )
    names = {stored[0]: "Teil 7.png", stored[1]: "Teil 9.png"}
    assert "Teil 9.png (2.00), Teil 7.png (1.11). Look" in with_names(strange, names)
    assert with_names(filled("{path} is empty.", path=f"C:\\w\\{stored[0]}"), names) == "Teil 7.png is empty."
    assert with_names(unread, names) == "cell: Teil 7.png is empty."
    assert with_names("as it is", names) == "as it is" and with_names(unread, {}) == unread

"""What is handed over, read back, and compared."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.demo.agreement import allowed_difference, compare
from app.demo.handover import (
    MODEL_FILE_NAME,
    VERDICTS_NAME,
    HandedPart,
    HandedProduct,
    parts_folder,
    read_handover,
    write_parts,
    write_verdicts,
)
from app.messages.codes.demo import HandedPartUnreadable, HandoverDamaged, HandoverMissing
from app.messages.errors import MessageError
from app.messages.wording.say import say
from onenip_core.types import Verdict

GOOD = HandedPart("1.png", Verdict.OK, 0.5, 1.0)
BAD = HandedPart("2.png", Verdict.NG, 1.7, 1.0)
UNREADABLE = HandedPart("3.png", Verdict.NOT_CHECKED, None, None)
REFUSED = replace(UNREADABLE, refused=True)
WASHER = HandedProduct("Wäscher 垫圈", "washer", "torch", (GOOD, BAD))


@pytest.fixture
def handover(tmp_path: Path) -> Path:
    source = tmp_path / "source"
    source.mkdir()
    for part in WASHER.parts:
        (source / part.name).write_bytes(part.name.encode())
    folder = tmp_path / "handover"
    write_parts(folder, WASHER, source)
    (folder / MODEL_FILE_NAME).write_bytes(b"a model")
    write_verdicts(folder, "workstation", (WASHER,))
    return folder


def test_what_was_handed_over_is_read_as_it_was(handover: Path) -> None:
    read = read_handover(handover)
    assert (read.edition, read.products) == ("workstation", (WASHER,))
    assert sorted(path.name for path in parts_folder(handover, WASHER).iterdir()) == ["1.png", "2.png"]


@pytest.mark.parametrize("missing", [MODEL_FILE_NAME, VERDICTS_NAME, "parts/washer/1.png"])
def test_what_is_missing_is_told_with_what_to_copy(handover: Path, missing: str) -> None:
    path = handover / missing
    path.unlink()
    if path.parent != handover:
        (path.parent / "2.png").unlink()
        path.parent.rmdir()
    with pytest.raises(MessageError) as caught:
        read_handover(handover)
    assert isinstance(caught.value.message, HandoverMissing)
    assert "copy the whole folder" in say(caught.value.message) and str(handover) in say(caught.value.message)


@pytest.mark.parametrize("folder", ["..", "../source", "/etc", "parts/washer", ""])
def test_parts_are_never_looked_for_elsewhere(handover: Path, folder: str) -> None:
    write_verdicts(handover, "workstation", (replace(WASHER, folder=folder),))
    with pytest.raises(MessageError):
        read_handover(handover)


@pytest.mark.parametrize(
    "change",
    [{"schema_version": 1}, {"products": 3}, {"unknown": 1}, {"products": [{"name": "x"}]}],
)
def test_a_damaged_list_of_verdicts_is_told(handover: Path, change: dict[str, object]) -> None:
    path = handover / VERDICTS_NAME
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), **change}), encoding="utf-8")
    with pytest.raises(MessageError) as caught:
        read_handover(handover)
    assert isinstance(caught.value.message, HandoverDamaged)


def test_a_part_that_cannot_be_read_stops_the_handover(tmp_path: Path) -> None:
    with pytest.raises(MessageError) as caught:
        write_parts(tmp_path / "handover", WASHER, tmp_path / "nowhere")
    assert isinstance(caught.value.message, HandedPartUnreadable)


def test_scores_may_differ_a_little_and_verdicts_not_at_all() -> None:
    near = replace(GOOD, score=0.515)
    agreement = compare((GOOD, BAD), (near, BAD), 0.02)
    assert (agreement.parts, agreement.same_verdicts, agreement.differences) == (2, 2, ())
    assert agreement.largest_difference == pytest.approx(0.015)
    just_over = replace(GOOD, verdict=Verdict.NG, score=1.001)
    assert compare((replace(GOOD, score=1.0),), (just_over,), 0.02).differences


def test_an_engine_of_16_bits_may_differ_more_and_still_not_in_a_verdict() -> None:
    assert allowed_difference("torch", "openvino") == allowed_difference("onnx", "torch") < 0.05
    allowed = allowed_difference("torch", "openvino-bf16")
    assert allowed == allowed_difference("openvino-bf16", "torch") == 0.1
    assert not compare((GOOD,), (replace(GOOD, score=0.59),), allowed).differences
    assert compare((GOOD,), (replace(GOOD, score=0.61),), allowed).differences
    over = replace(GOOD, verdict=Verdict.NG, score=1.03)
    assert compare((replace(GOOD, score=0.98),), (over,), allowed).differences


def test_a_picture_that_both_refuse_is_the_same_verdict() -> None:
    agreement = compare((GOOD, REFUSED), (GOOD, REFUSED), 0.02)
    assert (agreement.same_verdicts, agreement.differences) == (2, ())


@pytest.mark.parametrize(
    ("handed", "found", "said"),
    [
        (GOOD, replace(GOOD, score=0.53), "differ by 0.03"),
        (GOOD, replace(GOOD, threshold=1.25), "the limit is 1.0 there and 1.25 here"),
        (GOOD, replace(UNREADABLE, name="1.png"), "OK there (score 0.5000), NOT_CHECKED here (no score)"),
        (UNREADABLE, UNREADABLE, "NOT_CHECKED there"),
        (REFUSED, UNREADABLE, "NOT_CHECKED there"),
        (REFUSED, replace(BAD, name="3.png"), "NG here"),
        (GOOD, BAD, "1.png was not inspected."),
        (GOOD, replace(GOOD, score=float("nan")), "differ by nan"),
    ],
)
def test_each_difference_is_told(handed: HandedPart, found: HandedPart, said: str) -> None:
    agreement = compare((handed,), (found,), 0.02)
    assert any(said in text for text in agreement.differences)

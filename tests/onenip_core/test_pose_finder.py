"""How a part lies: pictures turned and shifted by known amounts, by our own drawing and by hand."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from onenip_core.alignment import (
    AS_THEY_LIE,
    Alignment,
    AlignmentKind,
    alignment_from_text,
    alignment_to_text,
)
from onenip_core.errors import AlignmentError
from onenip_core.pose import Pose
from onenip_core.pose_finder import PoseFinder, check_reference, make_reference
from tests.support.turned_parts import HEIGHT, WIDTH, bracket, lying

TURN = Alignment(AlignmentKind.TURN, 0.15, 40.0)
ASPECT = WIDTH / HEIGHT


@pytest.fixture(scope="module")
def finder() -> PoseFinder:
    return PoseFinder(make_reference(bracket(np.random.default_rng(0))), ASPECT, TURN)


@pytest.mark.parametrize("angle", [0.0, 1.3, -5.0, 14.0, -33.0])
@pytest.mark.parametrize(("dx", "dy"), [(0.0, 0.0), (0.06, -0.04), (-0.11, 0.02)])
def test_known_poses_are_found(finder: PoseFinder, angle: float, dx: float, dy: float) -> None:
    found = finder.find(bracket(np.random.default_rng(7), lying(dx, dy, angle)))
    assert found.pose.angle == pytest.approx(angle, abs=0.2)
    assert found.pose.dx * WIDTH == pytest.approx(dx * WIDTH, abs=0.5)
    assert found.pose.dy * HEIGHT == pytest.approx(dy * HEIGHT, abs=0.5)
    assert found.confidence > 0.8


def test_a_larger_and_a_squeezed_picture_give_the_same_pose(finder: PoseFinder) -> None:
    picture = bracket(np.random.default_rng(7), lying(0.05, 0.03, 12.0))
    for size in ((640, 480), (200, 200)):
        found = finder.find(np.asarray(cv2.resize(picture, size), np.uint8))
        assert found.pose.angle == pytest.approx(12, abs=0.3) and found.pose.dx == pytest.approx(0.05, abs=0.005)


def test_where_parts_are_only_shifted_no_angle_is_found() -> None:
    finder = PoseFinder(make_reference(bracket(np.random.default_rng(0))), ASPECT, Alignment(AlignmentKind.SHIFT))
    found = finder.find(bracket(np.random.default_rng(7), lying(0.08, -0.05, 0.0)))
    assert found.pose.angle == 0 and found.pose.dx == pytest.approx(0.08, abs=0.003)


def test_nothing_and_something_else_are_not_found(finder: PoseFinder) -> None:
    rng = np.random.default_rng(3)
    nothing = np.full((HEIGHT, WIDTH, 3), 50, np.uint8)
    noise = rng.integers(0, 255, (HEIGHT, WIDTH, 3), dtype=np.uint8)
    too_far = bracket(rng, lying(0.3, 0.0, 0.0))
    assert finder.find(nothing).confidence == 0
    assert finder.find(noise).confidence < 0.3
    assert finder.find(too_far).confidence < 0.7


def test_by_hand_a_quarter_turn_and_a_shift() -> None:
    """Clockwise as a person sees it: what lies right of the middle comes to lie below it, then two pixels to the right."""
    reference = np.zeros((9, 9), np.uint8)
    reference[4, 7] = 200
    pose = Pose(2 / 9, 0.0, 90.0)
    picture = np.zeros((9, 9), np.uint8)
    picture[7, 6] = 200
    np.testing.assert_array_equal(pose.align(picture), reference)
    back = pose.put_back(reference.astype(np.float32))
    np.testing.assert_allclose(back, picture, atol=0.01)
    covered = pose.covered(9, 9)
    assert covered[:2].sum() == 0 or covered[-2:].sum() == 0
    assert covered.sum() == 9 * 7


def test_a_turned_picture_that_was_squeezed_is_turned_as_if_it_were_not() -> None:
    tall = np.zeros((40, 20), np.float32)
    cv2.circle(tall, (13, 20), 3, 1.0, -1)
    squeezed = np.asarray(cv2.resize(tall, (40, 40)), np.float32)
    pose = Pose(angle=90.0, aspect=0.5)
    one = cv2.resize(pose.put_back(tall), (40, 40))
    other = pose.put_back(squeezed)
    assert float(np.abs(one - other).max()) < 0.3 and abs(float(one.sum()) - float(other.sum())) < 8


def test_half_a_pixel_of_what_the_network_sees_is_the_least_that_moves() -> None:
    assert not Pose(dx=0.4 / 224).moves(224)
    assert Pose(dx=0.6 / 224).moves(224)
    assert not Pose(angle=0.15).moves(224)
    assert Pose(angle=0.3).moves(224)


def test_what_is_asked_travels_as_text() -> None:
    assert alignment_from_text(alignment_to_text(TURN), "here") == TURN
    assert AS_THEY_LIE.digest == "" and TURN.digest != Alignment(AlignmentKind.SHIFT, 0.15, 40.0).digest
    for broken in (
        '{"kind": "sideways"}',
        "[]",
        "{",
        '{"kind": "turn", "most_shift": 0}',
        '{"kind": "turn", "scale": 2}',
    ):
        with pytest.raises(AlignmentError, match="here"):
            alignment_from_text(broken, "here")
    for shift, angle in ((0.0, 10.0), (0.5, 10.0), (float("nan"), 10.0), (0.1, 0.0), (0.1, 181.0), (0.1, float("nan"))):
        with pytest.raises(AlignmentError):
            Alignment(AlignmentKind.TURN, shift, angle)
    assert json.loads(alignment_to_text(TURN))["kind"] == "turn"


def test_a_reference_from_a_file_is_checked() -> None:
    check_reference("a", (256, 100, 3), "uint8")
    for shape, dtype in (
        ((256, 256), "uint8"),
        ((256, 256, 3), "float32"),
        ((300, 256, 3), "uint8"),
        ((256, 2, 3), "uint8"),
    ):
        with pytest.raises(ValueError, match="'a'"):
            check_reference("a", shape, dtype)

"""A part that comes to rest in view is seen once, whatever light, noise and hands do."""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np
import pytest

from app.runs.triggers.presence import PresenceWatch, Scene
from tests.support.conveyor import HEIGHT, WIDTH, Camera, Part, Picture, table

EMPTY = table()
MIDDLE = (WIDTH / 2, HEIGHT / 2)


def watch(camera: Camera, seeing: PresenceWatch, pictures: Iterable[Picture]) -> list[int]:
    """The numbers of the frames with which a part was seen to come to rest."""
    return [
        number for number, picture in enumerate(pictures) if seeing.came_to_rest(camera.take(picture), camera.now_s)
    ]


def learned(camera: Camera) -> PresenceWatch:
    seeing = PresenceWatch()
    assert watch(camera, seeing, [EMPTY] * 50) == []
    assert seeing.scene is Scene.EMPTY
    return seeing


def moved_in(part: Part, frames: int = 12) -> list[Picture]:
    """The part comes from the left to the middle."""
    return [part.at(EMPTY, x, MIDDLE[1]) for x in np.linspace(-part.radius, MIDDLE[0], frames)]


def moved_out(part: Part, frames: int = 12) -> list[Picture]:
    return [part.at(EMPTY, x, MIDDLE[1]) for x in np.linspace(MIDDLE[0], WIDTH + part.radius, frames)]


def lying(part: Part, frames: int) -> list[Picture]:
    return [part.at(EMPTY, *MIDDLE)] * frames


CAMERAS = {
    "still light": {},
    "noisy": {"noise": 12.0},
    "flicker": {"flicker": 0.15},
    "slow": {"fps": 4.0},
    "fast": {"fps": 40.0},
    "12 bits": {"bits": 12},
}


PARTS = {"bright": Part(), "dark": Part(value=60), "small": Part(radius=7), "large": Part(radius=55)}
CASES = [(camera, "bright") for camera in CAMERAS] + [("noisy", part) for part in ("dark", "small", "large")]


@pytest.mark.parametrize(("camera", "part"), [(CAMERAS[c], PARTS[p]) for c, p in CASES], ids=map(str, CASES))
def test_a_part_is_seen_once_while_it_lies_there_and_the_next_after_it_left(
    camera: dict[str, float], part: Part
) -> None:
    eye = Camera(**camera)  # type: ignore[arg-type]
    seeing = learned(eye)
    coming, staying = moved_in(part), lying(part, 50)
    once = watch(eye, seeing, [*coming, *staying, *moved_out(part), *[EMPTY] * 20])
    assert len(once) == 1 and len(coming) <= once[0] < len(coming) + 25, "soon after it has come to rest"
    assert len(watch(eye, seeing, [*coming, *staying, *moved_out(part), *[EMPTY] * 20])) == 1
    assert seeing.scene is Scene.EMPTY


def test_a_part_that_creeps_has_not_come_to_rest() -> None:
    eye = Camera()
    seeing = learned(eye)
    creeping = [Part().at(EMPTY, x, MIDDLE[1]) for x in np.arange(20, 110, 0.75)]
    assert watch(eye, seeing, creeping) == []
    assert len(watch(eye, seeing, [creeping[-1]] * 20)) == 1


def test_a_part_that_only_passes_is_not_judged() -> None:
    eye = Camera()
    seeing = learned(eye)
    assert watch(eye, seeing, [*moved_in(Part()), *moved_out(Part()), *[EMPTY] * 20]) == []


def test_a_hand_that_touches_a_lying_part_makes_no_second_one_of_it() -> None:
    eye = Camera()
    seeing = learned(eye)
    hand = [Part(15, 230).at(Part().at(EMPTY, *MIDDLE), x, 30) for x in np.linspace(0, 100, 10)]
    turned = Part(value=150).at(EMPTY, MIDDLE[0] + 8, MIDDLE[1])
    seen = watch(eye, seeing, [*moved_in(Part()), *lying(Part(), 30), *hand, *[turned] * 60])
    assert len(seen) == 1


@pytest.mark.parametrize("steps", [np.linspace(1.0, 0.6, 200), np.linspace(1.0, 1.5, 200)], ids=["dusk", "dawn"])
def test_light_that_changes_slowly_is_no_part_and_hides_none(steps: np.ndarray) -> None:
    eye = Camera()
    seeing = learned(eye)
    assert watch(eye, seeing, [EMPTY * light for light in steps]) == []
    dark = [picture * steps[-1] for picture in (*moved_in(Part()), *lying(Part(), 30))]
    assert len(watch(eye, seeing, dark)) == 1


def test_a_lamp_that_is_switched_everywhere_is_no_part() -> None:
    eye = Camera()
    seeing = learned(eye)
    assert watch(eye, seeing, [EMPTY * 0.7] * 60) == []


def test_shade_that_creeps_over_the_empty_table_is_learned() -> None:
    eye = Camera()
    seeing = learned(eye)
    shade = np.ones((HEIGHT, WIDTH), np.float32)
    shade[:, : WIDTH // 2] = 0.0
    shade = cv2.GaussianBlur(shade, (0, 0), 10)
    assert watch(eye, seeing, [EMPTY * (1 - 0.15 * share * shade) for share in np.linspace(0, 1, 450)]) == []


def test_dust_is_no_part() -> None:
    eye = Camera()
    seeing = learned(eye)
    assert watch(eye, seeing, [Part(radius=1).at(EMPTY, *MIDDLE)] * 60) == []


def test_a_hand_that_passes_while_the_view_is_learned_does_not_count() -> None:
    eye = Camera()
    seeing = PresenceWatch()
    passing = [Part(30, 230).at(EMPTY, x, 60) for x in np.linspace(-30, 190, 6)]
    assert watch(eye, seeing, [*[EMPTY] * 5, *passing, *[EMPTY] * 20]) == []
    assert len(watch(eye, seeing, [*moved_in(Part()), *lying(Part(), 30)])) == 1


def test_a_view_that_was_learned_with_a_part_in_it_can_be_learned_anew() -> None:
    eye = Camera()
    seeing = PresenceWatch()
    watch(eye, seeing, lying(Part(), 30))
    seeing.learn()
    assert watch(eye, seeing, [EMPTY] * 30) == [] and seeing.scene is Scene.EMPTY
    assert len(watch(eye, seeing, [*moved_in(Part()), *lying(Part(), 30)])) == 1

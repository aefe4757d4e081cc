"""The master part is registered, probed, replaced and removed, with its way back."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.messages.wording.say import say
from app.operations.light_operations import LightLooked, LightPicture, ProbeLight, RegisterLight, RemoveLight
from app.operations.operation import Work
from onenip_core.errors import ImageReadError, OneNipError
from onenip_core.types import RgbImage
from tests.support.office import Office


def scene(share: float = 1.0, side: float = 1.0) -> RgbImage:
    random = np.random.default_rng(5)
    coarse = cv2.resize(random.uniform(80, 160, (12, 18, 3)).astype(np.float32), (240, 180))
    picture = (coarse + random.normal(0, 12, coarse.shape)) * share
    picture[:, 160:] *= side
    image: RgbImage = np.clip(picture, 0, 255).astype(np.uint8)
    return image


def pixels(image: RgbImage, name: str = "camera") -> LightPicture:
    return LightPicture.of_pixels(name, image)


@pytest.fixture
def product(office: Office) -> int:
    return office.workspace.products.create("Gear").id


def register(office: Office, product: int, *images: RgbImage) -> LightLooked:
    operation = RegisterLight(office.workspace.light, product, "Gear", tuple(pixels(image) for image in images))
    outcome = office.run(operation)
    assert isinstance(outcome, LightLooked)
    return outcome


def probe(office: Office, product: int, image: RgbImage) -> LightLooked:
    outcome = office.run(ProbeLight(office.workspace.light, product, "Gear", pixels(image, "part 7")))
    assert isinstance(outcome, LightLooked)
    return outcome


def test_a_darker_side_is_said_in_words_and_kept(office: Office, product: int) -> None:
    master = register(office, product, scene()).master
    assert probe(office, product, scene()).probed is not None
    assert say(office.notices[-1].message) == "The light of Gear is as it was."
    outcome = probe(office, product, scene(side=0.7))

    said = say(office.notices[-1].message)
    assert said.startswith("The light of Gear changed. Right side darker by ")
    assert "(limit 10 %)" in said
    assert "., " not in said
    assert master is not None
    kept = office.workspace.light.probes(master.id, 10)
    assert [each.name for each in kept] == ["part 7", "part 7"]
    assert kept[-1] == outcome.probe


def test_what_was_registered_can_be_taken_back_and_brought_back(office: Office, product: int) -> None:
    light = office.workspace.light
    first = register(office, product, scene()).master
    second = register(office, product, scene(0.8)).master
    assert light.of_product(product) == second
    office.undo()
    assert light.of_product(product) == first
    office.undo()
    assert light.of_product(product) is None
    office.redo()
    assert light.of_product(product) == first
    assert first is not None
    office.run(RemoveLight(light, first.id, product, "Gear"))
    assert light.of_product(product) is None
    office.undo()
    assert light.of_product(product) == first


def test_five_pictures_give_limits_of_their_own_and_one_says_that_they_are_fixed(office: Office, product: int) -> None:
    register(office, product, scene())
    assert "by fixed limits: one picture is too few" in say(office.notices[-1].message)
    outcome = register(office, product, *(scene(1 + number / 200) for number in range(5)))
    assert outcome.master is not None
    assert outcome.master.light.is_worked_out
    assert "limits that follow from 5 pictures" in say(office.notices[-1].message)


def test_nothing_is_kept_of_pictures_that_cannot_be_compared(office: Office, product: int, tmp_path: Path) -> None:
    light = office.workspace.light
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    for pictures, error in (
        ((pixels(scene()), LightPicture.of_file(broken)), ImageReadError),
        ((pixels(scene()), pixels(scene()[:100], "half")), OneNipError),
        ((pixels(np.zeros((2, 2, 3), np.uint8), "dot"),), OneNipError),
    ):
        with pytest.raises(error):
            RegisterLight(light, product, "Gear", pictures).perform(Work())
    assert light.of_product(product) is None
    with pytest.raises(OneNipError):
        ProbeLight(light, product, "Gear", pixels(scene())).perform(Work())


def test_a_probe_writes_who_probed(office: Office, product: int) -> None:
    register(office, product, scene())
    office.workspace.acting.set_present("Ada")
    outcome = ProbeLight(office.workspace.light, product, "Gear", pixels(scene())).perform(Work())

    assert outcome.probe is not None
    assert outcome.probe.person == "Ada"

"""What is said of a product's pictures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.edition import Edition
from app.pages.products.parts.image_advice import image_advice
from onenip_core.picture_mark import Mark, PictureMark
from tests.support.view_samples import normal_image, product

BLURRED = (PictureMark(Mark.BLURRED),)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"marks": BLURRED}, " A prompt is marked: choose one that shows what a good part looks like."),
        ({"marks": BLURRED, "is_approved": True}, ""),
        ({"marks": BLURRED, "is_set_aside": True}, ""),
        ({"marks": BLURRED, "is_prompt": False}, ""),
        ({}, ""),
    ],
)
def test_a_prompt_that_is_marked_is_told(change: dict[str, object], said: str) -> None:
    images = [replace(normal_image(number), is_prompt=number == 1) for number in range(1, 41)]
    images[0] = replace(images[0], **change)  # type: ignore[arg-type]
    images[1] = replace(images[1], marks=BLURRED)
    found = image_advice(replace(product(1, 40), prompt_count=1), images, Edition.WORKSTATION)
    assert found == "40 normal images, 1 of them a prompt." + said


def test_what_is_set_aside_is_counted_beside() -> None:
    found = image_advice(replace(product(1, 40), prompt_count=2, aside_count=3), (), Edition.WORKSTATION)
    assert found == "40 normal images, 2 of them prompts. 3 more are set aside."

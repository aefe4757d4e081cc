"""Names are found however they were composed."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from app.domain.folded_text import folded
from app.domain.image_order import matching
from app.pages.review.part_filter import PartFilter
from app.pages.review.part_order import PartNames
from tests.support import view_samples


@pytest.mark.parametrize(
    ("name", "typed"),
    [("GRÖSSE 7.png", "größe"), ("Café.png", "CAFÉ"), ("straße.png", "STRASSE"), ("PLAIN.png", "plain"), ("é e.png", "É E")],
)  # fmt: skip
@pytest.mark.parametrize(("stored", "asked"), [("NFC", "NFD"), ("NFD", "NFC"), ("NFD", "NFD")])
def test_a_name_is_found_by_what_looks_like_it(name: str, typed: str, stored: str, asked: str) -> None:
    there = unicodedata.normalize("NFC" if stored == "NFC" else "NFD", name)
    wanted = unicodedata.normalize("NFC" if asked == "NFC" else "NFD", typed)
    assert folded(wanted) in folded(there)
    image = replace(view_samples.normal_image(1), original_name=there)
    assert matching((image,), wanted) == (image,) and matching((image,), f"{wanted}x") == ()
    part = replace(view_samples.inspection(1), name=there)
    assert PartFilter(text=wanted).passing([part], PartNames.of([part]), {}) == (part,)

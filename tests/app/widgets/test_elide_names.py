"""Names that are too long for their place stay different from each other."""

from __future__ import annotations

import pytest

from app.widgets.elide_names import common_beginning, elide_name


def width(text: str) -> float:
    return len(text)


def test_what_all_names_begin_with_is_found_and_numbers_stay_whole() -> None:
    assert common_beginning(["part_0012.png", "part_0013.png"]) == "part_"
    assert common_beginning(["a.png", "b.png"]) == ""
    assert common_beginning(["same.png", "same.png"]) == "" == common_beginning([])


def test_a_name_that_fits_is_whole() -> None:
    assert elide_name("part_0012.png", "part_", 13, width) == "part_0012.png"


@pytest.mark.parametrize("room", range(6, 30))
def test_different_names_stay_different_while_their_ends_fit(room: int) -> None:
    names = [f"2026-03-01_camera-left_good_{number}.png" for number in (1, 2, 10, 12)]
    beginning = common_beginning(names)
    cut = [elide_name(name, beginning, room, width) for name in names]
    assert all(len(text) <= room for text in cut)
    if room >= 9:
        assert len(set(cut)) == 4, cut
        assert all(text.endswith(name[-5:]) for text, name in zip(cut, names, strict=True))


def test_as_much_of_the_beginning_stays_as_fits() -> None:
    assert elide_name("magnetic_tile_good_7.png", "magnetic_tile_good_", 14, width) == "magnetic…7.png"
    assert elide_name("abcdefgh_7.png", "abcdefgh_", 12, width) == "abcdef…7.png"


def test_another_beginning_is_cut_in_front_of_its_end() -> None:
    assert elide_name("quite another name.png", "part_", 9, width) == "…name.png"


def test_without_any_room_there_are_dots() -> None:
    assert elide_name("name.png", "", 0, width) == "…"

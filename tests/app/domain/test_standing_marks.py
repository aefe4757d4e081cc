"""Marks stand as long as what made them does."""

from __future__ import annotations

from dataclasses import replace

from app.domain.image_marks import ImageGroup, chosen, count_marks, standing_marks
from app.domain.image_order import ImageOrder, in_order
from app.domain.product import NormalImage
from app.messages.picture_marks import mark_message
from app.messages.wording.say import say_plainly
from onenip_core.picture_mark import Mark, PictureMark
from tests.support.view_samples import normal_image

BLURRED = PictureMark(Mark.BLURRED)


def twin_of(number: int) -> tuple[PictureMark, ...]:
    return (PictureMark(Mark.TWIN, twin=number),)


def images(**marks: tuple[PictureMark, ...]) -> list[NormalImage]:
    """Five, of which some are marked: `_3=…`."""
    return [replace(normal_image(number), marks=marks.get(f"_{number}", ())) for number in range(1, 6)]


def test_a_person_who_says_that_it_is_good_takes_the_mark_off() -> None:
    shown = images(_2=(BLURRED,), _4=(BLURRED,))
    shown[3] = replace(shown[3], is_approved=True)
    assert standing_marks(shown) == {2: (BLURRED,)}


def test_of_pictures_that_repeat_each_other_one_stays() -> None:
    shown = images(_2=twin_of(1), _4=twin_of(2))
    assert standing_marks(shown) == {2: twin_of(1), 4: twin_of(1)}
    shown[0] = replace(shown[0], is_set_aside=True)
    assert {number: own for number, own in standing_marks(shown).items() if number != 1} == {4: twin_of(2)}
    without_the_first = shown[1:]
    assert standing_marks(without_the_first) == {4: twin_of(2)}, "it was deleted"
    shown[1] = replace(shown[1], is_set_aside=True)
    assert 4 not in standing_marks(shown), "it is the only one that is left"


def test_twins_that_name_each_other_in_a_circle_are_no_end_of_it() -> None:
    assert set(standing_marks(images(_2=twin_of(3), _3=twin_of(2)))) == {3}


def test_what_is_set_aside_is_counted_and_shown_as_that_alone() -> None:
    shown = images(_1=(BLURRED,), _2=(BLURRED, PictureMark(Mark.ODD)), _3=(BLURRED,))
    shown[2] = replace(shown[2], is_set_aside=True, is_prompt=True)
    shown[4] = replace(shown[4], is_prompt=True)
    marks = standing_marks(shown)
    counts = count_marks(shown, marks)
    assert (counts.total, counts.marked, counts.aside, counts.prompts) == (5, 2, 1, 2)
    assert list(counts.of_kind.items()) == [(Mark.ODD, 1), (Mark.BLURRED, 2)]

    def numbers(choice: ImageGroup | Mark) -> list[int]:
        return [image.id for image in chosen(shown, marks, choice)]

    assert numbers(ImageGroup.ALL) == [1, 2, 3, 4, 5]
    assert numbers(ImageGroup.PROMPTS) == [3, 5]
    assert numbers(ImageGroup.MARKED) == numbers(Mark.BLURRED) == [1, 2]
    assert numbers(Mark.ODD) == [2] and numbers(Mark.DARK) == []
    assert numbers(ImageGroup.ASIDE) == [3]


def test_marked_ones_come_before_the_unusual_ones() -> None:
    shown = [replace(image, unusualness=float(image.id)) for image in images(_2=(BLURRED,))]
    assert [image.id for image in in_order(shown, ImageOrder.UNUSUAL, standing_marks(shown))] == [2, 5, 4, 3, 1]
    assert [image.id for image in in_order(shown, ImageOrder.NAME, standing_marks(shown))] == [1, 2, 3, 4, 5]


def test_a_mark_names_images_and_products_as_they_are_called_now() -> None:
    def said(mark: PictureMark) -> str:
        return say_plainly(mark_message(mark, {7: "gear 1.png"}, {2: "Screw M3"}))

    assert said(PictureMark(Mark.TWIN, twin=7)) == "nearly the same picture as gear 1.png"
    assert said(PictureMark(Mark.FOREIGN, product="2")) == "looks like “Screw M3”"
    assert said(PictureMark(Mark.FOREIGN, product="3")) == "looks like another product", "that one was deleted"

"""The parts that the program draws: enough of each kind, the same every time, their damage in sight."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.demo import made_parts
from app.demo.demo_names import DemoNames, kept_names
from app.demo.demo_product import TRAINING_NORMALS, UNSEEN_DEFECTIVE, UNSEEN_GOOD, DemoProduct, demo_product
from app.demo.made.mesh import MeshDefect, draw_mesh
from app.demo.made.scene import SIDE, GreyImage
from app.demo.made.washer import WasherDefect, draw_washer
from app.demo.made_parts import planned_drawings


def test_both_products_have_their_normal_and_unseen_parts_in_a_mixed_order(tmp_path: Path) -> None:
    drawings = planned_drawings(tmp_path)
    assert len({drawing.path for drawing in drawings}) == len(drawings)
    for folder in ("washer", "mesh"):
        normal = [drawing for drawing in drawings if drawing.path.parent == tmp_path / folder / "normal"]
        unseen = [drawing for drawing in drawings if drawing.path.parent == tmp_path / folder / "unseen"]
        assert len(normal) == TRAINING_NORMALS and all(drawing.defect is None for drawing in normal)
        defective = [drawing for drawing in unseen if drawing.defect is not None]
        assert (len(unseen), len(defective)) == (UNSEEN_GOOD + UNSEEN_DEFECTIVE, UNSEEN_DEFECTIVE)
        assert not {drawing.number for drawing in normal} & {drawing.number for drawing in unseen}
        in_order = sorted(unseen, key=lambda drawing: drawing.path.name)
        assert 10 < sum(drawing.defect is not None for drawing in in_order[:60]) < 50
        for drawing in unseen:
            drawing.path.parent.mkdir(parents=True, exist_ok=True)
            drawing.path.touch()
        assert demo_product("x", tmp_path / folder).defective_names == {drawing.path.name for drawing in defective}


def test_a_part_is_drawn_the_same_whenever_it_is_drawn(tmp_path: Path) -> None:
    first, last = planned_drawings(tmp_path)[0], planned_drawings(tmp_path)[-1]
    again = last.pixels, first.pixels
    assert np.array_equal(again[1], first.pixels) and np.array_equal(again[0], last.pixels)
    assert not np.array_equal(first.pixels, planned_drawings(tmp_path)[1].pixels)


def test_what_is_inspected_is_drawn_after_what_is_trained_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, count in (("TRAINING_NORMALS", 3), ("UNSEEN_GOOD", 1), ("UNSEEN_DEFECTIVE", 1)):
        monkeypatch.setattr(made_parts, name, count)
    names = DemoNames("Unterlegscheibe", "Gewebe", unseen="Ungesehene Teile")
    drawn: list[tuple[int, int]] = []

    def prepare(*, is_wanted: bool = True) -> tuple[DemoProduct, ...]:
        def tell(done: int, total: int) -> None:
            drawn.append((done, total))

        return made_parts.prepare_made_parts(tmp_path, names, 2, tell, lambda: is_wanted)

    assert not any(product.normals for product in prepare(is_wanted=False)), "a window that closes waits for none of it"
    drawn.clear()
    washer, mesh = prepare()
    made_parts.draw_the_rest(tmp_path, names, lambda: False)
    assert drawn[-1] == (4, 4) and len(washer.normals) == 2 and not washer.unseen_folder.exists()
    made_parts.draw_first_unseen(tmp_path, names, lambda: True)
    assert (len(washer.normals), washer.unseen, mesh.unseen) == (2, 2, 2)
    made_parts.draw_the_rest(tmp_path, names, lambda: True)
    assert (len(washer.normals), washer.unseen, len(mesh.defective_names)) == (3, 2, 1)
    assert (washer.name, mesh.unseen_folder) == ("Unterlegscheibe", tmp_path / "mesh" / "Ungesehene Teile")
    drawn.clear()
    prepare()
    assert drawn == [], "nothing is drawn again"


def test_names_stay_those_of_the_language_in_which_they_were_made(tmp_path: Path) -> None:
    german, french = DemoNames(washer="Unterlegscheibe"), DemoNames(washer="Rondelle")
    assert kept_names(tmp_path / "images", german) == german == kept_names(tmp_path / "images", french)
    (tmp_path / "older" / "made-parts").mkdir(parents=True)
    assert kept_names(tmp_path / "older", french) == DemoNames(), "an earlier version called them in English"


@pytest.mark.parametrize("damaged", ["", "[]", "3", '{"washer": 3}', '{"unseen": "../elsewhere"}', '{"colour": "red"}'])
def test_names_that_cannot_be_read_are_english(tmp_path: Path, damaged: str) -> None:
    (tmp_path / "names.json").write_text(damaged, encoding="utf-8")
    assert kept_names(tmp_path, DemoNames(washer="Rondelle")) == DemoNames()


def changed(good: GreyImage, damaged: GreyImage) -> tuple[float, float]:
    """The greatest change in grey levels that is more than noise, and the share of the picture that changed."""
    smooth = [cv2.blur(image.astype(np.float32), (5, 5)) for image in (good, damaged)]
    difference = np.abs(smooth[0] - smooth[1])
    return float(difference.max()), float((difference > 12).mean())


@pytest.mark.parametrize(
    ("draw", "defect"),
    [*((draw_washer, kind) for kind in WasherDefect), *((draw_mesh, kind) for kind in MeshDefect)],
)
def test_damage_is_in_sight_and_covers_little(draw: Callable[..., GreyImage], defect: object) -> None:
    # Place and size of a part are drawn before its damage, so the same source gives the same part.
    good, damaged = (draw(np.random.default_rng(11), kind) for kind in (None, defect))
    assert damaged.shape == (SIDE, SIDE) and damaged.dtype == np.uint8
    greatest, share = changed(good, damaged)
    assert greatest > 14
    assert share < 0.05

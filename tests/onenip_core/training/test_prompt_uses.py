"""What each prompt did for the good parts, and which images are never chosen as prompts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.manifest import PromptEntry, load_manifest, manifest_from_json
from onenip_core.progress import CancelToken
from onenip_core.training.crossed_maps import GoodPart
from onenip_core.training.order import TrainingOrder
from onenip_core.training.prompt_uses import prompt_uses, with_uses
from onenip_core.training.run import train_model
from onenip_core.training.selection import split_product
from tests.support.made_up_parts import write_parts


def test_scores_are_gathered_by_the_prompt_that_guided() -> None:
    parts = [GoodPart(Path(name), image, 0) for name, image in (("a", 0), ("b", 1), ("c", None), ("d", 2))]
    uses = prompt_uses(parts, [0.4, 0.6, 0.5, 1.2], {Path("a"): 1, Path("b"): 0, Path("c"): 1, Path("d"): 1})
    entries = tuple(PromptEntry(name, name * 64, registered=False) for name in "xyz")
    first, second, third = with_uses(entries, [0, 1, 2], uses)
    assert (first.guided, first.guided_score, first.own_score) == (1, 0.6, 0.4)
    assert (second.guided, second.guided_score, second.own_score) == (3, 0.5, 0.6)
    assert (third.guided, third.guided_score, third.own_score) == (0, None, 1.2)
    assert with_uses(entries, [0, 1, 2], None) == entries, "nobody counted"


def test_a_real_model_keeps_what_its_prompts_did(small_model: Path) -> None:
    manifest = load_manifest(small_model)
    for product in manifest.products:
        guided = [prompt.guided for prompt in product.prompts]
        assert sum(each or 0 for each in guided) == len(product.calibration.held_out_scores)
        for prompt in product.prompts:
            assert (prompt.guided_score is None) == (prompt.guided == 0)
            assert prompt.own_score is not None and prompt.own_score in np.round(product.calibration.held_out_scores, 4)
    text = (small_model / "manifest.json").read_text(encoding="utf-8")
    assert manifest_from_json(text, "here") == manifest


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    return tuple(write_parts(tmp_path_factory.mktemp("parts"), 12))


def _prompts_of(parts: tuple[Path, ...], settings: Preset, out: Path, **wishes: tuple[Path, ...]) -> set[str]:
    product = ProductDataset("stripes", parts, **wishes)  # type: ignore[arg-type]
    order = TrainingOrder((product,), out, "lite", Budget(steps=1), settings=settings, device="cpu")
    train_model(order, on_progress=lambda _: None, cancel=CancelToken())
    return {prompt.name for prompt in load_manifest(out).products[0].prompts}


def test_what_is_not_to_be_a_prompt_is_none_unless_somebody_registered_it(
    parts: tuple[Path, ...], tiny_settings: Preset, tmp_path: Path
) -> None:
    trains = split_product(ProductDataset("stripes", parts), tiny_settings.training.held_out_fraction, 0).training
    unwanted, wanted = trains[:6], trains[6:]
    chosen = _prompts_of(parts, tiny_settings, tmp_path / "a", no_prompts=unwanted)
    assert chosen == {path.name for path in wanted}
    pinned = _prompts_of(parts, tiny_settings, tmp_path / "b", no_prompts=unwanted, prompts=(unwanted[0],))
    assert unwanted[0].name in pinned and not {path.name for path in unwanted[1:]} & pinned


def test_where_nothing_else_is_left_marked_images_are_prompts(
    parts: tuple[Path, ...], tiny_settings: Preset, tmp_path: Path
) -> None:
    assert _prompts_of(parts, tiny_settings, tmp_path / "a", no_prompts=parts)


def test_which_images_may_be_prompts_belongs_to_the_identity_of_a_run(parts: tuple[Path, ...]) -> None:
    plain = split_product(ProductDataset("stripes", parts), 0.2, 0)
    marked = split_product(ProductDataset("stripes", parts, no_prompts=parts[:3]), 0.2, 0)
    assert marked.training == plain.training and set(marked.no_prompts) == set(parts[:3]) & set(plain.training)
    assert plain.no_prompts == ()

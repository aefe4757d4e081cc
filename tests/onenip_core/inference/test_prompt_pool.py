"""Which prompt guides an image, and what the network is given of it."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from onenip_core.errors import UsageError
from onenip_core.inference.prompt_pool import PromptPool, list_prompts, mean_over_tiles
from onenip_core.model.embedding import embed

TILES = 2
PROMPTS = list_prompts([("bolt", ["a", "b"]), ("gear", ["c"])])


def pool() -> PromptPool:
    """The prompt of the gear is the longest and points between the others."""
    encodings = np.arange(3 * TILES, dtype=np.float32).reshape(-1, 1, 1)
    embeddings = np.array([[1, 0], [0, 1], [30, 40]], np.float32)
    return PromptPool(PROMPTS, embeddings, encodings, {})


def chosen(x: float, y: float, product: str | None = None) -> str:
    (prompt,) = pool().choose(np.array([[x, y]], np.float32), product)
    return f"{prompt.product} {prompt.name}"


def test_the_most_similar_direction_is_chosen_not_the_longest() -> None:
    assert chosen(5, 0.1) == "bolt a"
    assert chosen(0.1, 5) == "bolt b"
    assert chosen(3, 4) == "gear c"


def test_only_prompts_of_the_product_are_chosen_where_it_is_known() -> None:
    assert chosen(3, 4, "bolt") == "bolt b"
    assert chosen(5, 0.1, "gear") == "gear c"
    with pytest.raises(UsageError, match="does not know the product 'nut'"):
        chosen(1, 1, "nut")


def test_each_image_of_a_batch_has_its_own_prompt() -> None:
    prompts = pool().choose(np.array([[0, 2], [2, 0], [6, 8]], np.float32), None)
    assert [prompt.name for prompt in prompts] == ["b", "a", "c"]


def test_encodings_come_prompt_by_prompt_and_tile_by_tile() -> None:
    guides = [PROMPTS[2], PROMPTS[0]]
    encodings = pool().encodings_of(guides, range(TILES))
    assert encodings is not None and encodings.ravel().tolist() == [4, 5, 0, 1]
    alone = pool().encodings_of([PROMPTS[1]], [1])
    assert alone is not None and alone.ravel().tolist() == [3]


def test_an_embedding_is_the_mean_over_all_places() -> None:
    features = torch.tensor([[[[1.0, 2], [3, 10]], [[0, 0], [0, 8]]]])
    assert embed(features).tolist() == [[4.0, 2.0]]
    tiles = np.array([[1, 0], [3, 4], [10, 10], [20, 30]], np.float32)
    assert mean_over_tiles(tiles, 2).tolist() == [[2, 2], [15, 20]]

"""Judge the good parts of a product as if each were new: with a token gallery and prompts that know nothing of its own block.

Cross-validation of what knows single good parts by heart. What the network learned in training is not undone: docs/decisions/0014.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from onenip_core.area_shapes import BoolMask
from onenip_core.config import PromptMode
from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.anomaly_map import MapIngredients, whole_ingredients
from onenip_core.inference.engines.engine import RawMaps
from onenip_core.inference.engines.torch_engine import residual_norms
from onenip_core.inference.placing import within_picture
from onenip_core.inference.seen_area import SeenArea
from onenip_core.model.embedding import embed
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.training.crossed_galleries import crossed_galleries
from onenip_core.training.held_out_pictures import HeldOutPictures
from onenip_core.training.selection import ProductSplit
from onenip_core.training.step_losses import TrainingData

BLOCKS = 10
"""That the good parts of a product are divided into. Pictures that were taken one after the other are in one block, so that few
parts are judged by near-duplicates: those at the ends of a block are, and where there are fewer than twenty nearly all."""
_AT_ONCE = 8
"""Normals of a block that go through the network together."""
_MOST_TRAINING = 256
"""Training normals that are judged; of more so many, evenly spread: they tell a limit as well, and take no longer."""


@dataclass(frozen=True, slots=True)
class GoodPart:
    """One normal of a product, and the block that it stands in."""

    path: Path
    image: int | None
    """Its index in the feature cache; None for one that was held out."""
    block: int


def good_parts_of(split: ProductSplit, number: int, data: TrainingData) -> list[GoodPart]:
    """The normals of the product with this number in the run, in the order in which they were given.

    They are divided into BLOCKS runs of equal length, or so; of fewer normals each is a block of its own.
    """
    places = {path: place for place, path in enumerate(split.normals)}
    images = np.flatnonzero(data.products == number).tolist()
    every = [*zip(split.training, images, strict=True), *((path, None) for path in split.held_out)]
    every.sort(key=lambda each: places[each[0]])  # not by name: a workspace names files by their content
    blocks = min(BLOCKS, len(every))
    return [GoodPart(path, image, place * blocks // len(every)) for place, (path, image) in enumerate(every)]


class CrossJudge:
    """Judges the good parts of one product, each without its own block. The network must be in eval mode and match prompts."""

    def __init__(
        self,
        held_out: HeldOutPictures,
        network: OneNipNetwork,
        data: TrainingData,
        split: ProductSplit,
        number: int,
        seed: int,
    ) -> None:
        """`number` is the product's in the run; `held_out` gives the features of normals that were held out."""
        self._pictures = held_out
        self._network = network
        self._data = data
        self._split = split
        self._number = number
        self._seed = seed
        self._device = network.feature_mean.device
        self._parts = good_parts_of(split, number, data)
        self.guides: dict[Path, int] = {}
        """Of the normals that were judged so far the prompt that guided each, by its index in the feature cache."""

    def __len__(self) -> int:
        """How many normals `judge` looks at."""
        return len(self._judged())

    def judge(self) -> Iterator[tuple[GoodPart, MapIngredients | None]]:
        """Maps of the normals in the order of their capture; None for one that nothing of another block can guide.

        Raises ImageReadError: a held-out one cannot be read any more.
        """
        galleries, prompts = self._make_galleries(), self._encode_prompts()
        for block, group in groupby(self._judged(), key=lambda part: part.block):
            members, gallery = list(group), galleries[block]
            others = [prompt for prompt in prompts if prompt.block != block]
            for start in range(0, len(members), _AT_ONCE):
                parts = members[start : start + _AT_ONCE]
                maps: Sequence[MapIngredients | None] = [None] * len(parts)
                if gallery is not None and others:
                    features = [
                        self._held_out(part.path) if part.image is None else self._cached(part.image) for part in parts
                    ]
                    chosen = [_most_similar(each, others) for each in features]
                    self.guides |= {part.path: prompt.image for part, prompt in zip(parts, chosen, strict=True)}
                    raw = self._maps(features, chosen, gallery)
                    maps = [
                        one if inside is None else one.only(inside)
                        for one, inside in zip(raw, [self._inside(part.path) for part in parts], strict=True)
                    ]
                yield from zip(parts, maps, strict=True)

    def _judged(self) -> list[GoodPart]:
        training = [place for place, part in enumerate(self._parts) if part.image is not None]
        spread = np.linspace(0, len(training) - 1, min(len(training), _MOST_TRAINING)).round().astype(int)
        chosen = {training[place] for place in spread}
        return [part for place, part in enumerate(self._parts) if part.image is None or place in chosen]

    def _make_galleries(self) -> tuple[Tensor | None, ...]:
        count = 1 + max(part.block for part in self._parts)
        blocks = [
            np.array([part.image for part in self._parts if part.image is not None and part.block == block], np.int64)
            for block in range(count)
        ]
        size = len(self._data.galleries[self._number].tokens)
        return crossed_galleries(self._data.cache, blocks, self._network, size, self._seed)

    def _encode_prompts(self) -> list[_CrossedPrompt]:
        block_of = {part.image: part.block for part in self._parts}
        prompts = []
        for image in self._data.prompts[self._number].tolist():
            features = self._cached(image)
            with torch.inference_mode():
                encoding = self._network.encode(features)
            prompts.append(_CrossedPrompt(image, block_of[image], _embedding(features), encoding))
        return prompts

    def _maps(
        self, features: Sequence[Tensor], prompts: Sequence[_CrossedPrompt], gallery: Tensor
    ) -> list[MapIngredients]:
        network, seen = self._network, torch.cat(list(features))
        with torch.inference_mode():
            guided = network.config.prompt_mode is not PromptMode.NONE
            reconstruction = network.reconstruct(
                seen, torch.cat([prompt.encoding for prompt in prompts]) if guided else None
            )
            matches = network.match(seen, gallery[None])
            logits = None if network.refiner is None else network.refine(seen, reconstruction, matches)
        raw = RawMaps(
            _to_numpy(residual_norms(reconstruction, seen)),
            None if logits is None else _to_numpy(logits[:, 0]),
            None if matches is None else _to_numpy(matches.distances),
        )
        return whole_ingredients(raw, TileGrid.of(network.config))

    def _inside(self, path: Path) -> BoolMask | None:
        """What counts of the picture of a part: as an inspection would have it."""
        grid = TileGrid.of(self._network.config)
        area, pose = SeenArea.of(self._split.area, grid), self._split.pose_of(path, grid.side)
        if pose is not None:
            return within_picture(pose, grid, area)[0]
        return None if area is None else area.inside

    def _cached(self, image: int) -> Tensor:
        """(tiles, total, g, g) standardised."""
        cache = self._data.cache
        with torch.no_grad():
            return self._network.standardise(cache.batch(cache.rows_of(np.array([image])), self._device))

    def _held_out(self, path: Path) -> Tensor:
        return torch.from_numpy(self._pictures.features(path, self._split)).to(self._device)


@dataclass(frozen=True, slots=True)
class _CrossedPrompt:
    image: int
    block: int
    embedding: Tensor
    """(C,)."""
    encoding: Tensor
    """(tiles, N, W)."""


def _most_similar(features: Tensor, prompts: Sequence[_CrossedPrompt]) -> _CrossedPrompt:
    own = _embedding(features)
    return max(prompts, key=lambda prompt: float(F.cosine_similarity(prompt.embedding, own, dim=0)))


def _embedding(features: Tensor) -> Tensor:
    """(tiles, C, g, g) → (C,), the mean over all places of all tiles."""
    return embed(features).mean(dim=0)


def _to_numpy(tensor: Tensor) -> npt.NDArray[np.float32]:
    array: npt.NDArray[np.float32] = tensor.float().cpu().numpy()
    return array

"""The losses of one training step: what is drawn for it, and the network's way through it (paper §3.2 to §3.4)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from onenip_core.config import PromptChoice, TrainingConfig
from onenip_core.model.matching import Matches, match_tokens, residuals_to
from onenip_core.model.onenip_network import OneNipNetwork, add_jitter, jitter_features
from onenip_core.training.anomaly_bank import MAX_SIZE, BankSample
from onenip_core.training.feature_cache import FeatureCache
from onenip_core.training.losses import InsideBatch, LossTerms, combine_losses
from onenip_core.training.match_memory import MatchMemory, join_known
from onenip_core.training.token_gallery import TokenGallery
from onenip_core.training.training_team import TrainingTeam

_SEED_PROMPTS, _SEED_NOISE = 11, 12
_MOST_NORMALS = 4096
"""Whose matches are remembered."""


@dataclass(frozen=True, slots=True)
class TrainingData:
    """What a run trains on."""

    cache: FeatureCache
    products: npt.NDArray[np.int64]
    """(n,) index of each image's product."""
    prompts: tuple[npt.NDArray[np.int64], ...]
    """Indices of the images that are prompts of each product, by product index; the first is the fixed one."""
    galleries: tuple[TokenGallery, ...] = ()
    """Of each product, by product index; empty for a network that does not match prompts."""


class StepLosses:
    """Computes the losses of any step. What is drawn for it follows from the seed and the step alone."""

    def __init__(
        self, network: OneNipNetwork, config: TrainingConfig, data: TrainingData, seed: int, team: TrainingTeam
    ) -> None:
        self.network = network
        self._config = config
        self._data = data
        self._seed = seed
        self._team = team
        self._device = next(network.parameters()).device
        self._gallery_tokens = torch.stack([gallery.tokens for gallery in data.galleries]) if data.galleries else None
        self._normal_matches, self._anomaly_matches = MatchMemory(_MOST_NORMALS), MatchMemory(MAX_SIZE)
        self._members = [np.flatnonzero(data.products == index) for index in range(len(data.prompts))]

    def __call__(self, whole: BankSample, step: int) -> LossTerms:
        """The losses on the pseudo-anomalies of a step, the normals they were made from, and a prompt for each.

        With a team, of this process's share of them.
        """
        network, config, team = self.network, self._config, self._team
        prompts, sample = self.draw_prompts(whole.sources, step), whole
        if team.size > 1:
            prompts, sample = prompts[team.share], whole.part(team.share)
        normals = network.standardise(self._data.cache.batch(sample.sources, self._device))
        anomalies = network.standardise(sample.features)
        prompt_features = network.standardise(self._data.cache.batch(prompts, self._device))
        together = network.fused(torch.cat([normals, anomalies, prompt_features]))
        encodings = network.encode(self._jitter(together, step))
        count = len(sample.sources)
        target, prompt = encodings[: 2 * count], encodings[2 * count :]
        reconstruction = network.decode(target, prompt.repeat(2, 1, 1))
        logits = None
        if network.refiner is not None:
            seen = torch.cat([normals, anomalies])
            logits = network.refine(seen, reconstruction, self.match(seen, sample.sources, sample.numbers))
        return combine_losses(
            reconstruction[:count],
            reconstruction[count:],
            network.fused(normals),
            logits,
            torch.cat([torch.zeros_like(sample.masks), sample.masks]),
            restoration=config.restoration,
            dice_weight=config.dice_weight,
            bce_weight=config.bce_weight,
            dice_factor=config.deviations.dice_factor,
            dice_smooth=config.deviations.dice_smooth,
            inside=self._inside(sample, network.fused(normals).shape[-1]),
        )

    def _inside(self, sample: BankSample, side: int) -> InsideBatch | None:
        areas = self._data.cache.areas
        if areas is None:
            return None
        pixels = torch.from_numpy(areas.all_pixels(sample.sources))[:, None].to(self._device)
        return InsideBatch(areas.tokens(sample.sources, side)[:, None].to(self._device), torch.cat([pixels, pixels]))

    def draw_prompts(self, sources: npt.NDArray[np.int64], step: int) -> npt.NDArray[np.int64]:
        """For each sample a prompt (B,): the tile at the same place of a normal image of the same product."""
        rng = np.random.default_rng((self._seed, _SEED_PROMPTS, step))
        fixed = self._config.prompt_choice is PromptChoice.FIXED
        images, places = np.divmod(sources, self._data.cache.tiles)
        products = self._data.products[images]
        prompts = [
            self._data.prompts[p][0] if fixed else rng.choice(self._candidates(p, image))
            for p, image in zip(products, images, strict=True)
        ]
        return np.array(prompts) * self._data.cache.tiles + places

    def _candidates(self, product: int, image: int) -> npt.NDArray[np.int64]:
        members = self._members[product]
        others = members[members != image]
        return others if self._config.deviations.other_prompts and len(others) else members

    @torch.no_grad()
    def match(
        self, seen: Tensor, sources: npt.NDArray[np.int64], numbers: npt.NDArray[np.int64] | None = None
    ) -> Matches | None:
        """Matches of (2B, ...) normals and pseudo-anomalies, each without the tokens that were taken from its own image.

        All tiles of that image are left out: neighbours share pixels, and all share its light and its surface. `numbers` are those
        of the pseudo-anomalies, by which what was found of them is known again.
        """
        tokens = self._gallery_tokens
        if tokens is None:
            return None
        images = sources // self._data.cache.tiles
        products = self._data.products[images]
        own = torch.from_numpy(images).to(self._device)[:, None, None]
        excluded = torch.stack([self._data.galleries[product].sources for product in products]) == own

        def match_one(half: Tensor, place: int) -> Matches:
            one = slice(place, place + 1)
            return match_tokens(half[one], tokens[products[place]][None], self.network.layout, excluded[one])

        normals, anomalies = seen.chunk(2)
        memory = self._anomaly_matches if numbers is not None else MatchMemory(len(sources))
        keys = range(len(sources)) if numbers is None else numbers.tolist()
        known = join_known(
            [
                self._normal_matches.recall(sources.tolist(), partial(match_one, normals)),
                memory.recall(keys, partial(match_one, anomalies)),
            ]
        )
        of_product = torch.from_numpy(products).to(self._device).repeat(2)[:, None]
        residuals = residuals_to(tokens[of_product, known.nearest], seen, self.network.layout)
        return Matches(residuals, known.coarse, known.fine, known.nearest)

    def _jitter(self, features: Tensor, step: int) -> Tensor:
        generator = torch.Generator(self._device).manual_seed(mix_seed(self._seed, _SEED_NOISE, step))
        strength = self._config.feature_jitter
        if self._team.size == 1 or strength == 0:
            return jitter_features(features, strength, generator)
        shape = (self._team.rows_of_batch(len(features)), *features.shape[1:])
        noise = torch.randn(shape, generator=generator, device=features.device, dtype=features.dtype)
        return add_jitter(features, strength, self._team.rows_of_share(noise))


def mix_seed(seed: int, purpose: int, step: int) -> int:
    """One 32-bit seed from three numbers: torch's CPU generator looks at no more than 32 bits."""
    return int(np.random.SeedSequence((seed, purpose, step)).generate_state(1)[0])

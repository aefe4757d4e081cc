"""What a run draws: pseudo-anomalies from the bank with their own masks and normals, held-out images, tokens of galleries."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from onenip_core.config import PRESETS
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.deviations import NetworkDeviations
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.model.feature_fusion import FeatureLayout
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.training.anomaly_bank import AnomalyBank, BankSample
from onenip_core.training.feature_cache import FeatureCache
from onenip_core.training.selection import split_product
from onenip_core.training.token_gallery import build_galleries

SIDE, IMAGES, BATCH = 32, 20, 16
CPU = torch.device("cpu")


class Pixels(FeatureBackbone):
    """A backbone whose features are the pixels themselves, so that one sees what it was given."""

    def __init__(self) -> None:
        super().__init__(nn.Linear(1, 1), SIDE, FeatureLayout(fused=3, deepest=1))

    def forward(self, images: Tensor) -> Tensor:
        return images.float()


def pictures(alike: bool = False) -> npt.NDArray[np.uint8]:
    rng = np.random.default_rng(0)
    drawn = rng.integers(60, 200, (IMAGES, SIDE, SIDE, 3)).astype(np.uint8)
    return np.repeat(drawn[:1], IMAGES, axis=0) if alike else drawn


def bank_of(images: npt.NDArray[np.uint8], seed: int) -> AnomalyBank:
    """It holds 16 pseudo-anomalies: two chunks."""
    cache = FeatureCache(images, images.transpose(0, 3, 1, 2).astype(np.float16), 1)
    synthesiser = DefectSynthesiser(TextureSource())
    return AnomalyBank(cache, Pixels(), synthesiser, per_image=1, seed=seed, batch_size=8, uses=4)


def draw(images: npt.NDArray[np.uint8], seed: int, step: int, count: int = BATCH) -> BankSample:
    bank = bank_of(images, seed)
    sample = bank.draw(step, count, CPU)
    bank.close()
    return sample


def masks_in(sample: BankSample) -> set[bytes]:
    return {mask.numpy().tobytes() for mask in sample.masks}


def test_a_pseudo_anomaly_comes_with_its_own_normal_and_mask() -> None:
    images = pictures()
    sample = draw(images, 0, 0)
    for source, features, mask in zip(sample.sources, sample.features, sample.masks, strict=True):
        changed = (features.numpy() != images[source].transpose(2, 0, 1)).any(axis=0)
        np.testing.assert_array_equal(mask.numpy()[0] > 0, changed)
        assert 0 < changed.mean() < 0.9


def test_draws_follow_seed_and_step() -> None:
    images = pictures()
    first, again, other, later = (draw(images, *how, 5) for how in ((0, 0), (0, 0), (1, 0), (0, 1)))
    assert torch.equal(first.features, again.features)
    assert first.sources.tolist() != later.sources.tolist()
    assert first.sources.tolist() != other.sources.tolist()


def test_the_draw_itself_follows_the_seed() -> None:
    """Of one and the same bank: where nothing else differs, the picked places do."""
    images = pictures(alike=True)
    banks = [bank_of(images, seed) for seed in (0, 1)]
    whole = [bank.draw(0, BATCH, CPU) for bank in banks]
    orders = []
    for bank, sample in zip(banks, whole, strict=True):
        place = {mask.numpy().tobytes(): number for number, mask in enumerate(sample.masks)}
        few = bank.draw(3, 6, CPU)
        assert masks_in(few) <= place.keys()
        pieces = [bank._pieces[number] for number in sorted(bank._pieces)]
        known = [mask.astype(np.float32).tobytes() for piece in pieces for mask in piece.masks]
        orders.append([known.index(mask.numpy().tobytes()) for mask in few.masks])
        bank.close()
    assert orders[0] != orders[1]


def test_the_same_picture_is_damaged_in_other_ways_with_another_seed() -> None:
    one, two = (draw(pictures(alike=True), seed, 0) for seed in (0, 1))
    assert len(masks_in(one)) == BATCH
    assert not masks_in(one) & masks_in(two)


def test_each_seed_goes_through_the_images_in_an_order_of_its_own() -> None:
    """The bank holds 16 of the 20: which four must wait is drawn."""
    held = [set(draw(pictures(), seed, 0).sources.tolist()) for seed in (0, 1)]
    assert len(held[0]) == BATCH and held[0] != held[1]


def test_the_bank_is_renewed_while_training_goes_on() -> None:
    images = pictures()
    bank = bank_of(images, 0)
    first, soon, later = (bank.draw(step, BATCH, CPU) for step in (0, 4, 8))
    bank.close()
    # Batches of eight, each used four times: a chunk of eight is made anew in four steps, all sixteen in eight.
    assert len(masks_in(first) & masks_in(soon)) == 8
    assert not masks_in(first) & masks_in(later)


def test_the_paper_makes_every_pseudo_anomaly_anew() -> None:
    images = pictures()
    cache = FeatureCache(images, images.transpose(0, 3, 1, 2).astype(np.float16), 1)
    uses = PRESETS["paper"].training.deviations.pseudo_anomaly_uses
    synthesiser = DefectSynthesiser(TextureSource())
    bank = AnomalyBank(cache, Pixels(), synthesiser, per_image=1, seed=0, batch_size=8, uses=uses)
    first, later = (bank.draw(step, BATCH, CPU) for step in (0, 2))
    bank.close()
    assert not masks_in(first) & masks_in(later)


def dataset(count: int, prompts: int = 0) -> ProductDataset:
    paths = tuple(Path(f"part{number}.png") for number in range(count))
    return ProductDataset("bolt", paths, prompts=paths[:prompts])


def test_the_held_out_share_is_drawn_by_the_seed_and_does_not_train() -> None:
    splits = [split_product(dataset(40), 0.15, seed) for seed in (0, 0, 1)]
    for split in splits:
        assert len(split.held_out) == 6 and len(split.training) == 34
        assert not set(split.held_out) & set(split.training)
    assert splits[0] == splits[1]
    assert splits[0].held_out != splits[2].held_out
    assert len(split_product(dataset(6), 0.15, 0).held_out) == 2, "two at least"
    assert split_product(dataset(40), 0.0, 0).held_out == (), "none, as in the paper"


def test_prompts_are_never_held_out() -> None:
    for seed in range(10):
        split = split_product(dataset(10, prompts=7), 0.3, seed)
        assert len(split.held_out) == 3
        assert not set(split.held_out) & set(split.prompts)
        assert set(split.prompts) <= set(split.training)


def test_statistics_of_the_channels() -> None:
    features = np.random.default_rng(0).normal([5, -2, 0], [1, 3, 0.5], (70, 4, 4, 3)).transpose(0, 3, 1, 2)
    cache = FeatureCache(np.zeros((70, 8, 8, 3), np.uint8), features.astype(np.float16), 1)
    mean, std = cache.statistics()
    np.testing.assert_allclose(mean.numpy(), cache.features.astype(np.float64).mean(axis=(0, 2, 3)), rtol=1e-5)
    np.testing.assert_allclose(std.numpy(), cache.features.astype(np.float64).std(axis=(0, 2, 3)), rtol=1e-5)


def test_a_gallery_covers_every_kind_of_token() -> None:
    """Four kinds, one of them in a single place of all images: four tokens are one of each."""
    layout = FeatureLayout(fused=4, deepest=4, fine=1)
    kinds = np.zeros((3, layout.total, 4, 4), np.float16)
    rng = np.random.default_rng(0)
    kind = rng.integers(0, 3, (3, 4, 4))
    kind[1, 2, 2] = 3
    for place in np.ndindex(3, 4, 4):
        kinds[place[0], kind[place], place[1], place[2]] = 5
    kinds[:, 4:] = 0.01
    network = PRESETS["lite"].network
    config = OneNipNetwork(
        type(network)("none", 64, 8, 1, 8, 1, 1, 0.0, 2, False, match_prompts=True, deviations=NetworkDeviations()),
        layout,
    )
    cache = FeatureCache(np.zeros((3, 8, 8, 3), np.uint8), kinds, 1)
    (gallery,) = build_galleries(cache, [np.arange(3)], config, 4, seed=0)
    assert sorted(gallery.tokens[:, :4].argmax(dim=1).tolist()) == [0, 1, 2, 3]
    assert int(gallery.sources[gallery.tokens[:, :4].argmax(dim=1) == 3, 0]) == 1

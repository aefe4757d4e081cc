"""One training step against the slow reference in tests/support/paper: what it draws, what it compares, what it is worth."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest
import torch

from onenip_core.config import PRESETS, NetworkConfig, PromptChoice, PromptMode, TrainingConfig
from onenip_core.deviations import NetworkDeviations, TrainingDeviations
from onenip_core.model.feature_fusion import FeatureLayout, unpack_fine
from onenip_core.model.matching import gallery_rows
from onenip_core.model.onenip_network import OneNipNetwork, jitter_features
from onenip_core.training import step_losses
from onenip_core.training.anomaly_bank import BankSample
from onenip_core.training.feature_cache import FeatureCache
from onenip_core.training.losses import LossTerms
from onenip_core.training.step_losses import StepLosses, TrainingData
from onenip_core.training.token_gallery import TokenGallery
from onenip_core.training.training_team import TrainingTeam
from tests.support.paper.losses import Losses, step_loss
from tests.support.paper.network import Mode, Sizes, reconstruct, refine, tokens_of
from tests.support.paper.torch_weights import scatter_weights, weights_of
from tests.support.paper.updates import jitter

GRID, CHANNELS, SIDE, IMAGES = 4, 4, 12, 6
LAYOUT = FeatureLayout(fused=CHANNELS, deepest=2)
SIZES = Sizes(GRID, heads=2, encoder_layers=1, decoder_layers=2)
NETWORK = replace(
    PRESETS["paper"].network,
    input_size=16 * GRID,
    width=8,
    heads=SIZES.heads,
    feedforward=8,
    encoder_layers=SIZES.encoder_layers,
    decoder_layers=SIZES.decoder_layers,
    dropout=0.0,
    refiner_width=2,
    standardise_features=True,
    deviations=NetworkDeviations(),
)
TRAINING = replace(PRESETS["paper"].training, feature_jitter=0.5, deviations=TrainingDeviations())
STEP = 3
PRODUCTS = np.array([0, 0, 0, 1, 1, 1])


def cache_of(images: int = IMAGES, tiles: int = 1, channels: int = CHANNELS) -> FeatureCache:
    rng = np.random.default_rng(5)
    features = rng.normal(3, 2, (images * tiles, channels, GRID, GRID)).astype(np.float16)
    return FeatureCache(np.zeros((images * tiles, 16, 16, 3), np.uint8), features, tiles)


def data_of(cache: FeatureCache) -> TrainingData:
    return TrainingData(cache, PRODUCTS, (np.array([2, 0]), np.array([5, 3])))


def sample_of() -> BankSample:
    rng = np.random.default_rng(6)
    masks = torch.zeros(3, 1, SIDE, SIDE)
    masks[0, 0, 2:5, 3:9], masks[1, 0, 8:, :4], masks[2, 0, 0, 0] = 1, 1, 1
    features = torch.from_numpy(rng.normal(4, 3, (3, CHANNELS, GRID, GRID)).astype(np.float32))
    return BankSample(np.array([1, 4, 0]), features, masks)


def steps_of(network: NetworkConfig, training: TrainingConfig, seed: int = 0) -> StepLosses:
    torch.manual_seed(0)
    built = OneNipNetwork(network, LAYOUT)
    scatter_weights(built)
    mean, std = torch.tensor([3.0, 2.0, 4.0, 3.5]), torch.tensor([2.0, 1.5, 2.5, 1.0])
    built.set_feature_statistics(mean, std)
    return StepLosses(built.train(), training, data_of(cache_of()), seed, TrainingTeam())


class KnownNoise:
    """In place of the jitter: the noise that is added is known, and so is where it came from."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.noise: npt.NDArray[np.float64] = np.zeros(0)
        self.strengths: list[float] = []
        self.seeds: list[int] = []
        monkeypatch.setattr(step_losses, "jitter_features", self._add)

    def _add(self, features: torch.Tensor, strength: float, generator: torch.Generator) -> torch.Tensor:
        self.strengths.append(strength)
        self.seeds.append(generator.initial_seed())
        before = generator.get_state()
        drawn = torch.randn(features.shape, generator=generator)
        self.noise = drawn.double().numpy()
        generator.set_state(before)
        return jitter_features(features, strength, generator)


def expected_losses(
    steps: StepLosses, sample: BankSample, noise: KnownNoise, training: TrainingConfig, mode: Mode
) -> Losses:
    """By the slow reference, from what the step was given."""
    return losses_with(weights_of(steps.network), steps, sample, noise, training, mode)


def losses_with(
    weights: dict[str, npt.NDArray[np.float64]],
    steps: StepLosses,
    sample: BankSample,
    noise: KnownNoise,
    training: TrainingConfig,
    mode: Mode,
) -> Losses:
    mean, std = weights["feature_mean"][:, None, None], weights["feature_std"][:, None, None]
    cached = cache_of().features.astype(np.float64)
    normals = [(cached[source] - mean) / std for source in sample.sources]
    anomalies = [(one - mean) / std for one in sample.features.double().numpy()]
    prompts = [(cached[row] - mean) / std for row in steps.draw_prompts(sample.sources, STEP)]
    jittered = []
    for number, one in enumerate([*normals, *anomalies, *prompts]):
        tokens = jitter(tokens_of(one), tokens_of(noise.noise[number]), training.feature_jitter)
        jittered.append(tokens.T.reshape(one.shape))
    count = len(normals)
    made = [
        reconstruct(jittered[number], jittered[2 * count + number % count], weights, SIZES, mode)
        for number in range(2 * count)
    ]
    logits = refine(np.stack([*normals, *anomalies]), np.stack(made), weights, training=True)
    return step_loss(
        np.stack(made[:count]),
        np.stack(made[count:]),
        np.stack(normals),
        logits,
        sample.masks[:, 0].double().numpy(),
        with_restoration=training.restoration,
        dice_weight=training.dice_weight,
        dice_factor=training.deviations.dice_factor,
        cross_entropy_weight=training.bce_weight,
    )


def check(found: LossTerms, expected: Losses, training: TrainingConfig) -> None:
    values = found.values()
    assert values["reconstruction"] == pytest.approx(expected.reconstruction, rel=1e-4)
    assert values["restoration"] == pytest.approx(expected.restoration, rel=1e-4)
    assert values["dice"] == pytest.approx(expected.dice, rel=1e-4)
    assert ("bce" in values) is (training.bce_weight > 0)
    if "bce" in values:
        assert values["bce"] == pytest.approx(expected.cross_entropy, rel=1e-4)
    assert values["total"] == pytest.approx(expected.total, rel=1e-4)


@pytest.mark.parametrize(
    ("mode", "prompt_mode", "changes"),
    [
        ("dynamic", PromptMode.DYNAMIC, {}),
        ("dynamic", PromptMode.DYNAMIC, {"restoration": False, "bce_weight": 0.3, "dice_weight": 1.7}),
        ("static", PromptMode.STATIC, {"deviations": TrainingDeviations(dice_factor=1.0)}),
        ("none", PromptMode.NONE, {"feature_jitter": 0.0}),
    ],
    ids=["as in the paper", "without restoration", "the authors' dice", "without jitter"],
)
def test_the_losses_of_a_step(
    monkeypatch: pytest.MonkeyPatch, mode: Mode, prompt_mode: PromptMode, changes: dict[str, object]
) -> None:
    training = replace(TRAINING, **changes)  # type: ignore[arg-type]
    steps, sample = steps_of(replace(NETWORK, prompt_mode=prompt_mode), training), sample_of()
    noise = KnownNoise(monkeypatch)
    found = steps(sample, STEP)
    assert noise.strengths == [training.feature_jitter]
    check(found, expected_losses(steps, sample, noise, training, mode), training)


def test_the_refiners_loss_trains_the_reconstruction_too(monkeypatch: pytest.MonkeyPatch) -> None:
    steps, sample, noise = steps_of(NETWORK, TRAINING), sample_of(), KnownNoise(monkeypatch)
    found = steps(sample, STEP)
    assert found.dice is not None
    found.dice.backward()  # type: ignore[no-untyped-call]
    gradient = steps.network.head.bias.grad
    assert gradient is not None
    weights, step = weights_of(steps.network), 1e-4
    place = int(gradient.abs().argmax())
    dices = []
    for sign in (1, -1):
        moved = {**weights, "head.bias": weights["head.bias"].copy()}
        moved["head.bias"][place] += sign * step
        dices.append(losses_with(moved, steps, sample, noise, TRAINING, "dynamic").dice)
    assert float(gradient[place]) == pytest.approx((dices[0] - dices[1]) / (2 * step), rel=0.02)


def test_jitter_differs_from_step_to_step_and_from_seed_to_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    noise, sample = KnownNoise(monkeypatch), sample_of()
    for seed in (0, 1):
        steps = steps_of(NETWORK, TRAINING, seed)
        for step in (0, 1):
            steps(sample, step)
    assert len(set(noise.seeds)) == 4


def drawn_prompts(training: TrainingConfig, seed: int = 0, tiles: int = 1, steps: int = 400) -> npt.NDArray[np.int64]:
    """(steps, images) the prompts of all images (or of the last tile of each) in many steps."""
    network = OneNipNetwork(NETWORK, LAYOUT)
    losses = StepLosses(network, training, data_of(cache_of(tiles=tiles)), seed, TrainingTeam())
    rows = np.arange(IMAGES) * tiles + tiles - 1
    return np.array([losses.draw_prompts(rows, step) for step in range(steps)])


def test_a_random_prompt_is_any_normal_image_of_the_product() -> None:
    """Each as often as the others, whichever image it guides: the image itself in one of n, as where one is drawn from n."""
    prompts = drawn_prompts(TRAINING)
    for image in range(IMAGES):
        own = np.flatnonzero(PRODUCTS[image] == PRODUCTS)
        shares = [float((prompts[:, image] == other).mean()) for other in own]
        assert sum(shares) == 1.0
        assert shares == pytest.approx([1 / 3] * 3, abs=0.09)
    # Not one draw for all images of a product, and another one in each step and with each seed.
    assert (prompts[:, 0] != prompts[:, 1]).mean() > 0.5
    assert (prompts[1:, 0] != prompts[:-1, 0]).mean() > 0.5
    assert (drawn_prompts(TRAINING, seed=1) != prompts).mean() > 0.5


def test_a_fixed_prompt_is_the_first_of_the_product() -> None:
    prompts = drawn_prompts(replace(TRAINING, prompt_choice=PromptChoice.FIXED), steps=5)
    assert (prompts == [2, 2, 2, 5, 5, 5]).all()


def test_a_tiles_prompt_is_the_tile_at_the_same_place() -> None:
    prompts = drawn_prompts(TRAINING, tiles=4, steps=30)
    assert (prompts % 4 == 3).all()
    assert set((prompts // 4)[:, 0]) == {0, 1, 2}


def test_no_place_is_matched_with_a_token_of_its_own_image() -> None:
    layout = FeatureLayout(fused=CHANNELS, deepest=2, fine=2)
    config = replace(NETWORK, standardise_features=False, match_prompts=True)
    cache = cache_of(images=2, channels=layout.total)
    features = torch.from_numpy(cache.features).float()
    finer = unpack_fine(features, layout)[:, :, ::2, ::2]
    own = [gallery_rows(features[i, :CHANNELS].flatten(1).T, finer[i].flatten(1).T) for i in range(2)]
    sources = torch.tensor([0, 1]).repeat_interleave(GRID**2)[:, None].repeat(1, 2)
    gallery = TokenGallery(torch.cat(own), sources)
    data = TrainingData(cache, np.array([0, 0]), (np.array([0]),), (gallery,))
    steps = StepLosses(OneNipNetwork(config, layout), TRAINING, data, 0, TrainingTeam())
    seen = torch.cat([features, features + 0.01])
    matches = steps.match(seen, np.array([0, 1]))
    assert matches is not None
    without = [steps.network.match(seen[place : place + 1], own[1 - place % 2][None]) for place in range(4)]
    for place, alone in enumerate(without):
        assert alone is not None
        torch.testing.assert_close(matches.residuals[place], alone.residuals[0])
        torch.testing.assert_close(matches.fine[place], alone.fine[0])

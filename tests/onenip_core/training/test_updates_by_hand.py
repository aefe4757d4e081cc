"""How the trainer changes the weights, against AdamW, clipping and schedule written out in tests/support/paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import numpy.typing as npt
import torch

from onenip_core.config import PRESETS
from onenip_core.deviations import NetworkDeviations
from onenip_core.model.feature_fusion import FeatureLayout
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.progress import CancelToken
from onenip_core.training.anomaly_bank import AnomalyBank, BankSample
from onenip_core.training.feature_cache import FeatureCache
from onenip_core.training.losses import LossTerms
from onenip_core.training.schedule import Plan
from onenip_core.training.step_losses import TrainingData
from onenip_core.training.trainer import Trainer
from tests.support.paper.updates import Recipe, train

STEPS = 10
RECIPE = Recipe(learning_rate=0.02, weight_decay=0.3, clip_norm=0.5, steps=STEPS)
NETWORK = replace(
    PRESETS["paper"].network,
    input_size=64,
    width=4,
    heads=1,
    feedforward=4,
    encoder_layers=1,
    decoder_layers=1,
    refiner=False,
    deviations=NetworkDeviations(),
)
TRAINING = replace(
    PRESETS["paper"].training,
    learning_rate=RECIPE.learning_rate,
    weight_decay=RECIPE.weight_decay,
    clip_norm=RECIPE.clip_norm,
    precision="fp32",
)
LENGTHS = (0.01, 40.0, 0.2, 3.0, 0.4, 100.0, 0.05, 0.3, 7.0, 0.02)
"""Of the gradients, one a step: some are shorter than the clipping allows, some much longer."""


class NoBank:
    """Draws nothing."""

    def prepare(self, *_: object) -> bool:
        return True

    def draw(self, step: int, count: int, device: torch.device) -> BankSample:
        return BankSample(np.zeros(count, np.int64), torch.zeros(count), torch.zeros(count))


class KnownLoss:
    """In place of the loss of a step: one whose gradient is known."""

    def __init__(self, network: OneNipNetwork) -> None:
        rng = np.random.default_rng(0)
        self._parameters = list(network.parameters())
        drawn = [[rng.normal(size=p.shape) for p in self._parameters] for _ in range(STEPS)]
        whole = [float(np.sqrt(sum((g**2).sum() for g in one))) for one in drawn]
        self.gradients: list[list[npt.NDArray[np.float64]]] = [
            [gradient * length / norm for gradient in one]
            for one, norm, length in zip(drawn, whole, LENGTHS, strict=True)
        ]
        self.training: list[bool] = []
        self.seeds: list[int] = []
        self._network = network

    def __call__(self, sample: BankSample, step: int) -> LossTerms:
        self.training.append(self._network.training)
        self.seeds.append(torch.initial_seed())
        pairs = zip(self._parameters, self.gradients[step], strict=True)
        total = torch.stack([(p * torch.from_numpy(g).float()).sum() for p, g in pairs]).sum()
        return LossTerms(total, total, total)


def trained(folder: Path, seed: int = 0) -> tuple[OneNipNetwork, list[npt.NDArray[np.float64]], KnownLoss]:
    """The network after STEPS steps, its weights before, and the loss."""
    torch.manual_seed(1)
    network = OneNipNetwork(NETWORK, FeatureLayout(fused=3, deepest=1))
    before = [parameter.detach().double().numpy().copy() for parameter in network.parameters()]
    cache = FeatureCache(np.zeros((2, 16, 16, 3), np.uint8), np.zeros((2, 3, 4, 4), np.float16), 1)
    data = TrainingData(cache, np.zeros(2, np.int64), (np.array([0]),))
    folder.mkdir()
    trainer = Trainer(
        network,
        TRAINING,
        data,
        cast(AnomalyBank, NoBank()),
        Plan(steps=STEPS, seconds=None),
        seed=seed,
        folder=folder,
        fingerprint="",
    )
    loss = KnownLoss(network)
    trainer._compute = loss
    trainer.fit(lambda event: None, CancelToken())
    return network, before, loss


def test_weights_follow_adamw_with_clipped_gradients_and_the_rate_of_the_schedule(tmp_path: Path) -> None:
    network, before, loss = trained(tmp_path / "run")
    expected = train(before, loss.gradients, RECIPE)
    for (name, parameter), weight, old in zip(network.named_parameters(), expected, before, strict=True):
        found = parameter.detach().double().numpy()
        np.testing.assert_allclose(found, weight, rtol=2e-5, atol=2e-6, err_msg=name)
        assert not np.allclose(found, old, atol=1e-3), name


def test_dropout_is_on_and_drawn_anew_in_every_step_and_with_every_seed(tmp_path: Path) -> None:
    losses = [trained(tmp_path / str(seed), seed)[2] for seed in (0, 1)]
    assert all(losses[0].training)
    assert len({seed for loss in losses for seed in loss.seeds}) == 2 * STEPS

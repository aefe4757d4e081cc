"""A few pseudo-anomalies that stay the same through a training, and what the network finds of them now."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from onenip_core.area_shapes import BoolMask
from onenip_core.config import TrainingConfig
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.overlay import draw_overlay
from onenip_core.progress import LivePicture
from onenip_core.training.feature_cache import plain_features
from onenip_core.training.step_losses import StepLosses, TrainingData
from onenip_core.training.training_team import TrainingTeam
from onenip_core.types import RgbImage

log = logging.getLogger(__name__)

MOST = 4
SIDE = 112
"""Pixels of a picture that is told, at most; four times three of them are some 50 KB."""
EVERY_S = 10.0
DEAREST = 0.02
"""Share of the time that they may take."""
_SEED_PICTURES = 51
_OUTLINE = (255, 64, 64)
_QUALITY = 85


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What stays the same: B pseudo-anomalies."""

    sources: npt.NDArray[np.int64]
    """(B,) rows of the feature cache."""
    prompts: npt.NDArray[np.int64]
    """(B,) rows of the cache that guide them."""
    features: Tensor
    """(B, C, g, g) plain features."""
    images: tuple[RgbImage, ...]
    masks: tuple[BoolMask, ...]
    products: tuple[str, ...]


@contextmanager
def spared(device: torch.device) -> Iterator[None]:
    """Pictures are a comfort: where memory runs out or something else fails over them the training goes on without."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:  # which torch's own errors are
        log.warning("There are no pictures of this training any more: %s", error)
        if device.type == "cuda":
            torch.cuda.empty_cache()


class LivePictures:
    """Made before the first step. It draws from no generator of the training, which is the same with it and without."""

    def __init__(
        self,
        network: OneNipNetwork,
        config: TrainingConfig,
        data: TrainingData,
        backbone: FeatureBackbone,
        synthesiser: DefectSynthesiser,
        names: tuple[str, ...],
        seed: int,
    ) -> None:
        """`names` are those of the products, by their numbers. The backbone must not be at work meanwhile."""
        self._network = network
        self._data = data
        self._losses = StepLosses(network, config, data, seed, TrainingTeam())
        self._chosen = _choose(data, backbone, synthesiser, names, seed)
        self._next = 0.0

    def due(self) -> tuple[LivePicture, ...]:
        """The pictures as they are now; nothing while the last ones are young."""
        began = time.monotonic()
        if began < self._next:
            return ()
        pictures = self.look()
        took = time.monotonic() - began
        self._next = began + took + max(EVERY_S, took / DEAREST)
        return pictures

    @torch.no_grad()
    def look(self) -> tuple[LivePicture, ...]:
        """What the network finds just now; its mode is the same afterwards."""
        network, chosen, cache = self._network, self._chosen, self._data.cache
        device = network.feature_mean.device
        was_training = network.training
        network.eval()
        try:
            normals = network.standardise(cache.batch(chosen.sources, device))
            anomalies = network.standardise(chosen.features.to(device))
            prompts = network.standardise(cache.batch(chosen.prompts, device))
            encodings = network.encode(network.fused(torch.cat([normals, anomalies, prompts])))
            count = len(chosen.sources)
            target, prompt = encodings[: 2 * count], encodings[2 * count :]
            reconstruction = network.decode(target, prompt.repeat(2, 1, 1))
            seen = torch.cat([normals, anomalies])
            logits = network.refine(seen, reconstruction, self._losses.match(seen, chosen.sources))
            found = torch.sigmoid(logits[count:, 0].float()).cpu().numpy()
        finally:
            network.train(was_training)
        return tuple(
            LivePicture(
                chosen.products[place],
                _jpeg(_outlined(chosen.images[place], chosen.masks[place])),
                _jpeg(_small(np.asarray(cache.images[chosen.prompts[place]]))),
                _jpeg(_overlaid(chosen.images[place], found[place])),
            )
            for place in range(count)
        )


def _choose(
    data: TrainingData, backbone: FeatureBackbone, synthesiser: DefectSynthesiser, names: tuple[str, ...], seed: int
) -> _Chosen:
    cache = data.cache
    rng = np.random.default_rng((seed, _SEED_PICTURES))
    numbers = [number % len(names) for number in range(MOST)] if len(names) < MOST else list(range(MOST))
    sources, prompts, images, masks = [], [], [], []
    for number in numbers:
        members = np.flatnonzero(data.products == number)
        rows = cache.rows_of(members)
        if cache.areas is not None:
            rows = np.intersect1d(rows, cache.areas.seen_rows())
        row = int(rng.choice(rows))
        anomaly = synthesiser(
            np.ascontiguousarray(cache.images[row]), rng, None if cache.areas is None else cache.areas.pixels(row)
        )
        sources.append(row)
        prompts.append(int(data.prompts[number][0]) * cache.tiles + row % cache.tiles)
        images.append(anomaly.image)
        masks.append(anomaly.mask)
    features = plain_features(backbone, np.stack(images))
    return _Chosen(
        np.array(sources),
        np.array(prompts),
        torch.from_numpy(features).float(),
        tuple(images),
        tuple(masks),
        tuple(names[number] for number in numbers),
    )


def _small(image: RgbImage) -> RgbImage:
    side = min(SIDE, image.shape[0])
    return np.asarray(cv2.resize(image, (side, side), interpolation=cv2.INTER_AREA), np.uint8)


def _outlined(image: RgbImage, mask: BoolMask) -> RgbImage:
    """The picture with the edge of what was damaged."""
    small = _small(image).copy()
    drawn = cv2.resize(mask.astype(np.uint8), small.shape[1::-1], interpolation=cv2.INTER_NEAREST)
    contours, _ = cv2.findContours(drawn, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(small, contours, -1, _OUTLINE, 1)
    return small


def _overlaid(image: RgbImage, probability: npt.NDArray[np.float32]) -> RgbImage:
    """The picture below the probability that a place is damaged: 0.25 is transparent, 0.5 outlined, 1 the brightest."""
    small = _small(image)
    drawn = cv2.resize(probability, small.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return draw_overlay(small, np.asarray(drawn, np.float32), threshold=0.5)


def _jpeg(image: RgbImage) -> bytes:
    _, encoded = cv2.imencode(".jpg", image[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return encoded.tobytes()

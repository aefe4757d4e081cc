"""Effects of switches that are measured in seconds: mask resizing, rules for pseudo-anomalies, gradients of the first step.

No training and no model: what a whole training makes of a switch is for named runs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from onenip_core.config import PRESETS
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.datasets.masks import read_joined_mask
from onenip_core.data.datasets.readers import read_products
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.transforms import MaskPixel, resize_mask, resize_to_input
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.deviations import OUR_RULES, PseudoAnomalyRules, RefinerStart
from onenip_core.model.build import build_backbone, build_network
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.training.feature_cache import to_tensor
from onenip_core.training.losses import combine_losses
from onenip_core.types import RgbImage
from tests.benchmarks.data import SHARED_DATA_MASKS, MaskKind

SIDE = 224
_MASKS, _IMAGES, _REPEATS, _BATCH = 60, 10, 6, 8
_UNSEEN = 6.0
"""Mean change in grey levels below which a defect cannot be seen, as for our rules."""


def effect_lines(data: Path) -> Iterator[str]:
    """A line for each effect, as it is known. Raises OneNipError: the images cannot be read."""
    products = [one for one in read_products([data]) if one.test]
    for one in products:
        if SHARED_DATA_MASKS.get(one.name, MaskKind.PIXELS) is MaskKind.PIXELS:
            yield f"masks of {one.name}: {mask_overlap(one)}"
    images = [resize_to_input(read_image(path), SIDE) for one in products for path in one.normals[:_IMAGES]]
    for name, rules in (("ours", OUR_RULES), ("authors", PRESETS["paper"].training.deviations.pseudo_anomalies)):
        yield f"pseudo-anomalies, {name}: {describe_anomalies(images, rules)}"
    yield from gradient_lines(images[:: max(1, len(images) // _BATCH)][:_BATCH])


def mask_overlap(dataset: ProductDataset) -> str:
    """How far masks that are resized by the pixel in the corner overlap with those by the one in the middle."""
    overlaps = []
    for image in [image for image in dataset.test if image.mask is not None][:_MASKS]:
        mask = read_joined_mask(image.mask or image.path)
        centre, corner = (resize_mask(mask, SIDE, pixel) for pixel in MaskPixel)
        if (centre | corner).any():
            overlaps.append(float((centre & corner).sum() / (centre | corner).sum()))
    return f"IoU of centre and corner on {len(overlaps)}: mean {np.mean(overlaps):.2f}, least {min(overlaps):.2f}"


def describe_anomalies(images: Sequence[RgbImage], rules: PseudoAnomalyRules) -> str:
    """How many pseudo-anomalies say what is not to be seen."""
    make = DefectSynthesiser(TextureSource(), rules)
    areas, shares, unseen, empty = [], [], 0, 0
    for number, repeat in product(range(len(images)), range(_REPEATS)):
        anomaly = make(images[number], np.random.default_rng((number, repeat)))
        change = np.abs(anomaly.image.astype(np.int16) - images[number]).max(axis=2)
        areas.append(float(anomaly.mask.mean()))
        if not anomaly.mask.any():
            empty += 1
            continue
        shares.append(float((change[anomaly.mask] > 0).mean()))
        unseen += int(change[anomaly.mask].mean() < _UNSEEN)
    return (
        f"of {len(areas)} have {empty} no mask, {unseen} a mean change below {_UNSEEN:g} levels; {np.mean(shares):.1%} of "
        f"a mask differ; mean area {np.mean(areas):.1%}"
    )


def gradient_lines(images: Sequence[RgbImage]) -> Iterator[str]:
    """Gradients of the preset paper's first step on lite's backbone, after clipping."""
    paper = PRESETS["paper"]
    network = replace(paper.network, backbone=PRESETS["lite"].network.backbone)
    backbone, _ = build_backbone(network)
    make = DefectSynthesiser(TextureSource(), OUR_RULES)
    anomalies = [make(image, np.random.default_rng(number)) for number, image in enumerate(images)]
    normal = _features(backbone, images)
    anomalous = _features(backbone, [one.image for one in anomalies])
    masks = torch.from_numpy(np.stack([one.mask for one in anomalies]))[:, None].float()
    values = normal.transpose(0, 1).flatten(1)
    yield f"features of {network.backbone}: deviation {float(normal.std()):.2f}, variance {float(normal.var()):.1f}"
    for scaled, start, factor in product((False, True), RefinerStart, (1.0, 2.0)):
        torch.manual_seed(0)
        deviations = replace(network.deviations, global_scale=scaled, refiner_start=start)
        built = build_network(replace(network, deviations=deviations), backbone.layout)
        built.set_feature_statistics(values.mean(1), values.std(1))
        name = f"{'divided by one number' if scaled else 'plain'}, {start}, factor {factor:g}"
        yield f"first step, {name}: {_first_step(built.train(), normal, anomalous, masks, factor)}"


def _features(backbone: FeatureBackbone, images: Sequence[RgbImage]) -> Tensor:
    features: Tensor = backbone(to_tensor(np.stack(images)))
    return features


def _first_step(network: OneNipNetwork, normal: Tensor, anomalous: Tensor, masks: Tensor, factor: float) -> str:
    normals, anomalies = network.standardise(normal), network.standardise(anomalous)
    count = len(normals)
    encodings = network.encode(torch.cat([normals, anomalies, normals.roll(1, 0)]))
    reconstruction = network.decode(encodings[: 2 * count], encodings[2 * count :].repeat(2, 1, 1))
    logits = network.refine(torch.cat([normals, anomalies]), reconstruction)
    terms = combine_losses(
        reconstruction[:count],
        reconstruction[count:],
        network.fused(normals),
        logits,
        torch.cat([torch.zeros_like(masks), masks]),
        restoration=True,
        dice_weight=0.5,
        bce_weight=0.0,
        dice_factor=factor,
    )
    terms.total.backward()  # type: ignore[no-untyped-call]
    clip = PRESETS["paper"].training.clip_norm
    norm = float(torch.nn.utils.clip_grad_norm_(network.parameters(), clip))
    refiner, rest = (_median_gradient(network, of_refiner) for of_refiner in (True, False))
    return (
        f"norm {norm:.3g}, clipped to {clip:g}; median of a gradient then {refiner:.1e} in the refiner, {rest:.1e} elsewhere; "
        f"mean probability {float(logits.detach().sigmoid().mean()):.2f}"
    )


def _median_gradient(network: OneNipNetwork, of_refiner: bool) -> float:
    gradients = [
        parameter.grad.flatten()
        for name, parameter in network.named_parameters()
        if parameter.grad is not None and name.startswith("refiner") is of_refiner
    ]
    return float(torch.cat(gradients).abs().median())

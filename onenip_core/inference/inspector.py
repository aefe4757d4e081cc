"""Judge images: numpy in, `InspectionResult` out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from onenip_core.checkpoint import OneNipModel, load_model
from onenip_core.data.image_io import MIN_SIDE
from onenip_core.data.transforms import resize_to_input
from onenip_core.device import choose_device, describe_device
from onenip_core.errors import UsageError
from onenip_core.inference.anomaly_map import MapIngredients, fuse_maps, pooled_maximum, reconstruction_map, refined_map
from onenip_core.inference.prompt_pool import PromptPool
from onenip_core.manifest import ModelManifest
from onenip_core.types import InspectionResult, RgbImage, StageTimings, Verdict

PROPOSED_THRESHOLD = 1.0
"""On the calibrated scale, the limit that the model proposes for every product."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the network sees in one image, before calibration."""

    product: str
    prompt: str
    ingredients: MapIngredients
    timings: StageTimings


class Inspector:
    """A loaded model that judges images. Not thread-safe: use one per thread.

    The encodings of all prompts are computed once, when the inspector is made.
    """

    def __init__(self, model: OneNipModel, device: str = "auto", *, cache_prompts: bool = True) -> None:
        """Moves the model to the device. Raises UsageError if the device cannot be used."""
        self._device = choose_device(device)
        self._model = replace(
            model, backbone=model.backbone.to(self._device), network=model.network.to(self._device).eval()
        )
        self._pool = PromptPool(self._model, cache_encodings=cache_prompts)
        self._input_size = model.manifest.network.input_size

    @classmethod
    def load(cls, model_folder: Path, device: str = "auto", *, cache_prompts: bool = True) -> Inspector:
        """Load a model folder. Raises ModelFolderError or UsageError."""
        return cls(load_model(model_folder), device, cache_prompts=cache_prompts)

    @property
    def manifest(self) -> ModelManifest:
        """What is known about the model."""
        return self._model.manifest

    @property
    def products(self) -> tuple[str, ...]:
        """Names of the products that the model knows."""
        return tuple(product.name for product in self._model.manifest.products)

    @property
    def device_name(self) -> str:
        """The device that computes, for a person."""
        return describe_device(self._device)

    def inspect(self, image: RgbImage, product: str | None = None, threshold: float | None = None) -> InspectionResult:
        """Judge one image.

        Args:
            image: (H, W, 3) uint8 RGB, any size.
            product: whose prompts to use; None takes the product whose prompt is most similar.
            threshold: on the calibrated scale; None takes the proposed 1.0.

        Returns:
            OK or NG; NOT_CHECKED with the reason for an image that cannot be judged.

        Raises:
            UsageError: the product is unknown, or `image` is not (H, W, 3) uint8.
        """
        return self.inspect_batch([image], product, threshold)[0]

    def inspect_batch(
        self, images: Sequence[RgbImage], product: str | None = None, threshold: float | None = None
    ) -> list[InspectionResult]:
        """Judge several images at once; see `inspect`. Timings are each image's share of its batch."""
        limit = PROPOSED_THRESHOLD if threshold is None else threshold
        if not np.isfinite(limit):
            raise UsageError(f"The threshold must be a number; got {limit}.")
        large_enough = [index for index, image in enumerate(images) if min(image.shape[:2]) >= MIN_SIDE]
        analyses = self.analyse([images[index] for index in large_enough], product)
        results = [
            InspectionResult.not_checked(
                f"The image has {image.shape[1]}×{image.shape[0]} pixels; at least {MIN_SIDE}×{MIN_SIDE} are needed.",
                product,
                (image.shape[0], image.shape[1]),
            )
            for image in images
        ]
        for index, analysis in zip(large_enough, analyses, strict=True):
            height, width = images[index].shape[:2]
            results[index] = self._judge(analysis, (height, width), limit)
        return results

    def analyse(self, images: Sequence[RgbImage], product: str | None = None) -> list[Analysis]:
        """Run the network on (H, W, 3) uint8 images and return the uncalibrated maps. Raises UsageError; see `inspect`."""
        if product is not None and product not in self.products:
            raise UsageError(f"The model does not know the product {product!r}; it knows: {', '.join(self.products)}.")
        if not images:
            return []
        start = time.perf_counter()
        pixels = torch.from_numpy(np.stack([self._prepare(image) for image in images])).to(self._device)
        with torch.inference_mode():
            features = self._model.network.standardise(self._model.backbone(pixels.permute(0, 3, 1, 2)))
            self._synchronise()
            after_backbone = time.perf_counter()
            reconstruction, logits, chosen = self._run_network(features, product)
            rec_maps = reconstruction_map(reconstruction, features, self._input_size).cpu().numpy()
            ref_maps = None if logits is None else refined_map(logits, self._input_size).cpu().numpy()
        after_network = time.perf_counter()
        share = 1000 / len(images)
        timings = StageTimings(
            backbone=(after_backbone - start) * share, decoder=(after_network - after_backbone) * share
        )
        return [
            Analysis(
                product=name,
                prompt=prompt,
                ingredients=MapIngredients(rec_maps[index], None if ref_maps is None else ref_maps[index]),
                timings=timings,
            )
            for index, (name, prompt) in enumerate(chosen)
        ]

    def run_backbone(self, images: Sequence[RgbImage]) -> Tensor:
        """(B, C, g, g) plain features: preparation and backbone alone, as the benchmark times them."""
        pixels = torch.from_numpy(np.stack([self._prepare(image) for image in images])).to(self._device)
        with torch.inference_mode():
            features: Tensor = self._model.backbone(pixels.permute(0, 3, 1, 2))
        self._synchronise()
        return features

    def _run_network(
        self, features: Tensor, product: str | None
    ) -> tuple[Tensor, Tensor | None, list[tuple[str, str]]]:
        network = self._model.network
        prompts = self._pool.choose(features, product)
        encodings = torch.cat([self._pool.encoding(prompt) for prompt in prompts])
        reconstruction = network.reconstruct(features, encodings)
        chosen = [(prompt.product, prompt.name) for prompt in prompts]
        if network.refiner is None:
            return reconstruction, None, chosen
        names = {name for name, _ in chosen}
        if len(names) == 1 or not network.config.match_prompts:
            logits = network.refine(features, reconstruction, self._pool.galleries[chosen[0][0]])
        else:  # galleries differ in length between products
            logits = torch.cat(
                [
                    network.refine(features[i : i + 1], reconstruction[i : i + 1], self._pool.galleries[name])
                    for i, (name, _) in enumerate(chosen)
                ]
            )
        return reconstruction, logits, chosen

    def _judge(self, analysis: Analysis, image_size: tuple[int, int], threshold: float) -> InspectionResult:
        start = time.perf_counter()
        entry = self._model.manifest.product(analysis.product)
        if entry is None:
            raise UsageError(f"The model has no calibration for the product {analysis.product!r}.")
        fused = fuse_maps(analysis.ingredients, entry.calibration)
        score = pooled_maximum(fused)
        if not np.isfinite(score):
            return InspectionResult.not_checked(
                "The model gave a value that is not a number for this image.", analysis.product, image_size
            )
        timings = replace(analysis.timings, postprocess=(time.perf_counter() - start) * 1000)
        return InspectionResult(
            product=analysis.product,
            prompt=analysis.prompt,
            score=score,
            threshold=threshold,
            verdict=Verdict.NG if score > threshold else Verdict.OK,
            image_size=image_size,
            model_map=fused,
            timings=timings,
        )

    def _prepare(self, image: RgbImage) -> RgbImage:
        if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8:
            raise UsageError(f"Images must be (H, W, 3) uint8; got {image.shape} {image.dtype}.")
        return resize_to_input(image, self._input_size)

    def _synchronise(self) -> None:
        if self._device.type == "cuda":
            torch.cuda.synchronize(self._device)

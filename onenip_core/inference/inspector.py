"""Judge images: numpy in, `InspectionResult` out. torch is imported only where torch computes."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from onenip_core.data.images.image_file import MIN_SIDE
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import NoTorchError, UsageError
from onenip_core.inference.analysis import Analysis
from onenip_core.inference.anomaly_map import SigmoidOrder
from onenip_core.inference.engines.engine import DivisibleEngine, EngineKind, ImageFeatures, RawMaps, join_raw_maps
from onenip_core.inference.exported_model import is_exported, serve_exported
from onenip_core.inference.picture_check.picture_check import PictureCheck
from onenip_core.inference.placing import Placed, groups_seen_alike, product_sights
from onenip_core.inference.prompt_pool import Prompt, mean_over_tiles
from onenip_core.inference.served_model import ServedModel
from onenip_core.inference.shown_map import score_raw_maps
from onenip_core.limits import PROPOSED_LIMIT
from onenip_core.manifest import ModelManifest
from onenip_core.picture_doubt import PictureDoubt
from onenip_core.sentences import filled
from onenip_core.torch_presence import NO_TORCH, has_torch
from onenip_core.types import InspectionResult, RgbImage, StageTimings, Verdict

if TYPE_CHECKING:
    from onenip_core.model_folder import OneNipModel


class Inspector:
    """A loaded model that judges images. Not thread-safe: use one per thread."""

    def __init__(
        self,
        model: OneNipModel | ServedModel,
        device: str = "auto",
        limits: Mapping[str, float] | None = None,
        *,
        check_pictures: bool = True,
    ) -> None:
        """A model in memory is computed with torch on the device. Raises UsageError if the device cannot be used.

        `limits` are products' own, on the calibrated scale, where no threshold is given; 1.0 for all others. With `check_pictures`
        what is no usable picture of the product is NOT_CHECKED, where the model has learned to tell.
        """
        if not isinstance(model, ServedModel):
            from onenip_core.inference.engines.torch_engine import serve_with_torch

            model = serve_with_torch(model, device)
        self._served = model
        self._limits = dict(limits or {})
        self._grid = TileGrid.of(model.manifest.network)
        self._sights = product_sights(model.manifest, model.pool.references, self._grid)
        self._pictures = PictureCheck.of(model.manifest, model.pool.appearances, self._grid) if check_pictures else None

    @classmethod
    def load(cls, model_folder: Path, device: str = "auto", engine: EngineKind | None = None) -> Inspector:
        """Load a model folder, or the folder of an exported model.

        Args:
            model_folder: a model folder is computed with torch, an exported model with the engine it was exported for. Where there
                is no torch, a model folder is computed by the exports that it carries, which are checked first.
            device: auto, cpu or cuda; exported models compute on the CPU.
            engine: one of several engines that an exported model has passed the parity check with; None takes the folder's own.

        Raises:
            ModelFolderError: something is missing or altered, or there is no torch and the model carries no exports.
            EngineError: there is no torch, and no engine of the carried exports agrees with what it said.
            NoTorchError: torch was asked for and is not there.
            UsageError: the device or the engine does not fit the folder.
        """
        if is_exported(model_folder):
            return cls(serve_exported(model_folder, device, engine))
        if not has_torch():
            if engine is EngineKind.TORCH:
                raise NoTorchError(
                    filled("Only torch computes that, and it is not installed. {no_torch}", no_torch=NO_TORCH)
                )
            from onenip_core.inference.carried_serving import open_carried

            return cls(open_carried(model_folder, engine, device))
        if engine not in (None, EngineKind.TORCH):
            raise UsageError(
                filled(
                    "{model_folder} is a trained model, which torch computes. Export it first to use {engine}: "
                    "onenip export.",
                    model_folder=model_folder,
                    engine=engine.label,
                )
            )
        from onenip_core.model_folder import load_model

        return cls(load_model(model_folder), device)

    def with_limits(self, limits: Mapping[str, float]) -> Inspector:
        """The same loaded model, which judges these products by these limits where no threshold is given."""
        return Inspector(self._served, limits=limits, check_pictures=self._pictures is not None)

    def without_picture_check(self) -> Inspector:
        """The same loaded model, which judges whatever picture it is given."""
        return Inspector(self._served, limits=self._limits, check_pictures=False)

    def on_single_cores(self, count: int) -> Sequence[Inspector]:
        """Inspectors of the same model that may judge at the same time, each on one core. Only this one, on all cores, where its
        engine cannot be divided, or for a count of 1.

        Raises EngineError.
        """
        if count == 1 or not isinstance(self._served.engine, DivisibleEngine):
            return (self,)
        return [
            Inspector(
                replace(self._served, engine=engine), limits=self._limits, check_pictures=self._pictures is not None
            )
            for engine in self._served.engine.on_single_cores(count)
        ]

    @property
    def picture_check(self) -> PictureCheck | None:
        """What is asked of every picture before it is judged; None where that is switched off."""
        return self._pictures

    def checks_pictures_of(self, product: str) -> bool:
        """Whether it refuses what is no usable picture of this product. False for a model that was trained before it could."""
        return self._pictures is not None and self._pictures.knows(product)

    @property
    def manifest(self) -> ModelManifest:
        """What is known about the model."""
        return self._served.manifest

    @property
    def products(self) -> tuple[str, ...]:
        """Names of the products that the model knows."""
        return tuple(product.name for product in self._served.manifest.products)

    def values_of(self, product: str | None) -> ValueRange:
        """How image files are to be read that `inspect` is to judge as this product, None for any."""
        return self.manifest.values_of(product)

    @property
    def device_name(self) -> str:
        """Device and engine for a person."""
        return self._served.engine.device_name

    @property
    def engine(self) -> EngineKind:
        """What computes."""
        return self._served.engine.kind

    @property
    def export_sha256(self) -> str:
        """Of the export that the engine computes; empty where torch computes the model itself."""
        return self._served.export_sha256

    def inspect(self, image: RgbImage, product: str | None = None, threshold: float | None = None) -> InspectionResult:
        """Judge one image.

        Args:
            image: (H, W, 3) uint8 RGB, any size.
            product: whose prompts to use; None takes the product whose prompt is most similar.
            threshold: on the calibrated scale; None takes the product's own limit, where there is none the proposed 1.0.

        Returns:
            OK or NG; NOT_CHECKED with the reason for an image that cannot be judged, or is no usable picture of the product.

        Raises:
            UsageError: the product is unknown, or `image` is not (H, W, 3) uint8.
        """
        return self.inspect_batch([image], product, threshold)[0]

    def inspect_batch(
        self, images: Sequence[RgbImage], product: str | None = None, threshold: float | None = None
    ) -> list[InspectionResult]:
        """Judge several images at once; see `inspect`. Timings are each image's share of its batch."""
        if threshold is not None and not np.isfinite(threshold):
            raise UsageError(filled("The threshold must be a number; got {threshold}.", threshold=threshold))
        large_enough = [index for index, image in enumerate(images) if min(image.shape[:2]) >= MIN_SIDE]
        analyses = self.analyse([images[index] for index in large_enough], product)
        results = [
            InspectionResult.not_checked(
                filled(
                    "The image has {width}×{height} pixels; at least {min_side}×{min_side} are needed.",
                    width=image.shape[1],
                    height=image.shape[0],
                    min_side=MIN_SIDE,
                ),
                product,
                (image.shape[0], image.shape[1]),
            )
            for image in images
        ]
        for index, analysis in zip(large_enough, analyses, strict=True):
            height, width = images[index].shape[:2]
            own = self._limits.get(analysis.product, PROPOSED_LIMIT)
            results[index] = self._judge(analysis, (height, width), own if threshold is None else threshold)
        return results

    def analyse(
        self,
        images: Sequence[RgbImage],
        product: str | None = None,
        *,
        prompt_numbers: Sequence[int] | None = None,
        sigmoid: SigmoidOrder = SigmoidOrder.BEFORE,
        placed: Sequence[Placed | None] | None = None,
    ) -> list[Analysis]:
        """Run the network on (H, W, 3) uint8 images and return the uncalibrated maps.

        `prompt_numbers` names, for each image, which of the prompts of the product guides it; None takes the most similar one.
        `placed` says, where it is known for a named product, how the part of each image lies; None looks for it.

        Raises UsageError; see `inspect`.
        """
        if product is not None and product not in self.products:
            raise UsageError(
                filled(
                    "The model does not know the product {product!r}; it knows: {products}.",
                    product=product,
                    products=", ".join(self.products),
                )
            )
        if not images:
            return []
        start = time.perf_counter()
        if product is None and any(sight.area or sight.finder for sight in self._sights.values()):
            pixels, seen, chosen, placed = self._see_as_each_product(images)
        else:
            sight = self._sights[self.products[0] if product is None else product]
            placed = [sight.place(image) for image in images] if placed is None else placed
            pixels = np.concatenate([sight.tiles(*each) for each in zip(images, placed, strict=True)])
            seen = self._served.engine.features(pixels)
            chosen = self._served.pool.choose(mean_over_tiles(seen.embeddings, self._grid.count), product)
        after_backbone = time.perf_counter()
        if prompt_numbers is not None:
            chosen = self._served.pool.pick(product, prompt_numbers)
        doubts: list[PictureDoubt | None] = [None] * len(images)
        if self._pictures is not None:
            doubts = self._pictures.examine(
                pixels, seen.features, [each.product for each in chosen], product is not None
            )
        raw = self._run_network(seen, chosen)
        after_network = time.perf_counter()
        share = 1000 / len(images)
        timings = StageTimings(
            backbone=(after_backbone - start) * share, decoder=(after_network - after_backbone) * share
        )
        tiles = self._grid.count
        return [
            Analysis(
                prompt.product,
                prompt.name,
                raw[place * tiles : (place + 1) * tiles],
                self._grid,
                timings,
                self.checks_pictures_of(prompt.product),
                doubt if lies is None or lies.doubt is None else lies.doubt,
                sigmoid,
                self._sights[prompt.product].area,
                lies,
            )
            for place, (prompt, doubt, lies) in enumerate(zip(chosen, doubts, placed, strict=True))
        ]

    def prepare(self, images: Sequence[RgbImage], product: str | None = None) -> npt.NDArray[np.uint8]:
        """What the engine takes of these images, as pictures of a product, of the first where it is None. Raises UsageError."""
        sight = self._sights[self.products[0] if product is None else product]
        return np.concatenate([sight.tiles(image, sight.place(image)) for image in images])

    def place(self, image: RgbImage, product: str) -> Placed | None:
        """How the part of a picture of this product lies; None where its parts are not aligned. Raises UsageError."""
        return self._sights[product].place(image)

    def _see_as_each_product(
        self, images: Sequence[RgbImage]
    ) -> tuple[npt.NDArray[np.uint8], ImageFeatures, list[Prompt], list[Placed | None]]:
        """Of images whose product nobody named: once as each product's alignment and inspected area leave them, of which the most
        similar one counts."""
        pixels, seen, chosen, similarity, placed = [], [], [], [], []
        for sight, names in groups_seen_alike(self._sights):
            placed.append([sight.place(image) for image in images])
            pixels.append(np.concatenate([sight.tiles(*each) for each in zip(images, placed[-1], strict=True)]))
            seen.append(self._served.engine.features(pixels[-1]))
            embeddings = mean_over_tiles(seen[-1].embeddings, self._grid.count)
            prompts, nearness = self._served.pool.choose_among(embeddings, names)
            chosen.append(prompts)
            similarity.append(nearness)
        best = np.argmax(similarity, axis=0)
        rows = np.repeat(best, self._grid.count), np.arange(len(images) * self._grid.count)
        features = np.stack([one.features for one in seen])[rows]
        embeddings = np.stack([one.embeddings for one in seen])[rows]
        prompts = [chosen[group][place] for place, group in enumerate(best.tolist())]
        lying = [placed[group][place] for place, group in enumerate(best.tolist())]
        return np.stack(pixels)[rows], ImageFeatures(features, embeddings), prompts, lying

    def run_backbone(self, pixels: npt.NDArray[np.uint8]) -> ImageFeatures:
        """The engine's first half alone, on prepared pixels, as the benchmark times it."""
        return self._served.engine.features(pixels)

    def prompt_likeness(self, image: RgbImage, product: str) -> list[tuple[Prompt, float]]:
        """The prompts of a product with their cosine similarity to an image, the one that guides its inspection first.

        Raises UsageError; see `inspect`.
        """
        seen = self._served.engine.features(self.prepare([image], product))
        return self._served.pool.likeness(mean_over_tiles(seen.embeddings, self._grid.count)[0], product)

    def _run_network(self, seen: ImageFeatures, chosen: Sequence[Prompt]) -> RawMaps:
        """Each run of images of one product is a batch, because they share its gallery."""
        pool, parts, start, tiles = self._served.pool, [], 0, range(self._grid.count)
        for product, group in groupby(chosen, key=lambda prompt: prompt.product):
            prompts = list(group)
            rows = slice(start, start + len(prompts) * len(tiles))
            start = rows.stop
            gallery = pool.galleries.get(product)
            parts.append(self._served.engine.maps(seen.features[rows], pool.encodings_of(prompts, tiles), gallery))
        return join_raw_maps(parts)

    def _judge(self, analysis: Analysis, image_size: tuple[int, int], threshold: float) -> InspectionResult:
        start = time.perf_counter()
        if analysis.doubt is not None:
            refused = InspectionResult.not_checked(analysis.doubt.sentence, analysis.product, image_size)
            return replace(refused, timings=analysis.timings, picture_checked=True, doubt=analysis.doubt)
        entry = self._served.manifest.product(analysis.product)
        if entry is None:
            raise UsageError(
                filled("The model has no calibration for the product {product!r}.", product=analysis.product)
            )
        scored = score_raw_maps(analysis.raw, analysis.grid, entry.calibration, analysis.inside)
        score, shown = scored.score, scored.shown
        if not np.isfinite(score):
            return InspectionResult.not_checked(
                filled("The model gave a value that is not a number for this image."), analysis.product, image_size
            )
        timings = replace(analysis.timings, postprocess=(time.perf_counter() - start) * 1000)
        return InspectionResult(
            product=analysis.product,
            prompt=analysis.prompt,
            score=score,
            threshold=threshold,
            verdict=Verdict.NG if score > threshold else Verdict.OK,
            image_size=image_size,
            model_map=shown if analysis.placed is None else analysis.placed.put_back(shown),
            timings=timings,
            picture_checked=analysis.picture_checked,
            pose=None if analysis.placed is None else analysis.placed.pose,
        )

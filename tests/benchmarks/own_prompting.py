"""One trained model under different ways to prompt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from onenip_core.errors import UsageError
from onenip_core.inference.analysis import Analysis
from onenip_core.inference.anomaly_map import SigmoidOrder
from onenip_core.inference.inspector import Inspector
from onenip_core.model_folder import OneNipModel
from onenip_core.types import RgbImage
from tests.benchmarks.benchmark_run import Prompting

_SEED_PROMPT = 31


class PromptedInspectors:
    """Analyses images under every `Prompting`. Single-prompt variants share the network of the whole model."""

    def __init__(self, model: OneNipModel, device: str, seed: int, promptings: Sequence[Prompting]) -> None:
        self._whole = Inspector(model, device)
        self._seed = seed
        deepest = max(len(product.prompts) for product in model.manifest.products)
        count = deepest if Prompting.RANDOM in promptings else 1 if Prompting.FIXED in promptings else 0
        self._single = [Inspector(_with_one_prompt(model, place), device) for place in range(count)]

    @property
    def whole(self) -> Inspector:
        """The model as it is deployed."""
        return self._whole

    def analyse(
        self,
        images: Sequence[RgbImage],
        product: str,
        first: int,
        prompting: Prompting,
        sigmoid: SigmoidOrder = SigmoidOrder.BEFORE,
    ) -> list[Analysis]:
        """Uncalibrated maps of test images of `product`, of which `first` is the number of the first one."""
        if prompting is Prompting.RANDOM:
            return [
                self._single[self._draw(product, first + place)].analyse([image], product, sigmoid=sigmoid)[0]
                for place, image in enumerate(images)
            ]
        if prompting is Prompting.FIXED:
            return self._single[0].analyse(images, product, sigmoid=sigmoid)
        if prompting is Prompting.AUTO:
            return self._whole.analyse(images, sigmoid=sigmoid)
        guide = self._next(product) if prompting is Prompting.WRONG else product
        return self._whole.analyse(images, guide, sigmoid=sigmoid)

    def _next(self, product: str) -> str:
        names = self._whole.products
        if len(names) < 2:
            raise UsageError(f"The model knows {product!r} alone: no other product's prompts could be the wrong ones.")
        return names[(names.index(product) + 1) % len(names)]

    def _draw(self, product: str, number: int) -> int:
        names = self._whole.products
        prompts = self._whole.manifest.products[names.index(product)].prompts
        rng = np.random.default_rng((self._seed, _SEED_PROMPT, names.index(product), number))
        return int(rng.integers(len(prompts)))


def _with_one_prompt(model: OneNipModel, place: int) -> OneNipModel:
    """The model with one prompt of every product: the one at `place`, or the last where there are fewer."""
    places = {product.name: min(place, len(product.prompts) - 1) for product in model.manifest.products}
    products = tuple(
        replace(product, prompts=(product.prompts[places[product.name]],)) for product in model.manifest.products
    )
    tiles = model.manifest.network.tile_count
    prompts = {name: model.prompts[name][own * tiles : (own + 1) * tiles] for name, own in places.items()}
    return replace(model, manifest=replace(model.manifest, products=products), prompts=prompts)

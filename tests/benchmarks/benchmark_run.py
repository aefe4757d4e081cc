"""What a benchmark run is: everything that its figures depend on, as frozen values."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from onenip_core.config import Budget, Preset
from onenip_core.data.images.image_walk import list_images
from onenip_core.hashing import hash_bytes, hash_file
from onenip_core.json_values import without_defaults
from tests.benchmarks.data import Size


class Method(StrEnum):
    """What is measured."""

    ONENIP = "onenip"
    """Ours: one model for all products."""
    PATCHCORE = "patchcore"
    """anomalib's, one model per product."""
    PATCHCORE_ONE_BANK = "patchcore-one-bank"
    """anomalib's, one memory bank for all products."""
    PADIM = "padim"
    """anomalib's, one model per product."""
    PADIM_ONE_MODEL = "padim-one-model"
    """anomalib's, one Gaussian at every place for all products."""
    NEAREST_NEIGHBOUR = "nearest-neighbour"
    """Distance to the nearest training token of the stride-16 features, one bank per product."""


ANOMALIB_METHODS = frozenset({Method.PATCHCORE, Method.PATCHCORE_ONE_BANK, Method.PADIM, Method.PADIM_ONE_MODEL})


class Prompting(StrEnum):
    """Which prompt guides a test image."""

    PRODUCT = "product"
    """The most similar one in the gallery of the image's product."""
    AUTO = "auto"
    """The most similar one of all products."""
    WRONG = "wrong"
    """The most similar one of the *next* product (the first after the last)."""
    FIXED = "fixed"
    """The first prompt of the image's product; the gallery is this one prompt."""
    RANDOM = "random"
    """One drawn at random from the gallery of the image's product; the gallery is this one prompt."""


@dataclass(frozen=True, slots=True)
class NamedRun:
    """A row of the table of runs: what is compared, before seed, budget and size are chosen."""

    name: str
    description: str
    method: Method
    preset_name: str
    settings: Preset
    """Of a peer only the network's backbone and input size count."""
    product_count: int | None = None
    """Only the first so many products, by name; None takes all."""
    promptings: tuple[Prompting, ...] = (Prompting.PRODUCT,)
    """Ways to prompt that are measured beside what the command line asks for."""
    alphas: tuple[float, ...] = ()
    """Further shares of the refined map in the paper's fusion (its table 4c), measured on the same model."""

    @property
    def is_trained(self) -> bool:
        """True if a budget applies; the peers have none."""
        return self.method is Method.ONENIP


@dataclass(frozen=True, slots=True)
class Supplies:
    """Files that a training takes beside its images."""

    weights: Path | None = None
    """Backbone weights; None takes the packaged ones."""
    textures: Path | None = None
    """Folder of images that pseudo-anomalies are filled with, such as DTD's; None generates textures."""

    def digest(self, images: str) -> str:
        """Identity of a run's inputs: of its images alone, where it takes nothing else."""
        parts = [images]
        if self.weights is not None:
            parts.append(hash_file(self.weights))
        if self.textures is not None:
            names = [(path.name, path.stat().st_size) for path in list_images(self.textures, recursive=True)]
            parts.append(f"textures {json.dumps(names)}")
        return images if len(parts) == 1 else hash_bytes("/".join(parts).encode("utf-8", "surrogatepass"))


NOTHING_ELSE = Supplies()


@dataclass(frozen=True, slots=True)
class BenchmarkRun:
    """One run: a row of the table with seed, budget and size."""

    named: NamedRun
    seed: int
    size: Size
    budget: Budget
    """Empty takes the preset's epochs; always empty for peers."""
    products: tuple[str, ...] = ()
    """Empty takes all below the data folder."""
    device: str = "cpu"

    def settings_hash(self, digest_of_data: str) -> str:
        """Identity of all settings and images, 12 hexadecimal digits.

        Options that have their default value do not count, so that results stay valid when an option is added.
        """
        identity = [{**_frame_of(self), "settings": _counting_settings(self.named, without_defaults)}, digest_of_data]
        return hash_bytes(json.dumps(identity, sort_keys=True).encode())[:12]

    def stem(self, digest_of_data: str) -> str:
        """Name of the run's files, without a suffix."""
        parts = [self.named.name, str(self.size), budget_text(self.budget, "-"), f"seed{self.seed}"]
        return "-".join([part for part in parts if part] + [self.settings_hash(digest_of_data)])


def settings_of(run: BenchmarkRun) -> dict[str, Any]:
    """All settings that figures depend on, as JSON knows them."""
    return {**_frame_of(run), "settings": _counting_settings(run.named, asdict)}


def _frame_of(run: BenchmarkRun) -> dict[str, Any]:
    return {
        "method": str(run.named.method),
        "product_count": run.named.product_count,
        "seed": run.seed,
        "size": str(run.size),
        "budget": {key: value for key, value in asdict(run.budget).items() if value is not None},
        "products": sorted(run.products),
        "device": run.device,
    }


def _counting_settings(named: NamedRun, describe: Callable[[Preset], dict[str, Any]]) -> dict[str, Any]:
    if named.is_trained:
        return describe(named.settings)
    network = named.settings.network
    return {"backbone": network.backbone, "input_size": network.input_size}


def budget_text(budget: Budget, space: str = " ") -> str:
    """ "2000 steps", "15 minutes"; empty for an empty budget."""
    for value, unit in ((budget.steps, "steps"), (budget.epochs, "epochs"), (budget.minutes, "minutes")):
        if value is not None:
            return f"{value:g}{space}{unit}"
    return ""

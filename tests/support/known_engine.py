"""A served model that nobody trained: its engine computes what a person can compute in the head."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from onenip_core.config import PRESETS
from onenip_core.inference.engines.engine import EngineKind, FloatArray, ImageFeatures, RawMaps
from onenip_core.inference.prompt_pool import PromptPool, list_prompts
from onenip_core.inference.served_model import ServedModel
from onenip_core.manifest import Calibration, ModelManifest, ProductEntry, PromptEntry, TrainingRecord

SIZE = 64


class KnownEngine:
    """The feature of a place is its mean grey, 0…1; its residual is how far that is from the prompt's."""

    kind = EngineKind.TORCH
    device_name = "the head"

    def features(self, pixels: npt.NDArray[np.uint8]) -> ImageFeatures:
        """See `Engine`: one channel on a grid of four."""
        grid = SIZE // 16
        blocks = pixels.astype(np.float32).reshape(len(pixels), grid, 16, grid, 16, 3).mean(axis=(2, 4, 5)) / 255
        features = blocks[:, None]
        return ImageFeatures(features, features.mean(axis=(2, 3)))

    def maps(self, features: FloatArray, encodings: FloatArray | None, gallery: FloatArray | None) -> RawMaps:
        """See `Engine`."""
        assert encodings is not None
        return RawMaps(np.abs(features[:, 0] - encodings[:, :1, :1].reshape(-1, 1, 1)), None)


def serve_known(levels: dict[str, float], calibrations: dict[str, Calibration]) -> ServedModel:
    """Products by the grey of their only prompt, 0…1."""
    lite = PRESETS["lite"]
    network = replace(lite.network, input_size=SIZE, match_prompts=False, refiner=False)
    manifest = ModelManifest(
        preset="lite",
        network=network,
        channels=1,
        backbone_sha256="b" * 64,
        backbone_source="package",
        products=tuple(
            ProductEntry(name, (PromptEntry("p.png", "c" * 64, registered=False),), calibrations[name], 10)
            for name in levels
        ),
        training=TrainingRecord(lite.training, 0, 1, 1.0, 8, "cpu", "fp32", {}),
        data_fingerprint="d" * 64,
        created_at="2026-03-01T09:15:02+00:00",
        versions={},
    )
    greys = np.array(list(levels.values()), np.float32)
    pool = PromptPool(
        prompts=list_prompts([(name, ["p.png"]) for name in levels]),
        embeddings=greys[:, None],
        encodings=greys[:, None, None],
        galleries={},
    )
    return ServedModel(manifest, KnownEngine(), pool)

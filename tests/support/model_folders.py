"""Model folders with a true manifest and tensors that nobody computes with: made in a moment, without torch."""

from __future__ import annotations

import json
from pathlib import Path

from onenip_core.config import PRESETS
from onenip_core.hashing import hash_file
from onenip_core.manifest import (
    MANIFEST_NAME,
    Calibration,
    ModelManifest,
    ProductEntry,
    PromptEntry,
    TrainingRecord,
    manifest_to_json,
)


def write_model_folder(folder: Path, products: tuple[str, ...] = ("Gear",), size: int = 300_000) -> Path:
    folder.mkdir(parents=True)
    tensors = folder / "model.safetensors"
    tensors.write_bytes(bytes(range(250)) * (size // 250))
    lite = PRESETS["lite"]
    calibration = Calibration(1.0, 1.0, 0.0, (0.4, 0.5, 0.6), 0.03, (0.01, 0.09), 0.72)
    manifest = ModelManifest(
        preset="lite",
        network=lite.network,
        channels=400,
        backbone_sha256="b" * 64,
        backbone_source="package",
        products=tuple(
            ProductEntry(name, (PromptEntry("p.png", "c" * 64, registered=True),), calibration, 56) for name in products
        ),
        training=TrainingRecord(lite.training, 0, 1200, 185.0, 8, "cpu", "fp32", {"total": 0.1}),
        data_fingerprint="d" * 64,
        created_at="2026-03-01T09:15:02+00:00",
        versions={},
        tensors_sha256=hash_file(tensors),
        tensors_bytes=tensors.stat().st_size,
    )
    (folder / MANIFEST_NAME).write_text(json.dumps(manifest_to_json(manifest)), encoding="utf-8")
    return folder

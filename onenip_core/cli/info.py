"""`onenip info`."""

from __future__ import annotations

import argparse
import json

from onenip_core.checkpoint import load_model
from onenip_core.cli.main import EXIT_OK
from onenip_core.manifest import ModelManifest, manifest_to_json


def run(arguments: argparse.Namespace) -> int:
    """Check the whole model folder and show what it is."""
    manifest = load_model(arguments.model).manifest
    if arguments.json:
        print(json.dumps(manifest_to_json(manifest), indent=2, ensure_ascii=False))  # noqa: T201
    else:
        print(describe(manifest))  # noqa: T201
    return EXIT_OK


def describe(manifest: ModelManifest) -> str:
    """A model in words."""
    network, training = manifest.network, manifest.training
    lines = [
        f"Preset      {manifest.preset}, trained {manifest.created_at}",
        f"Backbone    {network.backbone} ({manifest.backbone_source}), {manifest.channels} channels at {network.input_size} px",
        f"Network     {network.width} wide, {network.encoder_layers}+{network.decoder_layers} layers, "
        f"prompt {network.prompt_mode}, refiner {'on' if network.refiner else 'off'}",
        f"Training    {training.steps} steps of {training.batch_size} in {training.seconds:.0f} s on {training.device}, "
        f"{training.precision}, seed {training.seed}",
        f"Files       {manifest.tensors_bytes / 1e6:.1f} MB, all hashes match",
        "Products",
    ]
    for product in manifest.products:
        calibration = product.calibration
        low, high = calibration.observed_interval
        found = "-" if calibration.pseudo_anomalies_found is None else f"{calibration.pseudo_anomalies_found:.0%} of"
        rejected = sum(score > 1.0 for score in calibration.held_out_scores)
        lines.append(
            f"  {product.name}: {product.training_images} training images, {len(product.prompts)} prompts; of "
            f"{len(calibration.held_out_scores)} held-out good parts {rejected} would be rejected "
            f"(95 % interval {low:.0%} to {high:.0%}); {found} pseudo-anomalies found"
        )
    return "\n".join(lines)

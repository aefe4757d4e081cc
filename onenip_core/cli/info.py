"""`onenip info`."""

from __future__ import annotations

import argparse
import json
from dataclasses import fields
from pathlib import Path

from onenip_core.backbones.recommended import known_backbone
from onenip_core.cli.alignment_option import describe_alignment
from onenip_core.cli.area_option import describe_area
from onenip_core.cli.counted import counted
from onenip_core.cli.main import EXIT_OK
from onenip_core.cli.model_file_info import describe_origin, show_model_file
from onenip_core.config import PRESETS
from onenip_core.data.images.tiles import TileGrid
from onenip_core.idle_switches import idle_switches
from onenip_core.inference.exported_model import ExportedModel, is_exported, load_exported
from onenip_core.inference.parity_record import describe_parity, parity_to_json
from onenip_core.json_values import without_defaults
from onenip_core.manifest import (
    ModelManifest,
    ProductEntry,
    TrainingRecord,
    check_tensors,
    load_manifest,
    manifest_to_json,
)
from onenip_core.model_file.carried_description import carried_description
from onenip_core.prompts_only_words import describe_prompts_only
from onenip_core.setting_changes import changeable_settings
from onenip_core.statistics import rejection_interval
from onenip_core.torch_presence import has_torch


def run(arguments: argparse.Namespace) -> int:
    """Check the whole model folder and show what it is."""
    if arguments.model.is_file():
        return show_model_file(arguments.model, as_json=arguments.json)
    exported = load_exported(arguments.model) if is_exported(arguments.model) else None
    manifest = _check(arguments.model) if exported is None else exported.manifest
    origin = carried_description(arguments.model)
    if arguments.json:
        value = manifest_to_json(manifest)
        if exported is not None:
            value |= {"exported": {"format": str(exported.format), "parity": parity_to_json(exported.parity)}}
        if origin is not None:
            value |= {
                "model_file": {
                    "program": origin.program,
                    "written_at": origin.written_at,
                    "title": origin.title,
                    "limits": {product.name: product.limit for product in origin.products},
                }
            }
        print(json.dumps(value, indent=2, ensure_ascii=False))  # noqa: T201
    else:
        files = (
            f"{manifest.tensors_bytes / 1e6:.1f} MB, all hashes match"
            if exported is None
            else describe_export(exported)
        )
        print(describe(manifest, files))  # noqa: T201
        if origin is not None:
            print(describe_origin(origin))  # noqa: T201
    return EXIT_OK


def _check(folder: Path) -> ModelManifest:
    """Of a model folder whose files are whole; where torch is there, also that they make a network. Raises ModelFolderError."""
    if has_torch():
        from onenip_core.model_folder import load_model

        return load_model(folder).manifest
    manifest = load_manifest(folder)
    check_tensors(folder, manifest)
    return manifest


def describe_export(exported: ExportedModel) -> str:
    """An exported model's own part in words."""
    parity = exported.parity
    lines = [
        f"{exported.bytes / 1e6:.1f} MB, exported for {exported.format.engines[0].label}, all hashes match",
        f"Parity      with torch, on {counted(parity.reference_images, 'image')} and "
        f"{counted(parity.reference_prompts, 'prompt')}",
    ]
    for kind, one in parity.engines.items():
        lines.append(f"  {describe_parity(kind, one)}")
    return "\n".join(lines)


def _describe_tiles(manifest: ModelManifest) -> str:
    grid = TileGrid.of(manifest.network)
    return "" if grid.count == 1 else f", {grid.across}×{grid.across} tiles of an image of {grid.side} px"


def describe(manifest: ModelManifest, files: str) -> str:
    """A model in words; `files` says what was found of its files."""
    network, training = manifest.network, manifest.training
    lines = [
        f"Preset      {manifest.preset}, {'made' if manifest.untrained_products else 'trained'} {manifest.created_at}",
        *_describe_parent(manifest),
        f"Backbone    {network.backbone} ({manifest.backbone_source}), {manifest.channels} channels at {network.input_size} px"
        f"{_describe_tiles(manifest)}",
        f"Network     {network.width} wide, {network.encoder_layers}+{network.decoder_layers} layers, "
        f"prompt {network.prompt_mode}, refiner {'on' if network.refiner else 'off'}",
        f"Training    {counted(training.steps, 'step')} of {training.batch_size} in {training.seconds:.0f} s on {training.device}, "
        f"{training.precision}, seed {training.seed}{_describe_batches(training)}",
        *_describe_quality(manifest),
        *_describe_changes(manifest),
        *_describe_deviations(manifest),
        f"Files       {files}",
        "Products",
    ]
    for product in manifest.products:
        lines.append(
            f"  {product.name}: {_describe_images(product)}, {counted(len(product.prompts), 'prompt')}; "
            + _describe_limit(product)
            + ("" if product.values.is_full else f"; files with 16 bits a value use {product.values.bits} of them")
            + describe_area(product.area)
            + describe_alignment(product.alignment)
            + f"; {_describe_picture_check(product)}"
            + ("" if product.prompts_only is None else f"; {describe_prompts_only(product.prompts_only)}")
        )
    return "\n".join(lines)


def _describe_parent(manifest: ModelManifest) -> list[str]:
    """The model whose network it has, or whose network its training began with."""
    if not manifest.parent_sha256:
        return []
    label = "Made from " if manifest.untrained_products else "Began with"
    return [f"{label}  the model with the hash {manifest.parent_sha256}"]


def _describe_images(product: ProductEntry) -> str:
    if product.prompts_only is not None:
        return f"{counted(product.training_images, 'image')} in its gallery, none of which trained the network"
    return counted(product.training_images, "training image")


def _describe_quality(manifest: ModelManifest) -> list[str]:
    """Of a recommended backbone that nobody has measured our network on."""
    backbone = known_backbone(manifest.network.backbone)
    if backbone is None or backbone.is_measured:
        return []
    return [
        f"Quality     with {backbone.title} not measured: docs/benchmarks.md has no figures of it; judge it on parts of your own"
    ]


def _describe_batches(training: TrainingRecord) -> str:
    if not training.batch_changes:
        return ""
    halvings = ", ".join(f"to {change.batch_size} at step {change.step}" for change in training.batch_changes)
    return f"; memory ran out, and batches became smaller: from {training.config.batch_size} {halvings}"


def _describe_changes(manifest: ModelManifest) -> list[str]:
    """What `--set` can change and what is not as in the preset of that name; switches have a line of their own."""
    preset = PRESETS.get(manifest.preset)
    if preset is None:
        return []
    pairs = ((manifest.network, preset.network), (manifest.training.config, preset.training))
    names = changeable_settings()
    changes = [
        f"{own.name}={getattr(kept, own.name)}"
        for kept, usual in pairs
        for own in fields(kept)
        if own.name in names and getattr(kept, own.name) != getattr(usual, own.name)
    ]
    return [f"Changed     {', '.join(changes)}, unlike the preset {manifest.preset} of this version"] if changes else []


def _describe_deviations(manifest: ModelManifest) -> list[str]:
    """The switches that are not as we would have them, but for those that do nothing in this network."""
    switched = {
        **without_defaults(manifest.network.deviations),
        **without_defaults(manifest.training.config.deviations),
    }
    switched |= switched.pop("pseudo_anomalies", {})
    for name in idle_switches(manifest.network, manifest.training.config):
        del switched[name]
    if not switched:
        return []
    return ["Switches    " + ", ".join(f"{name}={value}" for name, value in switched.items())]


def _describe_limit(product: ProductEntry) -> str:
    calibration = product.calibration
    scores = calibration.held_out_scores
    if not scores:
        return (
            "no good part was held out: the limit comes from images that the network was trained on, and nobody knows how many "
            "good parts it rejects"
        )
    low, high = calibration.observed_interval
    found = "-" if calibration.pseudo_anomalies_found is None else f"{calibration.pseudo_anomalies_found:.0%} of"
    rejected = sum(score > 1.0 for score in scores)
    rested = counted(len(scores), "held-out good part")
    if calibration.crossed:
        known = "trained the network" if product.prompts_only is None else "are in its gallery"
        rested = f"{counted(len(scores), 'good part')}, each judged as if it were new ({calibration.crossed} of them {known}),"
    return (
        f"of {rested} {rejected} would be rejected (95 % interval {low:.0%} to {high:.0%}); "
        f"{found} pseudo-anomalies found"
    )


def _describe_picture_check(product: ProductEntry) -> str:
    picture = product.picture
    if picture is None:
        return "pictures are not checked (too few images of good parts, or trained before there was a check)"
    low, high = rejection_interval(picture.refused, picture.held_out)
    return (
        f"pictures are checked, by {picture.pictures} good parts; of {picture.held_out} held-out ones {picture.refused} would be "
        f"refused (95 % interval {low:.0%} to {high:.0%})"
    )

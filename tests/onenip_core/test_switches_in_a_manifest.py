"""Models from before there were switches keep their hash, and what differs is kept with a model."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

from onenip_core.config import PRESETS, Budget, Preset
from onenip_core.deviations import OUR_NETWORK, OUR_TRAINING
from onenip_core.hashing import hash_bytes, hash_json
from onenip_core.manifest import (
    BatchChange,
    ModelManifest,
    load_manifest,
    manifest_digest,
    manifest_from_json,
    manifest_to_json,
)
from onenip_core.training.run_inputs import RunInputs


def written_again(manifest: ModelManifest) -> ModelManifest:
    return manifest_from_json(json.dumps(manifest_to_json(manifest)), "here")


def test_a_model_of_the_schema_before_keeps_its_hash_and_has_our_defaults(small_model: Path) -> None:
    body = manifest_to_json(load_manifest(small_model))
    del body["manifest_sha256"]
    assert "deviations" not in body["network"] and "deviations" not in body["training"]["config"]
    assert "batch_changes" not in body["training"]
    older = {**body, "schema_version": 4}
    digest = hash_json(older)
    manifest = manifest_from_json(json.dumps({**older, "manifest_sha256": digest}), "here")
    assert manifest_digest(manifest) == digest and manifest.schema_version == 4
    assert (manifest.network.deviations, manifest.training.config.deviations) == (OUR_NETWORK, OUR_TRAINING)
    assert manifest.training.batch_changes == ()


def test_switches_and_smaller_batches_are_kept(small_model: Path) -> None:
    plain = load_manifest(small_model)
    paper = PRESETS["paper"]
    training = replace(plain.training, config=paper.training, batch_changes=(BatchChange(7, 2),))
    manifest = replace(plain, network=paper.network, training=training, schema_version=5)
    assert written_again(manifest) == manifest
    body = manifest_to_json(manifest)
    assert body["network"]["deviations"] == {
        "last_norms": True,
        "normal_queries": True,
        "decoder_feedforward_dropout": False,
        "refiner_start": "xavier",
    }
    assert body["training"]["config"]["deviations"]["pseudo_anomalies"]["noise_turn"] == 5.0
    assert manifest_digest(manifest) != manifest_digest(replace(manifest, network=plain.network))


def test_an_unfinished_run_from_before_can_be_continued_but_not_with_other_switches(tiny_settings: Preset) -> None:
    def fingerprint(preset: Preset) -> str:
        return RunInputs("lite", preset, (), {}, 0, Path("out")).fingerprint(Budget(steps=3), "digest", None, "float32")

    settings = asdict(tiny_settings)
    del settings["network"]["deviations"], settings["training"]["deviations"]
    budget = {"steps": 3, "epochs": None, "minutes": None}
    before = [{"preset": settings, "budget": budget, "seed": 0, "precision": "float32"}, [], [], "digest", [], []]
    assert fingerprint(tiny_settings) == hash_bytes(json.dumps(before, sort_keys=True).encode())
    other = replace(OUR_TRAINING, dice_factor=1.0)
    changed = replace(tiny_settings, training=replace(tiny_settings.training, deviations=other))
    assert fingerprint(changed) != fingerprint(tiny_settings)

"""Models from before there were switches keep their hash, and what differs is kept with a model."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from onenip_core.config import PRESETS, Budget, Preset
from onenip_core.deviations import OUR_NETWORK, OUR_TRAINING
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


OLDER = Path(__file__).with_name("manifest_of_schema_4.json")
"""Written by the version before there were switches, of a model that was trained for three steps."""
OLDER_FINGERPRINT = "6b616ebe82c5112be1b225c7345fd5ad93634ca5bff766980989ad1aee64face"
"""That version's, of an unfinished run with that model's settings."""


def test_a_model_of_the_schema_before_keeps_its_hash_and_has_our_defaults() -> None:
    text = OLDER.read_text(encoding="utf-8")
    body = json.loads(text)
    assert body["schema_version"] == 4 and "deviations" not in text and "batch_changes" not in text
    manifest = manifest_from_json(text, "here")
    assert manifest_digest(manifest) == body["manifest_sha256"]
    assert json.loads(json.dumps(manifest_to_json(manifest))) == body
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


def test_an_unfinished_run_from_before_can_be_continued_but_not_with_other_switches() -> None:
    def fingerprint(preset: Preset) -> str:
        return RunInputs("lite", preset, (), {}, 0, Path("out")).fingerprint(Budget(steps=3), "digest", None, "float32")

    manifest = manifest_from_json(OLDER.read_text(encoding="utf-8"), "here")
    settings = Preset(manifest.network, manifest.training.config, epochs=2)
    assert fingerprint(settings) == OLDER_FINGERPRINT
    other = replace(OUR_TRAINING, dice_factor=1.0)
    changed = replace(settings, training=replace(settings.training, deviations=other))
    assert fingerprint(changed) != OLDER_FINGERPRINT

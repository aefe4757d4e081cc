"""What the details of a model say where none was held out, and where memory ran out in its training."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.model_details import ModelDetails
from app.domain.model_record import ModelRecord
from app.pages.train.parts.model_details import ModelDetailsDialog
from app.widgets.look.appearance import Appearance
from onenip_core.manifest import BatchChange, ModelManifest, load_manifest
from tests.support.model_folders import write_model_folder


def text_of(qtbot: QtBot, manifest: ModelManifest, folder: Path) -> str:
    record = ModelRecord(1, "m-0001", folder, "paper", "2026-03-01T09:15:02+00:00", ("Gear",), False, (1,))
    dialog = ModelDetailsDialog(Appearance(), ModelDetails(record, manifest, "0" * 64, 1000), ())
    qtbot.addWidget(dialog)
    return dialog.text


def test_where_nothing_was_held_out_no_share_is_promised(qtbot: QtBot, tmp_path: Path) -> None:
    manifest = load_manifest(write_model_folder(tmp_path / "model"))
    (product,) = manifest.products
    assert "about 0 of 100 good parts" in text_of(qtbot, manifest, tmp_path)
    calibration = replace(
        product.calibration, held_out_scores=(), observed_interval=(0.0, 1.0), pseudo_anomalies_found=None
    )
    said = text_of(qtbot, replace(manifest, products=(replace(product, calibration=calibration),)), tmp_path)
    assert "No good part was kept from training, so nobody knows how many the proposed limit rejects." in said
    assert "of 100 good parts" not in said


def test_smaller_batches_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    manifest = load_manifest(write_model_folder(tmp_path / "model"))
    assert "memory ran out" not in text_of(qtbot, manifest, tmp_path)
    changes = (BatchChange(3, 4), BatchChange(9, 2))
    said = text_of(qtbot, replace(manifest, training=replace(manifest.training, batch_changes=changes)), tmp_path)
    assert "memory ran out, so batches became smaller: 2 instead of 8" in said

"""What looks after settings, disk and the evidence for a limit."""

from __future__ import annotations

import json
import mmap
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.calibration_scores import CalibrationScores
from app.operations.disk_watch import DiskWatch
from app.operations.limit_evidence import LimitEvidence
from app.operations.settings_keeper import SettingsKeeper
from app.operations.spare_memory import SpareMemory
from app.operations.task_runner import TaskRunner
from app.settings.schema import DEVICE, OVERLAY_OPACITY, THEME, Theme
from app.settings.store import SettingsStore
from onenip_core.config import PRESETS
from onenip_core.manifest import (
    MANIFEST_NAME,
    Calibration,
    ModelManifest,
    ProductEntry,
    TrainingRecord,
    manifest_to_json,
)
from tests.support.office import Office


def test_a_model_without_a_readable_manifest_promises_nothing(office: Office) -> None:
    office.create()
    LimitEvidence(office.app_state, office.reader, office.app_state)
    office.app_state.set_limit_evidence(CalibrationScores((0.5,), (2.0,)))
    folder = office.workspace.models_folder / "m-0001"
    folder.mkdir()
    model = office.workspace.models.add("m-0001", folder, "lite", ["bracket"])
    office.app_state.set_models((office.workspace.models.activate(model.id),))
    office.settle()
    assert office.app_state.limit_evidence == CalibrationScores()


def write_manifest(folder: Path, calibration: Calibration) -> None:
    """Of a model that knows the product “bracket”."""
    manifest = ModelManifest(
        "lite", PRESETS["lite"].network, 24, "0" * 64, "timm", (ProductEntry("bracket", (), calibration, 20),),
        TrainingRecord(PRESETS["lite"].training, 0, 5, 1.0, 4, "cpu", "fp32", {}), "0" * 64, "2026-03-01", {},
    )  # fmt: skip
    folder.mkdir()
    (folder / MANIFEST_NAME).write_text(json.dumps(manifest_to_json(manifest)), encoding="utf-8")


def test_what_calibration_scored_comes_from_the_active_model(office: Office) -> None:
    office.create()
    LimitEvidence(office.app_state, office.reader, office.app_state)
    older = Calibration(1.0, 1.0, 0.0, (0.4, 0.6), 0.03, (0.0, 0.8), 1.0)
    for name, calibration in (("m-0001", older), ("m-0002", replace(older, pseudo_anomaly_scores=(0.9, 3.5)))):
        folder = office.workspace.models_folder / name
        write_manifest(folder, calibration)
        model = office.workspace.models.add(name, folder, "lite", ["bracket"])
        office.app_state.set_models((office.workspace.models.activate(model.id),))
        office.settle()
        expected = CalibrationScores((0.4, 0.6), calibration.pseudo_anomaly_scores)
        assert office.app_state.limit_evidence == expected
    assert office.app_state.limit_evidence.pseudo_anomalies == (0.9, 3.5)


def test_settings_are_kept(office: Office) -> None:
    store = SettingsStore(office.workspace.settings_path)
    keeper = SettingsKeeper(office.app_state, store, TaskRunner("disk"))
    for opacity in (0.1, 0.2, 1.0):
        office.app_state.set_setting(OVERLAY_OPACITY, opacity)
    office.app_state.set_setting(THEME, Theme.DARK)
    office.app_state.set_setting(DEVICE, "cpu")
    keeper.close()
    kept = store.load().settings
    assert (kept[THEME], kept[OVERLAY_OPACITY], kept[DEVICE]) == (Theme.DARK, 1.0, "cpu")


def test_a_disk_that_refuses_the_settings_is_told_once(office: Office, tmp_path: Path) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_text("in the way")
    keeper = SettingsKeeper(office.app_state, SettingsStore(nowhere / "settings.json"), office.reader)
    for opacity in (0.1, 0.2, 0.3):
        office.app_state.set_setting(OVERLAY_OPACITY, opacity)
        keeper.write()
        office.settle()
    assert [notice.title for notice in office.notices].count("The settings were not saved") == 1
    keeper.close()


def test_the_disk_is_looked_at_and_told(office: Office) -> None:
    watch = DiskWatch(office.app_state, office.workspace, office.reader)
    watch.look()
    office.settle()
    assert (office.app_state.disk_free_bytes or 0) > 0


@pytest.mark.skipif(sys.platform != "linux", reason="other systems give memory back by themselves")
def test_what_lies_free_between_blocks_in_use_goes_back_to_the_system(office: Office) -> None:
    blocks = [bytearray(60_000 if number % 2 else 600) for number in range(4000)]  # 120 MB between 2,000 small ones
    small = blocks[::2]
    del blocks
    before = own_memory()
    SpareMemory(office.reader).give_back()
    office.settle()
    assert before - own_memory() > 60e6
    assert len(small) == 2000


def own_memory() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * float(mmap.PAGESIZE)

"""What looks after settings, disk and the evidence for a limit."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.calibration_scores import CalibrationScores
from app.operations import spare_memory
from app.operations.disk_watch import DiskWatch
from app.operations.limit_evidence import LimitEvidence
from app.operations.settings_keeper import SettingsKeeper
from app.operations.spare_memory import SpareMemory
from app.operations.task_runner import TaskRunner
from app.settings.schema import DEVICE, FLOWS, OPERATOR_PIN, OVERLAY_OPACITY, THEME, Theme
from app.settings.store import SettingsStore
from onenip_core.config import PRESETS
from onenip_core.errors import StorageError
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


def test_the_log_keeps_what_decides_verdicts_and_no_secret(office: Office) -> None:
    store, audit = SettingsStore(office.workspace.settings_path), office.workspace.audit
    keeper = SettingsKeeper(office.app_state, store, TaskRunner("disk"), audit=audit)
    before = audit.count()
    office.app_state.set_setting(THEME, Theme.DARK)
    office.app_state.set_setting(DEVICE, "cpu")
    office.app_state.set_setting(OPERATOR_PIN, "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA")
    office.app_state.set_setting(FLOWS, {"1": "{}", "2": "{}"})
    keeper.write()
    office.app_state.set_setting(FLOWS, {"1": "{}", "2": '{"trigger": "key"}'})
    keeper.close()
    lines = [line for line in audit.entries() if line.number > before]
    assert sorted((line.name, dict(line.before), dict(line.after)) for line in lines[:3]) == [
        ("device", {"device": "auto"}, {"device": "cpu"}),
        ("flows", {"1": None, "2": None}, {"1": "{}", "2": "{}"}),
        ("operator_pin", {"operator_pin": ""}, {"operator_pin": "•"}),
    ]
    assert [(dict(line.before), dict(line.after)) for line in lines[3:]] == [({"2": "{}"}, {"2": '{"trigger": "key"}'})]
    assert audit.verify().is_sound


def test_what_the_log_refused_is_logged_with_the_next_change(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    store, audit = SettingsStore(office.workspace.settings_path), office.workspace.audit
    keeper = SettingsKeeper(office.app_state, store, office.reader, audit=audit)
    before = audit.count()

    def refuse(*_given: object) -> None:
        raise StorageError("the disk is full")

    monkeypatch.setattr(audit, "note_all", refuse)
    for device in ("cpu", "auto"):
        office.app_state.set_setting(DEVICE, device)
        keeper.write()
        office.settle()
    assert store.load().settings[DEVICE] == "auto"
    assert [notice.title.split(",")[0] for notice in office.notices] == ["The settings were saved"], (
        "told once, and not as lost"
    )
    monkeypatch.undo()
    office.app_state.set_setting(DEVICE, "cuda")
    keeper.write()
    office.settle()
    lines = [line for line in audit.entries() if line.number > before]
    assert [line.after for line in lines] == [{"device": "cpu"}, {"device": "auto"}, {"device": "cuda"}]
    keeper.close()


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


_FREED_BETWEEN = """
import mmap
from pathlib import Path
from app.operations.spare_memory import give_back_spare_memory

def own_megabytes():
    return int(Path("/proc/self/statm").read_text().split()[1]) * mmap.PAGESIZE / 1e6

blocks = [bytearray(60_000 if number % 2 else 600) for number in range(4000)]  # 120 MB between 2,000 small ones
small = blocks[::2]
del blocks
before = own_megabytes()
given = give_back_spare_memory()
print(given, round(before - own_megabytes()), round(own_megabytes()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems give memory back by themselves")
def test_what_lies_free_between_blocks_in_use_goes_back_to_the_system() -> None:
    # In a process of its own: in one that has done much, small blocks find other holes than those between the large ones.
    done = subprocess.run([sys.executable, "-c", _FREED_BETWEEN], capture_output=True, text=True, check=True)
    given, less, _left = done.stdout.split()
    assert given == "True"
    assert int(less) > 90, done.stdout


def test_it_is_given_back_beside_the_work_and_at_the_end_no_more(
    office: Office, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    threads: list[int] = []
    monkeypatch.setattr(spare_memory, "give_back_spare_memory", lambda: threads.append(threading.get_ident()))
    monkeypatch.setattr(spare_memory, "INTERVAL_MS", 20)
    spare = SpareMemory(office.reader)
    spare.start()
    qtbot.waitUntil(lambda: len(threads) >= 2, timeout=10_000)
    assert threading.get_ident() not in threads
    spare.close()
    office.settle()
    given = len(threads)
    qtbot.wait(100)
    assert len(threads) == given

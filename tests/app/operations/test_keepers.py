"""What looks after settings, disk and the evidence for a limit."""

from __future__ import annotations

from pathlib import Path

from app.domain.calibration_scores import CalibrationScores
from app.operations.disk_watch import DiskWatch
from app.operations.limit_evidence import LimitEvidence
from app.operations.settings_keeper import SettingsKeeper
from app.operations.task_runner import TaskRunner
from app.settings.schema import DEVICE, OVERLAY_OPACITY, THEME, Theme
from app.settings.store import SettingsStore
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

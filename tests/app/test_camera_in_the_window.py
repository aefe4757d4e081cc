"""An emulated industrial camera in the real window: inspected, set up and kept with its product."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.run_status import RunState
from app.domain.source_choice import SourceChoice
from app.messages.wording.say import say
from app.pages.inspect.page import InspectPage
from app.pages.inspect.parts.camera_dialog import CameraDialog
from app.sources.basler.choice import BaslerChoice
from app.sources.basler.kind import BASLER
from app.sources.folder.choice import FolderChoice
from app.sources.industrial.readings import Knob
from app.sources.industrial.settings import CameraSettings, Region
from app.storage.workspace import Workspace
from app.widgets.source_choosing.device_dialog import DeviceDialog
from tests.support import child_targets
from tests.support.cameras import CAMERA_0, CAMERA_1, emulated_baslers
from tests.support.dialogs import InDialog
from tests.support.pages import inspect_page
from tests.support.settle import settle


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Application]:
    workspace = Workspace.open(tmp_path / "workspace")
    workspace.products.create("bracket")
    folder = workspace.models_folder / "m-0001"
    folder.mkdir()
    workspace.models.activate(workspace.models.add("m-0001", folder, "lite", ["bracket"]).id)
    with emulated_baslers(monkeypatch):
        application = Application(
            workspace,
            inspection_target=child_targets.inspect_by_brightness,
            preparation_target=child_targets.prepare_nothing,
        )
        application.window.show()
        application.begin()
        settle(application)
        yield application
        application.close()


def _set_up(page: InspectPage, exposure_ms: str, meanwhile: Callable[[], object] = lambda: None) -> None:
    """What a person does in the dialog as soon as it can be used."""
    hand = QTimer(page)

    def act() -> None:
        dialog = page.findChild(CameraDialog)
        if dialog is None or dialog.form is None or not dialog.save_button.isEnabled():
            return
        hand.stop()
        dialog.form.ticks["exposure"].setChecked(True)
        dialog.form.boxes[Knob.EXPOSURE].lineEdit().setText(exposure_ms)
        meanwhile()
        dialog.save_button.click()

    hand.timeout.connect(act)
    hand.start(20)
    page.camera_setup.open()


def test_a_camera_is_inspected_and_a_wrong_one_says_what_is_connected(qtbot: QtBot, application: Application) -> None:
    inspection, page = application.services.inspection, inspect_page(application.window)
    assert not page.camera_setup.can_open()
    inspection.start(BaslerChoice(CAMERA_1, CameraSettings(region=Region(160, 120), frame_rate=20)))
    qtbot.waitUntil(lambda: page.shown is not None, timeout=30_000)
    assert page.shown is not None and page.shown.image is not None and page.shown.image.shape == (120, 160, 3)
    assert not page.camera_setup.can_open(), "the run has the camera"
    with qtbot.waitSignal(inspection.runEnded, timeout=30_000):
        inspection.stop()
    assert application.workspace.batches.list()[0].source == f"Basler {CAMERA_1}"
    with qtbot.waitSignal(inspection.runEnded, timeout=30_000) as ended:
        inspection.start(BaslerChoice("4711"))
    outcome = ended.args[0] if ended.args else None
    assert outcome is not None and outcome.batch is None
    assert f"connected are: Emulation ({CAMERA_0})" in say(outcome.error.message)


def test_settings_are_kept_with_the_product_without_a_run(qtbot: QtBot, application: Application) -> None:
    page = inspect_page(application.window)
    application.services.inspection.remember(BaslerChoice(CAMERA_0))
    assert page.camera_setup.can_open()
    _set_up(page, "12,5")
    assert page.last_source == BaslerChoice(CAMERA_0, CameraSettings(exposure_us=12_500))
    assert application.services.inspection_state.run_state is RunState.IDLE


def test_settings_stay_with_their_product_if_the_line_asks_for_another_meanwhile(
    qtbot: QtBot, application: Application
) -> None:
    page, library = inspect_page(application.window), application.services.library
    other = application.workspace.products.create("cover")
    library.read_everything()
    settle(application)
    application.services.inspection.remember(BaslerChoice(CAMERA_0))
    before = application.app_state.active_product
    assert before is not None and before.name == "bracket"

    def change_product() -> None:
        library.select_product(other.id)
        assert application.app_state.active_product != before

    _set_up(page, "12,5", change_product)
    assert page.last_source is None, "nobody has chosen a camera for the cover"
    library.select_product(before.id)
    settle(application)
    assert page.last_source == BaslerChoice(CAMERA_0, CameraSettings(exposure_us=12_500))


def test_a_camera_that_is_chosen_again_is_set_as_its_product_wants_it(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    """Also after the product was inspected from something else: the model knows pictures of that exposure."""
    page, inspection = inspect_page(application.window), application.services.inspection
    inspection.remember(BaslerChoice(CAMERA_0))
    _set_up(page, "12,5")
    inspection.remember(FolderChoice(str(tmp_path)))
    assert page.last_source == FolderChoice(str(tmp_path))

    def choose(camera: str) -> SourceChoice:
        def type_it(dialog: DeviceDialog) -> None:
            dialog.typed.setText(camera)
            dialog.start_button.click()

        with (
            InDialog(DeviceDialog, type_it),
            qtbot.waitSignal(page.chooser.sourceChosen) as chosen,
        ):
            page.chooser.ask(BASLER)
        assert chosen.args is not None
        choice = chosen.args[0]
        assert isinstance(choice, SourceChoice)
        return choice

    page.chooser.sourceChosen.disconnect()  # nothing is to start
    assert choose(CAMERA_0) == BaslerChoice(CAMERA_0, CameraSettings(exposure_us=12_500))
    assert choose(CAMERA_1) == BaslerChoice(CAMERA_1), "another camera was not set up"
    other = application.workspace.products.create("cover")
    application.services.library.read_everything()
    settle(application)
    application.services.library.select_product(other.id)
    assert choose(CAMERA_0) == BaslerChoice(CAMERA_0), "nobody has set it up for the cover"

"""The window of a station while its server is away: a run goes on, another one begins, and a person reads how it stands."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.run_status import RunState
from app.sources.folder.choice import FolderChoice
from app.state.notice import Notice
from tests.support import child_targets
from tests.support.model_folders import write_model_folder
from tests.support.server_site import Site
from tests.support.settle import settle

pytestmark = pytest.mark.slow

PATIENCE_MS = 40_000


def _pictures(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        cv2.imwrite(str(folder / f"{number:03d}.png"), np.full((40, 50, 3), 60, np.uint8))
    return folder


def test_a_run_begins_while_the_server_is_away_and_the_window_says_so_and_that_it_caught_up(
    site: Site, qtbot: QtBot, tmp_path: Path
) -> None:
    pictures = _pictures(tmp_path / "pictures", 12)
    workspace = site.station("Line A")
    product = workspace.products.create("bracket")
    folder = write_model_folder(workspace.models_folder / "m-0001", ("bracket",))
    workspace.models.activate(workspace.models.add("m-0001", folder, "lite", ("bracket",)).id)
    application = Application(
        workspace,
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
        comparison_target=child_targets.compare_nothing,
    )
    told: list[Notice] = []
    application.app_state.noticeRaised.connect(told.append)
    state, bar = application.app_state, application.window.status_bar
    try:
        application.window.show()
        application.begin()
        settle(application)
        qtbot.waitUntil(
            lambda: state.active_product is not None and state.active_model is not None, timeout=PATIENCE_MS
        )
        settle(application)  # what a run needs is remembered
        site.wire.cut()
        qtbot.waitUntil(lambda: state.server_is_away, timeout=PATIENCE_MS)
        assert bar.server.text() == "The server is away"
        for _ in range(2):
            application.services.inspection.start(FolderChoice(str(pictures)))
            qtbot.waitUntil(
                lambda: (
                    application.inspection_state.run_state is RunState.IDLE
                    and not application.workers.inspection.running
                ),
                timeout=PATIENCE_MS,
            )
        qtbot.waitUntil(lambda: bar.server.text() == "24 parts wait for the server", timeout=PATIENCE_MS)
        site.wire.mend()
        qtbot.waitUntil(lambda: told[-1].title == "The server is back", timeout=PATIENCE_MS)
        assert "24 parts" in told[-1].text
        qtbot.waitUntil(lambda: not bar.server.text(), timeout=PATIENCE_MS)
        assert [batch.total for batch in workspace.batches.list()] == [12, 12]
        assert {batch.product_id for batch in workspace.batches.list()} == {product.id}
        assert not [notice.text for notice in told if "cannot be" in notice.title]
    finally:
        application.close()
    site.check("Line A")

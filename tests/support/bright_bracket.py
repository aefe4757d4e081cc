"""The application with the product "bracket" and a model that judges by brightness, opened once or again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.application import Application
from app.storage.workspace import Workspace
from tests.support import child_targets
from tests.support.settle import settle


def make_application(folder: Path) -> Application:
    """Not yet begun."""
    workspace = Workspace.open(folder)
    if not workspace.products.list():
        workspace.products.create("bracket")
        model_folder = workspace.models_folder / "m-0001"
        model_folder.mkdir()
        workspace.models.activate(workspace.models.add("m-0001", model_folder, "lite", ["bracket"]).id)
    return Application(
        workspace,
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )


@contextmanager
def opened(folder: Path) -> Iterator[Application]:
    """Shown and at rest; closed at the end."""
    application = make_application(folder)
    application.window.show()
    application.begin()
    settle(application)
    yield application
    application.close()

"""The Trash page and its wires."""

from __future__ import annotations

from app.actions.registry import ActionRegistry
from app.domain.trash import TrashedItem
from app.operations.operation import Outcome
from app.operations.services import Services
from app.operations.trash_operations import DeleteForGood, Guards, RemoveDeletedFiles, RestoreFromTrash
from app.pages.page import OpenPage
from app.pages.trash.actions import add_trash_actions
from app.pages.trash.controller import TrashController
from app.pages.trash.page import TrashPage
from app.pages.trash.state import TrashState
from app.widgets.look.appearance import Appearance


def make_page(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    """Make the page and connect its intents to the services."""
    runner, workspace = services.runner, services.workspace
    state = TrashState()
    page = TrashPage(state, appearance)
    state.setParent(page)
    add_trash_actions(actions, page, state)
    controller = TrashController(services.app_state, state, workspace.trash, services.reader, page)
    guards = Guards(lambda: services.training_state.phase.busy, services.inspection.uses_model)

    def delete(items: tuple[TrashedItem, ...]) -> None:
        def remove_files(outcome: Outcome | None) -> None:
            if outcome is None:
                state.set_deleting(False)
            else:
                files = RemoveDeletedFiles(workspace.trash, state.reported.emit)
                runner.run(files, lambda _: state.set_deleting(False))

        state.set_deleting(True)
        runner.run(DeleteForGood(workspace.trash, items, state.reported.emit), remove_files)

    runner.changed.connect(controller.on_changed)
    page.shownChanged.connect(controller.set_shown)
    page.restoreRequested.connect(lambda items: runner.run(RestoreFromTrash(workspace, items, guards)))
    page.deletionRequested.connect(delete)
    return OpenPage(page)

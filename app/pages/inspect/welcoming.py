"""Connects the three ways of the welcome to what is there anyway."""

from __future__ import annotations

from app.actions.registry import ActionRegistry
from app.operations.services import Services
from app.pages.inspect.parts.welcome import Welcome
from app.settings.schema import FIRST_STEPS, FIRST_STEPS_SHOWN


def connect_welcome(welcome: Welcome, services: Services, actions: ActionRegistry) -> None:
    """A product of one's own, the demonstration, or what somebody gave."""
    app_state = services.app_state

    def do(action_id: str) -> None:
        # Actions of pages are there as soon as those are made, which is a moment after the window was painted.
        entry = actions.find(action_id)
        if entry is not None and entry.qt.isEnabled():
            entry.qt.trigger()

    def begin_with_own() -> None:
        app_state.set_setting(FIRST_STEPS, FIRST_STEPS_SHOWN)
        app_state.request_page("products")
        do("products.create")

    def add_model_file() -> None:
        app_state.request_page("train")
        do("train.add_model_file")

    welcome.ownProductRequested.connect(begin_with_own)
    welcome.modelFileRequested.connect(add_model_file)
    welcome.demonstrationRequested.connect(services.other_windows.show_demonstration)
    welcome.folderRequested.connect(lambda: do("window.open_workspace"))

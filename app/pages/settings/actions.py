"""What can be done on the Settings page besides setting."""

from __future__ import annotations

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.pages.settings.page import SettingsPage


def add_settings_actions(registry: ActionRegistry, page: SettingsPage) -> None:
    """Take the page's actions up."""
    row = Action(
        "settings.logs",
        page.tr("Open log folder"),
        page.logFolderRequested.emit,
        icon="folder-open",
        buttons=(page.log_button,),
    )
    registry.add((row,), page, "settings")

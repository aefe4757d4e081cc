"""What can be done with an image and its map, on every page that shows one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, SignalInstance

from app.actions.action import Action, always
from app.widgets.image_scene.image_tools import ImageTools
from app.widgets.image_scene.image_view import ImageView


def image_actions(
    page: str,
    tools: ImageTools,
    view: ImageView,
    enabled: Callable[[], bool] = always,
    follows: tuple[SignalInstance, ...] = (),
) -> tuple[Action, ...]:
    """Rows for the page of that key."""
    return (
        Action(
            f"{page}.map",
            QCoreApplication.translate("ImageSceneActions", "Show or hide the anomaly map"),
            tools.map_button.toggle,
            keys=("M",),
            icon="layers",
            enabled=enabled,
            follows=follows,
            buttons=(tools.map_button,),
        ),
        Action(
            f"{page}.fit",
            QCoreApplication.translate("ImageSceneActions", "Fit the image"),
            view.fit,
            keys=("Ctrl+0",),
            icon="fit",
            enabled=enabled,
            follows=follows,
            buttons=(tools.fit_button,),
        ),
    )

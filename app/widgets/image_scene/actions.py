"""What can be done with an image and its map, on every page that shows one."""

from __future__ import annotations

from app.actions.action import Action
from app.widgets.image_scene.image_tools import ImageTools
from app.widgets.image_scene.image_view import ImageView


def image_actions(page: str, tools: ImageTools, view: ImageView) -> tuple[Action, ...]:
    """Rows for the page of that key."""
    return (
        Action(
            f"{page}.map",
            tools.tr("Show or hide the anomaly map"),
            tools.map_button.toggle,
            keys=("M",),
            icon="layers",
            buttons=(tools.map_button,),
        ),
        Action(
            f"{page}.fit",
            tools.tr("Fit the image"),
            view.fit,
            keys=("Ctrl+0",),
            icon="fit",
            buttons=(tools.fit_button,),
        ),
    )

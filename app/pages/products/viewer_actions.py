"""What can be done with the one image that is shown large, on the Products page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.domain.permissions import Deed
from app.pages.products.page import ProductsPage
from app.widgets.image_scene.actions import image_actions


def viewer_rows(page: ProductsPage) -> tuple[Action, ...]:
    """Step, decide, ask why; while the grid is shown none of them can be used."""
    viewer, grid = page.viewer, page.images.grid
    follows = (page.viewingChanged,)

    def viewing() -> bool:
        return page.viewing

    def may_step(rows: int) -> Callable[[], bool]:
        return lambda: page.viewing and 0 <= grid.currentIndex().row() + rows < grid.model().rowCount()

    return (
        Action(
            "products.back",
            QCoreApplication.translate("ProductsViewerActions", "Back to all pictures"),
            page.close_picture,
            keys=("Esc",),
            enabled=viewing,
            follows=follows,
            buttons=(viewer.back_button,),
            in_palette=False,
        ),
        Action(
            "products.previous",
            QCoreApplication.translate("ProductsViewerActions", "Previous picture"),
            lambda: grid.step(-1),
            keys=("Left",),
            repeats=True,
            keys_in=viewer.view,
            enabled=may_step(-1),
            follows=follows,
            buttons=(viewer.previous_button,),
            in_palette=False,
        ),
        Action(
            "products.next",
            QCoreApplication.translate("ProductsViewerActions", "Next picture"),
            lambda: grid.step(1),
            keys=("Right",),
            repeats=True,
            keys_in=viewer.view,
            enabled=may_step(1),
            follows=follows,
            buttons=(viewer.next_button,),
            in_palette=False,
        ),
        Action(
            "products.prompt_of_picture",
            QCoreApplication.translate("ProductsViewerActions", "Make the picture shown large a prompt, or no longer"),
            page.toggle_picture_prompt,
            keys=("P",),
            keys_in=viewer,
            icon="star",
            enabled=viewing,
            follows=follows,
            buttons=(viewer.prompt_button,),
            in_palette=False,
            deed=Deed.TEACH,
        ),
        Action(
            "products.why",
            QCoreApplication.translate("ProductsViewerActions", "Why does the model say this of the picture?"),
            page.ask_why,
            keys=("W",),
            keys_in=viewer,
            icon="scan-search",
            help=QCoreApplication.translate(
                "ProductsViewerActions",
                "Shows the prompt that guided, how alike all prompts are, and what each map adds to the score",
            ),
            enabled=viewing,
            follows=follows,
            buttons=(viewer.why_button,),
            in_palette=False,
        ),
        Action(
            "products.approve_picture",
            QCoreApplication.translate(
                "ProductsViewerActions", "The picture shown large is a good one: take its marks off"
            ),
            page.approve_picture,
            keys=("G",),
            keys_in=viewer,
            icon="thumbs-up",
            enabled=lambda: page.viewing and grid.is_marked(grid.current_image),
            follows=follows,
            buttons=(viewer.approve_button,),
            in_palette=False,
            deed=Deed.TEACH,
        ),
        Action(
            "products.set_picture_aside",
            QCoreApplication.translate("ProductsViewerActions", "Set the picture shown large aside, or use it again"),
            page.toggle_picture_aside,
            keys=("A",),
            keys_in=viewer,
            icon="archive",
            enabled=viewing,
            follows=follows,
            buttons=(viewer.aside_button,),
            in_palette=False,
            deed=Deed.TEACH,
        ),
        Action(
            "products.trash_picture",
            QCoreApplication.translate("ProductsViewerActions", "Put the picture shown large in the trash"),
            page.trash_picture,
            keys=("Del",),
            keys_in=viewer,
            icon="trash-2",
            enabled=viewing,
            follows=follows,
            buttons=(viewer.trash_button,),
            in_palette=False,
            deed=Deed.DELETE,
        ),
        *image_actions("products", viewer.tools, viewer.view, viewing, follows),
    )

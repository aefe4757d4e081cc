"""What a QA engineer can do on the Products page."""

from __future__ import annotations

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.pages.products.page import ProductsPage
from app.pages.products.prompt_actions import prompt_rows
from app.pages.products.viewer_actions import viewer_rows
from app.state.app_state import AppState
from app.state.work_state import WorkState


def add_products_actions(
    registry: ActionRegistry, page: ProductsPage, app_state: AppState, work_state: WorkState
) -> None:
    """Take the page's actions up."""
    registry.add(_rows(page, app_state, work_state), page, "products")
    registry.add(prompt_rows(page, app_state), page, "products")
    registry.add(viewer_rows(page), page, "products")


def _rows(page: ProductsPage, app_state: AppState, work_state: WorkState) -> tuple[Action, ...]:
    images, grid = page.images, page.images.grid
    product = (app_state.activeProductChanged,)
    selection = (grid.selectionModel().selectionChanged, grid.model().modelReset, grid.model().dataChanged)

    def product_is_chosen() -> bool:
        return app_state.active_product is not None

    def cancel() -> None:
        if work_state.progress is not None:
            page.importCancelRequested.emit()
        else:
            page.comparisonCancelRequested.emit()

    def images_are_selected() -> bool:
        return bool(grid.selectedIndexes())

    return (
        Action(
            "products.create",
            page.tr("New product…"),
            page.ask_name,
            keys=("Ctrl+N",),
            icon="plus",
            buttons=(page.create_button, images.create_button),
            deed=Deed.TEACH,
        ),
        Action(
            "products.add_images",
            page.tr("Add images…"),
            page.ask_images,
            keys=("Ctrl+I",),
            icon="image-plus",
            help=page.tr("Add pictures of good parts"),
            enabled=product_is_chosen,
            follows=product,
            buttons=(images.add_images_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.add_folder",
            page.tr("Add folder…"),
            page.ask_folder,
            keys=("Ctrl+Shift+I",),
            icon="folder-plus",
            help=page.tr("Add a folder of pictures of good parts"),
            enabled=product_is_chosen,
            follows=product,
            buttons=(images.add_folder_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.capture",
            page.tr("Capture…"),
            page.captureWanted.emit,
            keys=("Ctrl+T",),
            icon="camera",
            help=page.tr("Take pictures of good parts with a camera"),
            enabled=product_is_chosen,
            follows=product,
            buttons=(images.capture_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.sessions",
            page.tr("Sessions of the pictures…"),
            page.sessionsWanted.emit,
            keys=("Ctrl+Shift+S",),
            help=page.tr("Which pictures were taken in one go, and which of these sessions train"),
            enabled=lambda: app_state.edition.trains and bool(app_state.images) and product_is_chosen(),
            follows=(app_state.activeProductChanged, app_state.imagesChanged),
            buttons=(images.sessions_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.area",
            page.tr("Inspected area…"),
            page.areaWanted.emit,
            keys=("Ctrl+Shift+A",),
            help=page.tr("Draw where on its pictures the product is inspected"),
            enabled=lambda: app_state.edition.trains and bool(app_state.images) and product_is_chosen(),
            follows=(app_state.activeProductChanged, app_state.imagesChanged),
            buttons=(images.area_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.alignment",
            page.tr("Alignment…"),
            page.alignmentWanted.emit,
            keys=("Ctrl+Shift+L",),
            help=page.tr("Choose whether parts are turned and shifted back before they are inspected"),
            enabled=lambda: app_state.edition.trains and bool(app_state.images) and product_is_chosen(),
            follows=(app_state.activeProductChanged, app_state.imagesChanged),
            buttons=(images.alignment_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.prompts",
            page.tr("Make the selected images prompts, or no longer"),
            grid.toggle_prompts,
            keys=("P",),
            keys_in=grid,
            icon="star",
            enabled=images_are_selected,
            follows=selection,
            buttons=(images.prompt_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.approve_images",
            page.tr("The selected images are good ones: take their marks off"),
            grid.approve_selected,
            keys=("G",),
            keys_in=grid,
            icon="thumbs-up",
            enabled=grid.any_marked,
            follows=selection,
            buttons=(images.approve_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.set_aside",
            page.tr("Set the selected images aside, or use them again"),
            grid.toggle_aside,
            keys=("A",),
            keys_in=grid,
            icon="archive",
            help=page.tr("Images that are set aside stay here and teach no model"),
            enabled=images_are_selected,
            follows=selection,
            buttons=(images.aside_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.tags",
            page.tr("Tags and note of the selected images…"),
            page.tagsWanted.emit,
            keys=("T",),
            keys_in=grid,
            icon="user-pen",
            help=page.tr("Words by which pictures are found again"),
            enabled=images_are_selected,
            follows=selection,
            buttons=(images.tags_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.compare",
            page.tr("Compare two images"),
            page.comparisonWanted.emit,
            keys=("C",),
            keys_in=grid,
            icon="copy",
            help=lambda: (
                page.tr("Side by side, or by a wiper")
                if page.can_compare()
                else page.tr("Choose two images, or one that is marked as nearly the same as another")
            ),
            enabled=page.can_compare,
            follows=selection,
            buttons=(images.compare_button,),
        ),
        Action(
            "products.session",
            page.tr("Say in which session the selected images were taken…"),
            page.sessionWanted.emit,
            keys=("S",),
            keys_in=grid,
            icon="timer",
            help=page.tr("What was taken in one go is a session: it trains together, or is held out together"),
            enabled=images_are_selected,
            follows=selection,
            buttons=(images.session_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.golden",
            page.tr("Move the selected images to the golden set…"),
            page.ask_golden,
            keys=("Shift+G",),
            keys_in=grid,
            icon="badge-check",
            help=page.tr("Good parts that no training sees: they tell what new models are worth"),
            enabled=images_are_selected,
            follows=selection,
            buttons=(images.golden_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.trash_images",
            page.tr("Put the selected images in the trash"),
            grid.trash_selected,
            keys=("Del",),
            keys_in=grid,
            icon="trash-2",
            enabled=images_are_selected,
            follows=selection,
            buttons=(images.trash_button,),
            deed=Deed.DELETE,
        ),
        Action(
            "products.open",
            page.tr("Show the picture large"),
            page.open_picture,
            keys=("Return", "Enter"),
            keys_in=grid,
            icon="maximize",
            enabled=lambda: grid.current_image is not None,
            follows=(grid.currentImageChanged,),
        ),
        Action(
            "products.find",
            page.tr("Find a picture by name, tag, session or note"),
            page.find_picture,
            keys=("Ctrl+F",),
            icon="search",
            enabled=product_is_chosen,
            follows=product,
        ),
        Action(
            "products.rename",
            page.tr("Rename product…"),
            page.ask_new_name,
            keys=("F2",),
            icon="user-pen",
            help=page.tr("Call the product by another name; models go on knowing it"),
            enabled=product_is_chosen,
            follows=product,
            buttons=(images.rename_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.trash",
            page.tr("Delete product…"),
            page.ask_trash_product,
            icon="trash-2",
            help=page.tr("Put the product with its images in the trash"),
            enabled=product_is_chosen,
            follows=product,
            buttons=(images.trash_product_button,),
            deed=Deed.DELETE,
        ),
        Action(
            "products.cancel_import",
            lambda: (
                page.tr("Cancel the comparison of the images")
                if work_state.progress is None and work_state.comparison is not None
                else page.tr("Cancel the import")
            ),
            cancel,
            icon="x",
            help=lambda: (
                page.tr("Stop after the present file; what was added is kept")
                if work_state.progress is not None
                else page.tr("Find no unusual images now; no image is lost")
            ),
            enabled=lambda: work_state.progress is not None or work_state.comparison is not None,
            follows=(work_state.progressChanged, work_state.comparisonChanged),
            buttons=(images.cancel_button,),
        ),
    )

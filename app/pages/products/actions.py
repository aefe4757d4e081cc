"""What a QA engineer can do on the Products page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

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
            QCoreApplication.translate("ProductsActions", "New product…"),
            page.ask_name,
            keys=("Ctrl+N",),
            icon="plus",
            buttons=(page.create_button, images.create_button),
            deed=Deed.TEACH,
        ),
        Action(
            "products.add_images",
            QCoreApplication.translate("ProductsActions", "Add images…"),
            page.ask_images,
            keys=("Ctrl+I",),
            icon="image-plus",
            help=QCoreApplication.translate("ProductsActions", "Add pictures of good parts"),
            enabled=product_is_chosen,
            follows=product,
            buttons=(images.add_images_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.add_folder",
            QCoreApplication.translate("ProductsActions", "Add folder…"),
            page.ask_folder,
            keys=("Ctrl+Shift+I",),
            icon="folder-plus",
            help=QCoreApplication.translate("ProductsActions", "Add a folder of pictures of good parts"),
            enabled=product_is_chosen,
            follows=product,
            buttons=(images.add_folder_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.capture",
            QCoreApplication.translate("ProductsActions", "Capture…"),
            page.captureWanted.emit,
            keys=("Ctrl+T",),
            icon="camera",
            help=QCoreApplication.translate("ProductsActions", "Take pictures of good parts with a camera"),
            enabled=product_is_chosen,
            follows=product,
            buttons=(images.capture_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.sessions",
            QCoreApplication.translate("ProductsActions", "Sessions of the pictures…"),
            page.sessionsWanted.emit,
            keys=("Ctrl+Shift+S",),
            help=QCoreApplication.translate(
                "ProductsActions", "Which pictures were taken in one go, and which of these sessions train"
            ),
            enabled=lambda: app_state.edition.trains and bool(app_state.images) and product_is_chosen(),
            follows=(app_state.activeProductChanged, app_state.imagesChanged),
            buttons=(images.sessions_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.area",
            QCoreApplication.translate("ProductsActions", "Inspected area…"),
            page.areaWanted.emit,
            keys=("Ctrl+Shift+A",),
            help=QCoreApplication.translate("ProductsActions", "Draw where on its pictures the product is inspected"),
            enabled=lambda: app_state.edition.trains and bool(app_state.images) and product_is_chosen(),
            follows=(app_state.activeProductChanged, app_state.imagesChanged),
            buttons=(images.area_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.alignment",
            QCoreApplication.translate("ProductsActions", "Alignment…"),
            page.alignmentWanted.emit,
            keys=("Ctrl+Shift+L",),
            help=QCoreApplication.translate(
                "ProductsActions", "Choose whether parts are turned and shifted back before they are inspected"
            ),
            enabled=lambda: app_state.edition.trains and bool(app_state.images) and product_is_chosen(),
            follows=(app_state.activeProductChanged, app_state.imagesChanged),
            buttons=(images.alignment_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.prompts",
            QCoreApplication.translate("ProductsActions", "Make the selected images prompts, or no longer"),
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
            QCoreApplication.translate("ProductsActions", "The selected images are good ones: take their marks off"),
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
            QCoreApplication.translate("ProductsActions", "Set the selected images aside, or use them again"),
            grid.toggle_aside,
            keys=("A",),
            keys_in=grid,
            icon="archive",
            help=QCoreApplication.translate(
                "ProductsActions", "Images that are set aside stay here and teach no model"
            ),
            enabled=images_are_selected,
            follows=selection,
            buttons=(images.aside_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.tags",
            QCoreApplication.translate("ProductsActions", "Tags and note of the selected images…"),
            page.tagsWanted.emit,
            keys=("T",),
            keys_in=grid,
            icon="user-pen",
            help=QCoreApplication.translate("ProductsActions", "Words by which pictures are found again"),
            enabled=images_are_selected,
            follows=selection,
            buttons=(images.tags_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.compare",
            QCoreApplication.translate("ProductsActions", "Compare two images"),
            page.comparisonWanted.emit,
            keys=("C",),
            keys_in=grid,
            icon="copy",
            help=lambda: (
                QCoreApplication.translate("ProductsActions", "Side by side, or by a wiper")
                if page.can_compare()
                else QCoreApplication.translate(
                    "ProductsActions", "Choose two images, or one that is marked as nearly the same as another"
                )
            ),
            enabled=page.can_compare,
            follows=selection,
            buttons=(images.compare_button,),
        ),
        Action(
            "products.session",
            QCoreApplication.translate("ProductsActions", "Say in which session the selected images were taken…"),
            page.sessionWanted.emit,
            keys=("S",),
            keys_in=grid,
            icon="timer",
            help=QCoreApplication.translate(
                "ProductsActions", "What was taken in one go is a session: it trains together, or is held out together"
            ),
            enabled=images_are_selected,
            follows=selection,
            buttons=(images.session_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.golden",
            QCoreApplication.translate("ProductsActions", "Move the selected images to the golden set…"),
            page.ask_golden,
            keys=("Shift+G",),
            keys_in=grid,
            icon="badge-check",
            help=QCoreApplication.translate(
                "ProductsActions", "Good parts that no training sees: they tell what new models are worth"
            ),
            enabled=images_are_selected,
            follows=selection,
            buttons=(images.golden_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.trash_images",
            QCoreApplication.translate("ProductsActions", "Put the selected images in the trash"),
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
            QCoreApplication.translate("ProductsActions", "Show the picture large"),
            page.open_picture,
            keys=("Return", "Enter"),
            keys_in=grid,
            icon="maximize",
            enabled=lambda: grid.current_image is not None,
            follows=(grid.currentImageChanged,),
        ),
        Action(
            "products.find",
            QCoreApplication.translate("ProductsActions", "Find a picture by name, tag, session or note"),
            page.find_picture,
            keys=("Ctrl+F",),
            icon="search",
            enabled=product_is_chosen,
            follows=product,
        ),
        Action(
            "products.rename",
            QCoreApplication.translate("ProductsActions", "Rename product…"),
            page.ask_new_name,
            keys=("F2",),
            icon="user-pen",
            help=QCoreApplication.translate(
                "ProductsActions", "Call the product by another name; models go on knowing it"
            ),
            enabled=product_is_chosen,
            follows=product,
            buttons=(images.rename_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "products.trash",
            QCoreApplication.translate("ProductsActions", "Delete product…"),
            page.ask_trash_product,
            icon="trash-2",
            help=QCoreApplication.translate("ProductsActions", "Put the product with its images in the trash"),
            enabled=product_is_chosen,
            follows=product,
            buttons=(images.trash_product_button,),
            deed=Deed.DELETE,
        ),
        Action(
            "products.cancel_import",
            lambda: (
                QCoreApplication.translate("ProductsActions", "Cancel the comparison of the images")
                if work_state.progress is None and work_state.comparison is not None
                else QCoreApplication.translate("ProductsActions", "Cancel the import")
            ),
            cancel,
            icon="x",
            help=lambda: (
                QCoreApplication.translate("ProductsActions", "Stop after the present file; what was added is kept")
                if work_state.progress is not None
                else QCoreApplication.translate("ProductsActions", "Find no unusual images now; no image is lost")
            ),
            enabled=lambda: work_state.progress is not None or work_state.comparison is not None,
            follows=(work_state.progressChanged, work_state.comparisonChanged),
            buttons=(images.cancel_button,),
        ),
    )

"""The Products page and its wires."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from app.actions.registry import ActionRegistry
from app.domain.image_order import ImageOrder
from app.domain.product import NormalImage, Product
from app.messages.codes import imports as codes
from app.messages.message import Message
from app.operations.golden_operations import MoveToGoldenSet
from app.operations.image_marks import ApproveImages, SetAside
from app.operations.import_images import ImportImages, ImportOutcome
from app.operations.operation import Outcome
from app.operations.product_operations import (
    CreateProduct,
    RenameProduct,
    SetInspectedArea,
    SetPrompts,
    SetValueRange,
    TrashImages,
    TrashProduct,
)
from app.operations.services import Services
from app.pages.page import OpenPage
from app.pages.products.actions import add_products_actions
from app.pages.products.alignment_editing import edit_alignment
from app.pages.products.capture_controller import CaptureController
from app.pages.products.description_controller import DescriptionController
from app.pages.products.page import ProductsPage
from app.pages.products.parts.area_dialog import AreaDialog
from app.pages.products.prompts_controller import PromptsController
from app.pages.products.session_controller import SessionController
from app.pages.products.viewer_controller import ViewerController
from app.pages.products.viewer_state import ViewerState
from app.pages.why import AskedPicture, show_why
from app.settings.schema import IMAGE_ORDER, OVERLAY_OPACITY
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_message
from app.widgets.listening import listen
from app.widgets.look.appearance import Appearance
from onenip_core.data.datasets.dataset_layout import FolderLayout
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.left_out import LeftOut
from onenip_core.data.images.value_range import ValueRange
from onenip_core.inspected_area import InspectedArea
from onenip_core.types import RgbImage


def make_page(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    """Make the page and connect its intents to the services."""
    app_state, runner, store = services.app_state, services.runner, services.workspace.products
    viewer_state = ViewerState()
    page = ProductsPage(app_state, services.work_state, viewer_state, appearance)
    viewer_state.setParent(page)
    viewer = ViewerController(
        app_state, services.inspection_state, viewer_state, services.judgement, services.reader, page
    )
    add_products_actions(actions, page, app_state, services.work_state)

    def training_reads_images() -> bool:
        return services.training_state.phase.busy

    def create(name: str) -> None:
        def select(outcome: Outcome | None) -> None:
            if outcome is not None and isinstance(outcome.inverse, TrashProduct):
                services.library.select_product(outcome.inverse.product_id)

        runner.run(CreateProduct(store, name, training_reads_images), select)

    def import_paths(paths: list[Path]) -> None:
        product = app_state.active_product
        if product is None:
            app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.NothingImported(), codes.NoProductToImportInto()))
            return

        import_into(product, tuple(paths), frozenset(), ())

    def import_into(
        product: Product, paths: tuple[Path, ...], settled: frozenset[Path], left_out: tuple[LeftOut, ...]
    ) -> None:
        def go_on(outcome: Outcome | None) -> None:
            if isinstance(outcome, ImportOutcome) and outcome.question is not None:
                settle(outcome.question)
            elif outcome is not None and outcome.inverse is not None:
                services.unusual.compare(product.id)

        def settle(layout: FolderLayout) -> None:
            """What is wanted of a mixed folder, or of files among which masks are, takes their place."""
            rest = tuple(path for path in paths if path in settled or path not in layout.everything)
            is_wanted = page.ask_import(layout, product.name, has_rest=bool(rest))
            wanted = (layout.good or layout.everything) if is_wanted else ()
            if wanted or rest:
                beside = layout.left_out if is_wanted and layout.good else ()
                import_into(product, (*rest, *wanted), settled | set(wanted), (*left_out, *beside))

        operation = ImportImages(store, product.id, product.name, paths, training_reads_images, settled, left_out)
        runner.run(operation, go_on)

    def rename(product_id: int, name: str) -> None:
        old = next((product.name for product in app_state.products if product.id == product_id), "")
        runner.run(RenameProduct(store, product_id, old, name))

    def set_value_range(product_id: int, bits: int) -> None:
        name = next((product.name for product in app_state.products if product.id == product_id), "")
        runner.run(SetValueRange(store, product_id, name, bits))

    def trash_product(product_id: int) -> None:
        name = next((product.name for product in app_state.products if product.id == product_id), "")
        runner.run(TrashProduct(store, product_id, name, training_reads_images))

    def choose_order(order: ImageOrder) -> None:
        app_state.set_setting(IMAGE_ORDER, order)
        product = app_state.active_product
        unknown = all(image.unusualness is None for image in app_state.images)
        if order is ImageOrder.UNUSUAL and product is not None and unknown:
            services.unusual.compare(product.id)  # nobody knows yet which are: images of an older version, say

    def looks() -> dict[int, tuple[InspectedArea, ValueRange]]:
        return {product.id: (product.area, product.values) for product in app_state.products}

    def compare_what_looks_otherwise() -> None:
        """What the pictures of a product look like has changed, also by undo, and so what is unusual among them."""
        now = looks()
        for product_id, look in now.items():
            if seen.get(product_id, look) != look:
                services.unusual.compare(product_id)
        seen.clear()
        seen.update(now)

    seen = looks()
    listen(page, app_state.productsChanged, compare_what_looks_otherwise)

    def edit_area() -> None:
        product = app_state.active_product
        if product is None or not app_state.images:
            return
        current = page.images.grid.current_image
        images = app_state.images
        first = next((place for place, image in enumerate(images) if current is not None and image.id == current.id), 0)
        dialog = AreaDialog(appearance, product, images, first, page)

        def show(image: NormalImage) -> None:
            def told(pixels: RgbImage | None, unreadable: Message | None = None) -> None:
                if isValid(dialog):
                    dialog.show_picture(image, pixels, unreadable)

            wanted[0] = image

            def read() -> RgbImage | None:  # of several wishes in a row only the last is carried out
                return read_image(image.path, product.values) if wanted[0] is image else None

            def tell(pixels: RgbImage | None) -> None:
                if pixels is not None:
                    told(pixels)

            services.reader.run(read, tell, lambda error: told(None, error_message(error)))

        wanted: list[NormalImage | None] = [None]
        dialog.pictureWanted.connect(show)
        dialog.begin()
        if dialog.exec() == QDialog.DialogCode.Accepted:
            runner.run(SetInspectedArea(store, product.id, product.name, dialog.area))
        wanted[0] = None
        dialog.deleteLater()

    capture = CaptureController(services, appearance, training_reads_images, page)
    page.captureWanted.connect(capture.open)
    sessions = SessionController(services, appearance, page)
    page.sessionWanted.connect(sessions.ask_session)
    page.sessionsWanted.connect(sessions.open)
    descriptions = DescriptionController(services, appearance, page)
    page.tagsWanted.connect(descriptions.ask_tags)
    page.comparisonWanted.connect(descriptions.compare)

    def inspect_by_prompts() -> None:
        product = app_state.active_product
        if product is not None:
            services.training.add_by_prompts(product.id, product.name)
            app_state.request_page("train")

    prompts = PromptsController(services, appearance, page)
    page.promptsWanted.connect(prompts.show)
    page.proposalWanted.connect(prompts.propose)
    page.fileWhyWanted.connect(prompts.explain_file)
    page.areaWanted.connect(edit_area)
    page.byPromptsWanted.connect(inspect_by_prompts)
    page.alignmentWanted.connect(lambda: edit_alignment(page, app_state, services, appearance))
    page.productSelected.connect(services.library.select_product)
    page.createRequested.connect(create)
    page.renameRequested.connect(rename)
    page.importRequested.connect(import_paths)
    page.importCancelRequested.connect(runner.cancel_long)
    page.comparisonCancelRequested.connect(services.unusual.cancel)
    page.promptsChosen.connect(lambda ids, wanted: runner.run(SetPrompts(store, tuple(ids), wanted)))
    page.imagesSetAside.connect(lambda ids, aside: runner.run(SetAside(store, tuple(ids), aside)))
    page.imagesApproved.connect(lambda ids: runner.run(ApproveImages(store, tuple(ids), True)))
    page.imagesTrashed.connect(lambda ids: runner.run(TrashImages(store, tuple(ids), training_reads_images)))
    page.goldenRequested.connect(
        lambda ids, known: runner.run(
            MoveToGoldenSet(services.workspace.golden_parts, store, tuple(ids), known, training_reads_images)
        )
    )
    page.productTrashed.connect(trash_product)

    def why(image: NormalImage) -> None:
        product = app_state.active_product
        if product is not None:
            asked = AskedPicture(image.path, image.original_name, product.values)
            show_why(services.explanations, appearance, page, asked, product)

    page.whyRequested.connect(why)
    page.pictureWanted.connect(viewer.look_at)
    page.viewer.opacityChanged.connect(lambda opacity: app_state.set_setting(OVERLAY_OPACITY, opacity))
    page.images.value_range.rangeChosen.connect(set_value_range)
    page.images.orderChosen.connect(choose_order)
    return OpenPage(page)

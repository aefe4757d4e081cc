"""Opens the prompts of a product over the page, and the reasons for what the model says of any picture file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.image_marks import standing_marks
from app.domain.model_record import ModelRecord
from app.domain.product import NormalImage, Product
from app.messages.codes import operations as codes
from app.operations.image_marks import SetAside
from app.operations.operation import Outcome
from app.operations.product_operations import SetPrompts
from app.operations.representative_images import choose_representatives, even_share
from app.operations.services import Services
from app.pages.products.page import ProductsPage
from app.pages.products.parts.prompts_dialog import PromptsDialog
from app.pages.why import AskedPicture, show_why
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from app.widgets.file_dialogs import DialogKind, FileDialogs
from app.widgets.file_drop import dialog_filter
from app.widgets.look.appearance import Appearance
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.picture_file import IMAGE_SUFFIXES
from onenip_core.manifest import PromptEntry, load_manifest
from onenip_core.types import RgbImage

PROPOSED_PROMPTS = 4
"""As many as the demonstration takes: each product is guided by few prompts, and a person may add others."""


class PromptsController(QObject):
    """Belongs to the Products page."""

    def __init__(self, services: Services, appearance: Appearance, page: ProductsPage) -> None:
        super().__init__(page)
        self._services = services
        self._appearance = appearance
        self._page = page
        self._files = FileDialogs(services.app_state, appearance, page)

    @Slot()
    def show(self) -> None:
        """Read what the active model keeps of the active product's prompts, and show it."""
        state = self._services.app_state
        product, model = state.active_product, state.active_model
        name = None if product is None or model is None else model.name_of(product)
        if product is None or model is None or name is None:
            return

        def read() -> tuple[PromptEntry, ...]:
            entry = load_manifest(model.folder).product(name)
            return () if entry is None else entry.prompts

        self._services.reader.run(
            read,
            lambda entries: self._open(product, model, entries),
            lambda error: state.raise_notice(error_notice(codes.CannotBeShown(), error)),
        )

    def _open(self, product: Product, model: ModelRecord, entries: tuple[PromptEntry, ...]) -> None:
        services, state = self._services, self._services.app_state
        names = {each.id: each.name for each in state.products}
        dialog = PromptsDialog(self._appearance, product.name, model.label, entries, names, self._page)
        store = services.workspace.products
        dialog.pinRequested.connect(lambda number, pin: services.runner.run(SetPrompts(store, (number,), pin)))
        dialog.asideRequested.connect(lambda number, aside: services.runner.run(SetAside(store, (number,), aside)))
        dialog.whyRequested.connect(lambda image: self._why(image, product, dialog))

        def show_images() -> None:
            if state.active_product is not None and state.active_product.id == product.id:
                dialog.show_images(state.images)

        def show_picture(image: NormalImage) -> None:
            def tell(pixels: RgbImage | None) -> None:
                if isValid(dialog):
                    dialog.show_picture(image, pixels)

            services.reader.run(lambda: read_image(image.path, product.values), tell, lambda _error: tell(None))

        dialog.pictureWanted.connect(show_picture)
        state.imagesChanged.connect(show_images)
        show_images()
        dialog.exec()
        state.imagesChanged.disconnect(show_images)
        dialog.deleteLater()

    @Slot()
    def propose(self) -> None:
        """Register pictures of the active product that stand for the others as prompts, and show them; one step, which can be
        undone.
        """
        services, state = self._services, self._services.app_state
        product = state.active_product
        if product is None:
            return
        store = services.workspace.products

        def choose() -> tuple[int, ...]:
            images = store.teaching_images(product.id)
            marked = standing_marks(images)
            unmarked = tuple(image for image in images if image.id not in marked) or images
            ids = {image.path: image.id for image in unmarked}
            return tuple(ids[path] for path in choose_representatives(even_share(list(ids)), PROPOSED_PROMPTS))

        def register(ids: tuple[int, ...]) -> None:
            if ids:
                services.runner.run(SetPrompts(store, ids, True), lambda outcome: tell(ids, outcome))

        def tell(ids: tuple[int, ...], outcome: Outcome | None) -> None:
            if outcome is None or not isValid(self._page):
                return
            is_known = state.active_model is not None and state.active_model.name_of(product) is not None
            text = codes.PromptsProposed(len(ids))
            action = "products.show_prompts" if is_known else ""
            notice = Notice(NoticeLevel.INFO, heading, text, subject=SetPrompts.__name__, action=action)
            state.raise_notice(notice)
            self._page.show_prompts(ids)

        heading = codes.MakePrompts(PROPOSED_PROMPTS)
        services.reader.run(choose, register, lambda error: state.raise_notice(error_notice(heading, error)))

    def _why(self, image: NormalImage, product: Product, over: QWidget) -> None:
        asked = AskedPicture(image.path, image.original_name, product.values)
        show_why(self._services.explanations, self._appearance, over, asked, product)

    @Slot()
    def explain_file(self) -> None:
        """Ask for a picture file, and show what the active model says of it and why."""
        product = self._services.app_state.active_product
        if product is None:
            return
        title = QCoreApplication.translate("ProductsPromptsController", "Explain a picture as {product}").format(
            product=product.name
        )
        pictures = dialog_filter(
            QCoreApplication.translate("ProductsPromptsController", "Pictures"),
            IMAGE_SUFFIXES,
            QCoreApplication.translate("ProductsPromptsController", "All files"),
        )
        path = self._files.ask_file(DialogKind.EXPLAINED_PICTURE, title, pictures)
        if path is not None:
            asked = AskedPicture(path, path.name, product.values)
            show_why(self._services.explanations, self._appearance, self._page, asked, product)

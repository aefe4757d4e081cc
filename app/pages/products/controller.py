"""Products and their normal images: create, import, prompts, trash and undo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.operations.image_import import ImportSummary, import_images
from app.operations.task_runner import TaskRunner
from app.pages.products.import_notice import import_notice
from app.settings.schema import PRODUCT
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from app.state.training_state import TrainingState
from app.storage.products import ProductStore, TrashedImages
from onenip_core.errors import OneNipError
from onenip_core.progress import CancelToken


class ProductController(QObject):
    """Carries out the intents of the Products page and of the product selector."""

    importFinished = Signal(object)
    """Carries an ImportSummary."""
    _importProgressed = Signal(int, int)

    def __init__(
        self,
        app_state: AppState,
        training_state: TrainingState,
        store: ProductStore,
        importer: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._training_state = training_state
        self._store = store
        self._importer = importer
        self._cancel_import = CancelToken()
        self._undo: list[TrashedImages | int] = []
        self._importProgressed.connect(self._on_import_progressed)
        app_state.activeProductChanged.connect(self._on_active_product_changed)

    def refresh(self) -> None:
        """Read products and the active product's images anew. Raises OneNipError."""
        self._app_state.set_products(self._store.list())
        products = self._app_state.products
        if self._app_state.active_product is None and products:
            remembered = self._app_state.settings[PRODUCT]
            self._app_state.set_active_product(next((p for p in products if p.id == remembered), products[0]))
        active = self._app_state.active_product
        self._app_state.set_images(self._store.images(active.id) if active is not None else ())

    @Slot()
    def _on_active_product_changed(self) -> None:
        active = self._app_state.active_product
        if active is not None:
            self._app_state.set_setting(PRODUCT, active.id)

    @Slot(int)
    def select_product(self, product_id: int) -> None:
        """Make a product the active one."""
        product = next((p for p in self._app_state.products if p.id == product_id), None)
        if product is None:
            return
        try:
            images = self._store.images(product.id)
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The product cannot be opened", error))
            return
        self._app_state.set_active_product(product)
        self._app_state.set_images(images)

    @Slot(str)
    def create(self, name: str) -> None:
        """Add a product and make it the active one."""
        try:
            product = self._store.create(name)
            self._app_state.set_products(self._store.list())
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The product was not created", error))
            return
        self.select_product(product.id)

    @Slot(list)
    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders into the active product, in the background."""
        product = self._app_state.active_product
        if product is None:
            self._warn(
                "No product to import into", "Nothing was imported. Create a product first, then add its images."
            )
            return
        if self._importer.busy:
            self._warn("An import is going on", "Nothing was lost. Wait for it or cancel it, then import these images.")
            return
        self._cancel_import = cancel = CancelToken()
        self._app_state.set_import_progress((0, len(paths)))
        self._importer.run(
            lambda: import_images(self._store, product.id, paths, self._importProgressed.emit, cancel),
            self._on_imported,
            self._on_import_failed,
        )

    @Slot()
    def cancel_import(self) -> None:
        """Stop the import after the present file."""
        self._cancel_import.cancel()

    @Slot(int, bool)
    def set_prompt(self, image_id: int, is_prompt: bool) -> None:
        """Register a normal image as a prompt, or take that back."""
        try:
            self._store.set_prompt(image_id, is_prompt)
            self.refresh()
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The prompt was not changed", error))

    @Slot(list)
    def trash_images(self, image_ids: list[int]) -> None:
        """Put images into the trash; `undo` brings them back."""
        if self._training_needs_images():
            return
        try:
            self._undo.append(self._store.trash_images(image_ids))
            self.refresh()
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The images were not deleted", error))
            return
        count = len(image_ids)
        text = f"{count} image{'s' if count != 1 else ''} moved to the trash. Ctrl+Z brings them back."
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, "Deleted", text))

    @Slot(int)
    def trash_product(self, product_id: int) -> None:
        """Put a product into the trash; `undo` brings it back."""
        if self._training_needs_images():
            return
        name = next((p.name for p in self._app_state.products if p.id == product_id), "The product")
        try:
            self._store.trash(product_id)
            self._undo.append(product_id)
            self.refresh()
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The product was not deleted", error))
            return
        text = f"{name} moved to the trash with its images. Ctrl+Z brings it back."
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, "Deleted", text))

    @Slot()
    def undo(self) -> None:
        """Take back the latest deletion."""
        if not self._undo:
            return
        trashed = self._undo.pop()
        try:
            if isinstance(trashed, TrashedImages):
                self._store.restore_images(trashed)
            else:
                self._store.restore(trashed)
            self.refresh()
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The deletion was not undone", error))

    def _training_needs_images(self) -> bool:
        if not self._training_state.phase.busy:
            return False
        self._warn("Training is reading the images", "Nothing was deleted. Wait for the training or cancel it first.")
        return True

    @Slot(int, int)
    def _on_import_progressed(self, done: int, total: int) -> None:
        if self._app_state.import_progress is not None:
            self._app_state.set_import_progress((done, total))

    def _on_imported(self, summary: ImportSummary) -> None:
        self._end_import()
        self._app_state.raise_notice(import_notice(summary))
        self.importFinished.emit(summary)

    def _on_import_failed(self, error: Exception) -> None:
        self._end_import()
        self._app_state.raise_notice(error_notice("The import stopped", error))

    def _end_import(self) -> None:
        self._app_state.set_import_progress(None)
        try:
            self.refresh()
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The products cannot be read", error))

    def _warn(self, title: str, text: str) -> None:
        self._app_state.raise_notice(Notice(NoticeLevel.WARNING, title, text))

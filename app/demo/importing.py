"""Brings the demonstration's products into the workspace, as a person does: create, import, register prompts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.application import Application
from app.demo.demo_product import DemoProduct
from app.demo.steps import Steps
from app.messages.codes import demo as codes
from app.operations.import_images import ImportImages
from app.operations.operation import Outcome
from app.operations.product_operations import CreateProduct, SetPrompts, TrashProduct
from app.operations.representative_images import choose_representatives

PROMPTS_PER_PRODUCT = 4


class Importing(QObject):
    """One product after the other. What fails is told by the steps."""

    productImported = Signal(object)
    """Carries the DemoProduct whose images were imported and whose prompts are registered."""
    ended = Signal()

    def __init__(self, application: Application, steps: Steps, pause_ms: int, parent: QObject) -> None:
        """`pause_ms`: so long a person looks at a product before the next one comes."""
        super().__init__(parent)
        self._application = application
        self._services = application.services
        self._steps = steps
        self._waiting: list[DemoProduct] = []
        self._current: DemoProduct | None = None
        self._normals: int | None = None
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._import_next)

    def begin(self, products: Sequence[DemoProduct], normals: int | None = None) -> None:
        """Import these with their first `normals` images, or with all; those that are there already get what they lack."""
        self._normals = normals
        self._waiting = list(products)
        self._import_next()

    def complete(self, products: Sequence[DemoProduct], then: Callable[[], None]) -> None:
        """Import what these have and the workspace lacks, and go on. Their prompts stay."""
        if not products:
            then()
            return
        product, *others = products
        store = self._application.workspace.products
        found = next((each for each in self._application.app_state.products if each.name == product.name), None)
        if found is None:
            self._steps.failed.emit(codes.ProductIsGone(product.name))
            return
        number = found.id

        def lacking() -> tuple[Path, ...]:
            there = {image.original_name for image in store.images(number)}
            return tuple(path for path in product.normals if path.name not in there)

        def add(paths: tuple[Path, ...]) -> None:
            if not paths:
                self.complete(others, then)
                return
            import_images = ImportImages(store, number, product.name, paths)
            incomplete = codes.ImportIncomplete(product.name)
            self._steps.carry_out(import_images, lambda _: self.complete(others, then), incomplete)

        self._steps.in_background(lacking, add)

    def close(self) -> None:
        """Begin with no other product."""
        self._pause.stop()

    @Slot()
    def _import_next(self) -> None:
        if not self._waiting:
            self.ended.emit()
            return
        self._current = product = self._waiting.pop(0)
        store = self._application.workspace.products
        incomplete = codes.ImportIncomplete(product.name)

        def use(product_id: int) -> None:
            self._services.library.select_product(product_id)
            paths = (product.training_folder,) if self._normals is None else product.normals[: self._normals]
            import_images = ImportImages(store, product_id, product.name, paths)
            self._steps.carry_out(import_images, lambda _: self._choose_prompts(product_id), incomplete)

        def use_new(outcome: Outcome) -> None:
            if isinstance(outcome.inverse, TrashProduct):
                use(outcome.inverse.product_id)

        existing = next((p for p in self._application.app_state.products if p.name == product.name), None)
        if existing is None:
            self._steps.carry_out(CreateProduct(store, product.name), use_new, incomplete)
        else:
            use(existing.id)

    def _choose_prompts(self, product_id: int) -> None:
        store = self._application.workspace.products

        def choose() -> tuple[int, ...]:
            ids = {image.path: image.id for image in store.images(product_id)}
            return tuple(ids[path] for path in choose_representatives(list(ids), PROMPTS_PER_PRODUCT)) if ids else ()

        def register(ids: tuple[int, ...]) -> None:
            name = "" if self._current is None else self._current.name
            if not ids:
                self._steps.failed.emit(codes.ImportIncomplete(name))
                return
            self._steps.carry_out(
                SetPrompts(store, ids, True), lambda _: self._end_import(), codes.ImportIncomplete(name)
            )

        self._steps.in_background(choose, register)

    def _end_import(self) -> None:
        self.productImported.emit(self._current)
        self._pause.start()

"""What nobody waits for at the beginning of the demonstration is made beside it: further normal images, and unseen parts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.demo.demo_images import DemoImages, begin_unseen_images, complete_demo_images
from app.demo.demo_names import DemoNames
from app.demo.demo_product import FIRST_UNSEEN, TRAINING_NORMALS, DemoProduct
from app.operations.task_runner import TaskRunner
from app.state.notices import error_message


class Drawing(QObject):
    """Makes them in the background, as far as somebody wants them, and tells what is there by now."""

    failed = Signal(object)
    """Carries the Message why not all will be there."""

    def __init__(self, images: DemoImages, parent: QObject) -> None:
        super().__init__(parent)
        self._images = images
        self._tasks = TaskRunner("unseen parts", self)
        self._is_wanted = True
        self._has_begun = False
        self._is_complete = False
        self._place: tuple[Path, DemoNames] | None = None
        """Where to go on; None before there is anything, and once that is done."""

    @property
    def is_complete(self) -> bool:
        """True once all are there."""
        return self._is_complete

    def is_wanted(self) -> bool:
        """False from `stop` on; may be asked from any thread."""
        return self._is_wanted

    def begin(self, folder: Path, names: DemoNames) -> None:
        """Make the parts that are inspected first, below `folder`: what a person waits for has the other core."""
        self._place = folder, names
        self._make(lambda: begin_unseen_images(self._images, folder, names, self.is_wanted), self._on_begun)

    def go_on(self) -> None:
        """Make all others."""
        if self._place is not None:
            folder, names = self._place
            self._place = None
            self._make(lambda: complete_demo_images(self._images, folder, names, self.is_wanted), self._on_made)

    def _make(self, function: Callable[[], None], then: Callable[[None], None]) -> None:
        self._tasks.run(function, then, lambda error: self.failed.emit(error_message(error)))

    def has_normals(self, product: DemoProduct) -> bool:
        """True if all that teach the model of the longer training are there."""
        return self._is_complete or len(product.normals) >= TRAINING_NORMALS

    def has_some(self, product: DemoProduct) -> bool:
        """True if an inspection of unseen parts may begin."""
        return self._has_begun or product.unseen >= FIRST_UNSEEN

    def stop(self) -> None:
        """Make no more."""
        self._is_wanted = False

    def close(self) -> None:
        """The same, and wait for the one that is being made."""
        self.stop()
        self._tasks.close()

    def _on_begun(self, _nothing: None) -> None:
        self._has_begun = True

    def _on_made(self, _nothing: None) -> None:
        self._is_complete = True

"""The normal image that is looked at large, and what is known about it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.domain.product import NormalImage
from app.messages.message import Message
from onenip_core.types import InspectionResult, RgbImage


@dataclass(frozen=True, slots=True)
class ViewedImage:
    """Pixels and verdict come one after the other."""

    image: NormalImage
    pixels: RgbImage | None = None
    unreadable: Message | None = None
    """Why there will be no pixels."""
    model: str = ""
    """Name of the model that was asked; empty while none was."""
    result: InspectionResult | None = None
    no_map: Message | None = None
    """Why there is no result; None while it is on its way."""


class ViewerState(QObject):
    """Truth of the viewer."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewed: ViewedImage | None = None

    @property
    def viewed(self) -> ViewedImage | None:
        """What is looked at; None while the viewer is closed."""
        return self._viewed

    def show(self, viewed: ViewedImage | None) -> None:
        """Look at an image, or at none."""
        self._viewed = viewed
        self.changed.emit()

    def set_pixels(self, image_id: int, pixels: RgbImage | None, unreadable: Message | None = None) -> None:
        """The pixels have come, or will not; those of another image are too late."""
        if self._viewed is not None and self._viewed.image.id == image_id:
            self.show(replace(self._viewed, pixels=pixels, unreadable=unreadable))

    def set_result(
        self, image_id: int, model: str, result: InspectionResult | None, no_map: Message | None = None
    ) -> None:
        """What the model says, or why it does not; nothing yet where both are None. What is about another image is too late."""
        if self._viewed is not None and self._viewed.image.id == image_id:
            self.show(replace(self._viewed, model=model, result=result, no_map=no_map))

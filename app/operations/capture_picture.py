"""Makes what a camera shows a picture of a good part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.capture_session import PictureOrigin
from app.domain.changes import Changes, Stale
from app.domain.product import NormalImage, Product
from app.messages.codes import captures as codes
from app.messages.codes.sources import NoImageDelivered
from app.messages.errors import MessageError
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.operations.product_operations import TrashImages
from app.sources.source import SourceFrame
from app.storage.products import ProductStore, RefusedImage
from onenip_core.data.images.png_writing import encode_png
from onenip_core.data.images.value_range import MOST_BITS


@dataclass(frozen=True, slots=True)
class CapturedPicture(Outcome):
    """What was taken."""

    image: NormalImage | None = None


@dataclass(frozen=True, eq=False)  # pixels do not compare
class CapturePicture(Operation):
    """Keep one frame as a normal image: a file as it is, pixels with all their bits."""

    store: ProductStore
    product_id: int
    product_name: str
    frame: SourceFrame
    name: str
    """What the picture is called where the frame is no file."""
    session: str
    must_stay: Callable[[], bool] = lambda: False
    """True while a training reads the images, so that this cannot be undone."""

    @property
    def label(self) -> Message:
        return codes.CapturePicture(self.product_name)

    def perform(self, work: Work) -> CapturedPicture:
        """Raises MessageError: there is no picture, it is there already, or it has more bits than the product's pictures;
        UnknownRecordError, StorageError."""
        product = self.store.get(self.product_id)
        source, data = self._file(product)
        outcome = self.store.add_image(product.id, source, data, PictureOrigin(self.session, self.frame.captured_at))
        if isinstance(outcome, RefusedImage):
            raise MessageError(outcome.reason)
        inverse = TrashImages(self.store, (outcome.image.id,), self.must_stay)
        return CapturedPicture(Changes(Stale.PRODUCTS), inverse, image=outcome.image)

    def _file(self, product: Product) -> tuple[Path, bytes]:
        """Under which name it is kept, and what is in it."""
        if self.frame.encoded is not None:
            given = self.frame.path or Path(self.frame.name)
            return (given if given.suffix else Path(self.name)), self.frame.encoded
        if self.frame.image is None:
            raise MessageError(self.frame.error or NoImageDelivered())
        # Where a product's files have all 16 bits, that is what runs store too; a range that was chosen is kept.
        return Path(f"{self.name}.png"), encode_png(self.frame.image.scaled_to(product.value_bits or MOST_BITS))

"""What an import says about the bits that a product's camera uses, and the value range that it proposes."""

from __future__ import annotations

import logging

from app.messages.codes import imports as codes
from app.messages.message import Message
from app.operations.operation import Operation, Work
from app.operations.product_operations import SetValueRange
from app.storage.products import ProductStore
from onenip_core.data.images.value_range import propose_range
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)


def find_value_range(store: ProductStore, product_id: int, work: Work) -> tuple[Operation | None, tuple[Message, ...]]:
    """Give a product the range that its images ask for, unless it has one; what takes that back, and what is said about it.

    A range that is there stays: it was chosen, and pictures above it were refused by name.
    """
    try:
        product = store.get(product_id)
        images = store.look_at_values(product_id, lambda: not work.cancel.cancelled)
        highest = [image.highest_value for image in images if image.highest_value is not None]
        if len(highest) < len(images) and work.cancel.cancelled:
            return None, ()
        said: list[Message] = [codes.BitsAreMixed()] if any(highest) and not all(highest) else []
        proposed = propose_range(max(highest, default=0))
        if product.value_bits is not None or proposed.is_full or not any(highest):
            return None, tuple(said)
        outcome = SetValueRange(store, product_id, product.name, proposed.bits).perform(work)
    except OneNipError:  # the images are there and told; they are read by all bits, and the next import looks again
        log.warning("No value range was found for product %d", product_id, exc_info=True)
        return None, ()
    return outcome.inverse, (codes.ValueRangeFound(max(highest) + 1, proposed.bits or 0), *said)

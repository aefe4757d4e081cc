"""Why a person should look at an image, as messages: a line for one, a sentence for many."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.messages.codes import marks as codes
from app.messages.message import Message
from onenip_core.picture_mark import Mark, PictureMark

_COUNTS: dict[Mark, Callable[[int], Message]] = {
    Mark.UNREADABLE: codes.UnreadableCount,
    Mark.FOREIGN: codes.ForeignCount,
    Mark.ODD: codes.OddCount,
    Mark.BLURRED: codes.BlurredCount,
    Mark.DARK: codes.DarkCount,
    Mark.BURNT: codes.BurntCount,
    Mark.TWIN: codes.TwinCount,
}


def marked_message(count: int, of_kind: Mapping[Mark, int]) -> Message:
    """How many images are marked, and by what; at least one is."""
    return codes.MarkedPictures(count, tuple(_COUNTS[kind](number) for kind, number in of_kind.items()))


def mark_message(mark: PictureMark, names: Mapping[int, str], products: Mapping[int, str]) -> Message:
    """`names` are what a person calls the images, `products` the products, by their numbers."""
    match mark.kind:
        case Mark.UNREADABLE:
            return codes.PictureNotReadable()
        case Mark.FOREIGN:
            product = products.get(int(mark.product)) if mark.product and mark.product.isdecimal() else None
            return codes.ResemblesAnother() if product is None else codes.ResemblesProduct(product)
        case Mark.ODD:
            return codes.UnlikeTheOthers()
        case Mark.BLURRED:
            return codes.BlurredBesideOthers()
        case Mark.DARK:
            return codes.DarkBesideOthers()
        case Mark.BURNT:
            return codes.BurntBesideOthers()
        case Mark.TWIN:
            return codes.RepeatsImage(names.get(mark.twin or 0, ""))

"""What the core has against a picture, as a message that names products as people call them now."""

from __future__ import annotations

from collections.abc import Mapping

from app.messages.codes import pictures as codes
from app.messages.message import Message
from onenip_core.picture_doubt import DoubtKind, PictureDoubt


def doubt_message(doubt: PictureDoubt, called: Mapping[str, str]) -> Message:
    """`called` are the names of products by those that the model knows, of which some may have been renamed since."""
    product = called.get(doubt.product, doubt.product)
    match doubt.kind:
        case DoubtKind.BLACK:
            return codes.PictureIsBlack()
        case DoubtKind.WHITE:
            return codes.PictureIsWhite()
        case DoubtKind.EMPTY:
            return codes.PictureIsEmpty()
        case DoubtKind.BLURRED:
            return codes.PictureIsBlurred(product)
        case DoubtKind.OTHER_PRODUCT:
            return codes.LooksLikeOtherProduct(product, called.get(doubt.other, doubt.other))
        case DoubtKind.DISPLACED:
            return codes.PartIsDisplaced(product)
        case DoubtKind.UNKNOWN:
            return codes.DoesNotLookLikeProduct(product) if doubt.sole else codes.LooksLikeNoProduct()
        case DoubtKind.NOT_ALIGNED:
            return codes.PartIsNotFound(product)
        case DoubtKind.CUT_OFF:
            return codes.PartIsCutOff(product)

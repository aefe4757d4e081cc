"""Why a picture is not judged: what the picture check has against it. The line reads these names: none is ever changed."""

from __future__ import annotations

from app.messages.message import Message


class PictureIsBlack(Message, frozen=True):
    pass


class PictureIsWhite(Message, frozen=True):
    pass


class PictureIsEmpty(Message, frozen=True):
    pass


class PictureIsBlurred(Message, frozen=True):
    product: str


class LooksLikeOtherProduct(Message, frozen=True):
    product: str
    other: str


class PartIsDisplaced(Message, frozen=True):
    product: str


class PartIsNotFound(Message, frozen=True):
    """Where parts are aligned."""

    product: str


class PartIsCutOff(Message, frozen=True):
    """The picture does not show all that is inspected."""

    product: str


class LooksLikeNoProduct(Message, frozen=True):
    """The model knows several."""


class DoesNotLookLikeProduct(Message, frozen=True):
    """The model knows no other."""

    product: str


REFUSALS: tuple[type[Message], ...] = (
    PictureIsBlack,
    PictureIsWhite,
    PictureIsEmpty,
    PictureIsBlurred,
    LooksLikeOtherProduct,
    PartIsDisplaced,
    PartIsNotFound,
    PartIsCutOff,
    LooksLikeNoProduct,
    DoesNotLookLikeProduct,
)
"""All of them."""

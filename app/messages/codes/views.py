"""What parts that several cameras look at tell a person."""

from __future__ import annotations

from app.messages.message import Message


class DefectInView(Message, frozen=True):
    """Why a part of several views is NG."""

    view: str


class ViewNotChecked(Message, frozen=True):
    """Why a part of several views is not checked: one of them is not."""

    view: str
    reason: Message


class NoPictureInView(Message, frozen=True):
    """The other folders hold a picture of this part, and this one has come to its end."""


class OtherViewPictureMissing(Message, frozen=True):
    """Pictures of a part came from other cameras, and none from this one within the time."""

    seconds: float


class PartsTooClose(Message, frozen=True):
    """Pictures of the next part came while one of this part was waited for: nobody can tell which part it shows."""

    seconds: float


class ViewOutOfStep(Message, frozen=True):
    """A picture of this camera was missing a moment ago; one that comes now may show the part before."""


class ViewSourceEnded(Message, frozen=True):
    """One of the cameras has gone for good."""

    view: str


class ViewCannotBegin(Message, frozen=True):
    """The source of one view cannot be opened, or broke."""

    view: str
    reason: Message


class ViewSays(Message, frozen=True):
    """How the source of one view does."""

    view: str
    status: Message


class AllViewsConnected(Message, frozen=True):
    """Every camera delivers."""

    count: int


class ViewsNeedTriggers(Message, frozen=True):
    """Pictures of cameras that run freely, or that judge by presence, belong to no part."""


class DistanceUnknown(Message, frozen=True):
    """Pictures that come by the cameras' own inputs are joined by their times, for which the least time between parts is needed."""


class ViewCannotWait(Message, frozen=True):
    """A source whose pictures can be joined with no others: a watched folder."""

    view: str
    source: str


class FoldersAndCameras(Message, frozen=True):
    """Pictures of a folder wait, those of a camera do not."""

    folder: str
    camera: str


class SameSourceTwice(Message, frozen=True):
    """Two views would open the same camera."""

    first: str
    second: str
    source: str


class ViewWithoutSource(Message, frozen=True):
    """Nobody has said where its pictures come from."""

    view: str


class ViewProductGone(Message, frozen=True):
    """The product as which a view is judged was deleted."""

    view: str


class ViewProductUnknown(Message, frozen=True):
    """The model does not know the product as which a view is judged."""

    view: str
    product: str
    model: str


class ViewsUnreadable(Message, frozen=True):
    """What was kept of a product's views is damaged."""

    product: str


class ViewsKept(Message, frozen=True):
    """How many cameras look at each part of a product from now on."""

    product: str
    count: int

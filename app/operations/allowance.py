"""Whether who asks may, and in whose name it is carried out."""

from __future__ import annotations

from typing import Protocol

from app.domain.access import Access
from app.domain.permissions import Deed, deed_of
from app.messages.codes.people import NotAllowed
from app.state.notice import ACCESS, Notice, NoticeLevel


class Asked(Protocol):
    """An operation, or the promise of one."""

    @property
    def kinds(self) -> frozenset[str]:
        """As what it stands in the table of what each role may do."""
        ...


def refusal_of(asked: Asked, access: Access) -> Notice | None:
    """What whoever asked is told who may not do that; None if they may."""
    refusal = access.refusal_of(asked.kinds)
    return None if refusal is None else Notice(NoticeLevel.WARNING, NotAllowed(), refusal, subject=ACCESS)


def acting_name(asked: Asked, access: Access) -> str:
    """In whose name it is carried out: what the program does by itself is nobody's."""
    by_itself = all(deed_of(kind) is Deed.PROGRAM for kind in asked.kinds)
    return "" if by_itself else access.name

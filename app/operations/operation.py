"""A change of data: carried out off the GUI thread, undone by its inverse."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from app.domain.changes import Changes
from app.domain.trash import Record
from app.messages.message import Message
from app.state.notice import Notice
from onenip_core.progress import CancelToken


class Lane(StrEnum):
    """Operations of one lane run in order, one after the other; lanes run beside each other."""

    QUICK = "changes"
    """What a person waits for: records, and files that are moved."""
    IMPORT = "import"
    EXPORT = "export"
    """Tables of parts."""
    MODEL_EXPORT = "model export"
    """Copies of models, which may be large and go to slow disks: a table does not wait for them."""
    RETENTION = "retention"
    """Files of old parts, which may wait for hours until nothing is inspected."""
    DELETION = "deletion"
    """Files of what was deleted for good."""


@dataclass(frozen=True, slots=True)
class Work:
    """What an operation may use while it runs."""

    cancel: CancelToken = field(default_factory=CancelToken)
    report: Callable[[int, int], None] = lambda _done, _total: None
    """Takes (done, total) of a long operation; may be called from any thread."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an operation did."""

    changes: Changes
    inverse: Operation | None = None
    """Takes the change back; None where that is not possible or makes no sense."""
    label: Message | None = None
    """What was done, where it is known better than before."""
    notice: Notice | None = None
    """What a person should be told."""
    gone: frozenset[Record] = frozenset()
    """Records that nothing brings back: steps that refer to them leave the undo stack."""


class Operation(ABC):
    """A value that knows its store and its arguments; `perform` may be called in any thread, once."""

    lane: ClassVar[Lane] = Lane.QUICK

    @property
    @abstractmethod
    def label(self) -> Message:
        """What it does, as a menu says it: "Delete 3 images"."""

    @property
    def subject(self) -> str:
        """What its notices are about: trying the same again takes down what was said of the attempts before. Names what it is
        done to: that one part was corrected says nothing of another's error.
        """
        return type(self).__name__

    @property
    def kinds(self) -> frozenset[str]:
        """As what it stands in the table of what each role may do."""
        return frozenset({type(self).__name__})

    @abstractmethod
    def perform(self, work: Work) -> Outcome:
        """Carry it out: all of it or, if it raises, nothing.

        Raises:
            OneNipError: it was not carried out; the text says why and what to do.
        """

    def without(self, gone: frozenset[Record]) -> Operation | None:
        """What is left of it when these records were deleted for good: itself if it loses nothing, None if nothing is left."""
        return self

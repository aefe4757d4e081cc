"""What is said of windows that this program opens on other workspaces."""

from __future__ import annotations

from app.messages.message import Message


class AnotherWindow(Message, frozen=True):
    """Heading."""


class DemonstrationOpens(Message, frozen=True):
    pass


class DemonstrationNeedsWorkstation(Message, frozen=True):
    """This edition cannot train, and the demonstration does."""


class WorkspaceOpens(Message, frozen=True):
    folder: str


class RestoringBackup(Message, frozen=True):
    """It goes on in the background."""

    folder: str


class RestoredAndOpens(Message, frozen=True):
    folder: str


class NoOtherWindow(Message, frozen=True):
    """Heading: nothing was opened."""


class FolderIsNeither(Message, frozen=True):
    """Neither a workspace nor a backup."""

    folder: str


class IsThisWorkspace(Message, frozen=True):
    folder: str


class ProgramDidNotStart(Message, frozen=True):
    """The system refused a second process."""


class FolderIsSilent(Message, frozen=True):
    """A share that does not answer."""

    folder: str

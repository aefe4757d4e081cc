"""What is checked of a workspace while it is used already."""

from __future__ import annotations

import logging
import threading

from app.messages.message import Message
from app.storage.database import Database
from app.storage.database_pages import PageCheck
from app.storage.file_check import FileCheck
from app.storage.layout import WorkspaceLayout
from onenip_core.errors import StorageError

log = logging.getLogger(__name__)


class IntegrityCheck:
    """The pages of a large database, and whether the files are there that records speak of. For a thread of its own."""

    def __init__(self, database: Database, layout: WorkspaceLayout, *, looks_for_files: bool = True) -> None:
        self._looks_for_files = looks_for_files
        self._cancelled = threading.Event()
        self._pages = PageCheck(layout.database, self._cancelled)
        self._files = FileCheck(database, layout, self._cancelled)

    def cancel(self) -> None:
        """Make `run` return soon."""
        self._cancelled.set()

    def run(self) -> tuple[Message, ...]:
        """What a person should know; empty if all is well, or after `cancel`."""
        found = self._pages.run()
        if not self._looks_for_files:
            return found
        try:
            return found + self._files.run()
        except (OSError, StorageError) as error:
            # A damaged page is told already; a disk that went away tells the next who needs it.
            log.warning("The files of the workspace were not checked to the end: %s", error)
            return found

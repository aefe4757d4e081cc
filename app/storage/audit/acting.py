"""In whose name a thread writes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Acting:
    """One for a database. What was asked for is written in the name of who asked, also when it is carried out after that person
    has logged out; everything else in the name of who is logged in.
    """

    def __init__(self) -> None:
        self._present = ""
        self._of_thread = threading.local()

    @property
    def present(self) -> str:
        """Who is logged in; empty: nobody."""
        return self._present

    def set_present(self, name: str) -> None:
        """May be called from any thread."""
        self._present = name

    @property
    def name(self) -> str:
        """In whose name this thread writes now; empty: nobody's."""
        asked: str | None = getattr(self._of_thread, "name", None)
        return self._present if asked is None else asked

    @contextmanager
    def by(self, name: str) -> Iterator[None]:
        """What this thread writes within is `name`'s; an empty name is nobody's."""
        before: str | None = getattr(self._of_thread, "name", None)
        self._of_thread.name = name
        try:
            yield
        finally:
            self._of_thread.name = before

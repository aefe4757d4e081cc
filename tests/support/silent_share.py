"""A share that answers for all of its files but one."""

from __future__ import annotations

import threading
from pathlib import Path

from onenip_core.data.images.regular_file import read_regular_file


class SilentShare:
    """`read` stands in for `read_regular_file` where that is called; for `silent` it returns once `answer` was called."""

    def __init__(self, silent: Path) -> None:
        self.silent = silent
        self.asked = threading.Event()
        """The silent file is being read."""
        self._answered = threading.Event()

    def read(self, path: Path) -> bytes:
        """What is in the file, sooner or later."""
        if path == self.silent:
            self.asked.set()
            self._answered.wait()
        return read_regular_file(path)

    def answer(self) -> None:
        """Whoever still reads goes on."""
        self._answered.set()

"""Moves files that were told out of the way. Never overwrites anything."""

from __future__ import annotations

import contextlib
import os
from collections import deque
from collections.abc import Callable
from pathlib import Path

from app.sources.watched_folder.completion import CompleteFile
from app.sources.watched_folder.file_state import FileState
from app.sources.watched_folder.folder_look import DONE_FOLDER

MOST_NAMES = 10_000
"""So many files of one name are kept."""


class DoneFolder:
    """Files wait here until they can be moved; one that changed since it was told is another part, and stays.

    `add` may be called from any thread, `move_next` from one at a time.
    """

    def __init__(self, folder: Path, in_reach: Callable[[], bool] = lambda: True) -> None:
        """`in_reach` says whether the folder itself is there: a share that went away says of each file that there is none."""
        self._folder = folder
        self._in_reach = in_reach
        self._waiting: deque[CompleteFile] = deque()

    def add(self, file: CompleteFile) -> None:
        """Let it be moved."""
        self._waiting.append(file)

    @property
    def waiting(self) -> bool:
        """True if a file is to be moved."""
        return bool(self._waiting)

    def move_next(self) -> CompleteFile | None:
        """Move the file that has waited longest; None if none waits. Raises OSError: it cannot be moved, and waits on."""
        if not self._waiting:
            return None
        self._move(self._waiting[0])
        return self._waiting.popleft()

    def _move(self, file: CompleteFile) -> None:
        source = self._folder / file.name
        try:
            if FileState.of(source.stat()) != file.state:
                return  # another part has come
        except FileNotFoundError:
            if not self._in_reach():
                raise
            return
        place = self._claim(self._folder / DONE_FOLDER / file.name)
        try:
            source.replace(place)
        except FileNotFoundError:
            with contextlib.suppress(OSError):
                place.unlink()
            if not self._in_reach():
                raise
        except OSError:
            with contextlib.suppress(OSError):
                place.unlink()
            raise

    def _claim(self, wanted: Path) -> Path:
        """An empty file of that name, or of one like it that did not exist: nobody else can take it meanwhile."""
        wanted.parent.mkdir(parents=True, exist_ok=True)
        for number in range(1, MOST_NAMES):
            place = wanted if number == 1 else wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
            try:
                os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            except FileExistsError:
                continue
            return place
        raise FileExistsError(f"{MOST_NAMES} files are called {wanted.name} there")

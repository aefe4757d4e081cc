"""Every file that another program writes into a folder, as soon as it is complete."""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
import time
from collections import deque
from pathlib import Path

from app.domain.steady_clock import steady_seconds
from app.domain.timestamps import utc_now
from app.messages.codes import sources as codes
from app.messages.errors import message_of
from app.messages.message import Message
from app.sources.errors import SourceError
from app.sources.source import FrameSource, SourceFrame
from app.sources.watched_folder.choice import WatchedFolderChoice
from app.sources.watched_folder.completion import CompleteFile, Completion
from app.sources.watched_folder.done_folder import DoneFolder
from app.sources.watched_folder.file_state import FileState
from app.sources.watched_folder.folder_look import DONE_FOLDER, FolderLook, Look
from app.sources.watched_folder.handled_files import HandledFiles, notes_of
from app.sources.watched_folder.mover import Mover
from onenip_core.data.images.left_out import LeftOut
from onenip_core.data.images.regular_file import read_regular_file
from onenip_core.errors import ImageReadError

log = logging.getLogger(__name__)

POLL_SECONDS = 0.25
"""Notifications would be no faster, since a file must stay the same for a while, and do not come from network shares."""
LOOKING_SHARE = 5
"""Of the time at most one part in so many is spent with looking, however slow the share is."""
LONGEST_POLL_SECONDS = 10.0
FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS = 1.0, 10.0
SILENT_AFTER_SECONDS = 5.0
"""So long after it was asked, a share counts as one that does not answer."""
LOCKED_SECONDS = 10.0
"""So long a complete file that may not be opened is tried again: on Windows its writer still holds it."""


MOVING_SECONDS = 0.3
"""So long the end of a run waits for files that are still to be moved; they are moved all the same, or at the next start."""


class WatchedFolderSource(FrameSource):
    """Neither ends nor drops a file: they wait in their folder until it is their turn, in the order in which they became complete.

    A file is handled once its verdict is stored (`settled`). Until then it comes again: after a stop, a kill, or an error.
    """

    def __init__(self, choice: WatchedFolderChoice) -> None:
        self._choice = choice
        self._folder = Path(choice.path).absolute()
        self._looks = FolderLook(self._folder, choice.subfolders)
        self._handled = HandledFiles()
        self._completion = Completion(choice.settle_seconds, self._is_handled)
        self._mover: Mover | None = None
        self._ready: deque[CompleteFile] = deque()
        self._lock = threading.Lock()
        self._untold: dict[Path, deque[CompleteFile]] = {}
        self._locked_since: dict[CompleteFile, float] = {}
        self._left_out: tuple[LeftOut, ...] = ()
        self._beside = 0
        self._complete_at: dict[CompleteFile, tuple[str, float]] = {}
        """From then on a file waits for its turn, and its part has passed."""
        self._was_mounted = False
        self._wait_s = POLL_SECONDS
        self._asked_at: float | None = None
        self._out_of_reach: Message | None = None
        self._notes_failure: Message | None = None
        self._closed = False
        self._stopped = threading.Event()

    @property
    def name(self) -> str:
        return str(self._folder)

    @property
    def waits(self) -> bool:
        return True

    @property
    def live(self) -> bool:
        return True

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        ours = None if self._mover is None else self._folder / DONE_FOLDER
        return tuple(each for each in self._left_out if each.path != ours)

    @property
    def status(self) -> Message:
        if self._silent:
            return codes.SourceSilent()
        unmoved = None if self._mover is None else self._mover.trouble
        trouble = self._out_of_reach or self._notes_failure or unmoved
        if trouble is not None:
            return trouble
        if self._completion.waiting:
            return codes.WatchingUnfinished(self._completion.waiting)
        return codes.WatchingBeside(self._beside) if self._beside else codes.Watching()

    @property
    def delivering(self) -> bool:
        return self._out_of_reach is None and not self._silent

    @property
    def shortfall(self) -> Message | None:
        return codes.FilesWentAway(self._completion.went_away) if self._completion.went_away else None

    def keep_notes_in(self, folder: Path) -> None:
        """Remember what was handled across restarts, and move handled files if that was chosen."""
        self._handled = HandledFiles(notes_of(self._folder, folder))
        if self._choice.move_handled:
            self._mover = Mover(DoneFolder(self._folder, self._is_in_reach), self._on_moved)

    def setup(self) -> None:
        """Look at the folder for the first time.

        Raises:
            SourceError: it is missing or may not be read, or what was handled cannot be remembered.
        """
        try:
            self._handled.open()
        except (OSError, sqlite3.Error) as error:
            raise SourceError(codes.NotesCannotBeKept(str(error))) from error
        try:
            look = self._look()
        except OSError as error:
            raise SourceError(codes.FolderCannotBeWatched(str(self._folder), _reason(error))) from error
        self._was_mounted = os.path.ismount(self._folder)
        try:
            self._handled.forget_old(look.images.keys())
        except sqlite3.Error:
            log.exception("Old files of %s could not be forgotten", self._folder)
        left = self._what_an_earlier_run_left(look)
        if self._choice.existing:
            self._take(self._completion.note(look, time.monotonic()))
        else:
            self._beside = self._completion.leave(look)
        for file in left:  # not before: where they are moved, they are forgotten
            self._move(file)

    def read(self) -> SourceFrame | None:
        while not self._stopped.is_set():
            frame = self._next_frame() if self._ready else None
            if frame is not None:
                return frame
            if not self._ready:
                self._stopped.wait(self._wait_s)
                self._look_again()
        return None

    def settled(self, frame: SourceFrame) -> None:
        file = self._no_longer_untold(frame)
        if file is None:
            return
        try:
            self._handled.add(file)
            self._notes_failure = None
        except (OSError, sqlite3.Error) as error:
            # The verdict counts all the same; the worst is that the file is inspected twice.
            log.exception("%s was not noted as inspected", file.name)
            self._notes_failure = codes.NotesCannotBeKept(str(error))
        self._move(file)
        if self._closed:  # what was told late is stored, and so handled, after the end
            self._handled.close()

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        self._closed = True
        if self._mover is not None:
            self._mover.close(MOVING_SECONDS)
        self._handled.close()

    def _move(self, file: CompleteFile) -> None:
        if self._mover is not None:
            self._mover.add(file)

    def _on_moved(self, file: CompleteFile) -> None:
        """Whoever puts it back wants it inspected again. In the mover's thread."""
        try:
            self._handled.forget(file)
        except (OSError, sqlite3.Error) as error:
            self._notes_failure = codes.NotesCannotBeKept(str(error))
        if self._closed:
            self._handled.close()

    def _look(self) -> Look:
        """Raises OSError."""
        self._asked_at = time.monotonic()
        try:
            if self._was_mounted and not os.path.ismount(self._folder):
                raise OSError("the drive is not connected")  # what is empty there now is only its place
            look = self._looks.look()
        finally:
            self._asked_at = None
        self._left_out = look.left_out
        return look

    def _look_again(self) -> None:
        """Take what has become complete. A folder that is out of reach is tried again and again, after 1, 2, 4 … 10 seconds."""
        wait = FIRST_WAIT_SECONDS
        while not self._stopped.is_set():
            started = time.monotonic()
            try:
                look = self._look()
            except OSError as error:
                if self._out_of_reach is None:
                    log.warning("%s is out of reach: %s", self._folder, error)
                self._out_of_reach = codes.FolderOutOfReach(wait, _reason(error))
                self._stopped.wait(wait)
                wait = min(2 * wait, LONGEST_WAIT_SECONDS)
                continue
            self._out_of_reach = None
            self._take(self._completion.note(look, time.monotonic()))
            self._wait_s = min(max(POLL_SECONDS, LOOKING_SHARE * (time.monotonic() - started)), LONGEST_POLL_SECONDS)
            return

    def _take(self, complete: tuple[CompleteFile, ...]) -> None:
        self._ready.extend(complete)
        self._complete_at.update(dict.fromkeys(complete, (utc_now(), steady_seconds())))

    def _next_frame(self) -> SourceFrame | None:
        """The next complete file; None if it turned out to be still on its way, or out of reach."""
        file = self._ready.popleft()
        path = self._folder / file.name
        frame = self._read_file(file, path)
        if frame is None:
            self._completion.take_back(file)
            if not self._is_in_reach():  # each of the others would take its time to fail
                while self._ready:
                    self._completion.take_back(self._ready.popleft())
            return None
        self._locked_since.pop(file, None)
        self._complete_at.pop(file, None)
        with self._lock:
            self._untold.setdefault(path, deque()).append(file)
        return frame

    def _read_file(self, file: CompleteFile, path: Path) -> SourceFrame | None:
        encoded: bytes | None = None
        error: Message | None = None
        self._asked_at = time.monotonic()
        try:
            encoded = read_regular_file(path)
            if FileState.of(path.stat()) != file.state:
                return None  # it was written to again
        except FileNotFoundError:
            if not self._is_in_reach():
                return None
            error = codes.FileWentAway()
        except PermissionError as refused:
            if time.monotonic() - self._locked_since.setdefault(file, time.monotonic()) < LOCKED_SECONDS:
                return None
            error = codes.FileCannotBeRead(_reason(refused))
        except OSError as failure:
            if not self._is_in_reach():
                return None
            error = codes.FileCannotBeRead(_reason(failure))
        except ImageReadError as refused:
            error = message_of(refused)
        finally:
            self._asked_at = None
        captured_at, moment = self._complete_at[file]
        return SourceFrame(file.name, captured_at, encoded, path=path, error=error, moment=moment)

    def _is_in_reach(self) -> bool:
        try:
            with os.scandir(self._folder):
                pass
        except OSError:
            return False
        return not self._was_mounted or os.path.ismount(self._folder)

    def _what_an_earlier_run_left(self, look: Look) -> tuple[CompleteFile, ...]:
        """Files that have a record and were not moved."""
        if self._mover is None:
            return ()
        files = (CompleteFile(name, seen.state) for name, seen in look.images.items())
        return tuple(file for file in files if self._is_handled(file))

    def _is_handled(self, file: CompleteFile) -> bool:
        try:
            return self._handled.holds(file)
        except (OSError, sqlite3.Error) as error:
            log.exception("Nobody knows whether %s was inspected", file.name)
            self._notes_failure = codes.NotesCannotBeKept(str(error))
            return False  # twice is better than never

    def _no_longer_untold(self, frame: SourceFrame) -> CompleteFile | None:
        with self._lock:
            waiting = self._untold.get(frame.path) if frame.path is not None else None
            if not waiting or frame.path is None:
                return None
            file = waiting.popleft()
            if not waiting:
                del self._untold[frame.path]
            return file

    @property
    def _silent(self) -> bool:
        asked_at = self._asked_at
        return asked_at is not None and time.monotonic() - asked_at > SILENT_AFTER_SECONDS


def _reason(error: OSError) -> str:
    return str(error.strerror or error)

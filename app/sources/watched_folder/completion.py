"""When a file is complete: it was renamed from a temporary name, or its size and time have not changed for a while."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.sources.watched_folder.file_state import FileState, SeenFile
from app.sources.watched_folder.folder_look import Look
from onenip_core.data.images.image_walk import natural_key

PATIENCE_WITH_EMPTY_FILES = 10
"""So many times longer a file without content is waited for: it was only begun."""


@dataclass(frozen=True, slots=True)
class CompleteFile:
    """A file that counts."""

    name: str
    """Its path inside the folder, with slashes."""
    state: FileState


@dataclass(frozen=True, slots=True)
class _Waiting:
    file: SeenFile
    since: float
    renamed: bool
    """From a temporary name: it is complete, whatever its size did."""


class Completion:
    """Told of one look after the other, says each version of each file once."""

    def __init__(self, settle_seconds: float, is_handled: Callable[[CompleteFile], bool] = lambda _: False) -> None:
        """`is_handled` knows the files of earlier runs; it is asked once about each version of a file that comes to lie there."""
        self._settle_seconds = settle_seconds
        self._is_handled = is_handled
        self._waiting: dict[str, _Waiting] = {}
        self._counted: dict[str, FileState] = {}
        self._temporary: frozenset[SeenFile] = frozenset()
        self._went_away = 0

    @property
    def waiting(self) -> int:
        """Number of files that are not complete yet."""
        return len(self._waiting)

    @property
    def went_away(self) -> int:
        """Number of files that went away before they were complete."""
        return self._went_away

    def leave(self, look: Look) -> int:
        """Count none of the files that lie there now, as they are now; how many."""
        fresh = [name for name, file in look.images.items() if not self._is_known(name, file.state)]
        self._counted.update((name, file.state) for name, file in look.images.items())
        return len(fresh)

    def note(self, look: Look, now: float) -> tuple[CompleteFile, ...]:
        """The files that have become complete with this look at `now` seconds, in the order of their times."""
        self._counted = {name: state for name, state in self._counted.items() if name in look.images}
        seen: dict[str, _Waiting] = {}
        for name, file in look.images.items():
            if self._is_known(name, file.state):
                continue
            before = self._waiting.get(name)
            same = before is not None and before.file.state == file.state
            seen[name] = before if before is not None and same else _Waiting(file, now, file in self._temporary)
        unsure = [each.file.state for each in seen.values() if not each.renamed and not self._is_steady(each, now)]
        # A file that was renamed waits for those that were written before it and are not steady yet: parts keep their order.
        oldest = min((state.modified_ns for state in unsure if state.size), default=None)
        complete: list[CompleteFile] = []
        waiting: dict[str, _Waiting] = {}
        for name, each in seen.items():
            state = each.file.state
            first = each.renamed and (oldest is None or state.modified_ns <= oldest)
            if first or self._is_steady(each, now):
                complete.append(CompleteFile(name, state))
            else:
                waiting[name] = each
        self._count_what_went_away(look)
        self._waiting = waiting
        self._counted.update((file.name, file.state) for file in complete)
        # Without an identity, two files of one size and time could be taken for each other.
        self._temporary = frozenset(file for file in look.temporary if file.identity is not None)
        return tuple(sorted(complete, key=lambda file: (file.state.modified_ns, natural_key(file.name))))

    def take_back(self, file: CompleteFile) -> None:
        """It was not complete, or could not be reached: it counts when it is complete again."""
        self._counted.pop(file.name, None)

    def _count_what_went_away(self, look: Look) -> None:
        missing = [before.file for name, before in self._waiting.items() if name not in look.images]
        if missing:
            present = {file.identity for file in look.images.values()} - {None}  # perhaps under another name
            self._went_away += sum(file.identity not in present for file in missing)

    def _is_known(self, name: str, state: FileState) -> bool:
        if self._counted.get(name) == state:
            return True
        before = self._waiting.get(name)
        if before is not None and before.file.state == state:
            return False  # it was asked for then
        handled = self._is_handled(CompleteFile(name, state))
        if handled:
            self._counted[name] = state
        return handled

    def _is_steady(self, each: _Waiting, now: float) -> bool:
        patience = self._settle_seconds * (1 if each.file.state.size else PATIENCE_WITH_EMPTY_FILES)
        return now - each.since >= patience

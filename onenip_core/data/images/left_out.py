"""Files and folders that a walk passed over: each with its reason, counted by kind, and said in a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_MOST_KINDS = 8
"""Kinds that a sentence names; what is rarer is summed up."""


class LeftOutReason(StrEnum):
    """Why something in a folder is not looked at."""

    OTHER_KIND = "other_kind"
    """Neither its name nor its first bytes are those of a picture that can be read."""
    UNFINISHED = "unfinished"
    """A download or copy under way, or a backup of an editor: its name says so."""
    NO_REGULAR_FILE = "no_regular_file"
    """A named pipe, a device or a socket: opening it might wait for ever."""
    TOO_LARGE = "too_large"
    CANNOT_BE_OPENED = "cannot_be_opened"
    SEEN_ALREADY = "seen_already"
    """A folder that was reached before by another way, or a link that leads in a circle."""
    HIDDEN = "hidden"
    COMPANION = "companion"
    """What systems and programs put beside pictures: thumbnails, indexes, bins."""
    SUBFOLDER = "subfolder"
    """Subfolders were not asked for."""
    EARLIER_RESULTS = "earlier_results"
    """What an inspection before wrote there."""
    OUT_OF_PLACE = "out_of_place"
    """An image in a data set where, by its layout, none is looked for."""

    @property
    def expected(self) -> bool:
        """True if nobody would have looked for a part there, so that it is no reason to warn."""
        return self in _EXPECTED


_EXPECTED = frozenset(
    {
        LeftOutReason.SEEN_ALREADY,
        LeftOutReason.HIDDEN,
        LeftOutReason.COMPANION,
        LeftOutReason.SUBFOLDER,
        LeftOutReason.EARLIER_RESULTS,
    }
)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One file or folder that was not looked at."""

    path: Path
    reason: LeftOutReason
    is_folder: bool = False

    @property
    def kind(self) -> LeftOutKind:
        """What it counts as."""
        suffix = self.path.suffix.lower() if self.reason is LeftOutReason.OTHER_KIND else ""
        return LeftOutKind(self.reason, suffix, self.is_folder)


@dataclass(frozen=True, slots=True)
class LeftOutKind:
    """What is counted together: one reason, files or folders, and of other kinds of files one lower-case suffix ("" for none)."""

    reason: LeftOutReason
    suffix: str = ""
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class LeftOutCount:
    """How many were left out for one reason."""

    kind: LeftOutKind
    count: int


def count_left_out(left_out: Iterable[LeftOut]) -> tuple[LeftOutCount, ...]:
    """How many of each kind: first what may hold parts, of that the most frequent first."""
    return sort_counts(Counter(each.kind for each in left_out))


def sort_counts(counts: Counter[LeftOutKind]) -> tuple[LeftOutCount, ...]:
    """The same of what was counted one by one."""
    reasons = tuple(LeftOutReason)

    def place(item: tuple[LeftOutKind, int]) -> tuple[bool, int, int, str, bool]:
        kind, count = item
        return kind.reason.expected, -count, reasons.index(kind.reason), kind.suffix, kind.is_folder

    order = sorted(counts.items(), key=place)
    return tuple(LeftOutCount(kind, count) for kind, count in order)


def describe_left_out(counts: Iterable[LeftOutCount]) -> str:
    """One sentence for a person at the command line, "6 files were left out: 4 × .heic, 2 hidden"; empty if there were none."""
    every = tuple(counts)
    total = sum(each.count for each in every)
    if not total:
        return ""
    named = every if len(every) == _MOST_KINDS + 1 else every[:_MOST_KINDS]
    pieces = [f"{each.count} {_words(each)}" for each in named]
    if len(every) > len(named):
        pieces.append(f"{sum(each.count for each in every[len(named) :])} of other kinds")
    folders = [each.kind.is_folder for each in every]
    one, many = ("folder", "folders") if all(folders) else ("file", "files and folders" if any(folders) else "files")
    return f"{total} {f'{one} was' if total == 1 else f'{many} were'} left out: {', '.join(pieces)}"


_WORDS = {
    LeftOutReason.UNFINISHED: ("unfinished copy", "unfinished copies"),
    LeftOutReason.NO_REGULAR_FILE: ("pipe or device", "pipes or devices"),
    LeftOutReason.TOO_LARGE: ("too large", "too large"),
    LeftOutReason.CANNOT_BE_OPENED: ("that cannot be opened", "that cannot be opened"),
    LeftOutReason.SEEN_ALREADY: ("folder reached twice", "folders reached twice"),
    LeftOutReason.HIDDEN: ("hidden", "hidden"),
    LeftOutReason.COMPANION: ("system file", "system files"),
    LeftOutReason.SUBFOLDER: ("subfolder", "subfolders"),
    LeftOutReason.EARLIER_RESULTS: ("folder of earlier results", "folders of earlier results"),
    LeftOutReason.OUT_OF_PLACE: ("image where none is looked for", "images where none are looked for"),
}
_WORDS_OF_FOLDERS = {
    LeftOutReason.CANNOT_BE_OPENED: ("folder that cannot be opened", "folders that cannot be opened"),
    LeftOutReason.HIDDEN: ("hidden folder", "hidden folders"),
    LeftOutReason.COMPANION: ("system folder", "system folders"),
}


def _words(each: LeftOutCount) -> str:
    kind = each.kind
    if kind.reason is LeftOutReason.OTHER_KIND:
        return f"× {kind.suffix or 'no suffix'}"
    one, many = (_WORDS | _WORDS_OF_FOLDERS if kind.is_folder else _WORDS)[kind.reason]
    return one if each.count == 1 else many

"""What a walk left out, as messages: one sentence for all, and a line for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.messages.codes import files as codes
from app.messages.message import Message
from onenip_core.data.images.left_out import LeftOut, LeftOutKind, LeftOutReason, count_left_out

MOST_KINDS = 6
"""Kinds that the sentence names; what is rarer is summed up."""
MOST_LINES = 1000
"""Files that the details name."""

_OF_FILES: dict[LeftOutReason, Callable[[int], Message]] = {
    LeftOutReason.UNFINISHED: codes.Unfinished,
    LeftOutReason.NO_REGULAR_FILE: codes.NoRegularFile,
    LeftOutReason.TOO_LARGE: codes.TooLarge,
    LeftOutReason.CANNOT_BE_OPENED: codes.CannotBeOpened,
    LeftOutReason.SEEN_ALREADY: codes.SeenAlready,
    LeftOutReason.HIDDEN: codes.Hidden,
    LeftOutReason.COMPANION: codes.Companion,
    LeftOutReason.SUBFOLDER: codes.Subfolder,
    LeftOutReason.EARLIER_RESULTS: codes.EarlierResults,
    LeftOutReason.OUT_OF_PLACE: codes.OutOfPlace,
}
_OF_FOLDERS: dict[LeftOutReason, Callable[[int], Message]] = {
    **_OF_FILES,
    LeftOutReason.CANNOT_BE_OPENED: codes.FoldersCannotBeOpened,
    LeftOutReason.HIDDEN: codes.HiddenFolder,
    LeftOutReason.COMPANION: codes.CompanionFolder,
}
_LINES: dict[LeftOutReason, Callable[[str], Message]] = {
    LeftOutReason.OTHER_KIND: codes.OneOtherKind,
    LeftOutReason.UNFINISHED: codes.OneUnfinished,
    LeftOutReason.NO_REGULAR_FILE: codes.OneNoRegularFile,
    LeftOutReason.TOO_LARGE: codes.OneTooLarge,
    LeftOutReason.CANNOT_BE_OPENED: codes.OneCannotBeOpened,
    LeftOutReason.SEEN_ALREADY: codes.OneSeenAlready,
    LeftOutReason.HIDDEN: codes.OneHidden,
    LeftOutReason.COMPANION: codes.OneCompanion,
    LeftOutReason.SUBFOLDER: codes.OneSubfolder,
    LeftOutReason.EARLIER_RESULTS: codes.OneEarlierResults,
    LeftOutReason.OUT_OF_PLACE: codes.OneOutOfPlace,
}


def left_out_message(left_out: Iterable[LeftOut]) -> Message | None:
    """How many files and folders were left out and why; None if there were none."""
    counts = count_left_out(left_out)
    if not counts:
        return None
    named = counts if len(counts) == MOST_KINDS + 1 else counts[:MOST_KINDS]
    kinds = [_kind(each.kind, each.count) for each in named]
    if len(counts) > len(named):
        kinds.append(codes.MoreKinds(sum(each.count for each in counts[len(named) :])))
    folders = [each.kind.is_folder for each in counts]
    count = sum(each.count for each in counts)
    if not any(folders):
        return codes.FilesLeftOut(count, tuple(kinds))
    return (codes.FoldersLeftOut if all(folders) else codes.FilesAndFoldersLeftOut)(count, tuple(kinds))


def left_out_lines(left_out: Iterable[LeftOut]) -> tuple[Message, ...]:
    """One for each with its reason, first what may hold parts; of very many the first ones and a count."""
    ordered = sorted(left_out, key=lambda each: each.reason.expected)
    lines: list[Message] = [_LINES[each.reason](str(each.path)) for each in ordered[:MOST_LINES]]
    if len(ordered) > MOST_LINES:
        lines.append(codes.MoreLeftOut(len(ordered) - MOST_LINES))
    return tuple(lines)


def is_unexpected(left_out: Iterable[LeftOut]) -> bool:
    """True if something among it may have been meant as a part: then a person is warned."""
    return any(not each.reason.expected for each in left_out)


def _kind(kind: LeftOutKind, count: int) -> Message:
    if kind.reason is LeftOutReason.OTHER_KIND:
        return codes.OtherKind(count, kind.suffix) if kind.suffix else codes.OtherKindWithoutSuffix(count)
    return (_OF_FOLDERS if kind.is_folder else _OF_FILES)[kind.reason](count)

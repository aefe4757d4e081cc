"""Watched folders in the catalogue."""

from __future__ import annotations

import msgspec

from app.domain.source_choice import SourceChoice
from app.messages.codes.sources import NoSuchKind
from app.messages.errors import MessageError
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.sources.kind import Amount, FolderForm, SourceKind, Switch
from app.sources.source import FrameSource
from app.sources.watched_folder.choice import LEAST_SETTLE_SECONDS, MOST_SETTLE_SECONDS, WatchedFolderChoice


def _watched(choice: SourceChoice) -> WatchedFolderChoice:
    if not isinstance(choice, WatchedFolderChoice):
        raise MessageError(NoSuchKind(type(choice).__name__))
    return choice


def _open(choice: SourceChoice) -> FrameSource:
    from app.sources.watched_folder.source import WatchedFolderSource  # what it takes is loaded when it is needed

    return WatchedFolderSource(_watched(choice))


WATCHED_FOLDER = SourceKind(
    "watch",
    QT_TRANSLATE_NOOP("Sources", "Watched folder…"),
    "timer",
    FolderForm(),
    WatchedFolderChoice,
    WatchedFolderChoice,
    _open,
    options=(
        Switch(
            QT_TRANSLATE_NOOP("Sources", "Inspect files that lie there already"),
            QT_TRANSLATE_NOOP("Sources", "Those that an earlier run has inspected are left alone in any case."),
            lambda choice: _watched(choice).existing,
            lambda choice, on: msgspec.structs.replace(_watched(choice), existing=on),
        ),
        Switch(
            QT_TRANSLATE_NOOP("Sources", "Move inspected files to the folder “done” inside"),
            QT_TRANSLATE_NOOP("Sources", "Nothing there is overwritten."),
            lambda choice: _watched(choice).move_handled,
            lambda choice, on: msgspec.structs.replace(_watched(choice), move_handled=on),
        ),
        Amount(
            QT_TRANSLATE_NOOP("Sources", "A file is complete when it has not changed for"),
            QT_TRANSLATE_NOOP(
                "Sources",
                "Longer if the other program pauses while it writes. A file renamed from .part or .tmp counts at once.",
            ),
            "s",
            LEAST_SETTLE_SECONDS,
            MOST_SETTLE_SECONDS,
            1,
            lambda choice: _watched(choice).settle_seconds,
            lambda choice, number: msgspec.structs.replace(
                _watched(choice), settle_seconds=min(max(number, LEAST_SETTLE_SECONDS), MOST_SETTLE_SECONDS)
            ),
        ),
    ),
)

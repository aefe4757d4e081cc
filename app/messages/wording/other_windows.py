"""Sentences for the codes of other windows."""

from __future__ import annotations

from app.messages.codes import other_windows
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    other_windows.AnotherWindow: Sentence(QT_TRANSLATE_NOOP("Messages", "A second window opens")),
    other_windows.DemonstrationOpens: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The demonstration opens in a window of its own, with a workspace of its own. This workspace stays as it is.",
        )
    ),
    other_windows.DemonstrationNeedsWorkstation: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The demonstration trains a model, which the station edition cannot. On a workstation it can be seen.",
        )
    ),
    other_windows.WorkspaceOpens: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The workspace {folder} opens in a window of its own. The one of this window stays as it is."
        )
    ),
    other_windows.RestoringBackup: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The backup is being restored to {folder}, and each file compared. A window opens on it when that is done.",
        )
    ),
    other_windows.RestoredAndOpens: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The backup was restored to {folder}, which opens in a window of its own. The backup is unchanged.",
        )
    ),
    other_windows.NoOtherWindow: Sentence(QT_TRANSLATE_NOOP("Messages", "No window was opened")),
    other_windows.FolderIsNeither: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{folder} is neither a workspace nor a backup of one. Nothing was changed. Choose the folder that holds the file "
            "workspace.json or backup.json.",
        )
    ),
    other_windows.IsThisWorkspace: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{folder} is the workspace of this window. Choose another one.")
    ),
    other_windows.ProgramDidNotStart: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The system did not start the program a second time. Nothing was changed. Close what you do not need, and try again.",
        )
    ),
    other_windows.FolderIsSilent: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{folder} does not answer. Nothing was changed. Look whether its drive is connected, and try again.",
        )
    ),
}

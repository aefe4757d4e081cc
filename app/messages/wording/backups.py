"""Sentences about backups of a workspace."""

from __future__ import annotations

from app.messages.codes import backups
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    backups.NoBackup: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{folder} is no backup of a workspace, or its backup.json is damaged. Nothing was restored."
        )
    ),
    backups.PlaceNotFree: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{place} is not empty, or lies within the workspace. Nothing was written. Name another place.",
        )
    ),
    backups.NotBackedUp: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no backup at {place}: {error}. The workspace is as it was. Check the disk, and begin again.",
        )
    ),
    backups.NotRestored: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing was restored to {place}: {error}. The backup is as it was. Check the disk, and begin again.",
        )
    ),
    backups.CopyDiffers: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{file} is not what was backed up: a disk is failing, or somebody changed it. Nothing was left behind; the original is "
            "as it was.",
        )
    ),
}

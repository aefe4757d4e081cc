"""Sentences for what `--check` finds."""

from __future__ import annotations

from app.messages.codes import checking
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    checking.DatabaseFinding: Sentence(QT_TRANSLATE_NOOP("Messages", "SQLite says: {finding}")),
    checking.RecordWithoutOwner: Sentence(
        QT_TRANSLATE_NOOP("Messages", "row {row} of {table} belongs to a record of {owner} that is gone")
    ),
    checking.RecordedFileMissing: Sentence(QT_TRANSLATE_NOOP("Messages", "a record speaks of it, and it is not there")),
    checking.ModelFolderMissing: Sentence(QT_TRANSLATE_NOOP("Messages", "the folder of model {model} is not there")),
    checking.ModelAltered: Sentence(QT_TRANSLATE_NOOP("Messages", "{error}")),
    checking.NoRecordOfIt: Sentence(QT_TRANSLATE_NOOP("Messages", "no record speaks of it")),
    checking.HashDiffers: Sentence(QT_TRANSLATE_NOOP("Messages", "its hash is not the one in its record")),
    checking.StoredPictureDamaged: Sentence(QT_TRANSLATE_NOOP("Messages", "{damage}")),
    checking.FileUnreadable: Sentence(QT_TRANSLATE_NOOP("Messages", "it cannot be read: {error}")),
    checking.CountsDiffer: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{counted} parts are counted as {verdict}, and {recorded} are recorded")
    ),
    checking.PaintedDefectsUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "what was painted on the golden part {part} cannot be understood, and does not count; paint it anew",
        )
    ),
    checking.WorkspaceFileDamaged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "it is damaged or of another version, and the application does not open the workspace"
        )
    ),
    checking.CheckFailed: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The workspace could not be checked to the end: {error}. Nothing was changed.")
    ),
}

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
    checking.RecordAltered: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "the record of {part} is not what was stored when it was judged; its disk is damaged, or another program changed it",
        )
    ),
    checking.CountsDiffer: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{counted} parts are counted as {verdict}, and {recorded} are recorded"),
        words=(("verdict", "Verdict"),),
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
    checking.ExportDamaged: Sentence(
        QT_TRANSLATE_NOOP("Messages", "what was prepared for an engine is not what was written; a slower one is used")
    ),
    checking.MovedToFound: Sentence(QT_TRANSLATE_NOOP("Messages", "moved to {place}")),
    checking.MarkedAsLost: Sentence(
        QT_TRANSLATE_NOOP("Messages", "the record says now that files of the part are gone; its verdict stays")
    ),
    checking.RemovedToBeMadeAgain: Sentence(
        QT_TRANSLATE_NOOP("Messages", "removed; it is made again when the model is loaded next")
    ),
    checking.NotMended: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{place} could not be mended: {error}. It is as it was; what was mended before stays so. Check the disk.",
        )
    ),
    checking.RestoreDatabase: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Keep a copy of the workspace as it is, then put a sound backup in its place.")
    ),
    checking.PutFileBack: Sentence(QT_TRANSLATE_NOOP("Messages", "Put it back from a copy.")),
    checking.MendParts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Put it back from a copy, or write down with --mend that it is gone.")
    ),
    checking.MendUnknown: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Move it away, or let --mend move it to the folder found.")
    ),
    checking.PutUnalteredBack: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Find out who changed it, keep it, and put the unaltered one back from a copy.")
    ),
    checking.JudgeAgain: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Compare it with a backup, and recompute the part (R on the Review page, or --replay). It is never mended, because "
            "that would hide what happened.",
        )
    ),
    checking.LookWhoChanged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Find out who changed it. It is never mended, because that would hide what happened."
        )
    ),
    checking.MendExport: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Remove the folder, or let --mend do it: it is made again.")
    ),
    checking.CheckFailed: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The workspace could not be checked to the end: {error}. Nothing was changed.")
    ),
}

"""Sentences about the audit log."""

from __future__ import annotations

from app.messages.codes import audit
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    audit.AuditLineMissing: Sentence(QT_TRANSLATE_NOOP("Messages", "line {number} of the audit log is gone")),
    audit.AuditLineAltered: Sentence(
        QT_TRANSLATE_NOOP("Messages", "line {number} of the audit log, or the one before it, is not what was written")
    ),
    audit.AuditLogCutOff: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "the newest lines of the audit log are gone ({count} or more), or an older database was put back",
        )
    ),
    audit.AuditAnchorDiffers: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "the audit log was written anew: the line that was noted as its newest is another one now"
        )
    ),
    audit.AuditAnchorMissing: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "audit-anchor.json, which notes the newest line of the audit log, is gone or damaged: nobody can tell whether lines at"
            " the end were removed",
        )
    ),
    audit.AuditEndNoted: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "line {number} of the audit log: when the application started, the end of the log was not what was noted beside the"
            " database. Lines before it were removed or written anew, an older database was put back, or the note was lost",
        )
    ),
    audit.AuditUnguarded: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count} of the triggers that write the audit log are gone or altered: changes may be missing in it. The next start"
            " of the application puts them back",
        )
    ),
    audit.AuditLogSound: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "All {count} lines of the audit log are as they were written. The newest has the hash {head}…"
        )
    ),
    audit.AuditLogNotSound: Sentence(QT_TRANSLATE_NOOP("Messages", "The audit log is not as it was written")),
    audit.ExportAuditLog: Sentence(QT_TRANSLATE_NOOP("Messages", "Write the audit log to a file")),
    audit.AuditLogExported: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} lines of the audit log were written to {path}."),
        singular=QT_TRANSLATE_NOOP("Messages", "One line of the audit log was written to {path}."),
        counted="count",
    ),
}

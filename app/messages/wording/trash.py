"""Sentences for the codes of the trash."""

from __future__ import annotations

from app.messages.codes import trash
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    trash.CountedProducts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} products"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} product"),
        counted="count",
    ),
    trash.CountedImages: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} images"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} image"),
        counted="count",
    ),
    trash.CountedGoldenParts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} golden parts"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} golden part"),
        counted="count",
    ),
    trash.CountedBatches: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} batches"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} batch"),
        counted="count",
    ),
    trash.CountedModels: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} models"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} model"),
        counted="count",
    ),
    trash.Counted: Sentence(QT_TRANSLATE_NOOP("Messages", "{parts}")),
    trash.Restore: Sentence(QT_TRANSLATE_NOOP("Messages", "Restore {what}")),
    trash.Restored: Sentence(QT_TRANSLATE_NOOP("Messages", "Back in place: {what}. Ctrl+Z takes that back.")),
    trash.StaysInTheTrash: Sentence(QT_TRANSLATE_NOOP("Messages", "{name} stays in the trash. {reason}")),
    trash.MoreStay: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} more stay for reasons that the list tells."),
        singular=QT_TRANSLATE_NOOP("Messages", "One more stays for a reason that the list tells."),
        counted="count",
    ),
    trash.DeleteForGood: Sentence(QT_TRANSLATE_NOOP("Messages", "Delete {what} for good")),
    trash.RemoveFiles: Sentence(QT_TRANSLATE_NOOP("Messages", "Removing the files")),
    trash.DeletedForGood: Sentence(QT_TRANSLATE_NOOP("Messages", "Deleted for good")),
    trash.SpaceIsFree: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{megabytes:.1f} MB are free again on the workspace's disk.")
    ),
    trash.FilesStay: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count} files could not be removed, the first of them {first}: {error}. They belong to nothing any more; the "
            "next start tries again. Close programs that use them.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "A file could not be removed: {first}: {error}. It belongs to nothing any more; the next start tries again. "
            "Close the program that uses it.",
        ),
        counted="count",
    ),
    trash.RemovalGoesOn: Sentence(QT_TRANSLATE_NOOP("Messages", "The rest of the files is removed at the next start.")),
}

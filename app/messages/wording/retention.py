"""Sentences for the codes of `retention`."""

from __future__ import annotations

from app.messages.codes import retention
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    retention.DaysOutOfRange: Sentence(QT_TRANSLATE_NOOP("Messages", "Days are whole numbers from 0 to {most}.")),
    retention.QuotaOutOfRange: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The quota is a whole number of gigabytes from 0 to {most}.")
    ),
    retention.FloorTooShort: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Nothing that is younger than {least} day may be touched at all.")
    ),
    retention.DaysOutOfOrder: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A map cannot be kept longer than its picture, nor a picture longer than its thumbnail. A thumbnail goes only where "
            "pictures go.",
        )
    ),
    retention.OthersGoBeforeGood: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "NG, NOT CHECKED and corrected parts cannot be kept shorter than good ones: they are the evidence.",
        )
    ),
    retention.PictureRemoved: Sentence(
        QT_TRANSLATE_NOOP("Messages", "the picture was removed by retention on {day}; the record stays")
    ),
    retention.PictureRemovedButThumbnail: Sentence(
        QT_TRANSLATE_NOOP("Messages", "the picture was removed by retention on {day}; a thumbnail is left")
    ),
    retention.MapRemoved: Sentence(
        QT_TRANSLATE_NOOP("Messages", "the map was removed by retention on {day}; the picture is there")
    ),
    retention.FilesAreGone: Sentence(
        QT_TRANSLATE_NOOP("Messages", "files of this part are gone, which a check found on {day}")
    ),
    retention.PartWithoutPictureAnyMore: Sentence(QT_TRANSLATE_NOOP("Messages", "{part}: {reason}.")),
    retention.BatchIsHeld: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Batch {number} is held (“{reason}”), so nothing deletes it for good. Lift the hold on the Review page first.",
        )
    ),
    retention.OrderIsHeld: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Batch {number} is of order “{order}”, which is held (“{reason}”), so nothing deletes it for good. Lift the hold of "
            "the order on the Review page first.",
        )
    ),
    retention.OrderOfHeldBatch: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Batch {number} is held (“{reason}”), so its order stays as it is: with another one it could slip out of the hold. "
            "Lift the hold first.",
        )
    ),
    retention.HoldNeedsReason: Sentence(
        QT_TRANSLATE_NOOP("Messages", "A hold is placed and lifted with a reason. Nothing has changed; write why.")
    ),
    retention.HoldOfAnother: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The hold is not yours: {name} placed it, and only they take it back as a slip. Nothing has changed. Lift it on the "
            "Review page, with a reason.",
        )
    ),
    retention.NoOrderToHold: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The batch has no order that could be held. Nothing has changed; hold the batch.")
    ),
    retention.HoldBatches: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Hold {count} batches"),
        singular=QT_TRANSLATE_NOOP("Messages", "Hold the batch"),
        counted="count",
    ),
    retention.LiftHolds: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Lift the holds of {count} batches"),
        singular=QT_TRANSLATE_NOOP("Messages", "Lift the hold of the batch"),
        counted="count",
    ),
    retention.HoldOrder: Sentence(QT_TRANSLATE_NOOP("Messages", "Hold order “{order}”")),
    retention.LiftOrderHold: Sentence(QT_TRANSLATE_NOOP("Messages", "Lift the hold of order “{order}”")),
    retention.BatchesAreHeld: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Nothing removes files of these {count} batches or deletes them for good."),
        singular=QT_TRANSLATE_NOOP("Messages", "Nothing removes files of the batch or deletes it for good."),
        counted="count",
    ),
    retention.HoldsAreLifted: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The rules hold for these {count} batches again, unless their order is held."),
        singular=QT_TRANSLATE_NOOP("Messages", "The rules hold for the batch again, unless its order is held."),
        counted="count",
    ),
    retention.OrderIsHeldNow: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing removes files of its batches or deletes them for good; that is true of batches that come later, too.",
        )
    ),
    retention.OrderHoldIsLifted: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The rules hold for its batches again, unless they are held one by one.")
    ),
    retention.ApplyRetention: Sentence(QT_TRANSLATE_NOOP("Messages", "Remove old files")),
    retention.FilesRemoved: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Of {parts} parts {files} files went, {megabytes:.1f} MB. All verdicts are there."
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "Of one part {files} files went, {megabytes:.1f} MB. All verdicts are there."
        ),
        counted="parts",
    ),
    retention.NothingToRemove: Sentence(QT_TRANSLATE_NOOP("Messages", "By the rules nothing was to be removed.")),
    retention.RetentionStopped: Sentence(QT_TRANSLATE_NOOP("Messages", "It was stopped; the rest goes the next time.")),
    retention.PartsLeftAlone: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count} parts were left alone, because their pictures are gone or not what their records say, the first in batch "
            "{batch}: somebody should look at them. “--check” names them.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "One part was left alone, because its picture is gone or not what its record says, in batch {batch}: "
            "somebody should look at it. “--check” names it.",
        ),
        counted="count",
    ),
    retention.QuotaNotReached: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Batches still take {gigabytes:.1f} GB more than the quota: what is left is too young, held, in the trash, or waits "
            "for an answer.",
        )
    ),
    retention.FilesNotRemoved: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} files could not be removed yet ({error}); the next time they go."),
        singular=QT_TRANSLATE_NOOP("Messages", "One file could not be removed yet ({error}); the next time it goes."),
        counted="count",
    ),
    retention.RetentionFailed: Sentence(QT_TRANSLATE_NOOP("Messages", "Nobody knows what could be removed")),
    retention.NoRulesYet: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "There are no rules yet, so nothing was removed. Say first how long files are kept."
        )
    ),
}

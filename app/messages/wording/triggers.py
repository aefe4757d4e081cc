"""Sentences for the codes of triggers, part numbers and alarms."""

from __future__ import annotations

from app.messages.codes import triggers
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    triggers.WaitingForTrigger: Sentence(QT_TRANSLATE_NOOP("Messages", "Waiting for the trigger")),
    triggers.WatchingForParts: Sentence(QT_TRANSLATE_NOOP("Messages", "Waiting for a part to come to rest")),
    triggers.LearningEmptyView: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Learning the empty view: leave it free of parts for a moment")
    ),
    triggers.TooManyPartsWait: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{most} parts waited already, so the part was not judged. Inspect it again, or slow down the line.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "Another part waited already, so the part was not judged. Inspect it again, or slow down the line.",
        ),
        counted="most",
    ),
    triggers.PictureCameTooLate: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "No picture came within {seconds:.1f} s of the trigger, so the part was not judged. Inspect it again; check the "
            "camera.",
        )
    ),
    triggers.PicturesOutOfStep: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The picture of a part before did not come in time, so nobody can tell which picture shows this part. It was not "
            "judged. Inspect it again; check the camera.",
        )
    ),
    triggers.CameraStillBusy: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera was still busy with the part before, so this one was not judged. Inspect it again, or slow down the line.",
        )
    ),
    triggers.PassedWhilePaused: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The run was paused when it was this part's turn. It was not judged. Inspect it again."
        )
    ),
    triggers.PassedWhileFrozen: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Part {position}, which is NG, waited to be acknowledged when it was this part's turn. It was not judged. Inspect it "
            "again.",
        )
    ),
    triggers.ProgramStoodStill: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The computer or the program stood still for {seconds:.0f} s: nobody knows when this part passed, so it was not "
            "judged. Look at it yourself, or inspect it again.",
        )
    ),
    triggers.TriggerFailed: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera could not be triggered ({error}). The part was not judged. Inspect it again; the log holds the details.",
        )
    ),
    triggers.NoTriggerInput: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{source} has no trigger input. Nothing was inspected. Choose another trigger for this product, or a camera with an "
            "input.",
        )
    ),
    triggers.NgInARow: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} NG parts one after the other"),
        singular=QT_TRANSLATE_NOOP("Messages", "An NG part"),
        counted="count",
    ),
    triggers.NotCheckedInARow: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} parts one after the other could not be checked"),
        singular=QT_TRANSLATE_NOOP("Messages", "A part could not be checked"),
        counted="count",
    ),
    triggers.YieldTooLow: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Yield {percent:.1f} % over the last {count} parts; at least {least_percent:.1f} % is wanted"
        )
    ),
    triggers.PartsCameTooFast: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Parts come faster than they can be checked: part {position} was not checked")
    ),
    triggers.NgToAcknowledge: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Part {position} is NG. Nothing is checked until somebody acknowledges it")
    ),
    triggers.AlarmNotRecorded: Sentence(QT_TRANSLATE_NOOP("Messages", "The alarm could not be written down")),
    triggers.FlowUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The settings for triggers of {product} cannot be read. Nothing was inspected. Set them anew under Triggers.",
        )
    ),
}

"""Sentences for the codes of inspection."""

from __future__ import annotations

from app.messages.codes import inspection
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    inspection.StartInspection: Sentence(QT_TRANSLATE_NOOP("Messages", "Start the inspection")),
    inspection.NothingInspected: Sentence(QT_TRANSLATE_NOOP("Messages", "Nothing was inspected")),
    inspection.InspectionStopped: Sentence(QT_TRANSLATE_NOOP("Messages", "Inspection stopped")),
    inspection.InspectionFinished: Sentence(QT_TRANSLATE_NOOP("Messages", "Inspection finished")),
    inspection.SourceDeliveredNothing: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{source} delivered no image. Choose another source.")
    ),
    inspection.SavedBefore: Sentence(
        QT_TRANSLATE_NOOP("Messages", "What was inspected before is saved: {count} parts."),
        singular=QT_TRANSLATE_NOOP("Messages", "What was inspected before is saved: 1 part."),
        counted="count",
    ),
    inspection.ShownNotSaved: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Not saved, though it was shown: {count} parts."),
        singular=QT_TRANSLATE_NOOP("Messages", "Not saved, though it was shown: 1 part."),
        counted="count",
    ),
    inspection.RunSummary: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count} parts of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "1 part of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.",
        ),
        counted="count",
    ),
    inspection.NotRecorded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "NOT RECORDED, because the disk was too slow: {count} parts, all OK."),
        singular=QT_TRANSLATE_NOOP("Messages", "NOT RECORDED, because the disk was too slow: 1 part, all OK."),
        counted="count",
    ),
    inspection.ModelCannotBeLoaded: Sentence(QT_TRANSLATE_NOOP("Messages", "The model cannot be loaded")),
    inspection.JudgesWith: Sentence(QT_TRANSLATE_NOOP("Messages", "{model} judges with {engine}.")),
    inspection.JudgesWhileMeasuring: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{model} judges with {engine}. Whether something else is faster here is being found out; inspection goes on meanwhile.",
        )
    ),
    inspection.GoesOnJudging: Sentence(QT_TRANSLATE_NOOP("Messages", "{model} goes on judging with {engine}.")),
    inspection.EngineCannotBeLoaded: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "This machine cannot use {engine}; the model is fine and verdicts are the same. For support: the reason is in "
            "inspection.log.",
        )
    ),
    inspection.Measured: Sentence(QT_TRANSLATE_NOOP("Messages", "Measured here: {engines} a part.")),
    inspection.EngineTime: Sentence(QT_TRANSLATE_NOOP("Messages", "{engine} {milliseconds:.0f} ms")),
}

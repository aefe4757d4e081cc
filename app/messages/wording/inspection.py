"""Sentences for the codes of inspection."""

from __future__ import annotations

from app.messages.codes import inspection
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    inspection.StartInspection: Sentence(QT_TRANSLATE_NOOP("Messages", "Start the inspection")),
    inspection.NothingInspected: Sentence(QT_TRANSLATE_NOOP("Messages", "Nothing was inspected")),
    inspection.DroppedInVain: Sentence(QT_TRANSLATE_NOOP("Messages", "Not all that was dropped is inspected")),
    inspection.InspectionStopped: Sentence(QT_TRANSLATE_NOOP("Messages", "Inspection stopped")),
    inspection.InspectionFinished: Sentence(QT_TRANSLATE_NOOP("Messages", "Inspection finished")),
    inspection.StoppedAsAsked: Sentence(QT_TRANSLATE_NOOP("Messages", "Inspection was stopped")),
    inspection.SourceDeliveredNothing: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{source} delivered no image. Choose another source.")
    ),
    inspection.SavedBefore: Sentence(
        QT_TRANSLATE_NOOP("Messages", "What was inspected before is saved: {count} parts."),
        singular=QT_TRANSLATE_NOOP("Messages", "What was inspected before is saved: {count} part."),
        counted="count",
    ),
    inspection.ShownNotSaved: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Not saved, though it was shown: {count} parts."),
        singular=QT_TRANSLATE_NOOP("Messages", "Not saved, though it was shown: {count} part."),
        counted="count",
    ),
    inspection.RunSummary: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count} parts of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "{count} part of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.",
        ),
        counted="count",
    ),
    inspection.PartsLookDifferent: Sentence(QT_TRANSLATE_NOOP("Messages", "These parts look different")),
    inspection.PartsNotCovered: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{above} of the last {parts} parts score above the middle one of the {known} good parts that the limit rests on; of "
            "parts like those about half would. Light, lens or the parts may have changed, or most of them are defective. All "
            "of them were judged and kept as always, but how many good ones the limit rejects is not known. Look at them: if they "
            "are good, add some to the product's pictures and train again.",
        )
    ),
    inspection.NotRecorded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "NOT RECORDED, because the disk was too slow: {count} parts, all OK."),
        singular=QT_TRANSLATE_NOOP("Messages", "NOT RECORDED, because the disk was too slow: {count} part, all OK."),
        counted="count",
    ),
    inspection.ModelCannotBeLoaded: Sentence(QT_TRANSLATE_NOOP("Messages", "The model cannot be loaded")),
    inspection.OnProcessor: Sentence(QT_TRANSLATE_NOOP("Messages", "this computer's processor")),
    inspection.OnGraphicsCard: Sentence(QT_TRANSLATE_NOOP("Messages", "the graphics card ({name})")),
    inspection.RunsOn: Sentence(QT_TRANSLATE_NOOP("Messages", "{model} runs on {place}.")),
    inspection.FastestIsLookedFor: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The fastest way is being looked for; inspection can begin meanwhile.")
    ),
    inspection.FasterThanPlain: Sentence(
        QT_TRANSLATE_NOOP("Messages", "It is {times:.1f} times faster than the plain way; checked: same verdicts.")
    ),
    inspection.PlainIsFastest: Sentence(QT_TRANSLATE_NOOP("Messages", "The plain way is the fastest here.")),
    inspection.FastestThatAgrees: Sentence(
        QT_TRANSLATE_NOOP("Messages", "It is the fastest way here; checked: same verdicts as the plain way.")
    ),
    inspection.NoFasterEngine: Sentence(
        QT_TRANSLATE_NOOP("Messages", "It goes on as it is: nothing faster could be prepared. Verdicts are the same.")
    ),
    inspection.EngineCannotBeLoaded: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "It goes on as it is: a faster one was found and cannot be loaded; the reason stands in inspection.log. "
            "Verdicts are the same.",
        )
    ),
    inspection.Measured: Sentence(QT_TRANSLATE_NOOP("Messages", "Measured here: {engines} a part.")),
    inspection.MapAfterTheRun: Sentence(
        QT_TRANSLATE_NOOP("Messages", "A run is going on: the map comes after the run.")
    ),
    inspection.NotExplained: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "What the model says of {name} could not be explained. Nothing was changed; the log says what went wrong.",
        )
    ),
    inspection.EngineNotUsed: Sentence(QT_TRANSLATE_NOOP("Messages", "{reason}.")),
    inspection.EngineTime: Sentence(QT_TRANSLATE_NOOP("Messages", "{engine} {milliseconds:.0f} ms")),
}

"""Sentences for the codes of `operating`."""

from __future__ import annotations

from app.messages.codes import operating
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    operating.ResetShift: Sentence(QT_TRANSLATE_NOOP("Messages", "Counters begin anew")),
    operating.ShiftBegan: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{ok} OK, {ng} NG and {not_checked} not checked were counted. These figures are kept; the Review page lists them.",
        )
    ),
    operating.ExportShifts: Sentence(QT_TRANSLATE_NOOP("Messages", "Export the counts to {file}")),
    operating.ShiftsExported: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The counts of {count} shifts were written to {path}."),
        singular=QT_TRANSLATE_NOOP("Messages", "The counts of one shift were written to {path}."),
        counted="count",
    ),
    operating.ReasonShiftChange: Sentence(QT_TRANSLATE_NOOP("Messages", "Change of shift")),
    operating.ReasonNewOrder: Sentence(QT_TRANSLATE_NOOP("Messages", "New order")),
    operating.ReasonTrialParts: Sentence(QT_TRANSLATE_NOOP("Messages", "Those were trial parts")),
    operating.ReasonOther: Sentence(QT_TRANSLATE_NOOP("Messages", "Another reason")),
    operating.NoSourceYet: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nobody has chosen yet where the images of {product} come from. Leave this page and start {product} once on the "
            "Inspect page; from then on Start is enough.",
        )
    ),
    operating.LineChangesProduct: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The line is just choosing another product. Try again in a moment.")
    ),
    operating.SourceIsNoCamera: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{product} was last inspected from {source}, and parts pass before a camera. Leave this page and start {product} once "
            "with its camera on the Inspect page.",
        )
    ),
    operating.StoppedBeforeTheChange: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Stop was pressed before {product} was chosen, so nothing is inspected. Choose it again."
        )
    ),
    operating.UnrecordedNotCounted: Sentence(
        QT_TRANSLATE_NOOP("Messages", "After a restart the counters will lack the parts that were not recorded")
    ),
    operating.ProductNotChanged: Sentence(QT_TRANSLATE_NOOP("Messages", "The product was not changed")),
    operating.ProductChanged: Sentence(QT_TRANSLATE_NOOP("Messages", "The product was changed")),
    operating.ProductIsNow: Sentence(QT_TRANSLATE_NOOP("Messages", "{product} is inspected when Start is pressed.")),
    operating.RunGoesOnWith: Sentence(QT_TRANSLATE_NOOP("Messages", "The inspection goes on with {product}.")),
    operating.ScanNotUsed: Sentence(QT_TRANSLATE_NOOP("Messages", "The code was not used")),
    operating.NothingWaitsForCode: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing waits for “{code}” now. For another product press Product first, then scan."
        )
    ),
    operating.PinUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "What is stored of the PIN cannot be read, so no PIN fits. Whoever has the files of the workspace can take the line "
            "“operator_pin” out of its settings.json while the program is closed; nothing else is lost.",
        )
    ),
    operating.ModelFileWaits: Sentence(QT_TRANSLATE_NOOP("Messages", "A model file waits")),
    operating.AskedAboutAfterwards: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "You are asked about {file} when the operator's page is left. Nothing is changed until then."
        )
    ),
    operating.PinSet: Sentence(QT_TRANSLATE_NOOP("Messages", "The PIN was set")),
    operating.PinRemoved: Sentence(QT_TRANSLATE_NOOP("Messages", "The PIN was removed")),
    operating.PinIsAskedFor: Sentence(
        QT_TRANSLATE_NOOP("Messages", "It is asked for when somebody leaves the operator's page.")
    ),
    operating.AnybodyMayLeave: Sentence(QT_TRANSLATE_NOOP("Messages", "Anybody can leave the operator's page now.")),
}

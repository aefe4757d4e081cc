"""Sentences for the codes of the line."""

from __future__ import annotations

from app.messages.codes import line
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    line.JustStarted: Sentence(QT_TRANSLATE_NOOP("Messages", "The program has just been started.")),
    line.RunOver: Sentence(QT_TRANSLATE_NOOP("Messages", "The run has ended; nothing is inspected.")),
    line.NoImageComes: Sentence(QT_TRANSLATE_NOOP("Messages", "The run is on and no image comes: {source}")),
    line.RunIsStarting: Sentence(QT_TRANSLATE_NOOP("Messages", "The run is starting.")),
    line.RunIsStopping: Sentence(QT_TRANSLATE_NOOP("Messages", "The run is stopping.")),
    line.VerdictTooLate: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The verdict came later than {milliseconds} ms. The line was told NOT CHECKED; what the model said "
            "is stored.",
        )
    ),
    line.NoVerdictInTime: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No verdict came within {milliseconds} ms after the trigger.")
    ),
    line.DeliveredTooLate: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The line could not be reached until the deadline was over.")
    ),
    line.NotInspecting: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing is being inspected just now, so the trigger was not taken. Start the run.",
        )
    ),
    line.TriggerTooSoon: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The trigger came too soon after the one before to be another part (debounce or least distance), so it was not "
            "taken.",
        )
    ),
    line.NoTriggerExpected: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The run does not wait for triggers from the line, so this one was not taken. Choose the software "
            "trigger for the product.",
        )
    ),
    line.StoppedByAPerson: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "A person stopped the inspection before the product was changed. It is as it was."
        )
    ),
    line.ProductCannotBeSwitched: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The product cannot be changed from outside just now. It is as it was.")
    ),
    line.ProductUnknown: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no product “{product}”. Nothing was changed; the names stand on the Products page, the "
            "numbers under Settings, Line.",
        )
    ),
    line.RunCannotGoOn: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{product}” cannot be inspected, so the run goes on with the product before. {reason}",
        )
    ),
    line.RunEndsByItself: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A run over {source} is on, which ends by itself. The product is as it was; ask again after its end.",
        )
    ),
    line.WishNotUnderstood: Sentence(
        QT_TRANSLATE_NOOP("Messages", "What was sent is not understood, and nothing was done: {error}")
    ),
    line.WishTooLong: Sentence(QT_TRANSLATE_NOOP("Messages", "More than {most} bytes were sent; nothing was done.")),
    line.BadPartNumber: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A part number has at most {most} characters that can be printed; nothing was done.",
        )
    ),
    line.ProductMissing: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Name the product by “product” or by “number”, not both, or an “order” for the one that is chosen; nothing was done.",
        )
    ),
    line.BadOrder: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The name of an order has at most {most} characters that can be printed; nothing was done."
        )
    ),
    line.ProductByTheLine: Sentence(QT_TRANSLATE_NOOP("Messages", "The line chose the product")),
    line.ProductNowChosen: Sentence(QT_TRANSLATE_NOOP("Messages", "“{product}” is inspected from now on.")),
    line.VerdictsTooLate: Sentence(QT_TRANSLATE_NOOP("Messages", "Verdicts came too late for the line")),
    line.LineTookAsNotChecked: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Parts whose verdict did not come within {deadline_ms} ms: {parts}. The line took them as NOT CHECKED, whatever is "
            "shown of them here. If it goes on, let fewer parts come or give verdicts more time under Settings, Line.",
        )
    ),
}

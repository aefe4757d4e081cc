"""Sentences about verdicts that are computed again."""

from __future__ import annotations

from app.messages.codes import replay
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    replay.ModelGone: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The model that judged it is in the trash or was deleted. Restore it, or add its model file again.",
        )
    ),
    replay.ModelCannotJudge: Sentence(QT_TRANSLATE_NOOP("Messages", "Model {model} is not what it was: {error}")),
    replay.ProductUnknownToModel: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Nobody can tell as which product of the model it was judged.")
    ),
    replay.OtherModelGone: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The other model is in the trash or was deleted. Restore it, or ask another one.")
    ),
    replay.ProductNotOfModel: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The other model does not know its product. Ask one that was trained on it.")
    ),
    replay.NoProductForLimit: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Its product, which has the limit, is in the trash, was deleted, or is not known. Restore it."
        )
    ),
    replay.PictureGone: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Its picture {file} is not there. Put it back from a backup.")
    ),
    replay.PictureUnreadable: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Its picture {file} cannot be read: {error}. Nothing was changed.")
    ),
    replay.NoPictureKept: Sentence(QT_TRANSLATE_NOOP("Messages", "There was no picture to judge.")),
    replay.NotJudgedThen: Sentence(QT_TRANSLATE_NOOP("Messages", "No model judged it then: {reason}")),
    replay.AfterTheRun: Sentence(
        QT_TRANSLATE_NOOP("Messages", "A run needs the processor. Ask again when it has ended.")
    ),
    replay.AfterTheTraining: Sentence(
        QT_TRANSLATE_NOOP("Messages", "A training needs the processor. Ask again when it has ended.")
    ),
    replay.AnotherReplay: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Other parts are being judged again. Wait for their end, or cancel that.")
    ),
    replay.ReplayStopped: Sentence(
        QT_TRANSLATE_NOOP("Messages", "It was cancelled. What is listed was judged again; no record was changed.")
    ),
    replay.NotRecomputed: Sentence(QT_TRANSLATE_NOOP("Messages", "No verdict was recomputed")),
    replay.ReplayFailed: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The parts could not be judged again: {error}. No record was changed.")
    ),
    replay.NotReinspected: Sentence(QT_TRANSLATE_NOOP("Messages", "No other model was asked")),
    replay.NoModelToAsk: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no model but the one that judged these parts. Train another one, add a model file, or restore one from the "
            "trash.",
        )
    ),
}

"""Sentences for the answers to overruled verdicts."""

from __future__ import annotations

from app.messages.codes import answers
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    answers.AnswerOverrules: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Answer {count} overrules"),
        singular=QT_TRANSLATE_NOOP("Messages", "Answer an overrule"),
        counted="count",
    ),
    answers.OverrulesNoted: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} corrections stand as they are, and wait no longer."),
        singular=QT_TRANSLATE_NOOP("Messages", "The correction stands as it is, and waits no longer."),
        counted="count",
    ),
    answers.WantAnswers: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Ask what becomes of {count} parts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Ask what becomes of a part"),
        counted="count",
    ),
    answers.AnswersAreWanted: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} parts wait for an answer on the Releases page, under Overrules."),
        singular=QT_TRANSLATE_NOOP("Messages", "The part waits for an answer on the Releases page, under Overrules."),
        counted="count",
    ),
    answers.CallModelRight: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Say of {count} parts that the model was right"),
        singular=QT_TRANSLATE_NOOP("Messages", "Say of a part that the model was right"),
        counted="count",
    ),
    answers.ModelWasRight: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} corrections were taken back: the parts count as what the model said."),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "The correction was taken back: the part counts as what the model said."
        ),
        counted="count",
    ),
    answers.WhyModelWasRight: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Say why the model was right: whoever overruled it wants to know.")
    ),
    answers.TrainAgain: Sentence(QT_TRANSLATE_NOOP("Messages", "Time to train {product} again")),
    answers.EnoughNewNormals: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} new normal images since {model} was trained."),
        singular=QT_TRANSLATE_NOOP("Messages", "One new normal image since {model} was trained."),
        counted="count",
    ),
    answers.ManyOverruled: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{overruled} of the last {parts} parts that {model} judged were overruled.")
    ),
}

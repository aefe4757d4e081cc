"""Sentences of pictures that are taken here, and of their sessions."""

from __future__ import annotations

from app.messages.codes import captures
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    captures.CapturePicture: Sentence(QT_TRANSLATE_NOOP("Messages", "Take a picture of “{product}”")),
    captures.CapturedNothing: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The source ended before its first picture. Choose another source.")
    ),
    captures.SourceEnded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No more picture comes from this source. What was taken is kept.")
    ),
    captures.NameSession: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Put {count} images into the session “{session}”"),
        singular=QT_TRANSLATE_NOOP("Messages", "Put one image into the session “{session}”"),
        counted="count",
    ),
    captures.ForgetSession: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Take {count} images out of their sessions"),
        singular=QT_TRANSLATE_NOOP("Messages", "Take one image out of its session"),
        counted="count",
    ),
    captures.RenameSession: Sentence(QT_TRANSLATE_NOOP("Messages", "Rename session “{old}” to “{new}”")),
    captures.HoldSessionOut: Sentence(QT_TRANSLATE_NOOP("Messages", "Hold session “{session}” out of trainings")),
    captures.TrainOnSession: Sentence(QT_TRANSLATE_NOOP("Messages", "Train on session “{session}”")),
    captures.TooFewToTrain: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Of “{product}” {held_out} pictures are held out, so that only {training} are left to train on; at least {least} are "
            "needed. Nothing was changed: let another session train (Products page, Sessions…), or add pictures.",
        )
    ),
    captures.TooFewHeldOut: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Of “{product}” only {held_out} picture is held out; at least {least} are needed to tell how new parts score. Nothing "
            "was changed: hold a larger session out, or none (Products page, Sessions…).",
        )
    ),
    captures.FewToTrain: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{product}: beside what is held out only {training} pictures train; {advised} or more are advised.",
        )
    ),
    captures.PromptsHeldOut: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{product}: {count} prompts are of sessions that are held out, and guide nothing this time."
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "{product}: one prompt is of a session that is held out, and guides nothing this time."
        ),
        counted="count",
    ),
    captures.HeldOutAboveLimit: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{product}: of {held_out} good parts of the sessions that were held out, {above} are above the limit (95 % interval "
            "{low}–{high} %).",
        )
    ),
    captures.HeldOutRejected: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{product}: of {held_out} good parts of the sessions that were held out, {above} are above the limit (95 % interval "
            "{low}–{high} %), where {promised} % were promised. They look different from the sessions that trained: let more "
            "sessions train, or raise the limit on the Limits page.",
        )
    ),
    captures.DescribeImages: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Tag {count} images"),
        singular=QT_TRANSLATE_NOOP("Messages", "Tag one image"),
        counted="count",
    ),
}

"""Sentences for trainings that wait for their turn."""

from __future__ import annotations

from app.messages.codes import queue
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    queue.QueueTraining: Sentence(QT_TRANSLATE_NOOP("Messages", "Add a training to the queue")),
    queue.RemoveWaiting: Sentence(QT_TRANSLATE_NOOP("Messages", "Remove a training from the queue")),
    queue.OrderQueue: Sentence(QT_TRANSLATE_NOOP("Messages", "Change the order of the queue")),
    queue.ReleaseWaiting: Sentence(QT_TRANSLATE_NOOP("Messages", "Let a waiting training begin")),
    queue.BeginWaiting: Sentence(QT_TRANSLATE_NOOP("Messages", "Begin the next training of the queue")),
    queue.NoSuchWaitingTraining: Sentence(
        QT_TRANSLATE_NOOP("Messages", "This training is not in the queue any more: it began, or was removed.")
    ),
    queue.ChangedWhileWaiting: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "It was not begun, because its products are not what they were when it was asked for. {changes}. Let it begin with the "
            "images of now, or remove it.",
        )
    ),
    queue.StartModelGone: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{model}, with which it was to begin, was deleted. Nothing was trained. Restore the model from the trash, or train "
            "from the beginning.",
        )
    ),
    queue.StartModelUnreadable: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{model}, with which it was to begin, cannot be used. {reason}")
    ),
    queue.StartNeedsPreset: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{model} was trained with the preset {preset}: its weights fit no other. Choose that preset."
        )
    ),
    queue.StartNeedsProducts: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{model} knows {products} too and would forget that. Tick it, with images of good parts, or begin without this model.",
        )
    ),
    queue.StoppedBefore: Sentence(
        QT_TRANSLATE_NOOP("Messages", "It stopped before its end, and the queue went on. {reason}")
    ),
    queue.GoesOnByItself: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{model} goes on from its last checkpoint: the application ended while it was trained. Cancel it if it should not.",
        )
    ),
}

"""Sentences for the codes of backbone weights."""

from __future__ import annotations

from app.messages.codes import backbones
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    backbones.GetWeights: Sentence(QT_TRANSLATE_NOOP("Messages", "Get the weights of {title}")),
    backbones.WeightsFetched: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "You can train with the weights of {title} now ({megabytes:.0f} MB). Their SHA-256 is the known one.",
        )
    ),
    backbones.WeightsPinned: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "You can train with the weights of {title} now ({megabytes:.0f} MB). Their SHA-256 was not known before: "
            "it was written down, and later fetches are held to it.",
        )
    ),
    backbones.WeightsWereHere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The weights of {title} were here already, from {source}. Nothing was fetched.",
        )
    ),
    backbones.WeightsAdded: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{file} was copied as the weights of {title}. It has the right form; whether it is timm's own file of "
            "that name cannot be told. You can train with it.",
        )
    ),
    backbones.WeightsAddedKnown: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "You can train with {file} as the weights of {title} now. Its SHA-256 is the known one.",
        )
    ),
    backbones.WeightsAddedOther: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{file} was copied as the weights of {title}. It has the right form, but its SHA-256 is not the known one: "
            "it is another file than the hub's. You can train with it.",
        )
    ),
    backbones.WeightsAddedUnseen: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{file} was copied as the weights of {title}. Whether it fits is seen when a training begins; until then "
            "nothing is computed with it.",
        )
    ),
    backbones.WeightsCancelled: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Getting the weights of {title} was cancelled. What has been fetched is kept: the next time it goes on from "
            "there.",
        )
    ),
}

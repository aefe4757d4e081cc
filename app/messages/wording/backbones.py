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
            "The weights of {title} are here ({megabytes:.0f} MB), and their SHA-256 is the known one. You can train "
            "with them.",
        )
    ),
    backbones.WeightsPinned: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The weights of {title} are here ({megabytes:.0f} MB). Their SHA-256 was not known before: {sha256} was "
            "written down, "
            "and later fetches are held to it. You can train with them.",
        )
    ),
    backbones.WeightsAdded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{file} was copied as the weights of {title}. You can train with them.")
    ),
    backbones.WeightsAddedUnseen: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{file} was copied as the weights of {title}. Whether they fit is seen when a training begins; until then "
            "nothing is "
            "computed with them.",
        )
    ),
    backbones.WeightsCancelled: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Getting the weights of {title} was cancelled. What has been fetched is kept: the next time it "
            "goes on from there.",
        )
    ),
}

"""What is said about the alignment of parts, in words."""

from __future__ import annotations

from app.messages.codes import alignment
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    alignment.ChangeAlignment: Sentence(QT_TRANSLATE_NOOP("Messages", "Change the alignment of {product}")),
    alignment.PartsNotAligned: Sentence(QT_TRANSLATE_NOOP("Messages", "Parts of {product} are inspected as they lie")),
    alignment.PartsShiftedBack: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Parts of {product} are shifted back by up to {percent:.0f} % of the picture")
    ),
    alignment.PartsTurnedBack: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Parts of {product} are shifted back by up to {percent:.0f} % of the picture and turned by up to {degrees:.0f}°",
        )
    ),
    alignment.ModelsKeepTheirAlignment: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Models that are there already go on as they were trained. Train again to inspect with this one.",
        )
    ),
}

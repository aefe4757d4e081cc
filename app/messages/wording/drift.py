"""Sentences for parts that do not score as they did."""

from __future__ import annotations

from app.messages.codes import drift
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    drift.PartsDrift: Sentence(QT_TRANSLATE_NOOP("Messages", "Parts of {product} drift")),
    drift.PartsScoreHigher: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "For about {parts} parts they have scored higher than the first {reference} did. Probe the lighting, look at the "
            "newest parts, and answer what was overruled.",
        )
    ),
    drift.PartsScoreLower: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "For about {parts} parts they have scored lower than the first {reference} did: defects may hide, in a picture that "
            "is out of focus, say. Probe the lighting, and have a part with a known defect inspected.",
        )
    ),
    drift.InView: Sentence(QT_TRANSLATE_NOOP("Messages", "Seen by the camera {view}.")),
    drift.FalseAlarmRate: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing was stopped. Such a message is wrong about once in {parts:,} parts that did not change.",
        )
    ),
    drift.CompareAnew: Sentence(QT_TRANSLATE_NOOP("Messages", "Compare scores of {product} anew")),
    drift.CompareAsBefore: Sentence(QT_TRANSLATE_NOOP("Messages", "Compare scores of {product} as before")),
    drift.ComparedAnew: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The next {parts} parts of {product} are what later ones are compared with. Until then no drift is seen.",
        )
    ),
    drift.ComparedAsBefore: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Parts of {product} are compared with those that they were compared with before.")
    ),
}

"""Sentences for why a picture is not judged."""

from __future__ import annotations

from app.messages.codes import pictures
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    pictures.PictureIsBlack: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The picture is black. Check the light, the lens and the exposure.")
    ),
    pictures.PictureIsWhite: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The picture is nearly white all over. Check the light and the exposure.")
    ),
    pictures.PictureIsEmpty: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The picture shows nothing: it looks the same all over. Check that a part is in view, and the light.",
        )
    ),
    pictures.PictureIsBlurred: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The picture is blurred beyond what good parts of '{product}' show. Check the focus, and that the part stands still.",
        )
    ),
    pictures.LooksLikeOtherProduct: Sentence(
        QT_TRANSLATE_NOOP("Messages", "This looks like '{other}', not like '{product}'.")
    ),
    pictures.PartIsDisplaced: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The part is missing, turned or shifted: no good part of '{product}' was seen like this."
        )
    ),
    pictures.PartIsNotFound: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The part was not found as '{product}' lies in its reference: it is missing, or turned or shifted further than parts "
            "are looked for.",
        )
    ),
    pictures.PartIsCutOff: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A part of what is inspected of '{product}' lies beyond the edge of the picture. Bring the whole part into view.",
        )
    ),
    pictures.LooksLikeNoProduct: Sentence(
        QT_TRANSLATE_NOOP("Messages", "This looks like none of the products that the model knows.")
    ),
    pictures.DoesNotLookLikeProduct: Sentence(QT_TRANSLATE_NOOP("Messages", "This does not look like '{product}'.")),
}

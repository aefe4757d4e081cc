"""Sentences of why a person should look at a normal image, and of what was done about it."""

from __future__ import annotations

from app.messages.codes import marks
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    marks.MarkedPictures: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count} pictures are marked: {kinds}. Look at them before you train, and set aside what is no good picture of a "
            "good part: the model would learn that it is.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "One picture is marked: {kinds}. Look at it before you train, and set it aside if it is no good picture of a good "
            "part: the model would learn that it is.",
        ),
        counted="count",
    ),
    marks.UnreadableCount: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} cannot be read")),
    marks.ForeignCount: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} like another product")),
    marks.OddCount: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} very unlike the others")),
    marks.BlurredCount: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} blurred")),
    marks.DarkCount: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} dark")),
    marks.BurntCount: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} overexposed")),
    marks.TwinCount: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} nearly the same as another")),
    marks.PictureNotReadable: Sentence(QT_TRANSLATE_NOOP("Messages", "the file cannot be read")),
    marks.ResemblesProduct: Sentence(QT_TRANSLATE_NOOP("Messages", "looks like “{product}”")),
    marks.ResemblesAnother: Sentence(QT_TRANSLATE_NOOP("Messages", "looks like another product")),
    marks.UnlikeTheOthers: Sentence(QT_TRANSLATE_NOOP("Messages", "very unlike the others: is it a good part?")),
    marks.BlurredBesideOthers: Sentence(QT_TRANSLATE_NOOP("Messages", "more blurred than the others")),
    marks.DarkBesideOthers: Sentence(QT_TRANSLATE_NOOP("Messages", "dark")),
    marks.BurntBesideOthers: Sentence(
        QT_TRANSLATE_NOOP("Messages", "overexposed: more of it is white than of the others")
    ),
    marks.RepeatsImage: Sentence(QT_TRANSLATE_NOOP("Messages", "nearly the same picture as {other}")),
    marks.SetImagesAside: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Set {count} images aside"),
        singular=QT_TRANSLATE_NOOP("Messages", "Set one image aside"),
        counted="count",
    ),
    marks.UseImagesAgain: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Use {count} images again"),
        singular=QT_TRANSLATE_NOOP("Messages", "Use one image again"),
        counted="count",
    ),
    marks.ImagesSetAside: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} images teach no model from now on. They stay here, under “Set aside”."),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "The image teaches no model from now on. It stays here, under “Set aside”."
        ),
        counted="count",
    ),
    marks.ApproveImages: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Say of {count} images that they are good"),
        singular=QT_TRANSLATE_NOOP("Messages", "Say of one image that it is good"),
        counted="count",
    ),
    marks.TakeApprovalBack: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Let {count} images be marked again"),
        singular=QT_TRANSLATE_NOOP("Messages", "Let one image be marked again"),
        counted="count",
    ),
    marks.UseAsNormals: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Use {count} parts as pictures of good parts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Use one part as a picture of a good part"),
        counted="count",
    ),
    marks.PartsAreNormals: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{count} are normal images of their products now. The next training learns from them."
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "It is a normal image of its product now. The next training learns from it."
        ),
        counted="count",
    ),
    marks.NoPartIsNormal: Sentence(QT_TRANSLATE_NOOP("Messages", "No part became a picture of a good part")),
    marks.PartNotSaidGood: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{part} is not said to be good: say so first, if it is")
    ),
}

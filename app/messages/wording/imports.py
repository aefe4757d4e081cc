"""Sentences for the codes of `imports`."""

from __future__ import annotations

from app.messages.codes import imports
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    imports.AddImages: Sentence(QT_TRANSLATE_NOOP("Messages", "Add images to {product}")),
    imports.NoProductToImportInto: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "There is no product to import into. Create a product first, then add its images."
        )
    ),
    imports.NothingImported: Sentence(QT_TRANSLATE_NOOP("Messages", "Nothing was imported")),
    imports.ImportEnded: Sentence(QT_TRANSLATE_NOOP("Messages", "Images of {product}")),
    imports.ImportStopped: Sentence(QT_TRANSLATE_NOOP("Messages", "Import into {product} stopped")),
    imports.ImportCancelled: Sentence(QT_TRANSLATE_NOOP("Messages", "Import into {product} cancelled")),
    imports.CompareImagesOf: Sentence(QT_TRANSLATE_NOOP("Messages", "Compare the images of {product} with each other")),
    imports.ImagesNotCompared: Sentence(QT_TRANSLATE_NOOP("Messages", "Images of {product} not compared")),
    imports.LookAtImagesOf: Sentence(QT_TRANSLATE_NOOP("Messages", "Look at the images of {product}")),
    imports.UnusualFirst: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The {count} most unusual pictures are shown first: are they good parts?"),
        singular=QT_TRANSLATE_NOOP("Messages", "The most unusual picture is shown first: is it a good part?"),
        counted="count",
    ),
    imports.NoneMarked: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{first} None is marked, which does not mean that all are good.")
    ),
    imports.DatasetTaken: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{folder} is laid out as a data set: {taken} was taken ({images} images); {others} were not.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "{folder} is laid out as a data set: {taken} was taken ({images} images); {others} was not."
        ),
        counted="other_count",
    ),
    imports.GoodPartsTaken: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{folder} is laid out as a data set: {taken} was taken ({images} images)."),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "{folder} is laid out as a data set: {taken} was taken ({images} image)."
        ),
        counted="images",
    ),
    imports.NoImageFound: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "No image was found there. Images are files that end in {endings}, also in folders within folders.",
        )
    ),
    imports.ImportCounts: Sentence(QT_TRANSLATE_NOOP("Messages", "{parts}.")),
    imports.ImagesAdded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} images added"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} image added"),
        counted="count",
    ),
    imports.NoneAdded: Sentence(QT_TRANSLATE_NOOP("Messages", "None added")),
    imports.AlreadyThere: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} already there")),
    imports.GoldenLeftOut: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} left out because they are golden parts, which no training may see"),
        singular=QT_TRANSLATE_NOOP("Messages", "one left out because it is a golden part, which no training may see"),
        counted="count",
    ),
    imports.NormalsLeftOut: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} left out because they are normal images"),
        singular=QT_TRANSLATE_NOOP("Messages", "one left out because it is a normal image"),
        counted="count",
    ),
    imports.Unreadable: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} not usable: {names}")),
    imports.UnreadableAndMore: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} not usable: {names} and {more} more")),
    imports.ValueRangeFound: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The pictures use {levels:,} of {possible_levels:,} levels, so {bits} of 16 bits are taken for the value range; it can "
            "be changed above them.",
        )
    ),
    imports.BitsAreMixed: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Some pictures have 16 bits a value and others have fewer: the value range is about the former."
        )
    ),
    imports.FilesUnchanged: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Details says of each file why; the files themselves are unchanged.")
    ),
    imports.AddedAreKept: Sentence(QT_TRANSLATE_NOOP("Messages", "They are kept.")),
    imports.StoppedEarly: Sentence(QT_TRANSLATE_NOOP("Messages", "The import stopped early. {reason}")),
}

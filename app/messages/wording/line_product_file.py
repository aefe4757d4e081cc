"""Sentences for the codes of the file that names the product."""

from __future__ import annotations

from app.messages.codes import line_product_file
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    line_product_file.WholePathNeeded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Give the whole path of the file, from the drive or / on.")
    ),
    line_product_file.ProductFolderMissing: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The folder {folder} is not there, or cannot be reached. It is looked for again and again.",
        )
    ),
    line_product_file.ProductFileUnreadable: Sentence(QT_TRANSLATE_NOOP("Messages", "{path} cannot be read: {error}")),
    line_product_file.ProductFileNoText: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{path} is no text in UTF-8. The product is as it was.")
    ),
    line_product_file.ProductFileWatched: Sentence(QT_TRANSLATE_NOOP("Messages", "The file is watched.")),
    line_product_file.ProductFileEmpty: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{path} is not there, or its first line is empty: no product is chosen by it.",
        )
    ),
    line_product_file.ProductFileSays: Sentence(QT_TRANSLATE_NOOP("Messages", "The file names “{product}”.")),
    line_product_file.ProductFileTaken: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The file names “{product}”, which was chosen.")
    ),
    line_product_file.ProductFileRefused: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The file names “{product}”. {reason}")
    ),
}

"""Sentences for the codes of model files."""

from __future__ import annotations

from app.messages.codes import model_files
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    model_files.AddModel: Sentence(QT_TRANSLATE_NOOP("Messages", "Add model “{name}”")),
    model_files.NotAdded: Sentence(QT_TRANSLATE_NOOP("Messages", "Not added: {file}")),
    model_files.PlaceIsSilent: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The place of {path} does not answer. Nothing was added, and the file is as it was. Try again, or copy the file to "
            "this computer first.",
        )
    ),
    model_files.ModelAlreadyThere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{file} holds the same model as {model}, which is here already. Nothing was added or changed."
        )
    ),
    model_files.ItsProductsWereDeleted: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Products of it are in the trash; restore them there: {names}.")
    ),
    model_files.AddItsProducts: Sentence(QT_TRANSLATE_NOOP("Messages", "Add products of {model}")),
    model_files.ProductsKnownAgain: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{model} was here already, and inspects these products again: {names}.")
    ),
    model_files.AnotherFileByNow: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{file} is another file than a moment ago, when you were asked about it. Nothing was added. Add it again to see "
            "what is in it.",
        )
    ),
    model_files.ModelAdded: Sentence(QT_TRANSLATE_NOOP("Messages", "{model} was added.")),
    model_files.ProductsAdded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "New products: {names}."),
        singular=QT_TRANSLATE_NOOP("Messages", "New product: {names}."),
        counted="count",
    ),
    model_files.LimitKept: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{product} keeps its limit {here:.2f}; the file says {in_file:.2f}.")
    ),
    model_files.RangeKept: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{product} keeps its value range of {here} bits; the file says {in_file}.")
    ),
    model_files.AreaKept: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{product} keeps its inspected area; the model of the file inspects another one, and goes on doing so.",
        )
    ),
    model_files.AlignmentKept: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{product} keeps its own alignment for the next training; the model aligns its parts as it was trained.",
        )
    ),
    model_files.PromptNotTaken: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "A prompt of {product} is not shown ({reason}); the model guides inspection by it all the same."
        )
    ),
    model_files.ActivateIt: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Activate it on the Train page to inspect with it.")
    ),
    model_files.AddingCancelled: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Adding {file} was stopped. Nothing was added, and the file is as it was.")
    ),
    model_files.AddingInterrupted: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The application ended while model {model} was being added from a file. What had been copied was removed, and the "
            "file is as it was: add it again.",
        )
    ),
    model_files.ItsProductsInTheTrash: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The products that were made for it are in the trash: {names}.")
    ),
    model_files.NotAllTaken: Sentence(QT_TRANSLATE_NOOP("Messages", "Not all that was dropped was taken")),
    model_files.OthersNotTaken: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Only the model file was. Drop the rest by itself, where you want to have it: {names}."
        )
    ),
    model_files.ModelPacked: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{model} was written to {path}, read back and found to be the same. On the other computer, drop that file on the "
            "window of OneNIP Inspector.",
        )
    ),
    model_files.PackedFileMissing: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{path} was written, and was gone before it could be put in its place. The model in the workspace is unchanged. "
            "Choose another disk.",
        )
    ),
}

"""Sentences for the codes of models."""

from __future__ import annotations

from app.messages.codes import models
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    models.ChangedSince: Sentence(QT_TRANSLATE_NOOP("Messages", "{product}: {what} since")),
    models.DeletedSince: Sentence(QT_TRANSLATE_NOOP("Messages", "{product}: deleted since")),
    models.AddedSince: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} images added"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} image added"),
        counted="count",
    ),
    models.RemovedSince: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} images removed"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} image removed"),
        counted="count",
    ),
    models.PromptsChangedSince: Sentence(QT_TRANSLATE_NOOP("Messages", "prompts changed")),
    models.RangeChangedSince: Sentence(QT_TRANSLATE_NOOP("Messages", "value range changed")),
    models.AreaChangedSince: Sentence(QT_TRANSLATE_NOOP("Messages", "inspected area changed")),
    models.DivisionChangedSince: Sentence(QT_TRANSLATE_NOOP("Messages", "other sessions held out")),
    models.AlignmentChangedSince: Sentence(QT_TRANSLATE_NOOP("Messages", "alignment changed")),
    models.ExportModel: Sentence(QT_TRANSLATE_NOOP("Messages", "Export model {name}")),
    models.ModelExported: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{name} was written to {path} and read back: it is the same, byte for byte.")
    ),
    models.ExportIsThere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{path} is there already and was left as it is. Nothing was exported. Choose another name."
        )
    ),
    models.ExportNotWritten: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Could not write {path}: {error}. The model in the workspace is unchanged. Free some space, or choose a folder "
            "that you may write to.",
        )
    ),
    models.ExportDiffers: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "What was read back from {path} is not what was written, so it was removed. The model in the workspace is "
            "unchanged. Choose another disk.",
        )
    ),
    models.ModelIsDamaged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The files of {name} are not what its manifest says: they were altered or damaged. Nothing was exported. Put the "
            "model back from a copy, or train again; the images are where they were.",
        )
    ),
    models.ModelCannotBeRead: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The files of {name} cannot be read: {error}. Nothing was exported, and the model is as it was. Try again, and have "
            "the disk of the workspace checked if it stays so.",
        )
    ),
    models.ExportCancelled: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The export was stopped. Nothing was left behind, and the model is unchanged.")
    ),
}

"""Sentences for the codes of the stores."""

from __future__ import annotations

from app.messages.codes import stores
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

JOB_STATES = (
    QT_TRANSLATE_NOOP("JobStates", "running"),
    QT_TRANSLATE_NOOP("JobStates", "interrupted"),
    QT_TRANSLATE_NOOP("JobStates", "cancelled"),
    QT_TRANSLATE_NOOP("JobStates", "failed"),
    QT_TRANSLATE_NOOP("JobStates", "finished"),
)
"""What `JobCannotBecome` speaks of."""

SENTENCES: dict[type[Message], Sentence] = {
    stores.JournalClosed: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The journal {path} is closed. Nothing that was stored is lost.",
        )
    ),
    stores.CannotWrite: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Could not write {path}: {error}. What was stored before is unchanged. Free some space and start again.",
        )
    ),
    stores.DiskFull: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{error}: free some space, then start again. What was stored before is unchanged. Could not write {path}.",
        )
    ),
    stores.NoSuchDriftStart: Sentence(
        QT_TRANSLATE_NOOP("Messages", "From where scores are compared anew is not known any more. Compare them anew.")
    ),
    stores.NoSuchProduct: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no product with number {number}, or it lies in the trash.",
        )
    ),
    stores.NoSuchTrashedProduct: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no product with number {number} in the trash.",
        )
    ),
    stores.LimitOutOfRange: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A limit must lie between {minimum} and {maximum}; got {got}. The limit is as it was.",
        )
    ),
    stores.CannotMakeFolder: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Could not make the folder {path}: {error}. Nothing was added. Free some space, and check that you "
            "may write to the workspace.",
        )
    ),
    stores.ProductExists: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is already a product “{name}”. Nothing was changed. Choose another name (upper and lower case "
            "count as the same).",
        )
    ),
    stores.NoSuchImage: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no normal image with number {number}, or it lies in the trash.",
        )
    ),
    stores.ImageCannotBeRead: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{file} cannot be read: {error}.",
        )
    ),
    stores.ImageAlreadyThere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{file} is already among the images, as {twin}.",
        )
    ),
    stores.ImageIsGolden: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{file} is a golden part of “{product}”, which no training may see: left out.",
        )
    ),
    stores.NoSuchGoldenPart: Sentence(
        QT_TRANSLATE_NOOP("Messages", "There is no golden part with number {number}, or it lies in the trash.")
    ),
    stores.GoldenPartAlreadyThere: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{file} is already in the golden set, as {twin}.")
    ),
    stores.GoldenPartIsNormal: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{file} is a normal image of “{product}”: left out. Move it to the golden set on the Products page.",
        )
    ),
    stores.ValueAboveRange: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{file} holds the value {value:,}, which is more than {bits} bits can hold. The value range is as it was. Choose a "
            "wider one, or put that image in the trash.",
        )
    ),
    stores.NoNumberGiven: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The database did not give the new record a number. Nothing was added; please try again.",
        )
    ),
    stores.JobCannotBecome: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Training of {model} is {state} and cannot become {wanted}. Nothing was changed.",
        ),
        words=(("state", "JobStates"), ("wanted", "JobStates")),
    ),
    stores.NoSuchJob: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no training job with number {number}.",
        )
    ),
    stores.NoSuchInspection: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no record of part number {number}: it is still on its way to the disk, could not be stored,"
            " or lies in the trash. Nothing was changed. Try again in a moment.",
        )
    ),
    stores.CannotTidy: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Could not tidy the workspace {workspace}: {error}. No image and no record was lost. Check that you "
            "may write to that folder.",
        )
    ),
    stores.FolderUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The folder {folder} cannot be read: {error}. Nothing was changed. Check that you may read it, and that its "
            "disk is there.",
        )
    ),
    stores.PlaceIsTaken: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Could not move {source}: {target} is already there. Nothing was changed. Rename that one first.",
        )
    ),
    stores.CannotMove: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Could not move {source} to {target}: {error}. Nothing was changed. Close programs that use the file,"
            " and check that you may write to the workspace.",
        )
    ),
    stores.DiskSilent: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The disk of the workspace {workspace} does not answer: {error}. What was saved is still on it. "
            "Connect it again and restart.",
        )
    ),
    stores.NoModelFolder: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no model folder {folder}. Nothing was added.",
        )
    ),
    stores.ModelExists: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is already a model {name}. Nothing was added.",
        )
    ),
    stores.NoSuchModel: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no model with number {number}.",
        )
    ),
    stores.TitleTooLong: Sentence(
        QT_TRANSLATE_NOOP("Messages", "A title has at most {longest} characters. The model is called as before.")
    ),
    stores.ModelInspects: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{model} is the model that inspects, so it stays. Nothing was deleted. Activate another model first.",
        )
    ),
    stores.NotInTheTrash: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "It is not in the trash any more: it was brought back, or deleted for good. Nothing was changed.",
        )
    ),
    stores.NameIsTaken: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is another product “{name}” by now. Rename that one on the Products page, then restore this one.",
        )
    ),
    stores.SamePictureIsThere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The same picture was imported again and is among the images, as {name}. Nothing is missing."
        )
    ),
    stores.SamePictureIsGolden: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The same picture was added again and is in the golden set, as {name}. Nothing is missing."
        )
    ),
    stores.PictureIsGoldenNow: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The same picture is in the golden set of “{product}” now, which no training may see. Remove it there first.",
        )
    ),
    stores.PictureTrainsNow: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The same picture is a normal image of “{product}” now, which training sees. Delete it there first.",
        )
    ),
    stores.ProductIsInTheTrash: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Its product “{product}” is in the trash too. Restore that first.")
    ),
    stores.NothingWritesParquet: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing was written: Parquet needs the library pyarrow, which is not installed here. "
            "CSV and JSON lines hold the same.",
        )
    ),
    stores.NoSuchBatch: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no batch with number {number}, or it lies in the trash.",
        )
    ),
    stores.BatchIsOpen: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Batch {number} is still being inspected. Nothing was changed. Stop the run first.",
        )
    ),
    stores.BatchIsFinished: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Batch {number} is finished; nothing can be added to it. Start a new inspection run.",
        )
    ),
    stores.VerdictWithoutImage: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no image that belongs to this verdict.",
        )
    ),
    stores.ScoreIsNoNumber: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The model's score is not a number.",
        )
    ),
    stores.MapHoldsNoNumbers: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The model's anomaly map holds values that are not numbers.",
        )
    ),
}

"""Sentences for the codes of `review`."""

from __future__ import annotations

from app.messages.codes import review
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    review.NoExplanation: Sentence(QT_TRANSLATE_NOOP("Messages", "No explanation of this part")),
    review.ProductOfBatchGone: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Its product is not in this workspace any more, so no model can look at it again. Nothing of the part was lost.",
        )
    ),
    review.CorrectVerdict: Sentence(QT_TRANSLATE_NOOP("Messages", "Correct the verdict")),
    review.CorrectVerdictOf: Sentence(QT_TRANSLATE_NOOP("Messages", "Correct the verdict of part {position} ({name})")),
    review.CorrectVerdicts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Correct the verdicts of {count} parts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Correct the verdict of one part"),
        counted="count",
    ),
    review.DescribeParts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Describe {count} parts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Describe a part"),
        counted="count",
    ),
    review.PartPictureUnreadable: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The picture of this part is gone or cannot be read.")
    ),
    review.NothingToPaintOn: Sentence(QT_TRANSLATE_NOOP("Messages", "There is no picture to paint on")),
    review.ExportFolder: Sentence(QT_TRANSLATE_NOOP("Messages", "Export {name}")),
    review.FolderExported: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{count} pictures were written to {path}. labels.csv says who says what of each."
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "One picture was written to {path}. labels.csv says who says what of it."
        ),
        counted="count",
    ),
    review.FolderIsThere: Sentence(QT_TRANSLATE_NOOP("Messages", "{path} is there already. Nothing was written.")),
    review.FolderNotWritten: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{path} could not be written: {reason}. Nothing of it is left; the workspace is as it was."
        )
    ),
    review.ExportLeftOut: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} were left out: {reasons}."),
        singular=QT_TRANSLATE_NOOP("Messages", "One was left out: {reasons}."),
        counted="count",
    ),
    review.NoFolderWritten: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing was written to {path}. Records and pictures in the workspace are as they were."
        )
    ),
    review.DeleteBatches: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Delete {count} batches"),
        singular=QT_TRANSLATE_NOOP("Messages", "Delete the batch"),
        counted="count",
    ),
    review.VerdictCorrected: Sentence(QT_TRANSLATE_NOOP("Messages", "Verdict corrected")),
    review.PartIsNowOk: Sentence(QT_TRANSLATE_NOOP("Messages", "Part {position} · {name} is now OK.")),
    review.PartIsNowNg: Sentence(QT_TRANSLATE_NOOP("Messages", "Part {position} · {name} is now NG.")),
    review.PartIsNowNotChecked: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Part {position} · {name} is NOT CHECKED again.")
    ),
    review.ReasonNeeded: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Part {position} · {name} was not checked, so nobody but you can say how it is. Its verdict stays as it was. "
            "Look at the part, then correct it and write why.",
        )
    ),
    review.VerdictsCorrected: Sentence(QT_TRANSLATE_NOOP("Messages", "Verdicts corrected")),
    review.PartsAreCorrected: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} parts were corrected. Ctrl+Z takes all of it back."),
        singular=QT_TRANSLATE_NOOP("Messages", "One part was corrected. Ctrl+Z takes it back."),
        counted="count",
    ),
    review.TooManyParts: Sentence(QT_TRANSLATE_NOOP("Messages", "Too many parts are selected")),
    review.MostParts: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing was changed. Select at most {most} parts, and do the rest in further steps."
        )
    ),
    review.NotAllCorrected: Sentence(QT_TRANSLATE_NOOP("Messages", "Not all verdicts were corrected")),
    review.NotCheckedAreLeft: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count} of the selected parts were not checked and stay as they are. Look at them and correct them one by one, "
            "each with its reason.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "One of the selected parts was not checked and stays as it is. Look at it and correct it alone, with its reason.",
        ),
        counted="count",
    ),
    review.DeleteBatchOf: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Delete the batch of {product} with {parts} parts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Delete the batch of {product} with one part"),
        counted="parts",
    ),
    review.RestoreBatches: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Bring back {count} batches"),
        singular=QT_TRANSLATE_NOOP("Messages", "Bring back the batch"),
        counted="count",
    ),
    review.BatchesDeleted: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} batches moved to the trash with their images. Ctrl+Z brings them back."),
        singular=QT_TRANSLATE_NOOP("Messages", "The batch moved to the trash with its images. Ctrl+Z brings it back."),
        counted="count",
    ),
    review.ExportParts: Sentence(QT_TRANSLATE_NOOP("Messages", "Export to {file}")),
    review.PartsExported: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} parts were written to {path}."),
        singular=QT_TRANSLATE_NOOP("Messages", "One part was written to {path}."),
        counted="count",
    ),
    review.FolderCannotBeOpened: Sentence(QT_TRANSLATE_NOOP("Messages", "The folder cannot be opened")),
    review.TableIsIn: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No program was found that shows folders. The table is in {folder}.")
    ),
    review.ExportStopped: Sentence(QT_TRANSLATE_NOOP("Messages", "Export stopped")),
    review.NoTableWritten: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No table was written; a file of before at {path} is as it was.")
    ),
}

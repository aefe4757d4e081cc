"""Sentences for the codes of the operations. A label stands in a menu after "Undo:" and in headings."""

from __future__ import annotations

from app.messages.codes import operations
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    operations.NotDone: Sentence(QT_TRANSLATE_NOOP("Messages", "Not done: {what}")),
    operations.Undone: Sentence(QT_TRANSLATE_NOOP("Messages", "Undone")),
    operations.Redone: Sentence(QT_TRANSLATE_NOOP("Messages", "Done again")),
    operations.NotUndone: Sentence(QT_TRANSLATE_NOOP("Messages", "Not undone: {what}")),
    operations.NotRedone: Sentence(QT_TRANSLATE_NOOP("Messages", "Not done again: {what}")),
    operations.NotTakenBack: Sentence(QT_TRANSLATE_NOOP("Messages", "Nothing was undone")),
    operations.SomethingElseWasDone: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Something else was done meanwhile. Ctrl+Z takes changes back one by one, the latest first."
        )
    ),
    operations.CreateProduct: Sentence(QT_TRANSLATE_NOOP("Messages", "Create product “{name}”")),
    operations.RenameProduct: Sentence(QT_TRANSLATE_NOOP("Messages", "Rename “{old}” to “{new}”")),
    operations.DeleteProduct: Sentence(QT_TRANSLATE_NOOP("Messages", "Delete product “{name}”")),
    operations.RestoreProduct: Sentence(QT_TRANSLATE_NOOP("Messages", "Bring back product “{name}”")),
    operations.ProductDeleted: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{name} moved to the trash with its images. Ctrl+Z brings it back.")
    ),
    operations.DeleteImages: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Delete {count} images"),
        singular=QT_TRANSLATE_NOOP("Messages", "Delete one image"),
        counted="count",
    ),
    operations.RestoreImages: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Bring back {count} images"),
        singular=QT_TRANSLATE_NOOP("Messages", "Bring back one image"),
        counted="count",
    ),
    operations.ImagesDeleted: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} images moved to the trash. Ctrl+Z brings them back."),
        singular=QT_TRANSLATE_NOOP("Messages", "One image moved to the trash. Ctrl+Z brings it back."),
        counted="count",
    ),
    operations.MakePrompts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Make {count} images prompts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Make one image a prompt"),
        counted="count",
    ),
    operations.TakePromptsBack: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Make {count} images no prompts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Make one image no prompt"),
        counted="count",
    ),
    operations.ChangeLimit: Sentence(QT_TRANSLATE_NOOP("Messages", "Change the limit of {product}")),
    operations.LimitChanged: Sentence(QT_TRANSLATE_NOOP("Messages", "Limit of {product}: {before:.2f} → {after:.2f}")),
    operations.NextPartsJudgedByIt: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The next parts are judged by it; those before keep theirs. Ctrl+Z takes it back."
        )
    ),
    operations.AddImages: Sentence(QT_TRANSLATE_NOOP("Messages", "Add images to {product}")),
    operations.CorrectVerdict: Sentence(QT_TRANSLATE_NOOP("Messages", "Correct the verdict")),
    operations.CorrectVerdictOf: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Correct the verdict of part {position} ({name})")
    ),
    operations.CorrectVerdicts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Correct the verdicts of {count} parts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Correct the verdict of one part"),
        counted="count",
    ),
    operations.DeleteBatches: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Delete {count} batches"),
        singular=QT_TRANSLATE_NOOP("Messages", "Delete the batch"),
        counted="count",
    ),
    operations.VerdictCorrected: Sentence(QT_TRANSLATE_NOOP("Messages", "Verdict corrected")),
    operations.PartIsNowOk: Sentence(QT_TRANSLATE_NOOP("Messages", "Part {position} · {name} is now OK.")),
    operations.PartIsNowNg: Sentence(QT_TRANSLATE_NOOP("Messages", "Part {position} · {name} is now NG.")),
    operations.PartIsNowNotChecked: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Part {position} · {name} is NOT CHECKED again.")
    ),
    operations.ReasonNeeded: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Part {position} · {name} was not checked, so nobody but you can say how it is. Its verdict stays as it was. "
            "Look at the part, then correct it and write why.",
        )
    ),
    operations.VerdictsCorrected: Sentence(QT_TRANSLATE_NOOP("Messages", "Verdicts corrected")),
    operations.PartsAreCorrected: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} parts were corrected. Ctrl+Z takes all of it back."),
        singular=QT_TRANSLATE_NOOP("Messages", "One part was corrected. Ctrl+Z takes it back."),
        counted="count",
    ),
    operations.NotCheckedAreLeft: Sentence(
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
    operations.DeleteBatchOf: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Delete the batch of {product} with {parts} parts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Delete the batch of {product} with one part"),
        counted="parts",
    ),
    operations.RestoreBatches: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Bring back {count} batches"),
        singular=QT_TRANSLATE_NOOP("Messages", "Bring back the batch"),
        counted="count",
    ),
    operations.BatchesDeleted: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} batches moved to the trash with their images. Ctrl+Z brings them back."),
        singular=QT_TRANSLATE_NOOP("Messages", "The batch moved to the trash with its images. Ctrl+Z brings it back."),
        counted="count",
    ),
    operations.ExportParts: Sentence(QT_TRANSLATE_NOOP("Messages", "Export to {file}")),
    operations.PartsExported: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} parts were written to {path}."),
        singular=QT_TRANSLATE_NOOP("Messages", "One part was written to {path}."),
        counted="count",
    ),
    operations.FolderCannotBeOpened: Sentence(QT_TRANSLATE_NOOP("Messages", "The folder cannot be opened")),
    operations.TableIsIn: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No program was found that shows folders. The table is in {folder}.")
    ),
    operations.ExportStopped: Sentence(QT_TRANSLATE_NOOP("Messages", "Export stopped")),
    operations.NoTableWritten: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No table was written; a file of before at {path} is as it was.")
    ),
    operations.UseModel: Sentence(QT_TRANSLATE_NOOP("Messages", "Inspect with model {name}")),
    operations.RenameModel: Sentence(QT_TRANSLATE_NOOP("Messages", "Rename model {name}")),
    operations.DeleteModel: Sentence(QT_TRANSLATE_NOOP("Messages", "Delete model {name}")),
    operations.RestoreModel: Sentence(QT_TRANSLATE_NOOP("Messages", "Bring back model {name}")),
    operations.ModelDeleted: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{name} moved to the trash. Ctrl+Z brings it back.")
    ),
    operations.RunUsesModel: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The run that goes on judges with {name}. Nothing was deleted. Stop the run first."
        )
    ),
    operations.StartTraining: Sentence(QT_TRANSLATE_NOOP("Messages", "Start the training")),
    operations.ResumeTraining: Sentence(QT_TRANSLATE_NOOP("Messages", "Resume the training")),
    operations.RecordTraining: Sentence(QT_TRANSLATE_NOOP("Messages", "Save the end of the training")),
    operations.TrainingReadsImages: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Training is reading the images. Nothing was deleted. Wait for the training or cancel it first."
        )
    ),
    operations.NoProductToImportInto: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "There is no product to import into. Create a product first, then add its images."
        )
    ),
    operations.NothingImported: Sentence(QT_TRANSLATE_NOOP("Messages", "Nothing was imported")),
    operations.ImportEnded: Sentence(QT_TRANSLATE_NOOP("Messages", "Images of {product}")),
    operations.ImportStopped: Sentence(QT_TRANSLATE_NOOP("Messages", "Import into {product} stopped")),
    operations.ImportCancelled: Sentence(QT_TRANSLATE_NOOP("Messages", "Import into {product} cancelled")),
    operations.CompareImagesOf: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Compare the images of {product} with each other")
    ),
    operations.ImagesNotCompared: Sentence(QT_TRANSLATE_NOOP("Messages", "Images of {product} not compared")),
    operations.LookAtImagesOf: Sentence(QT_TRANSLATE_NOOP("Messages", "Look at the images of {product}")),
    operations.UnusualFirst: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The {count} most unusual pictures are shown first: are they good parts?"),
        singular=QT_TRANSLATE_NOOP("Messages", "The most unusual picture is shown first: is it a good part?"),
        counted="count",
    ),
    operations.FarOut: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{first} {count} of them are marked: they are very unlike the others. Unusual is not bad; bad parts among the good "
            "ones would teach the model that they are good.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "{first} One of them is marked: it is very unlike the others. Unusual is not bad; a bad part among the good ones would "
            "teach the model that it is good.",
        ),
        counted="count",
    ),
    operations.NoneFarOut: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{first} None of them is very unlike the others, which does not mean that all are good."
        )
    ),
    operations.NoImageFound: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "No image was found there. Images are files that end in {endings}, also in folders within folders.",
        )
    ),
    operations.ImportCounts: Sentence(QT_TRANSLATE_NOOP("Messages", "{parts}.")),
    operations.ImagesAdded: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} added")),
    operations.NoneAdded: Sentence(QT_TRANSLATE_NOOP("Messages", "None added")),
    operations.AlreadyThere: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} already there")),
    operations.Unreadable: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} not usable: {names}")),
    operations.UnreadableAndMore: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} not usable: {names} and {more} more")
    ),
    operations.FilesUnchanged: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Details says of each file why; the files themselves are unchanged.")
    ),
    operations.AddedAreKept: Sentence(QT_TRANSLATE_NOOP("Messages", "They are kept.")),
    operations.StoppedEarly: Sentence(QT_TRANSLATE_NOOP("Messages", "The import stopped early. {reason}")),
    operations.Closing: Sentence(QT_TRANSLATE_NOOP("Messages", "Closing")),
    operations.WorkIsStopped: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Running work is being stopped in good order. The window closes by itself in a moment.",
        )
    ),
    operations.FoundAtTheStart: Sentence(QT_TRANSLATE_NOOP("Messages", "Found at the start")),
    operations.CannotBeRead: Sentence(QT_TRANSLATE_NOOP("Messages", "The workspace cannot be read")),
    operations.CannotBeShown: Sentence(QT_TRANSLATE_NOOP("Messages", "It cannot be shown")),
    operations.DiskDoesNotAnswer: Sentence(QT_TRANSLATE_NOOP("Messages", "The workspace's disk does not answer")),
    operations.DiskNearlyFull: Sentence(QT_TRANSLATE_NOOP("Messages", "The disk is nearly full")),
    operations.LittleSpaceLeft: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Only {megabytes:.0f} MB are left on the workspace's disk. Nothing was lost so far; when it is full, inspection "
            "stops. Delete old batches on the Review page, then empty the trash: what lies there still takes its room.",
        )
    ),
    operations.SettingsNotSaved: Sentence(QT_TRANSLATE_NOOP("Messages", "The settings were not saved")),
    operations.LogFolderCannotBeOpened: Sentence(QT_TRANSLATE_NOOP("Messages", "The log folder cannot be opened")),
    operations.NoProgramShowsFolders: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No program was found that shows folders. The logs are in {folder}.")
    ),
}

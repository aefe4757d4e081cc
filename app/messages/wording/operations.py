"""Sentences for the codes of the operations. A label stands in a menu after "Undo:" and in headings."""

from __future__ import annotations

from app.messages.codes import operations
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    operations.NotDone: Sentence(QT_TRANSLATE_NOOP("Messages", "Not done: {what}")),
    operations.ExportGivenUp: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The place that was written to does not answer, and was given up. Nothing in the workspace has changed; a hidden, "
            "unfinished file may be left at that place.",
        )
    ),
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
    operations.PromptsProposed: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{count} pictures that stand for the others are prompts now, and are shown alone."
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "One picture that stands for the others is a prompt now, and is shown alone."
        ),
        counted="count",
    ),
    operations.TakePromptsBack: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Make {count} images no prompts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Make one image no prompt"),
        counted="count",
    ),
    operations.ChangeLimit: Sentence(QT_TRANSLATE_NOOP("Messages", "Change the limit of {product}")),
    operations.LimitIsOfAnother: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "While you were asked, the product or the model changed, and the limit was chosen by the scores of {product} with the "
            "model {model}. The limit was left as it is. Look at the Limits page, and choose it again.",
        )
    ),
    operations.LimitChanged: Sentence(QT_TRANSLATE_NOOP("Messages", "Limit of {product}: {before:.2f} → {after:.2f}")),
    operations.ChangeValueRange: Sentence(QT_TRANSLATE_NOOP("Messages", "Change the value range of {product}")),
    operations.ValueRangeChanged: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Value range of {product}: {bits} of 16 bits")
    ),
    operations.ModelsKeepTheirRange: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Models that are there already go on reading files by the range that they were trained with. Train again to inspect by "
            "this one. Ctrl+Z takes it back.",
        )
    ),
    operations.ChangeInspectedArea: Sentence(QT_TRANSLATE_NOOP("Messages", "Change the inspected area of {product}")),
    operations.AreaInspected: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Inspected area of {product}: {percent:.0f} % of the picture")
    ),
    operations.WholePictureInspected: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Inspected area of {product}: the whole picture")
    ),
    operations.ModelsKeepTheirArea: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Models that are there already go on inspecting the area that they were trained with. Train again to inspect this one. "
            "Ctrl+Z takes it back.",
        )
    ),
    operations.NextPartsJudgedByIt: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The next parts are judged by it; those before keep theirs. Ctrl+Z takes it back."
        )
    ),
    operations.UseModel: Sentence(QT_TRANSLATE_NOOP("Messages", "Inspect with model {name}")),
    operations.RenameModel: Sentence(QT_TRANSLATE_NOOP("Messages", "Rename model {name}")),
    operations.DeleteModel: Sentence(QT_TRANSLATE_NOOP("Messages", "Delete model {name}")),
    operations.RestoreModel: Sentence(QT_TRANSLATE_NOOP("Messages", "Bring back model {name}")),
    operations.ModelDeleted: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{name} moved to the trash. Ctrl+Z brings it back.")
    ),
    operations.RunKeepsItsModel: Sentence(
        QT_TRANSLATE_NOOP("Messages", "A run goes on and keeps the model that it began with. Stop it first.")
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
    operations.Closing: Sentence(QT_TRANSLATE_NOOP("Messages", "Closing")),
    operations.WorkIsStopped: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Running work is being stopped in good order. The window closes by itself in a moment.",
        )
    ),
    operations.FoundAtTheStart: Sentence(QT_TRANSLATE_NOOP("Messages", "Found at the start")),
    operations.CannotBeRead: Sentence(QT_TRANSLATE_NOOP("Messages", "The workspace cannot be read")),
    operations.ExportLimit: Sentence(QT_TRANSLATE_NOOP("Messages", "Export {name}")),
    operations.LimitExported: Sentence(QT_TRANSLATE_NOOP("Messages", "It was written to {path}.")),
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
    operations.SettingsNotLogged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The settings were saved, but the audit log refused their lines. They are written with the next change of the settings",
        )
    ),
    operations.LogFolderCannotBeOpened: Sentence(QT_TRANSLATE_NOOP("Messages", "The log folder cannot be opened")),
    operations.NoProgramShowsFolders: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No program was found that shows folders. The logs are in {folder}.")
    ),
    operations.NoticesCannotBeOpened: Sentence(QT_TRANSLATE_NOOP("Messages", "The notices cannot be opened")),
    operations.NoNoticesHere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The folder “notices” comes with the installed program. Here every Python package brings its own licence.",
        )
    ),
    operations.NoProgramShowsNotices: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No program was found that shows folders. The notices are in {folder}.")
    ),
}

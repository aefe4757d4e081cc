"""Sentences for the codes of the storage."""

from __future__ import annotations

from app.messages.codes import storage
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    storage.PartsNotJudged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The application ended suddenly while {product} was inspected: {count} parts had been asked for, between {first_at} "
            "and {last_at}, and were not judged any more. They are recorded as NOT CHECKED in batch {batch}. Look at those parts "
            "yourself, or inspect them again.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "The application ended suddenly while {product} was inspected: one part had been asked for, at {first_at}, and was "
            "not judged any more. It is recorded as NOT CHECKED in batch {batch}. Look at that part yourself, or inspect it again.",
        ),
        counted="count",
    ),
    storage.EndedBeforeTheVerdict: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The program ended suddenly before this part was judged.")
    ),
    storage.PartsNotStored: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The application ended suddenly while {product} was inspected: {count} parts were judged and shown, between "
            "{first_at} and {last_at}, and could not be stored any more. All others of batch {batch} are there. "
            "Inspect those parts again if their records matter; their numbers and verdicts are listed in the batch's folder.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "The application ended suddenly while {product} was inspected: one part was judged and shown, at {first_at}, "
            "and could not be stored any more. All others of batch {batch} are there. Inspect that part again if its "
            "record matters; its number and verdict are listed in the batch's folder.",
        ),
        counted="count",
    ),
    storage.WorkspaceInUse: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The workspace {workspace} is already open in another window (process {process} on {host}). "
            "Nothing was changed. Use that window, or close it first.",
        )
    ),
    storage.DiskCannotLock: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The disk of the workspace {workspace} cannot lock files ({error}), so nothing would keep two "
            "windows from writing to it at once. Nothing was changed. Put the workspace on a disk of this "
            "computer, or on a share that supports locks.",
        )
    ),
    storage.WorkspaceNotWritable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The workspace {workspace} cannot be written to: {error}. Nothing was changed. Free some space, "
            "or choose a folder that you may write to.",
        )
    ),
    storage.WorkspaceCannotBeMade: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The workspace {workspace} cannot be made: {error}. Nothing was changed. Choose a folder that "
            "you may write to.",
        )
    ),
    storage.WorkspaceTooNew: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{place} was written by a newer version of this application (schema {schema}, known up to "
            "{known}). Nothing was changed. Install the newer version, or choose another workspace.",
        )
    ),
    storage.WorkspaceTooOld: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{workspace} was written by an older version of this application (schema {schema} instead of {known}). Nothing was "
            "changed or checked. Open it in the application once, which brings it up to date, and check it then.",
        )
    ),
    storage.NoWorkspaceThere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{folder} is no workspace: it has no database. Nothing was checked. Name the folder that holds it.",
        )
    ),
    storage.ManifestDamaged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{path} is damaged, or not from this application. Nothing was changed, and products, models and "
            "batches are still there. Remove that file to open the workspace without it.",
        )
    ),
    storage.DatabaseDamaged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The database {path} is damaged ({finding}). The images and models in this workspace are still "
            "there, and nothing was changed. Put back a backup of {file}, or rename it to start with empty "
            "lists.",
        )
    ),
    storage.DatabaseCannotBeOpened: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Could not open {path}: {error}. Nothing was changed. {advice}")
    ),
    storage.FreeSomeSpace: Sentence(QT_TRANSLATE_NOOP("Messages", "The disk is full. Free some space and try again.")),
    storage.AskForPermission: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The workspace is read-only. Ask for permission to write to it.")
    ),
    storage.AnotherProgramHoldsIt: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Another program holds the file. Close it and try again.")
    ),
    storage.PutBackABackup: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The file is damaged. Restart; if that does not help, put back a backup of this file."
        )
    ),
    storage.DiskMayBeGone: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The disk may be full, or was disconnected. Free some space and try again.")
    ),
    storage.CheckTheFolder: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Check that the folder exists and that you may write to it.")
    ),
    storage.ChooseAnotherWorkspace: Sentence(QT_TRANSLATE_NOOP("Messages", "Choose another workspace.")),
    storage.RestartAndTryAgain: Sentence(QT_TRANSLATE_NOOP("Messages", "Restart the application and try again.")),
    storage.LookAtTheServer: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Look at the network and at the server; then try again.")
    ),
    storage.RecordUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A record in {place} is damaged and cannot be read: {error}. Nothing was changed. Close the application and run it "
            "with --check on this workspace: it names what is damaged. Then put back a backup.",
        )
    ),
    storage.DatabaseRefused: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Could not use {path}: {error}. What was saved before is unchanged. {advice}")
    ),
    storage.WorkspaceClosed: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The workspace is closed; nothing was changed. Start the application again.")
    ),
    storage.FilesMissing: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count} files of the workspace are gone, the first of them {first}. Their records and verdicts are all there; "
            "parts without files are shown without image or map. Put the files back from a copy if you need them.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "A file of the workspace is gone: {first}. Its record and verdict are there; a part without files is shown "
            "without image or map. Put the file back from a copy if you need it.",
        ),
        counted="count",
    ),
    storage.LossCanBeWrittenDown: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "If files of parts are gone for good, close the application and run it with “--check DIR --mend”, with the folder of "
            "the workspace for DIR: their records say so from then on, and this is not told again.",
        )
    ),
    storage.DamageFoundLater: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The database {path} has damaged places ({finding}). Images and models are not affected, and what can be read is "
            "shown. Close the application, keep a copy of the workspace, and put back a backup of {file}.",
        )
    ),
}

"""Sentences for the codes of `files`."""

from __future__ import annotations

from app.messages.codes import files
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    files.FilesLeftOut: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} files were left out: {kinds}."),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} file was left out: {kinds}."),
        counted="count",
    ),
    files.FoldersLeftOut: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} folders were left out: {kinds}."),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} folder was left out: {kinds}."),
        counted="count",
    ),
    files.FilesAndFoldersLeftOut: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} files and folders were left out: {kinds}.")
    ),
    files.OtherKind: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} × {suffix}")),
    files.OtherKindWithoutSuffix: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} × no suffix")),
    files.Unfinished: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} unfinished copies"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} unfinished copy"),
        counted="count",
    ),
    files.NoRegularFile: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} pipes or devices"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} pipe or device"),
        counted="count",
    ),
    files.TooLarge: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} too large")),
    files.CannotBeOpened: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} that cannot be opened")),
    files.FoldersCannotBeOpened: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} folders that cannot be opened"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} folder that cannot be opened"),
        counted="count",
    ),
    files.SeenAlready: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} folders reached twice"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} folder reached twice"),
        counted="count",
    ),
    files.Hidden: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} hidden")),
    files.HiddenFolder: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} hidden folders"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} hidden folder"),
        counted="count",
    ),
    files.Companion: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} system files"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} system file"),
        counted="count",
    ),
    files.CompanionFolder: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} system folders"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} system folder"),
        counted="count",
    ),
    files.Subfolder: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} subfolders"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} subfolder"),
        counted="count",
    ),
    files.EarlierResults: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} folders of earlier results"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} folder of earlier results"),
        counted="count",
    ),
    files.OutOfPlace: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} images where none are looked for"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} image where none is looked for"),
        counted="count",
    ),
    files.MoreKinds: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} of other kinds")),
    files.OneOtherKind: Sentence(QT_TRANSLATE_NOOP("Messages", "{path} is no picture of a kind that can be read.")),
    files.OneUnfinished: Sentence(QT_TRANSLATE_NOOP("Messages", "{path} is an unfinished copy or a backup.")),
    files.OneNoRegularFile: Sentence(QT_TRANSLATE_NOOP("Messages", "{path} is a pipe, a device or a socket.")),
    files.OneTooLarge: Sentence(QT_TRANSLATE_NOOP("Messages", "{path} is too large a file.")),
    files.OneCannotBeOpened: Sentence(QT_TRANSLATE_NOOP("Messages", "{path} cannot be opened.")),
    files.OneSeenAlready: Sentence(QT_TRANSLATE_NOOP("Messages", "{path} leads to a folder that was reached before.")),
    files.OneHidden: Sentence(QT_TRANSLATE_NOOP("Messages", "{path} is hidden.")),
    files.OneCompanion: Sentence(QT_TRANSLATE_NOOP("Messages", "{path} belongs to a system or program.")),
    files.OneSubfolder: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{path} is a subfolder, and subfolders were not wanted.")
    ),
    files.OneEarlierResults: Sentence(QT_TRANSLATE_NOOP("Messages", "{path} holds results of an earlier inspection.")),
    files.OneOutOfPlace: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{path} lies where no image of a data set is looked for.")
    ),
    files.MoreLeftOut: Sentence(QT_TRANSLATE_NOOP("Messages", "… and {count} more.")),
}

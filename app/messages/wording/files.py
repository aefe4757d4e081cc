"""Sentences for the codes of `files`."""

from __future__ import annotations

from app.messages.codes import files
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    files.FilesLeftOut: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} files were left out: {kinds}."),
        singular=QT_TRANSLATE_NOOP("Messages", "1 file was left out: {kinds}."),
        counted="count",
    ),
    files.FoldersLeftOut: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} folders were left out: {kinds}."),
        singular=QT_TRANSLATE_NOOP("Messages", "1 folder was left out: {kinds}."),
        counted="count",
    ),
    files.FilesAndFoldersLeftOut: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} files and folders were left out: {kinds}.")
    ),
    files.OtherKind: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} × {suffix}")),
    files.OtherKindWithoutSuffix: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} × without suffix")),
    files.Unfinished: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} unfinished or backup")),
    files.NoRegularFile: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} no regular file (pipe, device or socket)")),
    files.TooLarge: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} too large")),
    files.CannotBeOpened: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} cannot be opened")),
    files.FolderCannotBeOpened: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} cannot be opened (folder)")),
    files.SeenAlready: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} reached by another way")),
    files.Hidden: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} hidden")),
    files.HiddenFolder: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} hidden (folder)")),
    files.Companion: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} of a system or program")),
    files.CompanionFolder: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} of a system or program (folder)")),
    files.Subfolder: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} subfolders"),
        singular=QT_TRANSLATE_NOOP("Messages", "1 subfolder"),
        counted="count",
    ),
    files.EarlierResults: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} results of an earlier inspection")),
    files.MoreKinds: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} of other kinds")),
    files.OneLeftOut: Sentence(QT_TRANSLATE_NOOP("Messages", "{path}: {kind}")),
}

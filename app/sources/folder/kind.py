"""Folders of images in the catalogue."""

from __future__ import annotations

from pathlib import Path

from app.domain.source_choice import SourceChoice
from app.messages.codes.sources import NoSuchKind
from app.messages.errors import MessageError
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.sources.folder.choice import FolderChoice
from app.sources.folder.source import FolderSource
from app.sources.kind import FolderForm, SourceKind
from app.sources.source import FrameSource
from onenip_core.data.images.picture_file import is_image_file


def _open(choice: SourceChoice) -> FrameSource:
    if not isinstance(choice, FolderChoice):
        raise MessageError(NoSuchKind(type(choice).__name__))
    return FolderSource(Path(choice.path), choice.subfolders)


def _dropped(path: Path) -> str | None:
    """A folder, or the folder of an image file."""
    if path.is_dir():
        return str(path)
    return str(path.parent) if is_image_file(path) else None


FOLDER = SourceKind(
    "folder",
    QT_TRANSLATE_NOOP("Sources", "Folder…"),
    "folder-open",
    FolderForm(),
    FolderChoice,
    FolderChoice,
    _open,
    _dropped,
)

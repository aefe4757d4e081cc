"""Video files in the catalogue."""

from __future__ import annotations

from pathlib import Path

from app.domain.source_choice import SourceChoice
from app.messages.codes.sources import NoSuchKind
from app.messages.errors import MessageError
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.sources.kind import FileForm, SourceKind
from app.sources.source import FrameSource
from app.sources.video.choice import VideoChoice

VIDEO_SUFFIXES = frozenset({".mp4", ".avi", ".mkv", ".mov", ".m4v", ".mpg", ".mpeg", ".webm", ".mjpeg", ".ts"})


def _open(choice: SourceChoice) -> FrameSource:
    if not isinstance(choice, VideoChoice):
        raise MessageError(NoSuchKind(type(choice).__name__))
    from app.sources.video.source import VideoSource  # its decoders take a tenth of a second to load

    return VideoSource(Path(choice.path))


def _dropped(path: Path) -> str | None:
    return str(path) if path.suffix.lower() in VIDEO_SUFFIXES and not path.is_dir() else None


VIDEO = SourceKind(
    "video",
    QT_TRANSLATE_NOOP("Sources", "Video file…"),
    "film",
    FileForm(VIDEO_SUFFIXES),
    VideoChoice,
    VideoChoice,
    _open,
    _dropped,
)

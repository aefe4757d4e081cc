"""What may be dropped on a page, and the file types that dialogs offer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp", ".pgm", ".ppm"})
VIDEO_SUFFIXES = frozenset({".mp4", ".avi", ".mkv", ".mov", ".m4v", ".mpg", ".mpeg", ".webm", ".mjpeg", ".ts"})


def dropped_paths(mime: QMimeData) -> list[Path]:
    """Local files and folders of a drop, in order."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def is_image(path: Path) -> bool:
    """True for file names that image files have."""
    return path.suffix.lower() in IMAGE_SUFFIXES


def is_video(path: Path) -> bool:
    """True for file names that video files have."""
    return path.suffix.lower() in VIDEO_SUFFIXES


def dialog_filter(title: str, suffixes: frozenset[str]) -> str:
    """A name filter for a file dialog, in both cases of letters."""
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(suffixes))
    return f"{title} ({patterns})"

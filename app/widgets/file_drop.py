"""What may be dropped on a page, and how dialogs name file types."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_paths(mime: QMimeData) -> list[Path]:
    """Local files and folders of a drop, in order."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def dialog_filter(title: str, suffixes: frozenset[str], every: str) -> str:
    """A name filter for a file dialog, in both cases of letters; `every` is what the choice of all files is called."""
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(suffixes))
    return f"{title} ({patterns});;{every} (*)"

"""What a person is told about an import."""

from __future__ import annotations

from app.operations.image_import import ImportSummary
from app.state.notice import Notice, NoticeLevel
from onenip_core.data.images.image_io import IMAGE_SUFFIXES

_LISTED_FILES = 3


def import_notice(summary: ImportSummary) -> Notice:
    """One message about a whole import: "37 added, 2 duplicates, 1 unreadable: …"."""
    parts = [f"{summary.added} added" if summary.added or not summary.refused else "None added"]
    if summary.duplicates:
        parts.append(f"{summary.duplicates} already there")
    unreadable = summary.unreadable
    if unreadable:
        names = ", ".join(refused.source.name for refused in unreadable[:_LISTED_FILES])
        more = f" and {len(unreadable) - _LISTED_FILES} more" if len(unreadable) > _LISTED_FILES else ""
        parts.append(f"{len(unreadable)} unreadable: {names}{more}")
    text = ", ".join(parts) + "."
    if unreadable:
        text += " Those are no images or are damaged; the files themselves are unchanged."
    if not summary.added and not summary.refused:
        endings = ", ".join(sorted(IMAGE_SUFFIXES))
        text = f"No image was found there. Images are files that end in {endings}, also in folders within folders."
    details = "\n".join(refused.reason for refused in summary.refused)
    if summary.storage_error:
        text = f"{text} The import stopped early. {summary.storage_error}"
        return Notice(NoticeLevel.ERROR, f"Import into {summary.product_name} stopped", text, details)
    if summary.cancelled:
        return Notice(
            NoticeLevel.INFO, f"Import into {summary.product_name} cancelled", f"{text} They are kept.", details
        )
    level = NoticeLevel.WARNING if unreadable or not summary.added else NoticeLevel.INFO
    return Notice(level, f"Images of {summary.product_name}", text, details)

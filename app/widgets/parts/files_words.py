"""What is said of files of a part that are not there any more."""

from __future__ import annotations

from app.domain.files_kept import FilesKept
from app.domain.part import Inspection
from app.messages.codes import retention as codes
from app.messages.message import Message
from app.messages.wording.say import say


def files_words(inspection: Inspection) -> str:
    """A sentence; empty where all of them are there as far as anybody knows."""
    said: Message | None = inspection.picture_gone
    if said is None and inspection.files_kept is FilesKept.PICTURE:
        said = codes.MapRemoved((inspection.files_reduced_at or "")[:10])
    if said is None and inspection.files_lost_at is not None:
        said = codes.FilesAreGone(inspection.files_lost_at[:10])
    if said is None:
        return ""
    words = say(said)
    return f"{words[0].upper()}{words[1:]}."

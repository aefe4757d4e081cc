"""What became of an import, and what a person is told about it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.messages.codes import imports as codes
from app.messages.left_out import is_unexpected, left_out_lines, left_out_message
from app.messages.message import Message, Several
from app.messages.wording.say import say
from app.state.notice import Notice, NoticeLevel
from app.storage.products import Refusal, RefusedImage
from onenip_core.data.images.left_out import LeftOut
from onenip_core.data.images.picture_file import IMAGE_SUFFIXES

_LISTED_FILES = 3


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What became of the files that a person wanted to import."""

    product_name: str
    image_ids: tuple[int, ...]
    """What was added."""
    refused: tuple[RefusedImage, ...]
    cancelled: bool = False
    storage_error: Message | None = None
    """Why the import ended early; what was added before is kept."""
    left_out: tuple[LeftOut, ...] = ()
    """What lay in the folders and was not looked at."""
    product_is_gone: bool = False
    """True if it ended early because the product went to the trash."""
    about_values: tuple[Message, ...] = ()
    """What is said about the value range of the product."""
    datasets: tuple[codes.DatasetTaken | codes.GoodPartsTaken, ...] = ()
    """What was taken of folders that are laid out as data sets."""

    @property
    def added(self) -> int:
        """How many were added."""
        return len(self.image_ids)

    @property
    def duplicates(self) -> int:
        """Files whose content the product has already."""
        return self.refused_as(Refusal.DUPLICATE)

    @property
    def kept_apart(self) -> int:
        """Files that are on the other side: golden parts that no training may see, or normal images that training sees."""
        return self.refused_as(Refusal.GOLDEN) + self.refused_as(Refusal.TRAINS)

    def refused_as(self, refusal: Refusal) -> int:
        """How many files were refused for that reason."""
        return sum(refused.refusal is refusal for refused in self.refused)

    @property
    def unreadable(self) -> tuple[RefusedImage, ...]:
        """Files that are no readable images."""
        return tuple(refused for refused in self.refused if refused.refusal is Refusal.UNREADABLE)


def import_notice(summary: ImportSummary) -> Notice:
    """One message about a whole import: "37 added, 2 already there, 1 not usable: …"; the details name every other file."""
    notice = _notice_of_files(summary)
    return replace(notice, message=Several((*summary.datasets, notice.message))) if summary.datasets else notice


def _notice_of_files(summary: ImportSummary) -> Notice:
    product, details = summary.product_name, refusals(summary)
    if summary.storage_error is not None:
        text = Several((*_texts(summary), codes.StoppedEarly(summary.storage_error)))
        return Notice(NoticeLevel.ERROR, codes.ImportStopped(product), text, details)
    if summary.cancelled:
        text = Several((*_texts(summary), codes.AddedAreKept()))
        return Notice(NoticeLevel.INFO, codes.ImportCancelled(product), text, details)
    amiss = summary.unreadable or summary.kept_apart or not summary.added or is_unexpected(summary.left_out)
    level = NoticeLevel.WARNING if amiss else NoticeLevel.INFO
    if not summary.added and not summary.refused:
        nothing = Several((codes.NoImageFound(tuple(sorted(IMAGE_SUFFIXES))), *_left_out(summary)))
        return Notice(level, codes.ImportEnded(product), nothing, details)
    return Notice(level, codes.ImportEnded(product), Several(_texts(summary)), details)


def refusals(summary: ImportSummary) -> str:
    """Every file that was not added, a line each with its reason: what cannot be used, what is there already, what was left out."""
    others = (refused for refused in summary.refused if refused.refusal is not Refusal.UNREADABLE)
    reasons = (*(refused.reason for refused in (*summary.unreadable, *others)), *left_out_lines(summary.left_out))
    return "\n".join(say(reason) for reason in reasons)


def _texts(summary: ImportSummary) -> tuple[Message, ...]:
    added = codes.ImagesAdded(summary.added) if summary.added or not summary.refused else codes.NoneAdded()
    parts: list[Message] = [added]
    if summary.duplicates:
        parts.append(codes.AlreadyThere(summary.duplicates))
    if golden := summary.refused_as(Refusal.GOLDEN):
        parts.append(codes.GoldenLeftOut(golden))
    if trains := summary.refused_as(Refusal.TRAINS):
        parts.append(codes.NormalsLeftOut(trains))
    unreadable = summary.unreadable
    if not unreadable:
        return codes.ImportCounts(tuple(parts)), *_left_out(summary), *summary.about_values
    names = tuple(refused.source.name for refused in unreadable[:_LISTED_FILES])
    more = len(unreadable) - len(names)
    count = len(unreadable)
    parts.append(codes.UnreadableAndMore(count, names, more) if more else codes.Unreadable(count, names))
    return codes.ImportCounts(tuple(parts)), codes.FilesUnchanged(), *_left_out(summary), *summary.about_values


def _left_out(summary: ImportSummary) -> tuple[Message, ...]:
    said = left_out_message(summary.left_out)
    return () if said is None else (said,)

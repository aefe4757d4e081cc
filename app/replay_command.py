"""`--replay DIR`: judges stored parts of a workspace again. JSON on standard output, sentences on standard error; no display."""

from __future__ import annotations

import logging
import sys
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.console_output import only_ours_on_stdout, print_json, tell
from app.domain.part import Inspection
from app.domain.replayed_part import Judgement, ReplayCounts, ReplayedPart, ReplayedPicture, ReplayOutcome
from app.messages.codes.replay import ReplayFailed
from app.messages.errors import message_of
from app.messages.stored import from_text
from app.messages.wording.say import say_plainly
from app.processes.child_process import ChildTarget
from app.processes.inspection_client import InspectionClient
from app.processes.inspection_process import run_beside
from app.runs.replay.recorded_parts import RecordedParts
from app.runs.replay.replaying import Replaying
from app.storage.batches import BatchStore
from app.storage.checking.reading import opened_folder_for_reading
from app.storage.layout import WorkspaceLayout
from app.storage.models import ModelStore
from app.storage.products import ProductStore
from onenip_core.computed_by import ComputedBy
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

IDENTICAL, NOT_IDENTICAL, NOT_REPLAYED = 0, 1, 2
"""Exit codes."""


@dataclass(frozen=True, slots=True)
class WantedParts:
    """Which stored parts are judged again, and by which engine."""

    batches: tuple[int, ...] = ()
    """None: all of them."""
    last: int | None = None
    """So many of the newest parts; None: all."""
    engine: str | None = None
    """None: the one that judged them."""


class ListedJudgement(msgspec.Struct, frozen=True):
    """A judgement, under the names that it is printed with."""

    verdict: str
    score: float | None
    limit: float | None
    reason: str
    prompt: str | None


class ListedPicture(msgspec.Struct, frozen=True):
    """A picture of a part that is not identical."""

    view: str
    outcome: str
    there: ListedJudgement
    here: ListedJudgement | None
    differing: tuple[str, ...]
    recorded: bool
    limit_now: float | None
    reason: str


class ListedPart(msgspec.Struct, frozen=True):
    """A part that is not identical."""

    part: int
    batch: int
    position: int
    name: str
    outcome: str
    pictures: tuple[ListedPicture, ...]


class ReplayReport(msgspec.Struct, frozen=True):
    """What is printed."""

    parts: int
    identical: int
    differing: int
    not_replayed: int
    not_judged: int
    not_as_then: dict[str, int]
    """Of how many pictures each ingredient is another one by now, those included that are identical all the same."""
    not_recorded: int
    """Pictures of which nobody wrote down what had judged them."""
    here: ComputedBy | None
    """What judged last."""
    problems: tuple[ListedPart, ...]


def replay_workspace(folder: Path, wanted: WantedParts, target: ChildTarget = run_beside) -> int:
    """Print what came of judging the parts again; returns the exit code. Nothing is changed, also while the workspace is in use."""
    with only_ours_on_stdout() as out:
        try:
            report = replay_report(WorkspaceLayout(folder.absolute()), wanted, target)
        except OneNipError as error:
            tell(message_of(error))
            return NOT_REPLAYED
        except Exception as error:  # whatever it is, it says nothing about the records
            log.exception("The verdicts of %s were not computed again", folder)
            tell(ReplayFailed(f"{type(error).__name__}: {error}"))
            return NOT_REPLAYED
        print_json(out, report)
    return NOT_IDENTICAL if report.differing or report.not_replayed else IDENTICAL


def replay_report(layout: WorkspaceLayout, wanted: WantedParts, target: ChildTarget = run_beside) -> ReplayReport:
    """Judge the parts again. Raises StorageError, UnknownRecordError."""
    stop = threading.Event()
    client = InspectionClient(None, stop, target, layout.engines)
    counts, others, listed = ReplayCounts(), Counter[str](), list[ListedPart]()
    unrecorded = 0
    try:
        with opened_folder_for_reading(layout.root) as (database, shared):
            batches = BatchStore(database, shared)
            recorded = RecordedParts(batches, ModelStore(database, shared), ProductStore(database, shared))
            parts = recorded.of(_chosen(batches, wanted))
            for part in Replaying(client, stop, engine=wanted.engine).run(parts):
                counts = counts.with_one(part.outcome)
                others.update(str(one) for picture in part.pictures for one in picture.differing)
                unrecorded += sum(not picture.is_recorded for picture in part.pictures)
                if part.outcome in (ReplayOutcome.DIFFERS, ReplayOutcome.NOT_REPLAYED):
                    listed.append(_listed(part))
                _progress(counts.total)
            by = None if client.loaded is None else client.loaded.by
    finally:
        client.close()
    return ReplayReport(
        counts.total,
        counts.identical,
        counts.differing,
        counts.not_replayed,
        counts.not_judged,
        dict(sorted(others.items())),
        unrecorded,
        by,
        tuple(listed),
    )


def _chosen(batches: BatchStore, wanted: WantedParts) -> Iterator[Inspection]:
    """Batch after batch. Raises UnknownRecordError: there is no such batch outside of the trash."""
    if wanted.last is not None:
        yield from batches.newest_inspections(wanted.last, wanted.batches)
        return
    numbers: Sequence[int] = wanted.batches or sorted(batch.id for batch in batches.list())
    for number in numbers:
        batches.get(number)
    for number in numbers:
        yield from batches.inspections(number)


def _listed(part: ReplayedPart) -> ListedPart:
    return ListedPart(
        part.inspection_id,
        part.batch_id,
        part.position,
        part.called,
        str(part.outcome),
        tuple(_listed_pictures(part.pictures)),
    )


def _listed_pictures(pictures: Iterable[ReplayedPicture]) -> Iterator[ListedPicture]:
    for picture in pictures:
        yield ListedPicture(
            picture.view,
            str(picture.outcome),
            _listed_judgement(picture.there),
            None if picture.here is None else _listed_judgement(picture.here),
            tuple(str(each) for each in picture.differing),
            picture.is_recorded,
            picture.limit_now,
            "" if picture.reason is None else say_plainly(picture.reason),
        )


def _listed_judgement(judgement: Judgement) -> ListedJudgement:
    reason = say_plainly(from_text(judgement.reason))
    return ListedJudgement(str(judgement.verdict), judgement.score, judgement.limit, reason, judgement.prompt)


def _progress(done: int) -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[Kjudged again: {done}\r")
        sys.stderr.flush()

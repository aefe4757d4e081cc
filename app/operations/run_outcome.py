"""What a person is told at the end of a run."""

from __future__ import annotations

from dataclasses import replace

from app.domain.batch import Batch
from app.domain.run_status import RunEnd, RunEnding
from app.messages.codes import inspection as codes
from app.messages.left_out import is_unexpected, left_out_message
from app.messages.message import Message, Several
from app.messages.wording.left_out import left_out_details
from app.runs.run_request import RunOutcome
from app.state.notice import INSPECTION, Notice, NoticeLevel
from app.state.notices import error_message, error_notice
from onenip_core.errors import OneNipError


def ending_of(outcome: RunOutcome) -> RunEnding:
    """What stands in the banner."""
    reason: Message | None = None
    if outcome.error is not None:
        reason = error_message(outcome.error)
    elif outcome.batch is None and outcome.end is RunEnd.SOURCE_ENDED:
        reason = codes.SourceDeliveredNothing(outcome.source_name)
    batch_id = None if outcome.batch is None else outcome.batch.id
    return RunEnding(outcome.end, batch_id, reason, outcome.unrecorded, left_out_message(outcome.left_out))


def notice_of(outcome: RunOutcome) -> Notice | None:
    """What is said of the whole run; None if a person stopped it before its first part."""
    if outcome.error is not None:
        return _failure(outcome.error, outcome)
    if outcome.batch is not None:
        return _summary(outcome.batch, outcome)
    if outcome.end is RunEnd.SOURCE_ENDED:
        return nothing_inspected(codes.SourceDeliveredNothing(outcome.source_name))
    return None


def nothing_inspected(message: Message) -> Notice:
    """There was no run, or no part in it."""
    return Notice(NoticeLevel.WARNING, codes.NothingInspected(), message, subject=INSPECTION)


def _summary(batch: Batch, outcome: RunOutcome) -> Notice:
    counts = batch.ok_count, batch.ng_count, batch.not_checked_count
    texts: list[Message] = [codes.RunSummary(batch.total, batch.product_name, *counts)]
    if outcome.unrecorded:
        texts.append(codes.NotRecorded(outcome.unrecorded))
    texts += _beside_the_counts(outcome)
    amiss = outcome.unrecorded or outcome.shortfall or outcome.dark or is_unexpected(outcome.left_out)
    level = NoticeLevel.WARNING if amiss else NoticeLevel.INFO
    heading = codes.StoppedAsAsked() if outcome.end is RunEnd.STOPPED else codes.InspectionFinished()
    return Notice(level, heading, Several(tuple(texts)), left_out_details(outcome.left_out), INSPECTION)


def _failure(error: Exception, outcome: RunOutcome) -> Notice:
    notice = error_notice(codes.InspectionStopped(), error, INSPECTION)
    if not isinstance(error, OneNipError) or outcome.batch is None:
        return notice
    texts = [notice.message, codes.SavedBefore(outcome.batch.total)]
    if outcome.unrecorded:
        texts.append(codes.ShownNotSaved(outcome.unrecorded))
    texts += _beside_the_counts(outcome)
    return replace(notice, message=Several(tuple(texts)))


def _beside_the_counts(outcome: RunOutcome) -> list[Message]:
    """What a person should know of a run besides its verdicts."""
    said = (left_out_message(outcome.left_out), outcome.shortfall, outcome.dark)
    return [message for message in said if message is not None]

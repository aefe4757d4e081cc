"""A run that stopped early, as it waits for a person while the queue goes on."""

from __future__ import annotations

import logging

from app.domain.training_job import TrainingJob
from app.domain.waiting_training import WaitingTraining
from app.messages.codes import queue as codes
from app.messages.message import Message
from app.messages.stored import from_text, to_text
from app.operations.request_images import trained_on_of
from app.processes.training_request import TrainingRequest
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)


def stopped_training(job: TrainingJob, request: TrainingRequest, reason: Message) -> WaitingTraining:
    """Held back with what was said of its end."""
    products = tuple(trained_on_of(each) for each in request.products)
    return WaitingTraining(
        0,
        0,
        request.title or job.model_name,
        request.preset,
        request.minutes,
        products,
        job_id=job.id,
        held=to_text(codes.StoppedBefore(reason)),
    )


def keep_reachable(workspace: Workspace, job: TrainingJob) -> None:
    """Let a run that stopped early wait in the queue, unless it does: the page offers only the newest run, and another one began.
    That one goes on, whatever fails here.
    """
    if not job.resumable:
        return
    try:
        if any(each.job_id == job.id for each in workspace.waiting.list()):
            return
        request = TrainingRequest.from_text(job.request_json, workspace.path)
        workspace.waiting.add(stopped_training(job, request, from_text(job.message)))
    except OneNipError as error:
        log.warning("%s, which stopped early, does not wait in the queue: %s", job.model_name, error)

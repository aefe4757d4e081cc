"""A run that stopped early, as it waits for a person while the queue goes on."""

from __future__ import annotations

from app.domain.training_job import TrainingJob
from app.domain.waiting_training import WaitingTraining
from app.messages.codes import queue as codes
from app.messages.message import Message
from app.messages.stored import to_text
from app.operations.request_images import trained_on_of
from app.processes.training_request import TrainingRequest


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

"""Training jobs and what became of them."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, delete, update

from app.domain.timestamps import utc_now, utc_now_after
from app.domain.training_job import JobState, TrainingJob
from app.messages.codes import stores as codes
from app.storage.database import Database, StoredRow
from app.storage.errors import JobTransitionError, UnknownRecordError
from app.storage.layout import WorkspaceLayout

_LEGAL: dict[JobState, frozenset[JobState]] = {
    JobState.RUNNING: frozenset({JobState.INTERRUPTED, JobState.CANCELLED, JobState.FAILED, JobState.FINISHED}),
    JobState.INTERRUPTED: frozenset({JobState.RUNNING}),
    JobState.CANCELLED: frozenset({JobState.RUNNING}),
    JobState.FAILED: frozenset({JobState.RUNNING}),
    JobState.FINISHED: frozenset(),
}


class JobStore:
    """Training jobs of one workspace, or of one station where several write to it: a training goes on where its checkpoints are
    made. Every method may be called from any thread.
    """

    def __init__(self, database: Database, layout: WorkspaceLayout, station: str = "") -> None:
        self._database = database
        self._station = station
        self._layout = layout
        self._jobs = database.schema.jobs

    def create(self, model_name: str, folder: Path, request_json: str, waiting_id: int | None = None) -> TrainingJob:
        """Record a run that starts now, in state RUNNING; in the same step it leaves the queue, if it waited there.

        Raises StorageError.
        """
        job = TrainingJob(0, JobState.RUNNING, model_name, folder, request_json, utc_now(), None, "")
        with self._database.transaction() as connection:
            job_id = self._jobs.insert(connection, {**self._jobs.row(job, self._layout.root), "station": self._station})
            waiting = self._database.schema.waiting_trainings
            connection.execute(delete(waiting.table).where(waiting.c.id == waiting_id))
            return self._read(connection, job_id)

    def list(self) -> tuple[TrainingJob, ...]:
        """All jobs, newest first."""
        mine = self._jobs.c.station == self._station
        rows = self._database.query(self._jobs.select().where(mine).order_by(self._jobs.c.id.desc()))
        return tuple(self._job(row) for row in rows)

    def get(self, job_id: int) -> TrainingJob:
        """Raises UnknownRecordError."""
        return self._known(self._database.first(self._jobs.select().where(self._jobs.c.id == job_id)), job_id)

    def finish(self, job_id: int, state: JobState, message: str = "") -> TrainingJob:
        """Record how a running job ended.

        Raises:
            JobTransitionError: the job is not running, or `state` is RUNNING.
            UnknownRecordError, StorageError
        """
        return self._change(job_id, state, utc_now_after(self.get(job_id).started_at), message)

    def resume(self, job_id: int) -> TrainingJob:
        """Record that a job which stopped early runs again; in the same step it leaves the queue, if it waited there.

        Raises:
            JobTransitionError: the job runs already, or is finished.
            UnknownRecordError, StorageError
        """
        return self._change(job_id, JobState.RUNNING, None, "")

    def _change(self, job_id: int, state: JobState, finished_at: str | None, message: str) -> TrainingJob:
        columns = self._jobs.c
        with self._database.transaction() as connection:
            job = self._read(connection, job_id)
            if state not in _LEGAL[job.state]:
                raise JobTransitionError(codes.JobCannotBecome(job.model_name, str(job.state), str(state)))
            connection.execute(
                update(self._jobs.table)
                .where(columns.id == job_id)
                .values({columns.state: state, columns.finished_at: finished_at, columns.message: message})
            )
            if state is JobState.RUNNING:
                waiting = self._database.schema.waiting_trainings
                connection.execute(delete(waiting.table).where(waiting.c.job_id == job_id))
            return self._read(connection, job_id)

    def _read(self, connection: Connection, job_id: int) -> TrainingJob:
        return self._known(connection.execute(self._jobs.select().where(self._jobs.c.id == job_id)).first(), job_id)

    def _known(self, row: StoredRow | None, job_id: int) -> TrainingJob:
        if row is None:
            raise UnknownRecordError(codes.NoSuchJob(job_id))
        return self._job(row)

    def _job(self, row: StoredRow) -> TrainingJob:
        return self._jobs.value(row, self._layout.root)

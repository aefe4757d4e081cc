"""Training jobs and what became of them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from app.domain.timestamps import utc_now
from app.domain.training_job import JobState, TrainingJob
from app.storage.database import Database
from app.storage.errors import JobTransitionError, UnknownRecordError
from app.storage.layout import WorkspaceLayout
from app.storage.text import storable

_LEGAL: dict[JobState, frozenset[JobState]] = {
    JobState.RUNNING: frozenset({JobState.INTERRUPTED, JobState.CANCELLED, JobState.FAILED, JobState.FINISHED}),
    JobState.INTERRUPTED: frozenset({JobState.RUNNING}),
    JobState.CANCELLED: frozenset({JobState.RUNNING}),
    JobState.FAILED: frozenset({JobState.RUNNING}),
    JobState.FINISHED: frozenset(),
}


class JobStore:
    """Training jobs of one workspace. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout

    def create(self, model_name: str, folder: Path, request_json: str) -> TrainingJob:
        """Record a run that starts now, in state RUNNING. Raises StorageError."""
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO jobs (state, model_name, folder, request_json, started_at) VALUES (?, ?, ?, ?, ?)",
                (JobState.RUNNING, model_name, self._layout.relative(folder), request_json, utc_now()),
            )
            row = connection.execute("SELECT * FROM jobs WHERE id = ?", (cursor.lastrowid,)).fetchone()
        return self._job(row)

    def list(self) -> tuple[TrainingJob, ...]:
        """All jobs, newest first."""
        return tuple(self._job(row) for row in self._database.query("SELECT * FROM jobs ORDER BY id DESC"))

    def get(self, job_id: int) -> TrainingJob:
        """Raises UnknownRecordError."""
        rows = self._database.query("SELECT * FROM jobs WHERE id = ?", (job_id,))
        if not rows:
            raise UnknownRecordError(f"There is no training job with number {job_id}.")
        return self._job(rows[0])

    def finish(self, job_id: int, state: JobState, message: str = "") -> TrainingJob:
        """Record how a running job ended.

        Raises:
            JobTransitionError: the job is not running, or `state` is RUNNING.
            UnknownRecordError, StorageError
        """
        return self._change(job_id, state, utc_now(), message)

    def resume(self, job_id: int) -> TrainingJob:
        """Record that a job which stopped early runs again.

        Raises:
            JobTransitionError: the job runs already, or is finished.
            UnknownRecordError, StorageError
        """
        return self._change(job_id, JobState.RUNNING, None, "")

    def _change(self, job_id: int, state: JobState, finished_at: str | None, message: str) -> TrainingJob:
        with self._database.transaction() as connection:
            job = self.get(job_id)
            if state not in _LEGAL[job.state]:
                raise JobTransitionError(
                    f"Training of {job.model_name} is {job.state} and cannot become {state}. Nothing was changed."
                )
            connection.execute(
                "UPDATE jobs SET state = ?, finished_at = ?, message = ? WHERE id = ?",
                (state, finished_at, storable(message), job_id),
            )
        return self.get(job_id)

    def _job(self, row: sqlite3.Row) -> TrainingJob:
        return TrainingJob(
            id=row["id"],
            state=JobState(row["state"]),
            model_name=row["model_name"],
            folder=self._layout.absolute(row["folder"]),
            request_json=row["request_json"],
            started_at=row["started_at"],
            finished_at=row["finished_at"],
            message=row["message"],
        )

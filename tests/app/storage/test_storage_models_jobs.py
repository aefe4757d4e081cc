"""Models and training jobs."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.training_job import JobState
from app.storage.errors import JobTransitionError, UnknownRecordError
from app.storage.workspace import Workspace
from onenip_core.errors import UsageError


def test_names_are_never_given_out_twice(tmp_path: Path) -> None:
    with Workspace.open(tmp_path) as workspace:
        assert [workspace.models.next_name() for _ in range(2)] == ["m-0001", "m-0002"]
    with Workspace.open(tmp_path) as workspace:
        assert workspace.models.next_name() == "m-0003"


def test_models_are_listed_newest_first_and_one_is_active(workspace: Workspace) -> None:
    records = []
    for products in (["Solar cell"], ["Größe", "螺栓"]):
        name = workspace.models.next_name()
        folder = workspace.models_folder / name
        folder.mkdir()
        records.append(workspace.models.add(name, folder, "lite", products))
    assert workspace.models.active() is None
    assert [record.name for record in workspace.models.list()] == ["m-0002", "m-0001"]
    assert records[1].products == ("Größe", "螺栓")
    workspace.models.activate(records[0].id)
    assert workspace.models.activate(records[1].id).is_active
    active = workspace.models.active()
    assert active is not None and active.id == records[1].id
    assert [record.is_active for record in workspace.models.list()] == [True, False]
    with pytest.raises(UnknownRecordError):
        workspace.models.activate(77)
    assert workspace.models.active() == active


def test_a_model_needs_its_folder_and_a_free_name(workspace: Workspace) -> None:
    folder = workspace.models_folder / "m-0001"
    with pytest.raises(UsageError, match="NoModelFolder"):
        workspace.models.add("m-0001", folder, "lite", [])
    folder.mkdir()
    workspace.models.add("m-0001", folder, "lite", [])
    with pytest.raises(UsageError, match="ModelExists"):
        workspace.models.add("m-0001", folder, "lite", [])
    assert len(workspace.models.list()) == 1


def test_a_job_keeps_its_request_and_its_end(workspace: Workspace) -> None:
    request = '{"products": ["Größe"], "minutes": 3.0}'
    job = workspace.jobs.create("m-0001", workspace.models_folder / "m-0001", request)
    assert (job.state, job.finished_at, job.resumable) == (JobState.RUNNING, None, False)
    assert job.folder == workspace.models_folder / "m-0001"
    failed = workspace.jobs.finish(job.id, JobState.FAILED, "Memory ran out.")
    assert (failed.state, failed.message, failed.request_json) == (JobState.FAILED, "Memory ran out.", request)
    assert failed.finished_at is not None and failed.resumable
    again = workspace.jobs.resume(job.id)
    assert (again.state, again.finished_at, again.message) == (JobState.RUNNING, None, "")
    assert workspace.jobs.list() == (again,)


@pytest.mark.parametrize("end", [state for state in JobState if state is not JobState.RUNNING])
def test_only_legal_transitions(workspace: Workspace, end: JobState) -> None:
    job = workspace.jobs.create("m-0001", workspace.models_folder / "m-0001", "{}")
    with pytest.raises(JobTransitionError):
        workspace.jobs.finish(job.id, JobState.RUNNING)
    with pytest.raises(JobTransitionError):
        workspace.jobs.resume(job.id)
    ended = workspace.jobs.finish(job.id, end, "first")
    for state in JobState:
        if state is not JobState.RUNNING:
            with pytest.raises(JobTransitionError):
                workspace.jobs.finish(job.id, state, "second")
    assert workspace.jobs.get(job.id) == ended
    if end is JobState.FINISHED:
        with pytest.raises(JobTransitionError):
            workspace.jobs.resume(job.id)
    else:
        assert workspace.jobs.resume(job.id).state is JobState.RUNNING


def test_an_unknown_job_is_named(workspace: Workspace) -> None:
    with pytest.raises(UnknownRecordError, match="42"):
        workspace.jobs.finish(42, JobState.FINISHED)

"""Drift from records: references, releases, batches that come and go, views; and the notice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from app.domain.changes import Changes, Stale
from app.domain.part_view import PartView
from app.messages.wording.say import say
from app.operations import drift_reading
from app.operations.batch_operations import TrashBatches
from app.operations.drift_operations import CompareAnew
from app.operations.drift_reading import DriftReading
from app.operations.drift_watch import DriftWatch
from app.state.drift_state import DriftState
from app.storage.workspace import Workspace
from onenip_core.drift import BLOCK, REFERENCE, Direction
from onenip_core.types import Verdict
from tests.support.office import Office
from tests.support.scored_parts import START, MadePart, add_parts, scored
from tests.support.view_samples import part


def scores(seed: int, count: int, shift: float = 0.0) -> list[float]:
    return (0.5 + 0.1 * (np.random.default_rng(seed).normal(size=count) + shift)).tolist()


class Line:
    """A workspace with one product and two models."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.product = workspace.products.create("Gear").id
        self.models = [self._model(name) for name in ("m-0001", "m-0002")]
        self.reading = DriftReading(workspace.drift)

    def _model(self, name: str) -> int:
        folder = self.workspace.models_folder / name
        folder.mkdir()
        return self.workspace.models.add(name, folder, "lite", ["Gear"]).id

    def run(self, values: list[float], model: int = 0, start: datetime = START) -> int:
        return add_parts(self.workspace, self.product, self.models[model], scored(values, start)).id

    def report(self, model: int = 0) -> drift_reading.DriftReport:
        return self.reading.read(self.workspace.drift.origin(self.product, self.models[model]))


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    with Workspace.open(tmp_path / "w") as workspace:
        yield Line(workspace)


def test_too_few_parts_say_so(line: Line) -> None:
    assert (line.report().known, line.report().is_known) == (0, False)
    line.run(scores(1, REFERENCE - 1))
    report = line.report()
    assert (report.known, report.seen, report.is_known, report.alarms) == (REFERENCE - 1, 0, False, ())


def test_a_shift_is_found_with_its_first_part(line: Line) -> None:
    line.run(scores(1, REFERENCE + 200))
    line.run(scores(2, 200, shift=1.0))
    report = line.report()

    assert (report.known, report.seen) == (REFERENCE, 400)
    (first, *_) = report.alarms
    assert first.direction is Direction.HIGHER
    assert abs(first.began_id - (REFERENCE + 201)) <= 2 * BLOCK
    assert first.found_id <= REFERENCE + 200 + 80
    assert first.parts == first.found_id - first.began_id + 1
    (curve,) = report.curves
    assert len(curve.points) == 400 // BLOCK
    before = [point.height for point in curve.points[:20]]
    after = [point.height for point in curve.points[20:]]
    assert np.mean(before) == pytest.approx(0, abs=0.25)
    assert np.mean(after) == pytest.approx(1, abs=0.25)


def test_reading_piece_by_piece_says_the_same_as_reading_at_once(line: Line) -> None:
    for seed, shift in ((1, 0.0), (2, 0.0), (3, 0.0), (4, 0.8)):
        line.run(scores(seed, 233, shift))
        line.report()
    piecewise = line.report()

    assert DriftReading(line.workspace.drift).read(piecewise.origin) == piecewise
    assert piecewise.alarms


def test_a_batch_in_the_trash_does_not_count(line: Line) -> None:
    line.run(scores(1, REFERENCE))
    drifted = line.run(scores(2, 200, shift=1.0))
    assert line.report().alarms

    line.workspace.batches.trash(drifted)
    assert (line.report().seen, line.report().alarms) == (0, ())
    line.workspace.batches.restore(drifted)
    assert line.report().alarms


def test_parts_that_were_not_checked_do_not_count_and_a_correction_changes_nothing(line: Line) -> None:
    values: list[float | None] = [*scores(1, REFERENCE)]
    parts = scored([value for each in values for value in (each, None)])
    add_parts(line.workspace, line.product, line.models[0], parts)
    assert line.report().known == REFERENCE
    corrected = [MadePart(value, overruled=Verdict.NG) for value in scores(2, 100)]
    add_parts(line.workspace, line.product, line.models[0], corrected)
    assert line.report().seen == 100


def test_another_model_has_a_reference_of_its_own(line: Line) -> None:
    line.run(scores(1, REFERENCE + 50))
    line.run([10 * value for value in scores(2, REFERENCE + 50)], model=1)

    assert (line.report(0).seen, line.report(0).alarms) == (50, ())
    assert (line.report(1).seen, line.report(1).alarms) == (50, ())


def test_a_model_that_comes_to_inspect_again_begins_anew(line: Line) -> None:
    models = line.workspace.models
    line.run(scores(1, REFERENCE))  # before there was a history
    models.activate(line.models[0])
    models.activate(line.models[1])
    models.activate(line.models[0])
    since = line.workspace.drift.origin(line.product, line.models[0]).since

    assert since == line.workspace.releases.list()[-1].released_at
    assert line.report().known == 0


def test_signing_once_more_goes_on_as_it_was(line: Line) -> None:
    from app.domain.release import ReleaseKind, Signature

    models = line.workspace.models
    models.activate(line.models[0])
    first = line.workspace.drift.origin(line.product, line.models[0])
    models.activate(line.models[0], ReleaseKind.SIGNED, Signature("Ada", "", "", 0, ()))

    assert len(line.workspace.releases.list()) == 2
    assert line.workspace.drift.origin(line.product, line.models[0]) == first


def test_whoever_compares_anew_has_a_reference_of_later_parts_and_can_undo_it(office: Office) -> None:
    line = Line(office.workspace)
    line.run(scores(1, REFERENCE))
    line.run(scores(2, 200, shift=1.0))
    assert line.report().alarms

    office.run(CompareAnew(office.workspace.drift, line.product, "Gear", "new lamp"))
    assert line.report().known == 0
    line.run(scores(3, REFERENCE + 100, shift=1.0))
    assert (line.report().seen, line.report().alarms) == (100, ())
    office.undo()
    assert line.report().alarms
    office.redo()
    assert line.report().alarms == ()


def test_only_the_newest_of_very_many_parts_are_read(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drift_reading, "NEWEST", 300)
    monkeypatch.setattr(drift_reading, "_AT_ONCE", 70)
    for seed in range(12):
        line.run(scores(seed, 100))
    report = line.report()

    assert (report.known, report.seen, report.left_out) == (REFERENCE, 300, 400)


def test_each_view_is_compared_with_itself(line: Line) -> None:
    def seen(top: float, side: float | None) -> MadePart:
        views = tuple(
            PartView(name, "Gear", Verdict.OK, score, 1.0, "", None, 5.0, START.isoformat())
            for name, score in (("Top", top), ("Side", side))
        )
        return MadePart(max(top, side or 0.0), views=views)

    usual = [seen(a, b) for a, b in zip(scores(1, 700), [9 * s for s in scores(2, 700)], strict=True)]
    usual[3] = seen(0.5, None)
    add_parts(line.workspace, line.product, line.models[0], usual)
    assert line.report().alarms == ()
    late = [seen(a, b) for a, b in zip(scores(3, 150), [9 * s for s in scores(4, 150, 1.0)], strict=True)]
    add_parts(line.workspace, line.product, line.models[0], late)

    report = line.report()
    assert [curve.view for curve in report.curves] == ["Top", "Side"]
    assert {alarm.view for alarm in report.alarms} == {"Side"}


def test_a_person_is_told_once_of_a_drift(office: Office) -> None:
    line, state = Line(office.workspace), DriftState()
    office.workspace.models.activate(line.models[0])
    office.library.read_everything()
    office.settle()
    watch = DriftWatch(
        office.app_state, office.inspection_state, state, office.workspace.drift, office.reader, office.app_state
    )
    later = datetime.now(UTC) + timedelta(hours=1)  # a model judges once it inspects
    line.run(scores(1, REFERENCE), start=later)
    line.run(scores(2, 200, shift=-1.0), start=later)
    for _ in range(2):
        watch.look(line.product)
        office.settle()

    (notice,) = [each for each in office.notices if each.subject == f"drift {line.product}"]
    assert notice.title == "Parts of Gear drift"
    assert "scored lower than the first 500 did" in say(notice.message)
    assert "wrong about once in 10\u202f000 parts" in say(notice.message)
    assert notice.action == "window.page.charts"
    report = state.report(line.product)
    assert report is not None
    assert report.alarms


def test_a_run_is_looked_at_after_fifty_parts_and_a_batch_at_its_end(office: Office) -> None:
    line, state = Line(office.workspace), DriftState()
    office.workspace.models.activate(line.models[0])
    office.library.read_everything()
    office.settle()
    watch = DriftWatch(
        office.app_state, office.inspection_state, state, office.workspace.drift, office.reader, office.app_state
    )
    office.runner.changed.connect(watch.on_changed)
    office.inspection_state.begin_run(office.app_state.products[0])
    line.run(scores(1, 60), start=datetime.now(UTC) + timedelta(hours=1))
    for number in range(1, 50):
        office.inspection_state.add_part(part(number), part(number))
    office.settle()
    assert state.report(line.product) is None
    office.inspection_state.add_part(part(50), part(50))
    office.settle()
    report = state.report(line.product)
    assert report is not None
    assert report.known == 60

    later = line.run(scores(2, 30), start=datetime.now(UTC) + timedelta(hours=2))
    office.runner.announce(Changes(Stale.BATCHES))
    office.settle()
    assert [each.known for each in (state.report(line.product),) if each is not None] == [90]
    office.run(TrashBatches(office.workspace.batches, (later,)))
    office.settle()
    assert [each.known for each in (state.report(line.product),) if each is not None] == [60]


def test_where_no_model_inspects_nothing_is_said(office: Office) -> None:
    line, state = Line(office.workspace), DriftState()
    office.library.read_everything()
    office.settle()
    watch = DriftWatch(
        office.app_state, office.inspection_state, state, office.workspace.drift, office.reader, office.app_state
    )
    line.run(scores(1, 60))
    watch.look(line.product)
    office.settle()

    assert state.report(line.product) is None

"""States with more in them than a working day has, so that every part of a page is on show."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from app.domain.calibration_scores import CalibrationScores
from app.domain.chart_figures import ChartFigures, CountedCause
from app.domain.chart_span import ChartFilter, ChartSpan
from app.domain.drift import DriftAlarm, DriftCurve, DriftOrigin, DriftPoint, DriftReport
from app.domain.golden_results import GoldenJudgement
from app.domain.limit_basis import KnownParts, LimitBasis
from app.domain.overruled_part import OverruledPart
from app.domain.part import Counters
from app.domain.part_counts import CountedKind, CountedReason, CountedScores, CountedSpan
from app.domain.part_query import PartQuery
from app.domain.release import Release, ReleaseKind
from app.domain.retraining import Gathered, RetrainingRules
from app.messages.codes.sources import FileCannotBeRead, NoImageDelivered
from app.pages.limits.state import Subject
from app.pages.operate.page import OperatePage
from app.pages.releases.page import ReleasesPage
from app.pages.releases.state import Reading, ReadModel
from app.sources.catalogue import Catalogue
from app.state.alarm_state import AlarmState
from app.state.shift_state import ShiftState
from app.widgets.look.appearance import Appearance
from onenip_core.drift import REFERENCE, Direction
from onenip_core.types import Verdict
from tests.support import golden
from tests.support.view_samples import NOW, States, inspection, model, product

GOOD = (0.31, 0.42, 0.5, 0.5, 0.55, 0.63, 0.7, 0.84, 1.0, 1.12)
DAMAGED = (0.9, 1.3, 1.6, 1.9, 2.4, 2.45, 2.8, 3.5, 5.0, 9.0)


def fill_limits(states: States) -> None:
    """A limit that was moved and rests on everything that there is."""
    subject = Subject(replace(product(1), threshold=1.2), model(2, active=True))
    corrected = replace(inspection(1, Verdict.NG, Verdict.OK), score=1.36)
    basis = LimitBasis(CalibrationScores(GOOD, DAMAGED), trained=8, promised=0.03, parts=KnownParts((corrected,), ()))
    states.limits.set_subject(subject)
    states.limits.set_basis(basis, (replace(states.review.batches[0], product_id=1, model_id=2, corrected_count=3),))


def fill_releases(states: States) -> None:
    """Two models on a golden set, and a history."""
    owner = product(1)
    parts = (*(golden.part(number, golden.GOOD) for number in range(1, 6)), golden.part(9, golden.DEFECTIVE))
    judged = {part.sha256: GoldenJudgement(part.sha256, 0.7, "", None, 0.0, 5.0, "torch", "1", NOW) for part in parts}
    candidate, active = (ReadModel(model(number, number == 2), {owner.id: judged}) for number in (3, 2))
    history = tuple(
        Release(number, kind, NOW, 2, "m-0002", "", "", 1, "m-0001", "", (), "0.1.0", "Ada", "It finds more.")
        for number, kind in enumerate(ReleaseKind, start=1)
    )
    reading = Reading((owner, product(2)), {owner.id: parts}, candidate, active, None, history, frozenset((2, 3)))
    states.releases.set_reading(reading)


def fill_charts(states: States) -> None:
    """A day on every chart."""
    wanted = ChartFilter(1, ChartSpan.LAST_24_HOURS)
    hours = [f"2026-03-01T{hour:02d}:00:00+00:00" for hour in range(6, 15)]
    spans = tuple(CountedSpan(*times, Counters(96, 7, 1)) for times in pairwise(hours))
    figures = ChartFigures(
        wanted,
        PartQuery(products=(1,)),
        spans,
        (CountedReason("", Verdict.OK, 3), CountedReason("dust", Verdict.OK, 2)),
        (CountedKind("", 4), CountedKind("dent", 2)),
        (CountedCause(NoImageDelivered(), 5), CountedCause(FileCannotBeRead("it is cut off"), 1)),
        tuple(CountedScores(low / 20, (low + 1) / 20, 100 - low) for low in range(60)),
    )
    origin = DriftOrigin(1, 2, "")
    points = tuple(DriftPoint(number, NOW, number / 4) for number in range(1, 20))
    alarm = DriftAlarm(Direction.HIGHER, 10, NOW, 15, NOW, 50, 19, NOW)
    states.charts.set_wanted(wanted)
    states.charts.set_figures(figures)
    states.drift.set_report(1, DriftReport(origin, REFERENCE, 500, (DriftCurve("", points),), (alarm,)))


def fill_overrules(states: States, page: ReleasesPage) -> None:
    """Parts of either gravity wait, and a training is proposed."""
    said = ((Verdict.OK, Verdict.NG), (Verdict.NG, Verdict.OK), (Verdict.NOT_CHECKED, Verdict.OK))
    parts = tuple(
        OverruledPart(inspection(number, verdict, overruled), 1, product(1).name, "m-0002")
        for number, (verdict, overruled) in enumerate(said, start=1)
    )
    rules = RetrainingRules()
    states.overrules.set_found(3, (Gathered(1, product(1).name, 2, model(2).label, 21, 7, 100),), rules)
    page.overrules.state.set_read(parts)


def operate_page(states: States, appearance: Appearance) -> OperatePage:
    """The operator's page over the states; it dies with them."""
    shift = ShiftState(states.inspection, states.app)
    return OperatePage(
        states.app, states.inspection, states.training, shift, appearance, Catalogue(), AlarmState(states.app)
    )

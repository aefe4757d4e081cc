"""States with more in them than a working day has, so that every part of a page is on show."""

from __future__ import annotations

from dataclasses import replace

from app.domain.calibration_scores import CalibrationScores
from app.domain.golden_results import GoldenJudgement
from app.domain.limit_basis import KnownParts, LimitBasis
from app.domain.release import Release, ReleaseKind
from app.pages.limits.state import Subject
from app.pages.operate.page import OperatePage
from app.pages.releases.state import Reading, ReadModel
from app.sources.catalogue import Catalogue
from app.state.alarm_state import AlarmState
from app.state.shift_state import ShiftState
from app.widgets.look.appearance import Appearance
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


def operate_page(states: States, appearance: Appearance) -> OperatePage:
    """The operator's page over the states; it dies with them."""
    shift = ShiftState(states.inspection, states.app)
    return OperatePage(
        states.app, states.inspection, states.training, shift, appearance, Catalogue(), AlarmState(states.app)
    )

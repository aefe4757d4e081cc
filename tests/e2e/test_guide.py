"""The way of docs/qa-guide.md, from an empty workspace to a signed model, in the real window: by mouse, and by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.release import ReleaseKind
from app.widgets.look.appearance import prepare_application
from onenip_core.types import Verdict
from tests.guide.camera import Album
from tests.guide.hands import Hands, KeyHands, MouseHands
from tests.guide.parts import PartCounts
from tests.guide.walk import walk
from tests.guide.words import ENGLISH

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]

COUNTS = PartCounts(good=20, golden=6, line=6)
GUIDE = Path(__file__).resolve().parents[2] / "docs" / "qa-guide.md"


@pytest.mark.parametrize("hands", [MouseHands(), KeyHands()], ids=["mouse", "keys"])
def test_a_newcomer_comes_to_a_signed_model(qapp: QApplication, tmp_path: Path, hands: Hands) -> None:
    prepare_application(qapp)
    walked = walk(tmp_path / "way", hands, Album(tmp_path / "pictures"), COUNTS)
    assert walked.products == ("Mesh", "Washer")
    release = walked.release
    assert release.kind is ReleaseKind.SIGNED and release.model_name == walked.active_model == "m-0001"
    assert (release.signed_by, release.reason) == (ENGLISH.signer, ENGLISH.reason)
    assert release.golden_count == 2 * (COUNTS.golden + COUNTS.golden // 2) and len(release.rules) == 5
    (limit,) = (kept.limit for kept in release.limits if kept.product == "Washer")
    assert limit is not None and limit != 1.0, "the limit that was set is signed with the model"
    assert walked.batch.product_name == "Washer" and walked.batch.model_name == "m-0001"
    assert walked.batch.finished_at is not None and len(walked.parts) == COUNTS.line
    corrected = [part for part in walked.parts if part.overruled is not None]
    assert len(corrected) == 1 and {corrected[0].verdict, corrected[0].overruled} == {Verdict.OK, Verdict.NG}
    report = walked.report.read_text(encoding="utf-8")
    assert ENGLISH.signer in report and ENGLISH.reason in report and "m-0001" in report
    wanted = {path.name for path in walked.pictures}
    shown = {
        line.split("images/")[1].split(")")[0]
        for line in GUIDE.read_text("utf-8").splitlines()
        if "](images/guide-" in line
    }
    assert shown <= wanted, "the guide shows what the walk pictures"

"""Why parts were not checked, counted for charts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.chart_span import ChartFilter
from app.messages.codes.sources import NoImageDelivered
from app.messages.stored import stored_sentence, to_text
from app.messages.wording.say import say
from app.operations.chart_reading import count_for_charts
from app.storage.workspace import Workspace
from onenip_core.errors import DamagedImageError
from onenip_core.sentences import filled, said
from tests.support.scored_parts import MadePart, add_parts

_TWO = (("a.png", "PNG"), ("b.jpg", "JPEG"))


def damaged(name: str, kind: str) -> str:
    return stored_sentence(said(DamagedImageError(name, filled("its {format} data cannot be decoded", format=kind))))


def test_sentences_that_differ_in_names_alone_are_one_cause(tmp_path: Path) -> None:
    at = datetime(2026, 3, 2, 8, tzinfo=UTC)
    reasons = [
        *(damaged(name, kind) for name, kind in _TWO),
        stored_sentence(said(DamagedImageError("c.png", filled("the file ends too early")))),
        "The image d.png is damaged.",
        to_text(NoImageDelivered()),
    ]
    with Workspace.open(tmp_path / "workspace") as workspace:
        product = workspace.products.create("Gear").id
        folder = workspace.models_folder / "m-0001"
        folder.mkdir()
        judge = workspace.models.add("m-0001", folder, "lite", ["Gear"]).id
        add_parts(workspace, product, judge, [MadePart(None, at, reason=reason) for reason in reasons])
        edges = ((at - timedelta(hours=1)).isoformat(), (at + timedelta(hours=1)).isoformat())
        causes = count_for_charts(workspace, ChartFilter(), edges).causes
    assert [cause.count for cause in causes] == [2, 1, 1, 1]
    examples = {str(DamagedImageError(name, f"its {kind} data cannot be decoded")) for name, kind in _TWO}
    assert say(causes[0].example) in examples

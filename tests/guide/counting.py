"""Charts, and what rules of retention would remove: of three days of a line, whose records are made up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from app.domain.chart_span import ChartSpan
from app.messages.codes.sources import NoImageDelivered
from app.messages.stored import to_text
from app.pages.charts.page import ChartsPage
from app.pages.charts.view import View
from app.pages.settings.parts.retention_dialog import RetentionDialog
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.guide.scene import Scene
from tests.guide.words import Words
from tests.support.scored_parts import MadePart, add_parts

HOURS, EACH_HOUR = 48, 60
SEED = 4
DRIFTS_FROM = 0.8
"""Of all parts: from there on they score higher."""


def write_two_days(folder: Path, words: Words) -> Path:
    """A workspace with the records of two days, most parts good, and later ones a little less like the first."""
    random = np.random.default_rng(SEED)
    began = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) - timedelta(hours=HOURS)
    parts = []
    for number in range(HOURS * EACH_HOUR):
        hour, minute = divmod(number, EACH_HOUR)
        at = began + timedelta(hours=hour, minutes=minute)
        drifted = 0.09 if number > DRIFTS_FROM * HOURS * EACH_HOUR else 0.0
        chance = random.random()
        if chance < 0.004:
            parts.append(MadePart(None, at, reason=to_text(NoImageDelivered())))
        elif chance < 0.03:
            parts.append(MadePart(float(random.uniform(1.1, 2.6)), at))
        elif chance < 0.034:
            score = float(random.uniform(1.02, 1.2))
            parts.append(MadePart(score, at, overruled=Verdict.OK, overruled_reason=words.dust))
        else:
            parts.append(MadePart(float(random.normal(0.52 + drifted, 0.07)), at))
    workspace = Workspace.open(folder)
    product = workspace.products.create(words.washer).id
    model = workspace.models_folder / "m-0001"
    model.mkdir()
    add_parts(workspace, product, workspace.models.add("m-0001", model, "lite", [words.washer]).id, parts)
    workspace.close()
    return folder


def look_at_charts(scene: Scene) -> None:
    """Yield and NG hour by hour, and scores that drift."""
    page: ChartsPage = scene.go_to("charts")
    page.spans.setCurrentIndex(page.spans.findData(ChartSpan.LAST_7_DAYS.value))
    page.products.setCurrentIndex(1)
    scene.until(lambda: page.state.figures is not None, "the charts")
    scene.hands.press(page.chips[View.PRODUCTION])
    scene.settle()
    scene.camera.take("charts-production")
    scene.camera.take_for_help("charts", page.views)
    scene.hands.press(page.chips[View.SCORES])
    scene.settle()
    scene.camera.take("charts-drift")


def look_at_retention(scene: Scene) -> None:
    """Rules, and what they would remove."""

    def look(dialog: RetentionDialog) -> None:
        dialog.form.fields["good", "pictures"].setValue(30)
        scene.hands.press(dialog.preview_button)
        scene.until_in_dialog(lambda: dialog.preview_button.isEnabled(), "what would go")
        scene.camera.take("retention")
        dialog.form.fields["good", "pictures"].setValue(0)
        dialog.reject()

    scene.go_to("settings")
    with scene.answering(RetentionDialog, look):
        scene.do("settings.retention")

"""Charts of two days of a line: more parts than a walk has, so their records are made up, and the model is the walk's."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from sqlalchemy import update

from app.domain.chart_span import ChartSpan
from app.messages.codes.sources import NoImageDelivered
from app.messages.stored import to_text
from app.pages.charts.page import ChartsPage
from app.pages.charts.view import View
from app.storage.workspace import Workspace
from onenip_core.data.images.png_writing import write_png
from onenip_core.types import Verdict
from tests.guide.scene import LONG_S, Scene
from tests.guide.words import Words
from tests.support.scored_parts import MadePart, add_parts

HOURS, EACH_HOUR = 48, 60
SEED = 4
DRIFTS_FROM, DRIFT = 0.8, 0.09
"""Of all parts: from there on they score so much higher."""


def write_two_days(folder: Path, model: Path, words: Words) -> Path:
    """A workspace of which `model`, a folder, judged two days: most parts are good, later ones a little less like the first."""
    workspace = Workspace.open(folder)
    try:
        products = [workspace.products.create(name).id for name in (words.washer, words.mesh)]
        copy = workspace.models_folder / model.name
        shutil.copytree(model, copy)
        record = workspace.models.add(model.name, copy, "lite", [words.washer, words.mesh], products)
        workspace.models.activate(record.id)
        began = datetime.now(UTC) - timedelta(hours=HOURS, minutes=1)
        _came_to_inspect(workspace, began)
        batch = add_parts(workspace, products[0], record.id, _parts(words, began))
        write_png(workspace.batches.folder(batch.id) / MadePart(0.0).image_file, np.zeros((8, 8, 3), np.uint8))
    finally:
        workspace.close()
    return folder


def _came_to_inspect(workspace: Workspace, at: datetime) -> None:
    """Scores are compared from then on."""
    database = workspace._database  # a store writes the present
    releases = database.schema.releases.table
    with database.transaction() as connection:
        connection.execute(update(releases).values(released_at=at.isoformat(timespec="milliseconds")))


def _parts(words: Words, began: datetime) -> list[MadePart]:
    random = np.random.default_rng(SEED)
    parts = []
    for number in range(HOURS * EACH_HOUR):
        at = began + timedelta(hours=number / EACH_HOUR)
        drift = DRIFT if number > DRIFTS_FROM * HOURS * EACH_HOUR else 0.0
        chance = random.random()
        if chance < 0.004:
            parts.append(MadePart(None, at, reason=to_text(NoImageDelivered())))
        elif chance < 0.03:
            parts.append(MadePart(float(random.uniform(1.1, 2.6)), at))
        elif chance < 0.034:
            score = float(random.uniform(1.02, 1.2))
            parts.append(MadePart(score, at, overruled=Verdict.OK, overruled_reason=words.dust))
        else:
            parts.append(MadePart(float(random.normal(0.52 + drift, 0.07)), at))
    return parts


def look_at_charts(scene: Scene) -> None:
    """Yield and NG hour by hour, and scores that drift."""
    page: ChartsPage = scene.go_to("charts")
    page.spans.setCurrentIndex(page.spans.findData(ChartSpan.LAST_24_HOURS.value))
    product = next(each for each in scene.application.app_state.products if each.name == scene.words.washer)
    page.products.setCurrentIndex(page.products.findData(product.id))
    scene.until(lambda: page.state.figures is not None, "the charts", LONG_S)
    scene.hands.press(page.chips[View.PRODUCTION])
    scene.settle()
    scene.camera.take("charts-production")
    scene.camera.take_for_help("charts", page.views)
    scene.hands.press(page.chips[View.SCORES])
    scene.settle()
    scene.camera.take("charts-drift")

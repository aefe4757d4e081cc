"""The Charts page in the real application: what it counts is what it opens, by keys and by mouse, in every theme."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.drift import DriftAlarm, DriftCurve, DriftOrigin, DriftPoint, DriftReport
from app.domain.part_query import PartQuery
from app.messages.codes.sources import NoImageDelivered
from app.messages.stored import to_text
from app.operations.product_operations import TrashProduct
from app.pages.charts.page import ChartsPage
from app.pages.charts.parts.chart import Chart
from app.pages.charts.view import View
from app.settings.schema import THEME, Theme
from app.storage.workspace import Workspace
from app.widgets.count_axis import CountAxis
from onenip_core.data.images.map_files import write_map_png
from onenip_core.data.images.png_writing import write_png
from onenip_core.drift import BLOCK, REFERENCE, Direction
from onenip_core.types import Verdict
from tests.support import child_targets
from tests.support.pages import charts_page, only
from tests.support.scored_parts import MadePart, add_parts, scored
from tests.support.settle import settle

ALT = Qt.KeyboardModifier.AltModifier
MAP = np.zeros((56, 56), np.float32)
MAP[40, 10] = 1.6


def parts_of_today(now: datetime) -> list[MadePart]:
    """Two hours with everything that charts count."""
    hour = now.replace(minute=0, second=0, microsecond=0)
    early = [MadePart(score, hour - timedelta(minutes=50)) for score in (0.5, 0.52, 0.4, 1.4)]
    late = [
        MadePart(0.61, hour + timedelta(seconds=1)),
        MadePart(1.6, hour + timedelta(seconds=2), map_file="maps/1.png", map_scale=1.6, image_file="images/1.png"),
        MadePart(1.6, hour + timedelta(seconds=3), map_file="maps/1.png", map_scale=1.6),
        MadePart(1.6, hour + timedelta(seconds=4), map_file="maps/gone.png"),
        MadePart(1.2, hour + timedelta(seconds=5), overruled=Verdict.OK, overruled_reason="dust"),
        MadePart(1.3, hour + timedelta(seconds=6), overruled=Verdict.OK, overruled_reason="dust"),
        MadePart(0.9, hour + timedelta(seconds=7), overruled=Verdict.NG, overruled_reason="crack"),
        MadePart(0.8, hour + timedelta(seconds=8), overruled=Verdict.NG),
        MadePart(5.0, hour + timedelta(seconds=9)),
        MadePart(None, hour + timedelta(seconds=10), reason=to_text(NoImageDelivered())),
        MadePart(None, hour + timedelta(seconds=11), reason=to_text(NoImageDelivered())),
        MadePart(None, hour + timedelta(seconds=12), reason="part7.png is truncated."),
    ]
    return [*early, *late]


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    workspace = Workspace.open(tmp_path / "workspace")
    product = workspace.products.create("Gear").id
    other = workspace.products.create("Washer").id
    workspace.products.create("Seal")
    folder = workspace.models_folder / "m-0001"
    folder.mkdir()
    model = workspace.models.add("m-0001", folder, "lite", ["Gear", "Washer"]).id
    now = datetime.now(UTC)
    batch = add_parts(workspace, product, model, parts_of_today(now))
    add_parts(workspace, other, model, scored([0.5] * 5, now))
    home = workspace.batches.folder(batch.id)
    write_map_png(home / "maps" / "1.png", MAP)
    write_png(home / "images" / "1.png", np.full((60, 90, 3), 120, np.uint8))
    application = Application(
        workspace,
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
        pages=only("all_parts", "charts", "settings"),
    )
    application.window.resize(1280, 800)
    application.window.show()
    application.window.activateWindow()
    application.begin()
    settle(application)
    yield application
    application.close()


def shown(qtbot: QtBot, application: Application) -> ChartsPage:
    qtbot.mouseClick(application.window.rail.button("charts"), Qt.MouseButton.LeftButton)
    settle(application)
    return charts_page(application.window)


def cells(chart: Chart) -> list[tuple[str, ...]]:
    return [row.cells for row in chart.rows]


def test_each_figure_opens_as_many_parts_as_it_says(qtbot: QtBot, application: Application) -> None:
    page = shown(qtbot, application)
    count = application.workspace.part_queries.count

    judged = [(int(row.cells[3]), count(row.query or PartQuery())) for row in page.views.yields.rows]
    assert judged == [(4, 4), (9, 9)]
    bad = [
        (int(row.cells[1]) + int(row.cells[2]), 0 if row.query is None else count(row.query))
        for row in page.views.bad.rows
    ]
    assert [pair for pair in bad if pair != (0, 0)] == [(1, 1), (9, 9)]
    assert [(row.cells[:2], row.query and count(row.query)) for row in page.views.reasons.rows] == [
        (("dust", "2"), 2),
        (("No reason given", "1"), None),
        (("crack", "1"), 1),
    ]
    scores = [(int(row.cells[1]), 0 if row.query is None else count(row.query)) for row in page.views.scores.rows]
    assert all(said == found for said, found in scores)
    assert sum(said for said, _ in scores) == 13
    assert scores[-1] == (1, 1)


def test_the_numbers_are_those_that_a_person_would_count(qtbot: QtBot, application: Application) -> None:
    page = shown(qtbot, application)

    assert [row[1] for row in cells(page.views.yields)] == ["75.0 %", "33.3 %"]
    assert page.views.bad.note.text() == "7 NG and 3 NOT CHECKED of 16 parts"
    assert [row[1] for row in cells(page.views.causes)] == ["2", "1"]
    assert cells(page.views.causes)[1][0] == "part7.png is truncated."
    assert page.views.scores.note.text().startswith("13 judged parts, about 7 above the limit of 1.00")
    assert page.views.yields.note.text().startswith("46.2 % of 13 judged parts are OK; 95 % interval 19.2 % to 74.9 %")


def test_what_was_chosen_stays_while_another_page_is_on_show(qtbot: QtBot, application: Application) -> None:
    page = shown(qtbot, application)
    page.products.setCurrentIndex(page.products.findText("Washer"))
    settle(application)
    application.app_state.request_page("settings")
    settle(application)

    assert shown(qtbot, application).products.currentText() == "Washer"
    assert page.views.bad.note.text().endswith("of 5 parts")


def test_another_product_and_another_time_are_counted_anew(qtbot: QtBot, application: Application) -> None:
    page = shown(qtbot, application)
    page.products.setCurrentIndex(page.products.findText("Washer"))
    settle(application)
    assert cells(page.views.yields)[-1][1] == "100.0 %"
    page.products.setCurrentIndex(0)
    settle(application)
    assert page.views.bad.note.text().endswith("of 21 parts")
    page.spans.setCurrentIndex(page.spans.findText("Last 7 days"))
    settle(application)
    assert page.views.bad.title.text() == "NG and NOT CHECKED per day"
    assert page.views.bad.note.text().endswith("of 21 parts")


def test_what_has_no_parts_says_what_to_do(qtbot: QtBot, application: Application) -> None:
    page = shown(qtbot, application)
    page.products.setCurrentIndex(page.products.findText("Seal"))
    settle(application)
    for chart in (page.views.bad, page.views.yields, page.views.scores):
        assert chart.body is chart.empty
        assert "Choose another time, or inspect parts first" in chart.empty.text()
    assert page.views.reasons.empty.text().startswith("No verdict was corrected")
    page.show_view(View.PLACES)
    settle(application)
    assert page.views.places.empty.text() == "No part of Seal was NG in this time."


def test_by_keys_alone_a_person_gets_from_a_table_to_its_parts(qtbot: QtBot, application: Application) -> None:
    page = shown(qtbot, application)
    asked: list[PartQuery] = []
    application.app_state.partsRequested.connect(asked.append)
    for view, first in ((View.SCORES, page.views.scores), (View.PRODUCTION, page.views.yields)):
        qtbot.mouseClick(page.chips[view], Qt.MouseButton.LeftButton)
        assert page.view is view and first.isVisible(), "by the mouse as well"
    for as_table in (True, False):
        qtbot.mouseClick(page.table_button, Qt.MouseButton.LeftButton)
        assert page.views.yields.table.isVisible() is as_table
    qtbot.keyClick(application.window, Qt.Key.Key_2, ALT)
    assert page.view is View.CAUSES
    qtbot.keyClick(application.window, Qt.Key.Key_T)
    table = page.views.reasons.table
    assert table.isVisible()
    assert [table.item(0, column).text() for column in range(3)] == ["dust", "2", "50.0 %"]  # type: ignore[union-attr]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)

    (query,) = asked
    assert (query.reasons, query.overruled) == (("dust",), True)
    assert application.workspace.part_queries.count(query) == 2
    qtbot.keyClick(application.window, Qt.Key.Key_T)
    assert not table.isVisible()


def test_a_click_on_a_bar_opens_its_parts(qtbot: QtBot, application: Application) -> None:
    page = shown(qtbot, application)
    asked: list[PartQuery] = []
    application.app_state.partsRequested.connect(asked.append)
    row = max(range(len(page.views.bad.rows)), key=lambda place: int(page.views.bad.rows[place].cells[1]))
    qtbot.mouseClick(page.views.bad.plot.viewport(), Qt.MouseButton.LeftButton, pos=page.views.bad.position_of(row))

    assert asked == [page.views.bad.rows[row].query]
    assert page.views.bad.words(row).splitlines()[1:3] == ["NG: 6", "NOT CHECKED: 3"]


def test_maps_of_ng_parts_lie_over_each_other(qtbot: QtBot, application: Application) -> None:
    page = shown(qtbot, application)
    qtbot.keyClick(application.window, Qt.Key.Key_4, ALT)
    settle(application)
    heat = page.state.heat

    assert heat is not None
    assert (heat.parts, heat.without, heat.highest) == (2, 5, 2)
    assert heat.counts[40, 10] == 2
    assert heat.counts.sum() == 2
    assert page.views.places.view.isVisible()
    assert "The maps of 2 NG parts · 5 left out" in page.views.places.note.text()
    assert page.views.places.view.accessibleDescription().endswith("most parts have a defect: 2 of 2.")
    assert page.views.places.table.item(0, 2).text() == "2"  # type: ignore[union-attr]


def test_without_a_product_neither_drift_nor_places_are_shown(qtbot: QtBot, application: Application) -> None:
    page = shown(qtbot, application)
    page.products.setCurrentIndex(0)
    settle(application)
    page.show_view(View.PLACES)
    settle(application)

    assert page.views.places.empty.text().startswith("Choose a product")
    assert page.views.drift.empty.text().startswith("Choose a product")
    assert not page.anew_button.isEnabled()


def test_a_drift_is_drawn_and_said(qtbot: QtBot, application: Application) -> None:
    page = shown(qtbot, application)
    product = application.app_state.products[0]
    report = DriftReport(DriftOrigin(product.id, 1, ""), 40, 0)
    application.services.drift.set_report(product.id, report)
    assert "40 of the 500" in page.views.drift.empty.text()

    points = tuple(
        DriftPoint(10 * n, f"2026-03-02T{6 + n // 60:02d}:{n % 60:02d}:00.000+00:00", 0.02 * n) for n in range(60)
    )
    alarm = DriftAlarm(Direction.HIGHER, 300, points[30].at, 360, points[36].at, 61, 590, points[59].at)
    full = DriftReport(report.origin, REFERENCE, 60 * BLOCK, (DriftCurve("", points),), (alarm,))
    application.services.drift.set_report(product.id, full)
    page.show_view(View.SCORES)

    assert page.views.drift.note.text().startswith("Scores are higher since 2026-03-02")
    assert cells(page.views.drift)[-1][1:] == ("100 parts", "+1.09 σ")
    assert page.anew_button.isEnabled()
    query = page.views.drift.rows[-1].query
    assert query is not None
    assert query.since == points[50].at
    assert query.until == "2026-03-02T06:59:00.001+00:00"


@pytest.mark.parametrize("theme", list(Theme))
def test_all_charts_are_drawn_in_every_theme(qtbot: QtBot, application: Application, theme: Theme) -> None:
    page = shown(qtbot, application)
    application.app_state.set_setting(THEME, theme)
    for view in View:
        page.show_view(view)
        settle(application)
        picture = page.grab().toImage()
        colours = {
            picture.pixelColor(x, y).name()
            for x in range(8, picture.width(), 16)
            for y in range(8, picture.height(), 4)
        }
        palette = application.window.appearance.palette
        assert palette.surface in colours
        if view is View.PRODUCTION:
            assert palette.ng.ink in colours


def test_a_product_that_goes_to_the_trash_leaves_all_products(qtbot: QtBot, application: Application) -> None:
    page = shown(qtbot, application)
    chosen = page.state.wanted.product
    assert chosen is not None
    application.services.runner.run(TrashProduct(application.workspace.products, chosen, "Gear", lambda: False))
    settle(application)

    assert page.state.wanted.product is None
    assert page.products.findData(chosen) == -1


def test_an_axis_of_counts_has_no_halves(qapp: QApplication) -> None:
    axis = CountAxis("left")
    for highest in (1.0, 2.24, 7.8, 5000.0):
        distances = [distance for distance, _ in axis.tickSpacing(0.0, highest, 120.0)]
        assert distances and all(distance == round(distance) >= 1 for distance in distances)

"""What is pictured: every page in each of its views, what lies over pages, and all dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain.chart_span import ChartFilter, ChartSpan
from app.pages.catalogue import PAGES
from app.pages.charts.view import View as ChartsView
from app.pages.releases.page import View as ReleasesView
from app.shell.command_palette import CommandPalette
from app.shell.shortcut_list import ShortcutList
from onenip_core.types import Verdict
from tests.looks.scene import SIZE, STILL_MS, LooksScene
from tests.support.pages import (
    all_parts_page,
    audit_page,
    charts_page,
    inspect_page,
    products_page,
    releases_page,
    review_page,
    settings_page,
    trash_page,
)
from tests.support.shown_dialogs import every_dialog

Look = Iterator[tuple[str, QPixmap]]
GAP = 8


def looks(scene: LooksScene) -> Look:
    """Everything, as the workspace with contents shows it."""
    yield from _run(scene)
    yield from _teaching(scene)
    yield from _records(scene)
    yield from _releases(scene)
    yield from _upkeep(scene)
    yield from _over_pages(scene)
    yield from _operator(scene)
    yield from _dialogs(scene)


def empty_looks(scene: LooksScene) -> Look:
    """Every page of a workspace in which nothing is."""
    for page in PAGES:
        scene.window.show_page(page.key)
        yield f"empty-{page.key}", scene.grab()


def _run(scene: LooksScene) -> Look:
    scene.window.show_page("inspect")
    yield "inspect", scene.grab()
    with scene.running():
        yield "inspect-running", scene.grab()
        page = inspect_page(scene.window)
        page.limit.open()
        yield "inspect-limit", scene.grab_over(page.limit.popover)
        page.limit.popover.hide()


def _teaching(scene: LooksScene) -> Look:
    scene.window.show_page("products")
    grid = products_page(scene.window).images.grid
    grid.setCurrentIndex(grid.model().index(1, 0))
    yield "products", scene.grab()
    scene.window.show_page("train")
    yield "train", scene.grab()
    with scene.training():
        yield "train-running", scene.grab()


def _records(scene: LooksScene) -> Look:
    scene.window.show_page("review")
    scene.still()
    page = review_page(scene.window)
    page.batches.setCurrentIndex(page.batches.model().index(0, 0))
    scene.still()
    page.table.setCurrentIndex(page.table.model().index(2, 0))
    yield "review", scene.grab()
    scene.window.show_page("all_parts")
    scene.still()
    found = all_parts_page(scene.window)
    found.found_panel.table.setCurrentIndex(found.rows.index(1, 0))
    yield "all-parts", scene.grab()
    found.found_panel.pictures_button.click()
    yield "all-parts-pictures", scene.grab()
    found.found_panel.pictures_button.click()
    scene.window.show_page("charts")
    charts = charts_page(scene.window)
    charts.wanted.emit(ChartFilter(None, ChartSpan.LAST_30_DAYS, ""))
    for view in ChartsView:
        charts.show_view(view)
        yield f"charts-{view}", scene.grab()
    charts.show_view(ChartsView.PRODUCTION)
    scene.window.show_page("limits")
    yield "limits", scene.grab()


def _releases(scene: LooksScene) -> Look:
    scene.window.show_page("releases")
    scene.still()
    page = releases_page(scene.window)
    for view in ReleasesView:
        page.show_view(view)
        scene.still()
        if view is ReleasesView.OVERRULES:
            page.overrules.rows.setCurrentIndex(page.overrules.rows.model().index(0, 0))
        yield f"releases-{view}", scene.grab()


def _upkeep(scene: LooksScene) -> Look:
    scene.window.show_page("trash")
    table = trash_page(scene.window).table
    table.selectRow(0)
    yield "trash", scene.grab()
    scene.window.show_page("settings")
    area = settings_page(scene.window).findChildren(QScrollArea)[0]
    bar = area.verticalScrollBar()
    scene.still()
    for number in range(-(-bar.maximum() // bar.pageStep()) + 1):
        bar.setValue(number * bar.pageStep())
        yield f"settings-{number}", scene.grab()
    bar.setValue(0)
    scene.window.show_page("audit")
    scene.still()
    audit_page(scene.window).table.selectRow(1)
    yield "audit", scene.grab()


def _over_pages(scene: LooksScene) -> Look:
    window = scene.window
    window.show_page("inspect")
    for name, shown in (
        ("palette", CommandPalette(window._commands(), window)),
        ("shortcuts", ShortcutList(window.appearance, window._actions, window._places(), window)),
        ("help-card", window.help_card),
    ):
        if shown is window.help_card:
            window.help_card.show_page()
        shown.show()
        QTest.qWait(STILL_MS)
        yield name, scene.grab_over(shown)
        shown.hide()
    window.open_help()
    help_window = window.help._help
    assert help_window is not None
    QTest.qWait(STILL_MS)
    yield "help", scene.grab_over(help_window)
    help_window.close()


def _operator(scene: LooksScene) -> Look:
    mode = scene.application.operator_mode
    for verdict in Verdict:
        with scene.running(verdict):
            mode.enter()
            scene.fit()
            yield f"operator-{verdict.lower()}", scene.grab()
            mode.leave()
    mode.enter()
    scene.fit()
    yield "operator-idle", scene.grab()
    mode.leave()
    scene.window.resize(*SIZE)


def _dialogs(scene: LooksScene) -> Look:
    """As many of them to a picture as fit beside and below each other."""
    appearance = scene.window.appearance
    parent = QWidget()
    appearance.apply_to(parent)
    shelf = _Shelf()
    for make in every_dialog().values():
        dialog = make(appearance, parent)
        dialog.show()
        QTest.qWait(STILL_MS)
        shelf.put(dialog.grab())
        dialog.close()
    parent.deleteLater()
    for number, picture in enumerate(shelf.pictures()):
        yield f"dialogs-{number:02d}", picture


class _Shelf:
    """Pictures in rows, on as many pages as they need."""

    def __init__(self) -> None:
        self._seen: list[QPixmap] = []

    def put(self, picture: QPixmap) -> None:
        """One more."""
        self._seen.append(picture)

    def pictures(self) -> Iterator[QPixmap]:
        """The highest first."""
        page, corner, row = _blank(), QPoint(GAP, GAP), 0
        for seen in sorted(self._seen, key=lambda each: -each.height()):
            if corner.x() + seen.width() > SIZE[0] and corner.x() > GAP:
                corner = QPoint(GAP, corner.y() + row + GAP)
                row = 0
            if corner.y() + seen.height() > SIZE[1] and corner.y() > GAP:
                yield page
                page, corner, row = _blank(), QPoint(GAP, GAP), 0
            painter = QPainter(page)
            painter.drawPixmap(corner, seen)
            painter.end()
            row = max(row, seen.height())
            corner.setX(corner.x() + seen.width() + GAP)
        yield page


def _blank() -> QPixmap:
    page = QPixmap(*SIZE)
    page.fill("#808080")
    return page


Looks = Callable[[LooksScene], Look]

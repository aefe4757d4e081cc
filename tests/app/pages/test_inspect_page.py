"""The operator's page: what it shows and what it asks for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.domain.run_status import RunEnd, RunEnding, RunState, SourceStatus
from app.messages.codes import files
from app.messages.codes import sources as codes
from app.pages.inspect.page import InspectPage
from app.pages.inspect.parts.score_bar import ScoreBar
from app.pages.inspect.parts.verdict_banner import WORD_MINIMUM, VerdictBanner
from app.settings.schema import SOURCES
from app.sources.catalogue import Catalogue
from app.sources.dropped import find_dropped
from app.sources.folder.choice import FolderChoice
from app.sources.kind import AddressForm
from app.sources.stream.kind import STREAM
from app.sources.video.choice import VideoChoice
from app.state.inspection_state import HISTORY_LENGTH
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.run.part_strip import PartStrip
from app.widgets.run.score_history import ScoreHistory
from onenip_core.types import Verdict
from tests.support import view_samples
from tests.support.view_samples import States, part

STREAM_FORM = STREAM.form
assert isinstance(STREAM_FORM, AddressForm)


@pytest.fixture
def states() -> States:
    return States().fill()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, states: States) -> InspectPage:
    prepare_application(qapp)
    page = states.make_inspect(Appearance())
    qtbot.addWidget(page)
    page.resize(1184, 700)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_nothing_lies_over_anything_else_where_an_alarm_leaves_little_room(page: InspectPage) -> None:
    start = page.start
    start.setParent(None)
    start.show_state(None, None, FolderChoice("/parts/of a long name/2026"))
    start.resize(640, 440)
    start.show()
    QApplication.processEvents()
    assert start.height() == 440, "it needs no more"
    shown = [start.again_button, *start.source_buttons, start.subfolders, start.flow_button, start.views_button]
    places = [widget.geometry() for widget in shown]
    assert all(start.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for number, one in enumerate(places) for other in places[:number])
    start.deleteLater()


@pytest.mark.parametrize("width", [344, 376, 520, 900])
@pytest.mark.parametrize("verdict", Verdict)
def test_verdict_is_readable_from_two_metres(qtbot: QtBot, qapp: QApplication, verdict: Verdict, width: int) -> None:
    prepare_application(qapp)
    banner = VerdictBanner(Appearance())
    qtbot.addWidget(banner)
    banner.resize(width, 208)
    banner.show_inspection(view_samples.inspection(1, verdict))
    word_font = banner.word_font()
    assert word_font.pixelSize() >= WORD_MINIMUM >= 64, "48 pt at 96 dpi"
    for line in banner._word_lines():
        assert QFontMetricsF(word_font).horizontalAdvance(line) <= width - 24
    colours = Appearance().palette.verdict(verdict)
    image = banner.grab().toImage()
    assert image.pixelColor(width // 2, 6) == QColor(colours.fill)
    ink = [image.pixelColor(x, y) == QColor(colours.on_fill) for x in range(width) for y in range(0, 208, 2)]
    assert sum(ink) > 500, "word and symbol are painted large"
    assert verdict.value.replace("_", " ") in banner.accessibleName()


def test_word_grows_with_the_width(qtbot: QtBot, qapp: QApplication) -> None:
    prepare_application(qapp)
    banner = VerdictBanner(Appearance())
    qtbot.addWidget(banner)
    banner.show_inspection(view_samples.inspection(1))
    sizes = []
    for width, height in ((344, 208), (700, 300)):
        banner.resize(width, height)
        sizes.append(banner.word_font().pixelSize())
    assert sizes[1] > sizes[0]


def test_not_checked_says_why_and_a_correction_says_so(qtbot: QtBot) -> None:
    banner = VerdictBanner(Appearance())
    qtbot.addWidget(banner)
    assert banner.verdict is Verdict.NOT_CHECKED and banner.line == "", "nothing was shown yet"
    banner.show_inspection(view_samples.inspection(1, Verdict.NOT_CHECKED))
    assert banner.line == "The image is truncated."
    banner.show_inspection(view_samples.inspection(1, Verdict.NG, overruled=Verdict.OK))
    assert banner.verdict is Verdict.OK
    assert "NG" in banner.line and "person" in banner.line


def test_score_bar_has_the_limit_in_the_middle(qtbot: QtBot) -> None:
    bar = ScoreBar(Appearance())
    qtbot.addWidget(bar)
    bar.resize(400, 84)
    inspection = view_samples.inspection(1, Verdict.NG)
    for score, filled in ((0.0, 0), (0.5, 100), (1.0, 200), (1.4, 280), (9.0, 400)):
        bar.show_inspection(replace(inspection, score=score))
        assert bar.filled_width() == pytest.approx(filled)
    bar.show_inspection(view_samples.inspection(1, Verdict.NOT_CHECKED))
    assert bar.filled_width() == 0


def test_history_paints_each_part_at_its_score(qtbot: QtBot) -> None:
    appearance = Appearance()
    history = ScoreHistory(appearance)
    qtbot.addWidget(history)
    history.resize(340, 140)
    inspections = tuple(view_samples.inspection(n, view_samples.verdict_of(n)) for n in range(1, 260))
    history.show_inspections(inspections)
    image = history.grab().toImage()
    for index in (0, 50, 104, HISTORY_LENGTH - 1):
        verdict = inspections[-HISTORY_LENGTH:][index].verdict
        point = history.point(index)
        painted = image.pixelColor(round(point.x()), round(point.y()))
        assert painted == QColor(appearance.palette.verdict(verdict).ink)
    assert history.point(0).x() < history.point(HISTORY_LENGTH - 1).x()


def test_strip_holds_200_parts_and_paints_only_what_is_seen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    strip = PartStrip(Appearance())
    qtbot.addWidget(strip)
    strip.resize(800, 120)
    strip.show()
    parts = tuple(part(number) for number in range(1, 231))
    for end in range(190, 231, 2):
        strip.show_parts(parts[max(0, end - HISTORY_LENGTH) : end])
    model = strip.model()
    assert model.rowCount() == HISTORY_LENGTH
    shown = [strip._model.part(row).inspection.id for row in range(model.rowCount())]
    assert shown == list(range(230, 30, -1)), "newest first, none lost, none twice"
    assert 0 < strip.visible_rows() <= 11
    painted: list[int] = []
    paint = type(strip.itemDelegate()).paint

    def count(delegate: object, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painted.append(index.row())
        paint(delegate, painter, option, index)

    monkeypatch.setattr(type(strip.itemDelegate()), "paint", count)
    strip.viewport().grab()
    assert sorted(set(painted)) == list(range(len(set(painted)))), "the newest ones"
    assert 0 < len(painted) <= strip.visible_rows() + 1


def test_click_in_the_strip_asks_for_the_part(qtbot: QtBot, page: InspectPage) -> None:
    third = page.strip.visualRect(page.strip.model().index(2, 0)).center()
    with qtbot.waitSignal(page.partRequested) as asked:
        qtbot.mouseClick(page.strip.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert asked.args == [38]


def test_shows_the_newest_part_until_an_earlier_one_is_chosen(qtbot: QtBot, page: InspectPage, states: States) -> None:
    assert page.shown is not None and page.shown.inspection.id == 40
    states.inspection.select_part(part(7, Verdict.NG))
    assert page.pane.chip.isVisible()
    states.add_part(41, Verdict.OK)
    assert page.shown.inspection.id == 7, "a chosen part stays while the run goes on"
    assert page.on_show.returns_by_itself, "but not for ever"
    qtbot.mouseClick(page.pane.chip.live_button, Qt.MouseButton.LeftButton)
    assert page.shown.inspection.id == 41 and not page.pane.chip.isVisible()


def test_what_happened_while_another_page_was_on_show_is_seen_with_it(page: InspectPage, states: States) -> None:
    page.hide()
    for number in (301, 302):
        states.inspection.add_part(part(number), part(number))
    states.inspection.select_part(part(301))
    assert page.strip._model.part(0).inspection.id == 40, "nobody sees it, so nothing is painted for it"
    page.show()
    assert page.strip._model.part(0).inspection.id == 302
    assert page.strip.currentIndex().row() == 1, "the part that is looked back at is marked"


def test_a_new_run_forgets_the_one_before(page: InspectPage, states: States) -> None:
    states.inspection.begin_run()
    assert page.shown is None
    assert page.strip.model().rowCount() == 0
    assert page.panel.banner.verdict is None


def test_o_overrules_and_takes_back(qtbot: QtBot, page: InspectPage, states: States) -> None:
    page.activateWindow()
    states.add_part(42, Verdict.NG)
    with qtbot.waitSignal(page.overruleRequested) as asked:
        qtbot.keyClick(page, Qt.Key.Key_O)
    assert asked.args == [42, Verdict.OK, ""]
    states.inspection.update_inspection(view_samples.inspection(42, Verdict.NG, overruled=Verdict.OK))
    assert page.panel.banner.verdict is Verdict.OK
    with qtbot.waitSignal(page.overruleRequested) as asked:
        qtbot.mouseClick(page.panel.overrule_button, Qt.MouseButton.LeftButton)
    assert asked.args == [42, None, ""]


def test_o_says_that_an_ok_part_is_bad(qtbot: QtBot, page: InspectPage, states: States) -> None:
    page.activateWindow()
    states.add_part(43, Verdict.OK)
    assert page.panel.overrule_button.text() == "This one is bad"
    with qtbot.waitSignal(page.overruleRequested) as asked:
        qtbot.keyClick(page, Qt.Key.Key_O)
    assert asked.args == [43, Verdict.NG, ""]
    states.inspection.update_inspection(view_samples.inspection(43, Verdict.OK, overruled=Verdict.NG))
    assert page.panel.banner.verdict is Verdict.NG and page.panel.overrule_button.text() == "Take back"


def test_pause_resume_stop(qtbot: QtBot, page: InspectPage, states: States) -> None:
    controls = page.controls
    controls.show()
    with qtbot.waitSignal(page.pauseRequested):
        qtbot.mouseClick(controls.pause_button, Qt.MouseButton.LeftButton)
    states.inspection.set_run_state(RunState.PAUSED)
    assert controls.pause_button.text() == "Resume"
    with qtbot.waitSignal(page.resumeRequested):
        qtbot.mouseClick(controls.pause_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.stopRequested):
        qtbot.mouseClick(controls.stop_button, Qt.MouseButton.LeftButton)
    states.inspection.set_run_state(RunState.IDLE)
    assert not controls.stop_button.isEnabled() and controls.start_button.isEnabled()


def test_opacity_slider_asks_and_m_hides_the_map(qtbot: QtBot, page: InspectPage) -> None:
    slider = page.image_tools.slider
    assert slider.value() == 60
    slider.setFocus()
    with qtbot.waitSignal(page.opacityChanged) as asked:
        qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    assert asked.args == [pytest.approx(0.7)]
    page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: not page.image_view.map_visible, timeout=2000)


def drop(page: InspectPage, paths: list[Path]) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), action, mime, buttons, keys)
    enter.ignore()
    page.dragEnterEvent(enter)
    if enter.isAccepted():
        page.dropEvent(QDropEvent(QPointF(50, 50), action, mime, buttons, keys))
    return enter.isAccepted()


def test_dropped_folder_video_and_image(qtbot: QtBot, page: InspectPage, states: States, tmp_path: Path) -> None:
    page.dropped.connect(lambda paths: page.take_dropped(find_dropped(page.chooser.kinds, paths)))
    folder = tmp_path / "Schicht ü"
    folder.mkdir()
    assert not drop(page, [folder]), "not while a run is on"
    states.inspection.set_run_state(RunState.IDLE)
    with qtbot.waitSignal(page.sourceRequested) as asked:
        assert drop(page, [folder])
    assert asked.args == [FolderChoice(str(folder))]
    with qtbot.waitSignal(page.sourceRequested) as asked:
        drop(page, [tmp_path / "line.MP4"])
    assert asked.args == [VideoChoice(str(tmp_path / "line.MP4"))]
    with qtbot.waitSignal(page.sourceRequested) as asked:
        drop(page, [folder / "a.png"])
    assert asked.args == [FolderChoice(str(folder))]
    with qtbot.assertNotEmitted(page.sourceRequested), qtbot.waitSignal(page.dropRefused) as refused:
        drop(page, [tmp_path / "notes.txt"])
    assert refused.args == [("notes.txt",)]
    page.start.subfolders.setChecked(False)
    with qtbot.waitSignal(page.sourceRequested) as asked, qtbot.waitSignal(page.dropRefused) as refused:
        drop(page, [tmp_path / "notes.txt", folder, folder / "a.png", tmp_path / "line.MP4"])
    assert refused.args == [("notes.txt", "line.MP4")], "a run has one source, and what lies in it is no other"
    assert asked.args == [FolderChoice(str(folder), subfolders=False)]


def test_whether_subfolders_count_is_kept_with_the_source_of_each_product(
    qtbot: QtBot, page: InspectPage, states: States
) -> None:
    first, second = states.app.products[:2]
    text = Catalogue().to_text(FolderChoice("/parts", subfolders=False))
    assert text is not None
    states.app.set_setting(SOURCES, {str(first.id): text})
    states.inspection.set_run_state(RunState.IDLE)
    switch = page.start.subfolders
    for product, included in ((first, False), (second, True), (first, False)):
        states.app.set_active_product(product)
        assert switch.isChecked() is included
    switch.setChecked(True)
    models = states.app.models
    states.app.set_models(())
    states.app.set_models(models)
    assert switch.isChecked(), "what a person has set stays until the product or its source is another"
    with qtbot.waitSignal(page.sourceRequested) as asked:
        page.repeat_last_source()
    assert asked.args == [FolderChoice("/parts", subfolders=True)]


def test_subfolders_are_switched_under_start_while_pictures_are_on_show(page: InspectPage, states: States) -> None:
    states.inspection.set_run_state(RunState.IDLE)
    assert page.shown is not None and not page.start.isVisible()
    *_, camera, line, switch, flow, views = page.controls.start_button.menu().actions()
    assert line.isSeparator() and (camera.text(), flow.text()) == ("Camera settings…", "Triggers and alarms…")
    assert views.text() == "Several cameras…"
    assert switch.text() == "Leave subfolders out"
    switch.trigger()
    assert not page.start.subfolders.isChecked() and switch.text() == "Include subfolders"


def test_a_run_of_a_video_leaves_the_switch_of_subfolders_as_it_is(page: InspectPage, states: States) -> None:
    product = states.app.products[0]
    states.app.set_active_product(product)
    states.inspection.set_run_state(RunState.IDLE)
    page.start.subfolders.setChecked(False)
    text = Catalogue().to_text(VideoChoice("/line.mp4"))
    assert text is not None
    states.app.set_setting(SOURCES, {str(product.id): text})
    for run_state in (RunState.RUNNING, RunState.IDLE):
        states.inspection.set_run_state(run_state)
    assert not page.start.subfolders.isChecked()
    states.app.set_active_product(states.app.products[1])
    assert page.start.subfolders.isChecked(), "of another product nobody has said so"


def test_an_ended_run_names_what_it_did_not_look_at(qtbot: QtBot, page: InspectPage, states: States) -> None:
    kinds = tuple(files.OtherKind(number, f".kind{number}") for number in range(9, 3, -1))
    states.inspection.end_run(RunEnding(RunEnd.SOURCE_ENDED, 3, left_out=files.FilesLeftOut(39, kinds)))
    card = page.panel.banner.card
    assert card.left_out.isVisible() and card.left_out.text().startswith("39 files were left out: 9 × .kind9")
    assert "4 × .kind4" in page.panel.banner.accessibleDescription()
    assert card.left_out.height() >= card.left_out.heightForWidth(card.left_out.width()), "nothing is cut"


@pytest.mark.parametrize("address", ["rtsp://10.0.0.5:554/a", "http://camera.local/mjpeg", "https://h/x"])
def test_stream_address_accepted(page: InspectPage, address: str) -> None:
    assert page.chooser.stream_problem(address, STREAM_FORM) == ""


@pytest.mark.parametrize("address", ["camera", "rtsp://", "file:///etc", "http://[bad", "ftp://host/a"])
def test_stream_address_refused(page: InspectPage, address: str) -> None:
    assert "rtsp://" in page.chooser.stream_problem(address, STREAM_FORM)


def test_unreadable_image_is_said(page: InspectPage, states: States) -> None:
    broken = replace(part(50, Verdict.NOT_CHECKED), image=None, model_map=None)
    states.inspection.add_part(broken, broken)
    assert page.image_view.viewport is None
    assert "no picture" in page.image_view.empty_text


def test_only_rejected_parts_are_outlined(page: InspectPage, states: States) -> None:
    for number, (verdict, places) in enumerate(((Verdict.NG, "1 place."), (Verdict.OK, "0 places.")), start=60):
        states.add_part(number, verdict)
        assert f"exceeds the limit in {places}" in page.image_view.accessibleDescription()


def test_an_old_verdict_does_not_stay_when_no_images_come(page: InspectPage, states: States) -> None:
    states.add_part(70, Verdict.OK)
    lost = SourceStatus(codes.ConnectionLost(4.0), 0.0, delivering=False)
    states.inspection.set_source_status(lost)
    assert page.panel.banner.verdict is None and "Connection lost" in page.panel.banner.accessibleDescription()
    green = QColor(Appearance().palette.verdict(Verdict.OK).fill)
    image = page.panel.banner.grab().toImage()
    assert image.pixelColor(image.width() // 2, 6) != green
    states.inspection.set_source_status(replace(lost, text=codes.Connected(), delivering=True))
    assert page.panel.banner.verdict is None, "another part may lie there by now"
    assert "Last part: 70 · OK" in page.panel.banner.accessibleDescription()
    states.inspection.set_source_status(lost)
    states.add_part(71, Verdict.NG)
    assert page.panel.banner.verdict is None, "its picture was taken before the camera was lost"
    assert "Last part: 71 · NG" in page.panel.banner.accessibleDescription()
    states.inspection.set_source_status(replace(lost, text=codes.Reconnecting()))
    assert page.panel.banner.verdict is None
    assert page.panel.banner.word == "CAMERA LOST"
    states.inspection.end_run(RunEnding(RunEnd.STOPPED, 1))
    assert page.panel.banner.verdict is None and page.panel.banner.word == "STOPPED"

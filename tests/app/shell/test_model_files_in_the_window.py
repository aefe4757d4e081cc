"""Model files come into the window by drop, dialog and from other programs; nothing is added before the person says so."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.run_status import RunState
from app.domain.trash import Record, RecordKind
from app.operations import add_model_file, model_files
from app.pages.catalogue import PAGES
from app.shell.model_file_dialog import Answer, ModelFileDialog
from app.shell.model_file_drop import DropCurtain
from app.state.notice import NoticeLevel
from app.storage.workspace import Workspace
from tests.app.storage.test_trash import png
from tests.support import child_targets
from tests.support.drops import drag_over, drop, leave, mime_of
from tests.support.pages import products_page, train_page
from tests.support.questions import AnswerModelFile
from tests.support.settle import settle


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    application = Application(
        Workspace.open(tmp_path / "workspace"),
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    application.window.resize(1280, 800)
    application.window.show()
    application.begin()
    settle(application)
    yield application
    application.close()


@pytest.fixture
def mine(model_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(model_file, tmp_path / "für Linie 3.onenip"))


def middle(application: Application) -> QPoint:
    return application.window.rect().center()


def wait_for_answer(qtbot: QtBot, application: Application, answer: AnswerModelFile, count: int = 1) -> None:
    qtbot.waitUntil(lambda: len(answer.asked) >= count, timeout=10_000)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=5000)
    settle(application)


def models(application: Application) -> list[tuple[str, bool]]:
    return [(model.label, model.is_active) for model in application.app_state.models]


def last_notice(application: Application) -> str:
    notice = application.app_state.notices.past[0].notice
    return f"{notice.title}\n{notice.text}"


def test_a_model_file_is_taken_wherever_it_is_dropped(qtbot: QtBot, application: Application, mine: Path) -> None:
    answer, window = AnswerModelFile(Answer.CANCEL), application.window
    curtain = window.findChild(DropCurtain)
    for number, page in enumerate((descriptor.key for descriptor in PAGES), start=1):
        window.show_page(page)
        assert curtain is not None and not curtain.isVisible()
        assert drag_over(window, mime_of([mine]), middle(application)) and curtain.isVisible()
        leave(window)
        assert not curtain.isVisible()
        assert drop(window, mime_of([mine]), middle(application)) and not curtain.isVisible()
        wait_for_answer(qtbot, application, answer, number)
        assert len(answer.asked) == number, page
        assert models(application) == [] and mine.is_file()


def test_the_question_tells_what_is_in_it_and_add_adds(qtbot: QtBot, application: Application, mine: Path) -> None:
    application.workspace.products.create("BARS")
    answer = AnswerModelFile(Answer.ADD)
    drop(application.window, mime_of([mine]), middle(application))
    wait_for_answer(qtbot, application, answer)
    (asked,) = answer.asked
    for fact in (
        "Add model “Small”?",
        str(mine),
        "OneNIP Inspector 0.",
        "ONNX Runtime, OpenVINO",
        "MB",
        "keeps limit 1.00, not 1.25",
    ):
        assert fact in asked, asked
    assert asked.count("new here") == 1 and asked.count("here already") == 1
    assert "Those that are here keep their images" in asked
    assert models(application) == [("Small (m-0001)", False)]
    assert [product.name for product in application.app_state.products] == ["BARS", "stripes"]
    assert "BARS keeps its limit 1.00; the file says 1.25" in last_notice(application)
    assert "Activate it" in last_notice(application)


def test_add_and_inspect_lets_the_model_inspect_and_a_second_drop_says_that_it_is_here(
    qtbot: QtBot, application: Application, mine: Path, tmp_path: Path
) -> None:
    answer = AnswerModelFile(Answer.ADD_AND_INSPECT)
    drop(application.window, mime_of([mine]), middle(application))
    wait_for_answer(qtbot, application, answer)
    qtbot.waitUntil(lambda: models(application) == [("Small (m-0001)", True)], timeout=5000)
    assert application.app_state.active_product is not None
    assert application.app_state.obstacle_to_inspection() is None
    drop(application.window, mime_of([mine]), middle(application))
    qtbot.waitUntil(lambda: not application.services.model_files.busy, timeout=5000)
    assert len(answer.asked) == 1 and "the same model as Small (m-0001)" in last_notice(application)
    application.services.runner.undo()
    settle(application)
    assert models(application) == [("Small (m-0001)", True)], "a model that inspects stays"


def test_a_model_that_is_here_is_offered_the_products_that_it_has_lost(
    qtbot: QtBot, application: Application, mine: Path
) -> None:
    answer, workspace = AnswerModelFile(Answer.ADD, Answer.ADD_AND_INSPECT), application.workspace
    drop(application.window, mime_of([mine]), middle(application))
    wait_for_answer(qtbot, application, answer)
    (stripes,) = (product for product in workspace.products.list() if product.name == "stripes")
    workspace.products.trash(stripes.id)
    workspace.trash.delete([Record(RecordKind.PRODUCT, stripes.id)])
    drop(application.window, mime_of([mine]), middle(application))
    wait_for_answer(qtbot, application, answer, 2)
    asked = answer.asked[1]
    assert "Add products of model “Small (m-0001)”?" in asked and "The model is here already" in asked
    assert "stripes" in asked and "bars" not in asked and asked.count("new here") == 1
    qtbot.waitUntil(lambda: models(application) == [("Small (m-0001)", True)], timeout=5000)
    assert [product.name for product in application.app_state.products] == ["bars", "stripes"]


def test_while_a_run_goes_on_the_model_is_only_added(qtbot: QtBot, application: Application, mine: Path) -> None:
    application.inspection_state.set_run_state(RunState.RUNNING)
    answer = AnswerModelFile(Answer.ADD_AND_INSPECT, Answer.ADD)  # a click on what is not offered does nothing
    drop(application.window, mime_of([mine]), middle(application))
    wait_for_answer(qtbot, application, answer, 2)
    assert "keeps the model that it began with" in answer.asked[0]
    assert models(application) == [("Small (m-0001)", False)]
    application.inspection_state.set_run_state(RunState.IDLE)


def test_what_else_was_dropped_is_named_and_nothing_is_done_with_it(
    qtbot: QtBot, application: Application, mine: Path, tmp_path: Path
) -> None:
    (tmp_path / "photo.png").write_bytes(png(100))
    answer = AnswerModelFile(Answer.CANCEL)
    application.workspace.products.create("Gear")
    application.services.library.read_everything()
    settle(application)
    application.window.show_page("products")
    drop(application.window, mime_of([tmp_path / "photo.png", mine]), middle(application))
    wait_for_answer(qtbot, application, answer)
    assert "Not all that was dropped was taken" in last_notice(application)
    assert "photo.png" in last_notice(application)
    assert application.workspace.products.list()[0].normal_count == 0


def test_other_drops_go_where_they_went(qtbot: QtBot, application: Application, tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(png(100))
    application.workspace.products.create("Gear")
    application.services.library.read_everything()
    settle(application)
    application.window.show_page("products")
    page = products_page(application.window)
    at = page.mapTo(application.window, page.rect().center())
    drop(application.window, mime_of([tmp_path / "photo.png"]), at)
    settle(application)
    assert application.workspace.products.list()[0].normal_count == 1


def test_a_field_for_text_does_not_take_the_file_as_text(
    qtbot: QtBot, application: Application, mine: Path, tmp_path: Path
) -> None:
    (tmp_path / "photo.png").write_bytes(png(100))
    application.workspace.products.create("Gear")
    application.services.library.read_everything()
    settle(application)
    application.window.show_page("products")
    page = products_page(application.window)
    drop(application.window, mime_of([tmp_path / "photo.png"]), page.mapTo(application.window, page.rect().center()))
    settle(application)
    field = next(each for each in application.window.findChildren(QLineEdit) if each.isVisible() and each.isEnabled())
    mime, answer = mime_of([mine]), AnswerModelFile(Answer.CANCEL)
    mime.setText(str(mine))
    drop(application.window, mime, field.mapTo(application.window, field.rect().center()))
    wait_for_answer(qtbot, application, answer)
    assert field.text() == ""


@pytest.mark.parametrize("kind", ["folder", "picture", "cut", "gone"])
def test_what_is_no_model_file_is_told_with_what_was_not_lost(
    qtbot: QtBot, application: Application, mine: Path, kind: str
) -> None:
    content = mine.read_bytes()
    mine.unlink()
    if kind == "folder":
        mine.mkdir()
    elif kind == "picture":
        mine.write_bytes(png(100))
    elif kind == "cut":
        mine.write_bytes(content[: len(content) // 2])
    drop(application.window, mime_of([mine]), middle(application))
    qtbot.waitUntil(lambda: bool(application.app_state.notices.past), timeout=10_000)
    notice = application.app_state.notices.past[0].notice
    assert notice.level is NoticeLevel.ERROR and notice.title == f"Not added: {mine.name}"
    assert "othing was changed" in notice.text and not notice.details, notice.text
    assert models(application) == []


def test_a_share_that_does_not_answer_is_told_and_holds_up_nothing(
    qtbot: QtBot, application: Application, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    monkeypatch.setattr(model_files, "PATIENCE_S", 0.5)
    monkeypatch.setattr(add_model_file, "read_contents", lambda _path: answers.wait(30))
    drop(application.window, mime_of([mine]), middle(application))
    application.services.library.read_everything()
    settle(application)
    assert application.services.model_files.busy, "what the window reads does not wait for it"
    qtbot.waitUntil(lambda: bool(application.app_state.notices.past), timeout=10_000)
    assert "does not answer. Nothing was added" in last_notice(application)
    answers.set()


def test_cancel_stands_at_the_bottom_of_every_page_while_a_file_is_added(
    qtbot: QtBot, application: Application, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpack, may_go_on, bar = add_model_file.unpack_model_file, threading.Event(), application.window.status_bar.adding

    def slow(path: Path, folder: Path, report: Callable[[int, int], None], cancelled: Callable[[], bool]) -> object:
        def tell(done: int, total: int) -> None:
            report(done, total)
            if 2 * done > total:
                may_go_on.wait(10)

        return unpack(path, folder, tell, cancelled)

    monkeypatch.setattr(add_model_file, "unpack_model_file", slow)
    answer = AnswerModelFile(Answer.ADD)
    assert not bar.isVisible()
    drop(application.window, mime_of([mine]), middle(application))
    qtbot.waitUntil(lambda: bar.isVisible() and bar.bar.value() > 0, timeout=10_000)
    assert "Add model “Small”" in bar.text.text() and len(answer.asked) == 1
    for page in PAGES:
        application.window.show_page(page.key)
        assert bar.cancel_button.isVisible() and bar.cancel_button.isEnabled()
    qtbot.mouseClick(bar.cancel_button, Qt.MouseButton.LeftButton)
    may_go_on.set()
    settle(application)
    assert not bar.isVisible() and models(application) == [] and application.app_state.products == ()
    assert "was stopped. Nothing was added" in last_notice(application)


def test_the_action_asks_for_a_file(
    qtbot: QtBot, application: Application, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.window.show_page("train")
    filters = list[str]()

    def choose(*arguments: str) -> tuple[list[str], str]:
        filters.append(arguments[3])
        return [str(mine)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    answer = AnswerModelFile(Answer.ADD)
    train_page(application.window).models.add_button.click()
    wait_for_answer(qtbot, application, answer)
    assert "*.onenip" in filters[0] and models(application) == [("Small (m-0001)", False)]
    assert any("Add model file…" in command.text for command in application.window._commands())


def test_export_offers_the_model_file_first(
    qtbot: QtBot, application: Application, mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer, asked, page = AnswerModelFile(Answer.ADD), list[tuple[str, str]](), train_page(application.window)
    drop(application.window, mime_of([mine]), middle(application))
    wait_for_answer(qtbot, application, answer)
    application.workspace.models.set_title(1, "Linie 3: neu")
    application.services.library.read_everything()
    settle(application)

    def choose(*arguments: str) -> tuple[str, str]:
        asked.append((Path(arguments[2]).name, arguments[3]))
        (tmp_path / "out").mkdir(exist_ok=True)
        return str(tmp_path / "out" / "mine"), ""  # a name without an ending becomes a model file

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    application.window.show_page("train")
    page.models.table.selectRow(0)
    page.models.export_button.click()
    qtbot.waitUntil(page.models.export.isVisible, timeout=5000)
    settle(application)
    assert asked[0][0] == "Linie 3- neu.onenip" and asked[0][1].startswith("Model file for stations (*.onenip)")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.onenip"]
    assert not page.models.export.isVisible() and "read back" in last_notice(application)


def test_the_safe_answer_has_the_focus_and_one_question_waits_for_the_other(
    qtbot: QtBot, application: Application, mine: Path, tmp_path: Path
) -> None:
    shutil.copy(mine, tmp_path / "second.onenip")
    defaults = list[bool]()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ModelFileDialog):
            defaults.append(dialog.cancel_button.isDefault() and not dialog.add_button.isDefault())

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(5)
    answer = AnswerModelFile(Answer.CANCEL)
    application.services.model_files.offer([mine, tmp_path / "second.onenip", mine])
    wait_for_answer(qtbot, application, answer, 2)
    timer.stop()
    assert ["second.onenip" in asked for asked in answer.asked] == [False, True]
    assert defaults and all(defaults)

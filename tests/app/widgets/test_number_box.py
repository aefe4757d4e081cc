"""Numbers typed key by key, in the places of the people who type them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import app
from app.widgets import field_hint
from app.widgets.number_box import NumberBox

BEFORE = {"limit": 1.0, "minutes": 3.0}
MADE = {"limit": (0.5, 3.0, 2, ""), "minutes": (0.5, 1440.0, 1, "min")}


class Form(QWidget):
    def __init__(self, kind: str, locale: str) -> None:
        QLocale.setDefault(QLocale(locale))
        super().__init__()
        lowest, highest, decimals, unit = MADE[kind]
        self.box = NumberBox("Number", lowest, highest, decimals, unit)
        self.box.setValue(BEFORE[kind])
        self.other = QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.box)
        layout.addWidget(self.other)
        self.taken: list[float] = []
        self.box.valueChanged.connect(self.taken.append)


@pytest.fixture
def locale_afterwards() -> object:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def typed_into(qtbot: QtBot, kind: str, locale: str, typed: str, *, leave_by: Qt.Key = Qt.Key.Key_Return) -> Form:
    form = Form(kind, locale)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is form.windowHandle(), timeout=5000)
    form.box.setFocus()
    form.box.selectAll()
    for character in typed:  # QTest knows the keys of Latin keyboards only
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(form.box, press)
    qtbot.keyClick(form.box, leave_by)
    return form


@pytest.mark.usefixtures("locale_afterwards")
@pytest.mark.parametrize(
    ("locale", "kind", "typed", "meant", "shown"),
    [
        *((place, "limit", typed, 1.5, shown)
          for place, shown in (("de_DE", "1,50"), ("fr_FR", "1,50"), ("pl_PL", "1,50"), ("ru_RU", "1,50"), ("sv_SE", "1,50"),
                               ("pt_BR", "1,50"), ("en_GB", "1.50"), ("zh_CN", "1.50"), ("ja_JP", "1.50"), ("de_CH", "1.50"))
          for typed in ("1.5", "1,5")),
        ("ar_EG", "limit", "١٫٥", 1.5, "1.50"), ("fa_IR", "limit", "۱٫۵", 1.5, "1.50"), ("hi_IN", "limit", "१.५", 1.5, "1.50"),
        ("ja_JP", "limit", "１．５", 1.5, "1.50"), ("zh_CN", "limit", "1。5", 1.5, "1.50"), ("ar_EG", "limit", "1.5", 1.5, "1.50"),
        ("de_DE", "limit", "1.500", 1.5, "1,50"), ("en_US", "limit", "1,25", 1.25, "1.25"),
        ("de_DE", "minutes", "2.5", 2.5, "2,5 min"), ("de_DE", "minutes", "2,5", 2.5, "2,5 min"),
        ("de_DE", "minutes", "1.234,5", 1234.5, "1234,5 min"), ("fr_FR", "minutes", "1 234,5", 1234.5, "1234,5 min"),
        ("en_US", "minutes", "1,234.5", 1234.5, "1234.5 min"), ("de_CH", "minutes", "1’234.5", 1234.5, "1234.5 min"),
    ],
)  # fmt: skip
def test_what_is_typed_is_what_holds(
    qtbot: QtBot, locale: str, kind: str, typed: str, meant: float, shown: str
) -> None:
    form = typed_into(qtbot, kind, locale, typed)
    assert (form.box.value(), form.box.text(), form.box.refusal) == (meant, shown, "")
    assert form.taken == [meant], "no number on the way to it was taken"


@pytest.mark.usefixtures("locale_afterwards")
@pytest.mark.parametrize("leave_by", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize(
    ("locale", "kind", "typed", "why"),
    [
        ("de_DE", "minutes", "1.200", "“1.200” can mean 1,2 or 1200"), ("en_US", "minutes", "1,200", "can mean 1.2 or 1200"),
        ("de_DE", "minutes", "1.5.5", "is no number"), ("en_US", "minutes", "1x5", "is no number"),
        ("fr_FR", "minutes", "1 5", "is no number"), ("en_US", "minutes", "2.55", "At most 1 decimals"),
        ("en_US", "minutes", "99999", "“99999” is not between 0.5 and 1440.0"),
        ("de_DE", "limit", "35", "“35” is not between 0,50 and 3,00"),
        ("de_DE", "limit", "-1", "is not between"), ("de_DE", "limit", "1,234", "At most 2 decimals"),
        ("de_DE", "limit", "nan", "is no number"), ("de_DE", "limit", " ", "A number is missing"),
    ],
)  # fmt: skip
def test_what_is_not_clear_is_refused_in_words_and_nothing_changes(
    qtbot: QtBot, locale: str, kind: str, typed: str, why: str, leave_by: Qt.Key
) -> None:
    form = typed_into(qtbot, kind, locale, typed, leave_by=leave_by)
    assert form.box.value() == BEFORE[kind] and form.taken == []
    assert why in form.box.refusal and form.box.refusal.endswith(f"It stays {form.box.text()}.")
    form.box.setFocus()
    qtbot.keyClicks(form.box, "2")
    assert form.box.refusal == ""


@pytest.mark.usefixtures("locale_afterwards")
@pytest.mark.parametrize("over", ["another number", "hint gone"])
def test_what_is_no_longer_said_holds_nothing_up(qtbot: QtBot, over: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(field_hint, "SHOWN_MS", 200 if over == "hint gone" else 60_000)
    form = typed_into(qtbot, "limit", "de_DE", "35", leave_by=Qt.Key.Key_Tab)
    assert form.box.property("refused")
    if over == "another number":
        form.box.setValue(1.2)
    qtbot.waitUntil(lambda: form.box.refusal == "", timeout=2000)
    assert not form.box.property("refused") and form.box.settle()


@pytest.mark.usefixtures("locale_afterwards")
def test_a_step_starts_from_what_is_typed(qtbot: QtBot) -> None:
    form = typed_into(qtbot, "minutes", "de_DE", "2.5", leave_by=Qt.Key.Key_Up)
    assert form.box.value() == 3.5


def test_every_number_is_typed_into_the_same_kind_of_field() -> None:
    modules = Path(app.__file__).parent.rglob("*.py")
    found = {path.name for path in modules if "SpinBox" in path.read_text(encoding="utf-8")}
    assert found == {"number_box.py", "style_sheet.py", "field_hint.py"}, "the last one covers no field of any kind"

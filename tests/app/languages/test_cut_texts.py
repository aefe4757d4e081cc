"""The measuring itself: whatever is cut is found, whatever fits is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTranslator
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.look.fonts import font
from app.widgets.look.widgets import Choice, ElidedLabel, action_button, text_label
from tests.support.cut_texts.finding import Finding
from tests.support.cut_texts.measuring import cut_texts
from tests.support.cut_texts.spoken import speaking
from tests.support.long_language import LongLanguage, lengthened

WORD = lengthened("Not checked")
SENTENCE = lengthened("The image file is damaged: it ends after half of its bytes, and was not judged.")
Show = Callable[..., list[Finding]]


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Show:
    """Shows a widget at a size, or at the one that it asks for, and measures it."""
    prepare_application(qapp)
    appearance = Appearance()

    def shown(widget: QWidget, width: int = 0, height: int = 0) -> list[Finding]:
        window = QWidget()
        qtbot.addWidget(window)
        widget.setParent(window)
        appearance.apply_to(window)
        size = widget.sizeHint()
        widget.setGeometry(8, 8, width or size.width(), height or size.height())
        window.resize(1000, 600)
        window.show()
        return cut_texts(window, LongLanguage())

    return shown


def button(text: str) -> QPushButton:
    return action_button(Appearance(), text, "trash-2")


def tool_button() -> QToolButton:
    made = QToolButton()
    made.setText(WORD)
    return made


def choice(text: str) -> QComboBox:
    made = Choice(Appearance(), "Order")
    made.addItems(["a", text])
    return made


def field(text: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(text)
    return made


def table(head: str, cell: str) -> QTableWidget:
    made = QTableWidget(1, 1)
    made.setHorizontalHeaderLabels([head])
    made.setItem(0, 0, QTableWidgetItem(cell))
    made.setColumnWidth(0, 160)
    return made


def words(text: str) -> QListWidget:
    made = QListWidget()
    made.addItem(text)
    return made


MAKERS: dict[str, tuple[Callable[[], QWidget], int, int]] = {
    "label": (lambda: text_label(WORD), 60, 30),
    "a wrapping label": (lambda: text_label(SENTENCE, wrap=True), 300, 17),
    "a word that is too long for a wrapping label": (lambda: text_label(WORD, wrap=True), 30, 80),
    "rich text": (lambda: QLabel(f"<b>{SENTENCE}</b>"), 200, 30),
    "button": (lambda: button(WORD), 120, 38),
    "tool button": (tool_button, 60, 30),
    "tick": (lambda: QCheckBox(WORD), 80, 30),
    "choice": (lambda: choice(WORD), 110, 38),
    "placeholder": (lambda: field(SENTENCE), 200, 38),
    "heading": (lambda: table(lengthened("Good parts that were rejected"), "1"), 300, 100),
    "cell": (lambda: table("1", lengthened("Comes with its product")), 300, 100),
    "row of a list": (lambda: words(SENTENCE), 200, 100),
}


@pytest.mark.parametrize("name", MAKERS)
def test_what_is_too_small_is_found(show: Show, name: str) -> None:
    make, width, height = MAKERS[name]
    (found,) = show(make(), width, height)
    assert LongLanguage().is_said(found.text), found
    assert found.needs[0] > found.has[0] or found.needs[1] > found.has[1], found


@pytest.mark.parametrize("name", MAKERS)
def test_what_has_room_is_not_found(show: Show, name: str) -> None:
    make, _, _ = MAKERS[name]
    made = make()
    if isinstance(made, QTableWidget):
        made.setColumnWidth(0, 500)
    assert show(made, 900, 200 if isinstance(made, QTableWidget | QListWidget | QLabel) else 40) == []


@pytest.mark.parametrize("name", ["label", "button", "tool button", "tick", "choice"])
def test_a_widget_of_the_size_that_it_asks_for_is_not_found(show: Show, name: str) -> None:
    made = MAKERS[name][0]()
    if isinstance(made, QComboBox):
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    assert show(made) == []


class Painted(QWidget):
    """Paints a text into a box of its own."""

    def __init__(self, box: QRectF, text: str, *, dots: bool = False) -> None:
        super().__init__()
        self._box, self._text, self._dots = box, text, dots

    def sizeHint(self) -> QSize:
        return QSize(200, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font())
        text = self._text
        if self._dots:
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(self._box.width()))
        painter.drawText(self._box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


@pytest.mark.parametrize(
    ("box", "dots", "why"),
    [
        (QRectF(0, 0, 60, 40), False, "painted and cut"),
        (QRectF(120, 0, 300, 40), False, "painted beyond the edge"),
        (QRectF(0, 0, 60, 40), True, "ends in dots"),
    ],
)
def test_what_a_widget_paints_itself_is_heard(show: Show, box: QRectF, dots: bool, why: str) -> None:
    (found,) = show(Painted(box, WORD, dots=dots))
    assert (found.text, found.why) == (WORD, why)
    assert show(Painted(QRectF(0, 0, 200, 40), WORD, dots=dots)) == []


def test_a_name_that_a_person_gave_may_end_in_dots_if_all_of_it_is_told(show: Show) -> None:
    name = "Planetary gear carrier 32 mm, nitrided"
    assert show(Painted(QRectF(0, 0, 60, 40), name, dots=True)) == []
    told, untold = ElidedLabel(), ElidedLabel()
    for label in (told, untold):
        label.setText(name)
    untold.setToolTip("")
    assert show(told, 120, 20) == []
    (found,) = show(untold, 120, 20)
    assert found.why == "ends in dots without a tool tip"
    squeezed = ElidedLabel()
    squeezed.setText(name)
    (found,) = show(squeezed, 40, 20)
    assert found.why == "shows next to nothing"


def test_what_lies_around_may_hide_a_text(show: Show) -> None:
    around = QWidget()
    text_label(WORD).setParent(around)
    around.findChildren(QLabel)[0].move(80, 0)
    (found,) = show(around, 100, 40)
    assert found.why == "hidden by QWidget"


@pytest.mark.parametrize("aside", [False, True])
def test_scrolling_down_is_seeing_and_scrolling_aside_is_not(show: Show, aside: bool) -> None:
    area, inner = QScrollArea(), QWidget()
    inner.setMinimumSize(900 if aside else 200, 100 if aside else 900)
    text_label(WORD).setParent(inner)
    inner.findChildren(QLabel)[0].move(700 if aside else 0, 0 if aside else 700)
    area.setWidget(inner)
    assert {found.why for found in show(area, 300, 300)} == (
        {"scrolled aside", "hidden by QWidget"} if aside else set()
    )


def test_texts_over_one_another_are_found(show: Show) -> None:
    around = QWidget()
    layout = QVBoxLayout(around)
    row = QHBoxLayout()
    layout.addLayout(row)
    labels = [text_label(WORD), text_label(WORD)]
    for label in labels:
        row.addWidget(label)
    assert show(around) == []
    around = QWidget()
    for place, label in enumerate([text_label(WORD), text_label(WORD)]):
        label.setParent(around)
        label.move(30 * place, 0)
    assert [found.why for found in show(around, 400, 60)] == ["overlaps"]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Save", "Säävëë"),
        ("{count} of {total}", "{count} öööf {total}"),
        ("<b>Ready</b>", "<b>Rëëëäädy</b>"),
        ("…", "..."),
        ("", ""),
    ],
)
def test_the_long_language_keeps_places_and_tags(sentence: str, said: str) -> None:
    assert lengthened(sentence) == said


def test_the_long_language_is_as_much_longer_as_it_says() -> None:
    sentence = "The next parts are judged by the limit; those before keep their verdicts."
    assert len(lengthened(sentence)) == pytest.approx(1.35 * len(sentence), abs=1)


class Few(QTranslator):
    """A translation with three sentences."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        known = {"Score": "Wert", "{count} parts": "{count} Teile", "Open…": "Öffnen…"}
        return known.get(source)


def test_a_real_translation_tells_its_words_from_names(qapp: QApplication) -> None:
    sources = ("Score", "{count} parts", "Open…", "Undone")
    with speaking(Few()) as language:
        said = [QCoreApplication.translate("Any", each) for each in sources]
    assert said == ["Wert", "{count} Teile", "Öffnen…", "Undone"]
    assert all(map(language.is_said, ("Wert", "12 Teile", "Öffnen…", "Wert von 7", "Undone")))
    assert not any(map(language.is_said, ("2026-11-28_000004.png", "Zahnrad", "12")))
    assert language.is_whole("Öffnen…") and not language.is_whole("Öff…")

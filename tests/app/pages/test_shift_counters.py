"""The figures of the shift, which must be seen whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.domain.part import Counters
from app.languages.spoken_language import SpokenLanguage
from app.pages.operate.parts.shift_counters import SIDE, ShiftCounters
from app.widgets.look.appearance import Appearance, prepare_application


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[SpokenLanguage]:
    prepare_application(qapp)
    speech = SpokenLanguage()
    yield speech
    speech.fall_silent()


@pytest.mark.parametrize("size", [(460, 418), (460, 300), (700, 700)])
def test_the_end_of_a_comma_stays_within_the_card(qtbot: QtBot, speech: SpokenLanguage, size: tuple[int, int]) -> None:
    speech.speak(Language.FRENCH)
    counters = ShiftCounters(Appearance())
    qtbot.addWidget(counters)
    counters.resize(*size)
    counters.show_counters(Counters(ok=40, ng=14, not_checked=2), "")
    picture = counters.grab().toImage()
    width, height = picture.width(), picture.height()
    assert "74,1" in counters.accessibleName()
    for row in (height - 5, height - 4, height - 3):
        drawn = {picture.pixel(column, row) for column in range(SIDE, width - SIDE)}
        assert len(drawn) == 1, f"something is drawn {height - row} pixels above the edge"

"""The reasons for a verdict, on a small screen."""

from __future__ import annotations

import numpy as np
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.explained_picture import ExplainedPicture, LikePrompt
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.look.room_area import RoomArea
from app.widgets.why_dialog import WhyDialog
from onenip_core.explanation import Explanation, MapKind, MapShare
from onenip_core.types import InspectionResult, Verdict

PIXELS = np.zeros((300, 200, 3), np.uint8)
MAP = np.full((14, 14), 0.5, np.float32)


def explained() -> ExplainedPicture:
    result = InspectionResult("washer", "p.png", 1.8, 1.0, Verdict.NG, model_map=MAP)
    shares = tuple(MapShare(kind, MAP, 0.4) for kind in MapKind)
    prompts = tuple(LikePrompt(f"washer_good_2026-03-01_{number:04d}.png", 0.9, PIXELS) for number in range(4))
    return ExplainedPicture("part 7.png", "m-0004", PIXELS, Explanation(result, (), shares, 0.2), prompts)


def test_verdict_pictures_and_prompts_are_seen_together_on_the_smallest_screen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    prepare_application(qapp)
    dialog = WhyDialog(Appearance(), "part 7.png")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_explanation(explained())
    QTest.qWait(50)
    assert dialog.height() <= 680 and dialog.findChild(RoomArea) is None, "nothing is scrolled away"
    assert dialog.prompts.count() == 4 and dialog.prompts.height() >= 120
    for pane in (dialog.part, dialog.prompt, *dialog.maps):
        assert pane.view.height() >= 120
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()

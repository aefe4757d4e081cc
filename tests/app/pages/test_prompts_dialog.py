"""The prompts of a product: ranked by what they did, warned of, and pinned for the next training."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.product import NormalImage
from app.domain.prompt_line import prompt_lines
from app.pages.products.parts.prompts_dialog import GUIDED, NAME, NEXT, REMARKS, PromptsDialog
from app.widgets.look.appearance import Appearance
from onenip_core.manifest import PromptEntry
from onenip_core.picture_mark import Mark, PictureMark

NOW = "2026-03-01T09:15:02+00:00"


def image(number: int, *, is_prompt: bool = False) -> NormalImage:
    return NormalImage(
        number, 1, Path("/nowhere") / f"{number}.png", f"{number}.png", f"{number}" * 64, 64, 48, NOW, is_prompt
    )


def entry(number: int, guided: int, own: float = 0.5) -> PromptEntry:
    return PromptEntry(f"{number}", f"{number}" * 64, False, guided, 0.55 if guided else None, own)


def test_that_which_guides_most_comes_first_and_what_was_pinned_since_last() -> None:
    images = [image(1), image(2), image(3, is_prompt=True)]
    lines = prompt_lines([entry(1, 2), entry(2, 9), entry(4, 1, own=1.3)], images)
    assert [line.name for line in lines] == ["2.png", "1.png", "4", "3.png"]
    assert lines[2].is_rejected and lines[2].image is None and lines[2].needs_a_look
    assert lines[3].entry is None and lines[3].is_pinned and not lines[0].needs_a_look


@pytest.fixture
def dialog(qtbot: QtBot) -> PromptsDialog:
    dialog = PromptsDialog(Appearance(), "Gear", "m-0001", [entry(1, 2), entry(2, 9, own=1.2)], {})
    qtbot.addWidget(dialog)
    return dialog


def test_the_dialog_says_what_speaks_against_a_prompt(dialog: PromptsDialog) -> None:
    blurred = replace(image(1), marks=(PictureMark(Mark.BLURRED),))
    dialog.show_images([blurred, image(2)])
    cells = [[dialog.table.item(row, column) for column in (NAME, GUIDED, NEXT, REMARKS)] for row in range(2)]
    texts = [["" if cell is None else cell.text() for cell in row] for row in cells]
    assert texts[0] == ["2.png", "9", "open", "The model itself would reject it."]
    assert texts[1][:3] == ["1.png", "2", "open"] and "blurred" in texts[1][3].lower()


def test_pinning_and_setting_aside_are_asked_for_and_follow_what_is_stored(dialog: PromptsDialog) -> None:
    pinned: list[tuple[int, bool]] = []
    aside: list[tuple[int, bool]] = []
    dialog.pinRequested.connect(lambda number, pin: pinned.append((number, pin)))
    dialog.asideRequested.connect(lambda number, away: aside.append((number, away)))
    dialog.show_images([image(1), image(2)])
    dialog.table.setCurrentCell(1, NAME)
    dialog.pin_button.click()
    dialog.show_images([image(1, is_prompt=True), image(2)])
    assert dialog.chosen is not None and dialog.chosen.name == "1.png", "the line stays where the person was"
    assert dialog.pin_button.text() == "Do not pin"
    dialog.pin_button.click()
    dialog.aside_button.click()
    assert pinned == [(1, True), (1, False)] and aside == [(1, True)]


def test_a_prompt_whose_picture_is_gone_can_be_read_and_not_changed(dialog: PromptsDialog) -> None:
    dialog.show_images([image(1)])
    dialog.table.setCurrentCell(0, NAME)
    assert not dialog.pin_button.isEnabled() and not dialog.why_button.isEnabled()
    assert "not in this workspace" in dialog.remarks.text()

"""Asks which of several cameras' pictures of a part is meant."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from app.domain.part import Inspection
from app.domain.part_view import deciding_view
from app.widgets.formatting import format_score_and_limit
from app.widgets.verdict_look import verdict_word


def make_view_menu(part: Inspection, parent: QWidget) -> QMenu:
    """The views of a part with what was said of each; the one that decided is chosen at first. What is triggered has its place as
    data; a view without a picture can be seen and not chosen.
    """
    menu = QMenu(parent)
    decider = deciding_view(part.views)
    for place, view in enumerate(part.views):
        words = [view.name, verdict_word(view.verdict)]
        if view.score is not None:
            words.append(format_score_and_limit(view.score, view.threshold)[0])
        action = menu.addAction(" · ".join(words).replace("&", "&&"))
        action.setData(place)
        action.setEnabled(view.image_file is not None)
        if place == decider and action.isEnabled():
            menu.setActiveAction(action)
    return menu


def ask_view(part: Inspection, button: QWidget) -> int | None:
    """The place of the view that a person means, asked below the button; None if it was cancelled."""
    menu = make_view_menu(part, button)
    chosen = menu.exec(button.mapToGlobal(button.rect().bottomLeft()))
    menu.deleteLater()
    return None if chosen is None else int(chosen.data())

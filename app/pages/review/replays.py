"""Has verdicts recomputed, and shows what comes of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.domain.part import Inspection
from app.messages.codes import replay as codes
from app.operations.verdict_replay import VerdictReplay
from app.pages.judging import open_judging
from app.pages.review.parts.replay_dialog import ReplayDialog
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.widgets.look.appearance import Appearance


class Replays(QObject):
    """One dialog at a time: it is modal to the window."""

    def __init__(self, app_state: AppState, replay: VerdictReplay, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._app_state = app_state
        self._replay = replay
        self._appearance = appearance
        self._page = page

    @Slot(object)
    def show_replay(self, parts: Sequence[Inspection]) -> None:
        """Recompute the verdicts of these parts."""
        refusal = self._replay.refusal
        if refusal is not None:
            self._app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.NotRecomputed(), refusal))
            return
        dialog = ReplayDialog(self._appearance, len(parts), self._page)
        self._replay.judged.connect(dialog.add)
        open_judging(dialog, self._replay, parts)

"""Has stored parts judged again while a dialog lists what comes."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.model_record import ModelRecord
from app.domain.part import Inspection
from app.operations.verdict_replay import VerdictReplay
from app.widgets.judged_again.judging_dialog import JudgingDialog


def open_judging(
    dialog: JudgingDialog, replay: VerdictReplay, parts: Sequence[Inspection], model: ModelRecord | None = None
) -> None:
    """Begin, with what judged the parts or with another model, and let the dialog go when it is closed. Before, the caller asked
    for a refusal, and connected what lists the parts: one without a picture comes at once, and would be missed."""
    replay.ended.connect(dialog.end)
    dialog.cancelRequested.connect(replay.cancel)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    refusal = replay.start(parts, model)
    if refusal is not None:
        dialog.end(refusal)

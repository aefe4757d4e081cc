"""May a training begin with a model, and if not, why."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.domain.renamed_presets import preset_now
from app.messages.codes import queue as codes
from app.messages.message import Message


def obstacle_to_start(model: ModelRecord, preset: str, chosen: Sequence[Product]) -> Message | None:
    """The first thing that stands in the way of going on from `model` with `preset` on `chosen`; None if it can.

    Whatever it knows must be trained along: its network changes, and nobody could tell what becomes of other products' verdicts.
    """
    if preset_now(model.preset) != preset:
        return codes.StartNeedsPreset(model.label, preset_now(model.preset))
    trained = {model.name_of(product) for product in chosen if product.normal_count}
    missing = tuple(name for name in model.products if name not in trained)
    return codes.StartNeedsProducts(model.label, missing) if missing else None

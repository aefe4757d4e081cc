"""What a training takes of disk and memory, beside what there is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.messages.wording.numbers import format_number
from app.widgets.formatting import format_bytes
from onenip_core.config import PRESETS
from onenip_core.training_needs import training_needs


@dataclass(frozen=True, slots=True)
class NeedsText:
    """A sentence, and whether it is a warning."""

    text: str
    is_warning: bool


def needs_text(preset: str, images: int, free_disk: int | None, free_memory: int) -> NeedsText:
    """Bytes that are free; None of a disk that nobody has looked at yet."""
    needs = training_needs(PRESETS[preset], images)
    if free_disk is not None and free_disk < needs.disk:
        text = QCoreApplication.translate(
            "TrainingNeeds",
            "It takes up to {needed} of the workspace’s disk, where {free} are free. Free some space first.",
        )
        return NeedsText(text.format(needed=_size(needs.disk), free=_size(free_disk)), True)
    if needs.memory is not None and free_memory < needs.memory:
        text = QCoreApplication.translate(
            "TrainingNeeds", "It takes about {needed} of memory, where {free} are free: close other programs first."
        )
        return NeedsText(text.format(needed=_size(needs.memory), free=_size(free_memory)), True)
    if needs.memory is None:
        text = QCoreApplication.translate("TrainingNeeds", "It takes up to {disk} of disk.")
        return NeedsText(text.format(disk=_size(needs.disk)), False)
    text = QCoreApplication.translate("TrainingNeeds", "It takes up to {disk} of disk and about {memory} of memory.")
    return NeedsText(text.format(disk=_size(needs.disk), memory=_size(needs.memory)), False)


def _size(count: int) -> str:
    """As `format_bytes`, but with a decimal from a gigabyte on: what is needed and what is free may be near each other."""
    if count < 1e9:
        return format_bytes(count)
    return QCoreApplication.translate("Formatting", "{number} GB").format(number=format_number(count / 1e9, ".1f"))

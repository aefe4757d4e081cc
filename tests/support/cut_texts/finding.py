"""A text that is not seen whole."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtWidgets import QWidget

DEPTH = 4
"""Names in a path."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Sizes are in device-independent pixels."""

    where: str
    text: str
    has: tuple[int, int]
    needs: tuple[int, int]
    why: str = "cut"

    def __str__(self) -> str:
        has, needs = (f"{width}×{height}" for width, height in (self.has, self.needs))
        return f"{self.where}: {self.text[:60]!r} {self.why}: has {has}, needs {needs}"


def path_of(widget: QWidget) -> str:
    """Where a widget is, by the names that it and what lies around it have in the code."""
    names: list[str] = []
    child: QWidget | None = widget
    while child is not None and len(names) < DEPTH:
        owner = child.parentWidget()
        name = ""
        while owner is not None and not name:
            name = (
                next((key for key, value in vars(owner).items() if value is child), "")
                if hasattr(owner, "__dict__")
                else ""
            )
            owner = owner.parentWidget()
        names.append(f"{name}:{type(child).__name__}" if name else type(child).__name__)
        child = _owner_of_ours(child)
    return " / ".join(reversed(names))


def _owner_of_ours(widget: QWidget) -> QWidget | None:
    owner = widget.parentWidget()
    while owner is not None and not type(owner).__module__.startswith("app."):
        owner = owner.parentWidget()
    return owner


def sized(size: QSizeF | QRectF) -> tuple[int, int]:
    """Whole pixels."""
    return round(size.width()), round(size.height())

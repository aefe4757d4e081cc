"""Something that a person can do, declared once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.permissions import Deed


def always() -> bool:
    """An action that is never out of place."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """A row: menus, buttons, shortcuts, their list and the palette all follow from it."""

    id: str
    """"page.verb"; for the log and for tests."""
    text: str | Callable[[], str]
    """As in a menu, translated; a function where it depends on the state."""
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    """Shortcuts in Qt's portable text; they work while the owner is on show."""
    keys_in: QWidget | None = None
    """A widget that must have the focus for the keys: for what is done to what is selected there."""
    short: str = ""
    """For a button beside a message, where the text says more than there is room for."""
    icon: str = ""
    help: str | Callable[[], str] = ""
    """A sentence for the tool tip, translated; without one the text stands there."""
    enabled: Callable[[], bool] = always
    """The one source of whether it can be done now."""
    follows: tuple[SignalInstance, ...] = ()
    """Signals after which `enabled` and `text` are asked again."""
    buttons: tuple[QAbstractButton, ...] = ()
    """Buttons that do it. One that can be checked is toggled by `run`."""
    in_menu: bool = True
    in_palette: bool = True
    """False for what makes no sense there, like moving to the next row."""
    repeats: bool = False
    """True for what a key that is held down does again and again, like moving to the next row. Any other acts once."""
    deed: Deed = Deed.LOOK
    """What it is: who may not is told so by its tool tip, and cannot press it."""
    for_operators: bool = False
    """True for what may be done too while the window belongs to the operator; everything else is closed then."""
    aim: Callable[[], Callable[[], object]] | None = None
    """For what acts on something that changes by itself, as the newest part does: asked when a button goes down, it gives what is
    done when the button is let go. `run` is for keys and menus, which act at once.
    """

    @property
    def label(self) -> str:
        """The text as it is now."""
        return self.text if isinstance(self.text, str) else self.text()

    @property
    def tip(self) -> str:
        """The help as it is now, or the label."""
        return (self.help if isinstance(self.help, str) else self.help()) or self.label

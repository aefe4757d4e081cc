"""Small building blocks that all pages share."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_SMALL, SIZE_STRONG, font
from app.widgets.look.side_by_side import Column
from app.widgets.look.text_size import scaled, widened
from app.widgets.screen_reader.roles import set_role

GRID = 8
ARROW_ROOM = 32
"""Pixels for the arrow of a choice, as the style sheet has them."""
FIELD_PADDING = 34
"""Pixels on both sides of a field's text together: of the style sheet, of Qt, and a cursor."""
BUTTON_PADDING, ICON_GAP = 18, 4
"""Pixels beside the contents of a button, with its border, and between its icon and its text."""


def text_label(
    text: str = "",
    size: int = SIZE_BODY,
    weight: QFont.Weight = QFont.Weight.Normal,
    tone: str = "",
    wrap: bool = False,
) -> QLabel:
    """Plain text in a size and weight of the application's font; `tone` names a colour of the style sheet."""
    label = QLabel(text)
    _look_plain(label, size, weight)
    label.setWordWrap(wrap)
    if tone:
        label.setProperty("tone", tone)
    return label


def heading(text: str, size: int = SIZE_STRONG, *, wrap: bool = False) -> QLabel:
    """The title of a card, a page or, where it may `wrap`, a dialog."""
    label = Heading(text)
    _look_plain(label, size, QFont.Weight.DemiBold)
    label.setWordWrap(wrap)
    return label


def _look_plain(label: QLabel, size: int, weight: QFont.Weight) -> None:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font(size, weight))


class Heading(QLabel):
    """A label that a screen reader calls a heading."""

    def __init__(self, text: str) -> None:
        super().__init__()
        set_role(self, QAccessible.Role.Heading)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show and say `text`."""
        super().setText(text)
        self.setAccessibleName(text)


class OneOf(QButtonGroup):
    """Buttons of which one is chosen. Screen readers call them radio buttons, and not check boxes that could all be ticked."""

    def addButton(self, button: QAbstractButton, number: int = -1) -> None:
        """One more to choose."""
        button.setAutoExclusive(True)
        super().addButton(button, number)


def name_choice(choice: QComboBox, name: str) -> None:
    """Name a drop-down list. Away from Windows Qt says the chosen text instead of the name, which is then said after it; together
    with the tool tip, which Qt would have said there.
    """
    choice.setAccessibleName(name)
    choice.view().setAccessibleName(name)
    edit = choice.lineEdit()
    if edit is not None:
        edit.setAccessibleName(name)
    if sys.platform != "win32":
        choice.setAccessibleDescription(f"{name}. {choice.toolTip()}" if choice.toolTip() else name)


def action_button(
    appearance: Appearance, text: str, icon: str = "", role: str = "", tip: str = "", big: bool = False
) -> QPushButton:
    """A push button; `role` is "", "primary", "quiet", "danger" or "chip", `big` makes it 44 px high.

    Without `text`, `tip` becomes its accessible name. Return presses it while it has the focus, as the space bar does; but not a
    chip, which is a choice: there Return means what the dialog around it is for.
    """
    button = QPushButton(text)
    button.setAutoDefault(role != "chip")  # by itself only so in dialogs, and for chips too
    button.setFont(font(SIZE_BODY, QFont.Weight.Medium))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    if role:
        button.setProperty("role", role)
    if big:
        button.setProperty("big", True)
    if icon:
        token = {"primary": "on_accent", "danger": "danger"}.get(role, "text")
        checked = "on_accent" if role == "chip" else ""
        appearance.set_icon(button, icon, token, checked_token=checked)
    button.setToolTip(tip)
    button.setAccessibleName(text or tip)
    return button


def leave_focus(*buttons: QAbstractButton) -> None:
    """Let a click on these leave the focus where it is: whoever walks a list by its arrow keys goes on in it. Qt would give it to
    the button, where arrows go to the button beside it. Tab comes by them as ever.
    """
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def fit_texts(button: QPushButton, least: int, *texts: str) -> None:
    """Fix the width of a button, `least` pixels or more, so that it has room for each of `texts`: nothing beside it moves when it
    says another one.
    """
    metrics = button.fontMetrics()
    text = max(metrics.size(0, each.replace("&&", "&")).width() for each in texts)
    icon = 0 if button.icon().isNull() else button.iconSize().width() + ICON_GAP
    button.setFixedWidth(max(widened(least), text + icon + 2 * BUTTON_PADDING))


def placeholder_width(edit: QLineEdit) -> int:
    """Pixels with which what stands in an empty field is read whole."""
    return edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + FIELD_PADDING


def card(margin: int = 2 * GRID, spacing: int = GRID, column: int = 0) -> tuple[QFrame, QVBoxLayout]:
    """A raised surface and its layout; a `Column` of so many pixels at the least where `column` gives some."""
    frame = Column(column) if column else QFrame()
    frame.setObjectName("Card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return frame, layout


def rule() -> QFrame:
    """A thin horizontal line."""
    line = QFrame()
    line.setObjectName("Rule")
    line.setFixedHeight(1)
    return line


def restyle(widget: QWidget) -> None:
    """Make the style sheet look at a changed dynamic property again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def copyable(name: str, value: str) -> QLineEdit:
    """A text that is too long for a line and of no use in two, as a hash: it can be scrolled and copied."""
    edit = QLineEdit(value)
    edit.setReadOnly(True)
    edit.setCursorPosition(0)
    edit.setProperty("flat", True)
    edit.setFont(font(SIZE_SMALL))
    edit.setAccessibleName(name)
    return edit


class ElidedLabel(QLabel):
    """One line that gives way: what does not fit is replaced by dots in the middle, and shown as tool tip."""

    def __init__(self, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        super().__init__()
        self.setFont(font(SIZE_BODY, weight))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show `text`."""
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as fits."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()


def _larger_arrow() -> int:
    return scaled(ARROW_ROOM) - ARROW_ROOM


class Choice(QComboBox):
    """A drop-down list with the application's own arrow."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        name_choice(self, name)
        self.setFont(font(SIZE_BODY, QFont.Weight.Medium))

    def event(self, event: QEvent) -> bool:
        """Another tool tip is said with the name."""
        handled = super().event(event)
        if event.type() == QEvent.Type.ToolTipChange:
            name_choice(self, self.accessibleName())
        return handled

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the list's closed state, then the arrow."""
        super().paintEvent(event)
        token, side = "muted" if self.isEnabled() else "disabled", scaled(16)
        painter = QPainter(self)
        self._appearance.icon("chevron-down", token).paint(
            painter, QRect(self.width() - side - 12, (self.height() - side) // 2, side, side)
        )
        painter.end()

    def sizeHint(self) -> QSize:
        """Qt leaves room for an arrow of the usual size."""
        return super().sizeHint() + QSize(_larger_arrow(), 0)

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`."""
        return super().minimumSizeHint() + QSize(_larger_arrow(), 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies around: nobody changes a choice while scrolling by."""
        event.ignore()


class Slider(QSlider):
    """A horizontal slider that the wheel never moves."""

    def __init__(self, name: str, minimum: int, maximum: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(minimum, maximum)
        self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies around."""
        event.ignore()

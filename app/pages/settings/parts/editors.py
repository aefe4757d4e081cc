"""What edits a setting, by its kind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from app.settings.kinds import Decimal, Flag, OneOf, Text, Whole
from app.settings.setting import AnySetting
from app.widgets.formatting import with_percent, with_unit
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import font
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import Choice, Slider, text_label
from app.widgets.number_box import NumberBox
from onenip_core.errors import UsageError

CONTEXT = "Settings"
PERCENT_TEXT_WIDTH = 48


def translated(text: str) -> str:
    """A label or help text of the schema in the language of the application."""
    return QCoreApplication.translate(CONTEXT, text)


class Editor(QWidget):
    """Shows the value of one setting and says when a person changes it."""

    valueChosen = Signal(object)

    def __init__(self, setting: AnySetting) -> None:
        super().__init__()
        self.setting = setting
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def show_value(self, value: object) -> None:
        """Show a value without saying that it was changed."""
        raise NotImplementedError


class ChoiceEditor(Editor):
    """A drop-down list."""

    def __init__(self, setting: AnySetting, kind: OneOf[object], appearance: Appearance) -> None:
        super().__init__(setting)
        self._values = [option.value for option in kind.options]
        self.choice = Choice(appearance, translated(setting.label))
        for option in kind.options:
            self.choice.addItem(with_unit(translated(option.label), kind.unit))
        self.choice.activated.connect(self._on_activated)
        self.setFocusProxy(self.choice)
        self._row.addWidget(self.choice)

    def show_value(self, value: object) -> None:
        self.choice.setCurrentIndex(self._values.index(value))

    def forbid(self, value: object, reason: str) -> None:
        """Show a value that cannot be chosen here, and why."""
        model, row = self.choice.model(), self._values.index(value)
        if isinstance(model, QStandardItemModel):
            model.item(row).setEnabled(False)
            model.item(row).setToolTip(reason)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.valueChosen.emit(self._values[index])


class ShareEditor(Editor):
    """A slider with its percents."""

    def __init__(self, setting: AnySetting, kind: Decimal) -> None:
        super().__init__(setting)
        name = QCoreApplication.translate(CONTEXT, "{setting} in percent").format(setting=translated(setting.label))
        self.slider = Slider(name, round(100 * kind.minimum), round(100 * kind.maximum))
        self.slider.setPageStep(10)
        self.slider.setMinimumHeight(heightened(40))
        self.text = text_label("", tone="muted")
        self.text.setFixedWidth(scaled(PERCENT_TEXT_WIDTH))
        self.slider.valueChanged.connect(self._on_moved)
        self.setFocusProxy(self.slider)
        self._row.addWidget(self.slider, 1)
        self._row.addWidget(self.text)

    def show_value(self, value: object) -> None:
        if isinstance(value, float):
            with QSignalBlocker(self.slider):
                self.slider.setValue(round(100 * value))
            self.text.setText(with_percent(f"{100 * value:.0f}"))

    @Slot(int)
    def _on_moved(self, percent: int) -> None:
        self.text.setText(with_percent(percent))
        self.valueChosen.emit(percent / 100)


class NumberEditor(Editor):
    """A field for a number, with its unit."""

    def __init__(self, setting: AnySetting, kind: Decimal | Whole) -> None:
        super().__init__(setting)
        whole = isinstance(kind, Whole)
        self._convert: Callable[[float], object] = (lambda number: round(number)) if whole else float
        step = 1.0 if isinstance(kind, Whole) else kind.step
        decimals = len(f"{step:g}".partition(".")[2])
        self.box = NumberBox(translated(setting.label), kind.minimum, kind.maximum, decimals, kind.unit)
        self.box.setSingleStep(step)
        self.box.valueChanged.connect(self._on_changed)
        self.setFocusProxy(self.box)
        self._row.addWidget(self.box)

    def show_value(self, value: object) -> None:
        if isinstance(value, (int, float)):
            with QSignalBlocker(self.box):
                self.box.setValue(value)

    @Slot(float)
    def _on_changed(self, number: float) -> None:
        self.valueChosen.emit(self._convert(number))


class FlagEditor(Editor):
    """A box to tick."""

    def __init__(self, setting: AnySetting) -> None:
        super().__init__(setting)
        self.box = QCheckBox()
        self.box.setMinimumHeight(heightened(40))
        self.box.setAccessibleName(translated(setting.label))
        self.box.toggled.connect(self._on_toggled)
        self.setFocusProxy(self.box)
        self._row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignRight)

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(value is True)

    @Slot(bool)
    def _on_toggled(self, ticked: bool) -> None:
        self.valueChosen.emit(ticked)


class TextEditor(Editor):
    """A line of text."""

    def __init__(self, setting: AnySetting) -> None:
        super().__init__(setting)
        self.line = QLineEdit()
        self.line.setFont(font())
        self.line.setAccessibleName(translated(setting.label))
        self.line.editingFinished.connect(self._on_finished)
        self.setFocusProxy(self.line)
        self._row.addWidget(self.line)

    def show_value(self, value: object) -> None:
        if isinstance(value, str):
            self.line.setText(value)

    @Slot()
    def _on_finished(self) -> None:
        self.valueChosen.emit(self.line.text())


def editor_for(setting: AnySetting, appearance: Appearance) -> Editor:
    """The editor of a setting. Raises UsageError for a kind that the page cannot show."""
    kind = setting.kind
    if isinstance(kind, OneOf):
        return ChoiceEditor(setting, kind, appearance)
    if isinstance(kind, Decimal) and kind.unit == "%":
        return ShareEditor(setting, kind)
    if isinstance(kind, (Decimal, Whole)):
        return NumberEditor(setting, kind)
    if isinstance(kind, Flag):
        return FlagEditor(setting)
    if isinstance(kind, Text):
        return TextEditor(setting)
    raise UsageError(f"The setting {setting.key} has no editor, so it cannot stand on the Settings page.")

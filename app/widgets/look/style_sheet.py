"""The style sheet, generated from a palette. Fonts are set by code, because style sheets lose font features."""

from __future__ import annotations

import re
from dataclasses import fields
from string import Template

from PySide6.QtGui import QColor

from app.widgets.look.icons import icon_path
from app.widgets.look.palette import Palette
from app.widgets.look.text_size import heightened, scaled

_MIDDLE = 127
"""Of the lightness of a colour, 0…255."""
_TEXT_PIXELS = re.compile(r"(\d+)(lx|tx)\b")
"""Units of ours, which grow with the text size: pixels in height of what has one line in it, and of what is as large as letters."""

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog, #Page, #PageBody { background: $window; }
QLabel { background: transparent; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="accent"] { color: $accent; }
QLabel:disabled { color: $disabled; }

#Card { background: $surface; border: 1px solid $border; border-radius: 8px; }
#Popover { background: $surface; border: 1px solid $control_border; border-radius: 8px; }
#Well { background: $sunken; border: 1px solid $border; border-radius: 8px; }
#TopBar { background: $surface; border-bottom: 1px solid $border; }
#StatusBar { background: $surface; border-top: 1px solid $border; }
#StatusBar QLabel { color: $muted; }
#StatusLink { background: transparent; border: 1px solid $control_border; border-radius: 4px; padding: 1px 8px; color: $accent; }
#StatusLink:hover { background: $hover; }
#StatusLink:focus { border: 2px solid $accent; padding: 0 7px; }
#Rule { background: $border; }
#Chip { background: $sunken; border: 1px solid $border; border-radius: 6px; }
#NoticeBar { background: $window; border-top: 1px solid $border; border-left: 6px solid transparent; }
#NoticeBar[level="info"] { background: $surface; border-left-color: $accent; }
#NoticeBar[level="warning"] { background: $surface; border-left-color: $warning; }
#NoticeBar[level="error"] { background: $surface; border-left-color: $danger; }
#AlarmBar { background: $danger; border-radius: 8px; }
#AlarmBar > QLabel { color: $surface; }
#NoticeBar[roomy="true"] { border-top: none; border-radius: 6px; }
#DropArea { background: $surface; border: 2px dashed $control_border; border-radius: 8px; }
#DropCurtain { background: transparent; border: 4px dashed $accent; border-radius: 8px; }
#DropArea[active="true"] { border-color: $accent; background: $accent_soft; }

QPushButton, QToolButton#Button { background: $surface; border: 1px solid $control_border; border-radius: 6px;
  padding: 0 16px; min-height: 36lx; color: $text; }
QPushButton[slim="true"] { min-height: 30lx; }
QPushButton[big="true"] { min-height: 44lx; }
QPushButton[huge="true"] { min-height: 58lx; }
QPushButton[noticed="true"] { color: $warning; border-color: $warning; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border: 2px solid $accent; padding: 0 15px; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $surface; }
QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled { background: $sunken; border-color: $border; color: $disabled; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; padding: 0 12px; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:checked { background: $accent_soft; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; padding: 0 11px; }
QPushButton[role="danger"] { color: $danger; }
QPushButton[role="danger"]:disabled { color: $disabled; }
QPushButton[role="chip"] { border-radius: 18px; padding: 0 12px; }
QPushButton[role="chip"]:checked { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[role="chip"]:checked:disabled { background: $sunken; border-color: $border; color: $disabled; }
QPushButton[role="chip"]:focus { padding: 0 11px; }
QPushButton[role="chip"]:checked:focus { border: 2px solid $text; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton[role="rail"] { background: transparent; border: 2px solid transparent; border-radius: 8px;
  color: $rail_text; padding: 8px 0 6px 0; }
QToolButton[role="rail"][shape="low"] { padding: 2px 0 0 0; }
QToolButton[role="rail"][shape="beside"] { padding: 0 2px; text-align: left; }
QToolButton[role="rail"]:hover { background: $rail_selected; color: $on_rail_selected; }
QToolButton[role="rail"]:checked { background: $rail_selected; color: $on_rail_selected; }
QToolButton[role="rail"]:focus { border-color: $rail_focus; }
QToolButton[role="rail"]::menu-indicator { image: none; }
#Rail { background: $rail; border-right: 1px solid $rail_border; }
#Rail QLabel { color: $rail_text; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { background: $surface; border: 1px solid $control_border;
  border-radius: 6px; min-height: 36lx; padding: 0 12px; color: $text;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus {
  border: 2px solid $accent; padding: 0 11px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { color: $disabled;
  border-color: $border; }
QLineEdit[big="true"] { min-height: 44lx; }
QLineEdit[invalid="true"] { border: 2px solid $danger; }
QDoubleSpinBox[refused="true"], QDoubleSpinBox[refused="true"]:focus { border: 2px solid $danger; padding: 0 11px; }
#FieldHint { background: $surface; border: 1px solid $danger; border-radius: 6px; padding: 8px; color: $text; }
QLineEdit[flat="true"] { background: $sunken; border-color: $border; }
QComboBox::drop-down { border: none; width: 32tx; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $control_border; outline: 0; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 36lx; padding: 0 8px; }

#AlwaysReadable:disabled { color: $text; background: $sunken; border-color: $border; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0;
  border: none; }
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QDateEdit QLineEdit { border: none; background: transparent; min-height: 0;
  padding: 0; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QAbstractItemView::indicator, QRadioButton::indicator { width: 18tx; height: 18tx;
  border: 1px solid $control_border; background: $surface; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 4px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
  image: url("$check"); }
QAbstractItemView::indicator:unchecked:selected { border-color: $muted; }
QCheckBox::indicator:indeterminate { background: $muted; }
QCheckBox::indicator:focus { border: 2px solid $text; }
QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled, QRadioButton::indicator:disabled {
  border-color: $border; background: $sunken; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QRadioButton { border: 2px solid transparent; border-radius: 6px; padding: 2px; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator { border-width: 2px; border-radius: 10tx; width: 16tx; height: 16tx; }
QRadioButton::indicator:checked { border-color: $accent; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
  fx: 0.5, fy: 0.5, stop: 0 $accent, stop: 0.55 $accent, stop: 0.65 $surface, stop: 1 $surface); }

QMenu { menu-scrollable: 1; background: $surface; border: 1px solid $control_border; border-radius: 6px; padding: 8px; }
QMenu::item { padding: 12px 24px 12px 12px; border-radius: 4px; min-width: 200px; }
QMenu::icon { padding-left: 12px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $disabled; }
QToolTip { background: $surface; color: $text; border: 1px solid $control_border; padding: 6px; }

QListView, QTableView, QTreeView { background: $surface; border: 1px solid $border; border-radius: 8px; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; }
QListView, QTreeView { padding: 2px; }
QAbstractItemView[flat="true"] { border: none; background: transparent; padding: 0; }
#FocusRing { background: transparent; border: 2px solid $accent; border-radius: 8px; }
QListView[roomy="true"]::item { padding: 0 16px; }
QListView[roomy="true"]::item:selected { background: $accent_soft; color: $text; }
QTreeView::item { min-height: 32lx; padding: 0 8px; }
QTreeView::item:selected { background: $accent_soft; color: $text; }
QTreeView::item:disabled { color: $disabled; }
QTableView { gridline-color: transparent; alternate-background-color: $surface; }
QTableView::item { border-bottom: 1px solid $border; padding: 0 8px; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: 8px; text-align: left; }
QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }

QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $track; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 3px; }
QSlider::handle:horizontal { background: $surface; border: 2px solid $accent; width: 20tx; height: 20tx;
  margin: -9tx 0; border-radius: 11tx; }
QSlider::handle:horizontal:focus { background: $accent; }
QSlider::handle:horizontal:disabled { border-color: $disabled; }
QSlider::sub-page:horizontal:disabled { background: $disabled; }
QProgressBar { background: $track; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QScrollArea, QScrollArea > QWidget > #ScrollBody { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $control_border; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QTextBrowser { background: $surface; border: 1px solid $border; border-radius: 6px; color: $text; }
QPlainTextEdit { background: $surface; border: 1px solid $control_border; border-radius: 6px; padding: 8px; color: $text; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 7px; }
QPlainTextEdit[readOnly="true"] { background: $sunken; border-color: $border; }
""")


def build_style_sheet(palette: Palette) -> str:
    """The Qt style sheet of a theme."""
    colours = {field.name: getattr(palette, field.name) for field in fields(palette)}
    check = "check-light" if QColor(palette.on_accent).lightness() > _MIDDLE else "check-dark"
    sheet = _SHEET.substitute(
        {name: value for name, value in colours.items() if isinstance(value, str)}, check=icon_path(check)
    )
    return _TEXT_PIXELS.sub(lambda found: f"{(heightened if found[2] == 'lx' else scaled)(int(found[1]))}px", sheet)

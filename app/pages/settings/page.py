"""What a person may set, and what this application is made of."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.settings.settings import Theme
from app.state.app_state import AppState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, SIZE_TITLE
from app.widgets.look.widgets import GRID, Choice, action_button, card, heading, rule, text_label

BODY_WIDTH = 800
CONTROL_WIDTH = 280
THEMES = (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
DEVICES = ("auto", "cpu", "cuda")
PACKAGES = ("onenip-inspector", "torch", "PySide6-Essentials", "opencv-python-headless", "numpy", "timm")


class SettingsPage(QWidget):
    """Each change is asked for at once; there is no Apply."""

    settingsChanged = Signal(object)
    logFolderRequested = Signal()

    def __init__(self, app_state: AppState, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._state = app_state
        self.theme_choice = Choice(appearance, self.tr("Theme"))
        for theme, name in zip(THEMES, (self.tr("Light"), self.tr("Dark"), self.tr("High contrast")), strict=True):
            self.theme_choice.addItem(name, theme)
        self.device_choice = Choice(appearance, self.tr("Device"))
        device_names = (self.tr("Automatic"), self.tr("CPU"), self.tr("GPU (CUDA)"))
        for device, name in zip(DEVICES, device_names, strict=True):
            self.device_choice.addItem(name, device)
        self.opacity_slider = QSlider(Qt.Orientation.Horizontal)
        self.opacity_slider.setRange(0, 100)
        self.opacity_slider.setPageStep(10)
        self.opacity_slider.setMinimumHeight(40)
        self.opacity_slider.setAccessibleName(self.tr("Opacity of the anomaly map in percent"))
        self.opacity_text = text_label("", tone="muted")
        self.opacity_text.setFixedWidth(48)
        self.log_button = action_button(appearance, self.tr("Open log folder"), "folder-open")
        self._build_layout()
        self.theme_choice.activated.connect(self._on_theme_chosen)
        self.device_choice.activated.connect(self._on_device_chosen)
        self.opacity_slider.valueChanged.connect(self._on_opacity_moved)
        self.log_button.clicked.connect(self.logFolderRequested)
        app_state.settingsChanged.connect(self._on_settings_changed)
        self._on_settings_changed()

    def _build_layout(self) -> None:
        body = QWidget()
        body.setObjectName("ScrollBody")
        body.setMaximumWidth(BODY_WIDTH)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(heading(self.tr("Settings"), SIZE_TITLE))
        column.addWidget(self._look_card())
        column.addWidget(self._workspace_card())
        column.addWidget(self._about_card())
        column.addStretch(1)
        centred = QWidget()
        centred.setObjectName("ScrollBody")
        row = QHBoxLayout(centred)
        row.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        row.addStretch(1)
        row.addWidget(body, 20)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(centred)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _look_card(self) -> QWidget:
        frame, layout = card(margin=3 * GRID, spacing=2 * GRID)
        opacity = QWidget()
        row = QHBoxLayout(opacity)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.opacity_slider, 1)
        row.addWidget(self.opacity_text)
        entries: tuple[tuple[str, str, QWidget], ...] = (
            (self.tr("Theme"), self.tr("The look of the window."), self.theme_choice),
            (
                self.tr("Opacity of the anomaly map"),
                self.tr("How much the map covers the image. The line at the limit is always drawn."),
                opacity,
            ),
            (
                self.tr("Device"),
                self.tr("Where inspection and training run. Automatic takes a GPU if there is one."),
                self.device_choice,
            ),
        )
        for number, (name, explanation, control) in enumerate(entries):
            if number:
                layout.addWidget(rule())
            layout.addLayout(self._entry(name, explanation, control))
        return frame

    @staticmethod
    def _entry(name: str, explanation: str, control: QWidget) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(text_label(name, weight=QFont.Weight.DemiBold))
        texts.addWidget(text_label(explanation, tone="muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addLayout(texts, 1)
        control.setFixedWidth(CONTROL_WIDTH)
        row.addWidget(control)
        return row

    def _workspace_card(self) -> QWidget:
        frame, layout = card(margin=3 * GRID, spacing=2 * GRID)
        path = text_label(str(self._state.workspace_path), tone="muted", wrap=True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        path.setAccessibleName(self.tr("Path of the workspace"))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(text_label(self.tr("Workspace"), weight=QFont.Weight.DemiBold))
        texts.addWidget(path)
        row = QHBoxLayout()
        row.addLayout(texts, 1)
        row.addWidget(self.log_button)
        layout.addLayout(row)
        layout.addWidget(
            text_label(
                self.tr("Products, models and batches stay in this folder on this computer. Nothing is sent anywhere."),
                SIZE_SMALL,
                tone="muted",
                wrap=True,
            )
        )
        return frame

    def _about_card(self) -> QWidget:
        frame, layout = card(margin=3 * GRID)
        layout.addWidget(heading("OneNIP Inspector"))
        layout.addWidget(
            text_label(
                self.tr(
                    "One model for many products, taught from pictures of good parts. After the paper “Learning to Detect "
                    "Multi-class Anomalies with Just One Normal Image Prompt” (Gao, ECCV 2024). Apache License 2.0."
                ),
                tone="muted",
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(4)
        rows = [(name, _package_version(name)) for name in PACKAGES] + [("Python", platform.python_version())]
        for number, (name, number_text) in enumerate(rows):
            place = number // 2, 2 * (number % 2)
            grid.addWidget(text_label(name, SIZE_SMALL, tone="muted"), *place)
            grid.addWidget(text_label(number_text, SIZE_SMALL, QFont.Weight.Medium), place[0], place[1] + 1)
        grid.setColumnStretch(4, 1)
        layout.addSpacing(GRID)
        layout.addLayout(grid)
        layout.addSpacing(GRID)
        layout.addWidget(
            text_label(
                self.tr(
                    "Typeface: Inter (SIL Open Font License 1.1). Icons: Lucide (ISC). Qt through PySide6 (LGPL 3)."
                ),
                SIZE_SMALL,
                tone="muted",
                wrap=True,
            )
        )
        return frame

    @Slot()
    def _on_settings_changed(self) -> None:
        settings = self._state.settings
        self.theme_choice.setCurrentIndex(THEMES.index(settings.theme))
        self.device_choice.setCurrentIndex(DEVICES.index(settings.device) if settings.device in DEVICES else 0)
        self.opacity_slider.blockSignals(True)
        self.opacity_slider.setValue(round(settings.overlay_opacity * 100))
        self.opacity_slider.blockSignals(False)
        self.opacity_text.setText(f"{settings.overlay_opacity * 100:.0f} %")

    @Slot(int)
    def _on_theme_chosen(self, index: int) -> None:
        self.settingsChanged.emit(self._state.settings.with_changes(theme=THEMES[index]))

    @Slot(int)
    def _on_device_chosen(self, index: int) -> None:
        self.settingsChanged.emit(self._state.settings.with_changes(device=DEVICES[index]))

    @Slot(int)
    def _on_opacity_moved(self, percent: int) -> None:
        self.opacity_text.setText(f"{percent} %")
        self.settingsChanged.emit(self._state.settings.with_changes(overlay_opacity=percent / 100))


def _package_version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "–"

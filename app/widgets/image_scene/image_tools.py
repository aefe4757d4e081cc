"""The row above an image: its name, the map's opacity, zoom."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.widgets.formatting import with_percent
from app.widgets.image_scene.image_view import ImageView
from app.widgets.image_scene.map_legend import MapLegend
from app.widgets.look.appearance import Appearance
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, ElidedLabel, Slider, action_button, leave_focus, text_label

ROOMY_WIDTH = 840
"""Pixels from which on the figures of opacity and zoom have room beside the name of the part, which matters more."""
TITLE_WIDTH, LEAST_SLIDER = 100, 56
"""Pixels that the name of a part keeps; the slider gives way to it."""


class ImageTools(QWidget):
    """Works on one ImageView. `compact` leaves the figures of opacity and zoom out, however wide it is."""

    opacityChanged = Signal(float)
    """0 … 1, chosen by a person."""
    opacityShown = Signal(float)
    """The same, whoever chose it."""
    mapShown = Signal(bool)
    """The map was switched on or off."""

    def __init__(self, appearance: Appearance, view: ImageView, compact: bool = False) -> None:
        super().__init__()
        self._appearance = appearance
        self._view = view
        self._compact = compact
        self.title = ElidedLabel(QFont.Weight.DemiBold)
        self.map_button = action_button(appearance, self.tr("Map"), "layers", "quiet", big=True)
        self.map_button.setCheckable(True)
        self.map_button.setChecked(True)
        self.slider = Slider(self.tr("Opacity of the anomaly map in percent"), 0, 100)
        self.slider.setPageStep(10)
        self.title.setMinimumWidth(scaled(TITLE_WIDTH))
        self.slider.setMinimumHeight(heightened(44))
        self.slider.setToolTip(self.tr("Opacity of the anomaly map"))
        self.opacity_text = text_label("60 %", tone="muted")
        self.opacity_text.setFixedWidth(scaled(48))
        self.fit_button = action_button(appearance, "", "fit", "quiet", self.tr("Fit the image"), big=True)
        self.zoom_text = text_label("", tone="muted")
        self.zoom_text.setFixedWidth(scaled(48))
        self.zoom_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        leave_focus(self.map_button, self.fit_button)
        self._legend: MapLegend | None = None
        self._row = layout = QHBoxLayout()
        layout.setSpacing(GRID)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(GRID, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addLayout(layout)
        layout.addWidget(self.title, 1)
        for widget in (self.map_button, self.slider, self.opacity_text, self.zoom_text, self.fit_button):
            layout.addWidget(widget)
        self._show_figures(0)
        self.map_button.toggled.connect(self._on_map_toggled)
        self.slider.valueChanged.connect(self._on_slider_moved)
        view.viewChanged.connect(self._on_view_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the name where there is little."""
        super().resizeEvent(event)
        self._show_figures(event.size().width())
        self._place_legend(event.size().width())

    def _show_figures(self, width: int) -> None:
        buttons = self.map_button.sizeHint().width() + self.fit_button.sizeHint().width()
        roomy = width >= scaled(TITLE_WIDTH) + buttons + 88 + 4 * GRID
        self.slider.setFixedWidth((88 if roomy else LEAST_SLIDER) if self._compact else 104)
        for figure in (self.opacity_text, self.zoom_text):
            figure.setVisible(not self._compact and width >= scaled(ROOMY_WIDTH))

    def _place_legend(self, width: int) -> None:
        """Below the tools, where large letters leave it no room between them."""
        legend = self._legend
        if legend is None:
            return
        tools = (self.map_button, self.slider, self.opacity_text, self.zoom_text, self.fit_button)
        taken = sum(tool.sizeHint().width() + GRID for tool in tools if not tool.isHidden())
        fits = width >= scaled(TITLE_WIDTH) + taken + legend.width() + 2 * GRID
        if fits == (self._row.indexOf(legend) >= 0):
            return
        if fits:
            self._rows.removeWidget(legend)
            self._row.insertWidget(1, legend)
        else:
            self._row.removeWidget(legend)
            self._rows.addWidget(legend, 0, Qt.AlignmentFlag.AlignRight)

    def minimumSizeHint(self) -> QSize:
        """The legend may stand below the tools."""
        size = super().minimumSizeHint()
        if self._legend is None or self._row.indexOf(self._legend) < 0:
            return size
        return QSize(max(size.width() - self._legend.width() - GRID, self._legend.width() + GRID), size.height())

    def add_legend(self, legend: MapLegend) -> None:
        """Put the map's legend between the title and the tools."""
        self._legend = legend
        self._row.insertWidget(1, legend)

    def set_opacity(self, opacity: float) -> None:
        """Show the opacity (0 … 1) without asking for a change."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(opacity * 100))
        self._show_opacity(opacity)

    def _show_opacity(self, opacity: float) -> None:
        self.opacity_text.setText(with_percent(f"{opacity * 100:.0f}"))
        self._view.set_opacity(opacity)
        self.opacityShown.emit(opacity)

    @Slot(int)
    def _on_slider_moved(self, percent: int) -> None:
        self._show_opacity(percent / 100)
        self.opacityChanged.emit(percent / 100)

    @Slot(bool)
    def _on_map_toggled(self, visible: bool) -> None:
        self._view.set_map_visible(visible)
        self.mapShown.emit(visible)
        self.slider.setEnabled(visible)

    @Slot()
    def _on_view_changed(self) -> None:
        viewport = self._view.viewport
        self.zoom_text.setText("" if viewport is None else with_percent(f"{viewport.zoom * 100:.0f}"))

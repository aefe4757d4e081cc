"""What the Charts page shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.chart_figures import ChartFigures
from app.domain.chart_span import ChartFilter
from app.domain.defect_heat import DefectHeat


class ChartsState(QObject):
    """Truth of the Charts page."""

    wantedChanged = Signal()
    figuresChanged = Signal()
    heatChanged = Signal()
    stationsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = ChartFilter()
        self._figures: ChartFigures | None = None
        self._heat: DefectHeat | None = None
        self._progress: tuple[int, int] | None = None
        self._stations: tuple[str, ...] = ()

    @property
    def wanted(self) -> ChartFilter:
        """Whose parts are asked for."""
        return self._wanted

    @property
    def figures(self) -> ChartFigures | None:
        """Of what was asked for; None until they are counted."""
        return self._figures

    @property
    def heat(self) -> DefectHeat | None:
        """Where defects lie; None until maps were read, or where no product is chosen."""
        return self._heat

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many maps were read of how many; None while none are."""
        return self._progress

    @property
    def stations(self) -> tuple[str, ...]:
        """All computers that judged."""
        return self._stations

    def set_wanted(self, wanted: ChartFilter) -> None:
        """What was counted for another filter is shown no longer."""
        if wanted != self._wanted:
            self._wanted, self._figures, self._heat, self._progress = wanted, None, None, None
            self.wantedChanged.emit()
            self.figuresChanged.emit()
            self.heatChanged.emit()

    def choose_product(self, product: int | None) -> None:
        self.set_wanted(replace(self._wanted, product=product))

    def set_figures(self, figures: ChartFigures | None) -> None:
        """None: they could not be counted."""
        self._figures = figures
        self.figuresChanged.emit()

    def set_heat(self, heat: DefectHeat | None, progress: tuple[int, int] | None = None) -> None:
        """As far as maps were read."""
        self._heat, self._progress = heat, progress
        self.heatChanged.emit()

    def set_stations(self, stations: tuple[str, ...]) -> None:
        if stations != self._stations:
            self._stations = stations
            self.stationsChanged.emit()

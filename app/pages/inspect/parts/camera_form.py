"""The fields for a camera's settings, bounded by what the camera says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from app.sources.industrial.readings import CameraReadings, Knob, NumberReading
from app.sources.industrial.settings import CameraSettings, Region, WhiteBalance
from app.widgets.look.fonts import font
from app.widgets.look.widgets import GRID, text_label
from app.widgets.number_box import NumberBox

FIELD_WIDTH = 128
NARROW_FIELD_WIDTH = 88
"""Where three stand in a row."""
NAME_WIDTH = 128
_DECIMALS = {Knob.EXPOSURE: 3, Knob.RED: 3, Knob.GREEN: 3, Knob.BLUE: 3}


class CameraForm(QWidget):
    """A tick says that the product wants this value; without one the camera keeps what it has."""

    edited = Signal()

    def __init__(self, readings: CameraReadings, wanted: CameraSettings) -> None:
        super().__init__()
        self.boxes: dict[Knob, NumberBox] = {}
        self.ticks: dict[str, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, GRID // 2)  # the frame of the last field reaches below its row
        self._grid.setVerticalSpacing(GRID)
        self._grid.setHorizontalSpacing(GRID)
        self.formats = QComboBox()
        self.formats.setFont(font())
        self.formats.setAccessibleName(self.tr("Pixel format"))
        self.formats.addItems(list(readings.pixel_formats))
        if readings.pixel_formats:
            self._add_row("pixel_format", self.tr("Pixel format"), [self.formats])
        self._add_numbers("exposure", self.tr("Exposure"), readings, (Knob.EXPOSURE,))
        self._add_numbers("gain", self.tr("Gain"), readings, (Knob.GAIN,))
        if readings.has_gamma:
            self._add_row("gamma", self.tr("Gamma off"), [text_label(self.tr("grey follows the light"), tone="muted")])
        self._add_numbers("white_balance", self.tr("White balance"), readings, (Knob.RED, Knob.GREEN, Knob.BLUE))
        self._add_numbers("frame_rate", self.tr("Frame rate"), readings, (Knob.FRAME_RATE,))
        self._add_numbers("region", self.tr("Image size"), readings, (Knob.WIDTH, Knob.HEIGHT))
        if "region" in self.ticks:
            self._add_numbers("", self.tr("Offset"), readings, (Knob.LEFT, Knob.TOP))
            self.ticks["region"].toggled.connect(self._enable_offsets)
        self._add_numbers("packet_size", self.tr("Packet size"), readings, (Knob.PACKET_SIZE,))
        self.inputs = QComboBox()
        self.inputs.setFont(font())
        self.inputs.setAccessibleName(self.tr("Trigger input"))
        self.inputs.addItems(list(readings.trigger_inputs))
        if readings.trigger_inputs:
            self._add_row("trigger_input", self.tr("Trigger input"), [self.inputs])
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.show_settings(wanted, readings)

    @property
    def settings(self) -> CameraSettings:
        """What the product wants by the fields."""
        return CameraSettings(
            exposure_us=self._kept("exposure", Knob.EXPOSURE, 1000.0),
            gain=self._kept("gain", Knob.GAIN),
            gamma_off=self._is_kept("gamma"),
            white_balance=self._balance() if self._is_kept("white_balance") else None,
            frame_rate=self._kept("frame_rate", Knob.FRAME_RATE),
            region=self._region() if self._is_kept("region") else None,
            packet_size=self._whole(Knob.PACKET_SIZE) if self._is_kept("packet_size") else None,
            pixel_format=self.formats.currentText() if self._is_kept("pixel_format") else None,
            trigger_input=self.inputs.currentText() if self._is_kept("trigger_input") else None,
        )

    def settle(self) -> bool:
        """Take what is typed; False if a field refuses it."""
        refused = [box for box in self.boxes.values() if box.isEnabled() and not box.settle()]
        return not refused

    def show_settings(self, wanted: CameraSettings, readings: CameraReadings) -> None:
        """Tick what the product wants, and show its values; those of the camera everywhere else."""
        kept = {
            "exposure": wanted.exposure_us,
            "gain": wanted.gain,
            "gamma": wanted.gamma_off or None,
            "white_balance": wanted.white_balance,
            "frame_rate": wanted.frame_rate,
            "region": wanted.region,
            "packet_size": wanted.packet_size,
            "pixel_format": wanted.pixel_format,
            "trigger_input": wanted.trigger_input,
        }
        for name, tick in self.ticks.items():
            tick.setChecked(kept[name] is not None)
        wishes = _wishes(wanted)
        for knob, box in self.boxes.items():
            wish = wishes.get(knob)
            box.setValue(readings.numbers[knob].value if wish is None else wish)
        self.formats.setCurrentText(wanted.pixel_format or readings.settings.pixel_format or "")
        if wanted.trigger_input:
            self.inputs.setCurrentText(wanted.trigger_input)

    def show_readings(self, readings: CameraReadings) -> None:
        """Show what the camera has where the product wants nothing."""
        self.show_settings(self.settings, readings)

    def _add_numbers(self, key: str, name: str, readings: CameraReadings, knobs: Sequence[Knob]) -> None:
        there = [knob for knob in knobs if knob in readings.numbers]
        boxes = [
            self._box(knob, f"{name}: {knob}" if len(knobs) > 1 else name, readings.numbers[knob]) for knob in there
        ]
        for box in boxes:
            box.setFixedWidth(NARROW_FIELD_WIDTH if len(boxes) > 2 else FIELD_WIDTH)
        if boxes:
            self._add_row(key, name, boxes)

    def _box(self, knob: Knob, name: str, reading: NumberReading) -> NumberBox:
        decimals = 0 if reading.whole else _DECIMALS.get(knob, 2)
        box = NumberBox(name, reading.lowest, reading.highest, decimals, reading.unit)
        box.valueChanged.connect(self._on_edited)
        self.boxes[knob] = box
        return box

    def _add_row(self, key: str, name: str, fields: Sequence[QWidget]) -> None:
        row = self._grid.rowCount()
        if key:
            tick = QCheckBox(name)
            tick.setFont(font())
            tick.setAccessibleName(self.tr("The product wants: {what}").format(what=name))
            for field in fields:
                field.setEnabled(False)
                tick.toggled.connect(field.setEnabled)
            tick.toggled.connect(self._on_edited)
            self.ticks[key] = tick
            head: QCheckBox | QLabel = tick
        else:
            head = text_label(name)
            for field in fields:
                field.setEnabled(False)
        head.setMinimumWidth(NAME_WIDTH)
        self._grid.addWidget(head, row, 0)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        for field in fields:
            line.addWidget(field)
        line.addStretch(1)
        self._grid.addLayout(line, row, 1)

    @Slot(bool)
    def _enable_offsets(self, enabled: bool) -> None:
        for knob in (Knob.LEFT, Knob.TOP):
            if knob in self.boxes:
                self.boxes[knob].setEnabled(enabled)

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    def _is_kept(self, key: str) -> bool:
        return key in self.ticks and self.ticks[key].isChecked()

    def _kept(self, key: str, knob: Knob, factor: float = 1.0) -> float | None:
        return round(self.boxes[knob].value() * factor, 6) if self._is_kept(key) else None

    def _whole(self, knob: Knob) -> int:
        return round(self.boxes[knob].value()) if knob in self.boxes else 0

    def _region(self) -> Region:
        return Region(*(self._whole(knob) for knob in (Knob.WIDTH, Knob.HEIGHT, Knob.LEFT, Knob.TOP)))

    def _balance(self) -> WhiteBalance:
        colours = (Knob.RED, Knob.GREEN, Knob.BLUE)
        return WhiteBalance(*(self.boxes[knob].value() if knob in self.boxes else None for knob in colours))


def _wishes(wanted: CameraSettings) -> dict[Knob, float]:
    """The numbers that the product wants, in the units of the fields."""
    region, balance = wanted.region, wanted.white_balance
    pairs: list[tuple[Knob, float | None]] = [
        (Knob.EXPOSURE, None if wanted.exposure_us is None else wanted.exposure_us / 1000),
        (Knob.GAIN, wanted.gain),
        (Knob.FRAME_RATE, wanted.frame_rate),
        (Knob.PACKET_SIZE, wanted.packet_size),
    ]
    if region is not None:
        pairs += [(Knob.WIDTH, region.width), (Knob.HEIGHT, region.height)]
        pairs += [(Knob.LEFT, region.left), (Knob.TOP, region.top)]
    if balance is not None:
        pairs += [(Knob.RED, balance.red), (Knob.GREEN, balance.green), (Knob.BLUE, balance.blue)]
    return {knob: value for knob, value in pairs if value is not None}

"""The fields for a camera's settings, bounded by what the camera says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from app.sources.industrial.readings import CameraReadings, Knob, NumberReading
from app.sources.industrial.settings import CameraSettings, Region, WhiteBalance
from app.widgets.formatting import named
from app.widgets.look.fonts import font
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, name_choice, text_label
from app.widgets.number_box import NumberBox

FIELD_WIDTH = 128
NARROW_FIELD_WIDTH = 88
"""Where three stand in a row."""
NAME_WIDTH = 128
Value = TypeVar("Value")
_DECIMALS = {Knob.EXPOSURE: 3, Knob.RED: 3, Knob.GREEN: 3, Knob.BLUE: 3}


class CameraForm(QWidget):
    """A tick says that the product wants this value; without one the camera keeps what it has.

    What the product wants and this camera does not have stands there too: it is kept until somebody takes the tick away.
    """

    edited = Signal()

    def __init__(self, readings: CameraReadings, wanted: CameraSettings) -> None:
        super().__init__()
        self._wanted = wanted
        self.boxes: dict[Knob, NumberBox] = {}
        self.ticks: dict[str, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, GRID // 2)  # the frame of the last field reaches below its row
        self._grid.setVerticalSpacing(GRID)
        self._grid.setHorizontalSpacing(GRID)
        self.formats = QComboBox()
        self.formats.setFont(font())
        name_choice(self.formats, self.tr("Pixel format"))
        self.formats.addItems(_with(readings.pixel_formats, wanted.pixel_format))
        if self.formats.count():
            self._add_row("pixel_format", self.tr("Pixel format"), [self.formats])
        self._add_numbers("exposure", self.tr("Exposure"), readings, (Knob.EXPOSURE,))
        self._add_numbers("gain", self.tr("Gain"), readings, (Knob.GAIN,))
        if readings.has_gamma:
            self._add_row("gamma", self.tr("Gamma off"), [text_label(self.tr("grey follows the light"), tone="muted")])
        self._add_numbers("white_balance", self.tr("White balance"), readings, (Knob.RED, Knob.GREEN, Knob.BLUE))
        self._add_numbers("frame_rate", self.tr("Frame rate"), readings, (Knob.FRAME_RATE,))
        if Knob.WIDTH in readings.numbers and Knob.HEIGHT in readings.numbers:
            self._add_numbers("region", self.tr("Image size"), readings, (Knob.WIDTH, Knob.HEIGHT))
            self._add_numbers("", self.tr("Offset"), readings, (Knob.LEFT, Knob.TOP))
            self.ticks["region"].toggled.connect(self._enable_offsets)
        self._add_numbers("packet_size", self.tr("Packet size"), readings, (Knob.PACKET_SIZE,))
        self.inputs = QComboBox()
        self.inputs.setFont(font())
        name_choice(self.inputs, self.tr("Trigger input"))
        self.inputs.addItems(_with(readings.trigger_inputs, wanted.trigger_input))
        if self.inputs.count():
            self._add_row("trigger_input", self.tr("Trigger input"), [self.inputs])
        self._there = frozenset(self.ticks)
        self._add_absent(wanted)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.show_settings(wanted, readings)

    @property
    def settings(self) -> CameraSettings:
        """What the product wants by the fields."""
        wanted = self._wanted
        return msgspec.structs.replace(
            wanted,
            exposure_us=self._kept("exposure", wanted.exposure_us, lambda: self._number(Knob.EXPOSURE, 1000.0)),
            gain=self._kept("gain", wanted.gain, lambda: self._number(Knob.GAIN)),
            gamma_off=bool(self._kept("gamma", wanted.gamma_off, lambda: True)),
            white_balance=self._kept("white_balance", wanted.white_balance, self._balance),
            frame_rate=self._kept("frame_rate", wanted.frame_rate, lambda: self._number(Knob.FRAME_RATE)),
            region=self._kept("region", wanted.region, self._region),
            packet_size=self._kept("packet_size", wanted.packet_size, lambda: self._whole(Knob.PACKET_SIZE)),
            pixel_format=self._kept("pixel_format", wanted.pixel_format, self.formats.currentText),
            trigger_input=self._kept("trigger_input", wanted.trigger_input, self.inputs.currentText),
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
            self._box(knob, named(name, str(knob)) if len(knobs) > 1 else name, readings.numbers[knob])
            for knob in there
        ]
        for box in boxes:
            box.setFixedWidth(scaled(NARROW_FIELD_WIDTH if len(boxes) > 2 else FIELD_WIDTH))
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
        head.setMinimumWidth(scaled(NAME_WIDTH))
        self._grid.addWidget(head, row, 0)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        for field in fields:
            line.addWidget(field)
        line.addStretch(1)
        self._grid.addLayout(line, row, 1)

    def _add_absent(self, wanted: CameraSettings) -> None:
        rows = (
            ("exposure", self.tr("Exposure"), wanted.exposure_us is not None),
            ("gain", self.tr("Gain"), wanted.gain is not None),
            ("gamma", self.tr("Gamma off"), wanted.gamma_off),
            ("white_balance", self.tr("White balance"), wanted.white_balance is not None),
            ("frame_rate", self.tr("Frame rate"), wanted.frame_rate is not None),
            ("region", self.tr("Image size"), wanted.region is not None),
            ("packet_size", self.tr("Packet size"), wanted.packet_size is not None),
        )
        for key, name, is_wanted in rows:
            if is_wanted and key not in self.ticks:
                self._add_row(key, name, [text_label(self.tr("not on this camera"), tone="muted")])

    @Slot(bool)
    def _enable_offsets(self, enabled: bool) -> None:
        for knob in (Knob.LEFT, Knob.TOP):
            if knob in self.boxes:
                self.boxes[knob].setEnabled(enabled)

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    def _kept(self, key: str, absent: Value | None, read: Callable[[], Value]) -> Value | None:
        """`absent` is what the product wants of a camera that does not have it."""
        if key not in self.ticks or not self.ticks[key].isChecked():
            return None
        return read() if key in self._there else absent

    def _number(self, knob: Knob, factor: float = 1.0) -> float:
        return round(self.boxes[knob].value() * factor, 6)

    def _whole(self, knob: Knob) -> int:
        return round(self.boxes[knob].value()) if knob in self.boxes else 0

    def _region(self) -> Region:
        return Region(*(self._whole(knob) for knob in (Knob.WIDTH, Knob.HEIGHT, Knob.LEFT, Knob.TOP)))

    def _balance(self) -> WhiteBalance:
        wished = self._wanted.white_balance or WhiteBalance()
        colours = ((Knob.RED, wished.red), (Knob.GREEN, wished.green), (Knob.BLUE, wished.blue))
        return WhiteBalance(*(self.boxes[knob].value() if knob in self.boxes else wish for knob, wish in colours))


def _with(offered: Sequence[str], wanted: str | None) -> list[str]:
    """What is wanted and not offered is shown all the same: another in its place would be kept unseen."""
    return list(offered) if wanted is None or wanted in offered else [*offered, wanted]


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

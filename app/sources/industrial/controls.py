"""What can be set on a camera: which of its features hold it, and in which unit people say it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from app.messages.codes import cameras as codes
from app.messages.message import Message
from app.sources.industrial.camera import FeatureRefusedError, OpenedCamera
from app.sources.industrial.feature import Feature
from app.sources.industrial.settings import CameraSettings

RELATIVE_TOLERANCE = 1e-3
"""Cameras round an exposure to what their clock can do."""


class Control(ABC):
    """One thing that the settings of a product may ask for."""

    @abstractmethod
    def wanted(self, settings: CameraSettings) -> bool:
        """True if the settings say anything about it."""

    @abstractmethod
    def apply(self, camera: OpenedCamera, settings: CameraSettings) -> Message | None:
        """Bring the camera there; why it does not go there, or None. Only if it is wanted."""

    @abstractmethod
    def difference(self, camera: OpenedCamera, settings: CameraSettings) -> Message | None:
        """What the camera has instead of what is wanted, or None. Only if it is wanted."""


@dataclass(frozen=True, slots=True)
class NumberControl(Control):
    """A number in one of several features."""

    name: Message
    features: tuple[str, ...]
    """By age: the first one that the camera has is meant."""
    value_of: Callable[[CameraSettings], float | None]
    unit: str = ""
    """Of what people read; empty takes the camera's own."""
    per_unit: float = 1.0
    """How many of the camera's units are one of the people's."""
    before: tuple[tuple[str, bool | str], ...] = ()
    """Switches that must stand like this, where the camera has them."""
    without: float | None = None
    """What a camera is said to have that has no such feature."""
    slack: float = 0.0
    """By how much of its own unit a camera may round."""

    def wanted(self, settings: CameraSettings) -> bool:
        return self.value_of(settings) is not None

    def find(self, camera: OpenedCamera) -> tuple[str, Feature] | None:
        """The feature that holds it and its name; None if the camera has none."""
        for name in self.features:
            feature = camera.feature(name)
            if feature is not None and feature.number is not None:
                return name, feature
        return None

    def apply(self, camera: OpenedCamera, settings: CameraSettings) -> Message | None:
        wanted = self.value_of(settings)
        if wanted is None:
            return None
        for name, value in self.before:
            if camera.feature(name) is not None:
                _try_to_write(camera, name, value)
        found = self.find(camera)
        if found is None:
            return self._absent(wanted)
        name, feature = found
        if _same(feature, wanted, self.slack):
            return None
        try:
            camera.write(name, _fitting(feature, wanted))
        except FeatureRefusedError as error:
            return self._why(feature, wanted, str(error))
        return None

    def difference(self, camera: OpenedCamera, settings: CameraSettings) -> Message | None:
        wanted, found = self.value_of(settings), self.find(camera)
        if wanted is None:
            return None
        if found is None:
            return self._absent(wanted)
        feature = found[1]
        if _same(feature, wanted, self.slack):
            return None
        has = feature.number
        unit = feature.unit
        return codes.SettingDiffers(self.name, self.said(has or 0.0, unit), self.said(wanted, unit))

    def said(self, value: float, camera_unit: str) -> Message:
        """A number as people say it."""
        unit = self.unit or camera_unit
        number = round(value / self.per_unit, 6)
        return codes.Quantity(number, unit) if unit else codes.BareNumber(number)

    def _absent(self, wanted: float) -> Message | None:
        return None if wanted == self.without else codes.SettingAbsent(self.name, self.said(wanted, ""))

    def _why(self, feature: Feature, wanted: float, error: str) -> Message:
        low, high, unit = feature.lowest, feature.highest, feature.unit
        if low is not None and high is not None and not low <= wanted <= high:
            bounds = self.said(low, unit), self.said(high, unit)
            return codes.SettingBeyond(self.name, *bounds, self.said(wanted, unit))
        return codes.SettingRefused(self.name, self.said(wanted, unit), error)


@dataclass(frozen=True, slots=True)
class ChoiceControl(Control):
    """One of the words that a feature offers."""

    name: Message
    feature: str
    value_of: Callable[[CameraSettings], str | None]

    def wanted(self, settings: CameraSettings) -> bool:
        return self.value_of(settings) is not None

    def apply(self, camera: OpenedCamera, settings: CameraSettings) -> Message | None:
        wanted, feature = self.value_of(settings), camera.feature(self.feature)
        if wanted is None or (feature is not None and feature.value == wanted):
            return None
        if feature is None:
            return codes.SettingAbsent(self.name, codes.Word(wanted))
        if feature.choices and wanted not in feature.choices:
            return codes.SettingNotOffered(self.name, codes.Word(wanted), feature.choices)
        try:
            camera.write(self.feature, wanted)
        except FeatureRefusedError as error:
            return codes.SettingRefused(self.name, codes.Word(wanted), str(error))
        return None

    def difference(self, camera: OpenedCamera, settings: CameraSettings) -> Message | None:
        wanted, feature = self.value_of(settings), camera.feature(self.feature)
        if wanted is None or (feature is not None and feature.value == wanted):
            return None
        if feature is None:
            return codes.SettingAbsent(self.name, codes.Word(wanted))
        return codes.SettingDiffers(self.name, codes.Word(str(feature.value)), codes.Word(wanted))


@dataclass(frozen=True, slots=True)
class GammaControl(Control):
    """Gamma off: a camera without gamma is so always."""

    def wanted(self, settings: CameraSettings) -> bool:
        return settings.gamma_off

    def apply(self, camera: OpenedCamera, settings: CameraSettings) -> Message | None:
        if self.difference(camera, settings) is None:
            return None
        try:
            if camera.feature("GammaEnable") is not None:
                camera.write("GammaEnable", False)
            else:
                camera.write("Gamma", 1.0)
        except FeatureRefusedError as error:
            return codes.SettingRefused(codes.Gamma(), codes.SwitchedOff(), str(error))
        return None

    def difference(self, camera: OpenedCamera, settings: CameraSettings) -> Message | None:
        enabled, gamma = camera.feature("GammaEnable"), camera.feature("Gamma")
        if enabled is not None:
            return _gamma_is(codes.SwitchedOn()) if enabled.value else None
        number = None if gamma is None else gamma.number
        return None if number is None or abs(number - 1) < RELATIVE_TOLERANCE else _gamma_is(codes.BareNumber(number))


@dataclass(frozen=True, slots=True)
class ColourControl(Control):
    """The factor of one colour, which the camera shows after the colour was selected."""

    colour: str
    number: NumberControl

    def wanted(self, settings: CameraSettings) -> bool:
        return self.number.wanted(settings)

    def apply(self, camera: OpenedCamera, settings: CameraSettings) -> Message | None:
        _try_to_write(camera, "BalanceWhiteAuto", "Off")
        _try_to_write(camera, "BalanceRatioSelector", self.colour)
        return self.number.apply(camera, settings)

    def difference(self, camera: OpenedCamera, settings: CameraSettings) -> Message | None:
        _try_to_write(camera, "BalanceRatioSelector", self.colour)
        return self.number.difference(camera, settings)


def _gamma_is(has: Message) -> Message:
    return codes.SettingDiffers(codes.Gamma(), has, codes.SwitchedOff())


def _same(feature: Feature, wanted: float, slack: float) -> bool:
    has = feature.number
    if has is None:
        return False
    if isinstance(feature.value, int):
        return has == wanted
    return abs(has - wanted) <= max((feature.step or 0.0) / 2, RELATIVE_TOLERANCE * abs(wanted), slack)


def _fitting(feature: Feature, wanted: float) -> float | int:
    return round(wanted) if isinstance(feature.value, int) and float(wanted).is_integer() else wanted


def _try_to_write(camera: OpenedCamera, name: str, value: bool | str) -> None:
    """Where it does not go, reading back what it is for will tell."""
    try:
        camera.write(name, value)
    except FeatureRefusedError:
        return

"""GenICam cameras through a GenTL producer: the test producer that the genicam package brings."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.messages.codes import cameras as codes
from app.messages.wording.say import say
from app.sources.catalogue import Catalogue
from app.sources.errors import SourceError
from app.sources.genicam.choice import GenicamChoice, genicam_choice
from app.sources.genicam.kind import genicam_kind
from app.sources.genicam.open_producers import OpenProducers
from app.sources.genicam.producers import VARIABLE, known_producers
from app.sources.industrial.settings import CameraSettings, Region
from app.sources.industrial.source import IndustrialSource
from app.sources.kind import DeviceForm, SourceKind
from app.sources.source import SourceFrame
from app.sources.triggerable import CameraTrigger
from tests.support.cameras import producer_file


@pytest.fixture
def kind(monkeypatch: pytest.MonkeyPatch) -> SourceKind:
    monkeypatch.setenv(VARIABLE, str(producer_file().parent))
    return genicam_kind(OpenProducers())


def _open(kind: SourceKind, choice: GenicamChoice) -> IndustrialSource:
    source = kind.open(choice)
    assert isinstance(source, IndustrialSource)
    source.setup()
    return source


def _read(source: IndustrialSource) -> SourceFrame:
    frame = source.read()
    assert frame is not None and frame.image is not None
    return frame


def _found(kind: SourceKind) -> list[str]:
    assert isinstance(kind.form, DeviceForm)
    return [device.serial for device in kind.form.find()]


def test_cameras_are_found_with_maker_and_serial(kind: SourceKind) -> None:
    assert isinstance(kind.form, DeviceForm)
    found = kind.form.find()
    assert [(device.id, device.serial, device.address) for device in found] == [
        ("0", "0", "VikyTL_DEV_red"),
        ("1", "1", "VikyTL_DEV_green"),
        ("2", "2", "VikyTL_DEV_blue"),
    ]
    assert found[0].name == "Machine Vision Games Ltd. Viky"


def test_a_choice_names_a_serial_number_or_a_producer_and_a_serial_number() -> None:
    assert genicam_choice("40#77") == GenicamChoice("40#77")
    assert genicam_choice("/opt/maker/gev.cti#4077") == GenicamChoice("4077", producer="/opt/maker/gev.cti")
    choice = GenicamChoice("4077", CameraSettings(gain=1.5), "/opt/maker/gev.cti")
    assert Catalogue().from_text(Catalogue().to_text(choice) or "") == choice


@pytest.mark.parametrize(("pixel_format", "grey"), [("RGBa8", False), ("Mono8", True)])
def test_pictures_come_in_grey_and_in_colour(kind: SourceKind, pixel_format: str, grey: bool) -> None:
    source = _open(kind, GenicamChoice("1", CameraSettings(pixel_format=pixel_format, frame_rate=20)))
    frames = [_read(source) for _ in range(3)]
    source.close()
    for frame in frames:
        assert frame.image is not None and frame.image.size == (400, 400) and frame.image.grey is grey
        # A ball on white: green, so that the producer's memory was read before it was written again.
        corner, darkest = frame.image.to_rgb()[0, 0], frame.image.to_rgb().min(axis=(0, 1))
        assert (corner == 255).all()
        assert (darkest[1] > darkest[0]) is np.bool_(not grey)


def test_a_camera_without_exposure_says_so_and_one_without_gamma_is_gamma_off(kind: SourceKind) -> None:
    with pytest.raises(SourceError) as caught:
        _open(kind, GenicamChoice("0", CameraSettings(exposure_us=8000, gamma_off=True, region=Region(200, 100))))
    assert "exposure cannot be set on this camera, the product wants 8 ms" in say(caught.value.message)
    assert "gamma" not in say(caught.value.message)


def test_region_follows_the_product(kind: SourceKind) -> None:
    source = _open(kind, GenicamChoice("0", CameraSettings(region=Region(200, 100))))
    frame = _read(source)
    source.close()
    assert frame.image is not None and frame.image.size == (100, 200)


def test_a_second_user_is_told_that_the_camera_is_busy_and_others_stay_usable(kind: SourceKind) -> None:
    first = _open(kind, GenicamChoice("1"))
    with pytest.raises(SourceError) as caught:
        _open(kind, GenicamChoice("1"))
    assert caught.value.message == codes.CameraBusy("GenICam 1")
    assert _found(kind) == ["0", "1", "2"], "looking for cameras closes none"
    second = _open(kind, GenicamChoice("2", producer=str(producer_file())))
    _read(first)
    _read(second)
    first.close()
    _read(second)
    second.close()
    third = _open(kind, GenicamChoice("1"))
    _read(third)
    third.close()


def test_a_camera_without_triggers_is_refused(kind: SourceKind) -> None:
    source = kind.open(GenicamChoice("0"))
    assert isinstance(source, IndustrialSource)
    source.use_trigger(CameraTrigger.SOFTWARE)
    with pytest.raises(SourceError) as caught:
        source.setup()
    assert isinstance(caught.value.message, codes.CameraNotTriggerable)
    again = _open(kind, GenicamChoice("0"))  # it was given back
    again.close()


def test_a_camera_that_is_not_there_and_a_producer_that_is_none_are_said(kind: SourceKind, tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        _open(kind, GenicamChoice("77"))
    assert caught.value.message == codes.OtherCamerasConnected("GenICam 77", ("Viky (0)", "Viky (1)", "Viky (2)"))
    broken = tmp_path / "broken.cti"
    broken.write_bytes(b"no library")
    for path in (broken, tmp_path / "missing.cti"):
        with pytest.raises(SourceError) as caught:
            _open(kind, GenicamChoice("0", producer=str(path)))
        assert isinstance(caught.value.message, codes.ProducerUnusable)


def test_without_a_producer_nothing_is_found_and_the_start_says_what_to_install(
    kind: SourceKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE)
    assert _found(kind) == []
    with pytest.raises(SourceError) as caught:
        _open(kind, GenicamChoice("0"))
    assert caught.value.message == codes.NoProducer()


def test_a_broken_producer_does_not_hide_the_cameras_of_another(
    kind: SourceKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    (tmp_path / "broken.cti").write_bytes(b"no library")
    monkeypatch.setenv(VARIABLE, os.pathsep.join([str(tmp_path), str(producer_file().parent)]))
    assert known_producers(os.environ) == (tmp_path / "broken.cti", producer_file())
    assert _found(kind) == ["0", "1", "2"]

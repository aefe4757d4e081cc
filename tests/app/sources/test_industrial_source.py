"""What becomes of parts when a camera misbehaves: each fault ends in a sentence, and none in a stale or another part's picture."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from app.messages.codes import cameras as codes
from app.messages.codes import sources as source_codes
from app.messages.wording.say import say
from app.sources.errors import SourceError
from app.sources.industrial.camera import BadBuffer, FeatureRefusedError
from app.sources.industrial.feature import Feature
from app.sources.industrial.patience import Patience
from app.sources.industrial.settings import CameraSettings, Region, WhiteBalance
from app.sources.industrial.source import IndustrialSource
from app.sources.source import SourceFrame
from app.sources.triggerable import CameraTrigger
from tests.support.scripted_camera import ScriptedCamera, ScriptedOpener, grey_picture, lost

QUICK = Patience(silence=0.15, answer=0.3, readiness=0.02, busy=0.3, first_retry=0.02, longest_retry=0.05)


def _source(
    *cameras: ScriptedCamera | SourceError,
    settings: CameraSettings | None = None,
    trigger: CameraTrigger = CameraTrigger.FREE,
) -> IndustrialSource:
    source = IndustrialSource(ScriptedOpener(*cameras), settings or CameraSettings(), QUICK)
    source.use_trigger(trigger)
    source.setup()
    return source


def _read(source: IndustrialSource) -> SourceFrame:
    frame = source.read()
    assert frame is not None
    return frame


def _value(frame: SourceFrame) -> int:
    assert frame.image is not None, frame.error
    return int(frame.image.pixels[0, 0])


def _until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_another_camera_in_its_place_is_refused_with_both_numbers() -> None:
    camera = ScriptedCamera(serial="S2")
    with pytest.raises(SourceError) as caught:
        _source(camera)
    assert caught.value.message == codes.CameraSwapped("S1", "Maker Model (S2)")
    assert camera.closed


def test_a_value_that_the_camera_swallows_stops_the_start_and_is_said_in_the_words_of_the_issue() -> None:
    camera = ScriptedCamera(features={"ExposureTime": Feature(12_000.0, True, 10.0, 100_000.0, None, "us")})
    camera.stubborn.add("ExposureTime")
    with pytest.raises(SourceError) as caught:
        _source(camera, settings=CameraSettings(exposure_us=8000))
    assert "exposure is 12 ms, the product wants 8 ms" in say(caught.value.message)
    assert camera.starts == 0 and camera.closed


def test_a_camera_that_was_set_otherwise_is_set_and_the_run_starts() -> None:
    camera = ScriptedCamera(features={"ExposureTime": Feature(12_000.0, True, 10.0, 100_000.0, None, "us")})
    _source(camera, settings=CameraSettings(exposure_us=8000)).close()
    assert camera.features["ExposureTime"].value == 8000


def test_what_the_product_does_not_say_is_not_touched() -> None:
    camera = ScriptedCamera()
    _source(camera).close()
    assert camera.written == []


def test_white_balance_is_set_colour_by_colour_with_the_automatic_off() -> None:
    camera = ScriptedCamera(
        features={
            "BalanceWhiteAuto": Feature("Continuous", True, choices=("Off", "Continuous")),
            "BalanceRatioSelector": Feature("Green", True, choices=("Red", "Green", "Blue")),
            "BalanceRatio": Feature(1.0, True, 0.0, 16.0, None, ""),
        }
    )
    # One value for all colours here: the last one written is read back for the first.
    with pytest.raises(SourceError) as caught:
        _source(camera, settings=CameraSettings(white_balance=WhiteBalance(red=1.5, blue=2.5)))
    looked_at = [("BalanceRatioSelector", "Red"), ("BalanceRatioSelector", "Blue")]
    assert camera.written == [
        *looked_at,
        ("BalanceWhiteAuto", "Off"),
        ("BalanceRatioSelector", "Red"),
        ("BalanceRatio", 1.5),
        ("BalanceWhiteAuto", "Off"),
        ("BalanceRatioSelector", "Blue"),
        ("BalanceRatio", 2.5),
        *looked_at,
    ]
    assert "white balance (red) is 2.5, the product wants 1.5" in say(caught.value.message)


def test_a_format_that_nobody_understands_is_said_before_the_run() -> None:
    camera = ScriptedCamera(features={"PixelFormat": Feature("Coord3D_ABC32f", True)})
    with pytest.raises(SourceError) as caught:
        _source(camera)
    assert caught.value.message == codes.PixelFormatUnknown("Coord3D_ABC32f")


def test_a_busy_camera_is_tried_again_in_mid_run_and_its_reason_is_said() -> None:
    first, second = ScriptedCamera(), ScriptedCamera()
    busy = SourceError(codes.CameraBusy("Scripted S1"))
    source = _source(first, busy, busy, busy, second)
    first.answers.put(grey_picture(1))
    assert _value(_read(source)) == 1
    seen: list[str] = []
    watching = threading.Event()

    def watch() -> None:
        while not watching.wait(0.005):
            seen.append(say(source.status) + ("" if source.delivering else " (old)"))

    watcher = threading.Thread(target=watch)
    watcher.start()
    first.answers.put(lost())
    second.answers.put(grey_picture(2))
    assert _value(_read(source)) == 2
    watching.set()
    watcher.join()
    assert first.closed
    assert any("is used by another program" in text and text.endswith("(old)") for text in seen)
    assert source.delivering


def test_after_a_loss_the_settings_are_checked_again_and_a_camera_that_lost_them_gives_no_picture() -> None:
    first, forgetful, second = ScriptedCamera(), ScriptedCamera(), ScriptedCamera()
    forgetful.stubborn.add("ExposureTime")
    source = _source(first, forgetful, second, settings=CameraSettings(exposure_us=8000))
    first.answers.put(lost())
    forgetful.answers.put(grey_picture(66))
    second.answers.put(grey_picture(2))
    assert _value(_read(source)) == 2
    assert second.features["ExposureTime"].value == 8000


def test_a_camera_that_the_run_before_still_closes_is_waited_for() -> None:
    busy, camera = SourceError(codes.CameraBusy("Scripted S1")), ScriptedCamera()
    source = _source(busy, busy, camera)
    camera.answers.put(grey_picture(7))
    assert _value(_read(source)) == 7


def test_a_size_that_changes_is_followed_and_said() -> None:
    camera = ScriptedCamera()
    source = _source(camera)
    camera.answers.put(grey_picture(width=64, height=48))
    camera.answers.put(grey_picture(width=32, height=40))
    _read(source)
    frame = _read(source)
    assert frame.image is not None and frame.image.size == (40, 32)
    assert source.status == codes.PictureSizeChanged(32, 40, 64, 48)


def test_a_picture_that_has_not_the_products_size_is_not_judged() -> None:
    camera = ScriptedCamera(features={"Width": Feature(64, True, 1, 99, 1), "Height": Feature(48, True, 1, 99, 1)})
    source = _source(camera, settings=CameraSettings(region=Region(64, 48)))
    camera.answers.put(grey_picture(width=32, height=40))
    assert _read(source).error == codes.PictureSizeDiffers(32, 40, 64, 48)


def test_damaged_pictures_of_a_free_camera_are_counted_said_and_never_delivered() -> None:
    camera = ScriptedCamera()
    source = _source(camera)
    for answer in (BadBuffer("packets"), BadBuffer("packets"), grey_picture(7)):
        camera.answers.put(answer)
    assert _value(_read(source)) == 7
    assert source.status == codes.ConnectedSomeDamaged(2)
    assert source.shortfall == codes.DamagedInRun(2)


def test_of_a_camera_that_sends_nothing_the_old_picture_is_said_to_be_old_and_it_is_opened_anew() -> None:
    first, second = ScriptedCamera(), ScriptedCamera()
    source = _source(first, second)
    reading: list[SourceFrame] = []
    first.answers.put(grey_picture(1))
    reader = threading.Thread(target=lambda: reading.extend((_read(source), _read(source))))
    reader.start()
    _until(lambda: not source.delivering)
    assert isinstance(source.status, codes.NoPictureSince)
    second.answers.put(grey_picture(2))
    reader.join(5)
    assert [_value(frame) for frame in reading] == [1, 2] and first.closed and source.delivering


def test_of_a_camera_that_sends_only_damaged_pictures_the_old_picture_is_said_to_be_old() -> None:
    camera = ScriptedCamera()
    source = _source(camera)
    reader = threading.Thread(target=source.read)
    reader.start()
    end = time.monotonic() + 0.3
    while time.monotonic() < end:
        camera.answers.put(BadBuffer("packets"))
        time.sleep(0.02)
    assert not source.delivering and isinstance(source.status, codes.OnlyDamaged)
    source.stop()
    reader.join(5)
    assert not reader.is_alive()


def test_a_triggered_camera_may_be_silent() -> None:
    camera = ScriptedCamera()
    source = _source(camera, trigger=CameraTrigger.HARDWARE)
    reader = threading.Thread(target=source.read)
    reader.start()
    time.sleep(0.3)
    assert source.delivering and source.status == source_codes.Connected() and not source.may_drop
    source.stop()
    reader.join(5)


def test_a_hardware_trigger_keeps_the_input_that_was_chosen_on_the_camera_unless_the_product_says_one() -> None:
    for wanted, expected in ((None, "Line2"), ("Line1", "Line1")):
        camera = ScriptedCamera()
        _source(camera, settings=CameraSettings(trigger_input=wanted), trigger=CameraTrigger.HARDWARE).close()
        assert camera.features["TriggerSource"].value == expected
        assert camera.features["TriggerMode"].value == "On"


def test_a_camera_that_cannot_be_triggered_is_refused() -> None:
    camera = ScriptedCamera()
    del camera.features["TriggerSource"]
    with pytest.raises(SourceError) as caught:
        _source(camera, trigger=CameraTrigger.SOFTWARE)
    assert caught.value.message == codes.CameraNotTriggerable("Scripted S1", "no TriggerSource")


def test_a_camera_that_is_not_triggered_by_the_program_takes_no_picture_on_demand() -> None:
    for trigger in (CameraTrigger.FREE, CameraTrigger.HARDWARE):
        source = _source(ScriptedCamera(), trigger=trigger)
        with pytest.raises(SourceError) as caught:
            source.fire()
        assert caught.value.message == codes.NotSetForTriggers("Scripted S1") and len(source._parts) == 0


def test_a_trigger_without_a_picture_is_a_part_with_a_reason_and_a_late_picture_is_not_taken_for_the_next() -> None:
    camera = ScriptedCamera()
    source = _source(camera, trigger=CameraTrigger.SOFTWARE)
    source.fire()
    camera_stop = camera.stop

    def stop_with_the_late_picture() -> None:
        camera.answers.put(grey_picture(66))  # it arrives at the very moment when the camera is started anew
        camera_stop()

    camera.stop = stop_with_the_late_picture  # type: ignore[method-assign]
    assert _read(source).error == codes.NoPictureAfterTrigger(pytest.approx(0.3 + 0.005))
    assert camera.starts == 2
    source.fire()
    camera.answers.put(grey_picture(2))
    assert _value(_read(source)) == 2 and len(source._parts) == 0


def test_a_picture_that_comes_although_the_command_failed_is_its_own_parts_and_not_the_next_ones() -> None:
    camera = ScriptedCamera()

    def fire_and_say_that_it_failed() -> None:
        raise FeatureRefusedError("time-out")

    source = _source(camera, trigger=CameraTrigger.SOFTWARE)
    camera.on_fire = fire_and_say_that_it_failed
    source.fire()
    camera.answers.put(grey_picture(1))
    assert _value(_read(source)) == 1
    camera.on_fire = lambda: None
    source.fire()
    camera.answers.put(grey_picture(2))
    assert _value(_read(source)) == 2 and len(source._parts) == 0


def test_a_command_that_failed_and_brought_no_picture_is_said_in_the_words_of_the_driver() -> None:
    camera = ScriptedCamera()

    def refuse() -> None:
        raise FeatureRefusedError("not writable")

    source = _source(camera, trigger=CameraTrigger.SOFTWARE)
    camera.on_fire = refuse
    source.fire()
    assert _read(source).error == codes.TriggerNotTaken("not writable") and camera.starts == 2


def test_a_picture_of_a_command_that_was_under_way_for_too_long_is_not_judged() -> None:
    camera = ScriptedCamera()
    source = _source(camera, trigger=CameraTrigger.SOFTWARE)
    camera.on_fire = lambda: time.sleep(QUICK.command + 0.05)
    source.fire()
    camera.answers.put(grey_picture(1))
    error = _read(source).error
    assert isinstance(error, codes.TriggeredTooLate) and error.milliseconds >= 1000 * QUICK.command


def test_while_the_camera_is_started_anew_a_part_is_not_waited_for_and_has_its_reason() -> None:
    camera = ScriptedCamera()
    source = _source(camera, trigger=CameraTrigger.SOFTWARE)
    with source._using_camera:
        source.fire()
    assert _read(source).error == codes.TriggeredTooSoon() and camera.fired == 0


def test_a_second_trigger_in_vain_means_that_the_camera_is_lost() -> None:
    first, second = ScriptedCamera(), ScriptedCamera()
    source = _source(first, second, trigger=CameraTrigger.SOFTWARE)
    source.fire()
    assert isinstance(_read(source).error, codes.NoPictureAfterTrigger)
    source.fire()
    assert _read(source).error == codes.LostBeforePicture()
    with pytest.raises(SourceError):
        source.fire()
    reader = threading.Thread(target=source.read)
    reader.start()
    _until(lambda: source.delivering)
    source.fire()
    second.answers.put(grey_picture(5))
    reader.join(5)
    assert second.fired == 1


def test_a_trigger_that_comes_too_soon_is_a_part_of_its_own_in_its_order() -> None:
    camera = ScriptedCamera()
    source = _source(camera, trigger=CameraTrigger.SOFTWARE)
    source.fire()
    source.fire()
    camera.answers.put(grey_picture(1))
    assert camera.fired == 1
    assert _value(_read(source)) == 1
    assert _read(source).error == codes.TriggeredTooSoon()


def test_the_picture_after_one_that_was_lost_goes_to_its_own_part() -> None:
    camera = ScriptedCamera()
    source = _source(camera, trigger=CameraTrigger.SOFTWARE)
    source.fire()
    camera.answers.put(grey_picture(1, number=1))
    assert _value(_read(source)) == 1
    source._parts.add(time.monotonic())  # a part whose picture, number 2, never came
    source._parts.add(time.monotonic())
    camera.answers.put(grey_picture(3, number=3))
    assert _read(source).error == codes.PictureLost()
    assert _value(_read(source)) == 3


def test_a_damaged_picture_is_its_part_and_a_picture_that_nobody_asked_for_is_none() -> None:
    camera = ScriptedCamera()
    source = _source(camera, trigger=CameraTrigger.SOFTWARE)
    source.fire()
    camera.answers.put(BadBuffer("3 packets are missing"))
    assert _read(source).error == codes.PictureDamaged("3 packets are missing")
    camera.answers.put(grey_picture(9))
    assert _read(source).error == codes.PictureWithoutTrigger()


def test_pictures_that_a_light_barrier_asked_for_and_that_are_missing_in_the_count_are_parts() -> None:
    camera = ScriptedCamera()
    source = _source(camera, trigger=CameraTrigger.HARDWARE)
    camera.answers.put(grey_picture(1, number=65534))
    camera.answers.put(BadBuffer("packets", 65535))
    camera.answers.put(grey_picture(3, number=1))  # 16 bits are used up
    camera.answers.put(grey_picture(6, number=4))
    errors = [_read(source).error for _ in range(6)]
    assert errors == [None, codes.PictureDamaged("packets"), None, codes.PictureLost(), codes.PictureLost(), None]


def test_a_stopped_source_ends() -> None:
    source = _source(ScriptedCamera())
    source.stop()
    assert source.read() is None and source.read() is None
    source.close()
    source.close()


def test_a_camera_that_was_opened_again_shows_something_new_only_with_its_first_picture() -> None:
    first, second = ScriptedCamera(), ScriptedCamera()
    source = _source(first, second)
    first.answers.put(lost())
    reader = threading.Thread(target=source.read)
    reader.start()
    _until(lambda: first.closed and source._camera is not None)
    assert not source.delivering, "what is on show is of before the loss"
    second.answers.put(grey_picture(2))
    reader.join(5)
    assert source.delivering

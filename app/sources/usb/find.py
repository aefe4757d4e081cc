"""Which cameras the system knows. None is opened for being found."""

from __future__ import annotations

from pathlib import Path

from app.sources.kind import FoundDevice

V4L2_FOLDER = Path("/sys/class/video4linux")
LASTING_NAMES = Path("/dev/v4l/by-id")


def find_usb_cameras(folder: Path = V4L2_FOLDER, lasting_names: Path = LASTING_NAMES) -> tuple[FoundDevice, ...]:
    """Video devices with their names, by number; empty where the system does not tell (then a number can be typed).

    A camera has several devices, of which only the one with index 0 delivers pictures.
    """
    by_number = {number: name for name, number in _lasting(lasting_names)}
    found: list[tuple[int, FoundDevice]] = []
    for entry in folder.glob("video*") if folder.is_dir() else ():
        number = entry.name.removeprefix("video")
        if not number.isdecimal() or _text(entry / "index") not in ("", "0"):
            continue
        name = _text(entry / "name") or entry.name
        found.append((int(number), FoundDevice(by_number.get(int(number), number), name, *_serial_and_place(entry))))
    return tuple(device for _, device in sorted(found, key=lambda item: item[0]))


def number_of_camera(device: str, lasting_names: Path = LASTING_NAMES) -> int | None:
    """The system's number of a camera today, by its lasting name; None if it is not connected."""
    return dict(_lasting(lasting_names)).get(device)


def _lasting(folder: Path) -> list[tuple[str, int]]:
    """Lasting names with numbers. Of two names of one device the first counts."""
    found: list[tuple[str, int]] = []
    try:
        links = sorted(folder.iterdir(), reverse=True)
    except OSError:
        return []
    for link in links:
        number = link.resolve().name.removeprefix("video")
        if number.isdecimal():
            found.append((link.name, int(number)))
    return found


def _serial_and_place(entry: Path) -> tuple[str, str]:
    """Of the USB device that a video device belongs to: what its maker numbered it, and where it is plugged in ("1-4.2")."""
    device = (entry / "device").resolve()
    for above in (device, *list(device.parents)[:3]):
        if (above / "idVendor").is_file():
            return _text(above / "serial"), above.name
    return "", ""


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""

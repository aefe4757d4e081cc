"""Which cameras the system knows, without opening any."""

from __future__ import annotations

from pathlib import Path

from app.sources.kind import FoundDevice

V4L2_FOLDER = Path("/sys/class/video4linux")


def find_usb_cameras(folder: Path = V4L2_FOLDER) -> tuple[FoundDevice, ...]:
    """Video devices with their names, by number; empty where the system does not tell (then a number can be typed).

    A camera has several devices, of which only the one with index 0 delivers pictures.
    """
    found: list[FoundDevice] = []
    for entry in folder.glob("video*") if folder.is_dir() else ():
        number = entry.name.removeprefix("video")
        if number.isdecimal() and _text(entry / "index") in ("", "0"):
            found.append(FoundDevice(number, _text(entry / "name") or entry.name))
    return tuple(sorted(found, key=lambda device: int(device.id)))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""

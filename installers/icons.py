"""Makes the pictures for Windows and macOS from the program's drawing: `python -m installers.icons`."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from onenip_core.atomic_files import write_bytes_atomic

HERE = Path(__file__).parent
DRAWING = HERE / "linux" / "onenip-inspector.svg"
ICO = HERE / "windows" / "onenip-inspector.ico"
SIDE = HERE / "windows" / "side.bmp"
ICNS = HERE / "macos" / "onenip-inspector.icns"
_SIDE_SIZE, _SIDE_COLOUR, _SIDE_ICON = (164, 314), "#16305f", 96
_ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def ico_of(drawing: Path) -> bytes:
    """An .ico with a picture (PNG) for each size, which Windows has read since Vista."""
    pictures = [picture_of(drawing, size) for size in _ICO_SIZES]
    header = struct.pack("<HHH", 0, 1, len(pictures))
    entries, offset = b"", len(header) + 16 * len(pictures)
    for size, picture in zip(_ICO_SIZES, pictures, strict=True):
        # 256 is written as 0: the field has one byte.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return header + entries + b"".join(pictures)


def side_of(drawing: Path) -> bytes:
    """The picture beside the last page of NSIS, as a .bmp with 256 colours."""
    width, height = _SIDE_SIZE
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(_SIDE_COLOUR))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = (width - _SIDE_ICON) / 2
    QSvgRenderer(str(drawing)).render(painter, QRectF(left, left, _SIDE_ICON, _SIDE_ICON))
    painter.end()
    return _encoded(image.convertToFormat(QImage.Format.Format_Indexed8), "BMP")


def icns_of(drawing: Path) -> bytes:
    """An .icns with a picture (PNG) for each size."""
    parts = []
    for kind, size in _ICNS_KINDS.items():
        picture = picture_of(drawing, size)
        parts.append(kind + struct.pack(">I", len(picture) + 8) + picture)
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def picture_of(drawing: Path, size: int) -> bytes:
    """The drawing as a PNG of `size` by `size` pixels on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    return _encoded(image, "PNG")


def _encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]  # its types say bytes, which it refuses
    return bytes(buffer.data().data())


def main() -> int:
    """Write all of them."""
    write_bytes_atomic(ICO, ico_of(DRAWING))
    write_bytes_atomic(ICNS, icns_of(DRAWING))
    write_bytes_atomic(SIDE, side_of(DRAWING))
    sys.stdout.write(f"{ICO}\n{ICNS}\n{SIDE}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

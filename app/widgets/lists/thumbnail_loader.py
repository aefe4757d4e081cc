"""Small pictures of image files, read in the background."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

CACHE_LENGTH = 2000


class _Delivery(QObject):
    """Carries pictures from the pool's threads to the window's."""

    imageRead = Signal(str, QImage)


class _ReadTask(QRunnable):
    def __init__(self, path: Path, size: int, delivery: _Delivery) -> None:
        super().__init__()
        self._path, self._size, self._delivery = path, size, delivery

    def run(self) -> None:
        """Read the picture no larger than needed; a null image says that it can't be read."""
        reader = QImageReader(str(self._path))
        reader.setAutoTransform(True)
        full = reader.size()
        if full.isValid():
            reader.setScaledSize(full.scaled(QSize(self._size, self._size), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        self._delivery.imageRead.emit(str(self._path), image)


class ThumbnailLoader(QObject):
    """Ask with `thumbnail`; what is not there yet is announced by `thumbnailReady`."""

    thumbnailReady = Signal(Path)

    def __init__(self, size: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._images: OrderedDict[Path, QImage] = OrderedDict()
        self._pending: set[Path] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._delivery = _Delivery()
        self._delivery.imageRead.connect(self._on_image_read)

    def thumbnail(self, path: Path) -> QImage | None:
        """The picture, at most `size` pixels; None until it is read; a null image if it can't be read."""
        if path in self._images:
            self._images.move_to_end(path)
            return self._images[path]
        if path not in self._pending:
            self._pending.add(path)
            self._pool.start(_ReadTask(path, self._size, self._delivery))
        return None

    def forget_pending(self) -> None:
        """Drop what was asked for but not begun, for example when another product is shown."""
        self._pool.clear()
        self._pending.clear()

    @Slot(str, QImage)
    def _on_image_read(self, name: str, image: QImage) -> None:
        path = Path(name)
        self._pending.discard(path)
        self._images[path] = image
        while len(self._images) > CACHE_LENGTH:
            self._images.popitem(last=False)
        self.thumbnailReady.emit(path)

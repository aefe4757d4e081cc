"""What the network finds of some pseudo-anomalies while it learns."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.messages.wording.lists import listed
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import scaled
from app.widgets.screen_reader.roles import set_role
from onenip_core.progress import LivePicture

SIDE, GAP, HEAD = 72, 6, 18
"""Pixels: of a picture, between two, of the line above them."""
LEAST_SIDE = 40
_NO_PICTURE = QImage()


@dataclass(frozen=True, slots=True)
class _Row:
    product: str
    images: tuple[QImage, ...]


class LivePictures(QWidget):
    """A row for each pseudo-anomaly, as many as there is room for; hidden while there are none."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        set_role(self, QAccessible.Role.Graphic)
        self._appearance = appearance
        self._told: tuple[LivePicture, ...] = ()
        self._rows: tuple[_Row, ...] = ()
        self._heads = self.tr("Damaged"), self.tr("Prompt"), self.tr("Found now")
        self._step = max(scaled(SIDE), *map(QFontMetrics(font(SIZE_SMALL)).horizontalAdvance, self._heads)) + GAP
        """Pixels from column to column: a word above them may be wider than they are."""
        self.setFixedWidth(len(self._heads) * self._step - GAP)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("What is found of artificial defects now"))
        self.setToolTip(
            self.tr(
                "Artificial defects on good parts, the good part that guides, and what is found of them now. They are the same "
                "throughout a training; what is bright should come to fill the outline."
            )
        )
        self.hide()
        appearance.changed.connect(self._on_appearance_changed)

    @property
    def rows(self) -> int:
        """Pseudo-anomalies that are known."""
        return len(self._rows)

    def show_pictures(self, pictures: tuple[LivePicture, ...]) -> None:
        """Show these instead of the last ones; what cannot be decoded stays empty."""
        if pictures is self._told:
            return
        self._told = pictures
        self._rows = tuple(
            _Row(each.product, tuple(_decoded(data) for data in (each.damaged, each.prompt, each.found)))
            for each in pictures
        )
        self.setAccessibleDescription(listed(row.product for row in self._rows))
        self.setVisible(bool(self._rows))
        self.update()

    def sizeHint(self) -> QSize:
        """Two rows."""
        return QSize(self.width(), scaled(HEAD + 2 * SIDE) + GAP)

    def minimumSizeHint(self) -> QSize:
        """One small row."""
        return QSize(self.width(), scaled(HEAD) + LEAST_SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As many rows as fit, each whole."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(font(SIZE_SMALL))
        painter.setPen(QColor(self._appearance.palette.muted))
        # Two rows where that is possible at all: one tells little.
        head = scaled(HEAD)
        side = min(scaled(SIDE), max(LEAST_SIDE, (self.height() - head - GAP) / 2), self.height() - head)
        for column, text in enumerate(self._heads):
            area = QRectF(column * self._step, 0, self._step - GAP, head)
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
        top = float(head)
        for row in self._rows:
            if top + side > self.height():
                break
            for column, image in enumerate(row.images):
                painter.drawImage(QRectF(column * self._step, top, side, side), image)
            top += side + GAP
        painter.end()

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.update()


def _decoded(data: bytes) -> QImage:
    # OpenCV decodes JPEG wherever the program runs; Qt needs a plug-in for it.
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) if data else None
    if pixels is None:
        return _NO_PICTURE
    rgb = np.ascontiguousarray(pixels[..., ::-1])
    height, width = rgb.shape[:2]
    return QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()

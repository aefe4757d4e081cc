"""What this program is: edition, version, licence, and what it is made of."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from app.domain.edition import Edition
from app.messages.wording.numbers import format_number
from app.operations.diagnosis.this_computer import ThisComputer
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.text_size import text_percent
from app.widgets.look.widgets import GRID, action_button, heading, text_label
from onenip_core import __version__

_PYTHON = "Python"
MOST_FOR_TWO_COLUMNS = 150
"""Percent of the text size."""
_EVERYWHERE = ("PySide6-Essentials", "openvino", "onnxruntime", "opencv-python-headless", "numpy")
_TO_TRAIN = ("torch", "timm")


class AboutCard(QFrame):
    """A card at the end of the Settings page."""

    computerWanted = Signal()
    """Somebody looks, and nobody has said yet what this computer is."""

    def __init__(self, edition: Edition, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Card")
        self._numbers: dict[str, QLabel] = {}
        self.notices_button = action_button(appearance, self.tr("Open the notices"), "folder-open")
        self.licences_button = action_button(appearance, self.tr("Licences…"), "info")
        self.copy_button = action_button(appearance, self.tr("Copy diagnosis"), "copy")
        self.save_button = action_button(appearance, self.tr("Save diagnosis file…"), "download")
        self.computer = text_label("", SIZE_SMALL, wrap=True)
        self.computer.setAccessibleName(self.tr("This computer"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        words = {Edition.STATION: self.tr("Station edition"), Edition.WORKSTATION: self.tr("Workstation edition")}
        self.edition = text_label(
            self.tr("{edition} · version {version}").format(edition=words[edition], version=__version__),
            weight=QFont.Weight.DemiBold,
        )
        what = self.tr("Inspects with models that were trained on a workstation, which come in model files (.onenip).")
        if edition.trains:
            what = self.tr("Trains models, inspects with them, and writes model files (.onenip) for stations.")
        layout.addWidget(heading("OneNIP Inspector"))
        layout.addWidget(self.edition)
        layout.addWidget(text_label(what, tone="muted", wrap=True))
        layout.addWidget(
            text_label(
                self.tr(
                    "One model for many products, taught from pictures of good parts. After the paper “Learning to Detect "
                    "Multi-class Anomalies with Just One Normal Image Prompt” (Gao, ECCV 2024). Apache License 2.0."
                ),
                tone="muted",
                wrap=True,
            )
        )
        layout.addSpacing(GRID)
        layout.addLayout(self._versions(_EVERYWHERE + (_TO_TRAIN if edition.trains else ())))
        layout.addWidget(self.computer)
        layout.addSpacing(GRID)
        layout.addLayout(self._diagnosis())
        layout.addSpacing(GRID)
        notices = text_label(
            self.tr(
                "Typeface: Inter (SIL Open Font License 1.1). Icons: Lucide (ISC). Qt through PySide6 (LGPL 3). The "
                "licences of third-party components are in the folder “notices” beside the installed program."
            ),
            SIZE_SMALL,
            tone="muted",
            wrap=True,
        )
        row = SideBySide()
        row.setSpacing(2 * GRID)
        row.addWidget(notices, 1)
        for button in (self.licences_button, self.notices_button):
            row.addWidget(button)
        layout.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Only who looks waits for the versions: each is read from a file."""
        super().showEvent(event)
        for name, label in self._numbers.items():
            if not label.text():
                label.setText(platform.python_version() if name == _PYTHON else _package_version(name))
        if not self.computer.text():
            self.computerWanted.emit()

    def show_computer(self, computer: ThisComputer, device: str) -> None:
        """Say what this computer is; `device` is what computes here."""
        said = self.tr("{processor}, {cores} cores · {memory} GB of memory · {system}")
        if device:
            said = self.tr("{processor}, {cores} cores · {memory} GB of memory · computes on {device} · {system}")
        self.computer.setText(
            said.format(
                processor=computer.processor,
                cores=computer.cores,
                memory=format_number(computer.memory_bytes / 1e9, ".0f"),
                device=device,
                system=computer.system,
            )
        )

    def _diagnosis(self) -> SideBySide:
        what = text_label(
            self.tr(
                "If something goes wrong: versions, this computer, settings without names and the log files help others to "
                "find it. You can read first what is in the file, and send it yourself."
            ),
            SIZE_SMALL,
            tone="muted",
            wrap=True,
        )
        row = SideBySide()
        row.setSpacing(2 * GRID)
        row.addWidget(what, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.save_button)
        return row

    def _versions(self, packages: tuple[str, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(4)
        columns = 2 if text_percent() <= MOST_FOR_TWO_COLUMNS else 1
        for number, name in enumerate((_PYTHON, *packages)):
            place = number // columns, 2 * (number % columns)
            grid.addWidget(text_label(name, SIZE_SMALL, tone="muted"), *place)
            self._numbers[name] = text_label("", SIZE_SMALL, QFont.Weight.Medium)
            grid.addWidget(self._numbers[name], place[0], place[1] + 1)
        grid.setColumnStretch(4, 1)
        return grid


def _package_version(name: str) -> str:
    """Installed programs may lack the metadata of packages."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "–"

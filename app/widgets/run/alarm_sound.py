"""A sound that calls a person until an alarm is acknowledged."""

from __future__ import annotations

import math
import shutil
import struct
import sys
import wave
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, QTimer, Slot
from PySide6.QtWidgets import QApplication

PERIOD_MS = 3000
RATE_HZ = 22_050
TONES_HZ = (880, 660)
TONE_S = 0.25
_PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
"""Programs of Linux and macOS that play a file. Qt's own sound is in its Addons, which are not shipped."""


class AlarmSound(QObject):
    """Two tones every few seconds. Where the system has nothing that plays them it beeps, which some computers do not hear."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: QTemporaryDir | None = None
        self._timer = QTimer(self, interval=PERIOD_MS)
        self._timer.timeout.connect(self._sound)

    @property
    def sounding(self) -> bool:
        """True until `stop`."""
        return self._timer.isActive()

    def start(self) -> None:
        """Call, and call again."""
        if not self.sounding:
            self._timer.start()
            self._sound()

    def stop(self) -> None:
        """Somebody has come."""
        self._timer.stop()

    @Slot()
    def _sound(self) -> None:
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(self._file()), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
            return
        player = next((path for name in _PLAYERS if (path := shutil.which(name))), None)
        if player is None or not QProcess.startDetached(player, [str(self._file())])[0]:
            QApplication.beep()

    def _file(self) -> Path:
        if self._folder is None:
            self._folder = QTemporaryDir()
            write_tones(Path(self._folder.path()) / "alarm.wav")
        return Path(self._folder.path()) / "alarm.wav"


def write_tones(path: Path) -> None:
    """A WAV file with the tones one after the other, 16 bits, mono; each rises and falls softly, so that nothing clicks."""
    count = int(RATE_HZ * TONE_S)
    samples = [
        round(20_000 * math.sin(math.pi * at / count) * math.sin(2 * math.pi * tone * at / RATE_HZ))
        for tone in TONES_HZ
        for at in range(count)
    ]
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))

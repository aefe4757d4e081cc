"""Asks a person where the images come from."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMenu, QWidget

from app.widgets.file_drop import VIDEO_SUFFIXES, dialog_filter, is_image, is_video
from app.widgets.look.appearance import Appearance
from app.widgets.text_dialog import TextDialog

STREAM_SCHEMES = ("rtsp", "http", "https")


class SourceChooser(QObject):
    """Opens the right dialog for each kind of source and says what was chosen."""

    folderChosen = Signal(Path)
    videoChosen = Signal(Path)
    streamChosen = Signal(str)
    cameraChosen = Signal(int)

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._window = window

    def fill_menu(self, menu: QMenu) -> None:
        """Add one entry for each kind of source."""
        menu.addAction(self.tr("Folder…"), "Ctrl+O", self.ask_folder)
        menu.addAction(self.tr("Video file…"), self.ask_video)
        menu.addAction(self.tr("Camera…"), self.ask_camera)
        menu.addAction(self.tr("Stream address…"), self.ask_stream)

    @Slot()
    def ask_folder(self) -> None:
        """A folder of images."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Inspect the images of a folder"))
        if folder:
            self.folderChosen.emit(Path(folder))

    @Slot()
    def ask_video(self) -> None:
        """A video file."""
        name_filter = dialog_filter(self.tr("Videos"), VIDEO_SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Inspect a video"), "", name_filter)
        if name:
            self.videoChosen.emit(Path(name))

    @Slot()
    def ask_camera(self) -> None:
        """A camera of this computer, by number."""
        number, accepted = QInputDialog.getInt(
            self._window, self.tr("Camera"), self.tr("Number of the camera (the first one is 0)"), 0, 0, 63
        )
        if accepted:
            self.cameraChosen.emit(number)

    @Slot()
    def ask_stream(self) -> None:
        """The address of a network camera."""
        dialog = TextDialog(
            self._appearance,
            self.tr("Stream address"),
            self.tr("The address of a network camera or of an image stream."),
            "rtsp://192.168.0.20:554/stream1",
            self.tr("Start"),
            self.stream_problem,
            self._window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.streamChosen.emit(dialog.text)
        dialog.deleteLater()

    def stream_problem(self, address: str) -> str:
        """What is wrong with a stream address; empty if nothing is."""
        try:
            parts = urlsplit(address)
            complete = parts.scheme in STREAM_SCHEMES and bool(parts.hostname)
        except ValueError:
            complete = False
        if complete:
            return ""
        return self.tr("An address begins with rtsp://, http:// or https:// and names a host.")

    def choose_dropped(self, paths: list[Path]) -> bool:
        """Take what was dropped: a folder, a video, or images, whose folder is inspected. False if none of these."""
        for path in paths:
            if path.is_dir():
                self.folderChosen.emit(path)
            elif is_video(path):
                self.videoChosen.emit(path)
            elif is_image(path):
                self.folderChosen.emit(path.parent)
            else:
                continue
            return True
        return False

"""Basler's emulated camera, which shows pictures of a folder in turn and damages one when it is told to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.sources.basler.opener import BaslerOpener
from app.sources.industrial.camera import OpenedCamera
from onenip_core.errors import EngineError


class PictureCamera:
    """An opener: the features that no product sets are set here, before the camera is."""

    def __init__(self, serial: str, pictures: Path) -> None:
        self._opener = BaslerOpener(serial)
        self._pictures = pictures
        self._nodes: Any = None

    @property
    def name(self) -> str:
        return self._opener.name

    @property
    def serial(self) -> str:
        return self._opener.serial

    def open(self) -> OpenedCamera:
        """As any opener."""
        opened = self._opener.open()
        self._nodes = opened._camera.GetNodeMap()  # type: ignore[attr-defined]
        self._nodes.GetNode("ImageFilename").SetValue(str(self._pictures))
        self._nodes.GetNode("ImageFileMode").SetValue("On")
        self._nodes.GetNode("ForceFailedBufferCount").SetValue(1)
        return opened

    def damage_next(self) -> None:
        """The next picture arrives damaged. Raises EngineError: the camera was never opened."""
        if self._nodes is None:
            raise EngineError("The emulated camera is gone.")
        self._nodes.GetNode("ForceFailedBuffer").Execute()

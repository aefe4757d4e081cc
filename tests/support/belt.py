"""A camera over a belt on which a test lays the parts: each comes when the test wants it, and the camera may be lost."""

from __future__ import annotations

import queue

import numpy as np

from app.domain.frame import Frame
from app.domain.source_choice import SourceChoice
from app.domain.timestamps import utc_now
from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.catalogue import SOURCE_KINDS, Catalogue
from app.sources.errors import SourceError
from app.sources.kind import DeviceForm, FoundDevice, SourceKind
from app.sources.source import FrameSource, SourceFrame

OK_VALUE, NG_VALUE = 40, 200


class BeltChoice(SourceChoice, frozen=True, tag="belt"):
    """The one belt."""

    @property
    def name(self) -> str:
        return "Belt"


class Belt:
    """What a test does with it. A run that starts gets only what is laid on it from then on."""

    def __init__(self) -> None:
        self._count = 0
        self._camera = _Camera()
        form = DeviceForm(lambda: (FoundDevice("1", "Belt"),))
        kind = SourceKind("belt", "Belt…", "camera", form, BeltChoice, lambda _: BeltChoice(), self._open)
        self.catalogue = Catalogue((*SOURCE_KINDS, kind))
        """All kinds of sources, and this belt."""

    def good(self, name: str = "good") -> None:
        """Lay a dark part on it."""
        self._put(name, OK_VALUE)

    def bad(self, name: str = "bad") -> None:
        """Lay a bright part on it."""
        self._put(name, NG_VALUE)

    def unreadable(self, name: str = "cut") -> None:
        """A picture that cannot be read."""
        self._count += 1
        self._camera.news.put(
            SourceFrame(f"{self._count:03}_{name}", utc_now(), error=codes.FileCannotBeRead("it is cut off"))
        )

    def lose(self) -> None:
        """The cable is out."""
        self._camera.connected = False

    def find(self) -> None:
        """The cable is in again."""
        self._camera.connected = True

    def end(self) -> None:
        """No part comes any more."""
        self._camera.news.put(None)

    def break_down(self) -> None:
        """The camera gives up for good."""
        self._camera.news.put(SourceError(codes.CameraCannotBeOpened(7)))

    def _put(self, name: str, value: int) -> None:
        self._count += 1
        pixels = np.full((48, 64), value, np.uint8)
        self._camera.news.put(SourceFrame(f"{self._count:03}_{name}", utc_now(), image=Frame(pixels)))

    def _open(self, _choice: SourceChoice) -> FrameSource:
        self._camera, self._count = _Camera(), 0
        return self._camera


class _Camera(FrameSource):
    """Over the belt, for one run. It drops no frame."""

    def __init__(self) -> None:
        self.news: queue.Queue[SourceFrame | SourceError | None] = queue.Queue()
        self.connected = True

    @property
    def name(self) -> str:
        return "Belt"

    @property
    def waits(self) -> bool:
        return False

    @property
    def may_drop(self) -> bool:
        return False

    @property
    def status(self) -> Message:
        return codes.Connected() if self.connected else codes.ConnectionLost(4.0)

    @property
    def delivering(self) -> bool:
        return self.connected

    def setup(self) -> None:
        """Nothing to open."""

    def read(self) -> SourceFrame | None:
        news = self.news.get()
        if isinstance(news, SourceError):
            raise news
        return news

    def stop(self) -> None:
        self.news.put(None)

    def close(self) -> None:
        """Nothing is held open."""

"""A kind of source whose camera can be triggered, as a line of the catalogue."""

from __future__ import annotations

from app.domain.source_choice import SourceChoice
from app.sources.kind import DeviceForm, FoundDevice, SourceKind
from tests.support.triggered_camera import Answer, TriggeredCamera, sound


class CameraChoice(SourceChoice, frozen=True, tag="triggered camera"):
    """The one camera."""

    @property
    def name(self) -> str:
        return "Camera"


class CameraKind:
    """Makes a camera a run; `camera` is the present one."""

    def __init__(self, answer: Answer = sound) -> None:
        self._answer = answer
        self.camera = TriggeredCamera(answer)
        form = DeviceForm(lambda: (FoundDevice("1", "Camera"),))
        self.kind = SourceKind("shot", "Shot…", "camera", form, CameraChoice, lambda _: CameraChoice(), self._open)

    def _open(self, _choice: SourceChoice) -> TriggeredCamera:
        self.camera = TriggeredCamera(self._answer)
        return self.camera

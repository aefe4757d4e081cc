"""GigE Vision and USB3 Vision cameras in the catalogue."""

from __future__ import annotations

from app.domain.source_choice import SourceChoice
from app.messages.codes.sources import NoSuchKind
from app.messages.errors import MessageError
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.sources.gige.choice import GigeChoice
from app.sources.gige.find import find_gige_cameras, missing_gige
from app.sources.kind import DeviceForm, SourceKind
from app.sources.source import FrameSource


def _open(choice: SourceChoice) -> FrameSource:
    if not isinstance(choice, GigeChoice):
        raise MessageError(NoSuchKind(type(choice).__name__))
    from app.sources.gige.opener import GigeOpener
    from app.sources.industrial.source import IndustrialSource

    return IndustrialSource(GigeOpener(choice.serial), choice.settings)


GIGE = SourceKind(
    "gige",
    QT_TRANSLATE_NOOP("Sources", "GigE/USB3 Vision…"),
    "camera",
    DeviceForm(find_gige_cameras),
    GigeChoice,
    GigeChoice,
    _open,
    missing=missing_gige,
)

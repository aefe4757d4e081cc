"""Basler's cameras in the catalogue."""

from __future__ import annotations

from app.domain.source_choice import SourceChoice
from app.messages.codes.sources import NoSuchKind
from app.messages.errors import MessageError
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.sources.basler.choice import BaslerChoice
from app.sources.basler.find import find_basler_cameras, missing_basler
from app.sources.kind import DeviceForm, SourceKind
from app.sources.source import FrameSource


def _open(choice: SourceChoice) -> FrameSource:
    if not isinstance(choice, BaslerChoice):
        raise MessageError(NoSuchKind(type(choice).__name__))
    from app.sources.basler.opener import BaslerOpener
    from app.sources.industrial.source import IndustrialSource

    return IndustrialSource(BaslerOpener(choice.serial), choice.settings)


BASLER = SourceKind(
    "basler",
    QT_TRANSLATE_NOOP("Sources", "Basler…"),
    "camera",
    DeviceForm(find_basler_cameras),
    BaslerChoice,
    BaslerChoice,
    _open,
    missing=missing_basler,
)

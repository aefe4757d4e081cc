"""Cameras of GenTL producers in the catalogue."""

from __future__ import annotations

from app.domain.source_choice import SourceChoice
from app.messages.codes.sources import NoSuchKind
from app.messages.errors import MessageError
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.sources.genicam.choice import GenicamChoice, genicam_choice
from app.sources.genicam.find import find_genicam_cameras, missing_genicam
from app.sources.genicam.open_producers import OpenProducers
from app.sources.genicam.opener import GenicamOpener
from app.sources.kind import DeviceForm, SourceKind
from app.sources.source import FrameSource


def genicam_kind(producers: OpenProducers) -> SourceKind:
    """The line of the catalogue, with the producers that this process has loaded."""

    def open_source(choice: SourceChoice) -> FrameSource:
        if not isinstance(choice, GenicamChoice):
            raise MessageError(NoSuchKind(type(choice).__name__))
        from app.sources.industrial.source import IndustrialSource

        return IndustrialSource(GenicamOpener(choice, producers), choice.settings)

    return SourceKind(
        "genicam",
        QT_TRANSLATE_NOOP("Sources", "GenICam…"),
        "camera",
        DeviceForm(lambda: find_genicam_cameras(producers)),
        GenicamChoice,
        genicam_choice,
        open_source,
        missing=missing_genicam,
    )


GENICAM = genicam_kind(OpenProducers())

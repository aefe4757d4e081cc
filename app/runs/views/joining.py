"""Which sources can show one part together, and how."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.trigger_plan import TriggerKind, TriggerPlan
from app.messages.codes import triggers as trigger_codes
from app.messages.codes import views as codes
from app.runs.views.cameras_together import CamerasTogether
from app.runs.views.view import RunView
from app.runs.views.views_in_step import ViewsInStep
from app.sources.errors import SourceError
from app.sources.source import FrameSource
from app.sources.triggerable import Triggerable

_TOGETHER = (TriggerKind.SOFTWARE, TriggerKind.INTERVAL, TriggerKind.HARDWARE)


def join(views: Sequence[RunView], plan: TriggerPlan) -> FrameSource:
    """One source that gives one frame a part, with a view for each of `views`; connects to nothing yet.

    Raises SourceError: their pictures cannot be joined, and what to change.
    """
    _refuse_twins(views)
    for view in views:
        # Of what may not be dropped and cannot be triggered, each picture is a part by itself.
        if view.source.live and not view.source.may_drop and not isinstance(view.source, Triggerable):
            raise SourceError(codes.ViewCannotWait(view.name, view.source.name))
    folders = [view for view in views if view.source.waits]
    cameras = [view for view in views if not view.source.waits]
    if folders and cameras:
        raise SourceError(codes.FoldersAndCameras(folders[0].name, cameras[0].name))
    if folders:
        return ViewsInStep(views)
    for view in cameras:
        if plan.kind is TriggerKind.HARDWARE and not isinstance(view.source, Triggerable):
            raise SourceError(codes.ViewCannotBegin(view.name, trigger_codes.NoTriggerInput(view.source.name)))
    if plan.kind not in _TOGETHER:
        raise SourceError(codes.ViewsNeedTriggers())
    if plan.kind is TriggerKind.HARDWARE and not plan.distance_ms:
        raise SourceError(codes.DistanceUnknown())
    return CamerasTogether(views)


def _refuse_twins(views: Sequence[RunView]) -> None:
    """A camera can be opened once."""
    for place, view in enumerate(views):
        twin = next((other for other in views[:place] if other.source.name == view.source.name), None)
        if twin is not None and view.source.live:
            raise SourceError(codes.SameSourceTwice(twin.name, view.name, view.source.name))

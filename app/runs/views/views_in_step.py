"""Folders and videos that show the same parts from several sides: picture by picture, by their number."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from app.domain.timestamps import utc_now
from app.messages.codes import views as codes
from app.messages.codes.sources import Named
from app.messages.message import Message, Several
from app.runs.views.view import RunView, joined_name, one_part
from app.sources.errors import SourceError
from app.sources.source import FrameSource, SourceFrame
from onenip_core.data.images.left_out import LeftOut


class ViewsInStep(FrameSource):
    """The n-th picture of every source is of the n-th part; it ends with the longest of them.

    Of a source that has fewer, the rest of the parts have no picture: those views are NOT_CHECKED, never left out.
    """

    def __init__(self, views: Sequence[RunView]) -> None:
        self._views = tuple(views)
        self._sources = tuple(view.source for view in views)
        self._number = 0
        self._stopped = threading.Event()

    @property
    def name(self) -> str:
        return joined_name(self._views)

    @property
    def waits(self) -> bool:
        return True

    @property
    def frame_total(self) -> int | None:
        totals = [source.frame_total for source in self._sources]
        known = [total for total in totals if total is not None]
        return max(known) if len(known) == len(totals) else None

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        return tuple(each for source in self._sources for each in source.left_out)

    @property
    def status(self) -> Message:
        silent = next((view for view in self._views if not view.source.delivering), None)
        if silent is not None:
            return codes.ViewSays(silent.name, silent.source.status)
        return Named(" · ".join(view.name for view in self._views))

    @property
    def delivering(self) -> bool:
        return all(source.delivering for source in self._sources)

    @property
    def at_hand(self) -> SourceFrame | None:
        at_hand = [source.at_hand for source in self._sources]
        known = [frame for frame in at_hand if frame is not None]
        if not known:
            return None
        return one_part(known[0].name, [frame or self._nothing(known[0].error) for frame in at_hand])

    @property
    def shortfall(self) -> Message | None:
        short = [
            codes.ViewSays(view.name, view.source.shortfall)
            for view in self._views
            if view.source.shortfall is not None
        ]
        return Several(tuple(short)) if short else None

    def setup(self) -> None:
        """Open all. Raises SourceError, which says of which view."""
        for view in self._views:
            try:
                view.source.setup()
            except SourceError as error:
                raise SourceError(codes.ViewCannotBegin(view.name, error.message)) from error

    def read(self) -> SourceFrame | None:
        frames = [source.read() for source in self._sources]
        there = [frame for frame in frames if frame is not None]
        if self._stopped.is_set() or not there:
            return None  # a picture that was not waited for is not one that is missing
        self._number += 1
        whole = [self._nothing(codes.NoPictureInView()) if frame is None else frame for frame in frames]
        return one_part(there[0].name, whole)

    def _nothing(self, reason: Message | None) -> SourceFrame:
        return SourceFrame(f"part {self._number:06d}", utc_now(), error=reason)

    def stop(self) -> None:
        self._stopped.set()
        for source in self._sources:
            source.stop()

    def close(self) -> None:
        for source in self._sources:
            source.close()

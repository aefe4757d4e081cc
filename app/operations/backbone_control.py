"""Gets backbone weights because a person asked for it: from a model hub, or from a file. Without torch.

What speaks HTTP is loaded in background threads: the window need not wait for it.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.messages.codes import backbones as codes
from app.messages.message import Message
from app.operations.task_runner import TaskRunner
from app.state.app_state import AppState
from app.state.backbone_state import BackboneState, MissingWeights, WeightsTransfer
from app.state.notice import BACKBONES, Notice, NoticeLevel, page_action
from app.state.notices import error_notice
from onenip_core.backbones.kept import KeptBackbones
from onenip_core.backbones.recommended import RecommendedBackbone, backbone_of_preset
from onenip_core.config import PRESETS
from onenip_core.errors import BackboneError, BackboneFetchCancelled
from onenip_core.progress import CancelToken

log = logging.getLogger(__name__)

REPORT_EVERY_S = 0.05
PATIENCE_S = 2.0
"""At the end of the application. A hub that is silent is left alone then: what came of the weights lies in a half file."""

Work = Callable[[Callable[[int, int], None], CancelToken], Message]


@dataclass(frozen=True, slots=True)
class _Ended:
    outcome: Message | Exception
    """What is said about weights that are here now, or why there are none."""


class BackboneControl(QObject):
    """One transfer at a time, in a thread of its own. Its methods belong to the GUI thread."""

    _progressed = Signal(int, int)
    _ended = Signal(object)

    def __init__(
        self,
        app_state: AppState,
        state: BackboneState,
        reader: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._reader = reader
        self._cancel = CancelToken()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._progressed.connect(self._on_progressed)
        self._ended.connect(self._on_ended)

    @Slot()
    def look(self) -> None:
        """Find out which weights are missing."""
        if self._app_state.edition.trains:
            self._reader.run(_missing, self._state.set_missing, lambda error: log.warning("%s", error))

    @Slot(str)
    def fetch(self, preset: str) -> None:
        """Fetch what a preset needs, going on from where it was broken off."""
        missing = self._state.missing.get(preset)
        if missing is not None:
            backbone, hub = missing.backbone, missing.hub

            def work(report: Callable[[int, int], None], cancel: CancelToken) -> Message:
                from onenip_core.backbones.fetch import fetch_weights

                fetched = fetch_weights(backbone, KeptBackbones(), hub, report, cancel)
                megabytes, first = fetched.record.bytes / 1e6, fetched.is_first_use
                kind = codes.WeightsPinned if first else codes.WeightsFetched
                return kind(backbone.title, megabytes, fetched.record.sha256)

            self._begin(backbone, work)

    @Slot(str, Path)
    def add(self, preset: str, file: Path) -> None:
        """Take what a preset needs from a file."""
        missing = self._state.missing.get(preset)
        if missing is not None:
            backbone = missing.backbone

            def work(report: Callable[[int, int], None], cancel: CancelToken) -> Message:
                from onenip_core.backbones.adding import add_weights

                record = add_weights(file, backbone.name, KeptBackbones(), report, cancel)
                kind = codes.WeightsAdded if record.file.endswith(".safetensors") else codes.WeightsAddedUnseen
                return kind(backbone.title, file.name)

            self._begin(backbone, work)

    @Slot()
    def cancel(self) -> None:
        """Stop the transfer; what has come is kept."""
        self._cancel.cancel()
        if self._state.transfer is not None:
            self._state.set_transfer(replace(self._state.transfer, stops=True))

    def close(self) -> None:
        """Stop the transfer, and tell nobody any more."""
        self._closed = True
        self._cancel.cancel()
        if self._thread is not None:
            self._thread.join(PATIENCE_S)

    def _begin(self, backbone: RecommendedBackbone, work: Work) -> None:
        if self._state.transfer is not None or not self._app_state.edition.trains:
            return
        self._app_state.withdraw_notices(BACKBONES)
        self._cancel = cancel = CancelToken()
        self._state.set_transfer(WeightsTransfer(backbone))
        # A daemon: a hub that does not answer must not hold up the end of the application.
        self._thread = threading.Thread(target=self._work, args=(work, cancel), name="backbone weights", daemon=True)
        self._thread.start()

    def _work(self, work: Work, cancel: CancelToken) -> None:
        told = 0.0

        def report(done: int, total: int) -> None:
            nonlocal told
            now = time.monotonic()
            if now - told >= REPORT_EVERY_S or done == total:
                told = now
                # In kilobytes: bytes of large weights do not fit a number of Qt.
                self._tell(lambda: self._progressed.emit(done // 1000, total // 1000))

        try:
            ended = _Ended(work(report, cancel))
        except Exception as error:
            log.warning("Weights did not come: %s", error)
            ended = _Ended(error)
        self._tell(lambda: self._ended.emit(ended))

    def _tell(self, emit: Callable[[], object]) -> None:
        if not self._closed:
            with suppress(RuntimeError):  # the window has gone since
                emit()

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if self._state.transfer is not None:
            self._state.set_transfer(replace(self._state.transfer, done=1000 * done, total=1000 * total))

    @Slot(object)
    def _on_ended(self, ended: _Ended) -> None:
        transfer = self._state.transfer
        self._state.set_transfer(None)
        self.look()
        if transfer is None:
            return
        title, outcome = transfer.backbone.title, ended.outcome
        heading = codes.GetWeights(title)
        if isinstance(outcome, BackboneFetchCancelled):
            notice = Notice(NoticeLevel.INFO, heading, codes.WeightsCancelled(title), "", BACKBONES)
        elif isinstance(outcome, Exception):
            notice = error_notice(heading, outcome, BACKBONES)
        else:
            notice = Notice(NoticeLevel.INFO, heading, outcome, "", BACKBONES, page_action("train"))
        self._app_state.raise_notice(notice)


def _missing() -> dict[str, MissingWeights]:
    from onenip_core.backbones.fetch import default_hub

    kept, hub = KeptBackbones(), default_hub()
    found = {}
    for preset in PRESETS:
        backbone = backbone_of_preset(preset)
        if backbone is not None and not _is_there(kept, backbone):
            half = kept.half_bytes(backbone.name)
            found[preset] = MissingWeights(backbone, hub, str(kept.folder), half)
    return found


def _is_there(kept: KeptBackbones, backbone: RecommendedBackbone) -> bool:
    try:
        return kept.find(backbone.name) is not None
    except BackboneError as error:  # told to whoever gets them
        log.warning("%s", error)
        return False

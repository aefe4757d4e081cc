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

from app.domain.permissions import Deed
from app.messages.codes import backbones as codes
from app.messages.message import Message
from app.operations.task_runner import TaskRunner
from app.state.app_state import AppState
from app.state.backbone_state import BackboneState, PresetWeights, WeightsTransfer
from app.state.notice import BACKBONES, Notice, NoticeLevel
from app.state.notices import error_notice
from onenip_core.backbones.kept import KeptBackbones, KeptWeights, known_sha256
from onenip_core.backbones.recommended import RecommendedBackbone, backbone_of_preset
from onenip_core.config import PRESETS
from onenip_core.errors import BackboneError, BackboneFetchCancelled, UsageError
from onenip_core.progress import CancelToken

log = logging.getLogger(__name__)

REPORT_EVERY_S = 0.05
PATIENCE_S = 2.0
"""At the end of the application. A hub that is silent is left alone then: what came of the weights lies in a half file."""

Work = Callable[[Callable[[int, int], None], CancelToken], "Got"]


@dataclass(frozen=True, slots=True)
class Got:
    """What is said about weights that are here now."""

    message: Message
    details: str


@dataclass(frozen=True, slots=True)
class _Ended:
    outcome: Got | Exception
    """What came, or why nothing did."""


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
        """Find out which weights are here."""
        if self._app_state.edition.trains:
            self._reader.run(_look_at_weights, self._state.set_weights, lambda error: log.warning("%s", error))

    @Slot(str)
    def fetch(self, preset: str) -> None:
        """Fetch what a preset needs, going on from where it was broken off; what came from a file is replaced."""
        weights = self._state.weights.get(preset)
        if weights is not None and not self._app_state.refuse(Deed.TRAIN):
            backbone, hub, is_here = weights.backbone, weights.hub, weights.source is not None

            def work(report: Callable[[int, int], None], cancel: CancelToken) -> Got:
                from onenip_core.backbones.fetch import fetch_weights

                fetched = fetch_weights(backbone, KeptBackbones(), hub, report, cancel, replace_added=is_here)
                record = fetched.record
                if fetched.was_there:
                    return _got(codes.WeightsWereHere(backbone.title, record.source), record)
                kind = codes.WeightsPinned if fetched.is_first_use else codes.WeightsFetched
                return _got(kind(backbone.title, record.bytes / 1e6), record)

            self._begin(backbone, work)

    @Slot(str, Path)
    def add(self, preset: str, file: Path) -> None:
        """Take what a preset needs from a file."""
        weights = self._state.weights.get(preset)
        if weights is not None and not self._app_state.refuse(Deed.TRAIN):
            backbone = weights.backbone

            def work(report: Callable[[int, int], None], cancel: CancelToken) -> Got:
                from onenip_core.backbones.adding import add_weights

                record = add_weights(file, backbone.name, KeptBackbones(), report, cancel)
                return _got(_added(record)(backbone.title, file.name), record)

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
            notice = Notice(NoticeLevel.INFO, heading, outcome.message, outcome.details, BACKBONES)
        self._app_state.raise_notice(notice)


def _got(message: Message, record: KeptWeights) -> Got:
    return Got(message, f"{record.file}\nSHA-256 {record.sha256}\n{record.source}")


def _added(record: KeptWeights) -> Callable[[str, str], Message]:
    known = known_sha256(record)
    if known == record.sha256:
        return codes.WeightsAddedKnown
    if not record.file.endswith(".safetensors"):
        return codes.WeightsAddedUnseen
    return codes.WeightsAdded if known is None else codes.WeightsAddedOther


def _look_at_weights() -> dict[str, PresetWeights]:
    from onenip_core.backbones.fetch import default_hub, is_open_to_tampering, weights_address
    from onenip_core.backbones.half_file import resumable_bytes

    kept, hub = KeptBackbones(), default_hub()
    found = {}
    for preset in PRESETS:
        backbone = backbone_of_preset(preset)
        if backbone is None:
            continue
        record, is_here = _kept(kept, backbone)
        pin = None if record is None else record.hub_sha256
        try:
            half = resumable_bytes(kept.half_path(backbone.name), weights_address(backbone, hub))
            is_open = is_open_to_tampering(backbone, hub, pin)
        except UsageError as error:  # of an address: told to whoever fetches
            log.warning("%s", error)
            half, is_open = 0, False
        source = record.source if record is not None and is_here else None
        found[preset] = PresetWeights(backbone, hub, str(kept.folder), half, source, pin is not None, is_open)
    return found


def _kept(kept: KeptBackbones, backbone: RecommendedBackbone) -> tuple[KeptWeights | None, bool]:
    try:
        return kept.record(backbone.name), kept.find(backbone.name) is not None
    except BackboneError as error:  # told to whoever gets them
        log.warning("%s", error)
        return None, False

"""Fetching the weights of a small backbone from a hub on loopback."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from onenip_core.backbones.fetch import Fetched, fetch_weights
from onenip_core.backbones.kept import KeptBackbones
from onenip_core.backbones.recommended import RecommendedBackbone
from onenip_core.progress import CancelToken
from tests.support.weights_files import SMALL, weights_of
from tests.support.weights_hub import WeightsHub

WEIGHTS = weights_of(SMALL)
SHA256 = hashlib.sha256(WEIGHTS).hexdigest()
AT_ONCE = (0.0, 0.0, 0.0)


def fetch(
    hub: WeightsHub,
    kept: KeptBackbones,
    backbone: RecommendedBackbone = SMALL,
    report: Callable[[int, int], None] = lambda _done, _total: None,
    cancel: CancelToken | None = None,
    replace_added: bool = False,
    tell_pause: Callable[[str, float], None] = lambda _reason, _seconds: None,
) -> Fetched:
    return fetch_weights(
        backbone,
        kept,
        hub.address,
        report,
        cancel or CancelToken(),
        AT_ONCE,
        replace_added=replace_added,
        tell_pause=tell_pause,
    )


def names(kept: KeptBackbones) -> set[str]:
    return {path.name for path in kept.folder.iterdir()} - {f"{SMALL.name}.lock"}


FINISHED = {f"{SMALL.name}.{SHA256[:8]}.safetensors", f"{SMALL.name}.json"}

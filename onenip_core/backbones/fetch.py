"""Fetches the weights of a recommended backbone from a model hub, because a person asked for it."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from onenip_core.atomic_files import sync_folder
from onenip_core.backbones.download import BrokenOffError, Offered, Report, drop, transfer
from onenip_core.backbones.fetch_lock import held
from onenip_core.backbones.kept import KeptBackbones, KeptWeights
from onenip_core.backbones.recommended import RecommendedBackbone
from onenip_core.backbones.weights_header import check_landmarks
from onenip_core.errors import BackboneError, BackboneFetchCancelled, StorageError, UsageError, WeightsError
from onenip_core.hashing import hash_file
from onenip_core.progress import CancelToken

HUB_VARIABLE = "HF_ENDPOINT"
"""Environment variable that names another hub, as the hub's own client reads it."""
_HUB = "https://huggingface.co"
_PAUSES_S = (1.0, 2.0, 4.0, 8.0)
"""Before each further try, while nothing more comes."""
_POLL_S = 0.1
_SIZE_MARGIN = 0.02
"""Share by which a file may differ from the size of the table: its head is not counted there."""
_SPARE_BYTES = 16_000_000


@dataclass(frozen=True, slots=True)
class Fetched:
    """Weights that are here now."""

    record: KeptWeights
    path: Path
    was_there: bool
    """True if nothing had to be fetched."""
    is_first_use: bool = False
    """True if nobody knew the hash before: it is written down now, and later fetches are held to it."""


def default_hub() -> str:
    """The address of the hub: what HF_ENDPOINT names, else huggingface.co."""
    return os.environ.get(HUB_VARIABLE, "") or _HUB


def weights_address(backbone: RecommendedBackbone, hub: str) -> str:
    """Where a hub has the weights. Raises UsageError: `hub` is no address of a web server."""
    parts = urlsplit(hub)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise UsageError(f"{hub!r} is no address of a model hub, such as {_HUB}.")
    return f"{hub.rstrip('/')}/{backbone.hub_path}"


def fetch_weights(
    backbone: RecommendedBackbone,
    kept: KeptBackbones,
    hub: str,
    report: Report,
    cancel: CancelToken,
    pauses_s: tuple[float, ...] = _PAUSES_S,
) -> Fetched:
    """Fetch weights, going on from where an earlier fetch was broken off, and keep them once they are whole and the right ones.

    The hash is compared with the table's, else with that of the first fetch, else with what the hub says of its file; without any
    of these the first fetch pins it.

    Args:
        backbone: one of the table.
        kept: where they are kept.
        hub: address of the hub or of a mirror.
        report: takes bytes that are here and bytes in all.
        cancel: looked at between blocks of a quarter of a megabyte.
        pauses_s: seconds before each further try while nothing more comes.

    Raises:
        BackboneError: the hub refuses, cannot be reached, or has another file: nothing is kept as finished.
        BackboneFetchCancelled: what has come is kept for the next time.
        StorageError: the disk is full or may not be written to; what has come is kept.
        UsageError: `hub` is no address.
    """
    if backbone.package is not None:
        raise UsageError(
            f"The weights of {backbone.name} come with the installed package {backbone.package}: nothing to fetch."
        )
    url = weights_address(backbone, hub)
    try:
        kept.folder.mkdir(parents=True, exist_ok=True)
        with held(kept.lock_path(backbone.name)):
            there = kept.verified(backbone.name)
            record = kept.record(backbone.name)
            if there is not None and record is not None:
                return Fetched(record, there, was_there=True)
            offered = _transfer(backbone, kept, url, report, cancel, pauses_s)
            return _finish(backbone, kept, offered, cancel)
    except OSError as error:
        raise StorageError(
            f"The weights of {backbone.name} could not be written to {kept.folder}: {error.strerror or error}. What has "
            "come is kept. "
            "Free some space or see that you may write there, then fetch again: it goes on from there."
        ) from error


def _transfer(
    backbone: RecommendedBackbone,
    kept: KeptBackbones,
    url: str,
    report: Report,
    cancel: CancelToken,
    pauses_s: tuple[float, ...],
) -> Offered:
    half = kept.half_path(backbone.name)
    most, failed = kept.half_bytes(backbone.name), 0

    def go_on(done: int, total: int) -> None:
        if cancel.cancelled:
            raise BackboneFetchCancelled(
                f"Fetching the weights of {backbone.name} was cancelled. What has come ({done / 1e6:.1f} MB) is kept; "
                "another fetch goes on "
                "from there."
            )
        report(done, total)

    def accept(offered: Offered) -> None:
        _check_size(backbone, offered)
        _check_room(kept, offered.size - kept.half_bytes(backbone.name))

    while True:
        try:
            go_on(kept.half_bytes(backbone.name), 0)
            return transfer(url, half, go_on, accept)
        except BrokenOffError as error:
            here = kept.half_bytes(backbone.name)
            failed = 0 if here > most else failed
            most = max(most, here)
            if failed == len(pauses_s):
                raise BackboneError(
                    f"The weights of {backbone.name} were not fetched from {url}: {error}. Tried {failed + 1} times. "
                    "What has come "
                    f"({here / 1e6:.1f} MB) is kept; another fetch goes on from there. Without a way to the hub, fetch "
                    "the file on another "
                    f"computer and add it: `onenip backbones add FILE --name {backbone.name}`, or “From a file…” in the window."
                ) from error
            _pause(pauses_s[failed], go_on, here)
            failed += 1


def _pause(seconds: float, go_on: Callable[[int, int], None], here: int) -> None:
    ends = time.monotonic() + seconds
    while (left := ends - time.monotonic()) > 0:
        go_on(here, 0)
        time.sleep(min(_POLL_S, left))


def _check_size(backbone: RecommendedBackbone, offered: Offered) -> None:
    wanted = backbone.megabytes * 1e6
    if offered.size and abs(offered.size - wanted) > _SIZE_MARGIN * wanted:
        raise BackboneError(
            f"{offered.url} has {offered.size / 1e6:.1f} MB, and the weights of {backbone.name} have "
            f"{backbone.megabytes} MB: it is "
            "something else, perhaps the page of a proxy. Nothing was kept. Look at the address in a browser."
        )


def _check_room(kept: KeptBackbones, needed: int) -> None:
    free = shutil.disk_usage(kept.folder).free
    if free < needed + _SPARE_BYTES:
        raise StorageError(
            f"{kept.folder} has {free / 1e6:.0f} MB free, and {(needed + _SPARE_BYTES) / 1e6:.0f} MB are needed. "
            "Nothing was fetched; what "
            "had come before is kept. Free some space, then fetch again."
        )


def _finish(backbone: RecommendedBackbone, kept: KeptBackbones, offered: Offered, cancel: CancelToken) -> Fetched:
    """Check all of what came, and only then give it its name. Raises BackboneError, OSError."""
    half = kept.half_path(backbone.name)
    found = hash_file(half)
    earlier = kept.record(backbone.name)
    pin = None if earlier is None else earlier.hub_sha256
    expected, by = offered.sha256, f"what {offered.url} itself says"
    if backbone.sha256 is not None:
        expected, by = backbone.sha256, "what this program knows of them"
    elif pin is not None:
        expected, by = pin, "what was written down when they were first fetched"
    try:
        if expected is not None and found != expected:
            raise BackboneError(
                f"What came from {offered.url} is not what it should be: its SHA-256 is {found}, and by {by} it should "
                f"be {expected}. It was "
                "removed, nothing was kept. Fetch again; if it differs again, do not use that hub."
            )
        check_landmarks(half, backbone)
    except (BackboneError, WeightsError) as error:
        drop(half)
        if isinstance(error, WeightsError):
            raise BackboneError(f"{error} It was removed, nothing was kept.") from error
        raise
    if cancel.cancelled:
        raise BackboneFetchCancelled(f"Fetching the weights of {backbone.name} was cancelled. What has come is kept.")
    path = kept.folder / f"{backbone.name}.safetensors"
    record = KeptWeights(backbone.name, path.name, found, half.stat().st_size, offered.url, _now(), found)
    with half.open("rb+") as handle:
        os.fsync(handle.fileno())
    half.replace(path)
    drop(half)
    kept.write_record(record)
    sync_folder(kept.folder)
    first = backbone.sha256 is None and pin is None
    return Fetched(record, path, was_there=False, is_first_use=first)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")

"""Fetches the weights of a recommended backbone from a model hub, because a person asked for it."""

from __future__ import annotations

import logging
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from onenip_core.backbones.download import BrokenOffError, Report, transfer
from onenip_core.backbones.fetch_lock import held
from onenip_core.backbones.half_file import Offered, drop, resumable_bytes
from onenip_core.backbones.keeping import file_name, keep, tidy
from onenip_core.backbones.kept import KeptBackbones, KeptWeights
from onenip_core.backbones.recommended import RecommendedBackbone
from onenip_core.backbones.weights_header import check_landmarks
from onenip_core.errors import BackboneError, BackboneFetchCancelled, StorageError, UsageError, WeightsError
from onenip_core.hashing import hash_file
from onenip_core.progress import CancelToken
from onenip_core.sentences import filled, renamed, said

log = logging.getLogger(__name__)

HUB_VARIABLE = "HF_ENDPOINT"
"""Environment variable that names another hub, as the hub's own client reads it."""
_HUB = "https://huggingface.co"
_PAUSES_S = (1.0, 2.0, 4.0, 8.0)
"""Before each further try, while nothing more comes."""
_POLL_S = 0.1
_SIZE_MARGIN = 0.02
"""Share by which a file may differ from the size of the table: its head is not counted there."""
_SPARE_BYTES = 16_000_000
_WORTH_BYTES = 256 * 1024
"""So much more must have come for the tries to be counted anew."""
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


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
    """Where a hub has the weights. Raises UsageError: `hub` is no address of a web server, or has a password in it."""
    try:
        parts = urlsplit(hub)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # of its brackets or its port
        raise _no_address(hub) from None
    if "@" in parts.netloc:
        raise UsageError(
            filled(
                "The address of the hub {hub} has a name or password in it, which would be shown and written "
                "down. Leave it out: this program never logs in.",
                hub=parts.hostname,
            )
        )
    if not is_address or parts.query or parts.fragment or any(not each.isprintable() or each == " " for each in hub):
        raise _no_address(hub)
    return f"{hub.rstrip('/')}/{backbone.hub_path}"


def _no_address(hub: str) -> UsageError:
    return UsageError(
        filled("{hub!r} is no address of a model hub, such as {example}.", hub=hub.rpartition("@")[2], example=_HUB)
    )


def is_open_to_tampering(backbone: RecommendedBackbone, hub: str, pin: str | None) -> bool:
    """True if whoever is on the line could give other weights: nothing is encrypted, and no hash is known."""
    parts = urlsplit(hub)
    return parts.scheme == "http" and backbone.sha256 is None and pin is None and parts.hostname not in _LOOPBACK


def fetch_weights(
    backbone: RecommendedBackbone,
    kept: KeptBackbones,
    hub: str,
    report: Report,
    cancel: CancelToken,
    pauses_s: tuple[float, ...] = _PAUSES_S,
    *,
    replace_added: bool = False,
    tell_pause: Callable[[str, float], None] = lambda _reason, _seconds: None,
) -> Fetched:
    """Fetch weights, going on from where an earlier fetch was broken off, and keep them once they are whole and the right ones.

    The hash is compared with the table's, else with that of the first fetch, else with what the hub says of its file; without any
    of these the first fetch pins it. Kept weights that are not what was written down count as not there, and are replaced.

    Args:
        backbone: one of the table.
        kept: where they are kept.
        hub: address of the hub or of a mirror.
        report: takes bytes that are here and bytes in all.
        cancel: looked at between blocks of a quarter of a megabyte.
        pauses_s: seconds before each further try while nothing more comes.
        replace_added: fetch also where weights lie that came from a file.
        tell_pause: takes why a try ended, and after how many seconds the next one begins.

    Raises:
        BackboneError: the hub refuses, cannot be reached, or has another file: nothing is kept as finished.
        BackboneFetchCancelled: what has come is kept for the next time.
        StorageError: the disk is full or may not be written to; what has come is kept.
        UsageError: `hub` is no address.
    """
    if backbone.package is not None:
        raise UsageError(
            filled(
                "The weights of {backbone} come with the installed package {package}: nothing to fetch.",
                backbone=backbone.name,
                package=backbone.package,
            )
        )
    url = weights_address(backbone, hub)
    there = _there(backbone, kept, replace_added)
    if there is not None:  # before anything is written: a folder for all may be read only
        return there
    try:
        kept.folder.mkdir(parents=True, exist_ok=True)
        with held(kept.lock_path(backbone.name)):
            there = _there(backbone, kept, replace_added)
            if there is not None:
                return there
            tidy(backbone.name, kept)
            offered = _transfer(backbone, kept, url, report, cancel, pauses_s, tell_pause)
            return _finish(backbone, kept, offered, cancel)
    except OSError as error:
        raise StorageError(
            filled(
                "The weights of {backbone} could not be written to {folder}: {why}. What has come is kept. Free "
                "some space or see that you may write there, then fetch again: it goes on from there.",
                backbone=backbone.name,
                folder=kept.folder,
                why=error.strerror or error,
            )
        ) from error


def _there(backbone: RecommendedBackbone, kept: KeptBackbones, replace_added: bool) -> Fetched | None:
    try:
        path, record = kept.verified(backbone.name), kept.record(backbone.name)
    except WeightsError as error:
        log.warning("%s", error)
        return None
    if path is None or record is None or (replace_added and record.sha256 not in (backbone.sha256, record.hub_sha256)):
        return None
    return Fetched(record, path, was_there=True)


def _transfer(
    backbone: RecommendedBackbone,
    kept: KeptBackbones,
    url: str,
    report: Report,
    cancel: CancelToken,
    pauses_s: tuple[float, ...],
    tell_pause: Callable[[str, float], None],
) -> Offered:
    half = kept.half_path(backbone.name)
    most, failed = resumable_bytes(half, url), 0

    def go_on(done: int, total: int) -> None:
        if cancel.cancelled:
            raise BackboneFetchCancelled(
                filled(
                    "Fetching the weights of {backbone} was cancelled. {kept}",
                    backbone=backbone.name,
                    kept=what_is_kept(resumable_bytes(half, url)),
                )
            )
        report(done, total)

    def accept(offered: Offered) -> None:
        _check_size(backbone, offered)
        _check_room(kept, offered.size - kept.half_bytes(backbone.name))

    while True:
        try:
            go_on(resumable_bytes(half, url), 0)
            return transfer(url, half, go_on, accept)
        except BrokenOffError as error:
            here = resumable_bytes(half, url)
            if here >= most + _WORTH_BYTES:  # a byte at a time would never end
                most, failed = here, 0
            if failed == len(pauses_s):
                raise BackboneError(
                    filled(
                        "The weights of {backbone} were not fetched from {url}: {error}. Attempts: {times}. {kept} "
                        "Without a way to the hub, fetch the file on another computer and add it: `onenip backbones add "
                        "FILE --name {backbone}`, or “From a file…” in the window.",
                        backbone=backbone.name,
                        url=url,
                        error=error,
                        times=failed + 1,
                        kept=what_is_kept(here),
                    )
                ) from error
            tell_pause(said(error), pauses_s[failed])
            _pause(pauses_s[failed], go_on, here)
            failed += 1


def what_is_kept(here: int) -> str:
    """Told where a fetch ends too early."""
    if here == 0:
        return filled("Nothing has come that a later fetch could go on from.")
    return filled("What has come ({size:.1f} MB) is kept; another fetch goes on from there.", size=here / 1e6)


def _pause(seconds: float, go_on: Callable[[int, int], None], here: int) -> None:
    ends = time.monotonic() + seconds
    while (left := ends - time.monotonic()) > 0:
        go_on(here, 0)
        time.sleep(min(_POLL_S, left))


def _check_size(backbone: RecommendedBackbone, offered: Offered) -> None:
    wanted = backbone.megabytes * 1e6
    if abs(offered.size - wanted) > _SIZE_MARGIN * wanted:
        raise BackboneError(
            filled(
                "{url} has {size:.1f} MB, and the weights of {backbone} have {megabytes} MB: it is something "
                "else, perhaps the page of a proxy. Nothing was kept. Look at the address in a browser.",
                url=offered.url,
                size=offered.size / 1e6,
                backbone=backbone.name,
                megabytes=backbone.megabytes,
            )
        )


def _check_room(kept: KeptBackbones, needed: int) -> None:
    free = shutil.disk_usage(kept.folder).free
    if free < needed + _SPARE_BYTES:
        raise StorageError(
            filled(
                "{folder} has {free:.0f} MB free, and {needed:.0f} MB are needed. Nothing was fetched; what had "
                "come before is kept. Free some space, then fetch again.",
                folder=kept.folder,
                free=free / 1e6,
                needed=(needed + _SPARE_BYTES) / 1e6,
            )
        )


def _finish(backbone: RecommendedBackbone, kept: KeptBackbones, offered: Offered, cancel: CancelToken) -> Fetched:
    """Check all of what came, and only then give it its name. Raises BackboneError, StorageError, OSError."""
    half = kept.half_path(backbone.name)
    found = hash_file(half)
    earlier = kept.record(backbone.name)
    pin = None if earlier is None else earlier.hub_sha256
    expected, by = offered.sha256, filled("what {url} itself says", url=offered.url)
    if backbone.sha256 is not None:
        expected, by = backbone.sha256, filled("what this program knows of them")
    elif pin is not None:
        expected, by = pin, filled("what was written down when they were first fetched")
    if expected is not None and found != expected:
        drop(half)
        raise BackboneError(
            filled(
                "What came from {url} is not what it should be: its SHA-256 is {found}, and by {by} it should "
                "be {expected}. It was removed, nothing was kept. Fetch again; if it differs again, do not use "
                "that hub.",
                url=offered.url,
                found=found,
                by=by,
                expected=expected,
            )
        )
    try:
        check_landmarks(half, backbone)
    except WeightsError as error:
        drop(half)
        reason = renamed(said(error), str(half), offered.url)
        raise BackboneError(filled("{reason} It was removed, nothing was kept.", reason=reason)) from error
    if cancel.cancelled:
        raise BackboneFetchCancelled(
            filled("Fetching the weights of {backbone} was cancelled. What has come is kept.", backbone=backbone.name)
        )
    name = file_name(backbone.name, found, ".safetensors")
    record = KeptWeights(backbone.name, name, found, half.stat().st_size, offered.url, _now(), found)
    path = keep(half, record, kept, earlier)
    drop(half)
    return Fetched(record, path, was_there=False, is_first_use=backbone.sha256 is None and pin is None)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")

"""Fetching from a hub on loopback: breaks, ranges, pauses, cancelling."""

from __future__ import annotations

import threading
import time

import pytest

from onenip_core.backbones.fetch import fetch_weights, weights_address
from onenip_core.backbones.half_file import resumable_bytes
from onenip_core.backbones.kept import KeptBackbones
from onenip_core.errors import BackboneError, BackboneFetchCancelled
from onenip_core.hashing import hash_bytes, hash_file
from onenip_core.progress import CancelToken
from tests.support.fetching import FINISHED, SHA256, WEIGHTS, fetch, names
from tests.support.weights_files import SMALL, weights_of
from tests.support.weights_hub import WeightsHub


def test_what_came_is_kept_and_the_first_hash_written_down(hub: WeightsHub, kept: KeptBackbones) -> None:
    seen: list[tuple[int, int]] = []
    fetched = fetch(hub, kept, report=lambda done, total: seen.append((done, total)))
    assert fetched.path.read_bytes() == WEIGHTS and not fetched.was_there and fetched.is_first_use
    assert fetched.record.sha256 == fetched.record.hub_sha256 == SHA256
    assert fetched.record.source == f"{hub.address}/timm/small_net.test/resolve/main/model.safetensors"
    assert names(kept) == FINISHED
    assert seen[-1] == (len(WEIGHTS), len(WEIGHTS)) and seen == sorted(seen)
    again = fetch(hub, kept)
    assert again.was_there and again.path == fetched.path and len(hub.asked) == 1
    assert kept.verified(SMALL.name) == fetched.path


def test_a_transfer_that_breaks_goes_on_from_there(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.cuts = [300_000, 100_000]
    path = fetch(hub, kept).path
    assert [asked for _, asked in hub.asked] == [None, "bytes=300000-", "bytes=400000-"]
    assert path.read_bytes() == WEIGHTS


def test_a_later_fetch_goes_on_too(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.cuts = [300_000, 0, 0, 0]
    with pytest.raises(BackboneError, match=r"of 80\d+ bytes came.*0\.3 MB\) is kept; another fetch goes on"):
        fetch(hub, kept)
    assert kept.half_bytes(SMALL.name) == 300_000 and kept.find(SMALL.name) is None
    half = kept.half_path(SMALL.name)
    assert resumable_bytes(half, weights_address(SMALL, hub.address)) == 300_000
    assert resumable_bytes(half, weights_address(SMALL, "http://mirror.example")) == 0
    hub.asked.clear()
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS
    assert [asked for _, asked in hub.asked] == ["bytes=300000-"]


def test_a_server_that_knows_no_ranges_begins_anew(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.takes_ranges, hub.cuts = False, [300_000]
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS


@pytest.mark.parametrize("told_by", ["hash", "strong mark", "weak mark", "nothing"])
def test_the_half_of_another_file_is_not_gone_on_with(hub: WeightsHub, kept: KeptBackbones, told_by: str) -> None:
    """By the hash that the hub says, else by the server's own mark of the file; without either nothing is gone on with."""
    hub.says_hash, hub.cuts = told_by == "hash", [300_000, 0, 0, 0]
    marks = {"strong mark": ('"one"', '"two"'), "weak mark": ('W/"a"', 'W/"b"'), "nothing": (None, None)}
    first, second = marks.get(told_by, ('"one"', '"one"'))
    hub.etag = first
    with pytest.raises(BackboneError):
        fetch(hub, kept)
    other = weights_of(SMALL, seed=1)
    assert len(other) == len(WEIGHTS)
    hub.offer(SMALL, other)
    hub.etag = second
    assert hash_file(fetch(hub, kept).path) == hash_bytes(other)


def test_a_server_that_heeds_no_condition_is_found_out_by_its_mark(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.says_hash, hub.cuts = False, [300_000, 0, 0, 0]
    with pytest.raises(BackboneError):
        fetch(hub, kept)
    other = weights_of(SMALL, seed=1)
    hub.offer(SMALL, other)
    hub.heeds_condition, hub.etag = False, '"two"'
    assert hash_file(fetch(hub, kept).path) == hash_bytes(other)


def test_a_half_that_is_longer_than_the_file_is_dropped(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.cuts = [300_000, 0, 0, 0]
    with pytest.raises(BackboneError):
        fetch(hub, kept)
    with kept.half_path(SMALL.name).open("ab") as handle:
        handle.write(bytes(len(WEIGHTS)))
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS


def test_tries_come_after_growing_pauses(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.statuses = [503, 503]
    began = time.monotonic()
    fetch_weights(SMALL, kept, hub.address, lambda *_: None, CancelToken(), (0.1, 0.3))
    assert time.monotonic() - began >= 0.4


def test_cancelling_keeps_what_came(hub: WeightsHub, kept: KeptBackbones) -> None:
    cancel = CancelToken()
    hub.pause_s = 0.005

    def report(done: int, _total: int) -> None:
        if done >= 256 * 1024:
            cancel.cancel()

    with pytest.raises(BackboneFetchCancelled, match="is kept; another fetch goes on"):
        fetch(hub, kept, report=report, cancel=cancel)
    assert 256 * 1024 <= kept.half_bytes(SMALL.name) < len(WEIGHTS)
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS


def test_a_byte_at_a_time_is_not_asked_for_for_ever(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.cuts = [1] * 100
    with pytest.raises(BackboneError, match="Attempts: 4"):
        fetch(hub, kept)
    assert len(hub.asked) == 4


def test_pauses_are_told(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.statuses = [503]
    told: list[tuple[str, float]] = []
    fetch(hub, kept, tell_pause=lambda reason, seconds: told.append((reason, seconds)))
    assert told == [("the server answered 503", 0.0)]


def test_a_stalled_hub_is_left_when_it_was_silent_for_long(
    hub: WeightsHub, kept: KeptBackbones, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onenip_core.backbones.download.TIMEOUT_S", 0.3)
    hub.pause_s = 1.0
    threading.Timer(0.6, lambda: setattr(hub, "pause_s", 0.0)).start()
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS
    assert len(hub.asked) > 1

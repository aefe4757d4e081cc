"""Fetching from a hub on loopback: breaks, ranges, hashes, refusals."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.client import HTTPMessage
from io import BytesIO
from pathlib import Path
from urllib.request import Request

import pytest

from onenip_core.backbones.adding import add_weights
from onenip_core.backbones.download import _Redirects
from onenip_core.backbones.fetch import Fetched, fetch_weights, is_open_to_tampering
from onenip_core.backbones.fetch_lock import held
from onenip_core.backbones.kept import KeptBackbones, KeptWeights
from onenip_core.backbones.recommended import RecommendedBackbone
from onenip_core.errors import BackboneError, BackboneFetchCancelled, StorageError, UsageError, WeightsError
from onenip_core.progress import CancelToken
from tests.support.weights_files import SMALL, weights_of
from tests.support.weights_hub import WeightsHub, serving_hub

WEIGHTS = weights_of(SMALL)
SHA256 = hashlib.sha256(WEIGHTS).hexdigest()
AT_ONCE = (0.0, 0.0, 0.0)


@pytest.fixture
def hub() -> Iterator[WeightsHub]:
    with serving_hub() as serving:
        serving.offer(SMALL, WEIGHTS)
        yield serving


@pytest.fixture
def kept(tmp_path: Path) -> KeptBackbones:
    return KeptBackbones(tmp_path / "kept")


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
    assert fetch(hub, kept).path.read_bytes() == other


def test_a_server_that_heeds_no_condition_is_found_out_by_its_mark(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.says_hash, hub.cuts = False, [300_000, 0, 0, 0]
    with pytest.raises(BackboneError):
        fetch(hub, kept)
    other = weights_of(SMALL, seed=1)
    hub.offer(SMALL, other)
    hub.heeds_condition, hub.etag = False, '"two"'
    assert fetch(hub, kept).path.read_bytes() == other


@pytest.mark.parametrize("says", ["chunks", "abc", "88, 88"])
def test_without_a_size_nothing_is_written(hub: WeightsHub, kept: KeptBackbones, says: str) -> None:
    hub.linked_size = False
    if says == "chunks":
        hub.says_length = False
    else:
        hub.length_text = says
    with pytest.raises(BackboneError, match="does not say how large the file is"):
        fetch(hub, kept)
    assert names(kept) == set()


@pytest.mark.parametrize("begun", [False, True])
def test_never_more_is_written_than_was_said(hub: WeightsHub, kept: KeptBackbones, begun: bool) -> None:
    if begun:
        hub.cuts = [300_000, 0, 0, 0]
        with pytest.raises(BackboneError):
            fetch(hub, kept)
    hub.says_length = False
    most = 0

    def report(done: int, _total: int) -> None:
        nonlocal most
        most = max(most, done)

    with pytest.raises(BackboneError, match="sends more than"):
        fetch(hub, kept, report=report)
    assert most <= len(WEIGHTS) and names(kept) == set()


def test_the_word_of_the_hub_counts_not_that_of_the_server_it_leads_to(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.said_hash = "a" * 64
    hub.bytes_headers = {"X-Linked-Etag": f'"{SHA256}"'}
    with pytest.raises(BackboneError, match=f"it should be {'a' * 64}"):
        fetch(hub, kept)
    assert kept.find(SMALL.name) is None


def refuse_record(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_kept: KeptBackbones, _record: KeptWeights) -> None:
        raise StorageError("No space left on device")

    monkeypatch.setattr(KeptBackbones, "write_record", refuse)


def test_without_its_record_nothing_that_was_fetched_is_lost(
    hub: WeightsHub, kept: KeptBackbones, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        refuse_record(patch)
        with pytest.raises(StorageError):
            fetch(hub, kept)
    assert kept.find(SMALL.name) is None and kept.half_bytes(SMALL.name) == len(WEIGHTS)
    hub.asked.clear()
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS and hub.asked == [] and names(kept) == FINISHED


def test_an_end_between_name_and_record_loses_nothing(
    hub: WeightsHub, kept: KeptBackbones, monkeypatch: pytest.MonkeyPatch
) -> None:
    def end(_kept: KeptBackbones, _record: KeptWeights) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(KeptBackbones, "write_record", end)
        with pytest.raises(KeyboardInterrupt):
            fetch(hub, kept)
    (kept.folder / f".{SMALL.name}.0123abcd.tmp.pth").write_bytes(b"of a program that was ended")
    hub.asked.clear()
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS and hub.asked == [] and names(kept) == FINISHED


def test_a_half_that_is_longer_than_the_file_is_dropped(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.cuts = [300_000, 0, 0, 0]
    with pytest.raises(BackboneError):
        fetch(hub, kept)
    with kept.half_path(SMALL.name).open("ab") as handle:
        handle.write(bytes(len(WEIGHTS)))
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS


def test_a_whole_that_was_not_named_yet_is_not_fetched_again(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.cuts = [300_000, 0, 0, 0]
    with pytest.raises(BackboneError):
        fetch(hub, kept)
    kept.half_path(SMALL.name).write_bytes(WEIGHTS)
    hub.asked.clear()
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS and hub.asked == []


@pytest.mark.parametrize("known_by", ["table", "first use", "hub"])
def test_another_hash_than_the_known_one_is_refused(hub: WeightsHub, kept: KeptBackbones, known_by: str) -> None:
    backbone = SMALL
    if known_by == "table":
        backbone = replace(SMALL, sha256="0" * 64)
    elif known_by == "hub":
        hub.said_hash = "a" * 64
    else:
        fetch(hub, kept).path.unlink()
        hub.offer(SMALL, weights_of(SMALL, seed=1))
    with pytest.raises(BackboneError, match=r"is not what it should be.*It was removed, nothing was kept"):
        fetch(hub, kept, backbone)
    assert kept.find(SMALL.name) is None and kept.half_bytes(SMALL.name) == 0
    assert names(kept) == ({f"{SMALL.name}.json"} if known_by == "first use" else set())
    if known_by == "first use":
        hub.offer(SMALL, WEIGHTS)
        assert not fetch(hub, kept).is_first_use, "the pin stays"


def test_the_known_hash_is_no_first_use(hub: WeightsHub, kept: KeptBackbones) -> None:
    assert not fetch(hub, kept, replace(SMALL, sha256=SHA256)).is_first_use


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "log in"), (403, "licence may have to be accepted"), (404, "no such file"), (418, "HTTP 418")],
)
def test_a_refusal_is_told_at_once(hub: WeightsHub, kept: KeptBackbones, status: int, words: str) -> None:
    hub.statuses = [status, 500]
    with pytest.raises(BackboneError, match=f"{words}.*onenip backbones add FILE"):
        fetch(hub, kept)
    assert hub.statuses == [500] and names(kept) == set()


def test_a_busy_hub_is_asked_again(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.statuses = [503, 429]
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS


def test_tries_come_after_growing_pauses(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.statuses = [503, 503]
    began = time.monotonic()
    fetch_weights(SMALL, kept, hub.address, lambda *_: None, CancelToken(), (0.1, 0.3))
    assert time.monotonic() - began >= 0.4


def test_no_way_to_the_hub_says_what_else_can_be_done(kept: KeptBackbones, hub: WeightsHub) -> None:
    hub.address = "http://127.0.0.1:9"  # nobody listens there
    with pytest.raises(BackboneError, match=r"Tried 4 times.*fetch the file on another computer and add it"):
        fetch(hub, kept)


def test_the_proxy_of_the_environment_is_asked(
    hub: WeightsHub, kept: KeptBackbones, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", hub.address)
    monkeypatch.delenv("no_proxy", raising=False)
    fetched = fetch_weights(SMALL, kept, "http://hub.example", lambda *_: None, CancelToken(), AT_ONCE)
    assert fetched.path.read_bytes() == WEIGHTS and set(hub.hosts) == {"hub.example"}


def test_a_page_instead_of_the_file_is_refused_by_its_size(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.offer(SMALL, b"<html>Welcome to our network</html>")
    with pytest.raises(BackboneError, match=r"has 0\.0 MB, and the weights of small_net.test have 0\.8 MB"):
        fetch(hub, kept)
    assert names(kept) == set()


def test_what_is_no_weights_file_of_it_is_not_kept(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.offer(SMALL, weights_of(replace(SMALL, landmarks=())))
    with pytest.raises(BackboneError, match=r"first\.weight is missing.*It was removed, nothing was kept"):
        fetch(hub, kept)
    assert names(kept) == set()


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


def test_a_full_disk_is_told_before_the_first_byte_and_on_the_way(
    hub: WeightsHub, mount_disk: Callable[[int], Path]
) -> None:
    kept = KeptBackbones(mount_disk(8) / "kept")
    with pytest.raises(StorageError, match=r"MB free, and 17 MB are needed\. Nothing was fetched"):
        fetch(hub, kept)
    assert hub.asked and names(kept) == set()


def test_a_disk_that_fills_meanwhile_keeps_what_came(hub: WeightsHub, mount_disk: Callable[[int], Path]) -> None:
    disk = mount_disk(40)
    kept = KeptBackbones(disk / "kept")
    filler = disk / "filler"

    def report(_done: int, total: int) -> None:
        if total and not filler.exists():
            filler.write_bytes(bytes(shutil.disk_usage(disk).free - 400_000))

    with pytest.raises(StorageError, match="What has come is kept"):
        fetch(hub, kept, report=report)
    assert kept.find(SMALL.name) is None
    filler.unlink()
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS


def test_two_at_once_do_not_write_the_same_half(hub: WeightsHub, kept: KeptBackbones) -> None:
    kept.folder.mkdir(parents=True)
    with held(kept.lock_path(SMALL.name)), pytest.raises(BackboneError, match="by another program just now"):
        fetch(hub, kept)
    assert hub.asked == []
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS


@pytest.mark.parametrize(
    ("origin", "leads_to", "words"),
    [
        ("https", "http://elsewhere.example/file", "not encrypted"),
        ("http", "ftp://elsewhere.example/file", "no web server"),
    ],
)
def test_a_hub_that_leads_elsewhere_is_not_followed(origin: str, leads_to: str, words: str) -> None:
    with pytest.raises(BackboneError, match=words):
        _Redirects().redirect_request(
            Request(f"{origin}://hub.example/file"), BytesIO(), 302, "", HTTPMessage(), leads_to
        )


@pytest.mark.parametrize(
    "address",
    [
        *("file:///etc", "ftp://hub.example", "hub.example", "http://", "http://a/?x=1"),
        *("http://[bad", "http://host:notaport", "http://a b/", "http://host:99999"),
    ],
)
def test_what_is_no_address_of_a_hub_is_wrong_usage(kept: KeptBackbones, address: str) -> None:
    with pytest.raises(UsageError, match="no address of a model hub"):
        fetch_weights(SMALL, kept, address, lambda *_: None, CancelToken(), AT_ONCE)


@pytest.mark.parametrize("address", ["http://user:secret@mirror.example", "http://:secret@[bad", "https://secret@a/"])
def test_a_password_is_neither_taken_nor_shown(kept: KeptBackbones, address: str) -> None:
    with pytest.raises(UsageError) as refused:
        fetch_weights(SMALL, kept, address, lambda *_: None, CancelToken(), AT_ONCE)
    assert "secret" not in str(refused.value) and not kept.folder.exists()


def test_kept_weights_that_changed_are_refused_and_fetched_again(hub: WeightsHub, kept: KeptBackbones) -> None:
    path = fetch(hub, kept).path
    changed = bytearray(WEIGHTS)
    changed[-1] ^= 1
    path.write_bytes(changed)
    assert kept.find(SMALL.name) == path, "looking is quick"
    with pytest.raises(WeightsError, match=f"is not what was kept.*onenip backbones fetch {SMALL.name}"):
        kept.verified(SMALL.name)
    again = fetch(hub, kept)
    assert not again.was_there and not again.is_first_use and kept.verified(SMALL.name) == again.path
    hub.offer(SMALL, weights_of(SMALL, seed=1))
    path.write_bytes(changed)
    with pytest.raises(BackboneError, match="when they were first fetched"):
        fetch(hub, kept)
    path.write_bytes(WEIGHTS[:-1])
    assert kept.find(SMALL.name) is None


def test_what_came_from_a_file_is_replaced_only_where_that_is_asked(
    hub: WeightsHub, kept: KeptBackbones, tmp_path: Path
) -> None:
    holiday = tmp_path / "holiday.pth"
    with zipfile.ZipFile(holiday, "w") as archive:
        archive.writestr("beach.jpg", bytes(100))
    record = add_weights(holiday, SMALL.name, kept, lambda *_: None, CancelToken())
    there = fetch(hub, kept)
    assert there.was_there and there.record == record and hub.asked == []
    fetched = fetch(hub, kept, replace_added=True)
    assert fetched.path.read_bytes() == WEIGHTS and names(kept) == FINISHED
    assert fetch(hub, kept, replace_added=True).was_there, "these are the hub's"


def test_a_folder_that_may_only_be_read_is_read(
    hub: WeightsHub, kept: KeptBackbones, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = fetch(hub, kept).path

    def refuse(_path: Path) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("onenip_core.backbones.fetch.held", refuse)
    assert fetch(hub, kept).path == path


@pytest.mark.parametrize(("number", "goes_on"), [(errno.ENOLCK, True), (errno.EOPNOTSUPP, True), (errno.EAGAIN, False)])
def test_a_share_without_locks_is_no_other_program(
    hub: WeightsHub, kept: KeptBackbones, monkeypatch: pytest.MonkeyPatch, number: int, goes_on: bool
) -> None:
    def refuse(_handle: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("onenip_core.backbones.fetch_lock._lock", refuse)
    if goes_on:
        assert fetch(hub, kept).path.read_bytes() == WEIGHTS
    else:
        with pytest.raises(BackboneError, match="by another program just now"):
            fetch(hub, kept)


def test_a_byte_at_a_time_is_not_asked_for_for_ever(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.cuts = [1] * 100
    with pytest.raises(BackboneError, match="Tried 4 times"):
        fetch(hub, kept)
    assert len(hub.asked) == 4


def test_pauses_are_told(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.statuses = [503]
    told: list[tuple[str, float]] = []
    fetch(hub, kept, tell_pause=lambda reason, seconds: told.append((reason, seconds)))
    assert told == [("the server answered 503", 0.0)]


def test_two_fetches_at_once_get_one_file(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.pause_s = 0.002
    refused: list[BackboneError] = []

    def report(done: int, _total: int) -> None:
        if done and not refused:
            with pytest.raises(BackboneError, match="by another program just now") as second:
                fetch(hub, kept)
            refused.append(second.value)

    assert fetch(hub, kept, report=report).path.read_bytes() == WEIGHTS
    assert refused and len(hub.asked) == 1


@pytest.mark.parametrize(
    ("hub_address", "pin", "is_open"),
    [
        ("http://mirror.example", None, True),
        ("http://mirror.example", SHA256, False),
        ("https://mirror.example", None, False),
        ("http://127.0.0.1:8000", None, False),
    ],
)
def test_who_could_be_on_the_line(hub_address: str, pin: str | None, is_open: bool) -> None:
    assert is_open_to_tampering(SMALL, hub_address, pin) == is_open
    assert not is_open_to_tampering(replace(SMALL, sha256=SHA256), hub_address, pin)


def test_a_record_that_cannot_be_read_is_no_pin_to_pass_over(hub: WeightsHub, kept: KeptBackbones) -> None:
    fetch(hub, kept).path.unlink()
    record = kept.record_path(SMALL.name)
    record.write_text(record.read_text()[:40])
    with pytest.raises(BackboneError, match=r"cannot be read.*Remove that file"):
        fetch(hub, kept)
    record.write_text(json.dumps({**json.loads('{"name": "other", "file": "../x", "sha256": "", "bytes": 0}'),
                                  "source": "", "kept_at": "", "hub_sha256": None}))  # fmt: skip
    with pytest.raises(BackboneError, match="about other weights"):
        kept.find(SMALL.name)


@pytest.mark.parametrize("name", ["../escape", ".hidden", "a/b", "", "hf-hub:someone/net"])
def test_names_that_would_be_other_files_are_refused(kept: KeptBackbones, name: str) -> None:
    with pytest.raises(UsageError, match="no name of a backbone"):
        kept.find(name)


def test_a_stalled_hub_is_left_when_it_was_silent_for_long(
    hub: WeightsHub, kept: KeptBackbones, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onenip_core.backbones.download.TIMEOUT_S", 0.3)
    hub.pause_s = 1.0
    threading.Timer(0.6, lambda: setattr(hub, "pause_s", 0.0)).start()
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS
    assert len(hub.asked) > 1

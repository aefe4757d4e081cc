"""What is kept of fetched weights: names, records, hashes, locks, full disks."""

from __future__ import annotations

import errno
import json
import os
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from onenip_core.backbones.adding import add_weights
from onenip_core.backbones.fetch_lock import held
from onenip_core.backbones.kept import KeptBackbones, KeptWeights
from onenip_core.errors import BackboneError, StorageError, UsageError, WeightsError
from onenip_core.progress import CancelToken
from tests.support.fetching import FINISHED, SHA256, WEIGHTS, fetch, names
from tests.support.weights_files import SMALL, weights_of
from tests.support.weights_hub import WeightsHub


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

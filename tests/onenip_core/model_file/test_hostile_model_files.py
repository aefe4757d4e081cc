"""Whatever a file that calls itself a model file holds: it is refused in words, and nothing appears on the disk."""

from __future__ import annotations

import json
import os
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onenip_core.errors import ModelFileError, OneNipError
from onenip_core.manifest import load_manifest, manifest_digest, manifest_to_json
from onenip_core.model_file.contents import MAX_DESCRIPTION_BYTES
from onenip_core.model_file.reading import check_model_file, read_contents, unpack_model_file
from tests.support.hostile_archives import (
    Entries,
    entries_of,
    plain_info,
    redescribed,
    with_member,
    write_entries,
)


@pytest.fixture(scope="module")
def entries(model_file: Path) -> Entries:
    return entries_of(model_file)


def refused(path: Path, *words: str, quickly: bool = True) -> None:
    """`read_contents` (where it can see it) and unpacking refuse the file; neither leaves anything."""
    before = sorted(path.parent.rglob("*"))
    calls: list[Callable[[], object]] = [lambda: unpack_model_file(path, path.parent / "out")]
    if quickly:
        calls.append(lambda: read_contents(path))
    for call in calls:
        with pytest.raises(ModelFileError) as caught:
            call()
        text = str(caught.value)
        assert "Nothing was changed" in text and path.name in text
        for word in words:
            assert word in text
    assert sorted(path.parent.rglob("*")) == before


def test_the_tools_of_these_tests_make_what_the_program_makes(
    model_file: Path, entries: Entries, tmp_path: Path
) -> None:
    assert write_entries(tmp_path / "a.onenip", entries.items()).read_bytes() == model_file.read_bytes()
    changed = redescribed(entries, lambda body: body.update(title="Other"))
    assert read_contents(write_entries(tmp_path / "b.onenip", changed.items())).title == "Other"


@pytest.mark.parametrize(
    "name",
    [
        "../../evil.txt",
        "/etc/evil",
        "..\\evil.txt",
        "C:\\evil.txt",
        "model/../../evil",
        "model/manifest.json/",
        "prompts/",
        "prompts/1.png",
        "prompts/001.exe",
        "prompts/001.png/x",
        "prompts/../001.png",
        "exports/torch/maps.onnx",
        "exports/onnx/evil.so",
        "model/training/checkpoint.pt",
        "MODEL/manifest.json",
        "a\nb",
        "",
    ],
)
def test_a_member_that_no_model_file_has_is_refused(entries: Entries, tmp_path: Path, name: str) -> None:
    refused(write_entries(tmp_path / "a.onenip", [*entries.items(), (name, b"evil")]), "nothing that belongs")


def test_a_name_that_is_not_ascii_is_refused(entries: Entries, tmp_path: Path) -> None:
    refused(write_entries(tmp_path / "a.onenip", [*entries.items(), ("prompts/é.png", b"")]), "name")


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["model/manifest.json", "package.json", "mimetype"])
def test_a_doubled_member_is_refused(entries: Entries, tmp_path: Path, name: str) -> None:
    refused(write_entries(tmp_path / "a.onenip", [*entries.items(), (name, entries[name])]), "two files of one name")


@pytest.mark.parametrize("mode", [0o120777, 0o040755, 0o010644, 0o020644, 0o104755, 0], ids=oct)
def test_links_and_other_special_files_are_refused(entries: Entries, tmp_path: Path, mode: int) -> None:
    info = plain_info("model/model.safetensors")
    info.external_attr = mode << 16
    members = [(info if name == info.filename else name, data) for name, data in entries.items()]
    refused(write_entries(tmp_path / "a.onenip", members), "no plain file")


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_compressed_members_are_refused_however_large_they_would_be(
    entries: Entries, tmp_path: Path, method: int
) -> None:
    bomb = plain_info("references.safetensors")
    bomb.compress_type = method
    members = [
        (bomb if name == bomb.filename else name, bytes(30_000_000) if name == bomb.filename else data)
        for name, data in entries.items()
    ]
    refused(write_entries(tmp_path / "a.onenip", members), "compressed")


def test_encrypted_members_are_refused(model_file: Path, tmp_path: Path) -> None:
    data = bytearray(model_file.read_bytes())
    directory = struct.unpack("<I", data[-6:-2])[0]
    data[directory + 8] |= 1
    (tmp_path / "a.onenip").write_bytes(data)
    refused(tmp_path / "a.onenip", "encrypted")


@pytest.mark.parametrize(
    ("place", "value"),
    [(16, 7), (20, 5), (24, 2**32 - 1), (28, 9), (30, 4), (32, 4), (34, 1), (36, 1), (42, 0), (42, 100), (42, 2**31)],
)
def test_a_directory_that_does_not_add_up_is_refused(model_file: Path, tmp_path: Path, place: int, value: int) -> None:
    """Members that overlap, sizes that are not those of the data, extra fields, other disks: each in the second entry."""
    data = bytearray(model_file.read_bytes())
    directory = struct.unpack("<I", data[-6:-2])[0]
    second = directory + 46 + len("mimetype")
    width = "<H" if 28 <= place < 38 else "<I"
    struct.pack_into(width, data, second + place, value)
    (tmp_path / "a.onenip").write_bytes(data)
    refused(tmp_path / "a.onenip")


@pytest.mark.parametrize("place", range(30))
def test_a_member_that_is_described_in_two_ways_is_refused(model_file: Path, tmp_path: Path, place: int) -> None:
    data = bytearray(model_file.read_bytes())
    header = 30 + len("mimetype") + len("application/vnd.onenip.model")
    data[header + place] ^= 1
    (tmp_path / "a.onenip").write_bytes(data)
    refused(tmp_path / "a.onenip", "described in two ways")


@pytest.mark.parametrize(("front", "back"), [(b"MZ" * 50, b""), (b"", b"x"), (b"", bytes(22)), (b"PK", b"")])
def test_bytes_before_or_behind_it_are_refused(model_file: Path, tmp_path: Path, front: bytes, back: bytes) -> None:
    (tmp_path / "a.onenip").write_bytes(front + model_file.read_bytes() + back)
    refused(tmp_path / "a.onenip")


def test_a_file_that_is_cut_off_anywhere_is_refused(model_file: Path, tmp_path: Path) -> None:
    data = model_file.read_bytes()
    for length in [*range(0, 140, 7), *range(1000, len(data), len(data) // 40), *range(len(data) - 60, len(data), 7)]:
        (tmp_path / "a.onenip").write_bytes(data[:length])
        refused(tmp_path / "a.onenip", "no model file" if length < 66 else "cut short")


def test_every_member_is_checked_against_its_hash(entries: Entries, tmp_path: Path) -> None:
    for name, data in entries.items():
        if name in ("mimetype", "package.json") or not data:
            continue
        altered = data[:-1] + bytes([data[-1] ^ 1])
        path = write_entries(tmp_path / "a.onenip", {**entries, name: altered}.items())
        refused(path, "hash", name, quickly=False)
        with pytest.raises(ModelFileError):
            check_model_file(path)


def test_what_belongs_to_another_model_is_refused_even_with_the_right_hashes(entries: Entries, tmp_path: Path) -> None:
    path = tmp_path / "a.onenip"
    for name, data in entries.items():
        if name.startswith("prompts/") or name in ("mimetype", "package.json"):
            continue
        refused(write_entries(path, with_member(entries, name, b"x" + data).items()), quickly=False)
        refused(write_entries(path, with_member(entries, name, b"").items()), quickly=False)
    manifest = entries["model/manifest.json"]
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "manifest.json").write_bytes(manifest)
    other = replace(load_manifest(tmp_path / "model"), created_at="2026-01-01T00:00:00+00:00")
    text = json.dumps(manifest_to_json(other)).encode()
    exchanged = with_member(entries, "model/manifest.json", text)
    refused(write_entries(path, exchanged.items()), quickly=False)
    claimed = redescribed(exchanged, lambda body: body.update(model_sha256=manifest_digest(other)))
    refused(write_entries(path, claimed.items()), quickly=False)


@pytest.mark.parametrize("name", ["model/manifest.json", "exports/onnx/export.json", "references.safetensors"])
def test_a_missing_member_is_named(entries: Entries, tmp_path: Path, name: str) -> None:
    rest = [(key, data) for key, data in entries.items() if key != name]
    refused(write_entries(tmp_path / "a.onenip", rest), "missing", name)


def _without_formats(body: dict[str, Any]) -> None:
    body["formats"] = []


def _other_prompt_place(body: dict[str, Any]) -> None:
    prompt = body["products"][0]["prompts"][0]
    body["files"]["../../evil.png"] = body["files"].pop(prompt["file"])
    prompt["file"] = "../../evil.png"


def _doubled_product(body: dict[str, Any]) -> None:
    body["products"].append(body["products"][1])


@pytest.mark.parametrize(
    "change",
    [
        _without_formats,
        _other_prompt_place,
        _doubled_product,
        lambda body: body.update(schema_version=0),
        lambda body: body.update(schema_version="1"),
        lambda body: body.update(schema_version=None),
        lambda body: body.update(formats=["onnx", "onnx"]),
        lambda body: body.update(products=[]),
        lambda body: body.update(unknown=1),
        lambda body: body.pop("title"),
        lambda body: body["files"]["model/manifest.json"].update(bytes=-1),
        lambda body: body["files"]["model/manifest.json"].update(bytes=10**30),
        lambda body: body["files"].update({"/etc/passwd": {"sha256": "0" * 64, "bytes": 0}}),
        lambda body: body["products"][0]["prompts"][0].update(sha256="0" * 64),
    ],
)
def test_a_description_that_contradicts_itself_is_refused(
    entries: Entries, tmp_path: Path, change: Callable[[dict[str, Any]], object]
) -> None:
    refused(write_entries(tmp_path / "a.onenip", redescribed(entries, change).items()))


def test_a_description_of_other_products_is_refused(entries: Entries, tmp_path: Path) -> None:
    renamed = redescribed(entries, lambda body: body["products"][1].update(name="other"))
    refused(write_entries(tmp_path / "a.onenip", renamed.items()), "products", quickly=False)


def test_an_altered_description_is_told_from_a_newer_one(entries: Entries, tmp_path: Path) -> None:
    path = tmp_path / "a.onenip"
    altered = redescribed(entries, lambda body: body.update(title="Evil"), sign=False)
    refused(write_entries(path, altered.items()), "altered")
    newer = redescribed(entries, lambda body: body.update(schema_version=2, more={"of": "this"}))
    refused(write_entries(path, newer.items()), "newer version")


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"x"',
        b"\xff\xfe",
        b'{"schema_version": 1}',
        b'{"schema_version": 1e999}',
        b'{"schema_version": 1, "x": NaN}',
        b"[" * 100_000,
        b" " * (MAX_DESCRIPTION_BYTES + 1),
    ],
    ids=range(11),
)
def test_a_description_that_is_none_is_refused(entries: Entries, tmp_path: Path, text: bytes) -> None:
    refused(write_entries(tmp_path / "a.onenip", {**entries, "package.json": text}.items()), "d")


def test_what_is_no_model_file_is_called_what_it_is(
    model_file: Path, small_model: Path, entries: Entries, tmp_path: Path
) -> None:
    path = tmp_path / "a.onenip"
    for data in (b"", b"PK", b"\x89PNG\r\n\x1a\n" + bytes(100), bytes(1000), b"PK\x05\x06" + bytes(18)):
        path.write_bytes(data)
        refused(path, "no model file")
    write_entries(path, [("a.txt", b"hello"), ("../b.txt", b"x")])
    refused(path, "another program")
    write_entries(path, [(f"model/{each.name}", each.read_bytes()) for each in small_model.iterdir() if each.is_file()])
    refused(path, "zip of a model folder")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    refused(path, "zipped again")
    path.unlink()
    refused_path = tmp_path / "b.onenip"
    with pytest.raises(ModelFileError, match="cannot be opened"):
        read_contents(refused_path)
    with pytest.raises(ModelFileError, match="is no file"):
        read_contents(tmp_path)
    with pytest.raises(ModelFileError, match="model folder already"):
        read_contents(small_model)
    if hasattr(os, "mkfifo"):
        os.mkfifo(refused_path)
        with pytest.raises(ModelFileError, match="is no file"):
            read_contents(refused_path)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_flipped_bytes_are_noticed_wherever_they_are(model_file: Path, tmp_path: Path, data: st.DataObject) -> None:
    original = model_file.read_bytes()
    edges = st.integers(0, 20_000) | st.integers(len(original) - 4000, len(original) - 1)
    places = data.draw(st.lists(edges | st.integers(0, len(original) - 1), min_size=1, max_size=4, unique=True))
    changed = bytearray(original)
    for place in places:
        changed[place] ^= data.draw(st.integers(1, 255))
    path = tmp_path / "a.onenip"
    path.write_bytes(changed)
    with pytest.raises(ModelFileError):
        check_model_file(path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(junk=st.binary(max_size=300), crc=st.booleans())
def test_any_description_gives_an_error_of_our_own(entries: Entries, tmp_path: Path, junk: bytes, crc: bool) -> None:
    path = write_entries(tmp_path / "a.onenip", [("mimetype", entries["mimetype"]), ("package.json", junk)])
    if not crc:
        data = path.read_bytes().replace(struct.pack("<I", zlib.crc32(junk)), b"abcd")
        path.write_bytes(data)
    with pytest.raises(OneNipError):
        read_contents(path)

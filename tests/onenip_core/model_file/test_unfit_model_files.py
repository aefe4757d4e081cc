"""What no workspace could take is refused before anything is unpacked, and already where it would be packed."""

from __future__ import annotations

import io
import json
import time
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from onenip_core.cli import main
from onenip_core.errors import ModelFileError, ModelFolderError, UsageError
from onenip_core.hashing import hash_json
from onenip_core.manifest import load_manifest, manifest_from_json, manifest_to_json
from onenip_core.model_file import packing
from onenip_core.model_file.packing import ProductToPack, pack_model_file
from onenip_core.model_file.reading import read_contents, unpack_model_file
from onenip_core.timestamps import is_usable_time
from tests.support.hostile_archives import Entries, entries_of, redescribed, write_entries

UNFIT_TIMES = ("", "yesterday", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "1969-12-31T23:00:00+00:00")


@pytest.fixture(scope="module")
def entries(model_file: Path) -> Entries:
    return entries_of(model_file)


@pytest.fixture(scope="module")
def came(model_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("came") / "model"
    unpack_model_file(model_file, folder)
    return folder


@pytest.mark.parametrize("limit", [-1.0, 0.0, 0.49, 3.01, 1e300, float("nan"), float("inf")])
def test_a_limit_that_no_product_can_have_is_not_packed(came: Path, tmp_path: Path, limit: float) -> None:
    with pytest.raises(UsageError, match=r"limit of 'bars' is .*from 0\.5 to 3\. The model is unchanged"):
        pack_model_file(came, tmp_path / "a.onenip", (ProductToPack("bars", limit),))
    assert list(tmp_path.iterdir()) == []


def test_the_command_refuses_such_a_limit(came: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", str(came), "--out", str(tmp_path / "a.onenip"), "--limit", "bars=7"]) == 2
    assert "is 7; it may be from 0.5 to 3" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["../bars", "a/b", "con", ".hidden", " ", "x" * 81, "a\u202eb"])
def test_a_product_that_no_workspace_can_have_is_not_packed(
    came: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    manifest = load_manifest(came)
    renamed = replace(manifest, products=(manifest.products[0], replace(manifest.products[1], name=name)))
    monkeypatch.setattr(packing, "load_manifest", lambda folder: renamed)
    with pytest.raises(UsageError, match="cannot be a product's name"):
        pack_model_file(came, tmp_path / "a.onenip")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"limit": 0.49}, "'bars' is 0.49"),
        ({"limit": 1e300}, "from 0.5 to 3"),
        ({"limit": -1}, "from 0.5 to 3"),
        ({"name": "../bars"}, "cannot be a product's name"),
        ({"name": "con"}, "cannot be a product's name"),
        ({"name": "x" * 81}, "cannot be a product's name"),
    ],
)
def test_what_no_product_can_be_is_refused_when_it_is_read(
    entries: Entries, tmp_path: Path, change: dict[str, Any], words: str
) -> None:
    path = write_entries(
        tmp_path / "a.onenip", redescribed(entries, lambda body: body["products"][1].update(change)).items()
    )
    with pytest.raises(ModelFileError, match="cannot be used") as caught:
        read_contents(path)
    assert words in str(caught.value) and "Nothing was changed" in str(caught.value)


@pytest.mark.parametrize("when", UNFIT_TIMES)
def test_a_time_that_no_computer_can_show_is_refused(entries: Entries, tmp_path: Path, when: str) -> None:
    path = write_entries(tmp_path / "a.onenip", redescribed(entries, lambda body: body.update(written_at=when)).items())
    with pytest.raises(ModelFileError, match="no usable time"):
        read_contents(path)


@pytest.mark.parametrize("when", UNFIT_TIMES)
def test_a_model_that_was_made_at_no_time_is_refused(came: Path, when: str) -> None:
    body = manifest_to_json(replace(load_manifest(came), created_at=when))
    body.pop("manifest_sha256")
    with pytest.raises(ModelFolderError, match="no usable time"):
        manifest_from_json(json.dumps({**body, "manifest_sha256": hash_json(body)}), "manifest.json")


@pytest.mark.parametrize(
    "when", ["1970-01-01T00:00:00+00:00", "2026-03-01T09:15:02+00:00", "2026-03-01", "2026-03-01T09:15:02Z"]
)
def test_usual_times_are_usable(when: str) -> None:
    assert is_usable_time(when)


def _crowded(count: int, comment: bytes = b"") -> bytes:
    """A zip of another program that lists so many empty files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.comment = comment
        archive.writestr("manifest.json", b"")
        archive.writestr("x", b"")
    data = buffer.getvalue()
    end = data.rfind(b"PK\x05\x06")
    start = int.from_bytes(data[end + 16 : end + 20], "little")
    entry = data[data.rfind(b"PK\x01\x02") : end]
    listed = data[start:end] + entry * count
    counted = min(count, 0xFFFF).to_bytes(2, "little")
    sizes = len(listed).to_bytes(4, "little") + start.to_bytes(4, "little")
    return data[:start] + listed + data[end : end + 8] + counted * 2 + sizes + data[end + 20 :]


def test_a_zip_that_lists_very_many_files_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.onenip"
    for count in (50_000, 400_000):
        path.write_bytes(_crowded(count))
        before = time.monotonic()
        with pytest.raises(ModelFileError, match="no model file"):
            read_contents(path)
        assert time.monotonic() - before < 1.0


@pytest.mark.parametrize("comment", [b"", b"made by another program", b"PK" * 30_000])
def test_a_zip_of_a_model_folder_is_known_whatever_comment_it_has(tmp_path: Path, comment: bytes) -> None:
    path = tmp_path / "a.onenip"
    path.write_bytes(_crowded(3, comment))
    with pytest.raises(ModelFileError, match="zip of a model folder"):
        read_contents(path)

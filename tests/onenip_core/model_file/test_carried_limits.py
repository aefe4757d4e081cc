"""The limits, title and prompts of a model file count wherever the model goes, and everyone says which limit judged."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from onenip_core.archive.shard_folder import ArchiveRequest, ShardFolder
from onenip_core.archive.shard_worker import ShardWorker
from onenip_core.cli import main
from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import UsageError
from onenip_core.hashing import hash_json
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.manifest import load_manifest, manifest_to_json
from onenip_core.model_file.reading import read_contents, unpack_model_file
from tests.support.made_up_parts import striped_part


@pytest.fixture(scope="module")
def came(model_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a model file with a limit for “bars” was unpacked."""
    folder = tmp_path_factory.mktemp("came") / "model"
    unpack_model_file(model_file, folder)
    return folder


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("image") / "part.png"
    write_png(path, striped_part(np.random.default_rng(5), 96, vertical=False))
    return path


def judged(out: Path) -> dict[str, Any]:
    (line,) = (out / "results.jsonl").read_text(encoding="utf-8").splitlines()
    values: dict[str, Any] = json.loads(line)
    return values


@pytest.mark.parametrize(
    ("product", "options", "limit"),
    [("bars", (), 1.25), ("stripes", (), 1.0), ("bars", ("--threshold", "0.6"), 0.6)],
)
def test_the_command_judges_by_the_limit_that_came_with_the_model(
    came: Path,
    image: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    product: str,
    options: tuple[str, ...],
    limit: float,
) -> None:
    arguments = ["inspect", str(came), str(image), "--out", str(tmp_path / "out"), "--product", product, *options]
    assert main([*arguments, "--no-pictures", "--device", "cpu"]) == 0
    values = judged(tmp_path / "out")
    assert values["threshold"] == limit
    assert values["verdict"] == ("NG" if values["score"] > limit else "OK")
    assert ("bars 1.25" in capsys.readouterr().out) == (limit == 1.25)


def test_each_image_has_the_limit_of_the_product_that_it_is_found_to_be(
    came: Path, image: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    arguments = ["inspect", str(came), str(image), "--out", str(out), "--no-pictures", "--device", "cpu"]
    assert main([*arguments, "--json-lines"]) == 0
    values = judged(out)
    assert values["threshold"] == {"bars": 1.25, "stripes": 1.0}[values["product"]]
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert first == {"event": "limits", "limits": {"bars": 1.25}}


def test_workers_of_an_archive_judge_by_it_and_another_limit_is_another_inspection(
    came: Path, image: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    def request(limits: dict[str, float]) -> ArchiveRequest:
        return ArchiveRequest(came, "cpu", EngineKind.TORCH, tmp_path, "bars", None, False, 1, limits=limits)

    folder = ShardFolder(tmp_path / "shards")
    found = folder.prepare(request({"bars": 1.25}), [image])
    assert ShardWorker(request({"bars": 1.25}), tmp_path).inspect(found.shards[0]) == ""
    with pytest.raises(UsageError, match="the limits that came with the model"):
        folder.prepare(request({"bars": 1.5}), [image])
    folder.join(found, tmp_path / "results.jsonl")
    assert judged(tmp_path)["threshold"] == 1.25


def test_unpack_and_info_say_them(model_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "model")
    assert main(["unpack", str(model_file), "--out", folder]) == 0
    said = capsys.readouterr().out
    assert "“Small”" in said and "bars: limit 1.25" in said and "stripes: the proposed limit, 2 pictures" in said
    assert main(["info", folder]) == 0
    said = capsys.readouterr().out
    assert "Title     Small" in said and "bars: limit 1.25" in said
    assert main(["info", folder, "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)["model_file"]
    assert (shown["title"], shown["limits"]) == ("Small", {"stripes": None, "bars": 1.25})


def test_packed_again_they_go_on_unless_others_are_named(came: Path, model_file: Path, tmp_path: Path) -> None:
    assert main(["pack", str(came), "--out", str(tmp_path / "on.onenip")]) == 0
    before, after = read_contents(model_file), read_contents(tmp_path / "on.onenip")
    assert (after.title, after.products, after.files) == (before.title, before.products, before.files)
    options = ("--limit", "stripes=0.75", "--limit", "bars=1", "--title", "")
    assert main(["pack", str(came), "--out", str(tmp_path / "other.onenip"), *options]) == 0
    other = read_contents(tmp_path / "other.onenip")
    assert other.title == "" and [(each.name, each.limit) for each in other.products] == [
        ("stripes", 0.75),
        ("bars", 1),
    ]
    assert len(other.products[0].prompts) == 2


@pytest.mark.parametrize("data", [b"", b"{}", b'{"schema_version": 1}'])
def test_limits_that_cannot_be_read_are_never_passed_over(
    came: Path, image: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    folder = Path(shutil.copytree(came, tmp_path / "model"))
    (folder / "carried" / "package.json").write_bytes(data)
    arguments = ["inspect", str(folder), str(image), "--out", str(tmp_path / "out"), "--device", "cpu"]
    assert main(arguments) == 1
    assert "limits that came with the model" in capsys.readouterr().err
    assert not (tmp_path / "out" / "results.jsonl").exists()
    assert main([*arguments, "--threshold", "1", "--no-pictures"]) == 0


def test_limits_of_another_model_do_not_count(
    came: Path, image: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(shutil.copytree(came, tmp_path / "model"))
    body = manifest_to_json(load_manifest(folder)) | {"data_fingerprint": "other"}
    body.pop("manifest_sha256", None)
    (folder / "manifest.json").write_text(json.dumps({**body, "manifest_sha256": hash_json(body)}), encoding="utf-8")
    assert main(["inspect", str(folder), str(image), "--out", str(tmp_path / "out"), "--device", "cpu"]) == 1
    assert "another model" in capsys.readouterr().err

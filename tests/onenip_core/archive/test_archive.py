"""Archives in shards: the list, the parts, what may not be mixed, and what is done again after a kill (without Ray)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from onenip_core.archive import shard_folder, shard_worker
from onenip_core.archive.shard_folder import WORK_NAME, ArchiveRequest, ShardFolder
from onenip_core.archive.shard_list import read_shard, write_list
from onenip_core.archive.shard_worker import ShardWorker
from onenip_core.cli import main
from onenip_core.data.images.dark_files import DarkFiles
from onenip_core.data.images.image_walk import iterate_images, list_images
from onenip_core.data.images.png_writing import write_png
from onenip_core.data.images.value_range import FULL_RANGE
from onenip_core.errors import ImageReadError, StorageError, UsageError
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.manifest import load_manifest
from onenip_core.picture_calibration import PictureCalibration, PictureLimits
from tests.support.made_up_parts import write_parts


@pytest.fixture
def request_of(small_model: Path, tmp_path: Path) -> ArchiveRequest:
    return ArchiveRequest(
        small_model, "cpu", EngineKind.TORCH, tmp_path / "out", "stripes", None, False, 1, shard_size=4
    )


@pytest.fixture
def parts(tmp_path: Path) -> list[Path]:
    paths = write_parts(tmp_path / "archive", 10)
    paths[6].write_bytes(b"rubbish")
    return paths


def test_a_walk_has_the_order_of_the_list(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    names = ["a", "a b", "B2", "b10", "c.png", "1", "02", "x-1", "ä", ".hidden"]
    for number in range(150):
        depth = int(rng.integers(1, 4))
        folder = tmp_path.joinpath(*rng.choice(names, depth))
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{rng.choice(names)}{number % 13}.PNG").touch()
    (tmp_path / "notes.txt").touch()
    expected = list_images(tmp_path, recursive=True)
    assert len(expected) > 50
    assert tuple(iterate_images(tmp_path)) == expected
    without = [path for path in expected if not path.is_relative_to(tmp_path / "a")]
    assert list(iterate_images(tmp_path, frozenset({tmp_path / "a"}))) == without
    with pytest.raises(ImageReadError, match="cannot be read"):
        list(iterate_images(tmp_path / "nowhere"))


def test_the_list_divides_into_shards_and_notices_changes(tmp_path: Path, parts: list[Path]) -> None:
    foreign = tmp_path / os.fsdecode(b"teil \xe4.png")
    found = write_list(tmp_path / "list", [*parts, foreign], 4)
    assert [(shard.first_image, shard.images) for shard in found.shards] == [(1, 4), (5, 4), (9, 3)]
    assert [read_shard(tmp_path / "list", shard) for shard in found.shards] == [
        parts[:4],
        parts[4:8],
        [*parts[8:], foreign],
    ]
    assert write_list(tmp_path / "again", [*parts, foreign], 4) == found
    os.utime(parts[5], ns=(0, 0))
    assert write_list(tmp_path / "again", [*parts, foreign], 4).sha256 != found.sha256
    assert write_list(tmp_path / "none", [], 4).shards == ()


def inspect_all(
    request: ArchiveRequest, images: list[Path], on_result: Callable[[dict[str, Any]], object] = lambda _values: None
) -> dict[str, int]:
    """What the workers do together, in this process."""
    folder = ShardFolder(request.out / WORK_NAME)
    found = folder.prepare(request, images)
    worker = ShardWorker(request, Path.cwd())
    for shard in folder.pending(found):
        assert worker.inspect(shard) == ""
    return folder.join(found, request.out / "results.jsonl", on_result)


def read_lines(path: Path) -> list[dict[str, object]]:
    """The result lines without the times, which always differ."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [{key: value for key, value in line.items() if key != "milliseconds"} for line in lines]


def test_shards_give_the_lines_of_the_plain_path(
    request_of: ArchiveRequest, tmp_path: Path, parts: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    write_png(parts[3], np.full((96, 96), 4095, np.uint16))
    dark = DarkFiles(FULL_RANGE)
    counts = inspect_all(replace(request_of, pictures=True), parts, lambda values: dark.add(values["highest_value"]))
    plain = [
        "inspect",
        str(request_of.model),
        str(parts[0].parent),
        "--product",
        "stripes",
        "--out",
        str(tmp_path / "plain"),
    ]
    assert main([*plain, "--device", "cpu"]) == 0
    lines = read_lines(request_of.out / "results.jsonl")
    assert lines == read_lines(tmp_path / "plain" / "results.jsonl")
    assert "1 of 1 images with 16 bits a value uses less than a quarter" in dark.sentences()[0]
    assert dark.sentences()[0] in capsys.readouterr().err
    assert sum(counts.values()) == 10 and counts["NOT_CHECKED"] == 1
    pictures = [sorted(p.name for p in (out / "maps").iterdir()) for out in (request_of.out, tmp_path / "plain")]
    assert pictures[0] == pictures[1] and len(pictures[0]) == 9
    assert not (request_of.out / WORK_NAME).exists()


def test_finished_shards_are_not_judged_again(request_of: ArchiveRequest, parts: list[Path]) -> None:
    folder = ShardFolder(request_of.out / WORK_NAME)
    found = folder.prepare(request_of, parts)
    assert ShardWorker(request_of, Path.cwd()).inspect(found.shards[1]) == ""
    marked = folder.part_path(1).read_bytes().replace(b'"stripes"', b'"kept"')
    folder.part_path(1).write_bytes(marked)
    inspect_all(request_of, parts)
    products = [line["product"] for line in read_lines(request_of.out / "results.jsonl")]
    assert products == ["stripes"] * 4 + ["kept"] * 4 + ["stripes"] * 2


def _another_model(request: ArchiveRequest, parts: list[Path]) -> ArchiveRequest:
    copy = request.out.parent / "other model"
    shutil.copytree(request.model, copy)
    manifest = copy / "manifest.json"
    manifest.write_text(manifest.read_text(encoding="utf-8") + " ", encoding="utf-8")
    return replace(request, model=copy)


def _another_image(request: ArchiveRequest, parts: list[Path]) -> ArchiveRequest:
    parts[3].write_bytes(parts[2].read_bytes() + b"\0")
    return request


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda request, parts: replace(request, threshold=0.7), "the threshold changed"),
        (lambda request, parts: replace(request, product=None, pictures=True), "the product and whether pictures"),
        (_another_model, "the model changed"),
        (_another_image, "the images changed"),
        (lambda request, parts: replace(request, shard_size=5), "its format changed"),
    ],
)
def test_parts_of_another_inspection_are_never_mixed_in(
    request_of: ArchiveRequest,
    parts: list[Path],
    change: Callable[[ArchiveRequest, list[Path]], ArchiveRequest],
    words: str,
) -> None:
    folder = ShardFolder(request_of.out / WORK_NAME)
    found = folder.prepare(request_of, parts)
    ShardWorker(request_of, Path.cwd()).inspect(found.shards[0])
    part = folder.part_path(0).read_bytes()
    with pytest.raises(UsageError, match=words):
        folder.prepare(change(request_of, parts), parts)
    assert folder.part_path(0).read_bytes() == part
    folder.run_path.write_text("{", encoding="utf-8")
    with pytest.raises(StorageError, match="cannot be read"):
        folder.prepare(request_of, parts)


def test_what_was_begun_before_there_was_a_picture_check_goes_on(
    request_of: ArchiveRequest, parts: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = ShardFolder(request_of.out / WORK_NAME)
    folder.prepare(request_of, parts)
    begun = json.loads(folder.run_path.read_text(encoding="utf-8"))
    assert "picture_check" not in begun, "the model has none: as the version before wrote it"
    unchecked = replace(request_of, picture_check=False)
    folder.prepare(unchecked, parts)
    manifest = load_manifest(request_of.model)
    limits = PictureLimits(10.0, 0.5, 1.0, 1.0, 1.0, None, 1.0, {})
    picture = PictureCalibration(limits, 0.0, 20, 5, 0)
    checked = replace(manifest, products=(replace(manifest.products[0], picture=picture), *manifest.products[1:]))
    monkeypatch.setattr(shard_folder, "load_manifest", lambda _folder: checked)
    folder.prepare(unchecked, parts)
    with pytest.raises(UsageError, match="whether the images are checked before they are judged changed"):
        folder.prepare(request_of, parts)
    folder.run_path.unlink()
    folder.prepare(request_of, parts)
    folder.prepare(request_of, parts)
    with pytest.raises(UsageError, match="whether the images are checked before they are judged changed"):
        folder.prepare(unchecked, parts)


def test_a_damaged_part_is_named(request_of: ArchiveRequest, parts: list[Path]) -> None:
    folder = ShardFolder(request_of.out / WORK_NAME)
    found = folder.prepare(request_of, parts)
    for shard in found.shards:
        ShardWorker(request_of, Path.cwd()).inspect(shard)
    folder.part_path(2).write_bytes(folder.part_path(2).read_bytes()[:-20])
    with pytest.raises(StorageError, match=r"00000002\.jsonl are damaged"):
        folder.join(found, request_of.out / "results.jsonl")
    assert not (request_of.out / "results.jsonl").exists() and folder.part_path(0).exists()


_DEADLY = """
import os, sys
from pathlib import Path
from onenip_core.archive import shard_worker
from onenip_core.archive.shard_folder import ArchiveRequest
from onenip_core.archive.shard_list import Shard
from onenip_core.inference.engines.engine import EngineKind
def die(*arguments, **options):
    os._exit(7)
shard_worker.inspect_files = die
model, out, images = sys.argv[1:]
request = ArchiveRequest(Path(model), "cpu", EngineKind.TORCH, Path(out), "stripes", None, False, 1)
print(shard_worker.ShardWorker(request, Path.cwd()).inspect(Shard(0, 0, 1, int(images))))
"""


@pytest.mark.slow
def test_a_shard_that_kills_its_process_is_given_up(request_of: ArchiveRequest, parts: list[Path]) -> None:
    folder = ShardFolder(request_of.out / WORK_NAME)
    folder.prepare(request_of, parts)
    command = [sys.executable, "-c", _DEADLY, str(request_of.model), str(request_of.out), "4"]
    for _ in range(shard_worker.MAX_ATTEMPTS):
        assert subprocess.run(command, check=False).returncode == 7
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "images 1 to 4" in done.stdout and "ended unexpectedly 3 times" in done.stdout
    assert not folder.part_path(0).exists()
    found = folder.prepare(request_of, parts)  # another start tries again
    assert ShardWorker(request_of, Path.cwd()).inspect(found.shards[0]) == ""


def test_a_failure_is_reported_and_leaves_no_part(request_of: ArchiveRequest, parts: list[Path]) -> None:
    folder = ShardFolder(request_of.out / WORK_NAME)
    found = folder.prepare(request_of, parts)
    worker = ShardWorker(replace(request_of, model=request_of.out / "nowhere"), Path.cwd())
    assert "nowhere" in worker.inspect(found.shards[0])
    assert not folder.part_path(0).exists()


def test_without_ray_the_command_says_what_to_install(
    small_model: Path,
    parts: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    out = tmp_path / "out"
    arguments = ["inspect", str(small_model), str(parts[0].parent), "--out", str(out), "--ray", "--device", "cpu"]
    assert main(arguments) == 2
    assert "uv sync --extra ray" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        main([*arguments, "--threshold", "nan"])
    assert main([*arguments, "--product", "nuts"]) == 2

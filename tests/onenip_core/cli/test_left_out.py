"""`onenip` names what of a folder it did not look at, and waits for nothing."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from onenip_core.cli import main
from onenip_core.cli.found_images import tell_left_out_of_datasets
from onenip_core.cli.output import Reporter
from onenip_core.data.datasets.readers import read_products
from tests.support.made_up_parts import write_parts

HEIC = b"\0\0\0\x18ftypheic"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes of POSIX")
def test_inspect_counts_and_names_what_it_leaves_out(
    small_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = tmp_path / "parts"
    good, second = write_parts(parts, 2)
    second.rename(parts / "part.dat")
    write_parts(parts / "@eaDir", 1)
    for number in range(4):
        (parts / f"{number}.heic").write_bytes(HEIC)
    os.mkfifo(parts / "pipe.png")
    named = [parts, parts / "pipe.png", parts / "0.heic"]
    command = ["inspect", str(small_model), *map(str, named), "--no-pictures", "--device", "cpu", "--out"]
    assert main([*command, str(tmp_path / "a")]) == 0
    out, err = capsys.readouterr()
    assert "0 NG, 2 NOT_CHECKED, 6 left out; see" in out
    assert "6 files and folders were left out: 4 × .heic, 1 pipe or device" in err and "--json-lines" in err
    lines = [json.loads(line) for line in (tmp_path / "a" / "results.jsonl").read_text().splitlines()]
    assert [Path(line["image"]).name for line in lines] == [good.name, "part.dat", "pipe.png", "0.heic"]
    assert "named pipe" in lines[2]["reason"] and "not an image" in lines[3]["reason"]
    assert main([*command, str(tmp_path / "b"), "--json-lines"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    told = {Path(event["path"]).name: event["reason"] for event in events if event["event"] == "left_out"}
    assert told == {
        **{f"{number}.heic": "other_kind" for number in range(4)},
        "pipe.png": "no_regular_file",
        "@eaDir": "companion",
    }
    assert (events[-1]["event"], events[-1]["count"]) == ("left_out_total", 6)


def test_a_folder_of_other_files_alone_is_refused_with_their_kinds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.heic").write_bytes(HEIC)
    assert main(["inspect", str(tmp_path), str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    assert "1 file was left out: 1 × .heic" in capsys.readouterr().err


def test_what_data_sets_hold_beside_images_is_said_and_their_own_lists_are_not_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_parts(tmp_path / "bolt" / "train" / "good", 1)
    (tmp_path / "bolt" / "test" / "scratch").mkdir(parents=True)
    for name in ("bolt/test/scratch/1.heic", "bolt/license.txt"):
        (tmp_path / name).write_bytes(HEIC)
    (tmp_path / "split_csv").mkdir()
    (tmp_path / "split_csv" / "1cls.csv").write_text("object,split", encoding="utf-8")
    with Reporter(json_lines=False) as reporter:
        tell_left_out_of_datasets((tmp_path,), read_products((tmp_path / "bolt",)), reporter)
    assert "2 files were left out: 1 × .heic, 1 × .txt." in capsys.readouterr().err


@pytest.mark.parametrize("only_normals", [True, False])
def test_images_of_a_data_set_where_no_reader_looks_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], only_normals: bool
) -> None:
    read = ("train/good/0", "test/good/1", "test/scratch/2", "test/hole/3")
    masks = ("ground_truth/scratch/2_mask", "ground_truth/hole/3/000", "ground_truth/hole/3/001")
    unread = ("train/good/day2/4", "train/5", "6", "validation/good/7")
    in_test = ("test/scratch/deep/8", "ground_truth/scratch/9_mask")
    for name in (*read, *masks, *unread, *in_test):
        (tmp_path / "bolt" / f"{name}.png").parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "bolt" / f"{name}.png").touch()
    plain = [tmp_path / "plain" / name for name in ("0.png", "deep/er/1.png")]
    for file in plain:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    products = read_products((tmp_path,), only_normals=only_normals)
    with Reporter(json_lines=True) as reporter:
        tell_left_out_of_datasets((tmp_path,), products, reporter)
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    told = {event["path"] for event in events if event["event"] == "left_out" and event["reason"] == "out_of_place"}
    wanted = unread if only_normals else (*unread, *in_test)
    assert told == {str(plain[1]), *(str(tmp_path / "bolt" / f"{name}.png") for name in wanted)}


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_an_image_that_is_read_by_a_link_is_not_out_of_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_parts(tmp_path / "bolt" / "pool", 1)
    (tmp_path / "bolt" / "train").mkdir()
    (tmp_path / "bolt" / "train" / "good").symlink_to(tmp_path / "bolt" / "pool")
    with Reporter(json_lines=False) as reporter:
        tell_left_out_of_datasets((tmp_path / "bolt",), read_products((tmp_path / "bolt",)), reporter)
    assert "looked for" not in capsys.readouterr().err

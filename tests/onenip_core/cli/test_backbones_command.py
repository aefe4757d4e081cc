"""`onenip backbones`, with a hub on loopback; at the end the way from the hub to an exported model with the preset `vit`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import timm
import torch
from safetensors.torch import save

from onenip_core.backbones import recommended
from onenip_core.backbones.half_file import Offered, write_state
from onenip_core.backbones.kept import KeptBackbones
from onenip_core.backbones.recommended import RECOMMENDED, find_recommended
from onenip_core.cli import backbones as command_module
from onenip_core.cli.main import main
from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import UsageError, WeightsError
from onenip_core.export.export_model import export_model
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.exported_model import ExportFormat
from onenip_core.inference.references import reference_images
from onenip_core.model.backbone_weights import load_backbone
from onenip_core.model_folder import load_model
from tests.support.made_up_parts import striped_part, write_parts
from tests.support.weights_files import weights_of
from tests.support.weights_hub import WeightsHub, serving_hub
from tests.support.without_torch import run_onenip_without_torch

DINOV2 = find_recommended("vit_small_patch14_reg4_dinov2")


@pytest.fixture
def hub() -> Iterator[WeightsHub]:
    with serving_hub() as serving:
        yield serving


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ONENIP_BACKBONES", str(tmp_path / "weights"))
    return tmp_path / "weights"


def test_the_list_needs_no_torch_and_no_network(folder: Path, tmp_path: Path) -> None:
    said = run_onenip_without_torch("backbones", cache=tmp_path / "cache")
    assert said.returncode == 0, said.stderr
    assert all(each.name in said.stdout for each in RECOMMENDED)
    assert "DINOv3 licence, not a free one" in said.stdout and "quality not measured" in said.stdout
    assert str(folder) in said.stdout and not folder.exists()
    refused = run_onenip_without_torch("backbones", "--time", cache=tmp_path / "cache")
    assert refused.returncode == 1 and "needs torch" in refused.stderr


def test_fetched_weights_stand_in_the_list(
    folder: Path, hub: WeightsHub, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    smaller = replace(DINOV2, megabytes=9.0)
    table = tuple(smaller if each is DINOV2 else each for each in RECOMMENDED)
    for module in (recommended, command_module):
        monkeypatch.setattr(module, "RECOMMENDED", table)
    hub.offer(smaller, weights_of(smaller))
    command = ["backbones", "fetch", "vit_small_patch14_reg4_dinov2", "--hub", hub.address]
    assert main([*command, "--json-lines"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    progress = [event for event in events if event["event"] == "progress"]
    assert progress[-1] == {"event": "progress", "stage": "fetching", "done": 9, "total": 10} and len(progress) < 20
    finished = events[-1]
    assert finished["event"] == "finished" and finished["first_use"] and finished["name"] == DINOV2.name
    assert main(["backbones", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    by_name = {each["name"]: each for each in listed["backbones"]}
    assert listed["folder"] == str(folder) and by_name[DINOV2.name]["is_here"]
    assert by_name[DINOV2.name]["kept_sha256"] == finished["sha256"] and by_name[DINOV2.name]["sha256"] is None
    assert by_name["tf_efficientnet_lite2"]["is_here"] and not by_name["convnext_tiny.in12k"]["is_here"]
    assert all(each["milliseconds"] is None for each in listed["backbones"])
    assert main(command) == 0
    assert "are here already" in capsys.readouterr().out


def test_failures_end_with_1_and_wrong_names_with_2(
    folder: Path, hub: WeightsHub, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backbones", "fetch", DINOV2.name, "--hub", hub.address]) == 1
    assert "there is no such file on this hub (HTTP 404)" in capsys.readouterr().err
    assert main(["backbones", "fetch", "resnet18"]) == 2
    assert "onenip backbones add FILE --name NAME" in capsys.readouterr().err
    assert main(["backbones", "fetch", "tf_efficientnet_lite2"]) == 2
    assert "nothing to fetch" in capsys.readouterr().err


@pytest.mark.parametrize("address", ["http://[bad", "http://host:notaport", "http://user:secret@mirror.example"])
def test_a_wrong_address_is_wrong_usage(folder: Path, capsys: pytest.CaptureFixture[str], address: str) -> None:
    assert main(["backbones", "fetch", DINOV2.name, "--hub", address]) == 2
    assert "secret" not in capsys.readouterr().err


def test_options_of_the_list_are_not_passed_over(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backbones", "--json", "fetch", DINOV2.name]) == 2
    assert "--json-lines" in capsys.readouterr().err


def test_ctrl_c_says_what_is_kept_and_an_open_way_is_warned_of(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_arguments: object, tell_pause: Callable[[str, float], None], **_others: object) -> None:
        tell_pause("no route", 4.0)
        raise KeyboardInterrupt

    monkeypatch.setattr(command_module, "fetch_weights", interrupted)
    hub_address = "http://mirror.example"
    half = KeptBackbones(folder).half_path(DINOV2.name)
    write_state(half, Offered(f"{hub_address}/{DINOV2.hub_path}", 88_000_000, "0" * 64, None))
    half.write_bytes(bytes(2_000_000))
    assert main(["backbones", "fetch", DINOV2.name, "--hub", hub_address]) == 130
    said = capsys.readouterr().err
    assert "cancelled. What has come (2.0 MB) is kept; another fetch goes on from there." in said
    assert "http://mirror.example is not encrypted" in said and "broke off (no route); trying again in 4 s" in said


def test_training_takes_the_name_without_its_tag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str | None] = []

    def find(_preset: str, backbone: str | None) -> None:
        asked.append(backbone)
        raise UsageError("enough")

    monkeypatch.setattr("onenip_core.cli.train.find_preset", find)
    command = ["train", str(tmp_path), "--out", str(tmp_path / "out"), "--backbone", "tf_efficientnet_b4"]
    assert main(command) == 2 and main([*command, "--weights", "mine.pth"]) == 2
    assert asked == ["tf_efficientnet_b4.aa_in1k", "tf_efficientnet_b4"]


def test_a_licence_that_is_not_free_is_told_first(
    folder: Path, hub: WeightsHub, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backbones", "fetch", "vit_small_patch16_dinov3", "--hub", hub.address]) == 1
    said = capsys.readouterr().err
    assert "warning: the licence of these weights is not a free one" in said and said.index("licence") < said.index(
        "404"
    )


def test_a_file_is_loaded_before_it_is_kept(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    torch.save(timm.create_model("test_vit", pretrained=False).state_dict(), tmp_path / "mine.pth")
    assert main(["backbones", "add", str(tmp_path / "mine.pth"), "--name", "test_vit2"]) == 1
    said = capsys.readouterr().err
    assert f"The weights in {tmp_path / 'mine.pth'} do not fit the backbone test_vit2" in said
    assert KeptBackbones(folder).find("test_vit2") is None
    assert main(["backbones", "add", str(tmp_path / "mine.pth"), "--name", "test_vit"]) == 0
    assert "finds them in" in capsys.readouterr().out
    elsewhere = tmp_path / "elsewhere"
    command = ["backbones", "add", str(tmp_path / "mine.pth"), "--name", "test_vit", "--folder", str(elsewhere)]
    assert main(command) == 0
    said = capsys.readouterr().out
    assert "finds them" not in said and f"set ONENIP_BACKBONES={elsewhere}" in said
    assert load_backbone("test_vit")[1].kind == "kept"
    refused = run_onenip_without_torch(
        "backbones", "add", tmp_path / "mine.pth", "--name", "test_vit", cache=tmp_path / "cache"
    )
    assert refused.returncode == 1 and "needs torch" in refused.stderr


def test_training_says_how_to_get_what_it_lacks(folder: Path) -> None:
    with pytest.raises(WeightsError, match=f"Training fetches nothing by itself.*onenip backbones fetch {DINOV2.name}"):
        load_backbone(DINOV2.name)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_from_the_hub_to_an_exported_model(
    folder: Path, hub: WeightsHub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torch.manual_seed(0)
    tensors = timm.create_model(DINOV2.name, pretrained=False).state_dict()
    hub.offer(DINOV2, save(tensors))
    hub.cuts = [40_000_000]
    assert main(["backbones", "fetch", DINOV2.name, "--hub", hub.address]) == 0
    assert [asked for _, asked in hub.asked] == [None, "bytes=40000000-"]
    write_parts(tmp_path / "stripes" / "train" / "good", 10)
    model, device = tmp_path / "model", ("--device", "cpu")
    data = str(tmp_path / "stripes")
    assert main(["train", data, "--preset", "vit", "--steps", "3", "--out", str(model), *device]) == 0
    capsys.readouterr()
    assert main(["info", str(model)]) == 0
    said = capsys.readouterr().out
    record = KeptBackbones(folder).record(DINOV2.name)
    assert record is not None and f"{DINOV2.name} (kept: {record.file}), 1536 channels at 256 px" in said
    assert "Quality     with DINOv2-small not measured" in said
    good = striped_part(np.random.default_rng(5))
    bad = good.copy()
    bad[16:48, 48:80] = 0
    (tmp_path / "new").mkdir()
    write_png(tmp_path / "new" / "bad.png", bad)
    write_png(tmp_path / "new" / "good.png", good)
    # Both formats at once, as when a model is packed: tracing is what takes long.
    exported = tmp_path / "exported"
    records = export_model(load_model(model), exported, tuple(ExportFormat), reference_images(256))
    scores = {}
    for name in ("torch", "onnx", "openvino"):
        judged = model if name == "torch" else exported / name
        if name != "torch":
            parity = records[ExportFormat(name)].engines[EngineKind(name)]
            assert parity.passed and parity.verdict_flips == 0 and parity.map_difference < 1e-2
        out = tmp_path / f"results of {name}"
        assert (
            main(["inspect", str(judged), str(tmp_path / "new"), "--out", str(out), "--no-picture-check", *device]) == 0
        )
        lines = [json.loads(line) for line in (out / "results.jsonl").read_text().splitlines()]
        scores[name] = [line["score"] for line in lines]
        assert lines[0]["verdict"] == "NG" and scores[name][0] > 2 * scores[name][1]
    assert scores["onnx"] == pytest.approx(scores["torch"], abs=1e-3)
    assert scores["openvino"] == pytest.approx(scores["torch"], abs=1e-3)

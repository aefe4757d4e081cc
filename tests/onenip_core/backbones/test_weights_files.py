"""Weights from a file, heads of .safetensors files, and the table against the installed timm."""

from __future__ import annotations

import io
import json
import math
import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import timm
import torch
from safetensors.numpy import save_file
from timm.models import get_pretrained_cfg

from onenip_core.backbones.adding import add_weights
from onenip_core.backbones.kept import KeptBackbones, KeptWeights
from onenip_core.backbones.recommended import RECOMMENDED, RecommendedBackbone, backbone_of_preset, find_recommended
from onenip_core.backbones.weights_header import check_landmarks, read_shapes
from onenip_core.config import PRESETS
from onenip_core.errors import BackboneFetchCancelled, StorageError, UsageError, WeightsError
from onenip_core.model.backbone_weights import load_backbone
from onenip_core.progress import CancelToken
from tests.support.weights_files import SMALL, weights_of


@pytest.mark.parametrize("backbone", RECOMMENDED, ids=lambda each: each.name)
def test_the_table_says_what_timm_says(backbone: RecommendedBackbone) -> None:
    assert timm.is_model(backbone.name)
    with torch.device("meta"):
        model = timm.create_model(backbone.name, pretrained=False)
    tensors = model.state_dict()
    assert backbone.millions == pytest.approx(sum(p.numel() for p in model.parameters()) / 1e6, abs=0.06)
    size = sum(tensor.numel() * tensor.element_size() for tensor in tensors.values())
    assert backbone.megabytes == pytest.approx(size / 1e6, abs=0.6)
    assert all(tuple(tensors[mark.names[0]].shape) == mark.shape for mark in backbone.landmarks)
    assert backbone.landmarks or backbone.package, "else the window could not tell whose weights a file has"
    config = get_pretrained_cfg(backbone.name)
    assert config is not None and config.input_size[-1] == backbone.side
    assert (config.license != "dinov3-license") == backbone.is_free
    assert not backbone.is_free or config.license == backbone.licence.lower()
    assert backbone.package or (config.hf_hub_id, config.hf_hub_filename) == (f"timm/{backbone.name}", None)


def test_each_preset_leads_to_the_weights_that_it_needs() -> None:
    needed = {preset: backbone_of_preset(preset) for preset in PRESETS}
    assert {preset for preset, backbone in needed.items() if backbone is None} == {"lite", "lite-tiles"}
    assert needed["vit"] is find_recommended("vit_small_patch14_reg4_dinov2")
    assert needed["paper"] is needed["paper-mended"] is find_recommended("tf_efficientnet_b4.aa_in1k")


def test_the_input_of_the_preset_vit_is_whole_patches() -> None:
    network = PRESETS["vit"].network
    assert network.grid == 16 and network.grid * 14 == 224
    assert replace(network, backbone="", input_size=0) == replace(PRESETS["lite"].network, backbone="", input_size=0)


def test_heads_are_read_as_the_library_wrote_them(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    save_file({"a": np.zeros((2, 3), np.float16), "b": np.zeros((), np.int64), "c": np.zeros((0, 4))}, path, {"x": "y"})
    assert read_shapes(path) == {"a": (2, 3), "b": (), "c": (0, 4)}


def damaged(content: bytes, how: str) -> bytes:
    if how == "cut off":
        return content[:-1]
    if how == "bytes beside":
        return content + b"x"
    if how == "long head":
        return struct.pack("<Q", 1 << 40) + content[8:]
    if how == "empty":
        return b""
    head = {"a": {"dtype": "F32", "shape": [4], "data_offsets": [0, 12]}}
    text = json.dumps(head).encode()
    return struct.pack("<Q", len(text)) + text + bytes(12) if how == "lying head" else b"\x02\0\0\0\0\0\0\0[]"


@pytest.mark.parametrize("how", ["cut off", "bytes beside", "long head", "empty", "lying head", "no table"])
def test_damaged_files_are_refused(tmp_path: Path, how: str) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(damaged(weights_of(SMALL), how))
    with pytest.raises(WeightsError, match="cannot be read"):
        check_landmarks(path, SMALL)


def no_report(_done: int, _total: int) -> None:
    """Nobody looks."""


def test_a_file_is_copied_hashed_and_found_by_its_name(tmp_path: Path) -> None:
    kept = KeptBackbones(tmp_path / "kept")
    tensors = timm.create_model("test_vit", pretrained=False).state_dict()
    torch.save(tensors, tmp_path / "mine.pth")
    record = add_weights(tmp_path / "mine.pth", "test_vit", kept, no_report, CancelToken())
    (tmp_path / "mine.pth").unlink()
    assert record.file == f"test_vit.{record.sha256[:8]}.pth"
    assert (record.source, record.hub_sha256) == (str(tmp_path / "mine.pth"), None)
    loaded, source = load_backbone("test_vit", kept=kept)
    assert (source.kind, source.location) == ("kept", record.file)
    assert all(torch.equal(value, tensors[key]) for key, value in loaded.state_dict().items())
    save_file({key: value.numpy() for key, value in tensors.items()}, tmp_path / "mine.safetensors")
    add_weights(tmp_path / "mine.safetensors", "test_vit", kept, no_report, CancelToken())
    assert {path.suffix for path in kept.folder.iterdir()} == {".safetensors", ".json", ".lock"}, "the older file went"


def test_a_name_without_its_tag_is_kept_where_the_preset_looks(tmp_path: Path) -> None:
    kept, small = KeptBackbones(tmp_path / "kept"), find_recommended("vit_small_patch14_reg4_dinov2")
    file = tmp_path / "mine.safetensors"
    file.write_bytes(weights_of(replace(small, megabytes=0.0)))
    record = add_weights(file, "vit_small_patch14_reg4_dinov2", kept, no_report, CancelToken())
    assert record.name == small.name and kept.find(PRESETS["vit"].network.backbone) is not None
    with pytest.raises(WeightsError, match=r"do not fit the backbone tf_efficientnet_b4\.aa_in1k"):
        add_weights(file, "tf_efficientnet_b4", kept, no_report, CancelToken())
    with pytest.raises(WeightsError, match=r"onenip backbones fetch tf_efficientnet_b4\.aa_in1k"):
        load_backbone("tf_efficientnet_b4", kept=kept)


@pytest.mark.parametrize("is_same", [False, True])
def test_without_a_new_record_the_earlier_weights_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_same: bool
) -> None:
    kept, file = KeptBackbones(tmp_path / "kept"), tmp_path / "mine.safetensors"
    file.write_bytes(weights_of(SMALL))
    earlier = add_weights(file, SMALL.name, kept, no_report, CancelToken())
    file.write_bytes(weights_of(SMALL, seed=0 if is_same else 1))

    def refuse(_kept: KeptBackbones, _record: KeptWeights) -> None:
        raise StorageError("No space left on device")

    monkeypatch.setattr(KeptBackbones, "write_record", refuse)
    with pytest.raises(StorageError):
        add_weights(file, SMALL.name, kept, no_report, CancelToken())
    path = kept.verified(SMALL.name)
    assert path == kept.folder / earlier.file and path.read_bytes() == weights_of(SMALL)
    assert {each.suffix for each in kept.folder.iterdir()} == {".safetensors", ".json", ".lock"}
    assert len(list(kept.folder.glob("*.safetensors"))) == 1


def test_a_stick_that_cannot_be_read_is_not_called_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mine.safetensors"
    file.write_bytes(weights_of(SMALL))

    class Bad(io.FileIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    plain = Path.open

    def open_badly(path: Path, mode: str = "r") -> object:
        return Bad(path) if path == file else plain(path, mode)

    monkeypatch.setattr(Path, "open", open_badly)
    with pytest.raises(WeightsError, match=r"mine\.safetensors cannot be read: Input/output error"):
        add_weights(file, SMALL.name, KeptBackbones(tmp_path / "kept"), no_report, CancelToken())


def test_nothing_of_a_wrong_file_stays(tmp_path: Path) -> None:
    kept = KeptBackbones(tmp_path / "kept")
    small = find_recommended("vit_small_patch14_reg4_dinov2")
    wrong = tmp_path / "base.safetensors"
    wrong.write_bytes(weights_of(replace(find_recommended("vit_base_patch14_reg4_dinov2"), megabytes=0.0)))
    with pytest.raises(
        WeightsError, match=r"base\.safetensors do not fit.*\(768, 3, 14, 14\) instead of \(384, 3, 14, 14\)"
    ):
        add_weights(wrong, small.name, kept, no_report, CancelToken())
    pickled = tmp_path / "old.pth"
    torch.save({"a": torch.zeros(2)}, pickled, _use_new_zipfile_serialization=False)
    with pytest.raises(WeightsError, match="format that torch has written since 2020"):
        add_weights(pickled, small.name, kept, no_report, CancelToken())
    for path, error in ((tmp_path / "gone.pth", WeightsError), (tmp_path / "weights.zip", UsageError)):
        with pytest.raises(error):
            add_weights(path, small.name, kept, no_report, CancelToken())
    with pytest.raises(UsageError, match="come with the installed package"):
        add_weights(wrong, "tf_efficientnet_lite2", kept, no_report, CancelToken())
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(BackboneFetchCancelled, match="kept before is unchanged"):
        add_weights(wrong, small.name, kept, no_report, cancel)
    assert {path.suffix for path in kept.folder.iterdir()} <= {".lock"}


def test_cost_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    from onenip_core.model.backbone_cost import milliseconds_an_image

    assert 0 < milliseconds_an_image("test_vit", repeats=2) < math.inf

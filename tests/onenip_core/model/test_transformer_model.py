"""From training to an exported model with a vision transformer as backbone: random weights, everything else real."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import timm
import torch

from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.export.export_model import export_model
from onenip_core.export.graphs import write_feature_graph
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.engines.graph_inputs import FEATURES, PIXELS
from onenip_core.inference.exported_model import ExportFormat
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.parity_record import ParityRecord
from onenip_core.inference.references import reference_images
from onenip_core.model.build import build_network
from onenip_core.model.transformer_backbone import TransformerBackbone
from onenip_core.model_folder import load_model, save_model
from onenip_core.progress import CancelToken
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from onenip_core.types import Verdict
from tests.support.made_up_parts import striped_part, write_parts


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory, tiny_settings: Preset) -> Path:
    folder = tmp_path_factory.mktemp("transformer")
    torch.manual_seed(0)
    torch.save(timm.create_model("test_vit", pretrained=False).state_dict(), folder / "vit.pth")
    network = replace(tiny_settings.network, backbone="test_vit")
    assert network.match_prompts
    train_model(
        TrainingOrder(
            (
                ProductDataset("stripes", tuple(write_parts(folder / "stripes", 10))),
                ProductDataset("bars", tuple(write_parts(folder / "bars", 10, vertical=False))),
            ),
            folder / "model",
            "lite",
            Budget(steps=5),
            settings=replace(tiny_settings, network=network),
            device="cpu",
            weights=folder / "vit.pth",
        ),
        on_progress=lambda event: None,
        cancel=CancelToken(),
    )
    (folder / "vit.pth").unlink()  # a model folder needs nothing beside it
    return folder / "model"


def test_a_trained_model_is_loaded_saved_and_inspects_the_same(trained: Path, tmp_path: Path) -> None:
    model = load_model(trained)
    assert model.manifest.backbone_source == "file: vit.pth"
    assert model.manifest.channels == 4 * 64 and model.prompts["stripes"].shape[1:] == (4 * 64, 4, 4)
    save_model(model, tmp_path / "copy")
    image = striped_part(np.random.default_rng(5))
    first, second = (Inspector.load(folder, "cpu").inspect(image) for folder in (trained, tmp_path / "copy"))
    assert first.product == second.product == "stripes"
    assert first.verdict is not Verdict.NOT_CHECKED and first.score == second.score
    assert first.anomaly_map is not None and second.anomaly_map is not None
    assert first.anomaly_map.shape == image.shape[:2]
    np.testing.assert_array_equal(first.anomaly_map, second.anomaly_map)


def test_it_sees_damage_and_where_it_is(trained: Path) -> None:
    """Random weights tell little, but the matched map needs no training to find a black square among stripes."""
    inspector = Inspector.load(trained, "cpu")
    good = striped_part(np.random.default_rng(5))
    damaged = good.copy()
    damaged[16:48, 48:80] = 0
    before, after = inspector.inspect(good, "stripes"), inspector.inspect(damaged, "stripes")
    assert before.score is not None and after.score is not None and after.score > 2 * before.score
    assert after.verdict is Verdict.NG and after.anomaly_map is not None
    square, far_away = after.anomaly_map[16:48, 48:80], after.anomaly_map[64:, :40]
    assert square.mean() > 1.0 > far_away.mean(), "above the limit there alone"
    assert square.mean() > 5 * abs(far_away.mean())


@pytest.fixture(scope="module")
def exported(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[ExportFormat, ParityRecord]]:
    folder = tmp_path_factory.mktemp("exported") / "all"
    return folder, export_model(load_model(trained), folder, tuple(ExportFormat), reference_images(64))


def test_exported_engines_judge_like_torch(
    trained: Path, exported: tuple[Path, dict[ExportFormat, ParityRecord]]
) -> None:
    folder, records = exported
    image = striped_part(np.random.default_rng(3))
    expected = Inspector.load(trained, "cpu").inspect(image, "bars").score
    for kind in (EngineKind.ONNX, EngineKind.OPENVINO):
        parity = records[ExportFormat(kind)].engines[kind]
        assert parity.passed and parity.map_difference < 1e-3
        assert Inspector.load(folder / kind).inspect(image, "bars").score == pytest.approx(expected, abs=1e-3)


def test_positions_are_constants_of_the_graph(exported: tuple[Path, dict[ExportFormat, ParityRecord]]) -> None:
    """This transformer is one that timm builds for images of any size, with positions resampled for each of them."""
    graph = onnx.load(exported[0] / "onnx" / "features.onnx").graph
    assert timm.create_model("test_vit", pretrained=False).dynamic_img_size
    assert "Resize" not in {node.op_type for node in graph.node}


@pytest.mark.parametrize(
    ("name", "side", "resized"),
    [
        ("vit_small_patch14_dinov2", 56, 1),
        ("vit_small_patch14_reg4_dinov2", 56, 1),
        ("vit_small_patch16_dinov3", 64, 0),
    ],
)
def test_graphs_of_the_known_transformers_compute_their_features(
    trained: Path, tmp_path: Path, name: str, side: int, resized: int
) -> None:
    """With two of their blocks, which are all alike: tracing takes a second for each."""
    model = load_model(trained)
    torch.manual_seed(0)
    transformer = timm.create_model(
        name, pretrained=False, depth=2, img_size=side, num_classes=0, dynamic_img_size=False
    )
    backbone = TransformerBackbone(transformer, fine=True)
    network = build_network(model.manifest.network, backbone.layout).eval()
    path = tmp_path / "features.onnx"
    write_feature_graph(replace(model, backbone=backbone, network=network), path)
    pixels = np.random.default_rng(0).integers(0, 256, (3, 64, 64, 3), dtype=np.uint8)
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    features = session.run([FEATURES], {PIXELS: pixels})[0]
    expected = backbone(torch.from_numpy(pixels).permute(0, 3, 1, 2)).numpy()
    assert features.shape == (3, 2 * 384, 4, 4)
    np.testing.assert_allclose(features, expected, atol=1e-3)
    # The image is resized where patches are not of 16 pixels, and nothing else is.
    nodes = [node for node in onnx.load(path).graph.node if node.op_type == "Resize"]
    modes = [attribute.s for node in nodes for attribute in node.attribute if attribute.name == "mode"]
    assert modes == [b"linear"] * resized

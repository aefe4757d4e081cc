"""Models whose network has switches: trained, saved, loaded, exported, compared and packed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from onenip_core.config import Budget, Preset, PromptMode
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.deviations import DecoderUpdate, NetworkDeviations
from onenip_core.export.export_model import export_model, prompt_features
from onenip_core.inference import stored_references
from onenip_core.inference.exported_model import ExportFormat
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.references import reference_images
from onenip_core.manifest import load_manifest
from onenip_core.model_file.packing import pack_model_file
from onenip_core.model_folder import load_model, save_model
from onenip_core.progress import CancelToken, FinishReason
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from tests.support.made_up_parts import striped_part, write_parts

GLOBAL = NetworkDeviations(global_scale=True, decoder_update=DecoderUpdate.PUBLISHED)
NORMED = NetworkDeviations(global_scale=True, last_norms=True, normal_queries=True)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("mode", "deviations"),
    [(PromptMode.DYNAMIC, GLOBAL), (PromptMode.STATIC, NORMED), (PromptMode.NONE, NORMED)],
    ids=["published", "static", "none"],
)
def test_a_switch_goes_all_the_way(
    mode: PromptMode, deviations: NetworkDeviations, tiny_settings: Preset, tmp_path: Path
) -> None:
    network = replace(
        tiny_settings.network,
        standardise_features=False,
        match_prompts=False,
        refiner_dropout=0.0,
        prompt_mode=mode,
        deviations=deviations,
    )
    products = (
        ProductDataset("stripes", tuple(write_parts(tmp_path / "stripes", 10))),
        ProductDataset("bars", tuple(write_parts(tmp_path / "bars", 10, vertical=False))),
    )
    folder = tmp_path / "model"
    order = TrainingOrder(
        products, folder, "lite", Budget(steps=2), settings=replace(tiny_settings, network=network), device="cpu"
    )
    assert train_model(order, on_progress=lambda event: None, cancel=CancelToken()) is FinishReason.COMPLETED

    model = load_model(folder)
    assert load_manifest(folder).network == network
    std = model.network.feature_std.numpy()
    assert np.all(std == std[0]) and std[0] > 2 and not model.network.feature_mean.any(), "one number for all channels"
    theirs, stored = prompt_features(model), stored_references.prompt_features(folder, model.manifest)
    assert set(stored) == {"stripes", "bars"}
    for name, features in stored.items():
        np.testing.assert_allclose(features, theirs[name], rtol=1e-5, atol=1e-5)
        np.testing.assert_allclose(
            features, model.prompts[name].numpy()[: len(features)] / std[0], rtol=1e-5, atol=1e-5
        )

    save_model(model, tmp_path / "copy")
    images = [striped_part(np.random.default_rng(seed), 80) for seed in range(2)]
    records = export_model(model, tmp_path / "exported", (ExportFormat.ONNX,), reference_images(network.input_size))
    assert all(each.passed for each in records[ExportFormat.ONNX].engines.values())
    pack_model_file(folder, tmp_path / "packed.onenip", cache=None)
    copied, exported = (Inspector.load(tmp_path / name) for name in ("copy", "exported"))
    for image in images:
        mine = Inspector(model, "cpu").inspect(image, "stripes")
        again, other = copied.inspect(image, "stripes"), exported.inspect(image, "stripes")
        assert mine.model_map is not None and again.model_map is not None and other.model_map is not None
        np.testing.assert_array_equal(again.model_map, mine.model_map)
        np.testing.assert_allclose(other.model_map, mine.model_map, atol=5e-3)
        assert mine.verdict is again.verdict is other.verdict

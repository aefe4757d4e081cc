"""Files of JSON become typed values, or an error that names the place."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from onenip_core.errors import ModelFolderError
from onenip_core.hashing import hash_bytes
from onenip_core.inference.engine_choice import EngineChoice, remember_choice, remembered_choice
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.parity_record import EngineParity, ParityRecord, parity_from_json, parity_to_json
from onenip_core.json_values import understand
from onenip_core.manifest import MANIFEST_NAME, load_manifest, manifest_digest, manifest_from_json, manifest_to_json
from onenip_core.prepared_names import CHOICE_NAME

PARITY = ParityRecord(
    reference_images=3,
    reference_prompts=2,
    score_limit=0.05,
    map_limit=0.25,
    engines={
        EngineKind.OPENVINO: EngineParity(0.01, 0.02, 0, 0, True),
        EngineKind.OPENVINO_BF16: EngineParity(0.2, 0.3, 1, 2, False, "a verdict differs", refusals_differ=3),
    },
)


def test_parity_goes_there_and_back() -> None:
    body = json.loads(json.dumps(parity_to_json(PARITY)))
    assert list(body) == ["reference_images", "reference_prompts", "score_limit", "map_limit", "engines"]
    assert "refusals_differ" not in body["engines"]["openvino"], "earlier versions would not know it"
    assert parity_from_json(body) == PARITY


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda body: body.pop("map_limit"), "map_limit"),
        (lambda body: body.update(score_limit="0.05"), r"\$.score_limit"),
        (lambda body: body.update(later=1), r"unknown field at `\$.later`"),
        (lambda body: body["engines"]["openvino"].update(later=1), r"unknown field at `\$.engines.openvino.later`"),
        (lambda body: body["engines"]["openvino"].pop("passed"), "passed"),
        (lambda body: body["engines"].update(abacus=body["engines"]["openvino"]), "abacus"),
    ],
)
def test_what_is_missing_unknown_or_of_another_type_is_named(change: Any, place: str) -> None:
    body = json.loads(json.dumps(parity_to_json(PARITY)))
    change(body)
    with pytest.raises(TypeError, match=place):
        parity_from_json(body)


def test_unknown_fields_are_found_inside_lists(small_model: Path) -> None:
    body = manifest_to_json(load_manifest(small_model))
    body["products"][1]["prompts"][0]["later"] = 1
    del body["manifest_sha256"]
    text = json.dumps(body, sort_keys=True, ensure_ascii=False)
    whole = json.dumps({**body, "manifest_sha256": hash_bytes(text.encode())})
    with pytest.raises(ModelFolderError, match=r"incomplete.*products\[1\]\.prompts\[0\]\.later"):
        manifest_from_json(whole, "here")


def test_a_manifest_is_identified_alike_before_and_after_it_was_written(small_model: Path) -> None:
    written = json.loads((small_model / MANIFEST_NAME).read_text(encoding="utf-8"))
    assert manifest_digest(load_manifest(small_model)) == written["manifest_sha256"]


def test_a_model_without_the_scores_of_pseudo_anomalies_is_read_and_keeps_its_hash(small_model: Path) -> None:
    body = json.loads((small_model / MANIFEST_NAME).read_text(encoding="utf-8"))
    del body["manifest_sha256"]
    for product in body["products"]:
        scores = product["calibration"].pop("pseudo_anomaly_scores")
        found = sum(score > 1.0 for score in scores) / len(scores)
        assert found == pytest.approx(product["calibration"]["pseudo_anomalies_found"])
    digest = hash_bytes(json.dumps(body, sort_keys=True, ensure_ascii=False).encode())
    older = manifest_from_json(json.dumps({**body, "manifest_sha256": digest}), "an older model")
    assert [product.calibration.pseudo_anomaly_scores for product in older.products] == [None, None]
    assert manifest_digest(older) == digest, "its exports and measurements are known by this hash"


def test_a_remembered_choice_is_read_again_and_a_damaged_one_counts_as_none(tmp_path: Path) -> None:
    choice = EngineChoice({EngineKind.TORCH: 20.5, EngineKind.ONNX: 9.0}, ("OpenVINO: not installed",))
    remember_choice(tmp_path, choice)
    assert remembered_choice(tmp_path) == choice
    path = tmp_path / CHOICE_NAME
    path.write_text('{"milliseconds": {"torch": 20}, "not_used": []}', encoding="utf-8")
    assert remembered_choice(tmp_path) == EngineChoice({EngineKind.TORCH: 20.0})
    for text in (
        "",
        "[]",
        "{}",
        '{"milliseconds": {"torch": "fast"}, "not_used": []}',
        '{"milliseconds": {"loom": 1.0}}',
    ):
        path.write_text(text, encoding="utf-8")
        assert remembered_choice(tmp_path) is None


def test_numbers_stay_what_they_are() -> None:
    numbers = understand({"scale": 65536.0, "growth_interval": 2000}, dict[str, int | float])
    assert [type(value) for value in numbers.values()] == [float, int], "torch's scaler counts with the second"


def test_defaults_may_be_missing() -> None:
    body = asdict(EngineParity(0.01, 0.02, 0, 0, True))
    del body["reason"]
    assert understand(body, EngineParity).reason == ""

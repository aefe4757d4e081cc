"""What was measured of a model is found by the name under which the preparation keeps it."""

from __future__ import annotations

import os
from pathlib import Path

from app.domain.model_details import EngineFact
from app.domain.model_record import ModelRecord
from app.operations.model_details import read_details
from onenip_core.inference.engine_choice import (
    EngineChoice,
    prepared_folder,
    remember_choice,
)
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.prepared_names import CHOICE_NAME, model_prefix
from tests.support.model_folders import write_model_folder


def test_the_engines_are_those_that_were_measured_last(tmp_path: Path) -> None:
    model, engines = write_model_folder(tmp_path / "m-0001"), tmp_path / "engines"
    record = ModelRecord(1, "m-0001", model, "lite", "", ("Gear",), False)
    assert read_details(record, engines).engines == ()
    earlier, last = engines / f"{model_prefix(model)}of-an-older-version", prepared_folder(engines, model)
    remember_choice(earlier, EngineChoice({EngineKind.TORCH: 99.0}))
    remember_choice(last, EngineChoice({EngineKind.TORCH: 60.0, EngineKind.OPENVINO: 20.0}))
    os.utime(earlier / CHOICE_NAME, (0, 0))
    assert read_details(record, engines).engines == (EngineFact("openvino", 20.0), EngineFact("torch", 60.0))
    (last / CHOICE_NAME).write_text('{"milliseconds": {"torch": "fast"}}', encoding="utf-8")
    assert read_details(record, engines).engines == (), "damaged: they are measured again"

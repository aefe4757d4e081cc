"""`onenip train --set`: what reaches the training."""

from __future__ import annotations

from pathlib import Path

import pytest

from onenip_core.cli import train
from onenip_core.cli.main import main
from onenip_core.config import PRESETS
from onenip_core.deviations import DecoderUpdate
from onenip_core.progress import FinishReason
from onenip_core.training.order import TrainingOrder
from tests.support.made_up_parts import write_parts


def test_changed_settings_reach_the_training(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    orders: list[TrainingOrder] = []

    def taken(order: TrainingOrder, **_: object) -> FinishReason:
        orders.append(order)
        return FinishReason.CANCELLED

    monkeypatch.setattr(train, "train_model", taken)
    write_parts(tmp_path / "bolt" / "train" / "good", 4)
    command = [
        "train",
        str(tmp_path / "bolt"),
        "--out",
        str(tmp_path / "model"),
        "--preset",
        "paper",
        "--device",
        "cpu",
    ]
    main([*command, "--set", "decoder_update=published", "--set", "batch_size=8"])
    settings = orders[0].settings
    assert settings is not None and settings.training.batch_size == 8
    assert settings.network.deviations.decoder_update is DecoderUpdate.PUBLISHED
    assert settings.training.deviations == PRESETS["paper"].training.deviations


def test_an_unknown_setting_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", str(tmp_path), "--out", str(tmp_path / "model"), "--set", "dice=1"]) == 2
    assert "no setting 'dice' to change; there are: adam_epsilon, batch_size" in capsys.readouterr().err
    assert not (tmp_path / "model").exists()

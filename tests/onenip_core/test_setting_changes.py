"""`--set NAME=VALUE`."""

from __future__ import annotations

from dataclasses import fields

import pytest

from onenip_core.config import PRESETS, PromptMode
from onenip_core.deviations import DecoderUpdate, NetworkDeviations, PseudoAnomalyRules, TrainingDeviations
from onenip_core.errors import UsageError
from onenip_core.setting_changes import change_settings, changeable_settings

LITE, PAPER = PRESETS["lite"], PRESETS["paper"]


def test_settings_are_found_at_every_depth_and_the_others_stay() -> None:
    changed = change_settings(
        LITE,
        [
            "prompt_mode=none", "refiner=false", "decoder_update=published", "batch_size=4", "dice_factor = 1.5",
            "solarise_share=0.25", "batch_size=16",
        ],
    )  # fmt: skip
    assert (changed.network.prompt_mode, changed.network.refiner) == (PromptMode.NONE, False)
    assert changed.network.deviations == NetworkDeviations(decoder_update=DecoderUpdate.PUBLISHED)
    assert changed.training.batch_size == 16
    assert changed.training.deviations == TrainingDeviations(
        dice_factor=1.5, pseudo_anomalies=PseudoAnomalyRules(solarise_share=0.25)
    )
    assert (changed.network.width, changed.training.learning_rate) == (LITE.network.width, LITE.training.learning_rate)
    assert change_settings(LITE, []) is LITE


def test_every_switch_can_be_set_and_paper_becomes_paper_mended_by_them() -> None:
    switches = [
        own.name for kind in (NetworkDeviations, TrainingDeviations, PseudoAnomalyRules) for own in fields(kind)
    ]
    assert {*switches} - {*changeable_settings()} == {"pseudo_anomalies"}
    mended = change_settings(
        PAPER,
        [
            "last_norms=false", "normal_queries=false", "decoder_feedforward_dropout=true", "refiner_start=torch",
            "dice_factor=2", "pseudo_anomaly_uses=4", "smallest_scale=0", "noise_turn=15", "flips=false",
            "solarise_share=1", "solarise_to=192", "whole_regions=false", "keep_invisible=false",
            "held_out_fraction=0.15", "bce_weight=0.5",
        ],
    )  # fmt: skip
    assert mended == PRESETS["paper-mended"]


@pytest.mark.parametrize(
    ("assignment", "said"),
    [
        ("dice_factor", "NAME=VALUE"),
        ("dice=1", "no setting 'dice'"),
        ("deviations=1", "no setting 'deviations'"),
        ("backbone=resnet18", "no setting 'backbone'"),
        ("dice_factor=two", "no value of the setting dice_factor"),
        ("dice_factor=nan", "between 0 and 2"),
        ("dice_factor=3", "between 0 and 2"),
        ("held_out_fraction=1", "between 0 and 0.9"),
        ("batch_size=0", "between 1"),
        ("batch_size=2.5", "no value of the setting batch_size"),
        ("clip_norm=inf", "clip_norm must lie"),
        ("refiner=perhaps", "no value of the setting refiner"),
        ("decoder_update=new", "no value of the setting decoder_update"),
        ("solarise_from=250", "above solarise_to"),
    ],
)
def test_what_is_no_setting_is_refused(assignment: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        change_settings(LITE, [assignment])

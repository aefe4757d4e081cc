"""`--set NAME=VALUE`."""

from __future__ import annotations

from dataclasses import fields

import pytest

from onenip_core.config import PRESETS, Preset, PromptMode
from onenip_core.deviations import NetworkDeviations, PseudoAnomalyRules, TrainingDeviations
from onenip_core.errors import UsageError
from onenip_core.setting_changes import change_settings, changeable_settings

LITE, PAPER = PRESETS["lite"], PRESETS["paper"]


def test_settings_are_found_at_every_depth_and_the_others_stay() -> None:
    changed = change_settings(
        LITE,
        [
            "prompt_mode=none", "last_norms=true", "batch_size=4", "dice_factor = 1.5",
            "solarise_share=0.25", "batch_size=16", "precision=bf16",
        ],
    )  # fmt: skip
    assert (changed.network.prompt_mode, changed.network.refiner) == (PromptMode.NONE, True)
    assert changed.network.deviations == NetworkDeviations(last_norms=True)
    assert (changed.training.batch_size, changed.training.precision) == (16, "bf16")
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
            "held_out_fraction=0.15", "bce_weight=0.5", "other_prompts=false", "precision=auto",
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
        ("dice_factor=two", "dice_factor must be a number; got 'two'"),
        ("dice_factor=nan", "between 0 and 2"),
        ("dice_factor=3", "between 0 and 2"),
        ("held_out_fraction=1", "between 0 and 0.9"),
        ("batch_size=0", "between 1"),
        ("batch_size=2.5", "batch_size must be a whole number; got '2.5'"),
        ("clip_norm=inf", "clip_norm must lie"),
        ("clip_norm=0", "between 1e-06"),
        ("adam_epsilon=0", "between 1e-16"),
        ("learning_rate=0", "between 1e-12"),
        ("precision=fp8", "precision must be one of auto, .*fp32"),
        ("refiner=perhaps", "refiner must be true or false"),
        ("dice_factor=", "dice_factor must be a number"),
        ("decoder_update=new", "decoder_update must be one of mended, published"),
        ("solarise_from=250", "above solarise_to"),
    ],
)
def test_what_is_no_setting_is_refused(assignment: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        change_settings(LITE, [assignment])


@pytest.mark.parametrize(
    ("preset", "assignments", "said"),
    [
        (LITE, ["global_scale=true"], "global_scale=true does nothing where every feature channel is standardised"),
        (PAPER, ["last_norms=true"], "last_norms=true does nothing with prompt_mode=dynamic"),
        (
            PAPER,
            ["normal_queries=true", "prompt_mode=static"],
            "normal_queries=true does nothing with prompt_mode=static",
        ),
        (
            LITE,
            ["decoder_update=published", "prompt_mode=none"],
            "decoder_update=published does nothing with prompt_mode",
        ),
        (LITE, ["decoder_feedforward_dropout=false", "prompt_mode=static"], "does nothing with prompt_mode=static"),
        (LITE, ["other_prompts=true", "prompt_mode=none"], "other_prompts=true does nothing with prompt_mode=none"),
        (LITE, ["other_prompts=true", "prompt_choice=fixed"], "does nothing with prompt_choice=fixed"),
        (LITE, ["refiner_start=xavier", "refiner=false"], "refiner_start=xavier does nothing with refiner=false"),
        (LITE, ["dice_factor=1", "refiner=false"], "dice_factor=1 does nothing with refiner=false"),
    ],
)
def test_a_switch_that_would_do_nothing_is_refused(preset: Preset, assignments: list[str], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        change_settings(preset, assignments)


@pytest.mark.parametrize(
    ("preset", "assignments"),
    [
        (PAPER, ["global_scale=true"]),
        (PAPER, ["last_norms=true", "prompt_mode=static"]),
        (PAPER, ["last_norms=true", "normal_queries=true", "prompt_mode=none", "refiner=false"]),
        (LITE, ["global_scale=false", "last_norms=false", "decoder_update=published"]),
    ],
)
def test_a_switch_that_does_something_or_is_off_is_taken(preset: Preset, assignments: list[str]) -> None:
    assert change_settings(preset, assignments) is not None

"""Every number of the preset `paper`, as paper and authors give it. A change here is a change of what `paper` means."""

from __future__ import annotations

from dataclasses import fields

from onenip_core.config import PRESETS, NetworkConfig, PromptChoice, PromptMode, TrainingConfig
from onenip_core.deviations import DecoderUpdate, PseudoAnomalyRules, RefinerStart

NETWORK = {
    "backbone": "tf_efficientnet_b4.aa_in1k",
    "input_size": 224,
    "width": 256,
    "heads": 8,
    "feedforward": 1024,
    "encoder_layers": 4,
    "decoder_layers": 4,
    "dropout": 0.1,
    "refiner_width": 128,
    "standardise_features": False,
    "prompt_mode": PromptMode.DYNAMIC,
    "refiner": True,
    "match_prompts": False,
    "refiner_dropout": 0.0,
    "tiles": 1,
}
NETWORK_SWITCHES = {
    "decoder_update": DecoderUpdate.MENDED,
    "last_norms": True,
    "normal_queries": True,
    "decoder_feedforward_dropout": False,
    "refiner_start": RefinerStart.XAVIER,
    "global_scale": False,
}
TRAINING = {
    "batch_size": 64,
    "learning_rate": 1e-4,
    "schedule": "step",
    "weight_decay": 1e-4,
    "clip_norm": 0.1,
    "feature_jitter": 20.0,
    "dice_weight": 0.5,
    "bce_weight": 0.0,
    "restoration": True,
    "prompt_choice": PromptChoice.RANDOM,
    "precision": "fp32",
    "held_out_fraction": 0.0,
}
TRAINING_SWITCHES = {
    "dice_factor": 1.0,
    "dice_smooth": 1.0,
    "adam_epsilon": 1e-8,
    "pseudo_anomaly_uses": 1,
    "other_prompts": True,
    "pseudo_anomalies": PseudoAnomalyRules(
        smallest_scale=1,
        noise_turn=5.0,
        flips=True,
        solarise_share=0.5,
        solarise_from=32.0,
        solarise_to=128.0,
        whole_regions=True,
        keep_invisible=True,
    ),
}
OURS = {
    "deviations",
    "tile_overlap",
    "bank_per_image",
    "gallery_size",
    "gallery_tokens",
    "false_reject_rate",
}
"""Fields that the paper knows nothing of."""


def values_of(settings: object, names: dict[str, object]) -> dict[str, object]:
    return {name: getattr(settings, name) for name in names}


def test_paper_is_the_papers_network() -> None:
    network = PRESETS["paper"].network
    assert values_of(network, NETWORK) == NETWORK
    assert values_of(network.deviations, NETWORK_SWITCHES) == NETWORK_SWITCHES
    assert (network.grid, network.neighbour_window) == (14, 7)


def test_paper_is_the_papers_training() -> None:
    training = PRESETS["paper"].training
    assert values_of(training, TRAINING) == TRAINING
    assert values_of(training.deviations, TRAINING_SWITCHES) == TRAINING_SWITCHES
    assert PRESETS["paper"].epochs == 1000


def test_no_setting_is_forgotten_here() -> None:
    known = {*NETWORK, *TRAINING, *OURS}
    assert {field.name for config in (NetworkConfig, TrainingConfig) for field in fields(config)} == known
    preset = PRESETS["paper"]
    assert {field.name for field in fields(preset.network.deviations)} == set(NETWORK_SWITCHES)
    assert {field.name for field in fields(preset.training.deviations)} == set(TRAINING_SWITCHES)


def test_paper_mended_differs_from_the_paper_by_what_is_listed() -> None:
    """Our switches, cross-entropy beside Dice, the device's own precision, and held-out normals."""
    mended = PRESETS["paper-mended"]
    network_changes = {name for name in NETWORK if getattr(mended.network, name) != NETWORK[name]}
    training_changes = {
        name: getattr(mended.training, name) for name in TRAINING if getattr(mended.training, name) != TRAINING[name]
    }
    assert network_changes == set()
    assert training_changes == {"bce_weight": 0.5, "precision": "auto", "held_out_fraction": 0.15}
    assert mended.training.deviations.dice_factor == 2.0
    assert mended.network.deviations.decoder_update is DecoderUpdate.MENDED

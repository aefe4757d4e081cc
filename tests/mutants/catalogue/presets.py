"""Errors in the numbers of the preset `paper`."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

_CONFIG = "onenip_core/config.py"
_TESTS = ("tests/onenip_core/test_presets.py",)


def _number(name: str, old: str, new: str) -> Mutant:
    return Mutant(f"paper-{name}", _CONFIG, old, new, _TESTS)


MUTANTS = (
    _number("learning-rate", "learning_rate=1e-4,", "learning_rate=1e-2,"),
    _number("clipping", "clip_norm=0.1,", "clip_norm=5.0,"),
    _number("jitter", "feature_jitter=20.0,", "feature_jitter=2.0,"),
    _number(
        "dice-weight",
        "dice_weight=0.5,\n            bce_weight=0.0,",
        "dice_weight=3.0,\n            bce_weight=0.0,",
    ),
    _number("cross-entropy", "bce_weight=0.0,", "bce_weight=0.5,"),
    _number("batch", "batch_size=64,", "batch_size=16,"),
    _number("schedule", 'schedule="step",', 'schedule="one_cycle",'),
    _number(
        "weight-decay",
        'schedule="step",\n            weight_decay=1e-4,',
        'schedule="step",\n            weight_decay=1e-2,',
    ),
    _number("epochs", "epochs=1000,", "epochs=100,"),
    _number("width", "width=256,", "width=128,"),
    _number("heads", "heads=8,", "heads=4,"),
    _number("feedforward", "feedforward=1024,", "feedforward=512,"),
    _number("encoder-layers", "encoder_layers=4,", "encoder_layers=3,"),
    _number("decoder-layers", "decoder_layers=4,", "decoder_layers=6,"),
    _number("dropout", "dropout=0.1,", "dropout=0.0,"),
    _number("refiner-width", "refiner_width=128,", "refiner_width=64,"),
    _number("standardised", "standardise_features=False,", "standardise_features=True,"),
    _number("restoration", "restoration: bool = True", "restoration: bool = False"),
    _number(
        "prompt-choice",
        "prompt_choice: PromptChoice = PromptChoice.RANDOM",
        "prompt_choice: PromptChoice = PromptChoice.FIXED",
    ),
)

"""`--set NAME=VALUE`: a preset with some settings changed by name: the paper's ablations, and the switches of `deviations`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from enum import EnumType
from typing import Any, TypeVar, get_args, get_type_hints

import msgspec

from onenip_core.config import NetworkConfig, Preset, TrainingConfig
from onenip_core.deviations import NetworkDeviations, PseudoAnomalyRules, TrainingDeviations
from onenip_core.errors import UsageError
from onenip_core.idle_switches import idle_switches

_Settings = TypeVar("_Settings", bound=NetworkConfig | TrainingConfig)

_BOUNDS: dict[str, tuple[float, float]] = {
    "encoder_layers": (1, 64),
    "decoder_layers": (1, 64),
    "refiner_width": (1, 4096),
    "dropout": (0, 0.99),
    "batch_size": (1, 65536),
    "learning_rate": (1e-12, 1),
    "clip_norm": (1e-6, math.inf),
    "feature_jitter": (0, math.inf),
    "dice_weight": (0, math.inf),
    "bce_weight": (0, math.inf),
    "held_out_fraction": (0, 0.9),
    "dice_factor": (0, 2),
    "dice_smooth": (1e-12, math.inf),
    "adam_epsilon": (1e-16, 1),
    "pseudo_anomaly_uses": (1, 1024),
    "smallest_scale": (0, 5),
    "noise_turn": (0, 180),
    "solarise_share": (0, 1),
    "solarise_from": (0, 255),
    "solarise_to": (0, 255),
}
_CHANGEABLE = frozenset(
    (
        *("encoder_layers", "decoder_layers", "refiner_width", "dropout", "prompt_mode", "refiner"),
        *("batch_size", "learning_rate", "clip_norm", "feature_jitter", "dice_weight", "bce_weight"),
        *("restoration", "prompt_choice", "held_out_fraction", "precision"),
        *(own.name for kind in (NetworkDeviations, TrainingDeviations, PseudoAnomalyRules) for own in fields(kind)),
    )
) - {"pseudo_anomalies"}


def changeable_settings() -> tuple[str, ...]:
    """Names of all settings that `change_settings` knows, in the order of the alphabet."""
    return tuple(sorted(_CHANGEABLE))


def change_settings(preset: Preset, assignments: Sequence[str]) -> Preset:
    """The preset with every NAME=VALUE carried out, the last one of a name.

    Raises:
        UsageError: a name is unknown, a value is not one of its setting, or a switch would do nothing in this network.
    """
    values = dict(_split(assignment) for assignment in assignments)
    if not values:
        return preset
    network, training = _changed(preset.network, values), _changed(preset.training, values)
    rules = training.deviations.pseudo_anomalies
    if rules.solarise_from > rules.solarise_to:
        raise UsageError(
            f"solarise_from={rules.solarise_from:g} lies above solarise_to={rules.solarise_to:g}. Name both, the lower one first."
        )
    idle = idle_switches(network, training)
    for name in values:
        if name in idle:
            raise UsageError(f"{name}={values[name]} does nothing {idle[name]}. Leave it out, or change that too.")
    return replace(preset, network=network, training=training)


def _split(assignment: str) -> tuple[str, str]:
    name, equals, value = assignment.partition("=")
    name = name.strip()
    if not equals:
        raise UsageError(f"{assignment!r} is no setting; write NAME=VALUE, for example dice_factor=1.")
    if name not in _CHANGEABLE:
        raise UsageError(f"There is no setting {name!r} to change; there are: {', '.join(changeable_settings())}.")
    return name, value.strip()


def _changed(settings: _Settings, values: dict[str, str]) -> _Settings:
    """The same settings with what `values` name of them, at any depth."""
    hints = get_type_hints(type(settings))
    found: dict[str, Any] = {}
    for own in fields(settings):
        value = getattr(settings, own.name)
        if is_dataclass(value):
            found[own.name] = _changed(value, values)  # type: ignore[type-var]
        elif own.name in values:
            found[own.name] = _understand(own.name, values[own.name], hints[own.name])
    return replace(settings, **found)


def _understand(name: str, text: str, kind: Any) -> Any:
    try:
        value = msgspec.convert(text, kind, strict=False)
    except msgspec.ValidationError as error:
        raise UsageError(f"The setting {name} must be {_wanted(kind)}; got {text!r}.") from error
    if isinstance(value, int | float) and not isinstance(value, bool):
        low, high = _BOUNDS[name]
        if not (math.isfinite(value) and low <= value <= high):
            raise UsageError(f"The setting {name} must lie between {low:g} and {high:g}; got {text}.")
    return value


def _wanted(kind: Any) -> str:
    words = {bool: "true or false", int: "a whole number", float: "a number"}
    choices = list(kind) if isinstance(kind, EnumType) else get_args(kind)
    return words[kind] if kind in words else f"one of {', '.join(choices)}"

"""Switches that are set and change nothing, because another setting leaves out what they are about. No torch here."""

from __future__ import annotations

from onenip_core.config import NetworkConfig, PromptChoice, PromptMode, TrainingConfig
from onenip_core.json_values import without_defaults


def idle_switches(network: NetworkConfig, training: TrainingConfig) -> dict[str, str]:
    """Of the switches that are not at our default those without effect, by name; each with where: "with prompt_mode=none"."""
    mode = network.prompt_mode
    causes: dict[str, str] = {}
    if network.standardise_features:
        causes["global_scale"] = "where every feature channel is standardised, as in this preset"
    if mode is PromptMode.DYNAMIC:
        causes["last_norms"] = f"with prompt_mode={mode}"
    else:
        causes["decoder_update"] = causes["decoder_feedforward_dropout"] = f"with prompt_mode={mode}"
    if mode is not PromptMode.NONE:
        causes["normal_queries"] = f"with prompt_mode={mode}"
    if mode is PromptMode.NONE:
        causes["other_prompts"] = f"with prompt_mode={mode}"
    elif training.prompt_choice is PromptChoice.FIXED:
        causes["other_prompts"] = f"with prompt_choice={training.prompt_choice}"
    if not network.refiner:
        causes |= dict.fromkeys(("refiner_start", "dice_factor", "dice_smooth"), "with refiner=false")
    switched = {**without_defaults(network.deviations), **without_defaults(training.deviations)}
    return {name: cause for name, cause in causes.items() if name in switched}

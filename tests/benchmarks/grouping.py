"""Which results belong together: the seeds of one run with one budget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import MISSING, fields
from typing import Any

from onenip_core.config import NetworkConfig, TrainingConfig
from tests.benchmarks.results import RunResult

Identity = tuple[dict[str, Any], tuple[object, ...]]


def find_groups(results: Sequence[RunResult], name: str) -> list[tuple[RunResult, ...]]:
    """Results of the run `name` on all products, one group a budget in order of training time, seeds in order.

    Where settings or images have changed in between, only the results that agree with the newest one count. An option that
    was added in between had its default value before.
    """
    own = [result for result in results if result.name == name and not result.settings["products"]]
    groups: list[tuple[RunResult, ...]] = []
    for budget in dict.fromkeys(result.budget for result in own):
        same = sorted((result for result in own if result.budget == budget), key=lambda result: result.date)
        newest = _identity(same[-1])
        by_seed = {result.seed: result for result in same if _identity(result) == newest}
        groups.append(tuple(by_seed[seed] for seed in sorted(by_seed)))
    return sorted(groups, key=lambda group: group[0].training.seconds)


def _identity(result: RunResult) -> Identity:
    frame = {key: value for key, value in result.settings.items() if key != "seed"}
    return {**frame, "settings": _with_newer_options(frame.get("settings", {}))}, result.images


def _with_newer_options(settings: dict[str, Any]) -> dict[str, Any]:
    parts = {"network": _defaults(NetworkConfig), "training": _defaults(TrainingConfig)}
    return {key: {**parts[key], **value} if key in parts else value for key, value in settings.items()}


def _defaults(config: type[NetworkConfig] | type[TrainingConfig]) -> dict[str, Any]:
    return {field.name: field.default for field in fields(config) if field.default is not MISSING}

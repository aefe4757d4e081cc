"""All mutants, room by room."""

from __future__ import annotations

from tests.mutants.catalogue import (
    calibration,
    evaluation,
    inference,
    losses,
    network,
    presets,
    pseudo_anomalies,
    training,
    transformer,
)
from tests.mutants.mutant import Mutant

ROOMS: dict[str, tuple[Mutant, ...]] = {
    "model": (*transformer.MUTANTS, *network.MUTANTS),
    "losses": losses.MUTANTS,
    "training": training.MUTANTS,
    "presets": presets.MUTANTS,
    "pseudo-anomalies": pseudo_anomalies.MUTANTS,
    "inference": inference.MUTANTS,
    "calibration": calibration.MUTANTS,
    "evaluation": evaluation.MUTANTS,
}

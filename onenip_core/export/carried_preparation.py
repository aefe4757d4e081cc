"""Make a model ready that carries its exports: check each engine on this computer, measure, remember. No torch."""

from __future__ import annotations

from pathlib import Path

from onenip_core.errors import EngineError, ModelFolderError
from onenip_core.inference.carried_exports import carried_exports
from onenip_core.inference.carried_serving import (
    check_carried,
    load_carried_references,
    no_engine_agrees,
    serve_carried,
)
from onenip_core.inference.engine_choice import EngineChoice, measure
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.parity_record import describe_parity
from onenip_core.sentences import filled


def choose_carried(model_folder: Path) -> EngineChoice:
    """Compare every engine of the carried exports with what torch said, and measure those that agree.

    Raises:
        ModelFolderError: the model carries no exports, or its folder is damaged.
        EngineError: no engine agrees with torch on this computer.
    """
    stored = load_carried_references(model_folder)
    inspectors: dict[EngineKind, Inspector] = {}
    not_used: list[str] = []
    for export_format in carried_exports(model_folder):
        for kind in export_format.engines:
            try:
                served = serve_carried(model_folder, kind)
            except (EngineError, ModelFolderError) as error:
                not_used.append(filled("{engine}: not used: {error}", engine=kind.label, error=error))
                continue
            parity = check_carried(served, stored)
            if parity.passed:
                inspectors[kind] = Inspector(served)
            else:
                not_used.append(describe_parity(kind, parity))
    if not inspectors:
        raise no_engine_agrees(model_folder, not_used)
    return EngineChoice(measure(inspectors), tuple(not_used))

"""Serve a model with the exports that it carries, checked here against what torch said where it was packed. No torch."""

from __future__ import annotations

import logging
from pathlib import Path

from onenip_core.errors import EngineError, ModelFolderError, UsageError
from onenip_core.inference.carried_exports import carried_exports, references_file
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.exported_model import ExportFormat, load_exported, start_engine
from onenip_core.inference.parity import compare, failed, judge_references
from onenip_core.inference.parity_record import EngineParity, describe_parity
from onenip_core.inference.prompts_file import load_pool
from onenip_core.inference.served_model import ServedModel
from onenip_core.inference.stored_references import StoredReferences, load_references
from onenip_core.manifest import check_tensors, load_manifest, manifest_digest
from onenip_core.sentences import filled, together
from onenip_core.torch_presence import NO_TORCH

log = logging.getLogger(__name__)


def serve_carried(model_folder: Path, kind: EngineKind, device: str = "auto") -> ServedModel:
    """Load one engine of the carried exports, without a check against torch: only for one that passed it here.

    Raises:
        ModelFolderError: the model carries no such export, or it is damaged or another model's.
        EngineError: the engine does not load.
        UsageError: a GPU was asked for.
    """
    if device not in ("auto", "cpu"):
        raise UsageError(
            filled(
                "Without torch a model computes on the CPU, not on {device}; choose auto or cpu. {no_torch}",
                device=device,
                no_torch=NO_TORCH,
            )
        )
    export_format = ExportFormat.of(kind)
    folder = None if export_format is None else carried_exports(model_folder).get(export_format)
    if folder is None:
        raise ModelFolderError(
            filled(
                "{model_folder} carries no export that {engine} computes. {how_to_carry}",
                model_folder=model_folder,
                engine=kind.label,
                how_to_carry=_HOW_TO_CARRY,
            )
        )
    exported = load_exported(folder)
    if manifest_digest(exported.manifest) != manifest_digest(load_manifest(model_folder)):
        raise ModelFolderError(
            filled("{folder} is the export of another model. Unpack the model file again.", folder=folder)
        )
    pool = load_pool(folder, exported.manifest)
    return ServedModel(exported.manifest, start_engine(folder, kind), pool, exported.sha256)


def load_carried_references(model_folder: Path) -> StoredReferences:
    """What torch said of the references where the model was packed, for `check_carried`.

    Raises ModelFolderError: the model carries no exports, or something in its folder is damaged.
    """
    manifest = load_manifest(model_folder)
    if not carried_exports(model_folder):
        raise ModelFolderError(
            filled(
                "{model_folder} carries no exports, so only torch can compute it. {no_torch} {how_to_carry}",
                model_folder=model_folder,
                no_torch=NO_TORCH,
                how_to_carry=_HOW_TO_CARRY,
            )
        )
    check_tensors(model_folder, manifest)  # the references take the prompts' features from there
    return load_references(references_file(model_folder), model_folder, manifest)


def check_carried(served: ServedModel, stored: StoredReferences) -> EngineParity:
    """What the engine says on this computer, against what torch said; one that does not compute has not passed."""
    try:
        return compare(stored.judged, judge_references(served, stored.references), served.manifest)
    except Exception as error:  # whatever it fails with here, it must not judge, and another engine may
        log.warning("%s fails on the references", served.engine.kind.label, exc_info=True)
        return failed(error)


def open_carried(model_folder: Path, kind: EngineKind | None = None, device: str = "auto") -> ServedModel:
    """Load an engine of the carried exports and check it; None takes the first exact one that agrees with torch.

    Raises:
        ModelFolderError: the model carries no exports, or its folder is damaged.
        EngineError: no engine agrees with torch on this computer; the text says how each failed.
        UsageError: a GPU was asked for.
    """
    stored = load_carried_references(model_folder)
    kinds = [each.engines[0] for each in carried_exports(model_folder)] if kind is None else [kind]
    reasons: list[str] = []
    for candidate in kinds:
        try:
            served = serve_carried(model_folder, candidate, device)
        except (EngineError, ModelFolderError) as error:
            reasons.append(filled("{engine}: {error}", engine=candidate.label, error=error))
            continue
        parity = check_carried(served, stored)
        if parity.passed:
            for reason in reasons:
                log.warning("%s: %s", model_folder, reason)
            return served
        reasons.append(describe_parity(candidate, parity))
    raise no_engine_agrees(model_folder, reasons)


def no_engine_agrees(model_folder: Path, reasons: list[str]) -> EngineError:
    """For a person: nothing may judge with the model here."""
    return EngineError(
        filled(
            "No engine of this computer may judge with {model_folder}: {reasons}. The model is unchanged; "
            "use it with the workstation edition, or pack it again there.",
            model_folder=model_folder,
            reasons=together(reasons, "; "),
        )
    )


_HOW_TO_CARRY = filled("Or pack the model to a model file on a workstation, and unpack that here.")

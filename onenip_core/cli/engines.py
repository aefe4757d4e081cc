"""The option `--engine`: load a model with the engine that was asked for, and prepare it where it was not yet."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from onenip_core.errors import EngineError, ModelFolderError, StorageError, UsageError
from onenip_core.inference.carried_exports import carried_exports
from onenip_core.inference.engine_choice import (
    EngineChoice,
    default_cache,
    export_folder,
    load_chosen,
    load_fastest,
    measure,
    prepared_folder,
    remembered_choice,
)
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.exported_model import is_exported, load_exported
from onenip_core.inference.inspector import Inspector
from onenip_core.torch_presence import has_torch

AUTO = "auto"
ENGINE_NAMES = (AUTO, *(str(kind) for kind in EngineKind))


def open_inspector(model: Path, device: str, engine: str | None) -> Inspector:
    """Load a model folder or an exported model.

    Args:
        model: the folder.
        device: auto, cpu or cuda.
        engine: one of `ENGINE_NAMES`; None is torch for a trained model (without torch the exact engine of the exports that it
            carries) and the exact engine of an exported one.

    Raises:
        ModelFolderError: the folder is damaged, or there is no torch and the model carries no exports.
        EngineError: there is no torch, and no engine agrees with what it said.
        NoTorchError: torch was asked for and is not there.
        UsageError: engine and folder do not go together, or the engine does not agree with torch.
        StorageError: nothing can be kept in the cache folder, and an engine was named that needs it.
    """
    if engine is None:
        return _open_exact(model, device)
    if is_exported(model):
        kind = fastest_exported(model) if engine == AUTO else EngineKind(engine)
        return Inspector.load(model, device, kind)
    if engine == EngineKind.TORCH:
        return Inspector.load(model, device, EngineKind.TORCH)
    if engine == AUTO:
        try:
            prepare(model)
        except StorageError as error:
            _say(f"the plain engine is used, because nothing can be remembered: {error}")
        return load_fastest(model, device, default_cache())
    return _open_prepared(model, device, EngineKind(engine))


def served_folder(model: Path, kind: EngineKind) -> Path:
    """The folder from which `open_inspector` loaded a model with an engine, so that another process can do the same."""
    if kind is EngineKind.TORCH or is_exported(model) or not has_torch():
        return model
    return export_folder(prepared_folder(default_cache(), model), kind)


def prepare(model: Path) -> EngineChoice:
    """Export, check and measure a trained model unless this was done before. Raises ModelFolderError, StorageError."""
    from onenip_core.export.engine_preparation import prepare_engines

    if remembered_choice(prepared_folder(default_cache(), model)) is None:
        _say("preparing the engines for this model and machine, once …")
    choice = prepare_engines(model, default_cache())
    for text in choice.not_used:
        _say(text)
    return choice


def fastest_exported(folder: Path) -> EngineKind:
    """The fastest engine that an exported model has passed with; measured if there is more than one. Raises ModelFolderError."""
    kinds = load_exported(folder).parity.usable
    if len(kinds) == 1:
        return kinds[0]
    milliseconds: Mapping[EngineKind, float] = measure({kind: Inspector.load(folder, "cpu", kind) for kind in kinds})
    return min(milliseconds, key=lambda kind: milliseconds[kind])


def _open_exact(model: Path, device: str) -> Inspector:
    """What `Inspector.load` takes; carried exports that this computer has checked before are not checked again."""
    kinds = [] if has_torch() else [each.engines[0] for each in carried_exports(model)]
    choice = remembered_choice(prepared_folder(default_cache(), model)) if kinds else None
    kind = next((each for each in kinds if choice is not None and each in choice.milliseconds), None)
    if kind is not None:
        try:
            return load_chosen(model, device, default_cache(), kind)
        except (EngineError, ModelFolderError) as error:
            _say(f"{kind.label} does not load any more, so the engines are checked again: {error}")
    return Inspector.load(model, device)


def _open_prepared(model: Path, device: str, kind: EngineKind) -> Inspector:
    if device not in ("auto", "cpu"):
        raise UsageError(f"{kind.label} computes on the CPU; leave --device out or use --engine torch.")
    choice = prepare(model)
    if kind not in choice.milliseconds:
        raise UsageError(f"{kind.label} cannot be used with this model: {'; '.join(choice.not_used)}")
    return load_chosen(model, device, default_cache(), kind)


def _say(text: str) -> None:
    print(f"onenip: {text}", file=sys.stderr)  # noqa: T201

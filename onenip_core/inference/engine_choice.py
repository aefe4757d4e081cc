"""Which engine is the fastest for a model on this machine: measured once and remembered. No torch."""

from __future__ import annotations

import json
import logging
import platform
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import numpy as np
import platformdirs

from onenip_core.atomic_files import write_json_atomic
from onenip_core.errors import OneNipError, UsageError
from onenip_core.hashing import hash_bytes, hash_file
from onenip_core.inference.carried_exports import carried_exports
from onenip_core.inference.carried_serving import serve_carried
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.exported_model import EXPORT_NAME, ExportFormat
from onenip_core.inference.inspector import Inspector
from onenip_core.json_values import understand
from onenip_core.library_versions import COMPUTING, library_version
from onenip_core.prepared_names import CHOICE_NAME, model_prefix
from onenip_core.sentences import filled, sentence_from_json, sentence_to_json
from onenip_core.torch_presence import has_torch

log = logging.getLogger(__name__)

FRAME = (480, 640)
"""Height and width of the frame that is inspected while engines are measured."""
_WARM_UP, _REPEATS = 3, 12
_PREPARATION = 4
"""Raised when graphs or their comparison with torch change: what was prepared before is then prepared anew."""


@dataclass(frozen=True, slots=True)
class EngineChoice:
    """What was measured of a model on this machine."""

    milliseconds: Mapping[EngineKind, float]
    """Median of one inspection, from pixels to verdict, by every engine that may be used; torch on its best device."""
    not_used: tuple[str, ...] = field(default=())
    """For a person: what may not be used and why."""

    def fastest(self, device: str = "auto") -> EngineKind:
        """The engine to use for a device that a person chose: only torch computes on a GPU."""
        if device not in ("auto", "cpu"):
            return EngineKind.TORCH
        usable = {
            kind: ms for kind, ms in self.milliseconds.items() if device == "auto" or kind is not EngineKind.TORCH
        }
        return min(usable, key=lambda kind: usable[kind], default=EngineKind.TORCH)


def default_cache() -> Path:
    """Where the command keeps what it prepared: in the user's cache folder, so that model folders are never written to."""
    return Path(platformdirs.user_cache_dir("onenip", appauthor=False)) / "engines"


def prepared_folder(cache: Path, model_folder: Path) -> Path:
    """Where the exports of a model and its choice are kept; another machine or other libraries give another folder.

    Raises ModelFolderError.
    """
    return cache / f"{model_prefix(model_folder)}{_environment(model_folder)}"


def remembered_choice(folder: Path) -> EngineChoice | None:
    """What was measured before, if anything; damage counts as nothing."""
    path = folder / CHOICE_NAME
    if not path.is_file():
        return None
    try:
        body = json.loads(path.read_text(encoding="utf-8"))
        not_used = tuple(sentence_from_json(each) for each in body.pop("not_used", ()))
        return replace(understand(body, EngineChoice), not_used=not_used)
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        log.warning("%s is damaged (%s); the engines are measured again.", path, error)
        return None


def remember_choice(folder: Path, choice: EngineChoice) -> None:
    """Write down what was measured. Raises StorageError."""
    not_used = [sentence_to_json(each) for each in choice.not_used]
    write_json_atomic(folder / CHOICE_NAME, {**asdict(choice), "not_used": not_used})


def export_folder(prepared: Path, kind: EngineKind) -> Path:
    """Where the export that an engine computes lies in a prepared folder. Raises UsageError for torch."""
    export_format = ExportFormat.of(kind)
    if export_format is None:
        raise UsageError(filled("{engine} does not compute exported models.", engine=kind.label))
    return prepared / export_format


def load_fastest(model_folder: Path, device: str, cache: Path) -> Inspector:
    """With the engine that was measured to be the fastest, if one was; else with torch, which is always right. Where there is no
    torch, with the first engine of the exports that the model carries that agrees with what torch said.

    Raises ModelFolderError, EngineError and UsageError, see `Inspector.load`.
    """
    prepared = prepared_folder(cache, model_folder)
    choice = remembered_choice(prepared)
    kind = EngineKind.TORCH if choice is None else choice.fastest(device)
    if kind is not EngineKind.TORCH:
        try:
            return load_chosen(model_folder, device, cache, kind)
        except OneNipError as error:
            log.warning("%s cannot serve %s; the safe engine does. %s", kind.label, model_folder, error)
    return Inspector.load(model_folder, device)


def load_chosen(model_folder: Path, device: str, cache: Path, kind: EngineKind) -> Inspector:
    """With an engine of the remembered choice, other than torch. Raises ModelFolderError, EngineError and UsageError."""
    if has_torch():
        return Inspector.load(export_folder(prepared_folder(cache, model_folder), kind), device, kind)
    return Inspector(serve_carried(model_folder, kind, device))


def load_named(model_folder: Path, device: str, cache: Path, name: str) -> Inspector:
    """With the engine of that name and no other, whichever is the fastest. Raises ModelFolderError, EngineError and UsageError."""
    try:
        kind = EngineKind(name)
    except ValueError as error:
        raise UsageError(
            filled("There is no engine {name!r}; there are: {engines}.", name=name, engines=", ".join(EngineKind))
        ) from error
    if kind is EngineKind.TORCH:
        return Inspector.load(model_folder, device, kind)
    return load_chosen(model_folder, device, cache, kind)


def measure(inspectors: Mapping[EngineKind, Inspector]) -> dict[EngineKind, float]:
    """Median milliseconds of one inspection by each, taking turns so that other work disturbs all alike."""
    frame = np.random.default_rng(0).integers(0, 256, (*FRAME, 3), dtype=np.uint8)
    spent: dict[EngineKind, list[float]] = {kind: [] for kind in inspectors}
    for repeat in range(_WARM_UP + _REPEATS):
        for kind, inspector in inspectors.items():
            milliseconds = time_call(lambda judge=inspector: judge.inspect(frame, judge.products[0]))  # type: ignore[misc]
            if repeat >= _WARM_UP:
                spent[kind].append(milliseconds)
    return {kind: round(float(np.median(times)), 3) for kind, times in spent.items()}


def time_call(work: Callable[[], object]) -> float:
    """Milliseconds that a call takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _environment(model_folder: Path) -> str:
    """A short hash of machine, libraries and this preparation: what was measured and checked elsewhere is not true here."""
    parts = [str(_PREPARATION), platform.node(), platform.machine(), platform.processor(), platform.system()]
    parts += [f"{package} {library_version(package)}" for package in COMPUTING]
    if not has_torch():  # then what was checked are the exports that came with the model, which may come anew
        parts += [hash_file(folder / EXPORT_NAME) for folder in carried_exports(model_folder).values()]
    return hash_bytes("\n".join(parts).encode("utf-8", "surrogatepass"))[:12]

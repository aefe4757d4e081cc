"""`onenip benchmark`: the engines side by side on this machine, each in a process of its own."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onenip_core.atomic_files import write_json_atomic
from onenip_core.cli.engines import AUTO, fastest_exported, prepare, served_folder
from onenip_core.cli.main import EXIT_OK
from onenip_core.errors import EngineError, UsageError
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.exported_model import is_exported, load_exported
from onenip_core.manifest import load_manifest


def run(arguments: argparse.Namespace) -> int:
    """Measure batches of one and of eight frames, decoded already, from pixels to verdicts, with every engine asked for."""
    if arguments.repeats < 2:
        raise UsageError("At least two repetitions are needed.")
    engines: dict[str, dict[str, Any]] = {}
    for kind, folder in _candidates(arguments.model, arguments.engine):
        device = arguments.device if kind is EngineKind.TORCH else "cpu"
        figures = _measure_apart(folder, device, kind, arguments.repeats)
        engines[str(kind)] = {**figures, "model_mb": round(_model_bytes(folder) / 1e6, 1)}
    report = {"engines": engines, "cpus": os.cpu_count(), "frame": "640x480", "repeats": arguments.repeats}
    reference = engines.get(str(EngineKind.TORCH))
    if reference is not None:
        for figures in engines.values():
            figures["times_torch"] = round(reference["batch_1"]["p50_ms"] / figures["batch_1"]["p50_ms"], 2)
    if arguments.json is not None:
        write_json_atomic(arguments.json, report)
    print(table(engines))  # noqa: T201
    return EXIT_OK


def table(engines: dict[str, dict[str, Any]]) -> str:
    """The figures for a person."""
    rows: list[tuple[str, ...]] = [
        (
            "engine",
            "batch",
            "median ms",
            "95 % ms",
            "backbone ms",
            "ratio",
            "images/s",
            "× torch",
            "peak MB",
            "model MB",
        )
    ]
    for name, figures in engines.items():
        for batch in (1, 8):
            one = figures[f"batch_{batch}"]
            timings = (
                one["p50_ms"],
                one["p95_ms"],
                one["backbone_p50_ms"],
                one["ratio_to_backbone"],
                one["images_per_s"],
            )
            cells = tuple(f"{value:.2f}" for value in timings)
            whole = (f"{figures.get('times_torch', '')}", f"{figures['peak_rss_mb']:.0f}", f"{figures['model_mb']:.1f}")
            rows.append((name if batch == 1 else "", str(batch), *cells, *(whole if batch == 1 else ("", "", ""))))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def _candidates(model: Path, engine: str | None) -> Iterator[tuple[EngineKind, Path]]:
    """Engines and the folders that they load. Raises ModelFolderError, StorageError, UsageError."""
    if is_exported(model):
        wanted = fastest_exported(model) if engine == AUTO else None if engine is None else EngineKind(engine)
        kinds = load_exported(model).parity.usable if wanted is None else (wanted,)
        yield from ((kind, model) for kind in kinds)
        return
    if engine == EngineKind.TORCH:
        yield EngineKind.TORCH, model
        return
    choice = prepare(model)
    if engine == AUTO:
        kinds = (choice.fastest(),)
    else:
        kinds = tuple(kind for kind in EngineKind if kind in choice.milliseconds and engine in (None, str(kind)))
    if not kinds:
        raise UsageError(f"{engine} cannot be used with this model: {'; '.join(choice.not_used)}")
    yield from ((kind, served_folder(model, kind)) for kind in kinds)


def _measure_apart(folder: Path, device: str, kind: EngineKind, repeats: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "onenip_core.cli.benchmark_engine", str(folder), device, str(kind), str(repeats)]
    ended = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)
    if ended.returncode != 0:
        raise EngineError(ended.stderr.strip() or f"The measurement of {kind.label} ended with {ended.returncode}.")
    figures: dict[str, Any] = json.loads(ended.stdout.strip().splitlines()[-1])
    return figures


def _model_bytes(folder: Path) -> int:
    return load_exported(folder).bytes if is_exported(folder) else load_manifest(folder).tensors_bytes

"""`onenip backbones`."""

from __future__ import annotations

import argparse
import json
import math
import sys
from dataclasses import asdict
from pathlib import Path

from onenip_core.backbones.adding import add_weights
from onenip_core.backbones.fetch import (
    default_hub,
    fetch_weights,
    is_open_to_tampering,
    weights_address,
    what_is_kept,
)
from onenip_core.backbones.half_file import resumable_bytes
from onenip_core.backbones.kept import FOLDER_VARIABLE, KeptBackbones, KeptWeights, default_folder, known_sha256
from onenip_core.backbones.recommended import RECOMMENDED, RecommendedBackbone, find_recommended, full_name
from onenip_core.cli.interrupt_watch import EXIT_CANCELLED
from onenip_core.cli.main import EXIT_OK
from onenip_core.cli.output import Reporter
from onenip_core.errors import NoTorchError, UsageError
from onenip_core.progress import CancelToken
from onenip_core.torch_presence import NO_TORCH, has_torch, is_installed


def run(arguments: argparse.Namespace) -> int:
    """List, fetch or add."""
    kept = KeptBackbones(getattr(arguments, "folder", None))
    if arguments.kind != "list" and (arguments.json or arguments.time):
        raise UsageError(f"--json and --time belong to the list; `onenip backbones {arguments.kind}` has --json-lines.")
    if arguments.kind == "fetch":
        return _fetch(arguments, kept)
    if arguments.kind == "add":
        return _add(arguments, kept)
    times = _times() if arguments.time else {}
    if arguments.json:
        listed = [_as_json(each, kept, times.get(each.name)) for each in RECOMMENDED]
        print(json.dumps({"folder": str(kept.folder), "backbones": listed}, indent=2))  # noqa: T201
    else:
        print("\n".join(_lines(kept, times)))  # noqa: T201
    return EXIT_OK


def _fetch(arguments: argparse.Namespace, kept: KeptBackbones) -> int:
    backbone = find_recommended(arguments.name)
    hub = arguments.hub or default_hub()
    with Reporter(arguments.json_lines) as reporter:
        reporter.warn(_cautions(backbone, kept, hub))
        try:
            fetched = fetch_weights(
                backbone,
                kept,
                hub,
                _Meter(reporter, "fetching"),
                CancelToken(),
                replace_added=arguments.replace,
                tell_pause=lambda reason, s: reporter.warn([f"broke off ({reason}); trying again in {s:.0f} s"]),
            )
        except KeyboardInterrupt:
            here = resumable_bytes(kept.half_path(backbone.name), weights_address(backbone, hub))
            print(f"\nonenip: cancelled. {what_is_kept(here)}", file=sys.stderr)  # noqa: T201
            return EXIT_CANCELLED
        record = fetched.record
        reporter.json_line(
            {
                "event": "finished",
                "file": str(fetched.path),
                "was_there": fetched.was_there,
                "first_use": fetched.is_first_use,
            }
            | {"name": record.name, "sha256": record.sha256, "bytes": record.bytes, "source": record.source}
        )
        if fetched.was_there:
            is_added = record.sha256 not in (backbone.sha256, record.hub_sha256)
            instead = " They came from a file; --replace fetches those of the hub instead." if is_added else ""
            reporter.text(
                f"The weights of {backbone.name} are here already, from {record.source}: {fetched.path}.{instead}"
            )
            return EXIT_OK
        pin = (
            "Nobody here knew their SHA-256 before: it was written down now, and later fetches are held to it"
            if fetched.is_first_use
            else "Their SHA-256 is the known one"
        )
        reporter.text(
            f"Fetched the weights of {backbone.name} from {record.source}: {record.bytes / 1e6:.1f} MB, "
            f"{backbone.licence}. {pin} ({record.sha256}). {_how_to_train(backbone.name, fetched.path)}"
        )
    return EXIT_OK


def _cautions(backbone: RecommendedBackbone, kept: KeptBackbones, hub: str) -> list[str]:
    """What a person should know before anything is fetched."""
    weights_address(backbone, hub)  # what is no address is nothing to warn of
    said = []
    if not backbone.is_free:
        said.append(
            f"the licence of these weights is not a free one; read it before you use them: {backbone.licence_url}"
        )
    record = kept.record(backbone.name)
    if is_open_to_tampering(backbone, hub, None if record is None else record.hub_sha256):
        said.append(
            f"{hub} is not encrypted, and nobody here knows the SHA-256 of these weights: whoever is on the line could "
            "give others"
        )
    return said


def _how_to_train(name: str, path: Path) -> str:
    if path.parent == default_folder():
        return f"`onenip train --backbone {name}` finds them in {path}."
    return (
        f"They lie in {path}, where training does not look by itself: set {FOLDER_VARIABLE}={path.parent}, or name the file "
        f"(`onenip train --backbone {name} --weights {path}`)."
    )


def _add(arguments: argparse.Namespace, kept: KeptBackbones) -> int:
    name = full_name(arguments.name)
    if not has_torch() and arguments.file.suffix != ".safetensors":
        raise NoTorchError(
            f"To look into {arguments.file} needs torch. {NO_TORCH} A .safetensors file can be added without."
        )

    def fits(copied: Path) -> None:
        if has_torch():
            from onenip_core.model.backbone_weights import check_weights

            check_weights(name, copied, shown_as=arguments.file)

    with Reporter(arguments.json_lines) as reporter:
        record = add_weights(arguments.file, name, kept, _Meter(reporter, "adding"), CancelToken(), fits)
        path = kept.folder / record.file
        reporter.json_line(
            {"event": "finished", "file": str(path), "name": name, "sha256": record.sha256, "bytes": record.bytes}
            | {"source": record.source}
        )
        reporter.text(
            f"Added the weights of {name}: {record.bytes / 1e6:.1f} MB, SHA-256 {record.sha256}, {_compared(record)}. "
            f"{_how_to_train(name, path)}"
        )
    return EXIT_OK


def _compared(record: KeptWeights) -> str:
    known = known_sha256(record)
    if known is None:
        return "which nobody here knows: whether they are timm's own of that tag cannot be told"
    return "which is the known one" if record.sha256 == known else f"which is not the known one ({known})"


class _Meter:
    """Tells whole megabytes, each once: hundreds of thousands of lines would be too many."""

    def __init__(self, reporter: Reporter, label: str) -> None:
        self._reporter = reporter
        self._label = label
        self._told = (-1, -1)

    def __call__(self, done: int, total: int) -> None:
        told = (done // 1_000_000, math.ceil(total / 1e6))
        if total and told != self._told:
            self._told = told
            self._reporter.counted(self._label, *told)


def _times() -> dict[str, float]:
    if not has_torch():
        raise NoTorchError(f"`onenip backbones --time` needs torch. {NO_TORCH}")
    from onenip_core.model.backbone_cost import milliseconds_an_image

    times = {}
    with Reporter(json_lines=False) as reporter:
        for number, each in enumerate(RECOMMENDED):
            reporter.counted("timing", number, len(RECOMMENDED))
            times[each.name] = milliseconds_an_image(each.name)
    return times


def _is_here(backbone: RecommendedBackbone, kept: KeptBackbones) -> bool:
    return kept.find(backbone.name) is not None if backbone.package is None else is_installed(backbone.package)


def _as_json(backbone: RecommendedBackbone, kept: KeptBackbones, milliseconds: float | None) -> dict[str, object]:
    value = asdict(backbone)
    del value["landmarks"]
    path = None if backbone.package is not None else kept.find(backbone.name)
    record = kept.record(backbone.name)
    return value | {
        "is_here": _is_here(backbone, kept),
        "file": None if path is None else str(path),
        "kept_sha256": None if record is None else record.sha256,
        "milliseconds": milliseconds,
    }


def _lines(kept: KeptBackbones, times: dict[str, float]) -> list[str]:
    lines = []
    for each in RECOMMENDED:
        cost = f"{times[each.name]:.0f} ms an image here" if each.name in times else "cost here: --time measures it"
        here = "comes with an installed package" if each.package is not None else "on this computer"
        half = resumable_bytes(kept.half_path(each.name), weights_address(each, default_hub()))
        missing = f"not here ({half / 1e6:.0f} MB of it are)" if half else "not here"
        lines += [
            each.name,
            f"  {each.title}: {each.purpose}",
            f"  {each.millions:.0f} million parameters, {each.megabytes:.0f} MB, {each.licence} ({each.licence_url})",
            f"  {here if _is_here(each, kept) else missing}; {cost}; quality {_quality(each)}",
        ]
    lines.append(
        f"Weights are kept in {kept.folder}. Get some with `onenip backbones fetch NAME` or `onenip backbones add "
        "FILE --name NAME`."
    )
    return lines


def _quality(backbone: RecommendedBackbone) -> str:
    return "in docs/benchmarks.md" if backbone.is_measured else "not measured"

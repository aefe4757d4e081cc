"""`onenip evaluate`."""

from __future__ import annotations

import argparse

from onenip_core.atomic_files import write_json_atomic
from onenip_core.cli.engines import open_inspector
from onenip_core.cli.folder_names import folder_names
from onenip_core.cli.found_images import tell_left_out_of_datasets
from onenip_core.cli.main import EXIT_OK
from onenip_core.cli.output import Reporter
from onenip_core.data.datasets.readers import read_products
from onenip_core.data.images.transforms import MaskPixel
from onenip_core.errors import UsageError
from onenip_core.evaluation.paper_rules import AUTHORS_RULES, PaperRules, PromptRule, Protocol, ScaleSource
from onenip_core.evaluation.protocols import METRIC_NAMES, PixelResolution, evaluate, report
from onenip_core.inference.anomaly_map import SigmoidOrder


def run(arguments: argparse.Namespace) -> int:
    """Evaluate and write the JSON report."""
    protocol = Protocol(arguments.protocol)
    prompt = _prompt_rule(arguments, protocol)
    rules = _paper_rules(arguments, protocol)
    datasets = read_products(arguments.data, folder_names(arguments))
    inspector = open_inspector(arguments.model, arguments.device, arguments.engine)
    with Reporter(arguments.json_lines) as reporter:
        tell_left_out_of_datasets(arguments.data, datasets, reporter)
        evaluation = evaluate(
            inspector,
            datasets,
            protocol,
            prompt,
            PixelResolution(arguments.pixels),
            lambda done, total: reporter.counted("evaluating", done, total),
            rules,
            arguments.seed,
        )
        manifest = inspector.manifest
        model = {
            "folder": str(arguments.model),
            "preset": manifest.preset,
            "backbone": manifest.network.backbone,
            "tensors_sha256": manifest.tensors_sha256,
            "device": inspector.device_name,
            "engine": str(inspector.engine),
        }
        value = report(evaluation, protocol, prompt, PixelResolution(arguments.pixels), model, rules)
        write_json_atomic(arguments.json, value)
        reporter.json_line({"event": "finished", **value})
        unmeasured = evaluation.unmeasured
        reporter.text("\n".join([_table({**value["products"], "mean": value["mean"]}), *unmeasured.names()]))
        reporter.warn(unmeasured.warnings(arguments.json))
    return EXIT_OK


def _prompt_rule(arguments: argparse.Namespace, protocol: Protocol) -> PromptRule:
    if arguments.prompt is not None:
        return PromptRule(arguments.prompt)
    return PromptRule.RANDOM if protocol is Protocol.PAPER else PromptRule.PRODUCT


def _paper_rules(arguments: argparse.Namespace, protocol: Protocol) -> PaperRules:
    """Raises UsageError: a part of the paper's protocol was named for another one."""
    parts = {"alpha": arguments.alpha, "scale": arguments.scale, "sigmoid": arguments.sigmoid, "masks": arguments.masks}
    named = [f"--{name}" for name, value in parts.items() if value is not None]
    if named and protocol is not Protocol.PAPER:
        raise UsageError(
            f"{', '.join(named)} belongs to the paper's protocol: add `--protocol paper`, or leave it out."
        )
    if arguments.seed < 0:
        raise UsageError(f"The seed must not be negative; got {arguments.seed}.")
    return PaperRules(
        AUTHORS_RULES.alpha if arguments.alpha is None else arguments.alpha,
        ScaleSource(arguments.scale or AUTHORS_RULES.scale),
        SigmoidOrder(arguments.sigmoid or AUTHORS_RULES.sigmoid),
        MaskPixel(arguments.masks or AUTHORS_RULES.masks),
    )


def _table(rows: dict[str, dict[str, float | None]]) -> str:
    width = max(len(name) for name in rows)
    lines = [f"{'':{width}}  " + "  ".join(f"{name:>11}" for name in METRIC_NAMES)]
    for name, row in rows.items():
        cells = ["-" if row[metric] is None else f"{row[metric]:.4f}" for metric in METRIC_NAMES]
        lines.append(f"{name:{width}}  " + "  ".join(f"{cell:>11}" for cell in cells))
    return "\n".join(lines)

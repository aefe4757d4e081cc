"""`onenip train`."""

from __future__ import annotations

import argparse
import signal
from dataclasses import asdict
from pathlib import Path
from types import FrameType

from onenip_core.backbones.recommended import full_name
from onenip_core.checkpoint_file import has_checkpoint
from onenip_core.cli.alignment_option import with_alignments
from onenip_core.cli.area_option import with_areas
from onenip_core.cli.counted import counted
from onenip_core.cli.folder_names import folder_names
from onenip_core.cli.found_images import tell_left_out_of_datasets
from onenip_core.cli.hold_out_option import describe_held_out, with_held_out
from onenip_core.cli.interrupt_watch import EXIT_CANCELLED
from onenip_core.cli.main import EXIT_OK
from onenip_core.cli.output import Reporter
from onenip_core.cli.value_bits import describe_ranges, with_value_bits
from onenip_core.config import Budget
from onenip_core.data.datasets.readers import read_products
from onenip_core.manifest import load_manifest
from onenip_core.model.build import find_preset
from onenip_core.progress import CancelToken, FinishReason
from onenip_core.setting_changes import change_settings
from onenip_core.training.distributed import join_team, team_device
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import TRAINING_FOLDER, train_model
from onenip_core.training.start import TrainingStart


def run(arguments: argparse.Namespace) -> int:
    """Train, with Ctrl+C as cancel."""
    backbone = arguments.backbone
    if backbone is not None and arguments.weights is None:  # by the name under which weights are kept
        backbone = full_name(backbone)
    preset = arguments.preset or ("lite" if arguments.start is None else load_manifest(arguments.start).preset)
    settings = change_settings(find_preset(preset, backbone), arguments.changes)
    found = read_products(arguments.data, folder_names(arguments), only_normals=True)
    products = with_areas(with_value_bits(found, arguments.value_bits), arguments.area)
    products = with_held_out(products, arguments.hold_out)
    products = with_alignments(products, arguments.align)
    cancel = CancelToken()

    def on_interrupt(number: int, frame: FrameType | None) -> None:
        cancel.cancel()

    previous = signal.signal(signal.SIGINT, on_interrupt)
    device = team_device(arguments.device)
    try:
        with join_team(device) as team, Reporter(arguments.json_lines) as reporter:
            if team.leader:
                reporter.warn([remark for product in products for remark in product.remarks])
                tell_left_out_of_datasets(arguments.data, products, reporter)
            reason = train_model(
                TrainingOrder(
                    products,
                    arguments.out,
                    preset,
                    Budget(steps=arguments.steps, epochs=arguments.epochs, minutes=arguments.minutes),
                    settings=settings,
                    device=device,
                    seed=arguments.seed,
                    resume=arguments.resume,
                    weights=arguments.weights,
                    textures=arguments.textures,
                    start=None if arguments.start is None else TrainingStart(arguments.start),
                ),
                on_progress=reporter.training,
                cancel=cancel,
                team=team,
            )
            if not team.leader:
                return EXIT_CANCELLED if reason is FinishReason.CANCELLED else EXIT_OK
            finished = {"event": "finished", "reason": str(reason), "model": str(arguments.out)}
            if reason is FinishReason.CANCELLED:
                reporter.json_line(finished)
                reporter.text(_about_cancelling(arguments.out))
                return EXIT_CANCELLED
            manifest = load_manifest(arguments.out)
            reporter.json_line(finished | {"not_trained": [asdict(each) for each in manifest.not_trained]})
            names = ", ".join(product.name for product in manifest.products)
            reporter.text(
                f"Trained {preset} for {names}: {counted(manifest.training.steps, 'step')} in {manifest.training.seconds:.0f} s. "
                f"The model is in {arguments.out}."
            )
            if held_out := describe_held_out(products, manifest):
                reporter.text(held_out)
            if ranges := describe_ranges(manifest):
                reporter.text(ranges)
            reporter.warn(
                [f"the model does not know {each.product}. {each.reason}" for each in manifest.missing_products]
            )
            return EXIT_OK
    finally:
        signal.signal(signal.SIGINT, previous)


def _about_cancelling(out: Path) -> str:
    if has_checkpoint(out / TRAINING_FOLDER):
        return f"Cancelled. The checkpoint is kept; add --resume to go on with {out}."
    return "Cancelled before the first step, so that there is nothing to go on with. The images are untouched."

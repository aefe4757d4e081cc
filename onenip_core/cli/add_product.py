"""`onenip add-product`."""

from __future__ import annotations

import argparse
import signal
from dataclasses import asdict
from types import FrameType

from onenip_core.cli.alignment_option import with_alignments
from onenip_core.cli.area_option import with_areas
from onenip_core.cli.folder_names import folder_names
from onenip_core.cli.found_images import tell_left_out_of_datasets
from onenip_core.cli.interrupt_watch import EXIT_CANCELLED
from onenip_core.cli.main import EXIT_OK
from onenip_core.cli.output import Reporter
from onenip_core.cli.value_bits import with_value_bits
from onenip_core.data.datasets.readers import read_products
from onenip_core.errors import UsageError
from onenip_core.manifest import load_manifest
from onenip_core.progress import CancelToken, FinishReason
from onenip_core.prompts_only_words import describe_prompts_only
from onenip_core.training.add_product import AdditionOrder, add_product


def run(arguments: argparse.Namespace) -> int:
    """Add one product to a model, with Ctrl+C as cancel."""
    found = read_products(arguments.data, folder_names(arguments), only_normals=True)
    products = with_areas(with_value_bits(found, arguments.value_bits), arguments.area)
    products = with_alignments(products, arguments.align)
    if len(products) != 1:
        names = ", ".join(product.name for product in products)
        raise UsageError(
            f"One product at a time is added; DATA holds {len(products)}: {names}. Name the folder of one."
        )
    cancel = CancelToken()

    def on_interrupt(number: int, frame: FrameType | None) -> None:
        cancel.cancel()

    previous = signal.signal(signal.SIGINT, on_interrupt)
    try:
        with Reporter(arguments.json_lines) as reporter:
            reporter.warn([remark for product in products for remark in product.remarks])
            tell_left_out_of_datasets(arguments.data, products, reporter)
            order = AdditionOrder(
                arguments.model,
                products[0],
                arguments.out,
                arguments.device,
                arguments.seed,
                arguments.textures,
            )
            reason = add_product(order, on_progress=reporter.training, cancel=cancel)
            finished = {"event": "finished", "reason": str(reason), "model": str(arguments.out)}
            if reason is FinishReason.CANCELLED:
                reporter.json_line(finished)
                reporter.text("Cancelled. Nothing was written, and the model was not touched.")
                return EXIT_CANCELLED
            entry = load_manifest(arguments.out).products[-1]
            if entry.prompts_only is not None:
                reporter.json_line(finished | {"product": entry.name, "prompts_only": asdict(entry.prompts_only)})
                reporter.text(f"{entry.name}: {describe_prompts_only(entry.prompts_only)}")
            reporter.text(f"The model is in {arguments.out}; its scores of the other products are those of before.")
            return EXIT_OK
    finally:
        signal.signal(signal.SIGINT, previous)

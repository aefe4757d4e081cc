"""`onenip unpack`."""

from __future__ import annotations

import argparse

from onenip_core.cli.main import EXIT_OK
from onenip_core.cli.model_file_info import describe_product
from onenip_core.cli.output import Reporter
from onenip_core.model_file.reading import unpack_model_file


def run(arguments: argparse.Namespace) -> int:
    """Unpack a model file to a new folder."""
    with Reporter(arguments.json_lines) as reporter:
        contents = unpack_model_file(
            arguments.file,
            arguments.out,
            report=lambda done, total: reporter.counted("unpacking", done, total),
        )
        reporter.json_line(
            {
                "event": "finished",
                "model": str(arguments.out),
                "model_sha256": contents.model_sha256,
                "title": contents.title,
                "limits": {product.name: product.limit for product in contents.products},
            }
        )
        title = f" “{contents.title}”" if contents.title else ""
        products = "; ".join(describe_product(product) for product in contents.products)
        reporter.text(f"Unpacked {arguments.file}{title}. The model is in {arguments.out}. It knows {products}.")
    return EXIT_OK

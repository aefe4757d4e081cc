"""`onenip export`."""

from __future__ import annotations

import argparse

from onenip_core.cli.counted import counted
from onenip_core.cli.main import EXIT_OK
from onenip_core.data.images.image_walk import list_images
from onenip_core.data.images.tiles import TileGrid
from onenip_core.export.export_model import export_model
from onenip_core.inference.exported_model import ExportFormat
from onenip_core.inference.parity_record import describe_parity
from onenip_core.inference.references import reference_images
from onenip_core.model_folder import load_model


def run(arguments: argparse.Namespace) -> int:
    """Export, compare with torch, and say how well they agree."""
    model = load_model(arguments.model)
    named = [
        path
        for argument in arguments.images
        for path in (list_images(argument, recursive=True) if argument.is_dir() else [argument])
    ]
    images = reference_images(TileGrid.of(model.manifest.network).side, named, model.manifest.ranges)
    export_format = ExportFormat(arguments.format)
    record = export_model(model, arguments.out, (export_format,), images)[export_format]
    print(  # noqa: T201
        f"Compared with torch on {counted(record.reference_images, 'image')} and "
        f"{counted(record.reference_prompts, 'prompt')} of the model."
    )
    for kind, parity in record.engines.items():
        print(describe_parity(kind, parity))  # noqa: T201
    print(f"Exported to {arguments.out}")  # noqa: T201
    return EXIT_OK

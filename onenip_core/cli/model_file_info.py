"""`onenip info FILE.onenip`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from onenip_core.cli.counted import counted
from onenip_core.cli.main import EXIT_OK
from onenip_core.inference.exported_model import ExportFormat
from onenip_core.model_file.contents import ModelFileContents, PackedProduct
from onenip_core.model_file.reading import check_model_file


def show_model_file(path: Path, *, as_json: bool) -> int:
    """Check every hash of a model file and show what is in it. Raises ModelFileError."""
    contents = check_model_file(path)
    if as_json:
        print(json.dumps(asdict(contents), indent=2, ensure_ascii=False))  # noqa: T201
    else:
        print(describe_contents(contents))  # noqa: T201
    return EXIT_OK


def describe_contents(contents: ModelFileContents) -> str:
    """A model file in words."""
    engines = ", ".join(ExportFormat(each).engines[0].label for each in contents.formats)
    lines = [
        f"Title       {contents.title or '-'}",
        f"Packed      {contents.written_at} by {contents.program}",
        f"Model       {contents.model_sha256}",
        f"Exports     {engines}",
        f"Files       {len(contents.files)}, {contents.bytes / 1e6:.1f} MB, all hashes match",
        "Products",
    ]
    for product in contents.products:
        bits = "" if product.value_bits is None else f"; files with 16 bits a value use {product.value_bits} of them"
        lines.append(f"  {describe_product(product)}{bits}")
    return "\n".join(lines)


def describe_product(product: PackedProduct) -> str:
    """Name, limit and pictures, in words."""
    limit = "the proposed limit" if product.limit is None else f"limit {product.limit:g}"
    return f"{product.name}: {limit}, {counted(len(product.prompts), 'picture')} of good parts"


def describe_origin(contents: ModelFileContents) -> str:
    """What a model folder keeps of the model file that it came in."""
    lines = [
        f"Came in     a model file, packed {contents.written_at} by {contents.program}",
        f"  Title     {contents.title or '-'}",
        *(f"  {describe_product(product)}" for product in contents.products),
    ]
    return "\n".join(lines)

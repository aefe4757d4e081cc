"""What this computer is, and which versions of what computes here. No names of it, and none of who uses it."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from importlib.metadata import PackageMetadata, PackageNotFoundError, distributions, version
from pathlib import Path

import psutil

_PROCESSORS = Path("/proc/cpuinfo")
PACKAGES = (
    "PySide6-Essentials",
    "torch",
    "timm",
    "onnxruntime",
    "openvino",
    "numpy",
    "opencv-python-headless",
    "SQLAlchemy",
)

_LONGEST = 100
"""Characters; what is longer is the text of a licence and not its name."""


@dataclass(frozen=True, slots=True)
class ThisComputer:
    """As far as the system tells."""

    system: str
    processor: str
    cores: int
    threads: int
    memory_bytes: int


@dataclass(frozen=True, slots=True)
class Component:
    """A package that the program is made of."""

    name: str
    version: str
    licence: str
    """As its makers write it; empty if they do not say."""


def this_computer() -> ThisComputer:
    """Reads files: not for the GUI thread."""
    threads = os.cpu_count() or 1
    return ThisComputer(
        platform.platform(),
        _processor_name() or platform.machine(),
        psutil.cpu_count(logical=False) or threads,
        threads,
        int(psutil.virtual_memory().total),
    )


def package_versions() -> dict[str, str]:
    """Versions of what computes, by package; what is not installed is left out."""
    found = {"Python": platform.python_version()}
    for name in PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:  # of an edition that goes without it
            continue
    return found


def components() -> tuple[Component, ...]:
    """All packages that are installed with the program, by name. Reads a file for each: not for the GUI thread."""
    found: dict[str, Component] = {}
    for each in distributions():
        name = each.metadata["Name"] or ""
        if name:
            found.setdefault(name.lower(), Component(name, each.version, _licence_of(each.metadata)))
    return tuple(found[key] for key in sorted(found))


def _licence_of(metadata: PackageMetadata) -> str:
    said = [str(text) for key in ("License-Expression", "License") for text in metadata.get_all(key) or () if text]
    short = next((text.strip() for text in said if "\n" not in text.strip() and len(text) < _LONGEST), "")
    if short and short.upper() != "UNKNOWN":
        return short
    classes = [str(text) for text in metadata.get_all("Classifier") or () if str(text).startswith("License ::")]
    return ", ".join(text.rpartition("::")[2].strip() for text in classes)


def _processor_name() -> str:
    try:
        lines = _PROCESSORS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:  # not Linux
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")

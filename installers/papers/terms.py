"""Under which terms a bundle as a whole may be handed on: it follows from the libraries that are really inside."""

from __future__ import annotations

import mmap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from installers.papers.expressions import needs_gpl

STAND_IN = b"which this edition does not contain"
"""In every library that was put in the place of one that is never called."""
_LARGEST_STAND_IN = 4 << 20
_GPL = ("libx264", "libx265", "libreadline", "libgdbm", "libxvidcore", "libpostproc", "librubberband", "libvidstab")
_MKL_HOSTS = ("libtorch_cpu", "torch_cpu", "libmkl", "mkl_")
_MKL_BANNER = b"Math Kernel Library"
MKL = "Intel oneMKL (inside torch)"
_OF_NVIDIA = ("nvidia-", "cuda-toolkit")
_RUNTIME_OF_NVIDIA = "nvidia-cuda-runtime"
"""The one library of NVIDIA that every edition with torch loads; its licence lets anybody hand it on inside a program."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What decides under which terms a bundle may be handed on."""

    gpl: tuple[str, ...]
    """Libraries (file names), distributions and packages under the GPL without an exception for linking."""
    proprietary: tuple[str, ...]
    """What is inside without its source being published."""
    not_ours_to_hand_on: tuple[str, ...]
    """Distributions that whoever needs them gets from their maker."""
    stand_ins: tuple[str, ...]
    """File names of libraries whose code was left out."""

    @property
    def whole(self) -> str:
        """Under which licence the bundle as a whole may be handed on, in words."""
        if self.gpl:
            return "GPL-3.0-or-later"
        without_source = f"; without published source: {', '.join(self.proprietary)}" if self.proprietary else ""
        return f"Apache-2.0 for our own part, for each other part its own licence (see NOTICES.txt){without_source}"

    @property
    def obstacles(self) -> tuple[str, ...]:
        """Why it must not be handed on; empty where it may be."""
        found = []
        if self.gpl and self.proprietary:
            found.append(
                f"{', '.join(self.gpl)} (GPL) and {', '.join(self.proprietary)} (no source) must not be handed on as one work."
            )
        if self.not_ours_to_hand_on:
            found.append(
                f"{', '.join(self.not_ours_to_hand_on)}: NVIDIA's licence is between NVIDIA and whoever installs them. "
                "Build this edition where it is used."
            )
        return tuple(found)


def is_stand_in(library: Path) -> bool:
    """True for a library that only has the names of another."""
    return library.stat().st_size < _LARGEST_STAND_IN and _contains(library, STAND_IN)


def terms_of(licences: Mapping[str, str], libraries: Iterable[Path]) -> Terms:
    """Look at the parts that tell a licence, and at the libraries themselves.

    Args:
        licences: an SPDX expression for each distribution, what is inside it, and each package of the system, by name.
        libraries: all that are inside.
    """
    gpl, stand_ins = [name for name, licence in licences.items() if needs_gpl(licence)], []
    with_mkl = False
    for path in libraries:
        lowered = path.name.lower()
        if lowered.startswith(_GPL) and not is_stand_in(path):
            gpl.append(path.name)
        if is_stand_in(path):
            stand_ins.append(path.name)
        with_mkl = with_mkl or (lowered.startswith(_MKL_HOSTS) and _contains(path, _MKL_BANNER))
    of_nvidia = [name for name in licences if name.startswith(_OF_NVIDIA)]
    proprietary = [*([MKL] if with_mkl else []), *of_nvidia]
    return Terms(
        tuple(sorted(set(gpl))),
        tuple(proprietary),
        tuple(name for name in of_nvidia if name != _RUNTIME_OF_NVIDIA),
        tuple(sorted(set(stand_ins))),
    )


def _contains(path: Path, wanted: bytes) -> bool:
    if path.stat().st_size == 0:
        return False
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view:
        return view.find(wanted) >= 0

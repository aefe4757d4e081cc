"""Which libraries of the system a bundle expects, and in which packages of Debian they are."""

from __future__ import annotations

import re
from pathlib import Path

from installers.bundle.shared_libraries import libraries_of, needed_by, soname, version_needs
from installers.errors import InstallerError

_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libgbm.so.1": "libgbm1",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
_OF_A_DRIVER = frozenset({"libcuda.so.1"})
"""Comes with a graphics card's driver. Without a card nothing asks for it: torch opens what needs it when it is first used."""
_C_LIBRARY = re.compile(r"^(lib(c|m|dl|pthread|rt|util|resolv|anl|mvec)\.so\.\d+|ld-linux.*\.so\.\d+)$")
_GLIBC = re.compile(r"^GLIBC_(\d+)\.(\d+)")


def system_packages(bundle: Path) -> list[str]:
    """What a package of the bundle depends on, as Debian writes it; the C library with the oldest version that will do.

    Raises InstallerError: a library is neither in the bundle nor known.
    """
    libraries = libraries_of(bundle)
    inside = {library.name for library in libraries} | {soname(library) for library in libraries}
    inside |= {path.name for path in bundle.rglob("*.so*") if path.is_symlink()}
    needed = frozenset().union(*(needed_by(library) for library in libraries)) - inside
    outside = {name for name in needed if not _C_LIBRARY.match(name)} - _OF_A_DRIVER
    unknown = sorted(outside - set(_PACKAGES))
    if unknown:
        users = {name: [each.name for each in libraries if name in needed_by(each)][:3] for name in unknown}
        raise InstallerError(f"Libraries that are neither in the bundle nor known: {users}")
    versions = [_GLIBC.match(version) for library in libraries for version in version_needs(library)]
    major, minor = max((int(match[1]), int(match[2])) for match in versions if match)
    return [f"libc6 (>= {major}.{minor})", *sorted(_PACKAGES[name] for name in outside)]

"""What is left out of a bundle on Linux after PyInstaller collected it, and how what was linked with it still loads."""

from __future__ import annotations

import fnmatch
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from installers.bundle.contents import CODECS
from installers.bundle.icu_data import reduce_icu_data
from installers.bundle.shared_libraries import (
    defined_symbols,
    libraries_of,
    needed_by,
    segments_are_aligned,
    soname,
    undefined_names,
)
from installers.bundle.stand_ins import Harmless, replace_with_stand_in
from installers.bundle.without_cuda import COUNTS_CARDS, CUDA_FILES, stand_in_for_cuda
from installers.editions import RECIPES, Edition

_DROPPED = (
    # Qt: screens without a window system, GTK (all of it, for a style), pictures that we read ourselves, texts of its tools.
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/platforms/libqeglfs*",
    "PySide6/Qt/plugins/platforms/libqlinuxfb*",
    "PySide6/Qt/plugins/platforms/libqminimal*",
    "PySide6/Qt/plugins/platforms/libqvkkhr*",
    "PySide6/Qt/plugins/platforms/libqvnc*",
    "PySide6/Qt/plugins/platformthemes/libqgtk3*",
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/imageformats/libq[!sj]*",
    "PySide6/Qt/lib/libQt6EglF*",
    "PySide6/Qt/translations/qt_*",
    # OpenVINO: readers of formats that we do not write.
    "openvino/libs/libopenvino_tensorflow*",
    "openvino/libs/libopenvino_pytorch*",
    "openvino/libs/libopenvino_jax*",
    "openvino/libs/libopenvino_paddle*",
    "openvino/libs/libopenvino_gguf*",
    "openvino/libs/libopenvino_intel_[gn]pu*",
    "openvino/frontend/jax/*",
    "openvino/frontend/paddle/*",
    "openvino/frontend/pytorch/*",
    "openvino/frontend/tensorflow/*",
    # torchvision: its own reading of pictures.
    "torchvision/image*.so",
    # What compilers left.
    "*.pyi",
    "*/__pycache__/*",
    "*.pxd",
    "*.pyx",
    "*.h",
    "*.hpp",
    "*.lib",
    "*.a",
)
_NOT_CALLED = (
    # Encoders: videos are read, never written.
    "av.libs/libx265-*",
    "av.libs/libx264-*",
    "av.libs/libSvtAv1Enc-*",
    "av.libs/libmp3lame-*",
    # Linear algebra behind functions of OpenCV that we do not use, and a decoder of pictures (AVIF) that we do not read.
    "opencv_python_headless.libs/libopenblas*",
    "opencv_python_headless.libs/libaom-*",
)
_AS_IT_CAME = ("torch/lib/libtorch_cpu.so", *COUNTS_CARDS)
"""They hold oneMKL and CUDA's runtime, which may be handed on only as their makers made them."""
_HARMLESS = Harmless(variables=frozenset({"x265_api_get_216"}))
"""FFmpeg calls it when it first looks for any codec."""
_FFMPEG = ("libavcodec", "libavformat", "libavutil", "libswscale", "libswresample")


def is_dropped(name: str, edition: Edition) -> bool:
    """True for a file of a bundle, by its path in it, that the edition goes without."""
    if _describes_what_is_excluded(name, edition):
        return True
    if fnmatch.fnmatchcase(name, "imagecodecs/_*.so"):
        return name.removeprefix("imagecodecs/").partition(".")[0] not in CODECS
    patterns = _DROPPED if edition is Edition.WORKSTATION_CUDA else (*_DROPPED, *CUDA_FILES)
    return _matches(name, patterns) and not _matches(name, COUNTS_CARDS)


def trim(internal: Path, edition: Edition) -> None:
    """Make a bundle small: `internal` is the folder with its libraries."""
    _remove_broken_links(internal)  # to what was dropped
    _use_one_ffmpeg(internal)
    _put_stand_ins(internal, edition)
    _remove_what_nobody_needs(internal)
    for library in sorted((internal / "PySide6/Qt/lib").glob("libicudata.so.*")):
        reduce_icu_data(library)
    for library in libraries_of(internal):
        if not _matches(library.relative_to(internal).as_posix(), _AS_IT_CAME):
            _strip(library)
    _remove_broken_links(internal)


def _describes_what_is_excluded(name: str, edition: Edition) -> bool:
    """PyInstaller takes the description of a distribution along whose modules were left out."""
    folder = name.partition("/")[0]
    distribution = folder.removesuffix(".dist-info").rpartition("-")[0].replace("-", "_").lower()
    return folder.endswith(".dist-info") and distribution in RECIPES[edition].excluded


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def _use_one_ffmpeg(internal: Path) -> None:
    """OpenCV and PyAV bring the same release of FFmpeg each: where PyAV's has all that OpenCV wants, it serves both."""
    theirs, opencv = internal / "opencv_python_headless.libs", libraries_of(internal / "cv2")
    pairs = [(_only(internal / "av.libs", stem), _only(theirs, stem)) for stem in _FFMPEG]
    if not all(ours and doubled and _serves(ours, doubled, opencv) for ours, doubled in pairs):
        return
    for ours, doubled in pairs:
        if ours is not None and doubled is not None:
            doubled.unlink()
            doubled.symlink_to(os.path.relpath(ours, theirs))


def _serves(ours: Path, theirs: Path, users: Sequence[Path]) -> bool:
    """True if `ours` has every symbol of `theirs` that the users want, in the same version."""
    have, had = defined_symbols(ours), defined_symbols(theirs)
    wanted = {name for user in users for name in undefined_names(user) if name in had}
    return all(name in have and have[name].version == had[name].version for name in wanted)


def _only(folder: Path, stem: str) -> Path | None:
    found = [path for path in sorted(folder.glob(f"{stem}-*")) if not path.is_symlink()]
    return found[0] if len(found) == 1 else None


def _put_stand_ins(internal: Path, edition: Edition) -> None:
    libraries = libraries_of(internal)
    for library in libraries:
        if _matches(library.relative_to(internal).as_posix(), _NOT_CALLED):
            replace_with_stand_in(library, [library], libraries, _HARMLESS)
    if edition is not Edition.WORKSTATION_CUDA:
        stand_in_for_cuda(internal)


def _remove_what_nobody_needs(internal: Path) -> None:
    """Libraries of the system or of a wheel that only something needed that is gone."""
    while True:
        libraries = libraries_of(internal)
        needed = frozenset().union(*(needed_by(library) for library in libraries))
        unused = [
            library
            for library in libraries
            if _is_only_linked(library, internal) and not {library.name, soname(library)} & needed
        ]
        if not unused:
            return
        for library in unused:
            library.unlink()


def _is_only_linked(library: Path, internal: Path) -> bool:
    """True for what is never opened by name: the folders of wheels' libraries, Qt's, and what lies at the top."""
    folder = library.parent.relative_to(internal).as_posix()
    return (
        (folder == "." and not library.name.startswith("libpython"))
        or folder.endswith(".libs")
        or folder == "PySide6/Qt/lib"
    )


def _strip(library: Path) -> None:
    """Take out what only debuggers read. Some libraries that `patchelf` changed would not load any more: they stay as they are."""
    stripped = library.with_name(f".{library.name}.stripped")
    subprocess.run(["strip", "--strip-unneeded", "-o", str(stripped), str(library)], check=True, capture_output=True)
    if segments_are_aligned(stripped):
        stripped.chmod(library.stat().st_mode)
        stripped.replace(library)
    else:
        stripped.unlink()


def _remove_broken_links(internal: Path) -> None:
    for path in internal.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()

"""What is left out of a bundle on Linux after PyInstaller collected it, and how what was linked with it still loads."""

from __future__ import annotations

import fnmatch
import os
import subprocess
from pathlib import Path

from installers.bundle.contents import CODECS
from installers.bundle.shared_libraries import defined_symbols, libraries_of, needed_by, soname, undefined_names
from installers.bundle.stand_ins import replace_with_stand_in
from installers.editions import Edition

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
    # What compilers left.
    "*.pyi",
    "*.pxd",
    "*.pyx",
    "*.h",
    "*.hpp",
    "*.lib",
    "*.a",
)
_CUDA = (
    "nvidia/*",
    "cuda/*",
    "triton/*",
    "torch/lib/libtorch_cuda_linalg.so",
    "torch/lib/libtorch_nvshmem.so",
    "torch/lib/libcaffe2_nvrtc.so",
)
_KEPT_OF_CUDA = ("nvidia/*/libcudart.so.*",)
"""It says that there is no graphics card."""
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
_ANSWERED = frozenset({"x265_api_get_216"})
"""FFmpeg calls it when it first looks for any codec."""
_NOT_CALLED_WITHOUT_CARD = ("torch/lib/libtorch_cuda.so",)
_SHARED_WITH_AV = ("libavcodec", "libavformat", "libavutil", "libswscale", "libswresample")


def is_dropped(name: str, edition: Edition) -> bool:
    """True for a file of a bundle, by its path in it, that the edition goes without."""
    if fnmatch.fnmatchcase(name, "imagecodecs/_*.so"):
        return name.removeprefix("imagecodecs/").partition(".")[0] not in CODECS
    patterns = _DROPPED if edition is Edition.WORKSTATION_CUDA else (*_DROPPED, *_CUDA)
    return _matches(name, patterns) and not _matches(name, _KEPT_OF_CUDA)


def trim(internal: Path, edition: Edition) -> None:
    """Make a bundle small: `internal` is the folder with its libraries."""
    _use_one_ffmpeg(internal)
    _put_stand_ins(internal, edition)
    _remove_what_nobody_needs(internal)
    for library in libraries_of(internal):
        subprocess.run(["strip", "--strip-unneeded", str(library)], check=True, capture_output=True)
    _remove_broken_links(internal)


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def _use_one_ffmpeg(internal: Path) -> None:
    """OpenCV and PyAV bring the same release of FFmpeg each: where PyAV's has all that OpenCV wants, it serves both."""
    ours, theirs = internal / "av.libs", internal / "opencv_python_headless.libs"
    opencv = libraries_of(internal / "cv2")
    for stem in _SHARED_WITH_AV:
        kept, doubled = _only(ours, stem), _only(theirs, stem)
        if kept is None or doubled is None:
            continue
        have, had = defined_symbols(kept), defined_symbols(doubled)
        wanted = {name for library in opencv for name in undefined_names(library) if name in had}
        if all(name in have and have[name].version == had[name].version for name in wanted):
            doubled.unlink()
            doubled.symlink_to(os.path.relpath(kept, theirs))


def _only(folder: Path, stem: str) -> Path | None:
    found = [path for path in sorted(folder.glob(f"{stem}-*")) if not path.is_symlink()]
    return found[0] if len(found) == 1 else None


def _put_stand_ins(internal: Path, edition: Edition) -> None:
    without_card = edition is not Edition.WORKSTATION_CUDA
    patterns = (*_NOT_CALLED, *(_NOT_CALLED_WITHOUT_CARD if without_card else ()))
    libraries = libraries_of(internal)
    for library in libraries:
        if _matches(library.relative_to(internal).as_posix(), patterns):
            replace_with_stand_in(library, library, libraries, _ANSWERED)


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


def _remove_broken_links(internal: Path) -> None:
    for path in internal.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()

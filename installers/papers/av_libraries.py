"""The libraries in PyAV's wheels beside PyAV itself: the wheels name hardly any of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from installers.errors import UnknownLicenceError

BUILD_RECIPE = "https://github.com/PyAV-Org/pyav-ffmpeg"
"""Names, for each release, the exact sources of all of them with hashes, the options and the patches."""
KNOWN_FOR = {"18.1.0": "8.1.2-1"}
"""PyAV's version → the release of the build recipe whose versions stand below."""


@dataclass(frozen=True, slots=True)
class AvLibrary:
    """One project whose libraries lie in the wheel."""

    name: str
    stems: tuple[str, ...]
    """How the names of its libraries begin, without `lib`, what the wheel's tool appended left out."""
    version: str
    licence: str
    source: str
    text: str
    """Its file in `licence_texts`."""


AV_LIBRARIES = (
    AvLibrary(
        "FFmpeg",
        ("avcodec", "avdevice", "avfilter", "avformat", "avutil", "swresample", "swscale"),
        "8.1.2",
        "LGPL-3.0-or-later",
        "https://ffmpeg.org/releases/ffmpeg-8.1.2.tar.xz",
        "LGPL-3.0.txt",
    ),
    AvLibrary(
        "x264",
        ("x264",),
        "b35605ace3ddf7c1a5d67a2eb553f034aef41d55",
        "GPL-2.0-or-later",
        "https://code.videolan.org/videolan/x264/-/archive/b35605ace3ddf7c1a5d67a2eb553f034aef41d55/"
        "x264-b35605ace3ddf7c1a5d67a2eb553f034aef41d55.tar.bz2",
        "av/x264.txt",
    ),
    AvLibrary(
        "x265",
        ("x265",),
        "4.2",
        "GPL-2.0-or-later",
        "https://bitbucket.org/multicoreware/x265_git/downloads/x265_4.2.tar.gz",
        "av/x265.txt",
    ),
    AvLibrary(
        "SVT-AV1",
        ("SvtAv1Enc",),
        "4.1.0",
        "BSD-3-Clause-Clear",
        "https://gitlab.com/AOMediaCodec/SVT-AV1/-/archive/v4.1.0/SVT-AV1-v4.1.0.tar.bz2",
        "av/svt-av1.txt",
    ),
    AvLibrary(
        "LAME",
        ("mp3lame",),
        "3.100",
        "LGPL-2.0-or-later",
        "https://deb.debian.org/debian/pool/main/l/lame/lame_3.100.orig.tar.gz",
        "av/lame.txt",
    ),
    AvLibrary(
        "dav1d",
        ("dav1d",),
        "1.5.3",
        "BSD-2-Clause",
        "https://code.videolan.org/videolan/dav1d/-/archive/1.5.3/dav1d-1.5.3.tar.bz2",
        "av/dav1d.txt",
    ),
    AvLibrary(
        "Opus",
        ("opus",),
        "1.6.1",
        "BSD-3-Clause",
        "https://ftp.osuosl.org/pub/xiph/releases/opus/opus-1.6.1.tar.gz",
        "av/opus.txt",
    ),
    AvLibrary(
        "libvpx",
        ("vpx",),
        "1.16.0",
        "BSD-3-Clause",
        "https://github.com/webmproject/libvpx/archive/refs/tags/v1.16.0.tar.gz",
        "av/vpx.txt",
    ),
    AvLibrary(
        "libwebp",
        ("webp", "webpmux", "sharpyuv"),
        "1.6.0",
        "BSD-3-Clause",
        "https://github.com/webmproject/libwebp/archive/refs/tags/v1.6.0.tar.gz",
        "av/webp.txt",
    ),
    AvLibrary(
        "OpenCORE AMR",
        ("opencore-amrnb", "opencore-amrwb"),
        "0.1.6",
        "Apache-2.0",
        "https://downloads.sourceforge.net/project/opencore-amr/opencore-amr/opencore-amr-0.1.6.tar.gz",
        "av/opencore-amr.txt",
    ),
    AvLibrary(
        "GMP",
        ("gmp",),
        "6.3.0",
        "LGPL-3.0-or-later OR GPL-2.0-or-later",
        "https://ftp.gnu.org/gnu/gmp/gmp-6.3.0.tar.xz",
        "av/gmp.txt",
    ),
    AvLibrary(
        "Nettle",
        ("nettle", "hogweed"),
        "3.10.2",
        "LGPL-3.0-or-later OR GPL-2.0-or-later",
        "https://ftp.gnu.org/gnu/nettle/nettle-3.10.2.tar.gz",
        "av/nettle.txt",
    ),
    AvLibrary(
        "libunistring",
        ("unistring",),
        "1.4.2",
        "LGPL-3.0-or-later OR GPL-2.0-or-later",
        "https://ftp.gnu.org/gnu/libunistring/libunistring-1.4.2.tar.gz",
        "av/unistring.txt",
    ),
    AvLibrary(
        "GnuTLS",
        ("gnutls",),
        "3.8.13",
        "LGPL-2.1-or-later",
        "https://www.gnupg.org/ftp/gcrypt/gnutls/v3.8/gnutls-3.8.13.tar.xz",
        "av/gnutls.txt",
    ),
    AvLibrary(
        "ALSA",
        ("asound",),
        "1.2.14",
        "LGPL-2.1-or-later",
        "https://www.alsa-project.org/files/pub/lib/alsa-lib-1.2.14.tar.bz2",
        "av/alsa.txt",
    ),
    AvLibrary(
        "Intel VPL",
        ("vpl",),
        "2.16.0",
        "MIT",
        "https://github.com/intel/libvpl/archive/refs/tags/v2.16.0.tar.gz",
        "av/vpl.txt",
    ),
    AvLibrary(
        "libxcb",
        ("xcb", "xcb-shape", "xcb-shm", "xcb-xfixes"),
        "1.13.1",
        "MIT",
        "https://xcb.freedesktop.org/dist/",
        "av/xcb.txt",
    ),
    AvLibrary(
        "GCC runtime",
        ("gcc_s", "gcc_s_seh", "stdc++"),
        "",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "https://gcc.gnu.org/",
        "GPL-3.0.txt",
    ),
    AvLibrary("libiconv", ("iconv",), "", "LGPL-2.1-or-later", "https://ftp.gnu.org/gnu/libiconv/", "LGPL-2.1.txt"),
    AvLibrary(
        "winpthreads",
        ("winpthread",),
        "",
        "MIT AND BSD-3-Clause-Clear",
        "https://www.mingw-w64.org/",
        "av/winpthreads.txt",
    ),
    AvLibrary("zlib", ("zlib1", "z"), "", "Zlib", "https://zlib.net/", "av/zlib.txt"),
    AvLibrary("libXau", ("Xau",), "1.0.9", "MIT", "https://www.x.org/releases/individual/lib/", "av/xau.txt"),
    AvLibrary("libdrm", ("drm",), "2.4.115", "MIT", "https://dri.freedesktop.org/libdrm/", "av/drm.txt"),
)

_STEM = re.compile(
    r"^(?:lib)?(?P<stem>[A-Za-z][\w+-]*?)(?:-\d+)*(?:-[0-9a-f]{8,})?(?:\.\d+)*\.(?:so|dll|dylib)", re.ASCII
)


def av_libraries_of(av_version: str, paths: Iterable[str]) -> tuple[AvLibrary, ...]:
    """The projects whose libraries PyAV brought.

    Args:
        av_version: of the installed PyAV.
        paths: libraries by their paths with slashes; those of other distributions are passed over.

    Raises:
        UnknownLicenceError: a library is unknown, or the table above is for another release of PyAV.
    """
    names = sorted(path.rpartition("/")[2] for path in paths if _is_of_av(path))
    if names and av_version not in KNOWN_FOR:
        raise UnknownLicenceError(
            f"PyAV {av_version} is not in installers/papers/av_libraries.py. "
            f"Look up the versions of its libraries at {BUILD_RECIPE} and add them."
        )
    return tuple(sorted({_known(name) for name in names}, key=lambda library: library.name.lower()))


def _is_of_av(path: str) -> bool:
    folders = path.split("/")[:-1]
    return "av.libs" in folders or folders[-2:] == ["av", ".dylibs"]


def _known(name: str) -> AvLibrary:
    match = _STEM.match(name)
    for library in AV_LIBRARIES:
        if match is not None and match["stem"] in library.stems:
            return library
    raise UnknownLicenceError(
        f"PyAV brings {name}, which installers/papers/av_libraries.py does not know. Add its version and licence."
    )

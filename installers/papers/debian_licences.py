"""The licences of the Debian packages whose libraries are in a bundle, read from /usr/share/doc/PACKAGE/copyright.

What that file tells in its machine-readable form is about a whole source package: programs, tests and packaging, often under
the GPL, with the library. So the library's own licence is looked up by a person, once for each package.
"""

from __future__ import annotations

from installers.errors import UnknownLicenceError

_OF_GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"
_OF_KERBEROS = "MIT AND BSD-2-Clause AND BSD-3-Clause"
_LICENCES = {
    "libbrotli1": "MIT",
    "libbz2-1.0": "bzip2-1.0.6",
    "libcap2": "BSD-3-Clause OR GPL-2.0-only",
    # Debian names only the GPL of the programs around it; the source says in its file NOTICE that lib/et is under MIT's terms.
    "libcom-err2": "MIT",
    "libcrypt1": "LGPL-2.1-or-later",
    "libdbus-1-3": "(AFL-2.1 OR GPL-2.0-or-later) AND MIT AND TCL",
    "libexpat1": "MIT",
    "libffi8": "MIT",
    "libfontconfig1": "HPND-sell-variant",
    "libfreetype6": "FTL OR GPL-2.0-or-later",
    "libgcc-s1": _OF_GCC,
    "libgcrypt20": "LGPL-2.1-or-later",
    "libgdbm6": "GPL-3.0-or-later",
    "libgfortran5": _OF_GCC,
    "libglib2.0-0": "LGPL-2.1-or-later",
    "libgomp1": _OF_GCC,
    "libgpg-error0": "LGPL-2.1-or-later",
    "libgssapi-krb5-2": _OF_KERBEROS,
    "libk5crypto3": _OF_KERBEROS,
    "libkeyutils1": "LGPL-2.0-or-later",
    "libkrb5-3": _OF_KERBEROS,
    "libkrb5support0": _OF_KERBEROS,
    "liblz4-1": "BSD-2-Clause",
    "liblzma5": "LicenseRef-public-domain",
    "libncursesw6": "X11-distribute-modifications-variant",
    "libpcre2-8-0": "BSD-3-Clause AND BSD-2-Clause",
    "libpng16-16": "libpng-2.0",
    "libquadmath0": "LGPL-2.1-or-later",
    "libreadline8": "GPL-3.0-or-later",
    "libsqlite3-0": "blessing",
    "libssl3": "Apache-2.0",
    "libstdc++6": _OF_GCC,
    "libsystemd0": "LGPL-2.1-or-later AND CC0-1.0 AND MIT",
    "libtinfo6": "X11-distribute-modifications-variant",
    "libuuid1": "BSD-3-Clause",
    "libx11-6": "MIT AND X11 AND HPND",
    "libx11-xcb1": "MIT AND X11 AND HPND",
    "libxkbcommon-x11-0": "MIT AND HPND",
    "libxkbcommon0": "MIT AND HPND",
    "libzstd1": "BSD-3-Clause OR GPL-2.0-only",
    "zlib1g": "Zlib",
}
"""SPDX expressions by package, without the ending `t64` that newer releases append."""
_OF_XCB = "libxcb-"
"""Begins the names of many packages, all under the licence of libxcb."""


def licence_of_package(package: str) -> str:
    """An SPDX expression. Raises UnknownLicenceError: nobody has looked the package up yet."""
    name = package.removesuffix("t64")
    if name.startswith(_OF_XCB):
        return "MIT"
    known = _LICENCES.get(name)
    if known is None:
        raise UnknownLicenceError(
            f"The licence of the libraries in the Debian package {package} has not been looked up. Read "
            f"/usr/share/doc/{package}/copyright and add it to installers/papers/debian_licences.py, or leave the library out."
        )
    return known

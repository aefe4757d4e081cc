"""The sentences and tables of the third-party notices."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from installers.papers.av_libraries import BUILD_RECIPE, KNOWN_FOR
from installers.papers.distribution_facts import DistributionFacts
from installers.papers.inventory import LICENCE_OF_FONT, LICENCE_OF_ICONS, LICENCE_OF_PYTHON, Inventory

_WIDTH = 110
_QT = ("pyside6-essentials", "shiboken6")
_PSYCOPG = ("psycopg", "psycopg-binary")


def sections_of(inventory: Inventory) -> list[str]:
    """The sections of the notices, each with its heading, in the order in which they are read."""
    sections = [_introduction(inventory), _terms(inventory)]
    qt = [each for each in inventory.distributions if each.name in _QT]
    if qt:
        sections.append(_qt(qt))
    if inventory.av_libraries:
        sections.append(_ffmpeg(inventory))
    psycopg = [each for each in inventory.distributions if each.name in _PSYCOPG]
    if psycopg:
        sections.append(_postgresql(psycopg))
    sections += [_distributions(inventory), _inner(inventory.distributions)]
    if inventory.system:
        sections.append(_system(inventory))
    return [section for section in sections if section]


def _section(heading: str, *blocks: str) -> str:
    return "\n\n".join([f"{heading}\n{'=' * len(heading)}", *blocks])


def _text(words: str) -> str:
    return textwrap.fill(" ".join(words.split()), _WIDTH, break_long_words=False, break_on_hyphens=False)


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"  {line}" for line in lines)


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return _list("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)


def _introduction(inventory: Inventory) -> str:
    return _section(
        f"{inventory.title} {inventory.version}: third-party notices",
        _text(
            """OneNIP Inspector itself is under the Apache License 2.0; its text lies beside this file as LICENSE.
            It contains the work of many others, which this file lists. All texts stand in full in the
            folder "licences" beside this file; texts that others refer to are in "licences/common"."""
        ),
    )


def _terms(inventory: Inventory) -> str:
    terms = inventory.terms
    blocks = []
    if terms.gpl:
        blocks.append(
            _text(
                f"""This folder contains {", ".join(terms.gpl)}, under the GNU General Public License, loaded into
                the same programs. Therefore the folder as a whole may be handed on only under the terms of the
                GNU General Public License, version 3 or later (licences/common/GPL-3.0.txt), with the source of
                everything in it. The source of OneNIP Inspector stays under the Apache License 2.0."""
            )
        )
    else:
        blocks.append(
            _text(
                """Nothing under the GNU General Public License is inside, except compilers' run-time libraries and
                the start of PyInstaller, whose exceptions allow it. There is no single licence of the whole:
                OneNIP Inspector is under the Apache License 2.0, every other part stays under its own licence,
                and whoever hands the folder on must keep to all of them. Those of Qt and FFmpeg (LGPL) ask that
                you pass on this file and that whoever has the folder may exchange these libraries."""
            )
        )
    blocks.append("The licences of all parts:\n" + _list(sorted(inventory.licences)))
    if terms.stand_ins:
        blocks.append(
            _text(
                """These libraries contain none of their makers' code: their names are needed to load others, what
                they would do is left out, and the program ends with a message if it is asked for:"""
            )
        )
        blocks.append(_list(terms.stand_ins))
    if terms.proprietary:
        blocks.append(
            _text(
                f"""Without published source: {", ".join(terms.proprietary)}. They may be used and handed on
                unchanged under their own licences, which stand in the folder "licences"."""
            )
        )
    if inventory.from_microsoft:
        blocks.append(
            _text(
                "Microsoft's run-time libraries for C and C++ are inside, as their makers' licence for redistribution allows."
            )
        )
    if terms.obstacles:
        blocks.append("THIS FOLDER MUST NOT BE HANDED ON:")
        blocks.append(_list(terms.obstacles))
    return _section("Under which terms the folder as a whole may be handed on", *blocks)


def _qt(distributions: list[DistributionFacts]) -> str:
    version = distributions[0].version
    names = " and ".join(f"{each.name} {each.version}" for each in distributions)
    return _section(
        "Qt and PySide6",
        _text(
            f"""Qt {version} and its bindings ({names}), (C) The Qt Company Ltd. and other contributors, are used
            under the GNU Lesser General Public License, version 3 (licences/common/LGPL-3.0.txt, which adds to
            licences/common/GPL-3.0.txt). They are the libraries of the wheels on the Python Package Index;
            symbols that only a linker or debugger needs may have been removed, and on Linux the data of ICU
            (libicudata) are without names of currencies, places and units in other languages, old encodings and
            dictionaries. The code of others inside Qt is
            listed, with its licences, in "qt/" in the folder of pyside6-essentials, and at
            https://doc.qt.io/qt-6/licenses-used-in-qt.html"""
        ),
        "Source:\n"
        + _list(
            (
                f"https://download.qt.io/official_releases/qt/{version.rpartition('.')[0]}/{version}/submodules/",
                f"https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{version}-src/",
                f"https://code.qt.io/cgit/pyside/pyside-setup.git/ (tag v{version})",
            )
        ),
        _text(
            """To run the program with your own build of Qt: the libraries are plain files in _internal/PySide6 (on
            Linux in _internal/PySide6/Qt/lib and plugins; with them _internal/shiboken6). Build the same or a
            later compatible version with the same options, replace the files under the same names, and start the
            program. Nothing checks or signs them on Linux and Windows; on macOS sign the changed application
            anew for your machine: codesign --force --deep --sign - "OneNIP Inspector.app". Changing these
            libraries, and taking the program apart in order to find faults in such changes, is permitted."""
        ),
    )


def _postgresql(distributions: list[DistributionFacts]) -> str:
    version = distributions[0].version
    names = " and ".join(f"{each.name} {each.version}" for each in distributions)
    return _section(
        "The driver of PostgreSQL",
        _text(
            f"""{names}, (C) Daniele Varrazzo and The Psycopg Team, are used under the GNU Lesser General Public License, version
            3 (licences/common/LGPL-3.0.txt, which adds to licences/common/GPL-3.0.txt). psycopg-binary is the wheel on the
            Python Package Index; symbols that only a linker or debugger needs may have been removed from its libraries. With
            it come libpq and what that needs, listed below under "Inside these", partly as the libraries themselves say;
            their texts are in the folder of psycopg-binary."""
        ),
        "Source:\n"
        + _list(
            (
                f"https://github.com/psycopg/psycopg/tree/{version} (with tools/ci/build_libpq.sh: the sources of libpq and",
                "what that needs, their versions and options)",
                "https://ftp.postgresql.org/pub/source/",
            )
        ),
        _text(
            """To use your own build: psycopg lies as Python source in _internal/psycopg and is read from there; its
            compiled part and the libraries are plain files in _internal/psycopg_binary and
            _internal/psycopg_binary.libs. Replace the files under the same names, and start the program. Nothing
            checks or signs them on Linux and Windows; on macOS sign the changed application anew for your machine,
            as for Qt. Changing these libraries, and taking the program apart in order to find faults in
            such changes, is permitted."""
        ),
    )


def _ffmpeg(inventory: Inventory) -> str:
    (version,) = [each.version for each in inventory.distributions if each.name == "av"]
    gpl = [library.name for library in inventory.av_libraries if library.licence.startswith("GPL-2.0")]
    blocks = [
        _text(
            f"""PyAV {version} brings FFmpeg and the libraries below. FFmpeg says of itself "LGPL version 3 or
            later". It was changed and built by the recipe at {BUILD_RECIPE}, release {KNOWN_FOR[version]}, which
            names each source with its hash, all options and all patches. The libraries are plain files and can
            be exchanged like Qt's."""
        )
    ]
    if gpl:
        blocks.append(_text(_about_gpl(inventory, gpl)))
    header = ("library", "version", "licence", "source")
    rows = [(each.name, each.version, each.licence, each.source) for each in inventory.av_libraries]
    blocks.append(_table([header, *rows]))
    if any(each.name == "opencv-python-headless" for each in inventory.distributions):
        blocks.append(
            _text(
                """OpenCV brings a build of FFmpeg of its own, under the GNU Lesser General Public License, version
                2.1 or later; its texts and sources are named in LICENSE-3RD-PARTY.txt in the folder of
                opencv-python-headless. Where both are of the same release, PyAV's serves both."""
            )
        )
    return _section("FFmpeg", *blocks)


def _about_gpl(inventory: Inventory, names: list[str]) -> str:
    said = f"""{" and ".join(names)} are under the GNU General Public License, version 2 or later, whatever FFmpeg, which
    was patched to accept them, says of itself."""
    left_out = not any(name.startswith(("libx26", "x26")) for name in inventory.terms.gpl)
    if left_out:
        return f"{said} They encode only; this program only decodes. They are left out: see above."
    return f"{said} They are inside, so their terms hold for the whole: see above."


def _distributions(inventory: Inventory) -> str:
    header = ("name", "version", "licence", "home")
    rows = [(each.name, each.version, each.licence, each.homepage) for each in inventory.distributions]
    rows.append(("Python", inventory.python_version, LICENCE_OF_PYTHON, "https://www.python.org/"))
    rows.append(("Inter (font)", "", LICENCE_OF_FONT, "https://rsms.me/inter/"))
    rows.append(("Noto Sans CJK (font)", "", LICENCE_OF_FONT, "https://github.com/notofonts/noto-cjk"))
    rows.append(("Lucide (icons)", "", LICENCE_OF_ICONS, "https://lucide.dev/"))
    return _section(
        "What is inside",
        _text(
            """The texts of each are in "licences/NAME-VERSION"; of Python, the fonts and the icons in "licences/NAME"."""
        ),
        _table([header, *rows]),
    )


def _inner(distributions: tuple[DistributionFacts, ...]) -> str:
    blocks = []
    for each in distributions:
        if each.inner:
            rows = [(inner.name, inner.version, inner.licence) for inner in each.inner]
            blocks.append(f"In {each.name} {each.version}:\n{_table(rows)}")
    if not blocks:
        return ""
    return _section(
        "Inside these, as they say themselves",
        _text(
            "Crates of Rust and libraries that were linked in. Sources of crates: https://crates.io/crates/NAME/VERSION"
        ),
        *blocks,
    )


def _system(inventory: Inventory) -> str:
    header = ("package", "version", "licence", "source package", "libraries")
    rows = [
        (each.name, each.version, each.licence, each.source, ", ".join(each.libraries)) for each in inventory.system
    ]
    return _section(
        "From Debian",
        _text(
            """Libraries of the system that this edition was made on, unchanged but for removed symbols. Their texts:
            licences/system. Source: `apt-get source SOURCE=VERSION`, or https://snapshot.debian.org/"""
        ),
        _table([header, *rows]),
    )

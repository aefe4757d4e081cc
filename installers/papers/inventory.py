"""Everything of others that an edition contains, gathered once for its notices and its list of components."""

from __future__ import annotations

import platform
import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

from installers.bundle.build import INTERNAL
from installers.errors import InstallerError, UnknownLicenceError
from installers.papers.av_libraries import AvLibrary, av_libraries_of
from installers.papers.bundle_contents import contents_of
from installers.papers.debian_packages import SystemPackage, packages_that_hold
from installers.papers.distribution_facts import DistributionFacts, facts_of, normalised
from installers.papers.terms import MKL, Terms, terms_of
from onenip_core import __version__

_OURSELVES = "onenip-inspector"
_OUR_LICENCE = "Apache-2.0"
LICENCE_OF_PYTHON = "PSF-2.0"
LICENCE_OF_FONT = "OFL-1.1"
LICENCE_OF_ICONS = "ISC"
_LICENCE_OF_MKL = "LicenseRef-Intel-Simplified-Software-License"
_NEVER_HANDED_ON = frozenset({"elpv-dataset"})
"""Distributions whose licence forbids trade."""


@dataclass(frozen=True, slots=True)
class Inventory:
    """What is inside one edition."""

    title: str
    """What people call the edition, without its version."""
    version: str
    distributions: tuple[DistributionFacts, ...]
    av_libraries: tuple[AvLibrary, ...]
    system: tuple[SystemPackage, ...]
    python_version: str
    python_text: str
    """Python's licence."""
    from_microsoft: bool
    terms: Terms

    def is_left_out(self, library: AvLibrary) -> bool:
        """True if only its name is inside, not its code."""
        return any(name.removeprefix("lib").startswith(library.stems) for name in self.terms.stand_ins)

    @property
    def licences(self) -> frozenset[str]:
        """The SPDX expressions of our own part and of all parts of others."""
        parts = [_OUR_LICENCE, LICENCE_OF_PYTHON, LICENCE_OF_FONT, LICENCE_OF_ICONS]
        parts += _licences(self.distributions, self.system).values()
        parts += [each.licence for each in self.av_libraries if not self.is_left_out(each)]
        parts += [_LICENCE_OF_MKL] if MKL in self.terms.proprietary else []
        return frozenset(parts)


def inventory_of_bundle(bundle: Path, title: str) -> Inventory:
    """Look into a bundle, in the environment that it was made in.

    Raises InstallerError: something in it has no known origin or licence, or must never be handed on.
    """
    contents = contents_of(bundle)
    facts = _facts(contents.distributions)
    system = packages_that_hold(contents.of_the_system) if contents.of_the_system else ()
    places = [path.relative_to(bundle / INTERNAL).as_posix() for path in contents.libraries]
    return Inventory(
        title,
        __version__,
        facts,
        _of_av(facts, places),
        system,
        platform.python_version(),
        _licence_of_python(),
        contents.from_microsoft,
        terms_of(_licences(facts, system), contents.libraries),
    )


def inventory_of_distributions(names: Sequence[str], title: str) -> Inventory:
    """Look at installed distributions instead of a bundle: no libraries of the system, and nothing left out.

    Raises InstallerError: one is not installed, has no known licence, or must never be handed on.
    """
    facts = _facts(names)
    libraries = {
        file.as_posix(): Path(str(file.locate()))
        for name in names
        for file in distribution(name).files or ()
        if ".so" in file.name or file.suffix in (".dll", ".dylib", ".pyd")
    }
    terms = terms_of(_licences(facts, ()), libraries.values())
    python = platform.python_version()
    return Inventory(
        title, __version__, facts, _of_av(facts, list(libraries)), (), python, _licence_of_python(), False, terms
    )


def _licences(facts: tuple[DistributionFacts, ...], system: tuple[SystemPackage, ...]) -> dict[str, str]:
    inner = {f"{part.name} (in {each.name})": part.licence for each in facts for part in each.inner}
    return {each.name: each.licence for each in facts} | inner | {each.name: each.licence for each in system}


def _facts(names: Sequence[str]) -> tuple[DistributionFacts, ...]:
    wanted = sorted({normalised(name) for name in names} - {_OURSELVES})
    forbidden = _NEVER_HANDED_ON.intersection(wanted)
    if forbidden:
        raise InstallerError(
            f"{', '.join(sorted(forbidden))} must not be handed on: its licence forbids trade. Leave it out."
        )
    return tuple(facts_of(name) for name in wanted)


def _of_av(facts: tuple[DistributionFacts, ...], places: list[str]) -> tuple[AvLibrary, ...]:
    versions = [each.version for each in facts if each.name == "av"]
    return av_libraries_of(versions[0], places) if versions else ()


def _licence_of_python() -> str:
    for folder in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        for name in ("LICENSE.txt", "LICENSE"):
            if (folder / name).is_file():
                return (folder / name).read_text(encoding="utf-8", errors="replace")
    raise UnknownLicenceError(
        "Python's own licence text is not where Python is. Build with a Python from python.org, uv or pyenv."
    )

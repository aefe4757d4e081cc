"""What an installed distribution says of itself: version, licence, texts, and what others' code it contains."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from installers.errors import InstallerError, UnknownLicenceError
from installers.papers.supplied_licences import (
    EXPRESSIONS,
    EXTRA_TEXTS,
    LICENCES_OF_INNER,
    NOT_IN_WHEELS,
    SPELLINGS,
    TEXTS,
    UNLISTED_INNER,
    WITHOUT_FILES,
)

_TEXT_NAME = re.compile(
    r"^(licen[cs]e|copying|notices?|third[-_]?party[-_]?(notices?|programs?)?)([-._].*)?$", re.IGNORECASE
)
_NO_TEXT = frozenset({".py", ".pyc", ".pyi", ".pyx", ".h", ".so", ".json"})
_NOT_DELIVERED = "excluded"
"""The scope, in a list of components, of what was only used to build."""
_SEPARATORS = re.compile(r"[-_.]+")


@dataclass(frozen=True, slots=True)
class LicenceText:
    """One file with a licence or a notice."""

    name: str
    """Its path below the folder of the distribution's texts, with slashes."""
    text: str


@dataclass(frozen=True, slots=True, order=True)
class InnerComponent:
    """Somebody else's library or crate inside a distribution, as the distribution's own list of components tells."""

    name: str
    version: str
    purl: str
    licence: str
    """An SPDX expression."""


@dataclass(frozen=True, slots=True)
class DistributionFacts:
    """All that notices and lists of components need of one distribution."""

    name: str
    """Normalised: small letters and single hyphens."""
    version: str
    licence: str
    """An SPDX expression, perhaps with a LicenseRef."""
    homepage: str
    texts: tuple[LicenceText, ...]
    inner: tuple[InnerComponent, ...]
    wheel_tags: tuple[str, ...]
    """For which Pythons and systems its wheel was built, such as `cp311-abi3-manylinux_2_28_x86_64`."""


def normalised(name: str) -> str:
    """A distribution's name as the package index compares it."""
    return _SEPARATORS.sub("-", name).lower()


def facts_of(name: str) -> DistributionFacts:
    """Read an installed distribution.

    Raises:
        InstallerError: it is not installed.
        UnknownLicenceError: its licence or the text of it cannot be told.
    """
    try:
        found = distribution(name)
    except PackageNotFoundError as error:
        raise InstallerError(
            f"The distribution {name} is not installed in this environment. Install it and try again."
        ) from error
    key = normalised(found.metadata["Name"])
    return DistributionFacts(
        key,
        found.version,
        _licence(found, key),
        _homepage(found),
        _texts(found, key),
        _inner_components(found, key),
        _wheel_tags(found),
    )


def _licence(found: Distribution, key: str) -> str:
    told = _field(found, "License-Expression")
    if told:
        return told
    known = EXPRESSIONS.get(key) or SPELLINGS.get(_field(found, "License").lower())
    if known is None:
        raise UnknownLicenceError(
            f"{key} {found.version} does not tell its licence in a way that we know. Read its licence file and add it to "
            "EXPRESSIONS in installers/papers/supplied_licences.py."
        )
    return known


def _texts(found: Distribution, key: str) -> tuple[LicenceText, ...]:
    listed = {Path(name).as_posix() for name in found.metadata.get_all("License-File") or ()}
    texts = {}
    for file in found.files or ():
        place = _place(file.parts, listed)
        if place is not None:
            path = Path(str(found.locate_file(file)))
            texts[place] = LicenceText(place, path.read_text(encoding="utf-8", errors="replace"))
    for supplied in EXTRA_TEXTS.get(key, ()):
        texts[supplied] = LicenceText(supplied, (TEXTS / supplied).read_text(encoding="utf-8"))
    if not texts and key not in WITHOUT_FILES:
        raise UnknownLicenceError(
            f"{key} {found.version} comes without a licence text. Put one into installers/papers/licence_texts and name it "
            "in EXTRA_TEXTS of installers/papers/supplied_licences.py."
        )
    return tuple(texts[place] for place in sorted(texts))


def _place(parts: tuple[str, ...], listed: set[str]) -> str | None:
    """Where a file of a distribution goes among its texts; None for one that is no text."""
    if ".." in parts or Path(parts[-1]).suffix.lower() in _NO_TEXT:
        return None
    if parts[0].endswith(".dist-info"):
        inside = parts[2:] if parts[1] == "licenses" and len(parts) > 2 else parts[1:]
        name = "/".join(inside)
        return name if parts[1] == "licenses" or name in listed or _TEXT_NAME.match(parts[-1]) else None
    in_folder_of_texts = len(parts) > 1 and parts[-2].lower() in ("licenses", "licences")
    return "/".join(parts) if in_folder_of_texts or _TEXT_NAME.match(parts[-1]) else None


def _inner_components(found: Distribution, key: str) -> tuple[InnerComponent, ...]:
    components: set[InnerComponent] = set()
    for file in found.files or ():
        if len(file.parts) == 3 and file.parts[0].endswith(".dist-info") and file.parts[1] == "sboms":
            told = json.loads(Path(str(found.locate_file(file))).read_text(encoding="utf-8"))
            inside = (each for each in told.get("components", ()) if each.get("scope") != _NOT_DELIVERED)
            components.update(_component(each, key) for each in inside if normalised(str(each["name"])) != key)
    components.update(_unlisted(found, key))
    left_out = NOT_IN_WHEELS.get(key, frozenset())
    return tuple(sorted(each for each in components if each.name not in left_out))


def _unlisted(found: Distribution, key: str) -> tuple[InnerComponent, ...]:
    version, known = UNLISTED_INNER.get(key, (found.version, ()))
    if found.version != version:
        raise UnknownLicenceError(
            f"{key} {found.version} is not the version whose libraries are known ({version}). Look what its wheel brings along, "
            "and write it into UNLISTED_INNER in installers/papers/supplied_licences.py."
        )
    return tuple(InnerComponent(name, release, "", licence) for name, release, licence in known)


def _component(told: dict[str, object], key: str) -> InnerComponent:
    name = str(told["name"])
    licence = _told_licence(told.get("licenses")) or LICENCES_OF_INNER.get(name)
    if licence is None:
        raise UnknownLicenceError(
            f"{key} contains {name}, whose licence its list of components does not tell. Look it up and add it to "
            "LICENCES_OF_INNER in installers/papers/supplied_licences.py."
        )
    return InnerComponent(name, str(told.get("version") or ""), str(told.get("purl") or ""), licence)


def _told_licence(told: object) -> str:
    names = []
    for each in told if isinstance(told, list) else ():
        licence = each.get("license") or {}
        name = each.get("expression") or licence.get("id") or licence.get("name")
        if name:
            names.append(str(name))
    return names[0] if len(names) == 1 else " AND ".join(f"({name})" for name in names)


def _homepage(found: Distribution) -> str:
    for entry in found.metadata.get_all("Project-URL") or ():
        label, _, address = str(entry).partition(",")
        if label.strip().lower() in ("homepage", "home", "source", "source code", "repository", "github"):
            return address.strip()
    return _field(found, "Home-page")


def _field(found: Distribution, name: str) -> str:
    values = found.metadata.get_all(name) or ()
    return str(next(iter(values), "")).strip()


def _wheel_tags(found: Distribution) -> tuple[str, ...]:
    lines = (found.read_text("WHEEL") or "").splitlines()
    return tuple(line.partition(":")[2].strip() for line in lines if line.startswith("Tag:"))

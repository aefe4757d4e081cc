"""List of components (CycloneDX 1.6, JSON) of an edition.

The same inventory gives the same bytes: the serial number follows from the content, the time from the release.
"""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from installers.papers.av_libraries import AvLibrary
from installers.papers.debian_packages import SystemPackage
from installers.papers.distribution_facts import DistributionFacts, InnerComponent
from installers.papers.expressions import joined
from installers.papers.inventory import LICENCE_OF_PYTHON, Inventory
from installers.papers.locked_hashes import LockedHashes

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "onenip-inspector")


def sbom_of(inventory: Inventory, hashes: LockedHashes, seconds: int) -> bytes:
    """The list of components as JSON.

    Args:
        inventory: what is inside.
        hashes: of the wheels it was installed from.
        seconds: since 1970, the time that stands in it.
    """
    bom = Bom()
    program = Component(
        name="onenip-inspector",
        version=inventory.version,
        type=ComponentType.APPLICATION,
        description=inventory.title,
        licenses=[LicenseFactory().make_from_string("Apache-2.0")],
        bom_ref="onenip-inspector",
    )
    bom.metadata.component = program
    bom.metadata.timestamp = datetime.fromtimestamp(seconds, UTC)
    bom.metadata.properties.add(Property(name="onenip:licence-of-the-whole", value=inventory.terms.whole))
    parts_of_it = Property(name="onenip:licences-of-the-parts", value=joined(inventory.licences))
    bom.metadata.properties.add(parts_of_it)
    parts = [_python(inventory.python_version)]
    parts += [_av_library(each, inventory) for each in inventory.av_libraries]
    parts += [_system(each) for each in inventory.system]
    for each in inventory.distributions:
        component = _distribution(each, hashes.of(each))
        inner = [_inner(found, each.name) for found in each.inner]
        bom.components.update(inner)
        bom.register_dependency(component, inner)
        parts.append(component)
    bom.components.update(parts)
    bom.register_dependency(program, parts)
    return _with_steady_number(bom)


def _with_steady_number(bom: Bom) -> bytes:
    told: dict[str, Any] = json.loads(JsonV1Dot6(bom).output_as_string())
    told.pop("serialNumber")
    content = json.dumps(told, sort_keys=True)
    told = {"$schema": told.pop("$schema"), "serialNumber": uuid.uuid5(_NAMESPACE, content).urn, **told}
    return (json.dumps(told, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()


def _distribution(facts: DistributionFacts, digest: str | None) -> Component:
    purl = PackageURL("pypi", None, facts.name, facts.version)
    return Component(
        name=facts.name,
        version=facts.version,
        type=ComponentType.LIBRARY,
        purl=purl,
        bom_ref=purl.to_string(),
        licenses=_licences(facts.licence),
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)] if digest else [],
        external_references=[ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(facts.homepage))]
        if facts.homepage
        else [],
    )


def _inner(found: InnerComponent, inside: str) -> Component:
    return Component(
        name=found.name,
        version=found.version or None,
        type=ComponentType.LIBRARY,
        purl=PackageURL.from_string(found.purl) if found.purl else None,
        bom_ref=f"{inside}/{found.purl or found.name}",
        licenses=_licences(found.licence),
    )


def _av_library(library: AvLibrary, inventory: Inventory) -> Component:
    known = library.name.lower().replace(" ", "-")
    stand_ins = {name for name in inventory.terms.stand_ins if name.removeprefix("lib").startswith(library.stems)}
    return Component(
        name=library.name,
        version=library.version or None,
        type=ComponentType.LIBRARY,
        purl=PackageURL("generic", None, known, library.version or None),
        bom_ref=f"av/{known}",
        licenses=_licences(library.licence),
        properties=[Property(name="onenip:left-out", value=name) for name in sorted(stand_ins)],
        external_references=[
            ExternalReference(type=ExternalReferenceType.SOURCE_DISTRIBUTION, url=XsUri(library.source))
        ],
    )


def _system(package: SystemPackage) -> Component:
    purl = PackageURL("deb", "debian", package.name, package.version)
    return Component(
        name=package.name,
        version=package.version,
        type=ComponentType.LIBRARY,
        purl=purl,
        bom_ref=purl.to_string(),
        licenses=_licences(package.licence),
        properties=[Property(name="onenip:file", value=name) for name in package.libraries],
    )


def _python(version: str) -> Component:
    purl = PackageURL("generic", None, "python", version)
    return Component(
        name="python",
        version=version,
        type=ComponentType.PLATFORM,
        purl=purl,
        bom_ref=purl.to_string(),
        licenses=_licences(LICENCE_OF_PYTHON),
    )


def _licences(expression: str) -> list[Any]:
    return [LicenseFactory().make_from_string(expression)] if expression else []

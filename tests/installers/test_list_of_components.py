"""The list of components: valid CycloneDX, complete, and the same twice."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.metadata import distribution
from typing import Any

import pytest

pytest.importorskip("cyclonedx", reason="cyclonedx-python-lib is in the dependency group `installers`")

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from installers.papers.debian_packages import SystemPackage
from installers.papers.inventory import Inventory, inventory_of_distributions
from installers.papers.locked_hashes import LockedHashes
from installers.papers.sbom import sbom_of
from onenip_core import __version__

STATION = ("av", "numpy", "onnxruntime", "opencv-python-headless", "PySide6-Essentials", "shiboken6", "safetensors")


@pytest.fixture(scope="module")
def inventory() -> Inventory:
    return inventory_of_distributions(STATION, "Station")


@pytest.fixture(scope="module")
def told(inventory: Inventory) -> bytes:
    return sbom_of(inventory, LockedHashes(), 1_700_000_000)


@pytest.fixture(scope="module")
def bom(told: bytes) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(told)
    return read


def test_it_is_valid(told: bytes) -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(told.decode()) is None


def test_every_distribution_has_version_licence_and_the_hash_of_its_wheel(bom: dict[str, Any]) -> None:
    by_purl = {each.get("purl"): each for each in bom["components"]}
    locked = LockedHashes()
    for name in STATION:
        installed = distribution(name)
        component = by_purl[f"pkg:pypi/{name.lower()}@{installed.version}"]
        assert component["licenses"], name
        assert locked.has(name.lower(), installed.version), name
        assert len(component["hashes"][0]["content"]) == 64, name
    names = {each["name"] for each in bom["components"]}
    assert {"FFmpeg", "x264", "python", "serde"} <= names
    assert bom["metadata"]["component"]["version"] == __version__


def test_what_came_from_debian_has_its_licence_and_all_licences_stand_together(inventory: Inventory) -> None:
    package = SystemPackage("zlib1g", "1:1.2.13", "zlib=1:1.2.13", ("libz.so.1",), "MIT OR Zlib", "words")
    told = json.loads(sbom_of(replace(inventory, system=(package,)), LockedHashes(), 0))
    (component,) = [each for each in told["components"] if each["name"] == "zlib1g"]
    assert component["licenses"] == [{"expression": "MIT OR Zlib"}]
    (together,) = [
        each["value"] for each in told["metadata"]["properties"] if each["name"] == "onenip:licences-of-the-parts"
    ]
    assert {"Apache-2.0", "(MIT OR Zlib)", "LGPL-2.1-or-later", "PSF-2.0"} <= set(together.split(" AND "))


def test_what_is_inside_another_hangs_below_it(bom: dict[str, Any], inventory: Inventory) -> None:
    below = {each["ref"]: set(each.get("dependsOn", ())) for each in bom["dependencies"]}
    crates = {
        f"safetensors/{inner.purl}"
        for each in inventory.distributions
        for inner in each.inner
        if each.name == "safetensors"
    }
    (safetensors,) = [ref for ref in below if ref.startswith("pkg:pypi/safetensors@")]
    assert crates
    assert below[safetensors] == crates
    assert safetensors in below["onenip-inspector"]


def test_it_is_the_same_twice_and_another_for_another_content(
    told: bytes, inventory: Inventory, bom: dict[str, Any]
) -> None:
    assert sbom_of(inventory, LockedHashes(), 1_700_000_000) == told
    assert bom["metadata"]["timestamp"].startswith("2023-11-14T22:13:20")
    other = json.loads(sbom_of(inventory_of_distributions(["numpy"], "Station"), LockedHashes(), 1_700_000_000))
    assert other["serialNumber"] != bom["serialNumber"]

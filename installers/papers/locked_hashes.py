"""The SHA-256 of the wheels that an environment was installed from, out of uv.lock."""

from __future__ import annotations

import itertools
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from installers.errors import InstallerError
from installers.papers.distribution_facts import DistributionFacts

LOCK = Path(__file__).parents[2] / "uv.lock"


class LockedHashes:
    """Answers which wheel a distribution came from."""

    def __init__(self, lock: Path = LOCK) -> None:
        """Read the lock. Raises InstallerError if it cannot be read."""
        try:
            told = tomllib.loads(lock.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise InstallerError(f"{lock} cannot be read: {error}. Take it from the repository.") from error
        self._packages: dict[tuple[str, str], Mapping[str, Any]] = {
            (package["name"], package.get("version", "")): package for package in told["package"]
        }

    def has(self, name: str, version: str) -> bool:
        """True if the lock knows this version of a distribution (its normalised name)."""
        return (name, version) in self._packages

    def of(self, facts: DistributionFacts) -> str | None:
        """The hash in hexadecimal; None for a wheel from elsewhere (a build for the processor alone, a local one)."""
        package = self._packages.get((facts.name, facts.version), {})
        for wheel in package.get("wheels", ()):
            if _tags(wheel["url"]).intersection(facts.wheel_tags) and wheel["hash"].startswith("sha256:"):
                return str(wheel["hash"].removeprefix("sha256:"))
        return None


def _tags(url: str) -> set[str]:
    name = url.rpartition("/")[2].removesuffix(".whl")
    parts = [part.split(".") for part in name.split("-")[-3:]]
    return {"-".join(tag) for tag in itertools.product(*parts)}

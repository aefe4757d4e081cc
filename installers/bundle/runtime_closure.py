"""Which distributions the program needs, as their metadata say: nothing else belongs into a bundle, whatever is installed here."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, requires

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROGRAM = "onenip-inspector"
EXTRAS = ("server",)
"""Those that every edition brings."""


def runtime_closure() -> frozenset[str]:
    """Canonical names of what is needed here, with no extras but `EXTRAS` and those that a requirement asks for; the program is
    among them.
    """
    found: set[str] = set()
    waiting = [Requirement(f"{PROGRAM}[{','.join(EXTRAS)}]")]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        wanted = waiting.pop()
        name, extras = canonicalize_name(wanted.name), frozenset(wanted.extras)
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            needs = requires(wanted.name) or []
        except PackageNotFoundError:
            continue
        found.add(name)
        waiting += [each for each in map(Requirement, needs) if _holds(each, extras)]
    return frozenset(found)


def _holds(requirement: Requirement, extras: frozenset[str]) -> bool:
    if requirement.marker is None:
        return True
    return any(requirement.marker.evaluate({"extra": extra}) for extra in (extras or {""}))

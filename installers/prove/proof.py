"""Proves a package on a minimal Debian, and writes down what was seen."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from installers.editions import EditionRecipe
from installers.errors import InstallerError
from installers.prove.deb_proof import prove_deb
from installers.prove.minimal_system import MinimalSystem, remove_tree
from installers.prove.portable_proof import prove_portable
from installers.prove.steps import Bench, Proof

_TOOLS = ("debootstrap", "dpkg-deb", "strace", "unshare", "xdotool", "zstd")


def prove_package(
    recipe: EditionRecipe, package: Path, work: Path, results: Path, display: str, handover: Path | None
) -> bool:
    """Carry out all steps, write `results`/report.json, and return True if all was as it should be.

    Args:
        package: a .deb or a portable archive of the edition.
        work: a folder for the system, some gigabytes; what was made there goes when all is well.
        results: a folder for the report, what the self-test left, and the calls that have to do with a network.
        display: of a running X server that lets everybody in: ":99".
        handover: what the other edition's self-test left for this one; a station needs it.

    Raises InstallerError: tools or the package are missing. A step that cannot be carried out stands in the report.
    """
    _check_tools(package)
    root = work / f"minimal-{recipe.edition}"
    remove_tree(root)
    results.mkdir(parents=True, exist_ok=True)
    proof = Proof()
    try:
        _carry_out(recipe, package, root, results, display, handover, proof)
    except InstallerError as error:
        proof.failures.append(str(error))
    body = {"ok": not proof.failures, "failures": proof.failures, "edition": str(recipe.edition), **proof.seen}
    text = json.dumps(body, indent=1, ensure_ascii=False) + "\n"
    (results / "report.json").write_text(text, encoding="utf-8")
    if proof.failures:
        return False
    remove_tree(root)
    return True


def _check_tools(package: Path) -> None:
    missing = [name for name in _TOOLS if shutil.which(name) is None]
    if missing:
        raise InstallerError(f"The proof needs {', '.join(missing)}; install them first.")
    if not package.is_file():
        raise InstallerError(f"There is no package {package}.")


def _carry_out(
    recipe: EditionRecipe,
    package: Path,
    root: Path,
    results: Path,
    display: str,
    handover: Path | None,
    proof: Proof,
) -> None:
    with MinimalSystem.create(root) as system:
        proof.seen["system"] = {
            "debian": (root / "etc/debian_version").read_text(encoding="utf-8").strip(),
            "python": system.run(["sh", "-c", "command -v python3 || echo none"]).strip(),
            "compiler": system.run(["sh", "-c", "command -v gcc || echo none"]).strip(),
        }
        bench = Bench(system, display, results, proof)
        if package.suffix == ".deb":
            prove_deb(bench, recipe, package, handover)
        else:
            prove_portable(bench, package, handover)

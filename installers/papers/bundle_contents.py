"""What lies in a bundle that PyInstaller made, and from where each module and file came."""

from __future__ import annotations

import fnmatch
import sys
from collections import defaultdict
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path

from installers.bundle.build import INTERNAL
from installers.errors import InstallerError, UnknownFileError
from installers.papers.distribution_facts import normalised
from installers.papers.terms import is_stand_in

_OURS = frozenset({"app", "onenip_core", "resources", "installers", "main", "command", "LICENSE"})
_MADE_BY_THE_BUNDLER = frozenset(
    {"base_library.zip", "lib-dynload", "python3", "python3.11", "python3.12", "python3.13"}
)
_BUNDLER = "pyinstaller"
"""Every program of a bundle begins with code of it."""
_RUNTIME_OF_MICROSOFT = (
    "vcruntime*.dll",
    "msvcp*.dll",
    "concrt*.dll",
    "ucrtbase.dll",
    "api-ms-win-*.dll",
    "vcomp*.dll",
)
_LIBRARIES = ("*.so", "*.so.*", "*.dll", "*.dylib", "*.pyd")


@dataclass(frozen=True, slots=True)
class BundleContents:
    """Where the parts of a bundle came from."""

    folder: Path
    distributions: tuple[str, ...]
    """Normalised names, sorted."""
    libraries: tuple[Path, ...]
    """Shared libraries, links left out, sorted."""
    of_the_system: tuple[str, ...]
    """Names of libraries that were taken from the system that the bundle was made on."""
    from_microsoft: bool
    """True if Microsoft's runtime libraries are inside."""


def contents_of(bundle: Path, owners: Owners | None = None) -> BundleContents:
    """Look into the folder of a bundle, in the environment that it was made in.

    Args:
        bundle: the folder with the programs.
        owners: of modules and files; made anew, which takes seconds, where they are not given.

    Raises:
        InstallerError: the folder is no bundle.
        UnknownFileError: a module or file in it belongs to no distribution, to Python, or to the system.
    """
    internal = bundle / INTERNAL
    programs = [path for path in sorted(bundle.iterdir()) if path.is_file()] if internal.is_dir() else []
    if not programs:
        raise InstallerError(f"{bundle} is not a bundle: it needs programs and a folder {INTERNAL}. Build it first.")
    owners = owners or Owners()
    found = {_BUNDLER} | {owners.of_module(module) for program in programs for module in _modules(program)}
    files = sorted(path for path in internal.rglob("*") if path.is_file() and not path.is_symlink())
    of_the_system, microsoft = set(), False
    for path in files:
        owner = owners.of_file(path.relative_to(internal))
        if is_stand_in(path):
            # Nothing of its owner is in it.
            continue
        if owner == _SYSTEM:
            of_the_system.add(path.name)
        elif owner == _MICROSOFT:
            microsoft = True
        else:
            found.add(owner)
    libraries = tuple(path for path in files if any(fnmatch.fnmatch(path.name, pattern) for pattern in _LIBRARIES))
    names = tuple(sorted(name for name in found if name not in (_PYTHON, _OURSELVES)))
    return BundleContents(bundle, names, libraries, tuple(sorted(of_the_system)), microsoft)


_OURSELVES, _PYTHON, _SYSTEM, _MICROSOFT = "(this program)", "(Python)", "(system)", "(Microsoft)"


class Owners:
    """Answers which distribution a module or a file is from."""

    def __init__(self) -> None:
        self._by_path: dict[str, str] = {}
        by_name: defaultdict[str, set[str]] = defaultdict(set)
        for each in distributions():
            owner = normalised(each.metadata["Name"])
            for file in each.files or ():
                self._by_path[file.as_posix()] = owner
                by_name[file.name].add(owner)
        self._by_folder: defaultdict[str, set[str]] = defaultdict(set)
        for path, owner in self._by_path.items():
            for folder in Path(path).parents:
                self._by_folder[folder.as_posix()].add(owner)
        self._by_name = {name: next(iter(names)) for name, names in by_name.items() if len(names) == 1}
        self._of_python = {path.name for path in _libraries_of_python()}

    def of_module(self, module: str) -> str:
        """The owner of a module by its dotted name."""
        top = module.partition(".")[0]
        if top in _OURS:
            return _OURSELVES
        stem = module.replace(".", "/")
        for candidate in (f"{stem}.py", f"{stem}/__init__.py"):
            if candidate in self._by_path:
                return self._by_path[candidate]
        if stem in self._by_folder:
            # A folder without code of its own; where several share it, what they put into it tells them.
            owners = self._by_folder[stem]
            return next(iter(owners)) if len(owners) == 1 else _OURSELVES
        if top in sys.stdlib_module_names or top.startswith("_sysconfigdata"):
            return _PYTHON
        if top.startswith(("pyi", "_pyi", "PyInstaller")) or top == "__main__":
            return _BUNDLER
        raise UnknownFileError(f"The bundle holds the module {module}, which belongs to no installed distribution.")

    def of_file(self, path: Path) -> str:
        """The owner of a file by its path inside the bundle."""
        name = path.name
        if path.as_posix() in self._by_path:
            return self._by_path[path.as_posix()]
        if path.parts[0] in _OURS:
            return _OURSELVES
        if path.parts[0] in _MADE_BY_THE_BUNDLER or name in self._of_python or name.lower().startswith("python3"):
            return _PYTHON
        if any(fnmatch.fnmatch(name.lower(), pattern) for pattern in _RUNTIME_OF_MICROSOFT):
            return _MICROSOFT
        if name in self._by_name and not self._is_of_the_system(path):
            return self._by_name[name]
        if self._is_of_the_system(path):
            return _SYSTEM
        if path.parts[0].endswith(".dist-info"):
            return normalised(path.parts[0].removesuffix(".dist-info").rpartition("-")[0])
        raise UnknownFileError(f"The bundle holds the file {path}, which belongs to no installed distribution.")

    def _is_of_the_system(self, path: Path) -> bool:
        return len(path.parts) == 1 and ".so" in path.name and path.name not in self._by_name


def _modules(program: Path) -> tuple[str, ...]:
    from PyInstaller.archive.readers import ArchiveReadError, CArchiveReader

    try:
        archive = CArchiveReader(str(program))
    except ArchiveReadError:
        return ()
    inside = [name for name in archive.toc if name.upper().endswith(".PYZ")]
    return tuple(name for each in inside for name in archive.open_embedded_archive(each).toc)


def _libraries_of_python() -> list[Path]:
    base = Path(sys.base_prefix)
    return [path for folder in (base, base / "lib", base / "DLLs") for path in folder.glob("*") if path.is_file()]

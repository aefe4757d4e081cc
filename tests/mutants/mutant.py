"""One deliberate error in the code, and the tests that should notice it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class MutantError(Exception):
    """The mutant does not fit the code any more."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """An error that a careless or clever change could bring in."""

    name: str
    file: str
    """Path from the project's root."""
    old: str
    """Stands exactly once in the file."""
    new: str
    tests: tuple[str, ...]
    """What should fail with it, as pytest takes it: as few tests as will do."""

    def altered(self, root: Path) -> str:
        """The text of its file under `root` with the error in it. Raises MutantError."""
        text = (root / self.file).read_text(encoding="utf-8")
        found = text.count(self.old)
        if found != 1:
            raise MutantError(f"{self.name}: its old text stands {found} times in {self.file}, not once.")
        if self.new == self.old:
            raise MutantError(f"{self.name}: its new text is the old one.")
        return text.replace(self.old, self.new)

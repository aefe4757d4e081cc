"""What helps others to find an error: some texts, which a person reads before they go anywhere."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DiagnosisFile:
    """A text in the diagnosis."""

    name: str
    text: str

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.text.encode("utf-8"))


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is shown is what is written: the zip is made of these texts and of nothing else."""

    short: str
    """A few lines for a mail or a ticket."""
    files: tuple[DiagnosisFile, ...]

    def zipped(self) -> bytes:
        """All files in one."""
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in self.files:
                archive.writestr(file.name, file.text.encode("utf-8"))
        return held.getvalue()

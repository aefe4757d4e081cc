"""The folder in which a person's backbone weights are kept, each with a record of what it is and where it came from."""

from __future__ import annotations

import os
import re
from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec
import platformdirs

from onenip_core.atomic_files import write_json_atomic
from onenip_core.backbones.recommended import known_backbone
from onenip_core.errors import BackboneError, UsageError, WeightsError
from onenip_core.hashing import hash_file
from onenip_core.sentences import filled

FOLDER_VARIABLE = "ONENIP_BACKBONES"
"""Environment variable that names another folder than the user's own."""
SUFFIXES = (".safetensors", ".pth", ".pt", ".bin")
"""Of weights files that are kept."""
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]{0,120}")


@dataclass(frozen=True, slots=True)
class KeptWeights:
    """What is written down about one weights file, in NAME.json beside it. It stays when the file goes: it is the pin."""

    name: str
    """The backbone, as timm calls it."""
    file: str
    sha256: str
    bytes: int
    source: str
    """The address or file that it came from."""
    kept_at: str
    """ISO 8601."""
    hub_sha256: str | None
    """Of what was fetched from a hub first, to which every later fetch is held; None where all came from files."""


def default_folder() -> Path:
    """Where this user's weights are kept: what ONENIP_BACKBONES names, else a folder of the user's data."""
    named = os.environ.get(FOLDER_VARIABLE, "")
    return Path(named) if named else Path(platformdirs.user_data_dir("onenip", appauthor=False)) / "backbones"


class KeptBackbones:
    """The folder and what lies in it. Looking changes nothing."""

    def __init__(self, folder: Path | None = None) -> None:
        """Without `folder` it is the user's own."""
        self.folder = folder or default_folder()

    def record(self, name: str) -> KeptWeights | None:
        """What was written down about a backbone's weights, whether they are still there or not.

        Raises:
            BackboneError: the record cannot be read.
        """
        path = self.record_path(name)
        try:
            record = msgspec.json.decode(path.read_bytes(), type=KeptWeights)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.MsgspecError) as error:
            raise BackboneError(
                filled(
                    "What is written down about the weights of {name} cannot be read: {path} ({error}). The weights "
                    "are not touched. Remove that file and fetch or add the weights again: `onenip backbones fetch "
                    "{name}`.",
                    name=name,
                    path=path,
                    error=error,
                )
            ) from error
        if record.name != name or Path(record.file).name != record.file:
            raise BackboneError(
                filled(
                    "{path} is about other weights than those of {name}. Remove that file, then fetch them again.",
                    path=path,
                    name=name,
                )
            )
        return record

    def find(self, name: str) -> Path | None:
        """The weights file of a backbone, if it is there with the size that was written down; its hash is not looked at.

        Raises:
            BackboneError: as `record`.
        """
        record = self.record(name)
        if record is None:
            return None
        path = self.folder / record.file
        try:
            return path if path.stat().st_size == record.bytes else None
        except OSError:
            return None

    def verified(self, name: str) -> Path | None:
        """As `find`, and its hash is what was written down.

        Raises:
            WeightsError: the file is another one than was kept, or cannot be read; BackboneError: as `record`.
        """
        path, record = self.find(name), self.record(name)
        if path is None or record is None:
            return None
        try:
            found = hash_file(path)
        except OSError as error:
            raise WeightsError(
                filled("The weights file {path} cannot be read: {why}.", path=path, why=error.strerror or error)
            ) from error
        if found != record.sha256:
            raise WeightsError(
                filled(
                    "The weights file {path} is not what was kept: its SHA-256 is {found}, and {wanted} was written "
                    "down. Get it again: `onenip backbones fetch {name}`, or `onenip backbones add FILE --name "
                    "{name}`; in the window on the Train page, below the chosen preset.",
                    path=path,
                    found=found,
                    wanted=record.sha256,
                    name=name,
                )
            )
        return path

    def write_record(self, record: KeptWeights) -> None:
        """Write down what is kept. Raises StorageError."""
        write_json_atomic(self.record_path(record.name), asdict(record))

    def half_bytes(self, name: str) -> int:
        """How much of a fetch that was broken off lies here, wherever it came from."""
        try:
            return self.half_path(name).stat().st_size
        except OSError:
            return 0

    def record_path(self, name: str) -> Path:
        """The record of a backbone. Raises UsageError: no backbone can have that name."""
        return self.folder / f"{_checked(name)}.json"

    def half_path(self, name: str) -> Path:
        """What has come of a fetch that goes on. Raises as `record_path`."""
        return self.folder / f"{_checked(name)}.part"

    def lock_path(self, name: str) -> Path:
        """Held while the weights of a backbone are fetched or added. Raises as `record_path`."""
        return self.folder / f"{_checked(name)}.lock"


def known_sha256(record: KeptWeights) -> str | None:
    """What the weights of that backbone should have: by the table, else by the first fetch; None if nobody knows."""
    backbone = known_backbone(record.name)
    return record.hub_sha256 if backbone is None or backbone.sha256 is None else backbone.sha256


def _checked(name: str) -> str:
    if _NAME.fullmatch(name) is None:  # it becomes the name of a file
        raise UsageError(
            filled(
                "{name!r} is no name of a backbone of timm, such as vit_small_patch14_reg4_dinov2.lvd142m.", name=name
            )
        )
    return name

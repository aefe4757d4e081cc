"""What has come of a fetch that is not whole yet, and beside it what the hub said of the file."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec

from onenip_core.atomic_files import write_json_atomic


@dataclass(frozen=True, slots=True)
class Offered:
    """What the hub said of the whole file."""

    url: str
    size: int
    """Bytes; never 0."""
    sha256: str | None
    """By the hub's own word, where it gives one."""
    etag: str | None
    """By which a server knows whether it still has the same file, byte for byte."""


def read_half(half: Path, url: str) -> tuple[Offered, int] | None:
    """What was said of the file, and how many bytes of it are here; None where nothing can be gone on with.

    That is so if it came from another address, or if neither hash nor mark would tell that the rest is of the same file.
    """
    try:
        known = msgspec.json.decode(_state_path(half).read_bytes(), type=Offered)
        here = half.stat().st_size
    except (OSError, msgspec.MsgspecError):
        return None
    is_told = known.sha256 is not None or known.etag is not None
    return (known, here) if known.url == url and is_told and 0 < here <= known.size else None


def resumable_bytes(half: Path, url: str) -> int:
    """How much need not come again from that address."""
    found = read_half(half, url)
    return 0 if found is None else found[1]


def has_state(half: Path) -> bool:
    """Whether anything is known of what came, or would come, here."""
    return _state_path(half).exists()


def write_state(half: Path, offered: Offered) -> None:
    """Note what the hub said. Raises StorageError."""
    write_json_atomic(_state_path(half), asdict(offered))


def drop(half: Path) -> None:
    """Remove what has come. Raises OSError."""
    half.unlink(missing_ok=True)
    _state_path(half).unlink(missing_ok=True)


def _state_path(half: Path) -> Path:
    return half.with_name(f"{half.name}.json")

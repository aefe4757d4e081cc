"""Model files that were changed on purpose: zips made of any entries, however wrong."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from onenip_core.hashing import hash_bytes, hash_json

Entries = dict[str, bytes]
MODE = 0o100644 << 16


def entries_of(path: Path) -> Entries:
    """All members of a model file."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def plain_info(name: str) -> zipfile.ZipInfo:
    """A member as this program writes it."""
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.create_system, info.external_attr = 3, MODE
    return info


def write_entries(path: Path, entries: Iterable[tuple[str | zipfile.ZipInfo, bytes]]) -> Path:
    """A stored zip of these members, in their order, doubled ones too."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, data in entries:
            archive.writestr(plain_info(name) if isinstance(name, str) else name, data)
    path.write_bytes(buffer.getvalue())
    return path


def redescribed(entries: Entries, change: Callable[[dict[str, Any]], object], *, sign: bool = True) -> Entries:
    """With a changed description, whose own hash is right where `sign`."""
    body = json.loads(entries["package.json"])
    claimed = body.pop("contents_sha256")
    change(body)
    text = json.dumps({**body, "contents_sha256": hash_json(body) if sign else claimed}, indent=2, ensure_ascii=False)
    return {**entries, "package.json": text.encode()}


def with_member(entries: Entries, name: str, data: bytes) -> Entries:
    """With another content of a member and a description that says so: only what belongs together can tell it."""

    def describe(body: dict[str, Any]) -> None:
        body["files"][name] = {"sha256": hash_bytes(data), "bytes": len(data)}

    return redescribed({**entries, name: data}, describe)

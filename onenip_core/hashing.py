"""SHA-256 of files, bytes and JSON bodies."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any


def hash_bytes(data: bytes) -> str:
    """Lower-case hexadecimal SHA-256 of `data`."""
    return hashlib.sha256(data).hexdigest()


def hash_file(path: Path) -> str:
    """Lower-case hexadecimal SHA-256 of the file's content, read in blocks."""
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def hash_json(body: dict[str, Any]) -> str:
    """Lower-case hexadecimal SHA-256 of a JSON body, whatever the order of its keys. Raises ValueError for NaN and infinity."""
    text = json.dumps(body, sort_keys=True, ensure_ascii=False, allow_nan=False)
    return hash_bytes(text.encode("utf-8", "surrogatepass"))  # file names may come in a foreign encoding

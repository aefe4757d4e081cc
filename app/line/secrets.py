"""Passwords and tokens of the connections: in a file of their own, so that settings can be copied and shown to others."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

from app.line.errors import LineError
from app.messages.codes import line_connections as codes
from onenip_core.atomic_files import write_atomic


class SecretStore:
    """`line-secrets.json` in the workspace. Not encrypted: readable by the account that runs the program, and by administrators.
    On Windows the rights of the workspace's folder decide."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def get(self, name: str) -> str:
        """The secret of a connection; empty if there is none. Raises LineError: the file cannot be read."""
        with self._lock:
            return self._read().get(name, "")

    def all_secrets(self) -> tuple[str, ...]:
        """Every secret that is kept, to be looked for where none should be. Raises LineError: the file cannot be read."""
        with self._lock:
            return tuple(self._read().values())

    def set(self, name: str, secret: str) -> None:
        """Keep a secret; an empty one is forgotten. Raises LineError, onenip_core.errors.StorageError."""
        with self._lock:
            known = self._read()
            if known.get(name, "") == secret:
                return
            changed = {**known, name: secret} if secret else {key: value for key, value in known.items() if key != name}
            write_atomic(self._path, lambda temporary: _write_privately(temporary, changed))

    def _read(self) -> dict[str, str]:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise LineError(codes.SecretsUnreadable(str(self._path))) from error
        if not isinstance(stored, dict) or not all(isinstance(value, str) for value in stored.values()):
            raise LineError(codes.SecretsUnreadable(str(self._path)))
        return stored


def _write_privately(path: Path, secrets: dict[str, str]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(secrets, file, indent=2, ensure_ascii=False)

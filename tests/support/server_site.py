"""A PostgreSQL server with a wire that can be cut, a shared folder, and the stations beside it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL

from app.storage.station.server_place import server_place
from app.storage.workspace import Workspace
from tests.support.cut_wire import CutWire
from tests.support.postgres import PostgresServer
from tests.support.station_child import begin_child


@dataclass(frozen=True)
class Site:
    """A server, the wire to it, and a shared folder."""

    server: PostgresServer
    url: URL
    wire: CutWire
    root: Path

    @property
    def database(self) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.wire.port}/{self.url.database}"

    @property
    def shared(self) -> Path:
        return self.root / "shared"

    def station(self, name: str, folder: str = "") -> Workspace:
        own = self.root / (folder or name)
        place = server_place(own, self.database, self.shared, name)
        assert place is not None
        return Workspace.open_station(own, place)

    def child(self, name: str, count: int, pause_s: float = 0.0) -> subprocess.Popen[str]:
        return begin_child(self.root / name, self.database, self.shared, name, count, pause_s)

    def check(self, name: str) -> None:
        """`--check`, as a person calls it."""
        command = [sys.executable, "main.py", "--check", str(self.root / name)]
        ended = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], timeout=120)
        assert ended.returncode == 0, ended.stdout + ended.stderr

"""Which server, which shared folder, and by which name: what a station is started with, and remembers."""

from __future__ import annotations

import json
import platform
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from app.messages.codes import stations as codes
from app.messages.errors import message_of
from app.storage.engines import database_name
from app.storage.errors import WorkspaceError
from app.storage.text import storable
from onenip_core.atomic_files import write_json_atomic
from onenip_core.errors import StorageError

FILE = "station.json"
LONGEST_NAME = 60
_DRIVER = "postgresql+psycopg"
_SPOKEN = frozenset({"postgresql", "postgres", _DRIVER})


@dataclass(frozen=True, slots=True)
class ServerPlace:
    """A station's place among others. Holds no password: that is the business of libpq (PGPASSWORD, ~/.pgpass, certificates)."""

    url: URL
    shared: Path
    """The folder of products, models, batches and trash, absolute."""
    station: str
    """By which people tell the stations apart."""

    @property
    def named(self) -> str:
        """The database, as people speak of it."""
        return database_name(self.url)

    @property
    def shown(self) -> str:
        """The database, as it may be written anywhere."""
        return self.url.render_as_string(hide_password=True)

    def keep(self, folder: Path) -> None:
        """Let the next start in the station's `folder` know. Raises WorkspaceError."""
        content = {"database": self.shown, "shared": str(self.shared), "station": self.station}
        try:
            if _content(folder / FILE) != content:
                write_json_atomic(folder / FILE, content)
        except StorageError as error:
            raise WorkspaceError(codes.StationNotKept(str(folder / FILE), message_of(error))) from error


def server_place(folder: Path, database: str | None, shared: Path | None, station: str | None) -> ServerPlace | None:
    """What was asked for on the command line, and for what was not what the station's `folder` remembers. None: it is a workspace
    that one computer has for itself.

    Raises WorkspaceError: the address is none, or holds a password; it is not said which folder is shared; the driver is not
    installed.
    """
    kept = _content(folder / FILE)
    database = database or kept.get("database")
    if database is None:
        if shared is not None or station is not None:
            raise WorkspaceError(codes.SharedWithoutDatabase())
        return None
    if (folder / "inspector.sqlite").exists():
        raise WorkspaceError(codes.FolderIsAWorkspace(str(folder)))
    if shared is None:
        if "shared" not in kept:
            raise WorkspaceError(codes.NoSharedFolderNamed())
        shared = Path(kept["shared"])
    name = " ".join(storable(station or kept.get("station") or platform.node() or "station").split())
    if not name or len(name) > LONGEST_NAME:
        raise WorkspaceError(codes.StationNameUnfit(LONGEST_NAME))
    return ServerPlace(_address(database), shared.absolute(), name)


def is_station(folder: Path) -> bool:
    """Whether a station remembers there where its server is."""
    return "database" in _content(folder / FILE)


def _address(text: str) -> URL:
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise WorkspaceError(codes.AddressUnfit()) from error  # not named: it may hold what nobody should read
    if url.drivername not in _SPOKEN or not url.database:
        raise WorkspaceError(codes.AddressUnfit())
    if find_spec("psycopg") is None:
        raise WorkspaceError(codes.NoServerDriver())
    if url.password or "password" in url.query:
        raise WorkspaceError(codes.PasswordInTheAddress())
    return URL.create(_DRIVER, url.username, None, url.host, url.port, url.database, url.query)


def _content(path: Path) -> dict[str, str]:
    """Empty where nothing is remembered, or nothing can be made of it: then it has to be said anew."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(content, dict):
        return {}
    return {key: value for key, value in content.items() if isinstance(value, str) and value}

"""`--recover-access DIR`: lets somebody with access to the files log in again. JSON on standard output; no display."""

from __future__ import annotations

import logging
import secrets
from pathlib import Path

import msgspec

from app.console_output import only_ours_on_stdout, print_json, tell
from app.messages.codes import people as codes
from app.messages.codes import storage as storage_codes
from app.messages.errors import message_of
from app.messages.message import PlainText
from app.storage.audit.audit_log import LOGGING_IN
from app.storage.errors import WorkspaceError
from app.storage.layout import WorkspaceLayout
from app.storage.people import RECOVERY
from app.storage.secret_hash import hash_secret
from app.storage.station.server_place import server_place
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

RECOVERED, NOTHING_TO_RECOVER, FAILED = 0, 1, 2
"""Exit codes."""
_BYTES = 12
"""Of chance in the password: 16 letters."""


class Answer(msgspec.Struct, frozen=True):
    """What is printed: the one copy of the password that there is."""

    name: str
    password: str


def recover_access(folder: Path) -> int:
    """Give an admin of a name of its own a new password and print it; returns the exit code. The workspace must be closed. It
    stands in the audit log, and the next start of the window tells it.
    """
    with only_ours_on_stdout() as out:
        try:
            password = _recovered(folder)
        except OneNipError as error:
            tell(codes.RecoveryFailed(message_of(error)))
            return FAILED
        except Exception as error:  # whatever it is, nobody can log in by it
            log.exception("Access to %s was not recovered", folder)
            tell(codes.RecoveryFailed(PlainText(f"{type(error).__name__}: {error}")))
            return FAILED
        if not password:
            tell(codes.NothingToRecover())
            return NOTHING_TO_RECOVER
        print_json(out, Answer(RECOVERY, password))
        tell(codes.AccessRecovered(RECOVERY))
    return RECOVERED


def _recovered(folder: Path) -> str:
    """The new password; empty where nobody has to log in. Raises WorkspaceError, StorageError."""
    folder = folder.absolute()
    place = server_place(folder, None, None, None)
    if place is None and not WorkspaceLayout(folder).database.is_file():
        raise WorkspaceError(storage_codes.NoWorkspaceThere(str(folder)))
    with Workspace.open(folder) if place is None else Workspace.open_station(folder, place) as workspace:
        for message in workspace.found:
            tell(message)  # nobody else hears it: it is told at the first opening only
        if not workspace.people.present():
            return ""
        password = secrets.token_urlsafe(_BYTES)
        workspace.people.recover(hash_secret(password))
        workspace.audit.note(LOGGING_IN, RECOVERY, {}, {"recovered": "yes"})
        return password

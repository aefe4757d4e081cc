"""Who may speak to the station over HTTP: programs, and no page of the web that a browser on this computer happens to show."""

from __future__ import annotations

import hmac
from email.message import Message as Headers
from http import HTTPStatus

from app.line.listening import is_loopback
from app.messages.codes import line_http as codes
from app.messages.message import Message

JSON = "application/json"


class RefusedError(Exception):
    """A request that is not carried out."""

    def __init__(self, status: HTTPStatus, reason: Message) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


class HttpGuard:
    """The token is asked for wherever one is set; beyond this computer there must be one."""

    def __init__(self, address: str, token: str) -> None:
        self._address = address
        self._token = token

    def check(self, headers: Headers, *, changes: bool) -> None:
        """Raises RefusedError. `changes`: it asks for something to be done. Headers have the same names in small letters."""
        if headers.get("Origin") is not None:
            raise RefusedError(HTTPStatus.FORBIDDEN, codes.NoBrowsers())
        if not self._is_our_name(headers.get("Host") or ""):
            raise RefusedError(HTTPStatus.FORBIDDEN, codes.WrongHost())
        if self._token:
            scheme, _, given = (headers.get("Authorization") or "").partition(" ")
            fits = hmac.compare_digest(given.strip().encode("utf-8", "replace"), self._token.encode("utf-8", "replace"))
            if scheme.lower() != "bearer" or not fits:
                raise RefusedError(HTTPStatus.UNAUTHORIZED, codes.TokenWrong())
        # A page may send a form or plain text without asking; for this type a browser asks first, and is not answered.
        if changes and (headers.get("Content-Type") or "").partition(";")[0].strip().lower() != JSON:
            raise RefusedError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, codes.JsonNeeded())

    def _is_our_name(self, host: str) -> bool:
        """A name that leads here by the owner of some domain is not ours (DNS rebinding). Beyond this computer the token decides
        that: nobody knows there by which names it is called."""
        name = _without_port(host)
        return is_loopback(name) or name == self._address or not is_loopback(self._address)


def _without_port(host: str) -> str:
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0].lower()

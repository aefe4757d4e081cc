"""This station as a small server of HTTP."""

from __future__ import annotations

import http.client

from app.line.errors import LineError
from app.line.http.choice import HttpChoice
from app.line.http.guard import HttpGuard
from app.line.http.server import Board, HttpServer
from app.line.listening import LOOPBACK, is_loopback
from app.line.port import LineConnection, StationInputs
from app.line.wire_verdict import WireVerdict
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_http as codes
from app.messages.message import Message

CHECK_TIMEOUT_S = 3.0


class HttpConnection(LineConnection):
    """A verdict is handed over when it can be asked for."""

    def __init__(self, choice: HttpChoice, token: str, inputs: StationInputs) -> None:
        self._choice = choice
        self._token = token
        self._inputs = inputs
        self._board = Board()
        self._server: HttpServer | None = None

    def open(self) -> None:
        choice = self._choice
        if not self._token and not is_loopback(choice.address):
            raise LineError(codes.TokenNeeded(choice.address))
        guard = HttpGuard(choice.address, self._token)
        self._server = HttpServer(choice.address, choice.port, guard, self._board, self._inputs)
        self._server.start()

    def tell(self, verdict: WireVerdict) -> None:
        self._open_server()
        if verdict.late is None:
            self._board.last = verdict
        else:
            self._board.late = verdict

    def beat(self, count: int) -> None:
        self._open_server()

    def close(self) -> None:
        if self._server is not None:
            self._server.stop()
            self._server = None

    def check(self) -> Message:
        """Ask itself, as another program would."""
        choice = self._choice
        host = LOOPBACK if choice.address in ("0.0.0.0", "") else choice.address
        client = http.client.HTTPConnection(host, choice.port, timeout=CHECK_TIMEOUT_S)
        try:
            client.request("GET", "/state", headers={"Authorization": f"Bearer {self._token}"})
            status = client.getresponse().status
        except (OSError, http.client.HTTPException) as error:
            raise LineError(connection_codes.DoesNotAnswerItself(choice.port, str(error))) from error
        finally:
            client.close()
        if status != http.client.OK:
            raise LineError(connection_codes.DoesNotAnswerItself(choice.port, str(status)))
        return codes.HttpAnswers(choice.port)

    @property
    def peers(self) -> Message:
        return codes.HttpAsked(self._choice.port, self._board.requests)

    def _open_server(self) -> HttpServer:
        if self._server is None or not self._server.alive:
            raise LineError(connection_codes.CannotListen(self._choice.address, self._choice.port, ""))
        return self._server

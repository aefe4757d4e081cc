"""The server of the standard library, made modest: few requests at once, short ones, and none that waits for ever."""

from __future__ import annotations

import io
import logging
import socket
import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import msgspec

from app.line.errors import LineError
from app.line.http.guard import JSON, HttpGuard, RefusedError
from app.line.http.hurried_reader import HurriedReader
from app.line.listening import check_listening
from app.line.payloads import MOST_BYTES, VERSION, AnswerPayload, schemas, station_payload, verdict_payload
from app.line.port import StationInputs
from app.line.reason_numbers import code_of
from app.line.wire_verdict import WireVerdict
from app.line.wishes import answer_to, product_wish, trigger_wish
from app.messages.codes import line as line_codes
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_http as codes
from app.messages.message import Message
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

REQUEST_TIMEOUT_S = 5.0
"""So long a request may take to come, all of it, and so long its answer to go."""
SWITCH_TIMEOUT_S = 4.0
MOST_AT_ONCE = 16


class Board:
    """What there is to be read; shared by lane and server."""

    def __init__(self) -> None:
        self.last: WireVerdict | None = None
        self.late: WireVerdict | None = None
        self.requests = 0


class HttpServer(ThreadingHTTPServer):
    """Listens when it is made, answers when it is started."""

    daemon_threads = True
    # Requests end by themselves within seconds: nobody waits for them.
    block_on_close = False

    def __init__(self, address: str, port: int, guard: HttpGuard, board: Board, inputs: StationInputs) -> None:
        """Raises LineError: the port is taken, or must not be opened."""
        check_listening(address, port)
        self.guard, self.board, self.inputs = guard, board, inputs
        self._places = threading.BoundedSemaphore(MOST_AT_ONCE)
        if ":" in address:
            self.address_family = socket.AF_INET6
        try:
            super().__init__((address, port), _Handler)
        except OSError as error:
            raise LineError(connection_codes.CannotListen(address, port, error.strerror or str(error))) from error
        self._thread = threading.Thread(target=self.serve_forever, args=(0.1,), name="line-http-server", daemon=True)

    @property
    def alive(self) -> bool:
        """False if it ended by itself."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Answer from now on."""
        self._thread.start()

    def stop(self) -> None:
        """Answer no more, and give the port back."""
        if self._thread.ident is not None:
            self.shutdown()
            self._thread.join()
        self.server_close()

    def server_bind(self) -> None:
        """Without asking the network for this computer's name, as the standard library does: that can take seconds."""
        self.socket.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR), 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        """Whoever is one too many is hung up on."""
        if not self._places.acquire(blocking=False):
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Into the log, not onto the terminal."""
        log.warning("A request of %s failed", client_address, exc_info=True)


class _Handler(BaseHTTPRequestHandler):
    """GET /state, /last and /schema; POST /trigger and /product."""

    server: HttpServer
    timeout = REQUEST_TIMEOUT_S
    protocol_version = "HTTP/1.0"
    server_version = "OneNIP"
    sys_version = ""

    def setup(self) -> None:
        super().setup()
        self.rfile.close()
        self.rfile = io.BufferedReader(HurriedReader(self.connection, REQUEST_TIMEOUT_S))

    def do_GET(self) -> None:
        self._answer_safely(changes=False)

    def do_POST(self) -> None:
        self._answer_safely(changes=True)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the standard library's name
        log.debug(format, *args)

    def _answer_safely(self, *, changes: bool) -> None:
        self.server.board.requests += 1
        try:
            self.server.guard.check(self.headers, changes=changes)
            if changes:
                self._carry_out(self._content())
            else:
                self._show()
        except RefusedError as refused:
            self._refuse(refused.status, refused.reason)
        except LineError as error:
            self._refuse(HTTPStatus.BAD_REQUEST, error.message)

    def _show(self) -> None:
        board, inputs = self.server.board, self.server.inputs
        if self.path == "/state":
            self._send(HTTPStatus.OK, station_payload(inputs))
        elif self.path == "/schema":
            self._send(HTTPStatus.OK, schemas())
        elif self.path in ("/last", "/late"):
            verdict = board.last if self.path == "/last" else board.late
            if verdict is None:
                raise RefusedError(HTTPStatus.NOT_FOUND, codes.NoVerdictYet())
            self._send(HTTPStatus.OK, verdict_payload(verdict, inputs))
        else:
            raise RefusedError(HTTPStatus.NOT_FOUND, codes.NoSuchPath())

    def _carry_out(self, content: bytes) -> None:
        inputs = self.server.inputs
        if self.path == "/trigger":
            part_number = trigger_wish(content)
            try:
                inputs.trigger("http", part_number)
            except OneNipError as error:
                self._send(HTTPStatus.CONFLICT, answer_to(error, inputs))
            else:
                self._send(HTTPStatus.ACCEPTED, answer_to(None, inputs))
        elif self.path == "/product":
            wish = product_wish(content)
            self._answer_switch(inputs.switch_product(wish.wanted, wish.order))
        else:
            raise RefusedError(HTTPStatus.NOT_FOUND, codes.NoSuchPath())

    def _answer_switch(self, future: Future[None]) -> None:
        try:
            error = future.exception(SWITCH_TIMEOUT_S)
        except FutureTimeoutError:
            self._refuse(HTTPStatus.ACCEPTED, codes.SwitchTakesLonger())
            return
        status = HTTPStatus.OK if error is None else HTTPStatus.CONFLICT
        self._send(status, answer_to(error, self.server.inputs))

    def _content(self) -> bytes:
        """Raises RefusedError: too long, or of a length that nobody says."""
        if self.headers.get("Transfer-Encoding") is not None:
            raise RefusedError(HTTPStatus.LENGTH_REQUIRED, codes.LengthNeeded())
        try:
            length = int(self.headers.get("Content-Length") or 0)
        except ValueError:
            length = -1
        if not 0 <= length <= MOST_BYTES:
            raise RefusedError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, line_codes.WishTooLong(MOST_BYTES))
        return self.rfile.read(length)

    def _refuse(self, status: HTTPStatus, reason: Message) -> None:
        text = self.server.inputs.word(reason)
        self._send(status, AnswerPayload(VERSION, False, code_of(reason), text))

    def _send(self, status: HTTPStatus, value: object) -> None:
        content = msgspec.json.encode(value)
        self.connection.settimeout(REQUEST_TIMEOUT_S)
        self.send_response(status)
        self.send_header("Content-Type", JSON)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        if status is HTTPStatus.UNAUTHORIZED:
            self.send_header("WWW-Authenticate", "Bearer")
        self.end_headers()
        self.wfile.write(content)

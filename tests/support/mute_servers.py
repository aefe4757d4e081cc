"""Network cameras that lie or fall silent: motion JPEG over HTTP as a script says."""

from __future__ import annotations

import http.server
from collections.abc import Sequence
from dataclasses import dataclass

from tests.support.stream_servers import StreamServer


@dataclass(frozen=True, slots=True)
class Piece:
    """What is sent as one frame."""

    data: bytes
    announced: int | None = None
    """The length in its head, which may be a lie; None says none."""


def scripted_camera(pieces: Sequence[Piece]) -> StreamServer:
    """Sends the pieces to whoever connects, then nothing."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            stream: StreamServer = self.server.stream  # type: ignore[attr-defined]
            self.send_response(200)
            self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
            self.end_headers()
            for piece in pieces:
                head = "--frame\r\nContent-Type: image/jpeg\r\n"
                if piece.announced is not None:
                    head += f"Content-Length: {piece.announced}\r\n"
                self.wfile.write(head.encode() + b"\r\n" + piece.data + b"\r\n")
            self.wfile.write(b"--frame\r\n")
            stream.dead.wait()

        def log_message(self, *arguments: object) -> None:
            """Quiet."""

    return StreamServer(Handler)


def mute_camera() -> StreamServer:
    """Accepts whoever comes and never answers."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def handle(self) -> None:
            stream: StreamServer = self.server.stream  # type: ignore[attr-defined]
            stream.dead.wait()

    return StreamServer(Handler)

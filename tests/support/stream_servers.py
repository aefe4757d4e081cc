"""Cameras on loopback: MJPEG over HTTP, and RTSP with JPEG over RTP (RFC 2326, RFC 2435). They really serve and really die."""

from __future__ import annotations

import base64
import contextlib
import http.server
import socket
import socketserver
import struct
import threading
import time
from types import TracebackType
from typing import Self

import cv2
import numpy as np

FRAME_SECONDS = 0.02
SIZE = (96, 128)
"""(height, width); multiples of 16, as RTP/JPEG wants them."""


def jpeg(number: int) -> bytes:
    """A frame whose red channel says its number, to recognise order and channel order."""
    pixels = np.zeros((*SIZE, 3), dtype=np.uint8)
    pixels[:, :, 2] = number * 10 % 250
    return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 95])[1].tobytes()


class StreamServer:
    """A threading server that can be killed, with all of its connections, and started again on the same port."""

    def __init__(self, handler: type[socketserver.BaseRequestHandler], port: int = 0) -> None:
        self.dead = threading.Event()
        self.silent = threading.Event()
        self.connections: list[socket.socket] = []
        server_part = self

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = False
            block_on_close = True
            stream = server_part

            def process_request(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
                server_part.connections.append(request)
                super().process_request(request, client_address)

            def handle_error(self, request: object, client_address: object) -> None:
                """A client that went away is what these tests are about."""

        self._server = Server(("127.0.0.1", port), handler)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def kill(self) -> None:
        """Drop every connection and stop listening, as a camera does that loses power."""
        if self.dead.is_set():
            return
        self.dead.set()
        for connection in self.connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class MjpegHandler(http.server.BaseHTTPRequestHandler):
    """Answers any GET with an endless multipart stream; /page is no stream; /end stops after five frames."""

    def do_GET(self) -> None:
        stream: StreamServer = self.server.stream  # type: ignore[attr-defined]
        self.send_response(200)
        if self.path.startswith("/page"):
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<html>Please log in</html>")
            return
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        number = 0
        while not stream.dead.is_set():
            number += 1
            if not stream.silent.is_set():
                data = jpeg(number)
                head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(data)}\r\n\r\n"
                self.wfile.write(head.encode() + data + b"\r\n")
            time.sleep(FRAME_SECONDS)

    def log_message(self, *arguments: object) -> None:
        """Quiet."""


class RtspHandler(socketserver.StreamRequestHandler):
    """One RTSP session over TCP, interleaved; /private wants user "operator" with password "s3cret"."""

    def handle(self) -> None:
        while (request := self._read_request()) is not None:
            method, url, headers = request
            if "/private" in url and method == "DESCRIBE" and not self._authorised(headers):
                self._answer(headers, status="401 Unauthorized", extra='WWW-Authenticate: Basic realm="camera"\r\n')
            elif method == "OPTIONS":
                self._answer(headers, extra="Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n")
            elif method == "DESCRIBE":
                self._answer(headers, extra="Content-Type: application/sdp\r\n", body=_SDP)
            elif method == "SETUP" and "TCP" not in headers.get("transport", ""):
                self._answer(headers, status="461 Unsupported Transport")
            elif method == "SETUP":
                self._answer(headers, extra="Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\nSession: 7\r\n")
            elif method == "PLAY":
                self._answer(headers, extra="Session: 7\r\n")
                self._play()
                return
            else:
                self._answer(headers)

    def _read_request(self) -> tuple[str, str, dict[str, str]] | None:
        first = self.rfile.readline().decode().split()
        if len(first) < 2:
            return None
        headers: dict[str, str] = {}
        while (line := self.rfile.readline().decode().strip()) != "":
            key, _, value = line.partition(":")
            headers[key.lower()] = value.strip()
        return first[0], first[1], headers

    def _authorised(self, headers: dict[str, str]) -> bool:
        expected = base64.b64encode(b"operator:s3cret").decode()
        return headers.get("authorization") == f"Basic {expected}"

    def _answer(self, headers: dict[str, str], status: str = "200 OK", extra: str = "", body: str = "") -> None:
        cseq = headers.get("cseq", "0")
        self.wfile.write(
            f"RTSP/1.0 {status}\r\nCSeq: {cseq}\r\n{extra}Content-Length: {len(body)}\r\n\r\n{body}".encode()
        )

    def _play(self) -> None:
        stream: StreamServer = self.server.stream  # type: ignore[attr-defined]
        sequence, number = 0, 0
        while not stream.dead.is_set():
            number += 1
            for payload, last in _rtp_jpeg(jpeg(number)):
                header = struct.pack(">BBHII", 0x80, 26 | (0x80 if last else 0), sequence & 0xFFFF, number * 1800, 1)
                sequence += 1
                self.wfile.write(struct.pack(">cBH", b"$", 0, len(header) + len(payload)) + header + payload)
            time.sleep(FRAME_SECONDS)


_SDP = (
    "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=camera\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\n"
    "m=video 0 RTP/AVP 26\r\na=control:track0\r\n"
)
_DQT, _SOS = 0xDB, 0xDA


def _rtp_jpeg(data: bytes) -> list[tuple[bytes, bool]]:
    """RTP payloads of a baseline 4:2:0 JPEG, each with whether it is the frame's last."""
    tables, scan, position = b"", b"", 2
    while not scan:
        marker, length = data[position + 1], struct.unpack(">H", data[position + 2 : position + 4])[0]
        segment = data[position + 4 : position + 2 + length]
        position += 2 + length
        if marker == _DQT:
            tables += b"".join(segment[start + 1 : start + 65] for start in range(0, len(segment), 65))
        elif marker == _SOS:
            scan = data[position:-2]
    payloads = []
    for offset in range(0, len(scan), 1200):
        head = struct.pack(">I", offset) + bytes((1, 255, SIZE[1] // 8, SIZE[0] // 8))
        if offset == 0:
            head += struct.pack(">BBH", 0, 0, len(tables)) + tables
        payloads.append((head + scan[offset : offset + 1200], offset + 1200 >= len(scan)))
    return payloads

"""A model hub on loopback that leads to its files as the real one does: a redirect that says hash and size, then the bytes."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from onenip_core.backbones.recommended import RecommendedBackbone

_BLOCK = 16 * 1024


@dataclass
class WeightsHub:
    """What it has and how it misbehaves; all of it can be changed while it serves."""

    files: dict[str, bytes] = field(default_factory=dict)
    """By the path below the hub's address."""
    says_hash: bool = True
    said_hash: str | None = None
    """Another hash than that of the file."""
    statuses: list[int] = field(default_factory=list)
    """Answers to the next requests instead of the file."""
    cuts: list[int] = field(default_factory=list)
    """After so many bytes of the next answers the connection breaks."""
    takes_ranges: bool = True
    etag: str | None = '"one"'
    says_length: bool = True
    """Else the bytes come in chunks, after which more comes for ever."""
    length_text: str | None = None
    """What it says instead of the length."""
    linked_size: bool = True
    heeds_condition: bool = True
    """Whether If-Range counts."""
    bytes_headers: dict[str, str] = field(default_factory=dict)
    """What the server of the bytes says besides."""
    pause_s: float = 0.0
    """Between blocks of 16 KB."""
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    """Path and range of each request for bytes, in order."""
    hosts: list[str] = field(default_factory=list)
    """Whom each request was meant for."""
    address: str = ""

    def offer(self, backbone: RecommendedBackbone, content: bytes) -> None:
        """Have these bytes as its weights."""
        self.files[f"/{backbone.hub_path}"] = content


@contextmanager
def serving_hub() -> Iterator[WeightsHub]:
    """A hub that serves until the end."""
    hub = WeightsHub()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            hub.hosts.append(self.headers["Host"])
            self.path = urlsplit(self.path).path  # as a proxy it is asked with the whole address
            if self.path.startswith("/bytes/"):
                self._send_bytes(self.path.removeprefix("/bytes"))
            elif hub.statuses:
                self._say(hub.statuses.pop(0))
            elif self.path in hub.files:
                content = hub.files[self.path]
                headers = {"Location": f"/bytes{self.path}"}
                if hub.linked_size:
                    headers["X-Linked-Size"] = str(len(content))
                if hub.says_hash:
                    headers["X-Linked-Etag"] = f'"{hub.said_hash or hashlib.sha256(content).hexdigest()}"'
                self._say(302, headers)
            else:
                self._say(404)

        def _say(self, status: int, headers: dict[str, str] | None = None) -> None:
            self.send_response(status)
            for name, value in {"Content-Length": "0", **(headers or {})}.items():
                self.send_header(name, value)
            self.end_headers()

        def _send_bytes(self, path: str) -> None:
            content, wanted = hub.files[path], self.headers.get("Range")
            hub.asked.append((path, wanted))
            start = 0
            same = not hub.heeds_condition or self.headers.get("If-Range", hub.etag) == hub.etag
            if wanted is not None and hub.takes_ranges and same:
                start = int(wanted.removeprefix("bytes=").rstrip("-"))
                if start >= len(content):
                    self._say(416)
                    return
            self.send_response(206 if start else 200)
            for name, value in hub.bytes_headers.items():
                self.send_header(name, value)
            if hub.etag is not None:
                self.send_header("ETag", hub.etag)
            if hub.says_length:
                self.send_header("Content-Length", hub.length_text or str(len(content) - start))
            if start:
                self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
            self.end_headers()
            end = min(len(content), start + hub.cuts.pop(0)) if hub.cuts else len(content)
            try:
                for begin in range(start, end, _BLOCK):
                    self.wfile.write(content[begin : min(begin + _BLOCK, end)])
                    if hub.pause_s:
                        time.sleep(hub.pause_s)
                while not hub.says_length:
                    self.wfile.write(bytes(_BLOCK))
            except OSError:  # whoever asked has gone
                pass
            self.close_connection = True

        def log_message(self, *arguments: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    hub.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="weights hub")
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

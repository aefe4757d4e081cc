"""A wire to a server that a test cuts, or lets fall silent: a small TCP relay in front of its socket."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from pathlib import Path

_PIECE = 65536


class CutWire:
    """Listens on a port of this computer and relays to a Unix socket, while it may."""

    def __init__(self, target: Path) -> None:
        self._target = str(target)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lock = threading.Lock()
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._is_cut = False
        self._sounds = threading.Event()
        self._sounds.set()
        self.sees: Callable[[bytes], bool] = lambda _piece: False
        """Of what goes to the server: True cuts the wire once that piece has arrived there, before any answer comes back."""
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def cut(self) -> None:
        """End all connections, and take no other."""
        self._is_cut = True
        self._end_all()

    def fall_silent(self) -> None:
        """Nothing passes any more, and nobody is told: as a server that hangs."""
        self._sounds.clear()

    def mend(self) -> None:
        """Everything passes again; what was silent is ended, as it would be sooner or later."""
        self._end_all()
        self._is_cut = False
        self._sounds.set()

    def close(self) -> None:
        self.cut()
        self._sounds.set()
        self._listener.shutdown(socket.SHUT_RDWR)  # else who waits there goes on waiting
        self._listener.close()

    def _end_all(self) -> None:
        with self._lock:
            pairs, self._pairs = self._pairs, []
        for each in (end for pair in pairs for end in pair):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.socket(socket.AF_UNIX)
            try:
                if self._is_cut:
                    raise OSError
                server.connect(self._target)
            except OSError:
                client.close()
                server.close()
                continue
            with self._lock:
                self._pairs.append((client, server))
            for source, sink, asks in ((client, server, True), (server, client, False)):
                threading.Thread(target=self._relay, args=(source, sink, asks), daemon=True).start()

    def _relay(self, source: socket.socket, sink: socket.socket, asks: bool) -> None:
        try:
            while piece := source.recv(_PIECE):
                self._sounds.wait()
                if asks and self.sees(piece):
                    self._is_cut = True  # no answer passes from here on
                    sink.sendall(piece)
                    self._await_idle()
                    self._end_all()
                    return
                if self._is_cut and not asks:
                    return
                sink.sendall(piece)
        except OSError:
            pass
        finally:
            for each in (source, sink):
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)

    @staticmethod
    def _await_idle() -> None:
        """The server carries out what it was asked for."""
        threading.Event().wait(0.3)

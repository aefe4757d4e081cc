"""Brokers of MQTT on loopback: a real one that can be killed and started again, and one that stops acknowledging."""

from __future__ import annotations

import asyncio
import logging
import socket
import socketserver
import threading
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

import paho.mqtt.client as paho
from amqtt.broker import Broker as AmqttBroker  # type: ignore[import-untyped]
from amqtt.plugins.base import BaseAuthPlugin  # type: ignore[import-untyped]
from amqtt.session import Session  # type: ignore[import-untyped]
from paho.mqtt.enums import CallbackAPIVersion

USER, PASSWORD = "line", "good secret"
_EVERYBODY: dict[str, Any] = {"amqtt.plugins.authentication.AnonymousAuthPlugin": {"allow_anonymous": True}}
_ONE_USER: dict[str, Any] = {"tests.support.broker.OneUser": {}}


class OneUser(BaseAuthPlugin):  # type: ignore[misc]
    """Lets in who knows the password."""

    async def authenticate(self, *, session: Session) -> bool | None:
        return (session.username, session.password) == (USER, PASSWORD)


class _Tidy(AmqttBroker):  # type: ignore[misc]
    """Knows its connections, so that none outlives it."""

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        self.writers: list[asyncio.StreamWriter] = []

    async def stream_connected(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, listener_name: str
    ) -> None:
        self.writers.append(writer)
        await super().stream_connected(reader, writer, listener_name)


def free_port() -> int:
    """A port that nobody uses just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Broker:
    """Runs in a thread of this process."""

    def __init__(
        self, port: int = 0, *, asks_for_password: bool = False, certificate: tuple[str, str] | None = None
    ) -> None:
        """`certificate`: file and key, for TLS."""
        self.port = port or free_port()
        logging.getLogger("amqtt").setLevel(logging.CRITICAL)
        logging.getLogger("transitions").setLevel(logging.CRITICAL)
        listener: dict[str, Any] = {"type": "tcp", "bind": f"127.0.0.1:{self.port}"}
        if certificate is not None:
            listener |= {"ssl": True, "certfile": certificate[0], "keyfile": certificate[1]}
        self._config = {"listeners": {"default": listener}, "plugins": _ONE_USER if asks_for_password else _EVERYBODY}
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Event | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        self._ready.clear()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), name="broker")
        self._thread.start()
        assert self._ready.wait(10), "the broker does not start"

    def kill(self) -> None:
        """All connections end, and whatever it kept is forgotten."""
        if self._thread is None or self._loop is None or self._over is None:
            return
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(10)
        self._thread = None

    async def _serve(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        broker = _Tidy(self._config)
        await broker.start()
        self._ready.set()
        await self._over.wait()
        await broker.shutdown()
        for writer in broker.writers:
            writer.transport.abort()
        await asyncio.sleep(0.01)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()


class Listener:
    """Another client at a broker: what a controller or a database would see."""

    def __init__(self, port: int, topic: str = "#") -> None:
        self.heard: list[tuple[str, bytes, bool]] = []
        """Topic, content, kept by the broker from before."""
        self._subscribed = threading.Event()
        self._client = paho.Client(CallbackAPIVersion.VERSION2)
        self._client.on_message = self._on_message
        self._client.on_subscribe = lambda *_arguments: self._subscribed.set()
        self._client.connect("127.0.0.1", port)
        self._client.loop_start()
        self._client.subscribe(topic, qos=1)
        assert self._subscribed.wait(5)

    def publish(self, topic: str, content: bytes, *, retain: bool = False) -> None:
        self._client.publish(topic, content, qos=1, retain=retain).wait_for_publish(5)

    def of(self, topic: str) -> list[bytes]:
        return [content for heard, content, _ in list(self.heard) if heard == topic]

    def wait_for(self, topic: str, count: int = 1, seconds: float = 10.0) -> list[bytes]:
        """Until so many messages came."""
        deadline = time.monotonic() + seconds
        while len(self.of(topic)) < count:
            assert time.monotonic() < deadline, f"{topic}: {self.of(topic)}"
            time.sleep(0.01)
        return self.of(topic)

    def close(self) -> None:
        self._client.disconnect()
        self._client.loop_stop()

    def _on_message(self, _client: paho.Client, _data: object, message: paho.MQTTMessage) -> None:
        self.heard.append((message.topic, bytes(message.payload), message.retain))


class DeafBroker:
    """Lets everybody in and acknowledges nothing that is published (MQTT 3.1.1, chapters 3.2 and 3.9)."""

    def __init__(self, refused: Sequence[int] = ()) -> None:
        """`refused`: which of three topics nobody may hear, counted from 0."""
        granted = bytes(0x80 if place in refused else 0 for place in range(3))

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                while data := self.request.recv(4096):
                    if data[0] >> 4 == 1:
                        self.request.sendall(b"\x20\x02\x00\x00")
                    elif data[0] >> 4 == 8:
                        self.request.sendall(bytes((0x90, 2 + len(granted))) + data[2:4] + granted)

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True
            block_on_close = False

            def handle_error(self, request: object, client_address: object) -> None:
                """A client that went away is what these tests are about."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

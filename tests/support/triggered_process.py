"""Drives `triggered_window.py` from outside, as a controller and whoever pulls the plug would."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

from tests.support.broker import free_port

ROOT = Path(__file__).parents[2]
MQTT_TOPIC = "hall/station1"
START_S = 400.0


def send_trigger(port: int, number: str, patience_s: float = 30.0) -> int:
    """Ask for one part over HTTP: the status of the answer. Raises OSError, HTTPException."""
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=patience_s)
    try:
        body = json.dumps({"part_number": number})
        client.request("POST", "/trigger", body, {"Content-Type": "application/json"})
        return client.getresponse().status
    finally:
        client.close()


def get_state(port: int) -> dict[str, object]:
    """What HTTP says of the station."""
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        client.request("GET", "/state")
        answer: dict[str, object] = json.loads(client.getresponse().read())
        return answer
    finally:
        client.close()


@dataclass
class Sent:
    """What became of the triggers, by their part numbers, as far as the sender was told."""

    accepted: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)
    """Nobody knows whether these were accepted."""


class TriggeredProcess:
    """The application, its children, and a sender of triggers."""

    def __init__(self, workspace: Path, broker_port: int = 0, environment: Mapping[str, str] | None = None) -> None:
        self.http_port = free_port()
        self.said: list[str] = []
        self.sent = Sent()
        self._over = threading.Event()
        self._shooter: threading.Thread | None = None
        command = [sys.executable, str(ROOT / "tests" / "support" / "triggered_window.py")]
        platform = (
            {} if "DISPLAY" in os.environ and os.environ.get("WATCHED_TESTS") else {"QT_QPA_PLATFORM": "offscreen"}
        )
        self._process = subprocess.Popen(
            [*command, str(workspace), str(self.http_port), str(broker_port)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, **platform, "PYTHONPATH": str(ROOT), "PYLON_CAMEMU": "2", **(environment or {})},
        )
        self._reader = threading.Thread(target=self._read, name="reader")
        self._reader.start()

    def wait_for(self, text: str, seconds: float = START_S, after: int = 0) -> str:
        """Until it says a line that begins like that, behind the first `after` lines."""
        deadline = time.monotonic() + seconds
        while True:
            found = next((line for line in self.said[after:] if line.startswith(text)), None)
            if found is not None:
                return found
            assert self._process.poll() is None, f"it ended with {self._process.returncode}: {self.said[-20:]}"
            assert time.monotonic() < deadline, f"it never said {text!r}: {self.said[-20:]}"
            time.sleep(0.02)

    def fire(self, number: str, patience_s: float = 30.0) -> None:
        """Ask for one part over HTTP."""
        try:
            status = send_trigger(self.http_port, number, patience_s)
            (self.sent.accepted if status == 202 else self.sent.refused).append(number)
        except (OSError, http.client.HTTPException):
            self.sent.unanswered.append(number)

    def fire_always(self, rate: float) -> None:
        """Ask for parts P-0000, P-0001, … in a thread, until `stop_firing` or the end."""

        def shoot() -> None:
            began, number = time.monotonic(), 0
            while not self._over.wait(max(0.0, began + number / rate - time.monotonic())):
                if self._process.poll() is not None:
                    return
                self.fire(f"P-{number:04d}")
                number += 1

        self._shooter = threading.Thread(target=shoot, name="shooter")
        self._shooter.start()

    def stop_firing(self) -> None:
        self._over.set()
        if self._shooter is not None:
            self._shooter.join()

    def tree(self) -> list[psutil.Process]:
        window = psutil.Process(self._process.pid)
        return [window, *window.children(recursive=True)]

    def send_signal(self, number: int) -> None:
        """To the window's process and all its children."""
        for process in self.tree():
            process.send_signal(number)

    def kill(self) -> None:
        """The window's process alone; its children are to notice."""
        children = self.tree()[1:]
        self._process.kill()
        self._process.wait()
        self.stop_firing()
        assert psutil.wait_procs(children, timeout=60)[1] == [], "nothing keeps running"

    def end(self) -> int:
        """In good order."""
        self.stop_firing()
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(60)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.said.append(line.rstrip("\n"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        if self._process.poll() is None:
            for process in self.tree():
                process.kill()
            self._process.wait()
        self.stop_firing()
        self._reader.join(10)
        if self._process.stdout is not None:
            self._process.stdout.close()

"""A second start hands its files to the first window, which believes nothing that it is told."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.shell import first_instance
from app.shell.first_instance import ANSWER, MOST_BYTES, TAKEN, Call, FirstInstance, call_first_instance


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def brought() -> list[Path]:
    return []


@pytest.fixture
def first(window: QWidget, tmp_path: Path, brought: list[Path]) -> Iterator[FirstInstance]:
    first = FirstInstance(tmp_path, lambda: window, window)
    first.filesBrought.connect(brought.extend)
    yield first
    first.close()


def elsewhere(qtbot: QtBot, workspace: Path, *files: Path, operate: bool = False) -> Call:
    """How the call of another program ends. A thread would not do: Qt waits there and lets no other run."""
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from app.shell.first_instance import call_first_instance\n"
        "print(call_first_instance(Path(sys.argv[1]), [Path(name) for name in sys.argv[3:]], sys.argv[2] == 'yes').name)\n"
    )
    command = [sys.executable, "-c", code, str(workspace), "yes" if operate else "no", *map(str, files)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        qtbot.waitUntil(lambda: program.poll() is not None, timeout=30_000)
        assert program.stdout is not None
        return Call[program.stdout.read().strip()]


def say_raw(qtbot: QtBot, workspace: Path, *words: bytes) -> bytes:
    """What the first window answers, besides its greeting, to words that no start of ours would say."""
    if sys.platform == "win32":
        pytest.skip("the pipe is a socket only here")
    heard = bytearray()

    def speak() -> None:
        with socket.socket(socket.AF_UNIX) as pipe:
            pipe.settimeout(0.5)
            pipe.connect(str(Path(tempfile.gettempdir(), first_instance._name_of(workspace))))
            with contextlib.suppress(OSError):  # it hangs up on whoever talks nonsense
                for word in words:
                    pipe.sendall(word)
                while block := pipe.recv(1000):
                    heard.extend(block)

    thread = threading.Thread(target=speak)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=20_000)
    thread.join()
    return bytes(heard).removeprefix(ANSWER)


def test_files_arrive_as_whole_paths_and_the_window_comes_up(
    qtbot: QtBot, first: FirstInstance, window: QWidget, brought: list[Path], tmp_path: Path
) -> None:
    files = [tmp_path / "größe 1.onenip", Path("relative.onenip")]
    assert elsewhere(qtbot, tmp_path, *files) is Call.SHOWN
    qtbot.waitUntil(lambda: len(brought) == 2, timeout=2000)
    assert brought == [files[0], Path.cwd() / "relative.onenip"] and window.isVisible()


def test_without_files_the_window_only_comes_up(
    qtbot: QtBot, first: FirstInstance, window: QWidget, brought: list[Path], tmp_path: Path
) -> None:
    assert elsewhere(qtbot, tmp_path) is Call.SHOWN
    assert window.isVisible() and brought == []


def test_where_nobody_is_nobody_answers(tmp_path: Path) -> None:
    assert call_first_instance(tmp_path / "other", [tmp_path / "x.onenip"]) is Call.NOBODY


@pytest.mark.parametrize(
    "line",
    [
        b"GET / HTTP/1.1\n",
        b"[]\n",
        b"{}\n",
        b"[1]\n",
        b'["relative.onenip"]\n',
        b'[""]\n',
        b'["/a\\u0000b"]\n',
        b"[" * 100_000 + b"\n",
        json.dumps(["/x.onenip"] * 101).encode() + b"\n",
        b"\xff\xfe\n",
        b"/" * (MOST_BYTES + 1000),
    ],
    ids=["a browser", "none", "object", "number", "relative", "empty", "zero", "deep", "many", "bytes", "endless"],
)
def test_nothing_else_is_taken_and_the_window_goes_on(
    qtbot: QtBot, first: FirstInstance, brought: list[Path], tmp_path: Path, line: bytes
) -> None:
    assert say_raw(qtbot, tmp_path, line) == b"" and brought == []
    assert say_raw(qtbot, tmp_path, b'["/a.onenip"]\n') == TAKEN and brought == [Path("/a.onenip")]


def test_a_line_may_come_in_pieces(qtbot: QtBot, first: FirstInstance, brought: list[Path], tmp_path: Path) -> None:
    assert say_raw(qtbot, tmp_path, b'["/a.on', b'enip"]', b"\n") == TAKEN
    assert brought == [Path("/a.onenip")]


def test_an_older_window_that_knows_nothing_of_files_is_told_apart(qtbot: QtBot, tmp_path: Path) -> None:
    server = QLocalServer()
    assert server.listen(first_instance._name_of(tmp_path))

    def answer() -> None:
        caller = server.nextPendingConnection()
        caller.write(ANSWER)
        QTimer.singleShot(500, caller.abort)

    server.newConnection.connect(answer)
    assert elsewhere(qtbot, tmp_path, tmp_path / "x.onenip") is Call.FILES_REFUSED
    assert elsewhere(qtbot, tmp_path, operate=True) is Call.OPERATOR_REFUSED
    server.close()


def test_the_operators_page_is_asked_for_behind_the_files(
    qtbot: QtBot, first: FirstInstance, brought: list[Path], tmp_path: Path
) -> None:
    asked: list[int] = []
    first.operatorAsked.connect(lambda: asked.append(len(brought)))
    assert elsewhere(qtbot, tmp_path, operate=True) is Call.SHOWN
    assert elsewhere(qtbot, tmp_path, tmp_path / "x.onenip", operate=True) is Call.SHOWN
    assert say_raw(qtbot, tmp_path, b'["/a.onenip"]\noperate\n') == 2 * TAKEN
    assert asked == [0, 1, 2]

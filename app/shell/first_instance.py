"""A second start on the same workspace brings the first window to the front, and hands it what it was asked to do."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from enum import Enum
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

ANSWER = b"here\n"
"""Said to whoever calls, at once."""
TAKEN = b"taken\n"
"""Said after files were handed over, or after `OPERATE`."""
OPERATE = b"operate\n"
"""Said by a start that was to begin with the operator's page."""
CONNECT_MS = 1000
ANSWER_MS = 5000
"""A window that does not answer by then hangs: its person must be told who holds the workspace."""
MOST_FILES, MOST_BYTES = 100, 1_000_000
"""What is taken at a time; nobody opens more by hand."""


class Call(Enum):
    """How a call to the first window ended."""

    NOBODY = 0
    """None answered."""
    SHOWN = 1
    """It came to the front, has the files if there were any, and shows the operator's page if that was asked for."""
    FILES_REFUSED = 2
    """It came to the front and knows nothing of files: an older version, or there were too many."""
    OPERATOR_REFUSED = 3
    """It came to the front and is not handed to the operator: an older version."""


def _name_of(workspace: Path) -> str:
    """The same for every start on one workspace; of whom else it is, the socket refuses to be called."""
    return f"onenip-inspector-{sha256(str(workspace.resolve()).encode()).hexdigest()[:24]}"


def call_first_instance(workspace: Path, files: Sequence[Path] = (), operate: bool = False) -> Call:
    """Ask a running application of the same user on this machine to show its window on `workspace`, to take `files`, and to be
    handed to the operator if it shall `operate`.
    """
    socket = QLocalSocket()
    socket.connectToServer(_name_of(workspace))
    try:
        if not (socket.waitForConnected(CONNECT_MS) and _hears(socket, ANSWER)):
            return Call.NOBODY
        if files and not _takes(socket, _line_of(files)):
            return Call.FILES_REFUSED
        if operate and not _takes(socket, OPERATE):
            return Call.OPERATOR_REFUSED
        return Call.SHOWN
    finally:
        socket.abort()


def _takes(socket: QLocalSocket, line: bytes) -> bool:
    socket.write(line)
    socket.waitForBytesWritten(ANSWER_MS)
    return _hears(socket, TAKEN)


def _hears(socket: QLocalSocket, answer: bytes) -> bool:
    heard = b""
    while len(heard) < len(answer):
        if socket.bytesAvailable() == 0 and not socket.waitForReadyRead(ANSWER_MS):
            return False
        heard += bytes(socket.readAll().data())
    return heard == answer


def _line_of(files: Sequence[Path]) -> bytes:
    """A relative path means nothing in another process."""
    return json.dumps([str(path.absolute()) for path in files]).encode("ascii") + b"\n"


def _files_in(line: bytes) -> list[Path] | None:
    """The paths that were sent; None if that is nothing we would send."""
    try:
        names = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(names, list) or not 0 < len(names) <= MOST_FILES:
        return None
    if not all(isinstance(name, str) and name and "\0" not in name and Path(name).is_absolute() for name in names):
        return None
    return [Path(name) for name in names]


class FirstInstance(QObject):
    """Waits for others while it lives; only whoever holds the workspace's lock may make one."""

    filesBrought = Signal(list)
    """Carries the paths that another start handed over. Nothing was looked at: they may be anything."""
    operatorAsked = Signal()
    """Another start was to begin with the operator's page."""

    def __init__(self, workspace: Path, window: Callable[[], QWidget], parent: QObject | None = None) -> None:
        """`window` is asked which one it is whenever it is to come to the front."""
        super().__init__(parent)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_called)
        name = _name_of(workspace)
        QLocalServer.removeServer(name)  # of one that was killed: the lock says that none is alive
        if self._server.listen(name):
            log.info("A second start on this workspace will bring this window to the front")
        else:
            log.warning("A second start will not find this window: %s", self._server.errorString())

    def close(self) -> None:
        """Answer nobody any more."""
        self._server.close()

    @Slot()
    def _on_called(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(MOST_BYTES)  # what does not fit waits with the sender, and never becomes a line
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._on_sent(socket))
            self._come_up()
            socket.write(ANSWER)
            socket.flush()
            log.info("The application was started once more; this window came to the front")
            self._on_sent(socket)

    def _on_sent(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= MOST_BYTES:
                socket.abort()
            return
        line = bytes(socket.readLine().data())
        files = None if line == OPERATE else _files_in(line)
        if line != OPERATE and files is None:
            log.warning("Something else than files was handed over; it was not taken")
            socket.abort()
            return
        socket.write(TAKEN)
        socket.flush()
        if files is None:
            self.operatorAsked.emit()
        else:
            self.filesBrought.emit(files)
        self._on_sent(socket)  # more may have come with it

    def _come_up(self) -> None:
        window = self._window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

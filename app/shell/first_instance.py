"""A second start on the same workspace brings the first window to the front instead of complaining."""

from __future__ import annotations

import logging
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

ANSWER = b"here\n"
CONNECT_MS = 1000
ANSWER_MS = 5000
"""A window that does not answer by then hangs: its person must be told who holds the workspace."""


def _name_of(workspace: Path) -> str:
    """The same for every start on one workspace; of whom else it is, the socket refuses to be called."""
    return f"onenip-inspector-{sha256(str(workspace.resolve()).encode()).hexdigest()[:24]}"


def call_first_instance(workspace: Path) -> bool:
    """True if a running application of the same user on this machine showed its window on `workspace`."""
    socket = QLocalSocket()
    socket.connectToServer(_name_of(workspace))
    answered = (
        socket.waitForConnected(CONNECT_MS)
        and socket.waitForReadyRead(ANSWER_MS)
        and bytes(socket.readAll().data()) == ANSWER
    )
    socket.abort()
    return answered


class FirstInstance(QObject):
    """Waits for others while it lives; only whoever holds the workspace's lock may make one."""

    def __init__(self, workspace: Path, window: QWidget) -> None:
        super().__init__(window)
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
            socket.disconnected.connect(socket.deleteLater)
            self._come_up()
            socket.write(ANSWER)
            socket.flush()
            log.info("The application was started once more; this window came to the front")

    def _come_up(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

"""Whether this program can listen at an address, and if not, why: servers themselves say too little."""

from __future__ import annotations

import errno
import ipaddress
import os
import socket

from app.line.errors import LineError
from app.messages.codes import line_connections as codes

LOOPBACK = "127.0.0.1"


def check_listening(host: str, port: int) -> None:
    """Raises LineError if nobody can listen there just now."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0][0]
    except OSError as error:
        raise LineError(codes.AddressUnknown(host)) from error
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        # Windows lets a second program take a port over unless it is asked not to.
        exclusive = getattr(socket, "SO_EXCLUSIVEADDRUSE", None)
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR if exclusive is None else exclusive, 1)
        try:
            probe.bind((host, port))
            probe.listen(1)
        except OSError as error:
            raise LineError(_reason(error, host, port)) from error


def is_loopback(host: str) -> bool:
    """True if only programs on this computer reach that address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _reason(
    error: OSError, host: str, port: int
) -> codes.PortInUse | codes.PortNotAllowed | codes.AddressNotHere | codes.CannotListen:
    if error.errno in (errno.EADDRINUSE, getattr(errno, "WSAEADDRINUSE", -1)):
        return codes.PortInUse(port)
    if error.errno == errno.EACCES or (os.name == "nt" and getattr(error, "winerror", 0) == 10013):
        return codes.PortNotAllowed(port)
    if error.errno == errno.EADDRNOTAVAIL:
        return codes.AddressNotHere(host)
    return codes.CannotListen(host, port, error.strerror or str(error))

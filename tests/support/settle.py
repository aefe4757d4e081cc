"""Waits until the application has done and shown what it was asked for."""

from __future__ import annotations

import time

from PySide6.QtTest import QTest

from app.application import Application

PATIENCE_S = 60.0


def settle(application: Application) -> None:
    """Run the event loop until no operation and no reading is under way."""
    services, deadline = application.services, time.monotonic() + PATIENCE_S
    while services.runner.busy or services.reader.busy or application.front.reads or not services.library.was_read:
        assert time.monotonic() < deadline, "the application does not come to rest"
        QTest.qWait(5)
